// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_locale.h"
#include "core/lab/chart_data_parts.h"

#include <algorithm>
#include <cmath>

namespace foresight {

namespace {

constexpr std::size_t kMostPoints = 400; ///< of a line; of more rows the extremes of each stretch
constexpr std::size_t kMostTableRows = 40;
constexpr std::size_t kTableStretches = 10;

/// A simulation's rows in the units of the series.
struct Rows
{
    std::vector<double> along; ///< what the horizontal axis shows
    QString alongLabel;
    Unit alongUnit;
    std::string alongName; ///< empty: the number of the row
    std::vector<Model::Series> series;

    [[nodiscard]] std::size_t count() const { return along.size(); }
};

Result<Rows> rowsOf(const ChartSource& source)
{
    std::vector<std::string> names = source.spec.series;
    if (!source.spec.along.empty())
        names.push_back(source.spec.along);
    auto all = source.model.series(source.now.inputs, names);
    if (!all)
        return fail(std::move(all.error()));
    Rows rows;
    rows.series = std::move(*all);
    std::size_t count = rows.series.front().values.size();
    for (const Model::Series& each : rows.series)
        count = std::min(count, each.values.size());
    if (source.spec.along.empty()) {
        rows.alongLabel = ChartWords::tr("Step");
        for (std::size_t i = 0; i < count; ++i)
            rows.along.push_back(static_cast<double>(i));
        return rows;
    }
    rows.alongName = source.spec.along;
    rows.alongLabel = source.label(rows.alongName);
    rows.alongUnit = rows.series.back().unit;
    rows.along = std::move(rows.series.back().values);
    rows.along.resize(count);
    rows.series.pop_back();
    return rows;
}

QString alongText(const ChartSource& source, const Rows& rows, double value)
{
    return rows.alongName.empty() ? source.text.locale().toString(value, 'f', 0) : source.shown(rows.alongName, value);
}

/// Every row, or of each stretch of them the least and the greatest, so that no peak gets lost.
std::vector<ChartPoint> pointsOf(const ChartSource& source, const Rows& rows, const std::vector<double>& values)
{
    std::vector<ChartPoint> points;
    const auto add = [&](std::size_t row) {
        if (fits(rows.along[row], source.spec.xScale) && fits(values[row], source.spec.yScale))
            points.push_back({rows.along[row], values[row]});
    };
    const std::size_t stretch = std::max<std::size_t>(1, (2 * rows.count() + kMostPoints - 1) / kMostPoints);
    for (std::size_t from = 0; from < rows.count(); from += stretch) {
        const auto begin = values.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end = values.begin() + static_cast<std::ptrdiff_t>(std::min(from + stretch, rows.count()));
        const auto [least, greatest] = std::minmax_element(begin, end);
        const auto first = static_cast<std::size_t>(std::min(least, greatest) - values.begin());
        const auto second = static_cast<std::size_t>(std::max(least, greatest) - values.begin());
        add(first);
        if (second != first)
            add(second);
    }
    return points;
}

/// Where values first pass the limit, straight between two rows.
std::optional<double> crossingOf(const Rows& rows, const std::vector<double>& values, double limit)
{
    for (std::size_t i = 1; i < rows.count(); ++i) {
        const double before = values[i - 1] - limit;
        const double after = values[i] - limit;
        if (before != after && before * after <= 0)
            return std::lerp(rows.along[i - 1], rows.along[i], before / (before - after));
    }
    return std::nullopt;
}

QString summaryOf(const ChartSource& source, const Rows& rows, const ChartData& data)
{
    QStringList trends;
    for (std::size_t i = 0; i < data.series.size(); ++i)
        trends += trendOf(source, source.spec.series[i], data.series[i]);
    const auto [least, greatest] = std::minmax_element(rows.along.begin(), rows.along.end());
    QStringList sentences{ChartWords::tr("Over %1 from %2 to %3: %4.")
                              .arg(rows.alongLabel, alongText(source, rows, *least), alongText(source, rows, *greatest),
                                   trends.join(listSeparator()))};
    QStringList crossings;
    for (const ChartMark& crossing : data.crossings)
        crossings += QString::fromStdString(crossing.label);
    if (!crossings.empty())
        sentences += ChartWords::tr("The limit (%1) is met at %2.")
                         .arg(QString::fromStdString(data.limit->label), crossings.join(listSeparator()));
    else if (data.limit)
        sentences += ChartWords::tr("No line meets the limit (%1).").arg(QString::fromStdString(data.limit->label));
    return sentences.join(QLatin1Char(' '));
}

ChartTable tableOf(const ChartSource& source, const Rows& rows, const ChartData& data)
{
    ChartTable table;
    table.headers.push_back(rows.alongLabel.toStdString());
    for (const ChartSeries& series : data.series)
        table.headers.push_back(series.label);
    const std::size_t stride = rows.count() <= kMostTableRows ? 1 : (rows.count() - 1) / kTableStretches;
    for (std::size_t row = 0; row < rows.count(); row += stride) {
        std::vector<std::string> cells{alongText(source, rows, rows.along[row]).toStdString()};
        for (const Model::Series& series : rows.series)
            cells.push_back(source.shown(series.id, series.values[row]).toStdString());
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ChartAxis alongAxis(const ChartSource& source, const Rows& rows)
{
    const auto [least, greatest] = std::minmax_element(rows.along.begin(), rows.along.end());
    if (source.spec.xScale == Scale::Logarithmic && *least > 0)
        return logarithmicAxis(rows.alongLabel, *least, *greatest, rows.alongUnit, source.text.locale());
    return linearAxis(rows.alongLabel, *least, *greatest, rows.alongUnit, source.text.locale());
}

} // namespace

Result<ChartData> seriesData(const ChartSource& source)
{
    const auto rows = rowsOf(source);
    if (!rows)
        return fail(rows.error());
    ChartData data;
    const std::string& first = source.spec.series.front();
    data.limit = source.limitFor(first);
    for (const Model::Series& series : rows->series) {
        data.series.push_back({series.id, source.label(series.id).toStdString(), pointsOf(source, *rows, series.values),
                               rows->series.size() == 1});
        const auto at = data.limit ? crossingOf(*rows, series.values, data.limit->value) : std::nullopt;
        if (at && fits(*at, source.spec.xScale))
            data.crossings.push_back({{*at, data.limit->value}, alongText(source, *rows, *at).toStdString()});
    }
    addLevels(source, first, data);
    data.x = alongAxis(source, *rows);
    data.y = valueAxis(source, first, data);
    if (rows->series.size() > 1)
        data.y.title.clear(); // each line has its own name
    data.summary = summaryOf(source, *rows, data).toStdString();
    data.table = tableOf(source, *rows, data);
    return data;
}

} // namespace foresight
