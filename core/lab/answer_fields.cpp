// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/answer_fields.h"

#include "core/lab/answer_text.h"

#include <algorithm>
#include <cmath>

namespace foresight {
namespace {

constexpr double kSteps = 100;
constexpr int kStepsPerDecade = 20;
constexpr double kRounding = 1e-9;

/// The greatest of 1, 2 and 5 times a power of ten that is not above a hundredth of the span.
double stepOf(double span)
{
    const double wanted = span / kSteps;
    if (!(wanted > 0) || !std::isfinite(wanted)) {
        return 1;
    }
    const double most = wanted * (1 + kRounding);
    const double exponent = std::floor(std::log10(most));
    const double power = std::pow(10.0, std::abs(exponent)); // exact, where its inverse is not
    for (const double factor : {5.0, 2.0}) {
        const double step = exponent < 0 ? factor / power : factor * power;
        if (step <= most) {
            return step;
        }
    }
    return exponent < 0 ? 1 / power : power;
}

} // namespace

InputSpec answerField(const Question& question)
{
    InputSpec input = numberInput(question);
    input.step = stepOf(input.greatest - input.least);
    input.stepsPerDecade = kStepsPerDecade;
    return input;
}

InputSpec partField(const Question& question)
{
    InputSpec input;
    input.id = "part";
    input.unit = question.allocation.unit;
    input.greatest = question.allocation.budget;
    input.step = stepOf(input.greatest);
    return input;
}

AnswerParts equalParts(const Question& question)
{
    AnswerParts parts;
    const double step = stepOf(question.allocation.budget);
    const auto steps = std::floor(question.allocation.budget / step + kRounding);
    const auto count = static_cast<double>(question.options.size());
    double left = question.allocation.budget;
    double over = std::fmod(steps, std::max(count, 1.0));
    for (const Option& option : question.options) {
        double part = (std::floor(steps / count) + (over > 0 ? 1 : 0)) * step;
        over -= 1;
        if (&option == &question.options.back()) {
            // Whatever is left; without the trace that adding has left in it.
            const double clean = std::round(left / step * kSteps) / kSteps * step;
            part = std::abs(clean - left) <= kRounding * question.allocation.budget ? clean : left;
        }
        parts.amounts.emplace_back(option.id, part);
        left -= part;
    }
    return parts;
}

AnswerParts withZeros(const Question& question, AnswerParts parts)
{
    if (parts.amounts.empty()) {
        return parts;
    }
    for (const Option& option : question.options) {
        if (std::none_of(parts.amounts.begin(), parts.amounts.end(),
                         [&](const auto& amount) { return amount.first == option.id; })) {
            parts.amounts.emplace_back(option.id, 0);
        }
    }
    return parts;
}

} // namespace foresight
