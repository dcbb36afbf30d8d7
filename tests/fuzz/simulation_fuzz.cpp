// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model.h"
#include "target.h"

#include <cmath>
#include <sstream>

using namespace foresight;

namespace {

Unit unit(const char* text)
{
    return parseUnit(text).value();
}

TableSpec rates()
{
    TableSpec spec;
    spec.id = "rates";
    spec.keys = {{"key", unit("s"), Scale::Logarithmic}};
    spec.value = {"value", unit("B/s"), Scale::Logarithmic};
    spec.outside = OutsideTable::Clamp;
    TableData data;
    data.keys[0] = {1, 10, 100};
    data.values = {2, 4, 16};
    spec.data = std::make_shared<const TableData>(std::move(data));
    return spec;
}

/// Lines of the input stand where a lab has formulas; what is left out is sound.
ModelSpec modelWith(std::istream& lines)
{
    const auto next = [&](const char* otherwise) {
        std::string line;
        return std::getline(lines, line) && !line.empty() ? line : std::string(otherwise);
    };
    ModelSpec spec;
    spec.seed = 3;
    spec.tables = {rates()};
    InputSpec input;
    input.id = "gap_s";
    input.unit = unit("s");
    input.least = 0;
    input.greatest = 100;
    input.defaultNumber = 10;
    spec.inputs = {input};
    OutputSpec output;
    output.id = "result";
    output.unit = unit("s");
    output.formula = next("mean(latency)");
    spec.outputs = {output};
    SimulationSpec line;
    line.id = "line";
    line.isAdvanced = false;
    line.count = next("50");
    line.most = 60;
    line.values = {{"latency", {}, unit("s"), next("wait + service")}};
    line.states = {{"wait", {}, unit("s"), next("0 s"), next("max(wait + service - gap, 0)")}};
    DrawSpec gap;
    gap.id = "gap";
    gap.unit = unit("s");
    gap.distribution = Distribution::Lognormal;
    gap.parameters = {next("gap_s"), next("0.5")};
    DrawSpec service = gap;
    service.id = "service";
    service.distribution = Distribution::Normal;
    service.parameters = {next("5 s"), next("1 s")};
    line.draws = {gap, service};
    line.repeat = next("0");
    spec.simulations = {line};
    return spec;
}

} // namespace

/// A simulation with a table beside it, each line another of its formulas.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::istringstream lines{std::string(fuzz::text(data, size))};
    const auto model = Model::compile(modelWith(lines));
    if (!model) {
        fuzz::demand(model.error().args.size() == 2 && !model.error().args[1].empty(), "a refusal has a reason");
        return 0;
    }
    (void)model->dimensionFaults();
    for (const double gap : {0.0, 10.0, 100.0}) {
        const auto found = model->evaluate({{"gap_s", gap}});
        const auto again = model->evaluate({{"gap_s", gap}});
        fuzz::demand(found.has_value() == again.has_value(), "a model says the same again");
        if (!found) {
            fuzz::demand(!found.error().args.empty(), "a failure has a name");
            continue;
        }
        fuzz::demand(std::isfinite(found->outputs.at("result").base), "a figure that is shown is finite");
        fuzz::demand(found->outputs == again->outputs, "a draw can be computed again");
        const auto series = model->series({{"gap_s", gap}}, {"gap", "service", "latency", "wait"});
        fuzz::demand(series && series->front().values.size() <= 60, "rows keep to their limit");
        for (const Model::Series& each : *series) {
            for (const double value : each.values)
                fuzz::demand(std::isfinite(value), "a figure in a row is finite");
        }
    }
    return 0;
}
