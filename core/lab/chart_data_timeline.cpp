// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/chart_data_parts.h"

#include "core/base/word_locale.h"
#include <algorithm>

namespace foresight {

namespace {

QString endText(const ChartSource& source, const Evaluation& evaluation)
{
    const QString total = source.shown(source.spec.total, evaluation);
    if (source.spec.busy.empty())
        return ChartWords::tr("%1 in all").arg(total);
    return ChartWords::tr("%1 in all, busy %2").arg(total, source.shown(source.spec.busy, evaluation));
}

QString summaryOf(const ChartSource& source, const ChartData& data)
{
    QStringList parts;
    for (const ChartSegment& segment : data.segments)
        parts +=
            ChartWords::tr("%1 %2").arg(QString::fromStdString(segment.label), QString::fromStdString(segment.text));
    QStringList sentences{
        ChartWords::tr("%1: %2.").arg(QString::fromStdString(data.endLabel), parts.join(listSeparator()))};
    const auto longest = std::max_element(data.segments.begin(), data.segments.end(),
                                          [](const auto& a, const auto& b) { return a.value < b.value; });
    if (longest != data.segments.end() && data.total > 0)
        sentences += ChartWords::tr("The longest part is %1, %2 of the total.")
                         .arg(QString::fromStdString(longest->label),
                              shareText(longest->value / data.total, source.text.locale()));
    if (source.ghost)
        sentences += ChartWords::tr("For comparison, %1: %2.")
                         .arg(QString::fromStdString(source.extras.ghostName), endText(source, *source.ghost));
    return sentences.join(QLatin1Char(' '));
}

ChartTable tableOf(const ChartSource& source, const ChartData& data)
{
    ChartTable table;
    table.headers = {ChartWords::tr("Part").toStdString(), ChartWords::tr("Now").toStdString(),
                     ChartWords::tr("Share of total").toStdString()};
    if (source.ghost)
        table.headers.push_back(source.extras.ghostName);
    const auto addRow = [&](const std::string& name, const std::string& label) {
        const double value = source.value(source.now, name);
        table.rows.push_back(
            {label, source.shown(name, value).toStdString(),
             data.total > 0 ? shareText(value / data.total, source.text.locale()).toStdString() : "–"});
        if (source.ghost)
            table.rows.back().push_back(source.shown(name, *source.ghost).toStdString());
    };
    for (const ChartSegment& segment : data.segments)
        addRow(segment.id, segment.label);
    addRow(source.spec.total, source.label(source.spec.total).toStdString());
    if (source.spec.busy.empty())
        return table;
    table.rows.push_back(
        {source.label(source.spec.busy).toStdString(), source.shown(source.spec.busy, source.now).toStdString(), "–"});
    if (source.ghost)
        table.rows.back().push_back(source.shown(source.spec.busy, *source.ghost).toStdString());
    return table;
}

} // namespace

ChartData timelineData(const ChartSource& source)
{
    ChartData data;
    const Unit unit = source.unit(source.spec.total);
    for (const std::string& name : source.spec.segments) {
        const auto quantity = source.model.quantity(source.now, name);
        const double value = quantity ? quantity->in(unit) : 0;
        data.segments.push_back(
            {name, source.label(name).toStdString(), value, source.shown(name, source.now).toStdString()});
    }
    data.total = source.value(source.now, source.spec.total);
    data.endLabel = endText(source, source.now).toStdString();
    if (source.ghost) {
        data.ghostTotal = source.value(*source.ghost, source.spec.total);
        data.ghostLabel = ChartWords::tr("%1: %2")
                              .arg(QString::fromStdString(source.extras.ghostName), endText(source, *source.ghost))
                              .toStdString();
    }
    data.x = linearAxis({}, 0, std::max(data.total, data.ghostTotal), unit, source.text.locale());
    data.summary = summaryOf(source, data).toStdString();
    data.table = tableOf(source, data);
    return data;
}

} // namespace foresight
