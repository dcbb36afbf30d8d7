// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/answer_comparison.h"

#include "core/base/qt_text.h"
#include "core/lab/judged_answer.h"

#include <QCoreApplication>

#include <cmath>

namespace foresight {
namespace {

struct AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

constexpr double kRounding = 1e-9;

class Comparer final : private JudgedAnswer
{
public:
    using JudgedAnswer::JudgedAnswer;

    std::vector<ComparedPart> compared()
    {
        switch (m_question.kind) {
        case QuestionKind::SingleChoice:
        case QuestionKind::Number:
        case QuestionKind::ShortText:
            whole();
            break;
        case QuestionKind::SeveralChoices:
            several();
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
        }
        return std::move(m_parts);
    }

private:
    void whole()
    {
        ComparedPart part;
        part.given = answerText(m_text, m_act, m_question, m_answer);
        part.right = rightAnswerText(m_text, m_act, m_question);
        if (const auto score = scoreAnswer(m_question, m_answer, m_text.scenario())) {
            part.judgement = score->judgement;
        }
        if (part.judgement != Judgement::Right) {
            part.remark = numberGapText(m_text, m_question, m_answer);
        }
        m_parts.push_back(std::move(part));
    }

    void several()
    {
        const auto said = [](bool isChosen) {
            return str(isChosen ? AnswerWords::tr("chosen") : AnswerWords::tr("not chosen"));
        };
        for (const Option& option : m_question.options) {
            const bool given = contains(m_given.ids, option.id);
            const bool right = contains(m_right.ids, option.id);
            m_parts.push_back({words(option.id), said(given), said(right), judged(given == right), {}});
        }
    }

    void ranking()
    {
        for (std::size_t place = 0; place < m_right.ids.size(); ++place) {
            ComparedPart part;
            part.subject = str(AnswerWords::tr("Place %1").arg(place + 1));
            part.given = place < m_given.ids.size() ? words(m_given.ids[place]) : std::string();
            part.right = words(m_right.ids[place]);
            part.judgement = judged(isInPlace(place));
            m_parts.push_back(std::move(part));
        }
    }

    std::string choiceWords(const Slot& slot, const std::optional<std::string>& id) const
    {
        const SlotChoice* choice = id ? m_question.choice(slot, *id) : nullptr;
        return choice ? m_text.render(choice->text, m_act) : std::string();
    }

    void slotParts()
    {
        for (const Slot& slot : m_question.slots) {
            const auto given = valueOf(m_given.chosen, slot.id);
            m_parts.push_back({m_text.render(slot.text, m_act),
                               choiceWords(slot, given),
                               choiceWords(slot, slot.answer),
                               judged(given == slot.answer),
                               {}});
        }
    }

    void allocation()
    {
        const double allowed = (m_question.allocation.tolerance + kRounding) * m_question.allocation.budget;
        for (const Option& option : m_question.options) {
            const auto given = valueOf(m_given.amounts, option.id);
            const auto right = valueOf(m_right.amounts, option.id);
            ComparedPart part;
            part.subject = words(option.id);
            part.given = given ? answerNumberText(m_question, *given, m_text.locale()) : std::string();
            part.right = right ? rightNumberText(m_text, m_act, m_question, *right) : std::string();
            if (given && right) {
                const double off = *given - *right;
                part.judgement = judged(std::abs(off) <= allowed);
                const auto amount = qt(rightNumberText(m_text, m_act, m_question, std::abs(off)));
                if (part.judgement != Judgement::Right) {
                    part.remark = str(off > 0 ? AnswerWords::tr("%1 too much").arg(amount)
                                              //: an amount by which a part is less than the right one
                                              : AnswerWords::tr("%1 too little").arg(amount));
                }
            }
            m_parts.push_back(std::move(part));
        }
    }

    std::vector<ComparedPart> m_parts;
};

} // namespace

std::vector<ComparedPart> comparedParts(const TextRenderer& text, const std::string& act, const Question& question,
                                        const std::string& answer)
{
    return Comparer(text, act, question, answer).compared();
}

} // namespace foresight
