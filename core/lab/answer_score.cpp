// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/answer.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cmath>
#include <limits>

namespace foresight {
namespace {

/// Shares that differ from full by rounding alone are full.
constexpr double kRounding = 1e-9;
/// Significant digits that people give an estimate at first.
constexpr int kTypedDigits = 3;

AnswerScore scoreOf(double share)
{
    if (share >= 1 - kRounding) {
        return {1, Judgement::Right};
    }
    return share > kRounding ? AnswerScore{share, Judgement::Partly} : AnswerScore{0, Judgement::Wrong};
}

double part(std::size_t of, std::size_t all)
{
    return all == 0 ? 0 : static_cast<double>(of) / static_cast<double>(all);
}

double severalShare(const AnswerParts& answer, const AnswerParts& right)
{
    std::size_t hits = 0;
    for (const auto& id : answer.ids) {
        hits += std::find(right.ids.begin(), right.ids.end(), id) != right.ids.end() ? 1 : 0;
    }
    const std::size_t misses = answer.ids.size() - hits;
    return hits > misses ? part(hits - misses, right.ids.size()) : 0;
}

double rankingShare(const AnswerParts& answer, const AnswerParts& right)
{
    const auto placeOf = [&](const std::string& id) {
        return std::find(right.ids.begin(), right.ids.end(), id) - right.ids.begin();
    };
    std::size_t ordered = 0;
    std::size_t pairs = 0;
    for (std::size_t i = 0; i < answer.ids.size(); ++i) {
        for (std::size_t j = i + 1; j < answer.ids.size(); ++j) {
            ++pairs;
            ordered += placeOf(answer.ids[i]) < placeOf(answer.ids[j]) ? 1 : 0;
        }
    }
    return part(ordered, pairs);
}

double slotsShare(const AnswerParts& answer, const AnswerParts& right)
{
    const auto filled = std::count_if(answer.chosen.begin(), answer.chosen.end(), [&](const auto& chosen) {
        return std::find(right.chosen.begin(), right.chosen.end(), chosen) != right.chosen.end();
    });
    return part(static_cast<std::size_t>(filled), right.chosen.size());
}

double allocationShare(const Question& question, const AnswerParts& answer, const AnswerParts& right)
{
    double difference = 0;
    for (std::size_t i = 0; i < right.amounts.size(); ++i) {
        difference += std::abs(answer.amounts[i].second - right.amounts[i].second);
    }
    const double misplaced = difference / 2 / question.allocation.budget;
    return misplaced <= question.allocation.tolerance + kRounding ? 1 : std::max(0.0, 1 - misplaced);
}

double numberShare(const NumberQuestion& rule, double answer, double right)
{
    if (rule.factor) {
        const auto error = errorFactor(answer, right);
        if (!error) {
            return answer == right ? 1 : 0;
        }
        if (*error <= *rule.factor * (1 + kRounding)) {
            return 1;
        }
        const double span = std::log(rule.nothingBeyond / *rule.factor);
        return span > 0 ? std::max(0.0, 1 - std::log(*error / *rule.factor) / span) : 0;
    }
    const NumberRange range = rightRange(rule, right);
    const double slack = kRounding * std::abs(right);
    return answer >= range.least - slack && answer <= range.greatest + slack ? 1 : 0;
}

double shareOf(const Question& question, std::string_view answer, std::string_view right)
{
    const AnswerParts given = answerParts(question, answer);
    const AnswerParts wanted = answerParts(question, right);
    switch (question.kind) {
    case QuestionKind::SingleChoice:
        return answer == right ? 1 : 0;
    case QuestionKind::SeveralChoices:
        return severalShare(given, wanted);
    case QuestionKind::Number:
        return wanted.number ? numberShare(question.number, *given.number, *wanted.number) : 0;
    case QuestionKind::Ranking:
        return rankingShare(given, wanted);
    case QuestionKind::Matching:
    case QuestionKind::Sentence:
        return slotsShare(given, wanted);
    case QuestionKind::Allocation:
        return wanted.amounts.size() == given.amounts.size() ? allocationShare(question, given, wanted) : 0;
    case QuestionKind::ShortText:
        break;
    }
    assert(false);
    return 0;
}

/// With that many significant digits.
double rounded(double value, int digits)
{
    std::array<char, 64> buffer{};
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific, digits - 1);
    const auto text = std::string_view(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
    return error == std::errc() ? parseNumber(text).value_or(value) : value;
}

bool holds(const RangeExplanation& range, double answer, double right)
{
    return (!range.from || answer >= range.from->at(right)) && (!range.below || answer < range.below->at(right));
}

} // namespace

std::string judgementName(Judgement judgement)
{
    switch (judgement) {
    case Judgement::Right:
        return "right";
    case Judgement::Partly:
        return "partly";
    case Judgement::Wrong:
        return "wrong";
    }
    assert(false);
    return {};
}

NumberRange rightRange(const NumberQuestion& rule, double right)
{
    if (rule.factor) {
        return {std::min(right / *rule.factor, right * *rule.factor),
                std::max(right / *rule.factor, right * *rule.factor)};
    }
    const double allowed = rule.within ? *rule.within : rule.tolerance.value_or(0) * std::abs(right);
    return {right - allowed, right + allowed};
}

std::optional<double> errorFactor(double answer, double right)
{
    const double ratio = right == 0 ? 0 : answer / right;
    if (!(ratio > 0) || !std::isfinite(ratio)) {
        return std::nullopt;
    }
    return std::max(ratio, 1 / ratio);
}

std::optional<AnswerScore> scoreAgainst(const Question& question, std::string_view answer, std::string_view right)
{
    if (!question.isScored() || right.empty()) {
        return std::nullopt;
    }
    return answerFault(question, answer) ? AnswerScore{} : scoreOf(shareOf(question, answer, right));
}

std::optional<AnswerScore> scoreAnswer(const Question& question, std::string_view answer, const Scenario& scenario)
{
    return scoreAgainst(question, answer, question.right(scenario));
}

bool isRight(const Question& question, std::string_view answer, const Scenario& scenario)
{
    const auto score = scoreAnswer(question, answer, scenario);
    return score && score->isRight();
}

std::string rehearsedAnswer(const Question& question, const Scenario& scenario)
{
    if (!question.isScored()) {
        return "-";
    }
    const std::string right = question.right(scenario);
    const AnswerParts exact = answerParts(question, right);
    for (int digits = kTypedDigits; digits < std::numeric_limits<double>::digits10; ++digits) {
        AnswerParts typed = exact;
        if (typed.number) {
            *typed.number = rounded(*typed.number, digits);
        }
        for (auto& [id, amount] : typed.amounts) {
            amount = rounded(amount, digits);
        }
        const auto answer = canonicalAnswer(question, typed);
        const auto score = answer ? scoreAgainst(question, *answer, right) : std::nullopt;
        if (score && score->isRight()) {
            return *answer;
        }
    }
    return right;
}

const RangeExplanation* rangeExplanation(const Question& question, std::string_view answer, const Scenario& scenario)
{
    const auto given = answerParts(question, answer).number;
    const auto wanted = answerParts(question, question.right(scenario)).number;
    if (question.kind != QuestionKind::Number || !given || !wanted) {
        return nullptr;
    }
    const bool right = isRight(question, answer, scenario);
    const RangeExplanation* otherwise = nullptr;
    const RangeExplanation* between = nullptr;
    for (const RangeExplanation& range : question.number.explain) {
        if (range.holds == RangeExplanation::Holds::Right && right) {
            return &range;
        }
        if (range.holds == RangeExplanation::Holds::Otherwise) {
            otherwise = &range;
        } else if (range.holds == RangeExplanation::Holds::Between && !between && holds(range, *given, *wanted)) {
            between = &range;
        }
    }
    return between ? between : otherwise;
}

} // namespace foresight
