// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

#include <QtGlobal>

#include <string>
#include <vector>

/// Parts of models, for tests.
namespace foresight::test {

inline Unit unit(const char* text)
{
    return parseUnit(text).value();
}

inline InputSpec number(const char* id, const char* in, double least, double greatest, double byDefault)
{
    InputSpec input;
    input.id = id;
    input.unit = unit(in);
    input.least = least;
    input.greatest = greatest;
    input.defaultNumber = byDefault;
    return input;
}

inline OutputSpec output(const char* id, const char* in, const std::string& formula)
{
    OutputSpec spec;
    spec.id = id;
    spec.unit = unit(in);
    spec.formula = formula;
    return spec;
}

inline DrawSpec draw(const char* id, const char* in, Distribution distribution, std::vector<std::string> parameters)
{
    DrawSpec spec;
    spec.id = id;
    spec.unit = unit(in);
    spec.distribution = distribution;
    spec.parameters = std::move(parameters);
    return spec;
}

/// A table in the units of its columns.
inline TableSpec table(const char* id, const char* keyUnit, const char* valueUnit, std::vector<double> keys,
                       std::vector<double> values)
{
    TableSpec spec;
    spec.id = id;
    spec.keys = {{"key", unit(keyUnit), Scale::Linear}};
    spec.value = {"value", unit(valueUnit), Scale::Linear};
    for (double& key : keys)
        key *= spec.keys[0].unit.factor;
    for (double& value : values)
        value *= spec.value.unit.factor;
    TableData data;
    data.keys[0] = std::move(keys);
    data.values = std::move(values);
    spec.data = std::make_shared<const TableData>(std::move(data));
    return spec;
}

/// One server and its waiting line (Lindley's recursion), both times drawn: 10,000 jobs at four fifths of what it can
/// do.
inline ModelSpec queueModel()
{
    ModelSpec spec;
    spec.seed = 7;
    spec.place = "queue-lab, line";
    spec.inputs = {number("gap_ms", "ms", 1, 100, 10), number("jobs", "item", 1, 20000, 10000),
                   number("again", "1", 0, 9, 0), number("lost", "1", 0, 1, 0)};
    SimulationSpec line;
    line.id = "line";
    line.isAdvanced = false;
    line.count = "jobs / 1 item";
    line.most = 10000;
    line.repeat = "again";
    line.draws = {draw("gap", "ms", Distribution::Exponential, {"gap_ms"}),
                  draw("service", "ms", Distribution::Exponential, {"8 ms"})};
    line.values = {{"latency", {}, unit("ms"), "wait + service"}};
    line.states = {{"wait", {}, unit("ms"), "0 s", "max(wait + service - gap, 0)"}};
    spec.simulations = {line};
    spec.outputs = {output("mean_ms", "ms", "mean(latency)"),
                    output("p50_ms", "ms", "percentile(latency, 50 %)"),
                    output("p99_ms", "ms", "percentile(latency, 99 %)"),
                    output("max_ms", "ms", "max(latency)"),
                    output("late_pct", "%", "share(latency > 50 ms)"),
                    output("first_late", "1", "first(latency > 50 ms)"),
                    output("last_ms", "ms", "last(latency)"),
                    output("busy", "1", "8 ms / gap_ms"),
                    output("unrelated", "1", "1 / (1 - lost)")};
    return spec;
}

/// A debt with interest and payments: advanced a year at a time.
inline ModelSpec debtModel()
{
    ModelSpec spec;
    spec.place = "debt-lab, debt";
    spec.inputs = {number("years", "1", 1, 500, 10), number("rate_pct", "%", 0, 20, 5)};
    SimulationSpec debt;
    debt.id = "course";
    debt.count = "years";
    debt.most = 400;
    debt.values = {{"interest", {}, unit("USD"), "owed * rate_pct"}, {"elapsed", {}, unit("d"), "step * 365 d"}};
    debt.states = {{"owed", {}, unit("USD"), "1000 USD", "owed + interest - 20 USD"},
                   {"paid", {}, unit("USD"), "0 USD", "paid + 20 USD"}};
    spec.simulations = {debt};
    spec.outputs = {output("end_usd", "USD", "last(owed)"), output("paid_usd", "USD", "max(paid)"),
                    output("interest_usd", "USD", "sum(interest)"),
                    output("doubled_d", "d", "first(owed >= 1200 USD) * 365 d"),
                    output("least_usd", "USD", "min(owed - paid)")};
    return spec;
}

inline double value(const Evaluation& evaluation, const Model& model, const char* id)
{
    return evaluation.outputs.at(id).in(model.spec().output(id)->unit);
}

/// Compiles a spec that is meant to be sound; says why when it is not.
inline Result<Model> compiled(ModelSpec spec)
{
    auto model = Model::compile(std::move(spec));
    if (!model)
        qWarning("%s: %s", model.error().args.at(0).c_str(), model.error().args.at(1).c_str());
    return model;
}

} // namespace foresight::test
