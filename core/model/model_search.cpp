// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_program.h"

#include <algorithm>
#include <cmath>

// Questions asked of a model by evaluating it many times: sweeps and crossings.
namespace foresight {

namespace {

double between(const InputSpec& input, double share)
{
    if (input.scale == Scale::Logarithmic)
        return input.least * std::pow(input.greatest / input.least, share);
    return input.least + (input.greatest - input.least) * share;
}

/// The point halfway on the input's scale.
double middle(const InputSpec& input, double a, double b)
{
    return input.scale == Scale::Logarithmic ? std::sqrt(a * b) : a + (b - a) / 2;
}

Result<const InputSpec*> numberInput(const ModelSpec& spec, const std::string& name)
{
    const InputSpec* input = spec.input(name);
    if (!input || input->isChoice())
        return fail({ErrorCode::UnknownName, {}, {"number input", name}, {}});
    return input;
}

} // namespace

std::vector<double> Model::samples(const std::string& input, std::size_t most) const
{
    const InputSpec* spec = m_program->spec.input(input);
    if (!spec || spec->isChoice() || most < 2)
        return {};
    std::size_t count = most;
    if (spec->scale == Scale::Linear && spec->step > 0)
        count = std::min(most, static_cast<std::size_t>(std::llround((spec->greatest - spec->least) / spec->step)) + 1);
    std::vector<double> values;
    values.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        values.push_back(i + 1 == count ? spec->greatest
                                        : between(*spec, static_cast<double>(i) / static_cast<double>(count - 1)));
    return values;
}

Result<std::vector<Model::SweepPoint>> Model::sweep(const Settings& settings, const std::string& input,
                                                    const std::string& output, std::size_t most) const
{
    const auto over = numberInput(spec(), input);
    if (!over)
        return fail(over.error());
    const OutputSpec* wanted = spec().output(output);
    if (!wanted)
        return fail({ErrorCode::UnknownName, {}, {"output", output}, {}});
    auto all = complete(settings);
    if (!all)
        return fail(std::move(all.error()));
    std::vector<SweepPoint> points;
    for (const double value : samples(input, most)) {
        (*all)[input] = value;
        const auto evaluation = m_program->run(*all);
        points.push_back(
            {value, evaluation ? std::optional(evaluation->outputs.at(output).in(wanted->unit)) : std::nullopt});
    }
    return points;
}

Result<std::optional<double>> Model::crossing(const Settings& settings, const std::string& input,
                                              const std::string& output, const std::string& level) const
{
    static constexpr int kIntervals = 64;
    const auto over = numberInput(spec(), input);
    if (!over)
        return fail(over.error());
    auto all = complete(settings);
    if (!all)
        return fail(std::move(all.error()));

    const auto difference = [&](double at) -> Result<double> {
        (*all)[input] = at;
        const auto evaluation = m_program->run(*all);
        if (!evaluation)
            return fail(evaluation.error());
        const auto a = quantity(*evaluation, output);
        const auto b = quantity(*evaluation, level);
        if (!a || !b)
            return fail({ErrorCode::UnknownName, {}, {"output", a ? level : output}, {}});
        return a->base - b->base;
    };

    double lower = (*over)->least;
    auto atLower = difference(lower);
    if (!atLower)
        return fail(atLower.error());
    if (*atLower == 0)
        return std::optional(lower);
    for (int i = 1; i <= kIntervals; ++i) {
        double upper = i == kIntervals ? (*over)->greatest : between(**over, static_cast<double>(i) / kIntervals);
        const auto atUpper = difference(upper);
        if (!atUpper)
            return fail(atUpper.error());
        if ((*atLower < 0) == (*atUpper < 0) && *atUpper != 0) {
            lower = upper;
            atLower = atUpper;
            continue;
        }
        while (std::abs(upper - lower) > 1e-10 * std::abs(upper)) {
            const double at = middle(**over, lower, upper);
            if (at <= lower || at >= upper)
                break;
            const auto value = difference(at);
            if (!value)
                return fail(value.error());
            ((*value < 0) == (*atLower < 0) ? lower : upper) = at;
        }
        return std::optional(upper);
    }
    return std::optional<double>();
}

} // namespace foresight
