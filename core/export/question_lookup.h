// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"

#include <memory>
#include <string>

namespace foresight {

/// The questions of a lab, for formats that name their right answers. A lab that is not installed has none.
class QuestionLookup
{
public:
    QuestionLookup(const LabFinder& labs, const std::string& lab);

    /// The lab; null when it is not installed.
    [[nodiscard]] const LabDefinition* lab() const;
    /// The question that an answer was given to, or null.
    [[nodiscard]] const Question* question(const AnswerRecord& answer) const;
    /// Its right answer as canonical text (core/lab/answer.h), in the context and profile in which it was answered;
    /// empty when the question is not known and for short text.
    [[nodiscard]] std::string rightAnswer(const AnswerRecord& answer) const;

private:
    std::shared_ptr<const Lab> m_lab;
};

} // namespace foresight
