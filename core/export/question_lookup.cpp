// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/question_lookup.h"

namespace foresight {

QuestionLookup::QuestionLookup(const LabFinder& labs, const std::string& lab)
{
    if (!labs) {
        return;
    }
    if (Result<std::shared_ptr<const Lab>> found = labs(lab)) {
        m_lab = std::move(*found);
    }
}

const LabDefinition* QuestionLookup::lab() const
{
    return m_lab ? &m_lab->definition() : nullptr;
}

const Question* QuestionLookup::question(const AnswerRecord& answer) const
{
    const Act* act = m_lab ? m_lab->definition().act(answer.act) : nullptr;
    if (!act) {
        return nullptr;
    }
    return answer.role == QuestionRole::Prediction ? &act->predict : &act->reflect;
}

std::string QuestionLookup::rightAnswer(const AnswerRecord& answer) const
{
    const Question* asked = question(answer);
    if (!answer.right.empty()) {
        return answer.right;
    }
    return asked ? asked->right({}) : std::string();
}

} // namespace foresight
