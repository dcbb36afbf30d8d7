// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/report_lab.h"
#include "core/grading/item_statistics.h"
#include "core/grading/work_statistics.h"

#include <functional>
#include <string>

namespace foresight {

// Tables of figures that reports and windows show alike. Every heading names its variant. Rows of fewer students than
// `fewest` are left out.

/// A row per item; `titleOf` gives its words.
[[nodiscard]] ChartTable itemFigures(const MarksTable& marks,
                                     const std::function<std::string(const std::string&)>& titleOf,
                                     std::size_t fewest = 0);
/// A row per figure of the students' totals.
[[nodiscard]] ChartTable testFigures(const MarksTable& marks);
/// A row per step of the lab, in seconds.
[[nodiscard]] ChartTable stepFigures(const WorkStatistics& work, const ReportLab& lab, std::size_t fewest = 0);
/// Settings tried and missions met, of a student.
[[nodiscard]] ChartTable countFigures(const WorkStatistics& work);

/// "Act I: ... – prediction".
[[nodiscard]] std::string questionTitle(const QuestionStatistics& question, const ReportLab& lab);
/// What to say where figures are made of few students; empty for enough of them.
[[nodiscard]] std::string cautionText(std::size_t students);
/// A table with tabs between cells, for spreadsheets: no text in it is a formula.
[[nodiscard]] std::string tabbedText(const ChartTable& table);

} // namespace foresight
