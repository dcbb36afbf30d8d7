// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/answer.h"

#include "core/base/text.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace foresight {
namespace {

/// Parts that people typed add up to the budget within this share of it.
constexpr double kBudgetSlack = 1e-9;
/// Pieces of an answer that are looked at: no question has as many.
constexpr std::size_t kMostPieces = 1000;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r\n";
    const auto first = text.find_first_not_of(kBlank);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(kBlank) - first + 1);
}

std::vector<std::string_view> piecesOf(std::string_view text)
{
    std::vector<std::string_view> pieces;
    while (!trimmed(text).empty() && pieces.size() < kMostPieces) {
        const auto comma = text.find(',');
        pieces.push_back(trimmed(text.substr(0, comma)));
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
        if (comma != std::string_view::npos && trimmed(text).empty()) {
            pieces.emplace_back(); // "A," names nothing after its comma
        }
    }
    return pieces;
}

template <typename T>
bool hasKey(const std::vector<std::pair<std::string, T>>& pairs, const std::string& key)
{
    return std::any_of(pairs.begin(), pairs.end(), [&](const auto& pair) { return pair.first == key; });
}

bool contains(const std::vector<std::string>& ids, const std::string& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Takes a text apart and notes the first piece that the question has no use for.
class Reader
{
public:
    Reader(const Question& question, std::string_view text) : m_question(question)
    {
        switch (question.kind) {
        case QuestionKind::SingleChoice:
            readId(trimmed(text));
            break;
        case QuestionKind::SeveralChoices:
        case QuestionKind::Ranking:
            eachPiece(text, &Reader::readId);
            break;
        case QuestionKind::Number:
            parts.number = number(trimmed(text));
            break;
        case QuestionKind::Matching:
        case QuestionKind::Sentence:
            eachPiece(text, &Reader::readChosen);
            break;
        case QuestionKind::Allocation:
            eachPiece(text, &Reader::readAmount);
            break;
        case QuestionKind::ShortText:
            // One more than is allowed, so that too long a text is told from one that just fits.
            parts.text = trimmed(storable(text, static_cast<std::size_t>(std::max(0, question.textLimit)) + 1));
            break;
        }
    }

    AnswerParts parts;
    std::optional<AnswerFault> fault;

private:
    void eachPiece(std::string_view text, void (Reader::*read)(std::string_view))
    {
        for (const auto piece : piecesOf(text)) {
            (this->*read)(piece);
        }
    }

    void note(AnswerFault found) { fault = fault ? fault : found; }

    std::optional<double> number(std::string_view text)
    {
        const auto value = parseNumber(text);
        if (!value && !text.empty()) {
            note(AnswerFault::NotANumber);
        }
        return value;
    }

    void readId(std::string_view piece)
    {
        const std::string id(piece);
        if (!id.empty() && m_question.option(id) && !contains(parts.ids, id)) {
            parts.ids.push_back(id);
        } else if (!id.empty() || m_question.kind != QuestionKind::SingleChoice) {
            note(AnswerFault::Unknown);
        }
    }

    /// "a=2" as its two sides; a piece without "=" is one that nothing knows.
    static std::pair<std::string, std::string> sides(std::string_view piece)
    {
        const auto equals = piece.find('=');
        const auto right = equals == std::string_view::npos ? std::string_view() : piece.substr(equals + 1);
        return {std::string(trimmed(piece.substr(0, equals))), std::string(trimmed(right))};
    }

    void readChosen(std::string_view piece)
    {
        auto [id, choice] = sides(piece);
        const Slot* slot = m_question.slot(id);
        if (slot && m_question.choice(*slot, choice) && !hasKey(parts.chosen, id)) {
            parts.chosen.emplace_back(std::move(id), std::move(choice));
        } else {
            note(AnswerFault::Unknown);
        }
    }

    void readAmount(std::string_view piece)
    {
        auto [id, amount] = sides(piece);
        if (!m_question.option(id) || hasKey(parts.amounts, id)) {
            note(AnswerFault::Unknown);
        } else if (const auto value = number(amount)) {
            parts.amounts.emplace_back(std::move(id), *value);
        }
    }

    const Question& m_question;
};

/// Zero without a sign: "-0" is not another answer than "0".
std::string plainNumber(double value)
{
    return numberText(value == 0 ? 0 : value);
}

std::string joined(const std::vector<std::string>& pieces)
{
    std::string text;
    for (const auto& piece : pieces) {
        text += (text.empty() ? "" : ",") + piece;
    }
    return text;
}

/// The ids of the options that are among `ids`, in the options' order.
std::vector<std::string> inOrder(const Question& question, const std::vector<std::string>& ids)
{
    std::vector<std::string> ordered;
    for (const Option& option : question.options) {
        if (contains(ids, option.id)) {
            ordered.push_back(option.id);
        }
    }
    return ordered;
}

/// "id=value" for each of `items` that has one.
template <typename Items, typename T, typename Write>
std::string pairsText(const Items& items, const std::vector<std::pair<std::string, T>>& pairs, Write write)
{
    std::vector<std::string> pieces;
    for (const auto& item : items) {
        const auto it =
            std::find_if(pairs.begin(), pairs.end(), [&](const auto& pair) { return pair.first == item.id; });
        if (it != pairs.end()) {
            pieces.push_back(item.id + "=" + write(it->second));
        }
    }
    return joined(pieces);
}

std::optional<AnswerFault> allocationFault(const Question& question, const AnswerParts& parts)
{
    double sum = 0;
    for (const auto& [id, amount] : parts.amounts) {
        if (!std::isfinite(amount)) {
            return AnswerFault::NotANumber;
        }
        if (amount < 0) {
            return AnswerFault::OutOfRange;
        }
        sum += amount;
    }
    if (parts.amounts.size() < question.options.size()) {
        return AnswerFault::Incomplete;
    }
    const double budget = question.allocation.budget;
    return std::abs(sum - budget) <= kBudgetSlack * budget ? std::nullopt : std::optional(AnswerFault::OffBudget);
}

std::optional<AnswerFault> numberFault(const Question& question, double value)
{
    if (!std::isfinite(value)) {
        return AnswerFault::NotANumber;
    }
    const NumberQuestion& number = question.number;
    return value < number.least || value > number.greatest ? std::optional(AnswerFault::OutOfRange) : std::nullopt;
}

bool nothingAnswered(const AnswerParts& parts)
{
    return parts.ids.empty() && !parts.number && parts.chosen.empty() && parts.amounts.empty() && parts.text.empty();
}

/// What keeps parts that the question knows from being an answer.
std::optional<AnswerFault> faultOf(const Question& question, const AnswerParts& parts)
{
    if (nothingAnswered(parts)) {
        return AnswerFault::Empty;
    }
    switch (question.kind) {
    case QuestionKind::SingleChoice:
        return parts.ids.size() > 1 ? std::optional(AnswerFault::Unknown) : std::nullopt;
    case QuestionKind::SeveralChoices:
        break;
    case QuestionKind::Number:
        return numberFault(question, *parts.number);
    case QuestionKind::Ranking:
        return parts.ids.size() < question.options.size() ? std::optional(AnswerFault::Incomplete) : std::nullopt;
    case QuestionKind::Matching:
    case QuestionKind::Sentence:
        return parts.chosen.size() < question.slots.size() ? std::optional(AnswerFault::Incomplete) : std::nullopt;
    case QuestionKind::Allocation:
        return allocationFault(question, parts);
    case QuestionKind::ShortText:
        return codePoints(parts.text) > static_cast<std::size_t>(std::max(0, question.textLimit))
                   ? std::optional(AnswerFault::TooLong)
                   : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::string answerFaultName(AnswerFault fault)
{
    switch (fault) {
    case AnswerFault::Empty:
        return "empty";
    case AnswerFault::Incomplete:
        return "incomplete";
    case AnswerFault::Unknown:
        return "unknown";
    case AnswerFault::NotANumber:
        return "not-a-number";
    case AnswerFault::OutOfRange:
        return "out-of-range";
    case AnswerFault::OffBudget:
        return "off-budget";
    case AnswerFault::TooLong:
        return "too-long";
    }
    assert(false);
    return {};
}

AnswerParts answerParts(const Question& question, std::string_view answer)
{
    return Reader(question, answer).parts;
}

std::string draftText(const Question& question, const AnswerParts& parts)
{
    switch (question.kind) {
    case QuestionKind::SingleChoice:
    case QuestionKind::Ranking:
        return joined(parts.ids);
    case QuestionKind::SeveralChoices:
        return joined(inOrder(question, parts.ids));
    case QuestionKind::Number:
        return parts.number ? plainNumber(*parts.number) : std::string();
    case QuestionKind::Matching:
    case QuestionKind::Sentence:
        return pairsText(question.slots, parts.chosen, [](const std::string& choice) { return choice; });
    case QuestionKind::Allocation:
        return pairsText(question.options, parts.amounts, plainNumber);
    case QuestionKind::ShortText:
        break;
    }
    return parts.text;
}

tl::expected<std::string, AnswerFault> canonicalAnswer(const Question& question, std::string_view answer)
{
    const Reader read(question, answer);
    const auto fault = read.fault ? read.fault : faultOf(question, read.parts);
    return fault ? tl::expected<std::string, AnswerFault>(tl::unexpected(*fault)) : draftText(question, read.parts);
}

tl::expected<std::string, AnswerFault> canonicalAnswer(const Question& question, const AnswerParts& parts)
{
    if (const auto fault = faultOf(question, parts)) {
        return tl::unexpected(*fault);
    }
    // Read back, so that parts made by hand are held to the same rules as a text.
    return canonicalAnswer(question, draftText(question, parts));
}

std::optional<AnswerFault> answerFault(const Question& question, std::string_view answer)
{
    const auto canonical = canonicalAnswer(question, answer);
    if (!canonical) {
        return canonical.error();
    }
    return *canonical == answer ? std::nullopt : std::optional(AnswerFault::Unknown);
}

} // namespace foresight
