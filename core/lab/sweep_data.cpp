// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/sweep_data.h"

#include "core/lab/chart_data_parts.h"

#include <algorithm>

namespace foresight {

namespace {

constexpr std::size_t kSamples = 41;
/// From this ratio of greatest to least a curve over a logarithmic input is easier to read on a logarithmic axis.
constexpr double kManyDecades = 100;

Scale outputScale(const Model& model, const ChartSpec& chart, const Settings& settings)
{
    if (chart.xScale != Scale::Logarithmic)
        return Scale::Linear;
    const auto points = model.sweep(settings, chart.over, chart.output, kSamples);
    if (!points)
        return Scale::Linear; // the chart itself says what is wrong
    double least = 0;
    double greatest = 0;
    for (const Model::SweepPoint& point : *points) {
        if (!point.output || !(*point.output > 0))
            return Scale::Linear;
        least = greatest > 0 ? std::min(least, *point.output) : *point.output;
        greatest = std::max(greatest, *point.output);
    }
    return greatest > kManyDecades * least ? Scale::Logarithmic : Scale::Linear;
}

/// The limit that the act's charts draw for an output; one that is moved itself cannot be drawn as a line.
void takeLimit(const Act& act, ChartSpec& chart)
{
    for (const ChartSpec& known : act.explore.charts) {
        const bool same = known.output == chart.output || known.value == chart.output;
        if (same && !known.limit.empty() && known.limit != chart.over) {
            chart.limit = known.limit;
            chart.limitLabel = known.limitLabel;
            chart.beyondLabel = known.beyondLabel;
            return;
        }
    }
}

} // namespace

Result<ChartData> sweepData(const TextRenderer& text, const Act& act, const std::string& input,
                            const std::string& output, const Settings& settings, ChartExtras extras)
{
    const Model& model = text.model(act.id);
    const InputSpec* over = model.spec().input(input);
    const OutputSpec* shown = model.spec().output(output);
    if (!over || over->isChoice() || !shown)
        return fail({ErrorCode::UnknownName, {}, {shown ? "input" : "output", shown ? input : output}, {}});
    ChartSpec chart;
    chart.id = "sweep";
    chart.kind = ChartKind::Lines;
    chart.over = input;
    chart.output = output;
    chart.xScale = over->scale;
    chart.yScale = outputScale(model, chart, settings);
    takeLimit(act, chart);
    extras.path.clear();
    auto data = chartData(text, act.id, chart, settings, extras);
    if (data) {
        //: title of a chart: an output, the input it is drawn over
        data->title = ChartWords::tr("%1 over %2")
                          .arg(QString::fromStdString(text.render(shown->label, act.id)),
                               QString::fromStdString(text.render(over->label, act.id)))
                          .toStdString();
    }
    return data;
}

std::vector<std::string> sweepInputs(const Act& act)
{
    std::vector<std::string> inputs;
    for (const auto* group : {&act.explore.first, &act.explore.ideas})
        for (const std::string& id : *group)
            if (const InputSpec* input = act.model.input(id); input && !input->isChoice())
                inputs.push_back(id);
    return inputs;
}

std::vector<std::string> sweepOutputs(const Act& act)
{
    std::vector<std::string> outputs = act.explore.cards;
    for (const OutputSpec& output : act.model.outputs)
        if (std::find(outputs.begin(), outputs.end(), output.id) == outputs.end())
            outputs.push_back(output.id);
    return outputs;
}

std::string firstSweepOutput(const Act& act, const std::string& input)
{
    const std::vector<std::string> outputs = sweepOutputs(act);
    const auto isDrawn = [&](const std::string& output) {
        return std::any_of(act.explore.charts.begin(), act.explore.charts.end(), [&](const ChartSpec& chart) {
            return chart.kind == ChartKind::Lines && chart.over == input && chart.output == output;
        });
    };
    const auto other = std::find_if_not(outputs.begin(), outputs.end(), isDrawn);
    return other != outputs.end() ? *other : outputs.empty() ? std::string() : outputs.front();
}

} // namespace foresight
