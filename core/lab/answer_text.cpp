// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/answer_text.h"

#include "core/base/qt_text.h"
#include "core/base/word_locale.h"
#include "core/lab/answer_pieces.h"
#include "core/lab/gap_text.h"
#include "core/lab/input_text.h"
#include "core/units/quantity_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace foresight {
namespace {

struct AnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(AnswerWords)
};

constexpr const char* kOpenBlank = "____";
constexpr double kPerCent = 100;

const Unit& unitOf(const Question& question)
{
    return question.kind == QuestionKind::Allocation ? question.allocation.unit : question.number.unit;
}

/// One question's answers in words.
class Writer
{
public:
    Writer(const TextRenderer& text, const std::string& act, const Question& question, AnswerStyle style, bool isRight)
        : m_text(text), m_act(act), m_question(question), m_style(style), m_isRight(isRight)
    {
    }

    [[nodiscard]] std::string written(const AnswerParts& parts) const
    {
        switch (m_question.kind) {
        case QuestionKind::SingleChoice:
        case QuestionKind::SeveralChoices:
            return options(parts);
        case QuestionKind::Number:
            return number(*parts.number);
        case QuestionKind::Ranking:
            return ranking(parts);
        case QuestionKind::Matching:
            return matching(parts);
        case QuestionKind::Allocation:
            return allocation(parts);
        case QuestionKind::Sentence:
            return filledSentence(m_text, m_act, m_question, parts);
        case QuestionKind::ShortText:
            break;
        }
        return parts.text;
    }

    [[nodiscard]] std::string option(const Option& option) const
    {
        const auto words = m_text.render(option.text, m_act, option.id);
        return m_style == AnswerStyle::WithIds ? option.id + " · " + words : words;
    }

    [[nodiscard]] std::string number(double value) const
    {
        return m_isRight ? rightNumberText(m_text, m_act, m_question, value)
                         : answerNumberText(m_question, value, m_text.locale());
    }

private:
    [[nodiscard]] std::string options(const AnswerParts& parts) const
    {
        QStringList pieces;
        for (const auto& id : parts.ids) {
            pieces << qt(option(*m_question.option(id)));
        }
        return str(pieces.join(clauseSeparator()));
    }

    [[nodiscard]] std::string ranking(const AnswerParts& parts) const
    {
        QStringList pieces;
        for (const auto& id : parts.ids) {
            //: a place in a ranking, what stands there
            pieces << AnswerWords::tr("%1. %2").arg(pieces.size() + 1).arg(qt(option(*m_question.option(id))));
        }
        return str(pieces.join(clauseSeparator()));
    }

    [[nodiscard]] std::string matching(const AnswerParts& parts) const
    {
        QStringList pieces;
        for (const auto& [id, choice] : parts.chosen) {
            const Slot* slot = m_question.slot(id);
            //: an item, what was matched to it
            pieces << AnswerWords::tr("%1: %2").arg(qt(m_text.render(slot->text, m_act)),
                                                    qt(m_text.render(m_question.choice(*slot, choice)->text, m_act)));
        }
        return str(pieces.join(clauseSeparator()));
    }

    [[nodiscard]] std::string allocation(const AnswerParts& parts) const
    {
        QStringList pieces;
        for (const auto& [id, amount] : parts.amounts) {
            pieces << AnswerWords::tr("%1: %2").arg(qt(option(*m_question.option(id))), qt(number(amount)));
        }
        return str(pieces.join(clauseSeparator()));
    }

    const TextRenderer& m_text;
    const std::string& m_act;
    const Question& m_question;
    AnswerStyle m_style;
    bool m_isRight;
};

} // namespace

std::string answerText(const TextRenderer& text, const std::string& act, const Question& question,
                       const std::string& answer, AnswerStyle style)
{
    if (answerFault(question, answer)) {
        return answer;
    }
    return Writer(text, act, question, style, false).written(answerParts(question, answer));
}

std::string pieceText(const TextRenderer& text, const std::string& act, const Question& question,
                      const std::string& piece)
{
    const auto range = question.kind == QuestionKind::Number ? pieceRange(piece) : std::nullopt;
    if (range) {
        //: a range of answers: from, up to and without
        return str(AnswerWords::tr("%1 to %2")
                       .arg(qt(answerNumberText(question, range->from, text.locale())),
                            qt(answerNumberText(question, range->below, text.locale()))));
    }
    const auto equals = piece.find('=');
    const Slot* slot = equals == std::string::npos ? nullptr : question.slot(piece.substr(0, equals));
    const SlotChoice* choice = slot ? question.choice(*slot, piece.substr(equals + 1)) : nullptr;
    if (choice) {
        return str(AnswerWords::tr("%1: %2").arg(qt(text.render(slot->text, act)), qt(text.render(choice->text, act))));
    }
    if (const Option* option = question.option(piece)) {
        return Writer(text, act, question, AnswerStyle::WithIds, false).option(*option);
    }
    return answerText(text, act, question, piece, AnswerStyle::WithIds);
}

std::string rightAnswerText(const TextRenderer& text, const std::string& act, const Question& question,
                            AnswerStyle style)
{
    const auto& right = question.right(text.scenario());
    // Not asked whether it is valid: a scaled budget may be off by a rounding.
    return right.empty() ? std::string()
                         : Writer(text, act, question, style, true).written(answerParts(question, right));
}

