// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_locale.h"
#include "core/lab/chart_data_parts.h"

#include <algorithm>
#include <cmath>

namespace foresight {

namespace {

/// With more points on the front than this, its ends are told in words.
constexpr std::size_t kMostTold = 5;

/// Whether `a` is at least as good in both and better in one. Directions are 1 where more is better, -1 where less is.
bool dominates(const ChartPoint& a, const ChartPoint& b, double xWay, double yWay)
{
    const double x = xWay * (a.x - b.x);
    const double y = yWay * (a.y - b.y);
    return x >= 0 && y >= 0 && (x > 0 || y > 0);
}

bool hasFront(const ChartSpec& spec)
{
    return spec.xBetter != Better::Undeclared && spec.yBetter != Better::Undeclared;
}

void findFront(const ChartSpec& spec, ChartData& data)
{
    if (!hasFront(spec))
        return;
    const double xWay = spec.xBetter == Better::More ? 1 : -1;
    const double yWay = spec.yBetter == Better::More ? 1 : -1;
    for (ChartDot& dot : data.dots) {
        dot.best = std::none_of(data.dots.begin(), data.dots.end(),
                                [&](const ChartDot& other) { return dominates(other.at, dot.at, xWay, yWay); });
        if (dot.best)
            data.front.push_back(dot.at);
    }
    std::sort(data.front.begin(), data.front.end(),
              [](const ChartPoint& a, const ChartPoint& b) { return std::pair(a.x, a.y) < std::pair(b.x, b.y); });
    const auto same = [](const ChartPoint& a, const ChartPoint& b) { return a.x == b.x && a.y == b.y; };
    data.front.erase(std::unique(data.front.begin(), data.front.end(), same), data.front.end());
}

std::optional<ChartPoint> pointOf(const ChartSource& source, const Evaluation& evaluation)
{
    const ChartPoint at{source.value(evaluation, source.spec.xOutput), source.value(evaluation, source.spec.output)};
    return fits(at.x, source.spec.xScale) && fits(at.y, source.spec.yScale) ? std::optional(at) : std::nullopt;
}

QString bothText(const ChartSource& source, const ChartPoint& at)
{
    return ChartWords::tr("%1, %2").arg(source.shown(source.spec.xOutput, at.x),
                                        source.shown(source.spec.output, at.y));
}

std::optional<ChartMark> markOf(const ChartSource& source, const Evaluation& evaluation, const QString& name)
{
    const auto at = pointOf(source, evaluation);
    return at ? std::optional(ChartMark{*at, ChartWords::tr("%1: %2").arg(name, bothText(source, *at)).toStdString()})
              : std::nullopt;
}

ChartAxis axisOf(const ChartSource& source, const ChartData& data, bool isX)
{
    const std::string& name = isX ? source.spec.xOutput : source.spec.output;
    const Scale scale = isX ? source.spec.xScale : source.spec.yScale;
    std::vector<double> values;
    for (const ChartDot& dot : data.dots)
        values.push_back(isX ? dot.at.x : dot.at.y);
    for (const auto* mark : {&data.current, &data.ghost})
        if (*mark)
            values.push_back(isX ? (*mark)->at.x : (*mark)->at.y);
    if (values.empty())
        values = {1, 10};
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    const QString title = source.label(name);
    return scale == Scale::Logarithmic
               ? logarithmicAxis(title, *least, *greatest, source.unit(name), source.text.locale())
               : linearAxis(title, *least, *greatest, source.unit(name), source.text.locale());
}

QString betterText(Better better)
{
    return better == Better::More ? ChartWords::tr("more is better") : ChartWords::tr("less is better");
}

QString frontText(const ChartData& data)
{
    std::vector<const ChartDot*> best;
    for (const ChartDot& dot : data.dots)
        if (dot.best)
            best.push_back(&dot);
    std::stable_sort(best.begin(), best.end(), [](const ChartDot* a, const ChartDot* b) { return a->at.x < b->at.x; });
    const auto told = [](const ChartDot& dot) {
        return ChartWords::tr("%1 (%2)").arg(QString::fromStdString(dot.label), QString::fromStdString(dot.text));
    };
    if (best.empty())
        return {};
    if (best.size() > kMostTold)
        return ChartWords::tr("%n of the points are on the front, from %1 to %2.", nullptr,
                              static_cast<int>(best.size()))
            .arg(told(*best.front()), told(*best.back()));
    QStringList all;
    for (const ChartDot* dot : best)
        all += told(*dot);
    return ChartWords::tr("On the front, where neither can be better without the other being worse: %1.")
        .arg(all.join(clauseSeparator()));
}

QString summaryOf(const ChartSource& source, const ChartData& data)
{
    const QString y = source.label(source.spec.output);
    const QString x = source.label(source.spec.xOutput);
    const int count = static_cast<int>(data.dots.size());
    QStringList sentences;
    if (hasFront(source.spec)) {
        sentences += ChartWords::tr("%1 (%2) against %3 (%4): %n points.", nullptr, count)
                         .arg(y, betterText(source.spec.yBetter), x, betterText(source.spec.xBetter));
        if (const QString front = frontText(data); !front.isEmpty())
            sentences += front;
    } else {
        sentences += ChartWords::tr("%1 against %2: %n points.", nullptr, count).arg(y, x);
    }
    if (data.current)
        sentences += ChartWords::tr("Now %1.").arg(bothText(source, data.current->at));
    if (data.ghost)
        sentences += ChartWords::tr("For comparison, %1.").arg(QString::fromStdString(data.ghost->label));
    return sentences.join(QLatin1Char(' '));
}

ChartTable tableOf(const ChartSource& source, const ChartData& data)
{
    ChartTable table;
    table.headers = {ChartWords::tr("Settings").toStdString(), source.label(source.spec.xOutput).toStdString(),
                     source.label(source.spec.output).toStdString()};
    if (hasFront(source.spec))
        table.headers.push_back(ChartWords::tr("On the front").toStdString());
    const std::string now = ChartWords::tr("now").toStdString();
    for (const ChartDot& dot : data.dots) {
        const QString label = QString::fromStdString(dot.label);
        const bool marked = dot.current && dot.label != now;
        table.rows.push_back(
            {(marked ? ChartWords::tr("%1 (%2)").arg(label, ChartWords::tr("now")) : label).toStdString(),
             source.shown(source.spec.xOutput, dot.at.x).toStdString(),
             source.shown(source.spec.output, dot.at.y).toStdString()});
        if (hasFront(source.spec))
            table.rows.back().push_back((dot.best ? ChartWords::tr("yes") : ChartWords::tr("no")).toStdString());
    }
    return table;
}

} // namespace

Result<ChartData> scatterData(const ChartSource& source)
{
    for (const std::string& name : {source.spec.output, source.spec.xOutput})
        if (!source.model.spec().output(name))
            return fail({ErrorCode::UnknownName, {}, {"output", name}, {}});
    const auto places = placesOf(source, kMostDotsAlong - 1);
    if (!places)
        return fail(places.error());
    ChartData data;
    for (const ChartPlace& place : *places) {
        const auto at = place.evaluation ? pointOf(source, *place.evaluation) : std::nullopt;
        if (at && data.dots.size() < kMostDots)
            data.dots.push_back({place.label.toStdString(), *at, bothText(source, *at).toStdString(), false,
                                 place.current, place.choose});
    }
    findFront(source.spec, data);
    data.current = markOf(source, source.now, ChartWords::tr("now"));
    if (source.ghost)
        data.ghost = markOf(source, *source.ghost, QString::fromStdString(source.extras.ghostName));
    data.x = axisOf(source, data, true);
    data.y = axisOf(source, data, false);
    data.summary = summaryOf(source, data).toStdString();
    data.table = tableOf(source, data);
    return data;
}

} // namespace foresight
