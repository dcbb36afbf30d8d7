// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/model_spec.h"
#include "core/model/settings.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// A condition over inputs, outputs and verdicts, compiled once ("gpus > 1 or model == resnet18").
class Condition;

/// A compiled model: a pure function from settings to outputs and verdicts. Formulas are data, evaluated by muParser in
/// base units; they cannot read files or loop. Tables and simulations stand beside them, within limits; what is drawn
/// depends on the seed alone. Not to be shared between threads; cheap to compile.
class Model
{
public:
    /// Compiles every formula and sorts them. Errors: FormulaInvalid (syntax, unknown name, cycle).
    [[nodiscard]] static Result<Model> compile(ModelSpec spec);

    Model(Model&&) noexcept;
    Model& operator=(Model&&) noexcept;
    ~Model();

    [[nodiscard]] const ModelSpec& spec() const;
    /// Gives a constant of the model another value, or another of its words. The names of a word's attributes stay.
    void setConstant(const ConstantSpec& constant);
    /// Lets everything be drawn anew with another seed.
    void setSeed(std::uint64_t seed);
    /// Every input at its default.
    [[nodiscard]] Settings defaults() const;
    /// Defaults with `changes` over them, each checked. Errors: UnknownName, ValueOutOfRange.
    [[nodiscard]] Result<Settings> complete(const Settings& changes) const;
    /// Outputs and verdicts. Settings are completed first. Errors: those of complete(), DivisionByZero, NotFinite,
    /// OutsideTable, BudgetExceeded; the first argument names what failed, as dimensionFaults() does.
    [[nodiscard]] Result<Evaluation> evaluate(const Settings& settings) const;
    /// The same with at most so many rows of each simulation: for whoever looks for faults, not for figures.
    [[nodiscard]] Result<Evaluation> tryOut(const Settings& settings, std::size_t mostRows) const;

    /// How many expressions the last evaluation, sweep or crossing computed for its last settings, or once computed
    /// where they were known, at least 1: what it costs, the same on every machine.
    [[nodiscard]] std::size_t work() const;

    /// The rows of one series: values by row, from row 0, in its unit.
    struct Series
    {
        std::string id;
        Unit unit;
        std::vector<double> values;
    };
    /// The series of those names (draws, values and states of simulations) from one evaluation, in their order: what a
    /// chart draws, and a histogram counts. Errors: UnknownName, and those of evaluate().
    [[nodiscard]] Result<std::vector<Series>> series(const Settings& settings,
                                                     const std::vector<std::string>& names) const;

    /// Input values at which a sweep samples: every step of a stepped input when there are at most `most`, otherwise
    /// `most` values spread evenly on the input's scale, both ends included. In the input's unit.
    [[nodiscard]] std::vector<double> samples(const std::string& input, std::size_t most) const;

    struct SweepPoint
    {
        double input;                 ///< in the input's unit
        std::optional<double> output; ///< in the output's unit; nothing where the model has no value
    };
    /// One output over one number input, everything else as in `settings`. Only what depends on the input is computed
    /// at each point. Fewer points where a simulation would take more than kSweepWork. Errors: UnknownName,
    /// ValueOutOfRange.
    [[nodiscard]] Result<std::vector<SweepPoint>> sweep(const Settings& settings, const std::string& input,
                                                        const std::string& output, std::size_t most = 200) const;

    /// Value of `input` (in its unit) at which `output` reaches the quantity named `level` (an output or number input),
    /// found by bisection to 1e-9 relative; nothing when they do not cross within the input's range.
    /// Errors: UnknownName, and those of evaluate() at the ends of the range.
    [[nodiscard]] Result<std::optional<double>> crossing(const Settings& settings, const std::string& input,
                                                         const std::string& output, const std::string& level) const;

    /// The quantity of an output, a number input or a constant by name; nothing when there is none.
    [[nodiscard]] std::optional<Quantity> quantity(const Evaluation& evaluation, const std::string& name) const;
    /// The unit in which that name, or that of a series, is written; nothing when there is none.
    [[nodiscard]] std::optional<Unit> unitOf(const std::string& name) const;

    /// Compiles a condition. Errors: FormulaInvalid.
    [[nodiscard]] Result<Condition> condition(const std::string& expression) const;
    /// Whether a condition of this model holds for an evaluation of this model.
    [[nodiscard]] bool holds(const Condition& condition, const Evaluation& evaluation) const;

    /// Names of formulas that do not scale as their unit does (adding seconds to bytes, a time given as a rate), that
    /// compare unlike quantities or give a table keys of another kind, found by evaluating with other base units. An
    /// output's formula has its id; those of simulations "draw.mean", "value", "state.start", "state.next",
    /// "simulation.count" and "simulation.repeat". Empty for a sound model.
    [[nodiscard]] std::vector<std::string> dimensionFaults() const;
    /// Whether each comparison in a condition has quantities of one kind on both sides, found in the same way. Zero may
    /// be compared with anything. True as well for a condition that does not compile.
    [[nodiscard]] bool comparesLikeWithLike(const std::string& condition) const;
    /// Names (inputs, constants, tables) that no formula, verdict or condition compiled so far has used.
    [[nodiscard]] std::vector<std::string> unusedNames() const;

private:
    struct Program;
    explicit Model(std::unique_ptr<Program> program);
    std::unique_ptr<Program> m_program;
};

/// See Model::condition().
class Condition
{
public:
    Condition(Condition&&) noexcept;
    Condition& operator=(Condition&&) noexcept;
    ~Condition();

private:
    friend class Model;
    struct Code;
    explicit Condition(std::unique_ptr<Code> code);
    std::unique_ptr<Code> m_code;
};

} // namespace foresight
