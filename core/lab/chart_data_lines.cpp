// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/chart_data_parts.h"

#include "core/base/word_locale.h"
#include <algorithm>
#include <cmath>

namespace foresight {

namespace {

constexpr std::size_t kSamples = 41;
constexpr std::size_t kMostTableRows = 40;
constexpr std::size_t kMostPath = 40;
const std::string kNothing = "–";

/// One line: a choice of the input that the chart compares, and the sweep with it.
struct Line
{
    Settings settings;
    std::vector<Model::SweepPoint> sweep;
    std::optional<double> crossing; ///< where it meets the limit
};

double currentOver(const ChartSource& source, const Settings& settings)
{
    const auto it = settings.find(source.spec.over);
    const double* number = it == settings.end() ? nullptr : std::get_if<double>(&it->second);
    return number ? *number : 0;
}

Result<void> addSeries(const ChartSource& source, const std::string& id, const TextSource& label, bool current,
                       ChartData& data, std::vector<Line>& lines)
{
    Line line{source.now.inputs, {}, {}};
    if (!source.spec.per.empty())
        line.settings[source.spec.per] = id;
    auto sweep = source.model.sweep(line.settings, source.spec.over, source.spec.output, kSamples);
    if (!sweep)
        return fail(std::move(sweep.error()));
    line.sweep = std::move(*sweep);
    ChartSeries series{id, source.rendered(label).toStdString(), {}, current};
    for (const Model::SweepPoint& point : line.sweep)
        if (point.output && fits(point.input, source.spec.xScale) && fits(*point.output, source.spec.yScale))
            series.points.push_back({point.input, *point.output});
    data.series.push_back(std::move(series));
    lines.push_back(std::move(line));
    return {};
}

Result<void> addAllSeries(const ChartSource& source, ChartData& data, std::vector<Line>& lines)
{
    const InputSpec* per = source.model.spec().input(source.spec.per);
    if (!per)
        return addSeries(source, source.spec.output, source.model.spec().output(source.spec.output)->label, true, data,
                         lines);
    const std::string* chosen = std::get_if<std::string>(&source.now.inputs.at(per->id));
    for (const ChoiceSpec& choice : per->choices) {
        if (!choice.isOffered)
            continue;
        if (auto added = addSeries(source, choice.id, choice.label, chosen && *chosen == choice.id, data, lines);
            !added)
            return added;
    }
    return {};
}

Result<void> addCrossings(const ChartSource& source, ChartData& data, std::vector<Line>& lines)
{
    if (!data.limit)
        return {};
    for (Line& line : lines) {
        const auto at = source.model.crossing(line.settings, source.spec.over, source.spec.output, source.spec.limit);
        if (!at)
            return fail(at.error());
        if (!*at || !fits(**at, source.spec.xScale))
            continue;
        line.crossing = *at;
        data.crossings.push_back({{**at, data.limit->value}, source.shown(source.spec.over, **at).toStdString()});
    }
    return {};
}

std::optional<ChartMark> markOf(const ChartSource& source, const Evaluation& evaluation, const QString& name)
{
    const ChartPoint at{currentOver(source, evaluation.inputs), source.value(evaluation, source.spec.output)};
    if (!fits(at.x, source.spec.xScale) || !fits(at.y, source.spec.yScale))
        return std::nullopt;
    return ChartMark{at, ChartWords::tr("%1: %2").arg(name, source.shown(source.spec.output, at.y)).toStdString()};
}

std::vector<ChartPoint> pathOf(const ChartSource& source)
{
    std::vector<ChartPoint> path;
    const auto& looks = source.extras.path;
    for (std::size_t i = looks.size() - std::min(looks.size(), kMostPath); i < looks.size(); ++i) {
        const auto evaluation = source.model.evaluate(looks[i]);
        const auto mark = evaluation ? markOf(source, *evaluation, {}) : std::nullopt;
        if (mark && (path.empty() || path.back().x != mark->at.x || path.back().y != mark->at.y))
            path.push_back(mark->at);
    }
    return path;
}

QString summaryOf(const ChartSource& source, const ChartData& data, const std::vector<Line>& lines)
{
    const InputSpec& over = *source.model.spec().input(source.spec.over);
    QStringList trends;
    for (const ChartSeries& series : data.series)
        trends += trendOf(source, source.spec.output, series);
    QStringList sentences{ChartWords::tr("%1 over %2 from %3 to %4: %5.")
                              .arg(source.label(source.spec.output), source.label(over.id),
                                   source.shown(over.id, over.least), source.shown(over.id, over.greatest),
                                   trends.join(listSeparator()))};
    QStringList crossings;
    for (std::size_t i = 0; i < lines.size(); ++i)
        if (lines[i].crossing)
            crossings += ChartWords::tr("%1 (%2)").arg(source.shown(over.id, *lines[i].crossing),
                                                       QString::fromStdString(data.series[i].label));
    if (!crossings.empty())
        sentences += ChartWords::tr("The limit (%1) is met at %2.")
                         .arg(QString::fromStdString(data.limit->label), crossings.join(listSeparator()));
    else if (data.limit)
        sentences += ChartWords::tr("No line meets the limit (%1).").arg(QString::fromStdString(data.limit->label));
    if (data.current)
        sentences +=
            ChartWords::tr("Now %1 at %2.")
                .arg(source.shown(source.spec.output, data.current->at.y), source.shown(over.id, data.current->at.x));
    return sentences.join(QLatin1Char(' '));
}

ChartTable tableOf(const ChartSource& source, const ChartData& data, const std::vector<Line>& lines)
{
    ChartTable table;
    table.headers.push_back(source.label(source.spec.over).toStdString());
    for (const ChartSeries& series : data.series)
        table.headers.push_back(series.label);
    const std::size_t count = lines.empty() ? 0 : lines.front().sweep.size();
    const std::size_t stride = count <= kMostTableRows ? 1 : (count - 1) / 10;
    for (std::size_t i = 0; i < count; i += stride) {
        std::vector<std::string> row{source.shown(source.spec.over, lines.front().sweep[i].input).toStdString()};
        for (const Line& line : lines) {
            const auto& output = line.sweep[i].output;
            row.push_back(output ? source.shown(source.spec.output, *output).toStdString() : kNothing);
        }
        table.rows.push_back(std::move(row));
    }
    const auto addSpecial = [&](const QString& name, std::size_t column, double x, double y) {
        std::vector<std::string> row(data.series.size() + 1, kNothing);
        row[0] = ChartWords::tr("%1 (%2)").arg(source.shown(source.spec.over, x), name).toStdString();
        row[column + 1] = source.shown(source.spec.output, y).toStdString();
        table.rows.push_back(std::move(row));
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (data.series[i].current && data.current)
            addSpecial(ChartWords::tr("now"), i, data.current->at.x, data.current->at.y);
        if (lines[i].crossing)
            addSpecial(ChartWords::tr("limit"), i, *lines[i].crossing, data.limit->value);
    }
    return table;
}

} // namespace

void addLevels(const ChartSource& source, const std::string& name, ChartData& data)
{
    const Unit unit = source.unit(name);
    const auto add = [&](const Quantity& quantity, const QString& label) {
        const double value = quantity.in(unit);
        if (quantity.dimension == unit.dimension && fits(value, source.spec.yScale))
            data.levels.push_back({value, label.toStdString(), {}});
    };
    const auto& labels = source.spec.levelLabels;
    for (std::size_t i = 0; i < source.spec.levels.size(); ++i) {
        const QString value = shareText(source.spec.levels[i].base, source.text.locale());
        const QString shown = unit.symbol == "%" ? value : source.shown(name, source.spec.levels[i].in(unit));
        add(source.spec.levels[i],
            i < labels.size() ? ChartWords::tr("%1 %2").arg(source.rendered(labels[i]), shown) : shown);
    }
    if (source.extras.prediction)
        add(*source.extras.prediction, QString::fromStdString(source.extras.predictionLabel));
}

ChartAxis valueAxis(const ChartSource& source, const std::string& name, const ChartData& data)
{
    const Unit unit = source.unit(name);
    const QString title = source.label(name);
    std::vector<double> values;
    for (const ChartSeries& series : data.series)
        for (const ChartPoint& point : series.points)
            values.push_back(point.y);
    for (const ChartLimit& level : data.levels)
        values.push_back(level.value);
    if (data.limit && fits(data.limit->value, source.spec.yScale))
        values.push_back(data.limit->value);
    if (data.current)
        values.push_back(data.current->at.y);
    if (values.empty())
        values = {1, 10};
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    if (source.spec.yScale == Scale::Logarithmic)
        return logarithmicAxis(title, *least, *greatest, unit, source.text.locale());
    // Shares keep their whole range, so that lines do not move against it.
    const bool share = unit.symbol == "%" && *least >= 0 && *greatest <= 100;
    return linearAxis(title, *least, share ? 100 : *greatest, unit, source.text.locale());
}

QString trendOf(const ChartSource& source, const std::string& name, const ChartSeries& series)
{
    const QString label = QString::fromStdString(series.label);
    if (series.points.empty())
        return ChartWords::tr("%1 has no values").arg(label);
    const auto shown = [&](double y) { return source.shown(name, y); };
    const auto byY = [](const ChartPoint& a, const ChartPoint& b) { return a.y < b.y; };
    const auto [least, greatest] = std::minmax_element(series.points.begin(), series.points.end(), byY);
    const double first = series.points.front().y;
    const double last = series.points.back().y;
    if (shown(least->y) == shown(greatest->y))
        return ChartWords::tr("%1 stays at %2").arg(label, shown(last));
    if (std::is_sorted(series.points.begin(), series.points.end(), byY))
        return ChartWords::tr("%1 rises from %2 to %3").arg(label, shown(first), shown(last));
    if (std::is_sorted(series.points.rbegin(), series.points.rend(), byY))
        return ChartWords::tr("%1 falls from %2 to %3").arg(label, shown(first), shown(last));
    return ChartWords::tr("%1 lies between %2 and %3").arg(label, shown(least->y), shown(greatest->y));
}

Result<ChartData> linesData(const ChartSource& source)
{
    if (!source.spec.series.empty())
        return seriesData(source);
    const OutputSpec* output = source.model.spec().output(source.spec.output);
    const InputSpec* over = source.model.spec().input(source.spec.over);
    if (!output || !over)
        return fail({ErrorCode::UnknownName,
                     {},
                     {output ? "input" : "output", output ? source.spec.over : source.spec.output},
                     {}});
    ChartData data;
    std::vector<Line> lines;
    data.overInput = over->id;
    data.perInput = source.spec.per;
    data.limit = source.limitFor(output->id);
    if (auto added = addAllSeries(source, data, lines); !added)
        return fail(std::move(added.error()));
    if (auto added = addCrossings(source, data, lines); !added)
        return fail(std::move(added.error()));
    data.current = markOf(source, source.now, ChartWords::tr("now"));
    if (source.ghost)
        data.ghost = markOf(source, *source.ghost, QString::fromStdString(source.extras.ghostName));
    data.path = pathOf(source);
    addLevels(source, output->id, data);
    data.x = inputAxis(source.label(over->id), *over, source.spec.xScale, source.text.locale());
    data.y = valueAxis(source, output->id, data);
    data.summary = summaryOf(source, data, lines).toStdString();
    data.table = tableOf(source, data, lines);
    return data;
}

} // namespace foresight
