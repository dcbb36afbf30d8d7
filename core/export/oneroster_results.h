// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"

namespace foresight {

/// OneRoster 1.1 CSV, bulk: a zip with manifest.csv, categories.csv, lineItems.csv and results.csv; all other files are
/// declared absent. A student's sourcedId is the SIS number when the roster has such numbers, otherwise the student
/// number; an item's is the one that the course file names, otherwise made from its title. Missing results have no row,
/// because the format has no blank score; an excused student is "exempt" without score. Errors: IdentifierMissing when
/// the roster has SIS numbers and a student lacks one.
[[nodiscard]] Result<ExportedFile> exportOneRosterResults(const ExportRequest& request);

} // namespace foresight
