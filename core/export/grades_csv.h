// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"

#include <string>

namespace foresight {

/// Grades for people and spreadsheets: a row per student; per item the points that count, raw points, penalty and
/// state. What is missing is blank. Free text cannot become a formula.
[[nodiscard]] std::string gradesCsv(const Course& course, const GradeTable& table);

} // namespace foresight
