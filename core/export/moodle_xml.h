// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/grade_export.h"

namespace foresight {

/// Grades and comments for Moodle's XML import, which asks nothing: items are found by their ID number in Moodle (from
/// the course file, otherwise the item's name), students by theirs. A missing or excused result has no element, so that
/// Moodle keeps what it has. Errors: IdentifierMissing for a student without ID number.
[[nodiscard]] Result<ExportedFile> exportMoodleXml(const ExportRequest& request);

} // namespace foresight
