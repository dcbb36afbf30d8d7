// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_checker_simulations.h"

namespace foresight {
namespace {

void addSimulation(SimulationSpec& simulation, const std::string& path, std::vector<NamedFormula>& formulas)
{
    const Unit number{"1", 1, {}};
    const std::string& id = simulation.id;
    formulas.push_back(
        {id + ".count", path + (simulation.isAdvanced ? ".steps" : ".samples"), number, &simulation.count});
    if (!simulation.repeat.empty()) {
        formulas.push_back({id + ".repeat", path + ".repeat", number, &simulation.repeat});
    }
    for (DrawSpec& draw : simulation.draws) {
        const auto& names = parameterNames(draw.distribution);
        for (std::size_t i = 0; i < names.size() && i < draw.parameters.size(); ++i) {
            formulas.push_back({draw.id + "." + names[i], path + ".draws." + draw.id + "." + names[i],
                                isNumberParameter(names[i]) ? number : draw.unit, &draw.parameters[i]});
        }
    }
    for (RowValueSpec& value : simulation.values) {
        formulas.push_back({value.id, path + ".values." + value.id + ".formula", value.unit, &value.formula});
    }
    for (StateSpec& state : simulation.states) {
        formulas.push_back({state.id + ".start", path + ".states." + state.id + ".start", state.unit, &state.start});
        formulas.push_back({state.id + ".next", path + ".states." + state.id + ".next", state.unit, &state.next});
    }
}

} // namespace

std::vector<NamedFormula> namedFormulas(ModelSpec& model, const std::string& path)
{
    std::vector<NamedFormula> formulas;
    for (OutputSpec& output : model.outputs) {
        formulas.push_back({output.id, path + ".outputs." + output.id + ".formula", output.unit, &output.formula});
    }
    for (SimulationSpec& simulation : model.simulations) {
        addSimulation(simulation, path + ".simulations." + simulation.id, formulas);
    }
    return formulas;
}

std::string pathOfFailure(ModelSpec& model, const std::string& path, const std::string& what)
{
    for (const NamedFormula& formula : namedFormulas(model, path)) {
        if (formula.what == what) {
            return formula.path;
        }
    }
    if (const SimulationSpec* simulation = model.simulation(what)) {
        return path + ".simulations." + what + (simulation->isAdvanced ? ".steps" : ".samples");
    }
    if (model.table(what)) {
        return path + ".tables." + what;
    }
    for (const SimulationSpec& simulation : model.simulations) {
        for (const DrawSpec& draw : simulation.draws) {
            if (draw.id == what) { // what is drawn has no formula
                return path + ".simulations." + simulation.id + ".draws." + what + (draw.table.empty() ? "" : ".table");
            }
        }
    }
    return model.verdict(what) ? path + ".verdicts." + what : std::string();
}

bool replaceDraw(ModelSpec& model, const std::string& draw)
{
    for (SimulationSpec& simulation : model.simulations) {
        for (DrawSpec& each : simulation.draws) {
            if (each.id == draw && each.distribution != Distribution::Constant) {
                each.distribution = Distribution::Constant;
                each.parameters = {standIn(each.unit)};
                return true;
            }
        }
    }
    return false;
}

std::string standIn(const Unit& unit)
{
    return unit.symbol.empty() || unit.symbol == "1" ? "1" : "1 " + unit.symbol;
}

} // namespace foresight
