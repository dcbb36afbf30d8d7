// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/answers/answer_form.h"

class QLabel;
class QVBoxLayout;

namespace foresight::ui {

/// A line that says how something was judged, by a sign and in words.
[[nodiscard]] QWidget* makeMark(Judgement judgement, const QString& words);

/// A card with an answer beside the right one: judged as a whole, then part by part. Says that nothing is judged for a
/// question that is not scored.
[[nodiscard]] QWidget* makeAnswerResult(const AskedQuestion& asked, const std::string& answer, const QString& title);

} // namespace foresight::ui
