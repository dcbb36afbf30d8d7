// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/placement.h"

#include "core/lab/answer_text.h"
#include "core/lab/chart_data_parts.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace foresight {

namespace {

/// A ruler of times shows at least what the reveal's does.
constexpr double kLeastSeconds = 1;
constexpr double kGreatestSeconds = 30 * 86400.0;
constexpr int kStepsPerDecade = 20;

Unit unitOf(const TextRenderer& text, const Act& act)
{
    return text.model(act.id).unitOf(act.reveal.model.output).value_or(Unit{});
}

/// Whole powers of ten around the answers.
std::pair<double, double> rangeOf(const TextRenderer& text, const Act& act, const Unit& unit)
{
    double least = 0;
    double greatest = 0;
    for (const Option& option : act.predict.options) {
        const auto quantity = text.optionQuantity(act.id, option);
        const double value = quantity ? quantity->in(unit) : 0;
        if (value > 0) {
            least = greatest > 0 ? std::min(least, value) : value;
            greatest = std::max(greatest, value);
        }
    }
    if (unit.dimension == kTime && least > 0)
        return {std::min(least / 2, kLeastSeconds / unit.factor),
                std::max(greatest * 2, kGreatestSeconds / unit.factor)};
    if (!(least > 0))
        return {1, 10};
    return {std::pow(10.0, std::floor(std::log10(least / 2))), std::pow(10.0, std::ceil(std::log10(greatest * 2)))};
}

} // namespace

bool canPlace(const Act& act)
{
    const auto& options = act.predict.options;
    return act.predict.kind == QuestionKind::SingleChoice && !act.reveal.model.output.empty() && !options.empty() &&
           std::all_of(options.begin(), options.end(),
                       [](const Option& option) { return option.value || !option.valueOf.empty(); });
}

InputSpec placementInput(const TextRenderer& text, const Act& act)
{
    InputSpec input;
    input.id = act.reveal.model.output;
    if (const OutputSpec* output = text.model(act.id).spec().output(input.id))
        input.label = output->label;
    input.unit = unitOf(text, act);
    std::tie(input.least, input.greatest) = rangeOf(text, act, input.unit);
    input.scale = Scale::Logarithmic;
    input.stepsPerDecade = kStepsPerDecade;
    input.defaultNumber = input.least;
    return input;
}

std::optional<Quantity> placedQuantity(const TextRenderer& text, const Act& act, double placed)
{
    if (!canPlace(act) || !(placed > 0) || !std::isfinite(placed))
        return std::nullopt;
    return Quantity::of(placed, unitOf(text, act));
}

std::string placedText(const TextRenderer& text, const Act& act, double placed)
{
    return text.quantityOf(act.id, act.reveal.model.output, Quantity::of(placed, unitOf(text, act)));
}

ChartData placementRuler(const TextRenderer& text, const Act& act, const std::optional<double>& placed,
                         const std::string& chosenOption)
{
    const InputSpec input = placementInput(text, act);
    ChartData data;
    data.kind = ChartKind::Ruler;
    data.overInput = input.id;
    data.title = text.render(input.label, act.id);
    data.x =
        logarithmicAxis(QString::fromStdString(data.title), input.least, input.greatest, input.unit, text.locale());
    data.x.least = input.least;
    data.x.greatest = input.greatest;
    if (placed)
        data.prediction = ChartMark{{*placed, 0}, placedText(text, act, *placed)};
    const Option* chosen = act.predict.option(chosenOption);
    if (const auto value = chosen ? text.optionQuantity(act.id, *chosen) : std::nullopt)
        data.ghost = ChartMark{{value->in(input.unit), 0}, text.render(chosen->text, act.id, chosen->id)};
    data.summary = placed ? ChartWords::tr("Your prediction is placed at %1.")
                                .arg(QString::fromStdString(placedText(text, act, *placed)))
                                .toStdString()
                          : ChartWords::tr("Nothing is placed yet.").toStdString();
    return data;
}

std::optional<PredictedMark> predictedMark(const TextRenderer& text, const Act& act, const std::string& answer,
                                           const std::optional<double>& placed)
{
    if (act.reveal.model.output.empty())
        return std::nullopt;
    if (placed) {
        const auto quantity = placedQuantity(text, act, *placed);
        return quantity ? std::optional(PredictedMark{*quantity, placedText(text, act, *placed)}) : std::nullopt;
    }
    if (act.predict.kind == QuestionKind::Number) {
        const auto number = answerParts(act.predict, answer).number;
        return number ? std::optional(PredictedMark{Quantity::of(*number, act.predict.number.unit),
                                                    answerNumberText(act.predict, *number, text.locale())})
                      : std::nullopt;
    }
    const Option* option = act.predict.kind == QuestionKind::SingleChoice ? act.predict.option(answer) : nullptr;
    const auto quantity = option ? text.optionQuantity(act.id, *option) : std::nullopt;
    return quantity ? std::optional(PredictedMark{*quantity, text.render(option->text, act.id, option->id)})
                    : std::nullopt;
}

} // namespace foresight
