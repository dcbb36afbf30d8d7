// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_locale.h"
#include "core/lab/chart_data_parts.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>

namespace foresight {

namespace {

constexpr std::size_t kSeriesValues = 400; ///< steps of an input that a distribution is made of
constexpr std::size_t kMostCurve = 400;    ///< values that the curve goes through
constexpr double kBins = 12;               ///< about so many
constexpr double kLeastBins = 8;
constexpr double kDefaultPercentiles[] = {50, 95, 99};

/// Edges of bins that people can read, from a round number below the least value to one above the greatest.
std::vector<double> linearEdges(double least, double greatest)
{
    const double span = greatest > least ? greatest - least : std::max(std::abs(least), 1.0);
    const double step = roundStep(span / kBins);
    const double first = std::floor(least / step + 1e-9);
    const double last = std::max(first + 1, std::ceil(greatest / step - 1e-9));
    std::vector<double> edges;
    for (double i = first; i <= last; ++i)
        edges.push_back(i * step);
    return edges;
}

/// The same for a logarithmic axis: at 1, 2 and 5 of every decade, or at ten round numbers where there are few decades.
std::vector<double> logarithmicEdges(double least, double greatest)
{
    constexpr double kCoarse[] = {1, 2, 5};
    constexpr double kFine[] = {1, 1.25, 1.6, 2, 2.5, 3.15, 4, 5, 6.3, 8};
    const double decades = std::log10(greatest / least);
    if (decades * std::size(kFine) < kLeastBins)
        return linearEdges(least, greatest);
    const bool fine = decades * std::size(kCoarse) < kLeastBins;
    std::vector<double> edges;
    for (double exponent = std::floor(std::log10(least)); exponent <= std::ceil(std::log10(greatest)); ++exponent)
        for (const double factor : fine ? std::span<const double>(kFine) : std::span<const double>(kCoarse))
            edges.push_back(factor * std::pow(10, exponent));
    while (edges.size() > 2 && edges[1] <= least)
        edges.erase(edges.begin());
    while (edges.size() > 2 && edges[edges.size() - 2] >= greatest)
        edges.pop_back();
    return edges;
}

/// `sorted` into bins: each value in the last bin that it reaches, the greatest in the last one.
std::vector<ChartBin> binsOf(const std::vector<double>& sorted, const std::vector<double>& edges)
{
    std::vector<ChartBin> bins;
    auto from = sorted.begin();
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const bool last = i + 2 == edges.size();
        const auto to = last ? sorted.end() : std::lower_bound(from, sorted.end(), edges[i + 1]);
        bins.push_back({edges[i], edges[i + 1], static_cast<std::size_t>(to - from)});
        from = to;
    }
    return bins;
}

/// What the chart shows the distribution of: an output or a series.
const std::string& nameOf(const ChartSource& source)
{
    return source.spec.series.empty() ? source.spec.output : source.spec.series.front();
}

/// The rows of the series, or values of the output over the steps of an input, in their unit; those that the axis
/// cannot show left out.
Result<std::vector<double>> valuesOf(const ChartSource& source)
{
    if (!source.spec.series.empty()) {
        auto series = source.model.series(source.now.inputs, source.spec.series);
        if (!series)
            return fail(std::move(series.error()));
        std::vector<double> values = std::move(series->front().values);
        std::erase_if(values, [&](double value) { return !fits(value, source.spec.xScale); });
        return values;
    }
    const auto sweep = source.model.sweep(source.now.inputs, source.spec.over, source.spec.output, kSeriesValues);
    if (!sweep)
        return fail(sweep.error());
    std::vector<double> values;
    for (const Model::SweepPoint& point : *sweep)
        if (point.output && fits(*point.output, source.spec.xScale))
            values.push_back(*point.output);
    return values;
}

double shareUpTo(const std::vector<double>& sorted, double value)
{
    const auto to = std::upper_bound(sorted.begin(), sorted.end(), value);
    return 100.0 * static_cast<double>(to - sorted.begin()) / static_cast<double>(sorted.size());
}

/// The curve of shares: a step up at each value.
std::vector<ChartPoint> curveOf(const std::vector<double>& sorted)
{
    std::vector<ChartPoint> points{{sorted.front(), 0}};
    const std::size_t every = std::max<std::size_t>(1, sorted.size() / kMostCurve);
    for (std::size_t i = every - 1; i < sorted.size(); i += every) {
        points.push_back({sorted[i], points.back().y});
        points.push_back({sorted[i], 100.0 * static_cast<double>(i + 1) / static_cast<double>(sorted.size())});
    }
    points.push_back({sorted.back(), 100});
    return points;
}

/// Whether an edge begins with 1, 2 or 5: what a logarithmic axis names.
bool isRound(double edge)
{
    const double digit = edge / std::pow(10, std::floor(std::log10(edge) + 1e-9));
    return std::abs(digit - 1) < 1e-6 || std::abs(digit - 2) < 1e-6 || std::abs(digit - 5) < 1e-6;
}

ChartAxis edgesAxis(const ChartSource& source, const std::vector<double>& edges)
{
    const std::string& name = nameOf(source);
    ChartAxis axis{source.label(name).toStdString(), source.spec.xScale, edges.front(), edges.back(), {}};
    std::vector<double> named = edges;
    if (axis.scale == Scale::Logarithmic && static_cast<double>(edges.size()) > kLeastBins)
        std::erase_if(named, [](double edge) { return !isRound(edge); });
    const std::size_t every = (named.size() + 6) / 7;
    for (std::size_t i = 0; i < named.size(); i += every)
        axis.ticks.push_back({named[i], source.shown(name, named[i]).toStdString()});
    return axis;
}

void addPercentiles(const ChartSource& source, const std::vector<double>& sorted, ChartData& data)
{
    std::vector<double> wanted = source.spec.percentiles;
    if (wanted.empty())
        wanted.assign(std::begin(kDefaultPercentiles), std::end(kDefaultPercentiles));
    for (const double percent : wanted) {
        const double value = percentileOf(sorted, percent);
        const QString rank = source.text.locale().toString(percent, 'g', 4);
        //: a percentile: "p95: 12 ms"
        const QString label = ChartWords::tr("p%1: %2").arg(rank, source.shown(nameOf(source), value));
        data.percentiles.push_back({{value, percent}, label.toStdString()});
    }
}

QString atMostText(const ChartSource& source, const ChartMark& percentile)
{
    return ChartWords::tr("%1 are at most %2")
        .arg(shareText(percentile.at.y / 100, source.text.locale()), source.shown(nameOf(source), percentile.at.x));
}

QString summaryOf(const ChartSource& source, const ChartData& data, const std::vector<double>& sorted)
{
    const auto shown = [&](double value) { return source.shown(nameOf(source), value); };
    const double mean = std::accumulate(sorted.begin(), sorted.end(), 0.0) / static_cast<double>(sorted.size());
    QStringList sentences{
        ChartWords::tr("%1, %n values from %2 to %3, mean %4.", nullptr, static_cast<int>(sorted.size()))
            .arg(source.label(nameOf(source)), shown(sorted.front()), shown(sorted.back()), shown(mean))};
    QStringList all;
    for (const ChartMark& percentile : data.percentiles)
        all += atMostText(source, percentile);
    sentences += ChartWords::tr("%1.").arg(all.join(listSeparator()));
    if (data.kind == ChartKind::Histogram) {
        const auto fullest = std::max_element(data.bins.begin(), data.bins.end(),
                                              [](const auto& a, const auto& b) { return a.count < b.count; });
        sentences += ChartWords::tr("Most lie between %1 and %2.").arg(shown(fullest->from), shown(fullest->to));
    }
    if (data.current)
        sentences += ChartWords::tr("Now %1.").arg(shown(data.current->at.x));
    return sentences.join(QLatin1Char(' '));
}

ChartTable tableOf(const ChartSource& source, const ChartData& data, const std::vector<double>& sorted)
{
    const QLocale& locale = source.text.locale();
    const auto shown = [&](double value) { return source.shown(nameOf(source), value); };
    ChartTable table;
    table.headers = {source.label(nameOf(source)).toStdString(), ChartWords::tr("Values").toStdString(),
                     ChartWords::tr("Share").toStdString(), ChartWords::tr("Up to here").toStdString()};
    std::size_t sum = 0;
    const auto all = static_cast<double>(sorted.size());
    for (const ChartBin& bin : data.bins) {
        sum += bin.count;
        table.rows.push_back({ChartWords::tr("%1 to %2").arg(shown(bin.from), shown(bin.to)).toStdString(),
                              locale.toString(static_cast<qulonglong>(bin.count)).toStdString(),
                              shareText(static_cast<double>(bin.count) / all, locale).toStdString(),
                              shareText(static_cast<double>(sum) / all, locale).toStdString()});
    }
    for (const ChartMark& percentile : data.percentiles)
        table.rows.push_back({percentile.label, "–", "–", shareText(percentile.at.y / 100, locale).toStdString()});
    return table;
}

ChartAxis sharesAxis(const ChartSource& source, const ChartData& data, double all)
{
    double most = 100;
    if (data.kind == ChartKind::Histogram) {
        most = 0;
        for (const ChartBin& bin : data.bins)
            most = std::max(most, 100.0 * static_cast<double>(bin.count) / all);
    }
    const QString title = data.kind == ChartKind::Histogram ? ChartWords::tr("Share of values")
                                                            : ChartWords::tr("Share of values up to here");
    return linearAxis(title, 0, most, *parseUnit("%"), source.text.locale());
}

} // namespace

