// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/word_locale.h"
#include "core/lab/chart_data_parts.h"

#include <algorithm>

namespace foresight {

namespace {

/// With more groups than this only the extremes are told in words.
constexpr std::size_t kMostTold = 4;

double valueIn(const ChartSource& source, const Evaluation& evaluation, const std::string& name, const Unit& unit)
{
    const auto quantity = source.model.quantity(evaluation, name);
    return quantity ? quantity->in(unit) : 0;
}

ChartGroup groupOf(const ChartSource& source, const ChartPlace& place, const Unit& unit)
{
    ChartGroup group{place.label.toStdString(), {}, {}, place.current, place.choose};
    if (!place.evaluation)
        return group;
    const bool stacked = source.spec.layout == BarLayout::Stacked;
    double up = 0;
    double down = 0; // what is below zero is stacked the other way
    for (const std::string& name : source.spec.outputs) {
        const double value = valueIn(source, *place.evaluation, name, unit);
        double& end = value < 0 ? down : up;
        const double from = stacked ? end : 0;
        end = from + value;
        group.bars.push_back({name, from, end, source.shown(name, *place.evaluation).toStdString()});
    }
    if (stacked)
        group.text = source.shown(source.spec.outputs.front(), up + down).toStdString();
    return group;
}

/// What a group is compared by: its one bar, or what a stacked one comes to.
double sizeOf(const ChartGroup& group, std::size_t part, bool stacked)
{
    if (!stacked)
        return part < group.bars.size() ? group.bars[part].to : 0;
    double sum = 0;
    for (const ChartBar& bar : group.bars)
        sum += bar.to - bar.from;
    return sum;
}

QString partsText(const ChartData& data, const ChartGroup& group)
{
    QStringList parts;
    for (std::size_t i = 0; i < group.bars.size(); ++i) {
        const QString text = QString::fromStdString(group.bars[i].text);
        parts += data.partNames.empty() ? text
                                        : ChartWords::tr("%1 %2").arg(QString::fromStdString(data.partNames[i]), text);
    }
    if (data.stacked && parts.size() > 1)
        parts += ChartWords::tr("%1 in all").arg(QString::fromStdString(group.text));
    return parts.isEmpty() ? ChartWords::tr("no value") : parts.join(listSeparator());
}

QString extremesText(const ChartData& data, const QString& name, std::size_t part)
{
    std::vector<const ChartGroup*> known;
    for (const ChartGroup& group : data.groups)
        if (!group.bars.empty())
            known.push_back(&group);
    if (known.empty())
        return ChartWords::tr("%1: no value.").arg(name);
    const auto [least, greatest] = std::minmax_element(known.begin(), known.end(), [&](const auto* a, const auto* b) {
        return sizeOf(*a, part, data.stacked) < sizeOf(*b, part, data.stacked);
    });
    const auto text = [&](const ChartGroup& group) {
        return QString::fromStdString(data.stacked ? group.text : group.bars[part].text);
    };
    return ChartWords::tr("%1: least %2 (%3), greatest %4 (%5).")
        .arg(name, text(**least), QString::fromStdString((*least)->label), text(**greatest),
             QString::fromStdString((*greatest)->label));
}

QString summaryOf(const ChartSource& source, const ChartData& data)
{
    QStringList sentences;
    const QString what = source.label(source.spec.outputs.front());
    if (data.groups.size() == 1)
        return ChartWords::tr("%1: %2.").arg(data.partNames.empty() ? what : ChartWords::tr("Now"),
                                             partsText(data, data.groups.front()));
    if (data.groups.size() <= kMostTold) {
        QStringList all;
        for (const ChartGroup& group : data.groups)
            all += ChartWords::tr("%1: %2").arg(QString::fromStdString(group.label), partsText(data, group));
        sentences += data.partNames.empty() ? ChartWords::tr("%1. %2.").arg(what, all.join(clauseSeparator()))
                                            : ChartWords::tr("%1.").arg(all.join(clauseSeparator()));
    } else if (data.stacked) {
        sentences += extremesText(data, ChartWords::tr("In all"), 0);
    } else {
        for (std::size_t i = 0; i < source.spec.outputs.size(); ++i)
            sentences += extremesText(data, source.label(source.spec.outputs[i]), i);
    }
    for (const ChartGroup& group : data.groups)
        if (group.current && QString::fromStdString(group.label) != ChartWords::tr("now"))
            sentences += ChartWords::tr("Now %1: %2.").arg(QString::fromStdString(group.label), partsText(data, group));
    return sentences.join(QLatin1Char(' '));
}

ChartTable tableOf(const ChartSource& source, const ChartData& data)
{
    ChartTable table;
    const InputSpec* over = source.model.spec().input(source.spec.over);
    table.headers.push_back((over ? source.rendered(over->label) : ChartWords::tr("What")).toStdString());
    for (const std::string& name : source.spec.outputs)
        table.headers.push_back(source.label(name).toStdString());
    if (data.stacked)
        table.headers.push_back(ChartWords::tr("In all").toStdString());
    for (const ChartGroup& group : data.groups) {
        const QString label = QString::fromStdString(group.label);
        const bool marked = group.current && label != ChartWords::tr("now");
        std::vector<std::string> row{
            (marked ? ChartWords::tr("%1 (%2)").arg(label, ChartWords::tr("now")) : label).toStdString()};
        for (const ChartBar& bar : group.bars)
            row.push_back(bar.text);
        if (data.stacked && !group.bars.empty())
            row.push_back(group.text);
        row.resize(table.headers.size(), "–");
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

Result<ChartData> barsData(const ChartSource& source)
{
    if (source.spec.outputs.empty())
        return fail({ErrorCode::UnknownName, {}, {"output", std::string()}, {}});
    const auto places = placesOf(source, kMostBarGroups - 1);
    if (!places)
        return fail(places.error());
    ChartData data;
    data.stacked = source.spec.layout == BarLayout::Stacked;
    const Unit unit = source.unit(source.spec.outputs.front());
    if (source.spec.outputs.size() > 1)
        for (const std::string& name : source.spec.outputs)
            data.partNames.push_back(source.label(name).toStdString());
    double least = 0;
    double greatest = 0;
    for (const ChartPlace& place : *places) {
        data.groups.push_back(groupOf(source, place, unit));
        for (const ChartBar& bar : data.groups.back().bars) {
            least = std::min(least, bar.to);
            greatest = std::max(greatest, bar.to);
        }
    }
    addPredictionLevel(source, unit, data);
    for (const ChartLimit& level : data.levels)
        greatest = std::max(greatest, level.value);
    const QString title = source.spec.outputs.size() == 1 ? source.label(source.spec.outputs.front()) : QString();
    data.x = linearAxis(title, least, greatest, unit, source.text.locale());
    data.summary = summaryOf(source, data).toStdString();
    data.table = tableOf(source, data);
    return data;
}

} // namespace foresight
