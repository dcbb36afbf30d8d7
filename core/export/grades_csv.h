// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"

#include <string>

namespace foresight {

/// Grades for people and spreadsheets: a row per student; per item the points that count, raw points, penalty and
/// state. What is missing is blank. Free text cannot become a formula; a number is always one, negative ones too. With
/// a decimal comma cells are separated by ';'.
[[nodiscard]] Result<ExportedFile> exportGradesCsv(const ExportRequest& request);

/// The same people and items with a row per student, item and rubric line: what was paid for what, and why. An item
/// without rubric lines (missing, excused, set by hand) is one row with an empty line.
[[nodiscard]] Result<ExportedFile> exportGradesCsvLong(const ExportRequest& request);

} // namespace foresight
