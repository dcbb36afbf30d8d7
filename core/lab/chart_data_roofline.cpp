// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/chart_data_parts.h"

#include <algorithm>
#include <cmath>

namespace foresight {

namespace {

constexpr double kBeside = 2.5; ///< room on the axis beside the outermost point, as a factor
constexpr std::size_t kMostPath = 40;
const std::string kNothing = "–";

/// Rates in the unit of the output, intensities in the unit of the other; a slope in the quotient of the two.
struct Roof
{
    struct Line
    {
        QString label; ///< with its value: "FP16, 312 TFLOP/s"
        double value = 0;
    };
    std::vector<Line> ceilings;
    std::vector<Line> slopes;

    [[nodiscard]] double at(double intensity) const
    {
        return std::min(ceilings.front().value, slopes.front().value * intensity);
    }
    [[nodiscard]] double ridge() const { return ceilings.front().value / slopes.front().value; }
};

/// `per`: what a value is divided by to come into the chart's units.
Result<std::vector<Roof::Line>> linesOf(const ChartSource& source, const std::vector<RoofLine>& specs, double per)
{
    std::vector<Roof::Line> lines;
    for (const RoofLine& spec : specs) {
        const auto quantity = source.model.quantity(source.now, spec.name);
        if (!quantity)
            return fail({ErrorCode::UnknownName, {}, {"output", spec.name}, {}});
        const QString value = QString::fromStdString(source.text.quantityOf(source.act, spec.name, *quantity));
        if (quantity->base > 0)
            lines.push_back({ChartWords::tr("%1, %2").arg(source.rendered(spec.label), value), quantity->base / per});
    }
    return lines;
}

Result<Roof> roofOf(const ChartSource& source)
{
    const double rate = source.unit(source.spec.output).factor;
    auto ceilings = linesOf(source, source.spec.ceilings, rate);
    if (!ceilings)
        return fail(std::move(ceilings.error()));
    auto slopes = linesOf(source, source.spec.slopes, rate / source.unit(source.spec.xOutput).factor);
    if (!slopes)
        return fail(std::move(slopes.error()));
    return Roof{std::move(*ceilings), std::move(*slopes)};
}

std::optional<ChartPoint> pointOf(const ChartSource& source, const Evaluation& evaluation)
{
    const ChartPoint at{source.value(evaluation, source.spec.xOutput), source.value(evaluation, source.spec.output)};
    return at.x > 0 && at.y > 0 ? std::optional(at) : std::nullopt;
}

QString bothText(const ChartSource& source, const ChartPoint& at)
{
    //: a rate at an arithmetic intensity: "45 TFLOP/s at 20 FLOP/B"
    return ChartWords::tr("%1 at %2")
        .arg(source.shown(source.spec.output, at.y), source.shown(source.spec.xOutput, at.x));
}

std::optional<ChartMark> markOf(const ChartSource& source, const Evaluation& evaluation, const QString& name)
{
    const auto at = pointOf(source, evaluation);
    return at ? std::optional(ChartMark{*at, ChartWords::tr("%1: %2").arg(name, bothText(source, *at)).toStdString()})
              : std::nullopt;
}

Result<void> addPoints(const ChartSource& source, ChartData& data)
{
    if (!source.spec.cases.empty()) {
        const auto places = placesOf(source, 0);
        if (!places)
            return fail(places.error());
        for (const ChartPlace& place : *places) {
            const auto at = place.evaluation ? pointOf(source, *place.evaluation) : std::nullopt;
            if (at && !place.current)
                data.dots.push_back(
                    {place.label.toStdString(), *at, bothText(source, *at).toStdString(), false, false, place.choose});
        }
    }
    data.current = markOf(source, source.now, ChartWords::tr("now"));
    if (source.ghost)
        data.ghost = markOf(source, *source.ghost, QString::fromStdString(source.extras.ghostName));
    const auto& looks = source.extras.path;
    for (std::size_t i = looks.size() - std::min(looks.size(), kMostPath); i < looks.size(); ++i) {
        const auto evaluation = source.model.evaluate(looks[i]);
        const auto at = evaluation ? pointOf(source, *evaluation) : std::nullopt;
        if (at && (data.path.empty() || data.path.back().x != at->x || data.path.back().y != at->y))
            data.path.push_back(*at);
    }
    return {};
}

void addAxes(const ChartSource& source, const Roof& roof, ChartData& data)
{
    std::vector<ChartPoint> points{{roof.ridge(), roof.ceilings.front().value}};
    for (const ChartDot& dot : data.dots)
        points.push_back(dot.at);
    for (const auto* mark : {&data.current, &data.ghost})
        if (*mark)
            points.push_back((*mark)->at);
    const auto byX = [](const ChartPoint& a, const ChartPoint& b) { return a.x < b.x; };
    const auto [left, right] = std::minmax_element(points.begin(), points.end(), byX);
    const QLocale& locale = source.text.locale();
    data.x = logarithmicAxis(source.label(source.spec.xOutput), left->x / kBeside, right->x * kBeside,
                             source.unit(source.spec.xOutput), locale);
    double least = roof.at(data.x.least);
    double greatest = 0;
    for (const ChartPoint& point : points)
        least = std::min(least, point.y);
    for (const Roof::Line& ceiling : roof.ceilings)
        greatest = std::max(greatest, ceiling.value);
    data.y = logarithmicAxis(source.label(source.spec.output), least, greatest * 1.2, source.unit(source.spec.output),
                             locale);
}

/// Slopes from the left edge to the highest ceiling, ceilings from the steepest slope to the right edge; the first two
/// meet at the ridge.
void addRoof(const Roof& roof, ChartData& data)
{
    const auto byValue = [](const Roof::Line& a, const Roof::Line& b) { return a.value < b.value; };
    const double highest = std::max_element(roof.ceilings.begin(), roof.ceilings.end(), byValue)->value;
    const double steepest = std::max_element(roof.slopes.begin(), roof.slopes.end(), byValue)->value;
    for (std::size_t i = 0; i < roof.slopes.size(); ++i) {
        const auto& [label, slope] = roof.slopes[i];
        const double end = std::min(data.x.greatest, i == 0 ? roof.ridge() : highest / slope);
        const double start = std::min(end, std::max(data.x.least, data.y.least / slope));
        data.series.push_back({"slope", label.toStdString(), {{start, slope * start}, {end, slope * end}}, i == 0});
    }
    for (std::size_t i = 0; i < roof.ceilings.size(); ++i) {
        const auto& [label, ceiling] = roof.ceilings[i];
        const double start = std::max(data.x.least, i == 0 ? roof.ridge() : ceiling / steepest);
        if (start < data.x.greatest)
            data.series.push_back(
                {"ceiling", label.toStdString(), {{start, ceiling}, {data.x.greatest, ceiling}}, i == 0});
    }
}

QString summaryOf(const ChartSource& source, const Roof& roof, const ChartData& data)
{
    QStringList sentences{
        ChartWords::tr(
            "%1 over %2: up to the ridge at %3 the bandwidth (%4) sets the limit, beyond it the compute rate "
            "(%5).")
            .arg(source.label(source.spec.output), source.label(source.spec.xOutput),
                 source.shown(source.spec.xOutput, roof.ridge()), roof.slopes.front().label,
                 roof.ceilings.front().label)};
    if (data.current) {
        const ChartPoint& at = data.current->at;
        const QString side = at.x < roof.ridge() ? ChartWords::tr("memory bound") : ChartWords::tr("compute bound");
        sentences += ChartWords::tr("Now %1, %2, %3 of what the roof allows there.")
                         .arg(bothText(source, at), side, shareText(at.y / roof.at(at.x), source.text.locale()));
    }
    for (const ChartDot& dot : data.dots)
        sentences += ChartWords::tr("%1: %2.").arg(QString::fromStdString(dot.label), QString::fromStdString(dot.text));
    if (data.ghost)
        sentences += ChartWords::tr("For comparison, %1.").arg(QString::fromStdString(data.ghost->label));
    return sentences.join(QLatin1Char(' '));
}

ChartTable tableOf(const ChartSource& source, const Roof& roof, const ChartData& data)
{
    ChartTable table;
    table.headers = {ChartWords::tr("What").toStdString(), source.label(source.spec.xOutput).toStdString(),
                     source.label(source.spec.output).toStdString(), ChartWords::tr("Share of the roof").toStdString()};
    const auto add = [&](const QString& label, const ChartPoint& at) {
        table.rows.push_back({label.toStdString(), source.shown(source.spec.xOutput, at.x).toStdString(),
                              source.shown(source.spec.output, at.y).toStdString(),
                              shareText(at.y / roof.at(at.x), source.text.locale()).toStdString()});
    };
    for (const Roof::Line& slope : roof.slopes)
        table.rows.push_back({slope.label.toStdString(), kNothing, kNothing, kNothing});
    for (const Roof::Line& ceiling : roof.ceilings)
        table.rows.push_back({ceiling.label.toStdString(), kNothing,
                              source.shown(source.spec.output, ceiling.value).toStdString(), kNothing});
    add(ChartWords::tr("Ridge"), {roof.ridge(), roof.ceilings.front().value});
    if (data.current)
        add(ChartWords::tr("Now"), data.current->at);
    for (const ChartDot& dot : data.dots)
        add(QString::fromStdString(dot.label), dot.at);
    if (data.ghost)
        add(QString::fromStdString(source.extras.ghostName), data.ghost->at);
    return table;
}

} // namespace

Result<ChartData> rooflineData(const ChartSource& source)
{
    for (const std::string& name : {source.spec.output, source.spec.xOutput})
        if (!source.model.spec().output(name))
            return fail({ErrorCode::UnknownName, {}, {"output", name}, {}});
    const auto roof = roofOf(source);
    if (!roof)
        return fail(roof.error());
    ChartData data;
    if (roof->ceilings.empty() || roof->slopes.empty()) { // zero at these settings: there is no roof to draw
        data.summary = ChartWords::tr("%1 has no values").arg(source.label(source.spec.output)).toStdString();
        return data;
    }
    if (auto added = addPoints(source, data); !added)
        return fail(std::move(added.error()));
    addAxes(source, *roof, data);
    addRoof(*roof, data);
    const QString ridge = source.shown(source.spec.xOutput, roof->ridge());
    data.crossings.push_back(
        {{roof->ridge(), roof->ceilings.front().value}, ChartWords::tr("ridge: %1").arg(ridge).toStdString()});
    data.limit = ChartLimit{roof->ridge(), ChartWords::tr("memory bound").toStdString(),
                            ChartWords::tr("compute bound").toStdString()};
    data.summary = summaryOf(source, *roof, data).toStdString();
    data.table = tableOf(source, *roof, data);
    return data;
}

} // namespace foresight
