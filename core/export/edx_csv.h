// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/grade_export.h"

namespace foresight {

/// Grades for Open edX, only into the file that it exported: overrides of subsection grades ("new_override-1a2b3c4d"),
/// or points of one staff-graded problem ("New Points"). A blank is "no action". An item is found by its block id in
/// the course file, otherwise by the name that the file gives. A byte order mark goes, because it hides user_id.
/// Errors: FormatInvalid, PlatformRefuses for points below 0 (and above what a problem gives) and for a file over edX'
/// limit.
[[nodiscard]] Result<ExportedFile> exportEdx(const ExportRequest& request);

} // namespace foresight
