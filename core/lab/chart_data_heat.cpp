// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/chart_data_parts.h"

#include <algorithm>

namespace foresight {

namespace {

const ChartCell* extreme(const ChartData& data, bool greatest)
{
    const ChartCell* found = nullptr;
    for (const ChartCell& cell : data.cells)
        if (cell.value && (!found || (greatest ? *cell.value > *found->value : *cell.value < *found->value)))
            found = &cell;
    return found;
}

QString placeText(const ChartData& data, const ChartCell& cell)
{
    return ChartWords::tr("%1, %2").arg(QString::fromStdString(data.columns[cell.column]),
                                        QString::fromStdString(data.rows[cell.row]));
}

QString summaryOf(const ChartSource& source, const ChartData& data)
{
    const QString what = source.label(source.spec.output);
    const QString across = source.label(source.spec.over);
    const QString up = source.label(source.spec.per);
    const ChartCell* least = extreme(data, false);
    const ChartCell* greatest = extreme(data, true);
    if (!least)
        return ChartWords::tr("%1 over %2 and %3 has no values.").arg(what, across, up);
    QStringList sentences{ChartWords::tr("%1 over %2 and %3: least %4 (%5), greatest %6 (%7).")
                              .arg(what, across, up, QString::fromStdString(least->text), placeText(data, *least),
                                   QString::fromStdString(greatest->text), placeText(data, *greatest))};
    for (const ChartCell& cell : data.cells)
        if (cell.current && cell.value)
            sentences += ChartWords::tr("Now %1 (%2).").arg(QString::fromStdString(cell.text), placeText(data, cell));
    return sentences.join(QLatin1Char(' '));
}

ChartTable tableOf(const ChartSource& source, const ChartData& data)
{
    ChartTable table;
    //: heading of a table: what its rows are, what its columns are
    table.headers.push_back(
        ChartWords::tr("%1 by %2").arg(source.label(source.spec.per), source.label(source.spec.over)).toStdString());
    table.headers.insert(table.headers.end(), data.columns.begin(), data.columns.end());
    for (std::size_t row = data.rows.size(); row-- > 0;) {
        table.rows.push_back({data.rows[row]});
        for (std::size_t column = 0; column < data.columns.size(); ++column) {
            const ChartCell& cell = data.cells[row * data.columns.size() + column];
            table.rows.back().push_back(cell.current
                                            ? ChartWords::tr("%1 (%2)")
                                                  .arg(QString::fromStdString(cell.text), ChartWords::tr("now"))
                                                  .toStdString()
                                            : cell.text);
        }
    }
    return table;
}

} // namespace

Result<ChartData> heatMapData(const ChartSource& source)
{
    const ChartSpec& spec = source.spec;
    if (!source.model.spec().output(spec.output))
        return fail({ErrorCode::UnknownName, {}, {"output", spec.output}, {}});
    const std::vector<ChartStep> across = stepsOf(source, spec.over, kMostCells - 1);
    const std::vector<ChartStep> up = stepsOf(source, spec.per, kMostCells - 1);
    if (across.empty() || up.empty())
        return fail({ErrorCode::UnknownName, {}, {"input", across.empty() ? spec.over : spec.per}, {}});
    ChartData data;
    for (const ChartStep& step : across)
        data.columns.push_back(step.label.toStdString());
    for (const ChartStep& step : up)
        data.rows.push_back(step.label.toStdString());
    for (std::size_t row = 0; row < up.size(); ++row)
        for (std::size_t column = 0; column < across.size(); ++column) {
            ChartCell cell{column,
                           row,
                           {},
                           "–",
                           across[column].current && up[row].current,
                           {{spec.over, across[column].setting}, {spec.per, up[row].setting}}};
            Settings settings = source.now.inputs;
            for (const auto& [input, setting] : cell.choose)
                settings[input] = setting;
            if (const auto evaluation = source.model.evaluate(settings)) {
                cell.value = source.value(*evaluation, spec.output);
                cell.text = source.shown(spec.output, *evaluation).toStdString();
            }
            data.cells.push_back(std::move(cell));
        }
    const ChartCell* least = extreme(data, false);
    const ChartCell* greatest = extreme(data, true);
    data.x.title = source.label(spec.over).toStdString();
    data.y.title = source.label(spec.per).toStdString();
    data.shade.title = source.label(spec.output).toStdString();
    data.shade.scale = spec.yScale;
    if (least) {
        data.shade.least = *least->value;
        data.shade.greatest = *greatest->value;
        data.shade.ticks = {{*least->value, least->text}, {*greatest->value, greatest->text}};
    }
    data.summary = summaryOf(source, data).toStdString();
    data.table = tableOf(source, data);
    return data;
}

} // namespace foresight
