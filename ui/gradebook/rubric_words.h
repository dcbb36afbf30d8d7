// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "core/grading/rubric_edit.h"

#include <QLocale>
#include <QString>

namespace foresight::ui {

// What the rubric editor and the course's settings say.

/// What a line pays for, in a few words, and when it pays how much.
[[nodiscard]] QString awardWords(Award award);
[[nodiscard]] QString awardHint(Award award);
/// The act's title; its id where the lab has no such act.
[[nodiscard]] QString actWords(const LabDefinition& lab, const std::string& act);
[[nodiscard]] QString lineFaultWords(LineFault fault);
/// What the lines that count add up to, beside the item's points.
[[nodiscard]] QString totalWords(const ItemRubric& rubric, const CourseLab& item, const QLocale& locale);
/// Lines with other points, added, removed and reworded ones; `pending` are those that will wait.
[[nodiscard]] QString lineChangeWords(const RubricChange& change, const std::set<std::string>& pending,
                                      const QLocale& locale);
/// How many points change when grades are made again, and how many stay because they are set by hand.
[[nodiscard]] QString gradePreviewWords(const GradePreview& preview, const QLocale& locale);

} // namespace foresight::ui
