// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/grade_export.h"

#include <string>

namespace foresight {

/// A gradebook file that Canvas imports: its identifying columns, an item column for each lab ("Title (id)" when the
/// course names the assignment's id), the Points Possible row, "EX" for excused, blank for missing. Identifiers and
/// numbers are written untouched. Errors: IdentifierMissing when a student has none of lms_id, sis_id and login.
[[nodiscard]] Result<ExportedFile> exportCanvasCsv(const ExportRequest& request);

} // namespace foresight