std::vector<SentencePiece> sentencePieces(const Question& question, const std::string& sentence)
{
    std::vector<SentencePiece> pieces;
    std::size_t from = 0;
    while (from < sentence.size()) {
        const auto open = sentence.find('{', from);
        const auto close = open == std::string::npos ? open : sentence.find('}', open);
        const Slot* blank =
            close == std::string::npos ? nullptr : question.slot(sentence.substr(open + 1, close - open - 1));
        const auto end = blank ? open : open == std::string::npos ? sentence.size() : open + 1;
        if (end > from && !pieces.empty() && !pieces.back().blank) {
            pieces.back().words += sentence.substr(from, end - from);
        } else if (end > from) {
            pieces.push_back({sentence.substr(from, end - from), nullptr});
        }
        if (blank) {
            pieces.push_back({{}, blank});
        }
        from = blank ? close + 1 : end;
    }
    return pieces;
}

std::string filledSentence(const TextRenderer& text, const std::string& act, const Question& question,
                           const AnswerParts& parts)
{
    std::string filled;
    for (const auto& piece : sentencePieces(question, text.render(question.sentence, act))) {
        if (!piece.blank) {
            filled += piece.words;
            continue;
        }
        const auto chosen = std::find_if(parts.chosen.begin(), parts.chosen.end(),
                                         [&](const auto& pair) { return pair.first == piece.blank->id; });
        const SlotChoice* choice =
            chosen == parts.chosen.end() ? nullptr : question.choice(*piece.blank, chosen->second);
        filled += choice ? text.render(choice->text, act) : kOpenBlank;
    }
    return filled;
}

std::string scoreText(const std::optional<AnswerScore>& score, const QLocale& locale)
{
    if (!score) {
        return str(AnswerWords::tr("Not scored"));
    }
    switch (score->judgement) {
    case Judgement::Right:
        return str(AnswerWords::tr("Right"));
    case Judgement::Partly:
        //: the share of full marks, in per cent
        return str(
            AnswerWords::tr("Partly right (%1 %)").arg(locale.toString(std::round(score->share * kPerCent), 'f', 0)));
    case Judgement::Wrong:
        break;
    }
    return str(AnswerWords::tr("Not right"));
}

std::string numberGapText(const TextRenderer& text, const Question& question, const std::string& answer)
{
    const auto given = answerParts(question, answer).number;
    const auto right = answerParts(question, question.right(text.scenario())).number;
    if (question.kind != QuestionKind::Number || !given || !right) {
        return {};
    }
    const Unit& unit = question.number.unit;
    return gapText(Quantity::of(*given, unit), Quantity::of(*right, unit), text.locale());
}

std::string answerFaultText(const Question& question, AnswerFault fault, const QLocale& locale)
{
    switch (fault) {
    case AnswerFault::Empty:
        return str(AnswerWords::tr("Nothing is answered yet."));
    case AnswerFault::Incomplete:
        return str(question.kind == QuestionKind::Ranking ? AnswerWords::tr("Give everything a place.")
                                                          : AnswerWords::tr("Something is not answered yet."));
    case AnswerFault::Unknown:
        return str(AnswerWords::tr("This is not among the answers."));
    case AnswerFault::NotANumber:
        return str(AnswerWords::tr("Write a number."));
    case AnswerFault::OutOfRange:
        if (question.kind == QuestionKind::Allocation) {
            return str(AnswerWords::tr("No part can be below zero."));
        }
        return str(AnswerWords::tr("Choose from %1 to %2.")
                       .arg(qt(answerNumberText(question, question.number.least, locale)),
                            qt(answerNumberText(question, question.number.greatest, locale))));
    case AnswerFault::OffBudget:
        return str(AnswerWords::tr("The parts have to add up to %1.")
                       .arg(qt(answerNumberText(question, question.allocation.budget, locale))));
    case AnswerFault::TooLong:
        break;
    }
    return str(AnswerWords::tr("Write at most %n characters.", nullptr, question.textLimit));
}

std::string budgetText(const Question& question, const AnswerParts& parts, const QLocale& locale)
{
    double left = question.allocation.budget;
    for (const auto& [id, amount] : parts.amounts) {
        left -= amount;
    }
    constexpr double kSlack = 1e-9; // as an answer's own
    if (std::abs(left) <= kSlack * question.allocation.budget) {
        return {};
    }
    const auto amount = qt(answerNumberText(question, std::abs(left), locale));
    //: an amount of the budget that is not given to anything yet
    return str(left > 0 ? AnswerWords::tr("%1 left to give away").arg(amount)
                        //: an amount by which the parts are more than the budget
                        : AnswerWords::tr("%1 too much").arg(amount));
}

InputSpec numberInput(const Question& question)
{
    InputSpec input;
    input.id = "answer";
    input.label = question.stem;
    input.unit = question.number.unit;
    input.least = question.number.least;
    input.greatest = question.number.greatest;
    input.scale = question.number.isLogarithmic ? Scale::Logarithmic : Scale::Linear;
    input.defaultNumber = input.least;
    return input;
}

std::string rightNumberText(const TextRenderer& text, const std::string& act, const Question& question, double value)
{
    const auto quantity = Quantity::of(value, unitOf(question));
    const auto& valueOf = question.number.valueOf;
    if (question.kind == QuestionKind::Number && !valueOf.empty()) {
        return text.quantityOf(act, valueOf.substr(valueOf.find('.') + 1), quantity);
    }
    QuantityFormat format;
    if (unitOf(question).dimension.isNumber()) {
        format.unit = unitOf(question);
    }
    return quantityText(quantity, format, text.locale());
}

std::string answerNumberText(const Question& question, double value, const QLocale& locale)
{
    InputSpec input;
    input.unit = unitOf(question);
    return inputText(input, value, locale);
}

} // namespace foresight