double percentileOf(const std::vector<double>& sorted, double percent)
{
    const double place = percent / 100 * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(place));
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], place - std::floor(place));
}

Result<ChartData> distributionData(const ChartSource& source)
{
    if (source.spec.series.empty() && !source.model.spec().output(source.spec.output))
        return fail({ErrorCode::UnknownName, {}, {"output", source.spec.output}, {}});
    auto sorted = valuesOf(source);
    if (!sorted)
        return fail(std::move(sorted.error()));
    ChartData data;
    data.kind = source.spec.kind;
    if (sorted->empty()) {
        data.summary = ChartWords::tr("%1 has no values").arg(source.label(nameOf(source))).toStdString();
        return data;
    }
    std::sort(sorted->begin(), sorted->end());
    const std::vector<double> edges = source.spec.xScale == Scale::Logarithmic
                                          ? logarithmicEdges(sorted->front(), sorted->back())
                                          : linearEdges(sorted->front(), sorted->back());
    data.bins = binsOf(*sorted, edges);
    addPercentiles(source, *sorted, data);
    if (data.kind == ChartKind::Cumulative)
        data.series.push_back({nameOf(source), source.label(nameOf(source)).toStdString(), curveOf(*sorted), true});
    const double now = source.value(source.now, source.spec.output);
    if (source.spec.series.empty() && now >= edges.front() && now <= edges.back())
        data.current = ChartMark{
            {now, shareUpTo(*sorted, now)},
            ChartWords::tr("%1: %2").arg(ChartWords::tr("now"), source.shown(nameOf(source), now)).toStdString()};
    data.x = edgesAxis(source, edges);
    data.y = sharesAxis(source, data, static_cast<double>(sorted->size()));
    data.summary = summaryOf(source, data, *sorted).toStdString();
    data.table = tableOf(source, data, *sorted);
    return data;
}

} // namespace foresight
