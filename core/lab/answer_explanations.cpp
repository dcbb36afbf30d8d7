// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/qt_text.h"
#include "core/lab/answer_text.h"
#include "core/lab/judged_answer.h"

#include <QCoreApplication>

namespace foresight {
namespace {

struct AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

/// Gathers what is said about one answer.
class Explainer final : private JudgedAnswer
{
public:
    using JudgedAnswer::JudgedAnswer;

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
    void add(std::string subject, const TextSource& text, const std::string& option, std::optional<Judgement> judgement,
             bool isChosen)
    {
        m_parts.push_back({std::move(subject), m_text.render(text, m_act, option), judgement, isChosen});
    }

    void options()
    {
        for (const Option& option : m_question.options) {
            add(words(option.id), option.explain, option.id, judged(contains(m_right.ids, option.id)),
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
            add(str(AnswerWords::tr("%1. %2").arg(place + 1).arg(qt(words(option.id)))), option.explain, option.id,
                judged(isInPlace(place)), false);
        }
    }

    void slotParts()
    {
        for (const Slot& slot : m_question.slots) {
            const SlotChoice* right = m_question.choice(slot, slot.answer);
            const auto target = right ? m_text.render(right->text, m_act) : slot.answer;
            add(str(AnswerWords::tr("%1: %2").arg(qt(m_text.render(slot.text, m_act)), qt(target))), slot.explain, {},
                judged(valueOf(m_given.chosen, slot.id) == slot.answer), false);
        }
    }

    void allocation()
    {
        for (const Option& option : m_question.options) {
            add(str(AnswerWords::tr("%1: %2").arg(qt(words(option.id)), qt(rightPart(option)))), option.explain,
                option.id, {}, false);
        }
    }

    std::string rightPart(const Option& option) const
    {
        const auto amount = valueOf(m_right.amounts, option.id);
        return amount ? rightNumberText(m_text, m_act, m_question, *amount) : "?";
    }

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
