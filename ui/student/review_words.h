// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/review_question.h"

#include <QString>

#include <vector>

namespace foresight::ui {

/// A review question as it is shown.
struct ReviewWords
{
    struct Answer
    {
        QString text;
        QString why; ///< what it stands for, told once it was chosen
        bool right = false;
    };
    QString source; ///< the lab and act that it is about
    QString question;
    std::vector<Answer> answers;
};

[[nodiscard]] ReviewWords reviewWords(const ReviewQuestion& question, const TextRenderer& text);

} // namespace foresight::ui
