// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab.h"

#include <memory>

/// A lab with one act, in C++, for tests of charts and reports: a copy of data over a link, stored on one of two disks.
namespace foresight::test {

inline TextSource words(const char* text)
{
    return {text, text, {}};
}

inline InputSpec numberInput(const char* id, const char* label, const char* unit, double least, double greatest,
                             double usual, Scale scale)
{
    InputSpec input;
    input.id = id;
    input.label = words(label);
    input.unit = *parseUnit(unit);
    input.least = least;
    input.greatest = greatest;
    input.defaultNumber = usual;
    input.scale = scale;
    input.stepsPerDecade = 20;
    return input;
}

inline OutputSpec output(const char* id, const char* label, const char* unit, const char* formula, int decimals,
                         bool readable = false)
{
    OutputSpec made;
    made.id = id;
    made.label = words(label);
    made.unit = *parseUnit(unit);
    made.formula = formula;
    if (!readable)
        made.decimals = decimals;
    made.readable = readable;
    return made;
}

inline ModelSpec copyModel()
{
    ModelSpec model;
    InputSpec link;
    link.id = "link";
    link.label = words("Link");
    link.choices = {{"slow", words("1 Gbps"), {{"rate", *parseQuantity("0.125 GB/s")}}},
                    {"fast", words("100 Gbps"), {{"rate", *parseQuantity("12.5 GB/s")}}}};
    link.defaultChoice = "fast";
    model.inputs = {link, numberInput("size_gb", "Size", "GB", 10, 1e6, 50000, Scale::Logarithmic),
                    numberInput("workers", "Workers", "1", 1, 32, 4, Scale::Linear),
                    numberInput("budget_h", "Budget", "h", 1, 72, 6, Scale::Linear)};
    model.outputs = {output("copy_s", "Copy time", "s", "size_gb / link.rate", 0, true),
                     output("read_ms", "Reading", "ms", "0.4 s / workers", 1),
                     output("work_ms", "Working", "ms", "0.1 s", 1),
                     output("total_ms", "Total", "ms", "read_ms + work_ms", 0),
                     output("busy_pct", "Busy share", "%", "work_ms / total_ms", 1)};
    return model;
}

inline ChartSpec timelineChart()
{
    ChartSpec chart;
    chart.id = "batch";
    chart.kind = ChartKind::Timeline;
    chart.title = words("One batch");
    chart.segments = {"work_ms", "read_ms"};
    chart.total = "total_ms";
    chart.busy = "busy_pct";
    return chart;
}

inline ChartSpec linesChart()
{
    ChartSpec chart;
    chart.id = "break_even";
    chart.kind = ChartKind::Lines;
    chart.title = words("Copy time by size");
    chart.over = "size_gb";
    chart.output = "copy_s";
    chart.per = "link";
    chart.xScale = chart.yScale = Scale::Logarithmic;
    chart.limit = "budget_h";
    chart.limitLabel = words("budget");
    chart.beyondLabel = words("too late");
    return chart;
}

inline ChartSpec levelsChart()
{
    ChartSpec chart;
    chart.id = "busy";
    chart.kind = ChartKind::Lines;
    chart.title = words("Busy share by workers");
    chart.over = "workers";
    chart.output = "busy_pct";
    chart.levels = {*parseQuantity("50 %")};
    chart.levelLabels = {words("half busy at")};
    return chart;
}

inline ChartSpec rulerChart()
{
    ChartSpec chart;
    chart.id = "ruler";
    chart.kind = ChartKind::Ruler;
    chart.title = words("Copy against the budget");
    chart.value = "copy_s";
    chart.limit = "budget_h";
    chart.limitLabel = words("budget");
    chart.beyondLabel = words("too late");
    return chart;
}

inline Option option(const char* id, const char* text, const char* value)
{
    return {id, words(text), words("Because of the link."), parseQuantity(value), {}};
}

inline std::shared_ptr<const Lab> smallChartLab()
{
    LabDefinition lab;
    lab.id = "small";
    lab.version = "1.0.0";
    lab.language = "en";
    lab.title = words("The small lab");
    lab.contexts = {{"plain", words("Plain"), {}, {}, {}, {}}};
    lab.profiles = {{"usual", words("Usual"), {}, true, {}}};
    Act act;
    act.id = "copy";
    act.title = words("Copying");
    act.model = copyModel();
    act.cases = {{"baseline", {}}};
    act.predict.stem = words("How long does the copy take?");
    act.predict.options = {option("A", "About a minute", "1 min"), option("B", "About an hour", "67 min"),
                           option("C", "About a day", "11 h")};
    act.predict.answer = "B";
    act.explore.charts = {timelineChart(), linesChart(), levelsChart(), rulerChart()};
    act.reveal.model = {"baseline", "copy_s"};
    act.reveal.headline = words("{{baseline.copy_s}}");
    act.reveal.chart = "ruler";
    act.reflect.stem = words("What helps?");
    act.reflect.options = {option("A", "A faster link", "1"), option("B", "More disks", "1")};
    act.reflect.answer = "A";
    act.equation.workedTitle = words("With these numbers");
    act.equation.worked = {words("{{current.size_gb}} take {{current.copy_s}}")};
    lab.acts = {act};
    return std::make_shared<const Lab>(lab, "/small", "00");
}

} // namespace foresight::test
