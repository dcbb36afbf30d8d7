// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/grade_export.h"

namespace foresight {

/// Grades and comments for Moodle's CSV import, where a person says which column is what. From scratch: names, ID
/// number, username, e-mail, and for each item "Item (Real)" with "-" for missing, and "Item (Feedback)" where there
/// are comments. Merged: the file that Moodle's grade export wrote. Moodle takes all of a file or nothing, so what it
/// would refuse is an error: IdentifierMissing for a student without the identifier that the course matches on,
/// PlatformRefuses for points below 0.
[[nodiscard]] Result<ExportedFile> exportMoodleCsv(const ExportRequest& request);

} // namespace foresight
