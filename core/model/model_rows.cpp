// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/folds.h"
#include "core/model/model_program.h"
#include "core/model/random.h"
#include "core/model/table.h"

#include <algorithm>
#include <cmath>

// Simulations at work: row after row within the budget, and what formulas take of the rows.
namespace foresight {

Error Model::Program::overBudget(const std::string& what, double needed, std::size_t limit) const
{
    return {ErrorCode::BudgetExceeded, spec.place, {what, numberText(needed), std::to_string(limit)}, {}};
}

Result<double> Model::Program::value(const RowExpression& expression)
{
    auto result = value(expression.expression, expression.what);
    if (result && probe)
        probe(expression, *result);
    return result;
}

/// Refuses before the first row what would go over a limit at the last.
Result<std::size_t> Model::Program::rowsOf(const Simulation& simulation)
{
    const auto count = value(simulation.count);
    if (!count)
        return fail(count.error());
    const SimulationSpec& declared = *simulation.spec;
    const double rounded = std::round(*count);
    if (rounded < 1)
        return fail({ErrorCode::ValueOutOfRange,
                     declared.id,
                     {simulation.count.what, numberText(rounded), "1", std::to_string(declared.most)},
                     {}});
    const std::size_t most = std::min(declared.most, kMostRows);
    if (rounded > static_cast<double>(most))
        return fail(overBudget(declared.id, rounded, most));
    const std::size_t rows = static_cast<std::size_t>(rounded) + (declared.isAdvanced ? 1 : 0);
    const std::size_t each = std::max<std::size_t>(simulation.columns.size(), 1);
    if (work + rows * each > kMostWork)
        return fail(overBudget(declared.id, static_cast<double>(work + rows * each), kMostWork));
    return rowLimit > 0 ? std::min(rows, rowLimit) : rows;
}

Result<void> Model::Program::start(Simulation& simulation)
{
    for (State& state : simulation.states) {
        const auto begun = value(state.start);
        if (!begun)
            return fail(begun.error());
        simulation.columns[state.column].variable->value = *begun;
    }
    return {};
}

Result<void> Model::Program::drawRow(Simulation& simulation, std::uint32_t row, std::uint32_t repeat)
{
    for (Draw& draw : simulation.draws) {
        for (std::size_t i = 0; i < draw.parameters.size(); ++i) {
            if (row > 0 && draw.isFixed[i])
                continue;
            const auto parameter = value(draw.parameters[i]);
            if (!parameter)
                return fail(parameter.error());
            draw.values[i] = *parameter;
        }
        const double share = shareAt(spec.seed, draw.stream, repeat, row);
        double drawn = 0;
        if (draw.table) {
            miss.reset();
            drawn = lookedUp(*draw.table, share, 0);
            if (miss)
                return fail(missError());
        } else {
            drawn = quantile(draw.spec->distribution, share, draw.values[0], draw.values[1]);
        }
        if (!std::isfinite(drawn))
            return fail({ErrorCode::NotFinite, {}, {draw.spec->id}, {}});
        ++work;
        Column& column = simulation.columns[draw.column];
        column.variable->value = drawn;
        column.values.push_back(drawn);
    }
    return {};
}

Result<void> Model::Program::computeRow(Simulation& simulation)
{
    for (const Value& entry : simulation.values) {
        const auto computed = value(entry.formula);
        if (!computed)
            return fail(computed.error());
        Column& column = simulation.columns[entry.column];
        column.variable->value = *computed;
        column.values.push_back(*computed);
    }
    for (const State& state : simulation.states) {
        Column& column = simulation.columns[state.column];
        column.values.push_back(column.variable->value);
    }
    return {};
}

Result<void> Model::Program::advance(Simulation& simulation)
{
    for (State& state : simulation.states) {
        const auto next = value(state.next);
        if (!next)
            return fail(next.error());
        state.coming = *next;
    }
    for (const State& state : simulation.states)
        simulation.columns[state.column].variable->value = state.coming;
    return {};
}

Result<void> Model::Program::simulate(Simulation& simulation)
{
    columnsOf.reset();
    const auto rows = rowsOf(simulation);
    if (!rows)
        return fail(rows.error());
    const auto repeat = simulation.repeat ? value(*simulation.repeat) : Result<double>(0.0);
    if (!repeat)
        return fail(repeat.error());
    const auto again = static_cast<std::uint32_t>(static_cast<std::int64_t>(std::fmod(std::round(*repeat), 0x1p32)));
    for (Column& column : simulation.columns) {
        column.values.clear();
        column.values.reserve(*rows);
    }
    simulation.rows = 0;
    Result<void> done = start(simulation);
    double& step = variables.at(kRowVariable).value;
    for (std::size_t row = 0; done && row < *rows; ++row) {
        step = static_cast<double>(row);
        done = drawRow(simulation, static_cast<std::uint32_t>(row), again);
        if (done)
            done = computeRow(simulation);
        // A few rows looked at for faults look at the way to the next as well.
        if (done && (row + 1 < *rows || rowLimit > 0))
            done = advance(simulation);
    }
    simulation.rows = *rows;
    return done;
}

void Model::Program::loadRow(const CompiledFold& fold, std::size_t row)
{
    const Simulation& simulation = simulations[fold.simulation];
    for (const std::size_t index : fold.uses) {
        const Column& column = simulation.columns[index];
        column.variable->value = column.values[row] * (power == 0 ? 1 : scaleFactor(column.variable->dimension, power));
    }
    variables.at(kRowVariable).value = static_cast<double>(row);
}

Result<double> Model::Program::foldValue(const CompiledFold& fold, const std::string& what)
{
    const Simulation& simulation = simulations[fold.simulation];
    double share = 0;
    if (fold.share) {
        const auto asked = value(*fold.share, what);
        if (!asked)
            return asked;
        share = *asked;
        if (!(share >= 0 && share <= 1))
            return fail(
                {ErrorCode::ValueOutOfRange, spec.place, {what, numberText(100 * share) + " %", "0 %", "100 %"}, {}});
    }
    if (fold.series && power == 0) {
        rowValues = simulation.columns[*fold.series].values;
        return folded(fold.fold, rowValues, share);
    }
    if (work + simulation.rows > kMostWork)
        return fail(overBudget(what, static_cast<double>(work + simulation.rows), kMostWork));
    std::vector<double> values;
    values.reserve(simulation.rows);
    for (std::size_t row = 0; row < simulation.rows; ++row) {
        loadRow(fold, row);
        const auto computed = value(fold.argument, what);
        if (!computed)
            return computed;
        values.push_back(*computed);
    }
    return folded(fold.fold, values, share);
}

} // namespace foresight
