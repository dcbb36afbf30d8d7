// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_program.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>

// The check of dimensions. A sound formula does not care how long a second is: with every base unit changed by some
// factor, its result changes by exactly the factor of its own dimension. Adding seconds to bytes breaks that.
namespace foresight {

namespace {

double factorOf(const Dimension& dimension, int power)
{
    // Powers of four change a number and its square root without rounding, so that even what nearly cancels keeps its
    // digits; far apart, so that a small part of a sum becomes the larger one.
    static constexpr std::array<int, Dimension::KindCount> kBits{18, -22, 26, -14, 10};
    int bits = 0;
    for (std::size_t i = 0; i < kBits.size(); ++i)
        bits += kBits[i] * power * dimension.exponents[i];
    return std::ldexp(1.0, bits);
}

bool isNear(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
}

/// Both sides of every comparison in an expression, in the order in which they are evaluated.
using Sides = std::vector<std::array<double, 2>>;

/// Where the operators below put what they compare: muParser's operators have no other way to a place of their own.
thread_local Sides* t_sides = nullptr;

class Watch
{
public:
    explicit Watch(Sides& sides) { t_sides = &sides; }
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    ~Watch() { t_sides = nullptr; }
};

/// Answers 1, so that whatever a comparison guards is evaluated as well.
double compare(double a, double b)
{
    t_sides->push_back({a, b});
    return 1;
}

/// Translated code with its comparisons made visible; tokens stand apart in it.
std::string watched(const std::string& code)
{
    std::istringstream tokens(code);
    std::string token;
    std::string result;
    while (tokens >> token) {
        const bool compares =
            token == "<" || token == ">" || token == "<=" || token == ">=" || token == "==" || token == "!=";
        result += (result.empty() ? "" : " ") + (compares ? std::string("compared") : token);
    }
    return result;
}

/// Whether the sides of a comparison measure the same, told by their values with base units as they are, changed, and
/// changed twice. A side that adds unlike things does not change by the same factor twice.
bool isSound(const std::array<double, 2>& plain, const std::array<double, 2>& once, const std::array<double, 2>& twice)
{
    for (const std::size_t side : {0U, 1U}) {
        if (!std::isfinite(plain[side]) || !std::isfinite(once[side]) || !std::isfinite(twice[side]))
            return true; // at these settings there is nothing to compare
        if (!isNear(plain[side] * twice[side], once[side] * once[side]))
            return false;
    }
    return isNear(plain[0] * once[1], plain[1] * once[0]); // nothing is of every kind: its other side may be anything
}

} // namespace

std::vector<Settings> Model::Program::corners(const Settings& defaults) const
{
    std::vector<Settings> places{defaults};
    for (const InputSpec& input : spec.inputs) {
        Settings changed = defaults;
        for (const ChoiceSpec& choice : input.choices) {
            changed[input.id] = choice.id;
            places.push_back(changed);
        }
        if (!input.isChoice()) {
            for (const double end : {input.least, input.greatest}) {
                changed[input.id] = end;
                places.push_back(changed);
            }
        }
    }
    return places;
}

Result<double> Model::Program::rescaledValue(const CompiledExpression& expression, int power)
{
    const auto kept = variables;
    for (auto& [name, variable] : variables)
        variable.value *= factorOf(variable.dimension, power);
    const auto result = value(expression, {});
    for (auto& [name, variable] : variables)
        variable.value = kept.at(name).value;
    return result;
}

std::vector<std::string> Model::dimensionFaults() const
{
    const std::vector<Settings> places = m_program->corners(defaults());
    std::vector<std::string> faults;
    for (const auto& formula : m_program->formulas) {
        const OutputSpec& output = spec().outputs[formula.output];
        for (const Settings& place : places) {
            const auto evaluation = m_program->run(place);
            if (!evaluation)
                continue;
            m_program->loadEvaluation(*evaluation);
            const auto scaled = m_program->rescaledValue(formula.expression, 1);
            const double expected = evaluation->outputs.at(output.id).base * factorOf(output.unit.dimension, 1);
            if (!scaled || !isNear(*scaled, expected)) {
                faults.push_back(output.id);
                break;
            }
        }
    }
    return faults;
}

bool Model::comparesLikeWithLike(const std::string& condition) const
{
    auto compiled = m_program->compile(condition, condition);
    if (!compiled)
        return true;
    Sides sides[3];
    try {
        // Named in letters, because muParser reads signs as its own operators first.
        const std::string name = "compared";
        compiled->parser.DefineOprt(name, compare, mu::prCMP);
        // muParser compares the name with as many characters as it has, also where the expression ends before that.
        compiled->parser.SetExpr(watched(compiled->code) + std::string(name.size(), ' '));
        for (const Settings& place : m_program->corners(defaults())) {
            const auto evaluation = m_program->run(place);
            if (!evaluation)
                continue;
            m_program->loadEvaluation(*evaluation);
            for (std::size_t power = 0; power < 3; ++power) {
                sides[power].clear();
                const Watch watch(sides[power]);
                (void)m_program->rescaledValue(*compiled,
                                               static_cast<int>(power)); // its sides are noted before a fault is
            }
            const std::size_t count = std::min({sides[0].size(), sides[1].size(), sides[2].size()});
            for (std::size_t i = 0; i < count; ++i) {
                if (!isSound(sides[0][i], sides[1][i], sides[2][i]))
                    return false;
            }
        }
    } catch (const mu::Parser::exception_type&) {
        return true; // its syntax was accepted before, so there is nothing to blame it for
    }
    return true;
}

} // namespace foresight
