// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/qt_text.h"
#include "core/lab/answer_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace foresight {
namespace {

struct AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

bool contains(const std::vector<std::string>& ids, const std::string& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

Judgement judged(bool isRight)
{
    return isRight ? Judgement::Right : Judgement::Wrong;
}

/// Gathers what is said about one answer.
class Explainer
{
public:
    Explainer(const TextRenderer& text, const std::string& act, const Question& question, const std::string& answer)
        : m_text(text), m_act(act), m_question(question), m_answer(answer), m_given(answerParts(question, answer)),
          m_right(answerParts(question, question.right(text.scenario())))
    {
    }

    std::vector<AnswerExplanation> explained()
    {
        if (!m_question.explain.empty()) {
            m_parts.push_back({{}, m_text.render(m_question.explain, m_act), {}, false});
        }
        switch (m_question.kind) {
        case QuestionKind::SingleChoice:
        case QuestionKind::SeveralChoices:
            options();
            break;
        case QuestionKind::Number:
            number();
            break;
        case QuestionKind::Ranking:
            ranking();
            break;
        case QuestionKind::Matching:
        case QuestionKind::Sentence:
            slotParts();
            break;
        case QuestionKind::Allocation:
            allocation();
            break;
        case QuestionKind::ShortText:
            break;
        }
        return std::move(m_parts);
    }

private:
    std::string words(const Option& option) const { return m_text.render(option.text, m_act, option.id); }

    void add(std::string subject, const TextSource& text, const std::string& option, std::optional<Judgement> judgement,
             bool isChosen)
    {
        m_parts.push_back({std::move(subject), m_text.render(text, m_act, option), judgement, isChosen});
    }

    void options()
    {
        for (const Option& option : m_question.options) {
            add(words(option), option.explain, option.id, judged(contains(m_right.ids, option.id)),
                contains(m_given.ids, option.id));
        }
    }

    void number()
    {
        if (const auto* range = rangeExplanation(m_question, m_answer, m_text.scenario())) {
            const auto score = scoreAnswer(m_question, m_answer, m_text.scenario());
            add({}, range->text, {}, score ? std::optional(score->judgement) : std::nullopt, false);
        }
    }

    void ranking()
    {
        for (std::size_t place = 0; place < m_right.ids.size(); ++place) {
            const Option& option = *m_question.option(m_right.ids[place]);
            const bool isThere = place < m_given.ids.size() && m_given.ids[place] == option.id;
            add(str(AnswerWords::tr("%1. %2").arg(place + 1).arg(qt(words(option)))), option.explain, option.id,
                judged(isThere), false);
        }
    }

    void slotParts()
    {
        for (const Slot& slot : m_question.slots) {
            const SlotChoice* right = m_question.choice(slot, slot.answer);
            const bool isRight = std::find(m_given.chosen.begin(), m_given.chosen.end(),
                                           std::pair(slot.id, slot.answer)) != m_given.chosen.end();
            const auto target = right ? m_text.render(right->text, m_act) : slot.answer;
            add(str(AnswerWords::tr("%1: %2").arg(qt(m_text.render(slot.text, m_act)), qt(target))), slot.explain, {},
                judged(isRight), false);
        }
    }

    void allocation()
    {
        for (const Option& option : m_question.options) {
            add(str(AnswerWords::tr("%1: %2").arg(qt(words(option)), qt(rightPart(option)))), option.explain, option.id,
                {}, false);
        }
    }

    std::string rightPart(const Option& option) const
    {
        const auto amount = std::find_if(m_right.amounts.begin(), m_right.amounts.end(),
                                         [&](const auto& pair) { return pair.first == option.id; });
        return amount == m_right.amounts.end() ? "?" : rightNumberText(m_text, m_act, m_question, amount->second);
    }

    const TextRenderer& m_text;
    const std::string& m_act;
    const Question& m_question;
    const std::string& m_answer;
    AnswerParts m_given;
    AnswerParts m_right;
    std::vector<AnswerExplanation> m_parts;
};

} // namespace

std::vector<AnswerExplanation> answerExplanations(const TextRenderer& text, const std::string& act,
                                                  const Question& question, const std::string& answer)
{
    return Explainer(text, act, question, answer).explained();
}

std::string explanationText(const TextRenderer& text, const std::string& act, const Question& question,
                            const std::string& answer)
{
    const bool choices = question.kind == QuestionKind::SingleChoice || question.kind == QuestionKind::SeveralChoices;
    std::string paragraphs;
    for (const AnswerExplanation& part : answerExplanations(text, act, question, answer)) {
        if (choices && !part.isChosen && !part.subject.empty()) {
            continue;
        }
        // The one answer stands above its explanation already.
        const bool isNamed = !part.subject.empty() && question.kind != QuestionKind::SingleChoice;
        paragraphs += (paragraphs.empty() ? "" : "\n\n") + (isNamed ? part.subject + "\n\n" : "") + part.text;
    }
    return paragraphs;
}

} // namespace foresight
