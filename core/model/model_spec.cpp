// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_spec.h"

#include <algorithm>

namespace foresight {

namespace {

template <typename T>
const T* find(const std::vector<T>& list, const std::string& id)
{
    const auto it = std::find_if(list.begin(), list.end(), [&](const T& entry) { return entry.id == id; });
    return it == list.end() ? nullptr : &*it;
}

} // namespace

const ChoiceSpec* InputSpec::choice(const std::string& choiceId) const
{
    return find(choices, choiceId);
}

const InputSpec* ModelSpec::input(const std::string& inputId) const
{
    return find(inputs, inputId);
}

const OutputSpec* ModelSpec::output(const std::string& outputId) const
{
    return find(outputs, outputId);
}

const VerdictSpec* ModelSpec::verdict(const std::string& verdictId) const
{
    return find(verdicts, verdictId);
}

const ConstantSpec* ModelSpec::constant(const std::string& constantId) const
{
    return find(constants, constantId);
}

const TableSpec* ModelSpec::table(const std::string& tableId) const
{
    return find(tables, tableId);
}

const SimulationSpec* ModelSpec::simulation(const std::string& simulationId) const
{
    return find(simulations, simulationId);
}

std::vector<SeriesSpec> ModelSpec::seriesOf(const SimulationSpec& simulation)
{
    std::vector<SeriesSpec> series;
    const auto add = [&](const auto& entries) {
        for (const auto& entry : entries)
            series.push_back({entry.id, simulation.id, entry.label, entry.unit});
    };
    add(simulation.draws);
    add(simulation.values);
    add(simulation.states);
    return series;
}

std::optional<SeriesSpec> ModelSpec::series(const std::string& seriesId) const
{
    for (const SimulationSpec& simulation : simulations) {
        for (SeriesSpec& series : seriesOf(simulation)) {
            if (series.id == seriesId)
                return std::move(series);
        }
    }
    return std::nullopt;
}

} // namespace foresight
