// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/grade_export.h"

namespace foresight {

/// A gradebook file that Canvas imports. From scratch: its identifying columns, an item column for each lab ("Title
/// (id)" when the course names the assignment's id), the Points Possible row, "EX" for excused, blank for missing.
/// Merged: Canvas' own export, where its value stays wherever there is no result, because a blank would clear it.
/// Identifiers and numbers are written untouched. Errors: IdentifierMissing when a student has none of lms_id, sis_id
/// and login; PlatformRefuses for a title that Canvas drops and a column that it does not read; FormatInvalid.
[[nodiscard]] Result<ExportedFile> exportCanvasCsv(const ExportRequest& request);

} // namespace foresight
