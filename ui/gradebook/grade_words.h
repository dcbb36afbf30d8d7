// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/grade_table.h"

#include <QLocale>
#include <QString>

namespace foresight::ui {

// What the gradebook's screens say of students and their cells.

/// A text of a file as it is shown: without control characters.
[[nodiscard]] QString shownText(const std::string& text);
/// A sentence of the program around texts of a file, likewise; what keeps its values together from right to left works.
[[nodiscard]] QString shownWords(const std::string& sentence);
/// A longer text of a file: the same for each of its lines.
[[nodiscard]] QString shownParagraphs(const std::string& text);
/// "Able, Ada", or the number where there is no name.
[[nodiscard]] QString studentName(const Student& student);
[[nodiscard]] QString pointsText(double points, const QLocale& locale);
/// "7.5", a dash for missing (never 0), "excused".
[[nodiscard]] QString standingWords(const GradeCell& cell, const QLocale& locale);
/// The same with a mark for what was changed by hand or flagged.
[[nodiscard]] QString cellText(const GradeCell& cell, const QLocale& locale);
/// Why the mark is there, a line each; for missing what that means.
[[nodiscard]] QString cellHint(const GradeCell& cell);
[[nodiscard]] QString flagWords(const std::string& flag);
/// Why a rubric line has its points.
[[nodiscard]] QString whyWords(const std::string& why);
[[nodiscard]] QString momentText(std::int64_t utcMs, const QLocale& locale);
/// The same to the second.
[[nodiscard]] QString secondText(std::int64_t utcMs, const QLocale& locale);
/// How many students, results and hand-ins kept aside, in one line.
[[nodiscard]] QString gradeSummary(const GradeTable& table, const QLocale& locale);

} // namespace foresight::ui
