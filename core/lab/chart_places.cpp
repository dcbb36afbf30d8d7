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

/// Steps that the input's control has as well: all of them, or every so many, at most `most`, both ends among them.
std::vector<double> stepValues(const InputSpec& input, std::size_t most)
{
    const InputScale scale(input);
    const int stretches = std::max(1, static_cast<int>(most) - 1);
    const int stride = (scale.steps() + stretches - 1) / stretches;
    std::vector<double> values;
    for (int step = 0; step < scale.steps(); step += stride)
        values.push_back(scale.valueAt(step));
    values.push_back(scale.valueAt(scale.steps()));
    return values;
}

/// Fewer steps where one evaluation takes much: charts are drawn again at every move of a control.
std::size_t stepsWithin(const ChartSource& source, std::size_t most)
{
    if (source.model.spec().simulations.empty())
        return most;
    static_cast<void>(source.model.evaluate(source.now.inputs)); // work() is that of the last one
    const std::size_t places = kSweepWork / source.model.work();
    const bool isGrid = !source.spec.over.empty() && !source.spec.per.empty();
    const auto steps = static_cast<std::size_t>(isGrid ? std::sqrt(static_cast<double>(places)) : double(places));
    return std::clamp<std::size_t>(steps, 2, most);
}

/// A step of a control where no axis says which control it is of: a bare number goes with its name.
QString namedStep(const ChartSource& source, const std::string& input, const ChartStep& step)
{
    const InputSpec& spec = *source.model.spec().input(input);
    const bool bare = !spec.isChoice() && spec.unit.dimension.isNumber() && spec.unit.symbol != "%";
    //: a control and its value: "Workers 8"
    return bare ? ChartWords::tr("%1 %2").arg(source.rendered(spec.label), step.label) : step.label;
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
    std::vector<double> values = stepValues(*spec, stepsWithin(source, most));
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
            places.push_back(placeAt(source,
                                     spec.kind == ChartKind::Scatter ? namedStep(source, spec.over, step) : step.label,
                                     {{spec.over, step.setting}}, step.current));
        return places;
    }
    for (const ChartStep& outer : stepsOf(source, spec.per, mostSteps))
        for (const ChartStep& step : all)
            //: settings of two controls: "NVMe, Workers 8"
            places.push_back(placeAt(
                source,
                ChartWords::tr("%1, %2").arg(namedStep(source, spec.over, step), namedStep(source, spec.per, outer)),
                {{spec.per, outer.setting}, {spec.over, step.setting}}, outer.current && step.current));
    return places;
}

void addPredictionLevel(const ChartSource& source, const Unit& unit, ChartData& data)
{
    const auto& prediction = source.extras.prediction;
    if (prediction && prediction->dimension == unit.dimension)
        data.levels.push_back({prediction->in(unit), source.extras.predictionLabel, {}});
}

} // namespace foresight
