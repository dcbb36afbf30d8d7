// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/answer.h"
#include "core/lab/text_renderer.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace foresight {

/// An answer beside the right one, both taken apart: what is compared and explained is made from this. Not to outlive
/// what it is made of.
class JudgedAnswer
{
public:
    JudgedAnswer(const TextRenderer& text, const std::string& act, const Question& question, const std::string& answer)
        : m_text(text), m_act(act), m_question(question), m_answer(answer), m_given(answerParts(question, answer)),
          m_right(answerParts(question, question.right(text.scenario())))
    {
    }

protected:
    [[nodiscard]] static bool contains(const std::vector<std::string>& ids, const std::string& id)
    {
        return std::find(ids.begin(), ids.end(), id) != ids.end();
    }

    template <typename T>
    [[nodiscard]] static std::optional<T> valueOf(const std::vector<std::pair<std::string, T>>& pairs,
                                                  const std::string& key)
    {
        const auto it = std::find_if(pairs.begin(), pairs.end(), [&](const auto& pair) { return pair.first == key; });
        return it == pairs.end() ? std::nullopt : std::optional(it->second);
    }

    [[nodiscard]] static Judgement judged(bool isRight) { return isRight ? Judgement::Right : Judgement::Wrong; }

    /// Of a ranking: whether what should stand at a place stands there.
    [[nodiscard]] bool isInPlace(std::size_t place) const
    {
        return place < m_given.ids.size() && m_given.ids[place] == m_right.ids[place];
    }

    /// The words of an option; its id where the question has no such one.
    [[nodiscard]] std::string words(const std::string& option) const
    {
        const Option* found = m_question.option(option);
        return found ? m_text.render(found->text, m_act, option) : option;
    }

    const TextRenderer& m_text;
    const std::string& m_act;
    const Question& m_question;
    const std::string& m_answer;
    const AnswerParts m_given;
    const AnswerParts m_right;
};

} // namespace foresight
