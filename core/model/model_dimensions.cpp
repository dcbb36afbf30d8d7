// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_program.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <sstream>
#include <utility>

// The check of dimensions. A sound formula does not care how long a second is: with every base unit changed by some
// factor, its result changes by exactly the factor of its own dimension. Adding seconds to bytes breaks that.
namespace foresight {

namespace {

/// Rows of each simulation that are looked at: the first, and what follows from it.
constexpr std::size_t kRows = 3;

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

double scaleFactor(const Dimension& dimension, int power)
{
    // Powers of four change a number and its square root without rounding, so that even what nearly cancels keeps its
    // digits; far apart, so that a small part of a sum becomes the larger one.
    static constexpr std::array<int, Dimension::KindCount> kBits{18, -22, 26, -14, 10};
    int bits = 0;
    for (std::size_t i = 0; i < kBits.size(); ++i)
        bits += kBits[i] * power * dimension.exponents[i];
    return std::ldexp(1.0, bits);
}

void noteSides(double first, double second)
{
    if (t_sides)
        t_sides->push_back({first, second});
}

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

void Model::Program::scaled(int times, const std::function<void()>& compute)
{
    std::vector<double>& factor = factors.at(static_cast<std::size_t>(times));
    if (factor.size() != variables.size()) {
        factor.clear();
        for (const auto& [name, variable] : variables)
            factor.push_back(scaleFactor(variable.dimension, times));
    }
    std::vector<double> kept;
    kept.reserve(variables.size());
    for (auto& [name, variable] : variables) {
        kept.push_back(variable.value);
        variable.value *= factor[kept.size() - 1];
    }
    power = times;
    compute();
    power = 0;
    auto before = kept.begin();
    for (auto& [name, variable] : variables)
        variable.value = *before++;
}

/// Judges expressions at what the variables are now.
class Model::Program::DimensionCheck
{
public:
    explicit DimensionCheck(Program& program) : m_program(program) {}

    /// Whether an expression with that value gives a quantity of that kind and compares like with like.
    bool isSound(const CompiledExpression& expression, double plain, const Dimension& dimension)
    {
        Result<double> changed = 0.0;
        m_program.scaled(1, [&] { changed = m_program.value(expression, {}); });
        return changed && isNear(*changed, plain * scaleFactor(dimension, 1)) && comparesLike(expression);
    }

    bool comparesLike(const CompiledExpression& expression)
    {
        for (const CompiledFold& fold : expression.folds) {
            const std::size_t rows = std::min(m_program.simulations[fold.simulation].rows, kRows);
            for (std::size_t row = 0; row < rows; ++row) {
                m_program.loadRow(fold, row);
                if (!comparesLike(fold.argument))
                    return false;
            }
            if (fold.share && !comparesLike(*fold.share))
                return false;
        }
        Sides sides[3];
        for (int times = 0; times < 3; ++times) {
            m_program.scaled(times, [&] {
                // Its sides are noted before a fault is.
                for (const CompiledFold& fold : expression.folds)
                    *fold.result = m_program.foldValue(fold, {}).value_or(1);
                const Watch watch(sides[times]);
                note(expression);
            });
        }
        const std::size_t count = std::min({sides[0].size(), sides[1].size(), sides[2].size()});
        for (std::size_t i = 0; i < count; ++i) {
            if (!foresight::isSound(sides[0][i], sides[1][i], sides[2][i]))
                return false;
        }
        return true;
    }

private:
    void note(const CompiledExpression& expression)
    {
        try {
            auto known = m_watched.find(&expression);
            if (known == m_watched.end()) {
                known = m_watched.emplace(&expression, *expression.parser).first;
                // Named in letters, because muParser reads signs as its own operators first.
                const std::string name = "compared";
                known->second.DefineOprt(name, compare, mu::prCMP);
                // muParser compares the name with as many characters as it has, also where the expression ends before.
                known->second.SetExpr(watched(expression.code) + std::string(name.size(), ' '));
            }
            known->second.Eval();
        } catch (const mu::Parser::exception_type&) {
            return; // its syntax was accepted before, so there is nothing to blame it for
        }
    }

    Program& m_program;
    std::map<const CompiledExpression*, mu::Parser> m_watched;
};

std::vector<std::string> Model::dimensionFaults() const
{
    Program& program = *m_program;
    Program::DimensionCheck check(program);
    std::set<std::string> faulty;
    std::vector<std::string> inRows;
    program.rowLimit = kRows;
    program.ignoresMisses = true;
    for (const Settings& place : program.corners(defaults())) {
        program.probe = [&](const Program::RowExpression& row, double value) {
            const Program::Probe probe = std::exchange(program.probe, nullptr);
            if (faulty.count(row.what) == 0 && !check.isSound(row.expression, value, row.dimension)) {
                faulty.insert(row.what);
                inRows.push_back(row.what);
            }
            program.probe = probe;
        };
        const auto evaluation = program.run(place);
        program.probe = nullptr;
        if (!evaluation)
            continue;
        program.loadEvaluation(*evaluation);
        for (const auto& formula : program.formulas) {
            const OutputSpec& output = spec().outputs[formula.output];
            const double value = evaluation->outputs.at(output.id).base;
            if (faulty.count(output.id) == 0 && !check.isSound(formula.expression, value, output.unit.dimension))
                faulty.insert(output.id);
        }
    }
    program.rowLimit = 0;
    program.ignoresMisses = false;
    std::vector<std::string> faults;
    for (const OutputSpec& output : spec().outputs) {
        if (faulty.count(output.id) > 0)
            faults.push_back(output.id);
    }
    faults.insert(faults.end(), inRows.begin(), inRows.end());
    return faults;
}

bool Model::comparesLikeWithLike(const std::string& condition) const
{
    Program& program = *m_program;
    const auto compiled = program.compile(condition, condition);
    if (!compiled)
        return true;
    Program::DimensionCheck check(program);
    program.rowLimit = kRows;
    program.ignoresMisses = true;
    bool isSound = true;
    for (const Settings& place : program.corners(defaults())) {
        const auto evaluation = program.run(place);
        if (!evaluation)
            continue;
        program.loadEvaluation(*evaluation);
        isSound = check.comparesLike(*compiled);
        if (!isSound)
            break;
    }
    program.rowLimit = 0;
    program.ignoresMisses = false;
    return isSound;
}

} // namespace foresight
