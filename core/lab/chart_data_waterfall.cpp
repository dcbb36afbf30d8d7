// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_locale.h"
#include "core/lab/chart_data_parts.h"

#include <algorithm>
#include <cmath>

namespace foresight {

namespace {

QString summaryOf(const ChartSource& source, const ChartData& data)
{
    const ChartGroup& total = data.groups.back();
    QStringList parts;
    const ChartBar* longest = nullptr;
    QString longestName;
    for (std::size_t i = 0; i + 1 < data.groups.size(); ++i) {
        const ChartBar& bar = data.groups[i].bars.front();
        const QString name = QString::fromStdString(data.groups[i].label);
        parts += ChartWords::tr("%1 %2").arg(name, QString::fromStdString(bar.text));
        if (!longest || std::abs(bar.to - bar.from) > std::abs(longest->to - longest->from)) {
            longest = &bar;
            longestName = name;
        }
    }
    QStringList sentences{
        ChartWords::tr("%1: %2. It is made up of %3.")
            .arg(QString::fromStdString(total.label), QString::fromStdString(total.text), parts.join(listSeparator()))};
    if (longest && data.total > 0)
        sentences += ChartWords::tr("The largest step is %1, %2 of the total.")
                         .arg(longestName, shareText((longest->to - longest->from) / data.total, source.text.locale()));
    return sentences.join(QLatin1Char(' '));
}

ChartTable tableOf(const ChartSource& source, const ChartData& data)
{
    ChartTable table;
    table.headers = {ChartWords::tr("Part").toStdString(), ChartWords::tr("Now").toStdString(),
                     ChartWords::tr("Up to here").toStdString(), ChartWords::tr("Share of total").toStdString()};
    for (const ChartGroup& group : data.groups) {
        const ChartBar& bar = group.bars.front();
        table.rows.push_back(
            {group.label, bar.text, source.shown(source.spec.total, bar.to).toStdString(),
             data.total > 0 ? shareText((bar.to - bar.from) / data.total, source.text.locale()).toStdString() : "–"});
    }
    return table;
}

} // namespace

ChartData waterfallData(const ChartSource& source)
{
    ChartData data;
    const Unit unit = source.unit(source.spec.total);
    double at = 0;
    double least = 0;
    double greatest = 0;
    for (const std::string& name : source.spec.outputs) {
        const auto quantity = source.model.quantity(source.now, name);
        const double to = at + (quantity ? quantity->in(unit) : 0);
        const std::string text = source.shown(name, source.now).toStdString();
        data.groups.push_back({source.label(name).toStdString(), {{name, at, to, text}}, text, false, {}});
        at = to;
        least = std::min(least, at);
        greatest = std::max(greatest, at);
    }
    data.total = source.value(source.now, source.spec.total);
    const std::string text = source.shown(source.spec.total, source.now).toStdString();
    data.groups.push_back(
        {source.label(source.spec.total).toStdString(), {{source.spec.total, 0, data.total, text}}, text, true, {}});
    if (source.ghost) {
        data.ghostTotal = source.value(*source.ghost, source.spec.total);
        data.ghostLabel =
            ChartWords::tr("%1: %2")
                .arg(QString::fromStdString(source.extras.ghostName), source.shown(source.spec.total, data.ghostTotal))
                .toStdString();
        data.levels.push_back({data.ghostTotal, data.ghostLabel, {}});
    }
    addPredictionLevel(source, unit, data);
    greatest = std::max(greatest, data.total);
    for (const ChartLimit& level : data.levels)
        greatest = std::max(greatest, level.value);
    data.x = linearAxis({}, std::min(least, data.total), greatest, unit, source.text.locale());
    data.summary = summaryOf(source, data).toStdString();
    data.table = tableOf(source, data);
    return data;
}

} // namespace foresight
