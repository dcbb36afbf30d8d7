// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_program.h"

#include <algorithm>
#include <cmath>
#include <set>

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

/// One input moved, and only what depends on it computed again: enough for the names that are wanted.
class Model::Program::Path
{
public:
    /// Everything else as in `settings`, which must be complete.
    Path(Program& program, const Settings& settings, const InputSpec& over, std::set<std::string> wanted)
        : m_program(program), m_factor(over.unit.factor), m_input(&program.variable(over.id).value)
    {
        program.loadInputs(settings);
        program.work = 0;
        for (auto item = program.order.rbegin(); item != program.order.rend(); ++item) {
            if (wanted.count(program.nameOf(*item)) > 0)
                wanted.insert(program.needsOf(*item).begin(), program.needsOf(*item).end());
        }
        std::set<std::string> moved{over.id};
        for (const Item& item : program.order) {
            if (wanted.count(program.nameOf(item)) == 0)
                continue;
            const auto& needs = program.needsOf(item);
            const bool moves =
                std::any_of(needs.begin(), needs.end(), [&](const std::string& name) { return moved.count(name) > 0; });
            if (moves) {
                moved.insert(program.nameOf(item));
                m_moving.push_back(item);
            } else if (m_still) {
                m_still = program.compute(item);
            }
        }
    }

    /// Computes what is wanted at a value of the input, in its unit.
    Result<void> go(double value)
    {
        if (!m_still)
            return m_still;
        *m_input = value * m_factor;
        m_program.work = 0;
        for (const Item& item : m_moving) {
            if (auto computed = m_program.compute(item); !computed)
                return computed;
        }
        return {};
    }

    /// As many points as a sweep may have, judged by what one costs where the input is now.
    [[nodiscard]] std::size_t pointsFor(std::size_t most)
    {
        constexpr std::size_t kLeast = 16;
        const bool isCheap =
            std::none_of(m_moving.begin(), m_moving.end(), [](const Item& i) { return i.isSimulation; });
        if (isCheap || !go(*m_input / m_factor))
            return most;
        return std::min(most, std::max(kLeast, kSweepWork / std::max<std::size_t>(m_program.work, 1)));
    }

private:
    Program& m_program;
    double m_factor;
    double* m_input;
    std::vector<Item> m_moving;
    Result<void> m_still;
};

const Model::Program::Variable* Model::Program::quantityNamed(const std::string& name)
{
    const InputSpec* input = spec.input(name);
    const std::size_t dot = name.find('.');
    const InputSpec* owner = dot == std::string::npos ? nullptr : spec.input(name.substr(0, dot));
    const ConstantSpec* word = dot == std::string::npos ? nullptr : spec.constant(name.substr(0, dot));
    const bool isAttribute =
        ((owner && owner->isChoice()) || (word && word->isWord())) && variables.count(variableName(name)) > 0;
    const ConstantSpec* constant = spec.constant(name);
    const bool isKnown =
        spec.output(name) || (constant && !constant->isWord()) || (input && !input->isChoice()) || isAttribute;
    return isKnown ? &variable(name) : nullptr;
}

std::vector<double> Model::samples(const std::string& input, std::size_t most) const
{
    const InputSpec* spec = m_program->spec.input(input);
    if (!spec || spec->isChoice() || most < 2)
        return {};
    std::size_t count = most;
    const bool isList = !spec->values.empty();
    if (isList)
        count = std::min(most, spec->values.size());
    else if (spec->scale == Scale::Linear && spec->step > 0)
        count = std::min(most, static_cast<std::size_t>(std::llround((spec->greatest - spec->least) / spec->step)) + 1);
    std::vector<double> values;
    values.reserve(count);
    for (std::size_t i = 0; isList && i < count; ++i)
        values.push_back(spec->values[count == 1 ? 0 : i * (spec->values.size() - 1) / (count - 1)]);
    for (std::size_t i = 0; !isList && i < count; ++i)
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
    Program::Path path(*m_program, *all, **over, {output});
    const double* slot = &m_program->variable(output).value;
    std::vector<SweepPoint> points;
    for (const double value : samples(input, path.pointsFor(most))) {
        (*all)[input] = value;
        // One end of a range has no value beyond the other.
        const bool computed = m_program->inOrder(*all) && path.go(value);
        points.push_back({value, computed ? std::optional(*slot / wanted->unit.factor) : std::nullopt});
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

    const Program::Variable* of = m_program->quantityNamed(output);
    const Program::Variable* to = m_program->quantityNamed(level);
    if (!of || !to)
        return fail({ErrorCode::UnknownName, {}, {"output", of ? level : output}, {}});
    Program::Path path(*m_program, *all, **over, {output, level});
    const auto difference = [&](double at) -> Result<double> {
        if (auto computed = path.go(at); !computed)
            return fail(std::move(computed.error()));
        return of->value - to->value;
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
