// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"
#include "core/grading/item_statistics.h"

namespace foresight {

/// A row per student, a column per item of the course. Missing and excused are blank.
[[nodiscard]] MarksTable marksOfItems(const ExportRequest& request);

/// The points of those who have some in this item (by its place in the course).
[[nodiscard]] std::vector<double> pointsOfItem(const ExportRequest& request, std::size_t place);

/// A row per student with a hand-in in this item (by its place in the course), a column per rubric line.
[[nodiscard]] MarksTable marksOfLines(const ExportRequest& request, std::size_t place);

} // namespace foresight
