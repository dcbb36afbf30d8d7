// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_reader.h"
#include "core/lab/table_files.h"

#include <algorithm>
#include <cmath>
#include <limits>

// A model's tables and simulations, as lab.yaml has them. What a table's file says is read in table_files.cpp.
namespace foresight {
namespace {

constexpr std::size_t kMostKeys = 2;

TableColumn readColumn(Fields& fields)
{
    TableColumn column;
    column.column = fields.plain("column");
    column.unit = fields.unit("unit").value_or(Unit{});
    column.scale = fields.oneOf<Scale>("scale", {{"linear", Scale::Linear}, {"log", Scale::Logarithmic}}, Scale::Linear,
                                       Need::Optional);
    return column;
}

void checkFileName(Fields& fields, const std::string& file)
{
    if (!file.empty() && !isTableFile(file)) {
        fields.report(fields.pathOf("file"), "table-name", inQuotes(file) + " is not the name of a table's file",
                      "Put the file into the folder tables/ and write its name, such as rates.csv.");
    }
}

void readDistribution(Fields& fields, DrawSpec& draw)
{
    using Known = std::optional<Distribution>;
    const Known known = fields.oneOf<Known>("distribution",
                                            {{"constant", Distribution::Constant},
                                             {"uniform", Distribution::Uniform},
                                             {"exponential", Distribution::Exponential},
                                             {"normal", Distribution::Normal},
                                             {"lognormal", Distribution::Lognormal},
                                             {"pareto", Distribution::Pareto},
                                             {"empirical", Distribution::Empirical}},
                                            std::nullopt);
    if (!known) { // nobody knows what its parameters would be
        for (const std::string& name : fields.rest()) {
            static_cast<void>(fields.take(name));
        }
        return;
    }
    draw.distribution = *known;
    for (const std::string& name : parameterNames(draw.distribution)) {
        draw.parameters.push_back(readFormula(fields, name, "formula-syntax", Need::Required));
    }
    if (draw.distribution == Distribution::Empirical) {
        draw.table = fields.id("table", IdKind::Name);
    }
}

DrawSpec readDraw(Fields fields, const std::string& id)
{
    DrawSpec draw;
    draw.id = id;
    draw.label = fields.text("label", Need::Optional);
    draw.unit = fields.unit("unit").value_or(Unit{});
    readDistribution(fields, draw);
    fields.finish();
    return draw;
}

RowValueSpec readValue(Fields fields, const std::string& id)
{
    RowValueSpec value;
    value.id = id;
    value.label = fields.text("label", Need::Optional);
    value.unit = fields.unit("unit").value_or(Unit{});
    value.formula = readFormula(fields, "formula", "formula-syntax", Need::Required);
    fields.finish();
    return value;
}

StateSpec readState(Fields fields, const std::string& id)
{
    StateSpec state;
    state.id = id;
    state.label = fields.text("label", Need::Optional);
    state.unit = fields.unit("unit").value_or(Unit{});
    state.start = readFormula(fields, "start", "formula-syntax", Need::Required);
    state.next = readFormula(fields, "next", "formula-syntax", Need::Required);
    fields.finish();
    return state;
}

/// "steps" or "samples", and "most" where only the model knows how many there are.
void readCount(Fields& fields, SimulationSpec& simulation)
{
    const bool hasSteps = fields.take("steps", Need::Optional);
    const bool hasSamples = fields.take("samples", Need::Optional);
    const auto most = fields.integer("most", 1, static_cast<int>(kMostRows), Need::Optional);
    simulation.isAdvanced = !hasSamples;
    if (hasSteps == hasSamples) {
        fields.report(fields.path(), hasSteps ? "wrong-value" : "missing-field",
                      hasSteps ? "A simulation has either steps or samples"
                               : "Nothing says how far this simulation goes",
                      "Write \"steps:\" for what moves on from a start, or \"samples:\" for that many rows.");
        return;
    }
    const char* key = hasSteps ? "steps" : "samples";
    simulation.count = readFormula(fields, key, "formula-syntax", Need::Required);
    const auto number = parseNumber(simulation.count);
    const auto limit = static_cast<double>(most.value_or(static_cast<int>(kMostRows)));
    if (number && (*number > limit || *number < 1 || *number != std::round(*number))) {
        fields.report(fields.pathOf(key), *number > limit ? "too-many-steps" : "wrong-value",
                      inQuotes(simulation.count) + " rows cannot be computed",
                      "Write a whole number from 1 to " + numberText(limit) + ".");
    } else if (!number && !simulation.count.empty() && !most) {
        fields.report(fields.pathOf(key), "missing-field", "Nothing limits how far this simulation goes",
                      "Add \"most:\" with the greatest number, at most " + std::to_string(kMostRows) + ".");
    }
    simulation.most = static_cast<std::size_t>(most.value_or(number ? static_cast<int>(std::min(*number, limit)) : 0));
}

} // namespace

TableSpec readTable(Fields fields, const std::string& id)
{
    TableSpec table;
    table.id = id;
    table.file = fields.plain("file");
    checkFileName(fields, table.file);
    fields.eachItem("keys", Need::Required, [&](Fields& item) { table.keys.push_back(readColumn(item)); });
    if (fields.reading().places.has(fields.pathOf("keys")) && (table.keys.empty() || table.keys.size() > kMostKeys)) {
        fields.report(fields.pathOf("keys"), "wrong-value", "A table has one key or two", "List one or two columns.");
    }
    if (const auto* node = fields.take("value")) {
        Fields value(fields.reading(), *node, fields.pathOf("value"));
        table.value = readColumn(value);
        value.finish();
    }
    table.between = fields.oneOf<Interpolation>(
        "between",
        {{"linear", Interpolation::Linear}, {"nearest", Interpolation::Nearest}, {"step", Interpolation::Step}},
        Interpolation::Linear, Need::Optional);
    table.outside = fields.oneOf<OutsideTable>(
        "outside", {{"refuse", OutsideTable::Refuse}, {"clamp", OutsideTable::Clamp}}, OutsideTable::Refuse);
    readSource(fields, table.meaning, table.source, table.checked);
    fields.finish();
    return table;
}

SimulationSpec readSimulation(Fields fields, const std::string& id)
{
    SimulationSpec simulation;
    simulation.id = id;
    readCount(fields, simulation);
    simulation.repeat = readFormula(fields, "repeat", "formula-syntax", Need::Optional);
    const auto each = [&](std::string_view key, auto& list, auto read) {
        fields.eachEntry(key, Need::Optional, IdKind::Name,
                         [&](const std::string& entry, const YamlNode& node, const std::string& path) {
                             list.push_back(read(Fields(fields.reading(), node, path), entry));
                         });
    };
    each("draws", simulation.draws, readDraw);
    each("values", simulation.values, readValue);
    each("states", simulation.states, readState);
    if (simulation.draws.empty() && simulation.values.empty() && simulation.states.empty()) {
        fields.report(fields.path(), "missing-field", "There is nothing in this simulation",
                      "Add \"draws:\", \"values:\" or \"states:\".");
    }
    fields.finish();
    return simulation;
}

void readSeed(Fields& fields, ModelSpec& model)
{
    const auto* written = fields.take("seed", Need::Optional);
    model.isSeedOfAttempt = written && written->text == "attempt";
    if (model.isSeedOfAttempt) {
        return;
    }
    const auto seed = fields.integer("seed", 0, std::numeric_limits<int>::max(), Need::Optional);
    model.seed = static_cast<std::uint64_t>(seed.value_or(0));
    for (const SimulationSpec& simulation : model.simulations) {
        if (!simulation.draws.empty() && !fields.reading().places.has(fields.pathOf("seed"))) {
            fields.report(below(fields.pathOf("simulations"), simulation.id), "missing-field",
                          "Nothing says which draws these are",
                          "Add \"seed:\" to the model, with a whole number or \"attempt\".");
            return;
        }
    }
}

} // namespace foresight
