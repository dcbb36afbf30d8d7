// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/grade_export.h"

namespace foresight {

/// Grades for D2L Brightspace: OrgDefinedId and Username (with the "#" that Brightspace writes itself), "Item Points
/// Grade <Numeric MaxPoints:10>" for each item, and the "End-of-Line Indicator". No names and no e-mail. Merged: the
/// file that Brightspace exported. Errors: IdentifierMissing for a student with neither sis_id nor login.
[[nodiscard]] Result<ExportedFile> exportBrightspace(const ExportRequest& request);

} // namespace foresight
