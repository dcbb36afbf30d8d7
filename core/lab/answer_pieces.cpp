// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/answer_pieces.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace foresight {
namespace {

constexpr double kSteps = 10;
constexpr std::array<double, 4> kCuts{1, 2, 5, 10};
/// A value that rounding put a hair below a cut belongs above it.
constexpr double kRounding = 1e-9;
constexpr std::string_view kTo = "..";

/// 10 to a power; exact where a double is.
double powerOfTen(double value)
{
    return std::pow(10.0, std::floor(std::log10(value) + kRounding));
}

PieceRange logarithmicRange(double value)
{
    const double decade = powerOfTen(value);
    std::size_t cut = 0;
    while (cut + 2 < kCuts.size() && value >= decade * kCuts[cut + 1] * (1 - kRounding)) {
        ++cut;
    }
    return {decade * kCuts[cut], decade * kCuts[cut + 1]};
}

/// Steps of 1, 2 or 5 times a power of ten, about ten of them between the bounds.
double stepOf(const NumberQuestion& number)
{
    const double raw = (number.greatest - number.least) / kSteps;
    const double decade = powerOfTen(raw);
    const auto cut =
        std::find_if(kCuts.begin(), kCuts.end(), [&](double each) { return decade * each >= raw * (1 - kRounding); });
    return decade * (cut == kCuts.end() ? kCuts.back() : *cut);
}

PieceRange rangeOf(const NumberQuestion& number, double value)
{
    if (number.isLogarithmic && value > 0) {
        return logarithmicRange(value);
    }
    const double step = stepOf(number);
    const double index = std::floor(value / step + kRounding);
    return {index * step, (index + 1) * step};
}

/// Numbers such as 0.30000000000000004 are not what a range is called.
double tidy(double value)
{
    constexpr double kDigits = 1e12;
    if (value == 0) {
        return 0;
    }
    const double scale = kDigits / powerOfTen(std::abs(value));
    return std::isfinite(scale) ? std::round(value * scale) / scale : value;
}

std::string rangePiece(const Question& question, double value)
{
    const PieceRange range = rangeOf(question.number, value);
    return numberText(tidy(range.from)) + std::string(kTo) + numberText(tidy(range.below));
}

std::vector<std::string> pairPieces(const AnswerParts& parts)
{
    std::vector<std::string> pieces;
    for (const auto& [slot, choice] : parts.chosen) {
        pieces.push_back(slot + "=" + choice);
    }
    return pieces;
}

} // namespace

std::vector<std::string> answerPieces(const Question& question, std::string_view answer)
{
    if (answerFault(question, answer)) {
        return {std::string(answer)}; // of another version of the lab: counted as it is
    }
    const AnswerParts parts = answerParts(question, answer);
    switch (question.kind) {
    case QuestionKind::SingleChoice:
    case QuestionKind::SeveralChoices:
        return parts.ids;
    case QuestionKind::Number:
        return {rangePiece(question, *parts.number)};
    case QuestionKind::Ranking:
        return {std::string(answer)};
    case QuestionKind::Matching:
    case QuestionKind::Sentence:
        return pairPieces(parts);
    case QuestionKind::Allocation:
    case QuestionKind::ShortText:
        break;
    }
    return {};
}

std::vector<std::string> possiblePieces(const Question& question)
{
    std::vector<std::string> pieces;
    if (question.kind == QuestionKind::SingleChoice || question.kind == QuestionKind::SeveralChoices) {
        for (const Option& option : question.options) {
            pieces.push_back(option.id);
        }
    }
    for (const Slot& slot : question.slots) {
        for (const SlotChoice& choice : question.choicesOf(slot)) {
            pieces.push_back(slot.id + "=" + choice.id);
        }
    }
    return pieces;
}

bool isRightPiece(const Question& question, const std::string& piece, const std::string& right)
{
    if (right.empty()) {
        return false;
    }
    if (const auto range = pieceRange(piece); range && question.kind == QuestionKind::Number) {
        const auto value = answerParts(question, right).number;
        return value && *value >= range->from && *value < range->below;
    }
    const auto pieces = answerPieces(question, right);
    return std::find(pieces.begin(), pieces.end(), piece) != pieces.end();
}

bool pieceBefore(const Question& question, const std::string& a, const std::string& b)
{
    const auto left = pieceRange(a);
    const auto other = pieceRange(b);
    if (question.kind != QuestionKind::Number || !left || !other) {
        return false;
    }
    return left->from < other->from;
}

std::optional<PieceRange> pieceRange(const std::string& piece)
{
    const auto to = piece.find(kTo);
    if (to == std::string::npos) {
        return std::nullopt;
    }
    const auto from = parseNumber(std::string_view(piece).substr(0, to));
    const auto below = parseNumber(std::string_view(piece).substr(to + kTo.size()));
    return from && below ? std::optional(PieceRange{*from, *below}) : std::nullopt;
}

} // namespace foresight
