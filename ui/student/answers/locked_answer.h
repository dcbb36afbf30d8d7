// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/answers/answer_form.h"

namespace foresight::ui {

enum class AnswerExtent {
    Column,     ///< what was answered, one line among others
    AnswerOnly, ///< the same, standing out where it is short
    AllOptions, ///< of choices, the options that were not chosen too
};

/// An answer as it was given, for reading; nothing of it is judged. `name` is its accessible name.
[[nodiscard]] QWidget* makeLockedAnswer(const AskedQuestion& asked, const std::string& answer, AnswerExtent extent,
                                        const QString& name);

/// The same in one line, for a question, a caption or a name: "B · Data arrive more slowly"; a short text is cut.
[[nodiscard]] QString answerLine(const AskedQuestion& asked, const std::string& answer);

} // namespace foresight::ui
