// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/chart_data.h"

#include "core/lab/chart_data_parts.h"
#include "core/lab/gap_text.h"
#include "core/units/quantity_text.h"

#include <algorithm>
#include <cmath>

namespace foresight {

Unit ChartSource::unit(const std::string& name) const
{
    return model.unitOf(name).value_or(Unit{});
}

double ChartSource::value(const Evaluation& evaluation, const std::string& name) const
{
    const auto quantity = model.quantity(evaluation, name);
    return quantity ? quantity->in(unit(name)) : 0;
}

QString ChartSource::shown(const std::string& name, double value) const
{
    return QString::fromStdString(text.quantityOf(act, name, Quantity::of(value, unit(name))));
}

QString ChartSource::shown(const std::string& name, const Evaluation& evaluation) const
{
    return shown(name, value(evaluation, name));
}

QString ChartSource::label(const std::string& name) const
{
    if (const OutputSpec* output = model.spec().output(name))
        return rendered(output->label);
    const auto series = model.spec().series(name);
    if (series && !series->label.empty())
        return rendered(series->label);
    const InputSpec* input = model.spec().input(name);
    return input ? rendered(input->label) : QString::fromStdString(name);
}

std::optional<ChartLimit> ChartSource::limitFor(const std::string& name) const
{
    const auto quantity = spec.limit.empty() ? std::nullopt : model.quantity(now, spec.limit);
    if (!quantity || quantity->dimension != unit(name).dimension)
        return std::nullopt;
    const QString value = QString::fromStdString(text.quantityOf(act, spec.limit, *quantity));
    const QString label = spec.limitLabel.empty() ? this->label(spec.limit) : rendered(spec.limitLabel);
    return ChartLimit{quantity->in(unit(name)), ChartWords::tr("%1, %2").arg(label, value).toStdString(),
                      text.render(spec.beyondLabel, act)};
}

QString ChartSource::rendered(const TextSource& source) const
{
    return QString::fromStdString(text.render(source, act));
}

QString shareText(double share, const QLocale& locale)
{
    QuantityFormat format;
    format.unit = parseUnit("%");
    format.decimals = std::abs(share) < 0.0995 ? 1 : 0;
    return QString::fromStdString(quantityText({share, {}}, format, locale));
}

Result<ChartData> chartData(const TextRenderer& text, const std::string& act, const ChartSpec& chart,
                            const Settings& settings, const ChartExtras& extras)
{
    const Model& model = text.model(act);
    auto now = model.evaluate(settings);
    if (!now)
        return fail(std::move(now.error()));
    ChartSource source{text, act, chart, model, extras, std::move(*now), {}};
    if (extras.ghost) {
        auto ghost = model.evaluate(*extras.ghost);
        if (!ghost)
            return fail(std::move(ghost.error()));
        source.ghost = std::move(*ghost);
    }
    const auto made = [&]() -> Result<ChartData> {
        switch (chart.kind) {
        case ChartKind::Lines:
            return linesData(source);
        case ChartKind::Ruler:
            return rulerData(source);
        case ChartKind::Bars:
            return barsData(source);
        case ChartKind::Waterfall:
            return waterfallData(source);
        case ChartKind::Scatter:
            return scatterData(source);
        case ChartKind::HeatMap:
            return heatMapData(source);
        case ChartKind::Histogram:
        case ChartKind::Cumulative:
            return distributionData(source);
        case ChartKind::Roofline:
            return rooflineData(source);
        case ChartKind::Timeline:
            break;
        }
        return timelineData(source);
    };
    auto data = made();
    if (data) {
        data->kind = chart.kind;
        data->title = text.render(chart.title, act);
    }
    return data;
}

} // namespace foresight
