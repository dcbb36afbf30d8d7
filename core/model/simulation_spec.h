// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_source.h"
#include "core/units/unit.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

/// Most rows that a simulation may ask for.
inline constexpr std::size_t kMostRows = 100'000;
/// Most expressions that one evaluation of a model computes, each row of its simulations counted. Counted and not
/// timed, so that a model is refused everywhere or nowhere; some tenths of a second on a slow machine.
inline constexpr std::size_t kMostWork = 2'000'000;
/// The same for a whole sweep: one over more gets fewer points.
inline constexpr std::size_t kSweepWork = 4'000'000;

/// How a draw is distributed, with its parameters in their order.
enum class Distribution {
    Constant,    ///< value
    Uniform,     ///< least, greatest
    Exponential, ///< mean
    Normal,      ///< mean, deviation
    Lognormal,   ///< median, spread: the deviation of the natural logarithm, a number
    Pareto,      ///< least, shape: a number; the smaller, the heavier the tail
    Empirical,   ///< none: a table from a share (0 to 1) to the value that so many stay below
};

/// Names of a distribution's parameters, as lab.yaml has them.
[[nodiscard]] const std::vector<std::string>& parameterNames(Distribution distribution);
/// Whether a parameter is a number; all others measure what the draw measures.
[[nodiscard]] bool isNumberParameter(std::string_view name);

/// A figure drawn anew in each row. See core/model/random.h for how.
struct DrawSpec
{
    std::string id;
    TextSource label; ///< for charts; may be empty
    Unit unit;
    Distribution distribution = Distribution::Constant;
    std::vector<std::string> parameters; ///< formulas over states, "step" and what is the same in every row
    std::string table;                   ///< Empirical
};

/// A figure computed anew in each row, over draws, states, other values, "step" and what is the same in every row.
struct RowValueSpec
{
    std::string id;
    TextSource label; ///< for charts; may be empty
    Unit unit;
    std::string formula;
};

/// A figure that is handed from row to row.
struct StateSpec
{
    std::string id;
    TextSource label; ///< for charts; may be empty
    Unit unit;
    std::string start; ///< in row 0: a formula over constants, inputs and outputs
    std::string next;  ///< in the row after, over all that a value may use; all states move on together
};

/// Rows of figures: a model advanced step by step, draws of chance, or both (a queue). In each row draws come first,
/// then values; then the states move on. Draws, values and states are series: formulas of outputs take last(), max(),
/// min(), mean(), sum() or percentile() of them, and share() or first() of a condition.
struct SimulationSpec
{
    std::string id;
    bool isAdvanced = true; ///< `count` steps: row 0 is the start, row `count` the end. Otherwise `count` rows
    std::string count;      ///< formula; rounded
    std::size_t most = 0;   ///< greatest count; more is refused (ErrorCode::BudgetExceeded)
    std::string repeat;     ///< formula of a number: each gives other draws, the same each time; empty: 0
    std::vector<DrawSpec> draws;
    std::vector<RowValueSpec> values;
    std::vector<StateSpec> states;
};

} // namespace foresight
