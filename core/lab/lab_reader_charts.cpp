// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_reader.h"

namespace foresight {
namespace {

Scale readScale(Fields& fields, std::string_view key)
{
    return fields.oneOf<Scale>(key, {{"linear", Scale::Linear}, {"log", Scale::Logarithmic}}, Scale::Linear,
                               Need::Optional);
}

/// Reports a list that is longer than its chart can show, and shortens it.
template <typename Item>
void keepTo(Fields& fields, std::string_view key, std::vector<Item>& items, std::size_t most)
{
    if (items.size() > most) {
        fields.report(fields.pathOf(key), "too-large", "So many cannot be told apart in one chart",
                      "Keep to " + std::to_string(most) + ".");
        items.resize(most);
    }
}

void readTimeline(Fields& fields, ChartSpec& chart)
{
    chart.segments = fields.ids("segments", IdKind::Name);
    chart.total = fields.id("total", IdKind::Name);
    chart.busy = fields.id("busy", IdKind::Name, Need::Optional);
}

/// Lines are of an output over an input, or of the rows of a simulation.
void readLines(Fields& fields, ChartSpec& chart)
{
    chart.series = fields.ids("series", IdKind::Name, Need::Optional);
    keepTo(fields, "series", chart.series, kMostSeries);
    if (chart.series.empty()) {
        chart.over = fields.id("over", IdKind::Name);
        chart.output = fields.id("output", IdKind::Name);
        chart.per = fields.id("per", IdKind::Name);
    } else {
        chart.along = fields.id("along", IdKind::Name, Need::Optional);
    }
    fields.eachItem("levels", Need::Optional, [&](Fields& level) {
        chart.levels.push_back(level.quantity("at").value_or(Quantity{}));
        chart.levelLabels.push_back(level.text("label"));
    });
    chart.xScale = readScale(fields, "x_scale");
    chart.yScale = readScale(fields, "y_scale");
    chart.limit = fields.id("limit", IdKind::Name, Need::Optional);
    chart.limitLabel = fields.text("limit_label", Need::Optional);
    chart.beyondLabel = fields.text("beyond_label", Need::Optional);
}

void readRuler(Fields& fields, ChartSpec& chart)
{
    chart.value = fields.id("value", IdKind::Name);
    chart.zeroLabel = fields.text("zero_label", Need::Optional);
    chart.limit = fields.id("limit", IdKind::Name);
    chart.limitLabel = fields.text("limit_label");
    chart.beyondLabel = fields.text("beyond_label");
}

void readCases(Fields& fields, ChartSpec& chart)
{
    fields.eachItem("cases", Need::Optional, [&](Fields& item) {
        ChartCase each;
        each.caseId = item.id("case", IdKind::Name);
        each.label = item.text("label");
        chart.cases.push_back(std::move(each));
    });
    keepTo(fields, "cases", chart.cases, kMostBarGroups);
}

/// What a chart compares is either the choices of an input or cases.
void readPlaces(Fields& fields, ChartSpec& chart, Need need)
{
    chart.over = fields.id("over", IdKind::Name, Need::Optional);
    readCases(fields, chart);
    if (!chart.over.empty() && !chart.cases.empty()) {
        fields.report(fields.pathOf("cases"), "wrong-value", "The chart compares cases and an input at once",
                      "Keep either \"over:\" or \"cases:\".");
    } else if (chart.over.empty() && chart.cases.empty() && need == Need::Required) {
        fields.report(fields.path(), "missing-field", "Nothing says what this chart compares",
                      "Add \"over:\" with an input, or \"cases:\".");
    }
}

void readBars(Fields& fields, ChartSpec& chart)
{
    chart.outputs = fields.ids("outputs", IdKind::Name);
    keepTo(fields, "outputs", chart.outputs, kMostBarParts);
    chart.layout = fields.oneOf<BarLayout>("layout", {{"grouped", BarLayout::Grouped}, {"stacked", BarLayout::Stacked}},
                                           BarLayout::Grouped, Need::Optional);
    readPlaces(fields, chart, Need::Optional);
}

void readWaterfall(Fields& fields, ChartSpec& chart)
{
    chart.outputs = fields.ids("parts", IdKind::Name);
    keepTo(fields, "parts", chart.outputs, kMostWaterfallParts);
    chart.total = fields.id("total", IdKind::Name);
}

Better readBetter(Fields& fields, std::string_view key)
{
    return fields.oneOf<Better>(key, {{"less", Better::Less}, {"more", Better::More}}, Better::Undeclared,
                                Need::Optional);
}

void readScatter(Fields& fields, ChartSpec& chart)
{
    chart.xOutput = fields.id("x", IdKind::Name);
    chart.output = fields.id("y", IdKind::Name);
    chart.xBetter = readBetter(fields, "x_better");
    chart.yBetter = readBetter(fields, "y_better");
    chart.xScale = readScale(fields, "x_scale");
    chart.yScale = readScale(fields, "y_scale");
    readPlaces(fields, chart, Need::Required);
    chart.per = fields.id("per", IdKind::Name, Need::Optional);
    if (!chart.per.empty() && chart.over.empty()) {
        fields.report(fields.pathOf("per"), "wrong-value", "\"per\" is a second input beside \"over\"",
                      "Add \"over:\", or remove this.");
    }
    if ((chart.xBetter == Better::Undeclared) != (chart.yBetter == Better::Undeclared)) {
        fields.report(fields.path(), "missing-field", "A front needs to know what is better on both axes",
                      "Write both \"x_better:\" and \"y_better:\", or none.");
    }
}

void readHeatMap(Fields& fields, ChartSpec& chart)
{
    chart.output = fields.id("output", IdKind::Name);
    chart.over = fields.id("over", IdKind::Name);
    chart.per = fields.id("per", IdKind::Name);
    chart.yScale = readScale(fields, "scale");
}

void readPercentiles(Fields& fields, ChartSpec& chart)
{
    const YamlNode* node = fields.take("percentiles", Need::Optional);
    if (!node) {
        return;
    }
    for (const YamlNode* item : node->children) {
        const auto percent = item->kind == YamlKind::Scalar ? parseNumber(item->text) : std::nullopt;
        if (!percent || *percent <= 0 || *percent >= 100) {
            fields.report(fields.pathOf("percentiles"), "bad-range",
                          inQuotes(item->text) + " is not a percentile between 0 and 100",
                          "Write them as [50, 95, 99].");
            return;
        }
        chart.percentiles.push_back(*percent);
    }
    if (chart.percentiles.empty()) {
        fields.report(fields.pathOf("percentiles"), "not-a-list", "\"percentiles\" takes a list",
                      "Write them as [50, 95, 99].");
    }
    keepTo(fields, "percentiles", chart.percentiles, kMostPercentiles);
}

void readDistribution(Fields& fields, ChartSpec& chart)
{
    if (const auto series = fields.id("series", IdKind::Name, Need::Optional); !series.empty()) {
        chart.series = {series};
    } else {
        chart.output = fields.id("output", IdKind::Name);
        chart.over = fields.id("over", IdKind::Name);
    }
    chart.xScale = readScale(fields, "x_scale");
    readPercentiles(fields, chart);
}

std::vector<RoofLine> readRoofLines(Fields& fields, std::string_view key)
{
    std::vector<RoofLine> lines;
    fields.eachItem(key, Need::Required, [&](Fields& item) {
        RoofLine line;
        line.name = item.id("at", IdKind::Name);
        line.label = item.text("label");
        lines.push_back(std::move(line));
    });
    keepTo(fields, key, lines, kMostRoofLines);
    if (lines.empty()) {
        fields.report(fields.pathOf(key), "missing-field", "A roof needs at least one of " + inQuotes(key),
                      "Add an item with \"at:\" and \"label:\".");
    }
    return lines;
}

void readRoofline(Fields& fields, ChartSpec& chart)
{
    chart.xOutput = fields.id("intensity", IdKind::Name);
    chart.output = fields.id("rate", IdKind::Name);
    chart.ceilings = readRoofLines(fields, "ceilings");
    chart.slopes = readRoofLines(fields, "slopes");
    chart.xScale = chart.yScale = Scale::Logarithmic;
    readCases(fields, chart);
}

struct Kind
{
    ChartKind kind;
    void (*read)(Fields&, ChartSpec&);
};

} // namespace

ChartSpec readChart(Fields& fields)
{
    ChartSpec chart;
    chart.id = fields.id("id", IdKind::Id);
    const auto kind = fields.oneOf<std::optional<Kind>>("kind",
                                                        {{"timeline", Kind{ChartKind::Timeline, readTimeline}},
                                                         {"lines", Kind{ChartKind::Lines, readLines}},
                                                         {"ruler", Kind{ChartKind::Ruler, readRuler}},
                                                         {"bars", Kind{ChartKind::Bars, readBars}},
                                                         {"waterfall", Kind{ChartKind::Waterfall, readWaterfall}},
                                                         {"scatter", Kind{ChartKind::Scatter, readScatter}},
                                                         {"heat-map", Kind{ChartKind::HeatMap, readHeatMap}},
                                                         {"histogram", Kind{ChartKind::Histogram, readDistribution}},
                                                         {"cumulative", Kind{ChartKind::Cumulative, readDistribution}},
                                                         {"roofline", Kind{ChartKind::Roofline, readRoofline}}},
                                                        std::nullopt);
    chart.title = fields.text("title");
    if (!kind) {
        for (const auto& key : fields.rest()) {
            static_cast<void>(fields.take(key)); // which keys belong here depends on the kind
        }
        return chart;
    }
    chart.kind = kind->kind;
    kind->read(fields, chart);
    return chart;
}

} // namespace foresight
