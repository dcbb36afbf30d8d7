// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/chart_data_parts.h"
#include "core/model/input_scale.h"

#include <algorithm>
#include <cmath>

namespace foresight {

namespace {

/// Numbers that differ by less are one step.
constexpr double kSame = 1e-9;

bool isSame(double a, double b)
{
    return std::abs(a - b) <= kSame * std::max(std::abs(a), std::abs(b));
}

/// Steps that the input's control has as well: all of them, or as many as `most`, both ends among them.
std::vector<double> stepValues(const InputSpec& input, std::size_t most)
{
    const InputScale scale(input);
    const int count = std::min(scale.steps(), static_cast<int>(most) - 1);
    std::vector<double> values;
    for (int i = 0; i <= count; ++i)
        values.push_back(scale.valueAt(static_cast<int>(std::lround(double(i) * scale.steps() / count))));
    return values;
}

ChartPlace placeAt(const ChartSource& source, QString label, Settings choose, bool current)
{
    Settings settings = source.now.inputs;
    for (const auto& [input, setting] : choose)
        settings[input] = setting;
    auto evaluation = source.model.evaluate(settings);
    return {std::move(label), std::move(choose),
            evaluation ? std::optional(std::move(*evaluation)) : std::optional<Evaluation>(), current};
}

Result<std::vector<ChartPlace>> casePlaces(const ChartSource& source)
{
    std::vector<ChartPlace> places;
    for (const ChartCase& each : source.spec.cases) {
        auto evaluation = source.text.evaluation(source.act, each.caseId);
        if (!evaluation)
            return fail(std::move(evaluation.error()));
        const bool current = evaluation->inputs == source.now.inputs;
        Settings choose = evaluation->inputs;
        places.push_back({source.rendered(each.label), std::move(choose), std::move(*evaluation), current});
    }
    const bool shown = std::any_of(places.begin(), places.end(), [](const ChartPlace& place) { return place.current; });
    if (!shown) // what the learner set belongs beside what the lab compares
        places.push_back({ChartWords::tr("now"), {}, source.now, true});
    return places;
}

} // namespace

std::vector<ChartStep> stepsOf(const ChartSource& source, const std::string& input, std::size_t most)
{
    std::vector<ChartStep> steps;
    const InputSpec* spec = source.model.spec().input(input);
    if (!spec)
        return steps;
    const Setting& now = source.now.inputs.at(input);
    if (spec->isChoice()) {
        for (const ChoiceSpec& choice : spec->choices)
            steps.push_back({source.rendered(choice.label), choice.id, now == Setting(choice.id)});
        return steps;
    }
    const double current = std::get<double>(now);
    std::vector<double> values = stepValues(*spec, most);
    const bool known = std::any_of(values.begin(), values.end(), [&](double value) { return isSame(value, current); });
    if (!known)
        values.insert(std::upper_bound(values.begin(), values.end(), current), current);
    for (const double value : values)
        steps.push_back({source.shown(input, value), isSame(value, current) ? current : value, isSame(value, current)});
    return steps;
}

Result<std::vector<ChartPlace>> placesOf(const ChartSource& source, std::size_t mostSteps)
{
    const ChartSpec& spec = source.spec;
    for (const std::string& input : {spec.over, spec.per})
        if (!input.empty() && !source.model.spec().input(input))
            return fail({ErrorCode::UnknownName, {}, {"input", input}, {}});
    if (!spec.cases.empty())
        return casePlaces(source);
    std::vector<ChartPlace> places;
    if (spec.over.empty()) {
        places.push_back({ChartWords::tr("now"), {}, source.now, true});
        return places;
    }
    const std::vector<ChartStep> all = stepsOf(source, spec.over, mostSteps);
    if (spec.per.empty()) {
        for (const ChartStep& step : all)
            places.push_back(placeAt(source, step.label, {{spec.over, step.setting}}, step.current));
        return places;
    }
    for (const ChartStep& outer : stepsOf(source, spec.per, mostSteps))
        for (const ChartStep& step : all)
            //: settings of two controls: "NVMe, 8 workers"
            places.push_back(placeAt(source, ChartWords::tr("%1, %2").arg(outer.label, step.label),
                                     {{spec.per, outer.setting}, {spec.over, step.setting}},
                                     outer.current && step.current));
    return places;
}

void addPredictionLevel(const ChartSource& source, const Unit& unit, ChartData& data)
{
    const auto& prediction = source.extras.prediction;
    if (prediction && prediction->dimension == unit.dimension)
        data.levels.push_back({prediction->in(unit), source.extras.predictionLabel, {}});
}

} // namespace foresight
