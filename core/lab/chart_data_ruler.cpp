// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/chart_data_parts.h"
#include "core/lab/gap_text.h"

#include <algorithm>

namespace foresight {

namespace {

/// What a ruler of times shows at least, so that it stays the same while a control moves.
constexpr double kLeastSeconds = 1;
constexpr double kGreatestSeconds = 30 * 86400.0;

/// Below this a share of the limit is not worth its digits.
constexpr double kLeastShare = 0.001;

QString againstText(double value, const ChartLimit& limit, const QLocale& locale)
{
    const double ratio = value / limit.value;
    const QString label = QString::fromStdString(limit.label);
    if (ratio < kLeastShare)
        return ChartWords::tr("less than %1 of the limit (%2)").arg(shareText(kLeastShare, locale), label);
    if (ratio <= 1.995)
        return ChartWords::tr("%1 of the limit (%2)").arg(shareText(ratio, locale), label);
    return ChartWords::tr("%1 times the limit (%2)").arg(locale.toString(ratio, 'f', ratio < 10 ? 1 : 0), label);
}

ChartAxis axisOf(const ChartSource& source, const ChartData& data)
{
    const Unit unit = source.unit(source.spec.value);
    const bool time = unit.dimension == kTime;
    std::vector<double> values;
    if (time)
        values = {kLeastSeconds / unit.factor, kGreatestSeconds / unit.factor};
    for (const auto* mark : {&data.current, &data.ghost, &data.prediction})
        if (*mark)
            values.push_back((*mark)->at.x);
    if (data.limit && data.limit->value > 0)
        values.push_back(data.limit->value);
    if (values.empty())
        values = {1, 10};
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    return logarithmicAxis(source.label(source.spec.value), *least, *greatest, unit, source.text.locale());
}

/// A mark at a value, with words before it; none where the value cannot stand on a logarithmic axis.
std::optional<ChartMark> markAt(const ChartSource& source, double value, const QString& name)
{
    if (!(value > 0))
        return std::nullopt;
    return ChartMark{{value, 0},
                     ChartWords::tr("%1: %2").arg(name, source.shown(source.spec.value, value)).toStdString()};
}

/// A value in words; zero in the lab's own words, where it has some.
QString rulerText(const ChartSource& source, double value)
{
    return value == 0 && !source.spec.zeroLabel.empty() ? source.rendered(source.spec.zeroLabel)
                                                        : source.shown(source.spec.value, value);
}

void describe(const ChartSource& source, ChartData& data)
{
    const QLocale& locale = source.text.locale();
    const double value = source.value(source.now, source.spec.value);
    const QString name = source.label(source.spec.value);
    const QString now = rulerText(source, value);
    const bool isNone = value == 0 && !source.spec.zeroLabel.empty(); // nothing, and no share of anything
    QStringList sentences{data.limit && !isNone
                              ? ChartWords::tr("%1: %2, %3.").arg(name, now, againstText(value, *data.limit, locale))
                              : ChartWords::tr("%1: %2.").arg(name, now)};
    data.table.headers = {ChartWords::tr("What").toStdString(), name.toStdString(),
                          ChartWords::tr("Share of the limit").toStdString()};
    const auto addRow = [&](const QString& label, double at) {
        const bool nothing = at == 0 && !source.spec.zeroLabel.empty();
        const bool known = data.limit && data.limit->value > 0 && !nothing;
        data.table.rows.push_back({label.toStdString(), rulerText(source, at).toStdString(),
                                   known ? shareText(at / data.limit->value, locale).toStdString() : "–"});
    };
    addRow(source.extras.prediction ? ChartWords::tr("Model") : ChartWords::tr("Now"), value);
    if (data.prediction) {
        addRow(QString::fromStdString(source.extras.predictionLabel), data.prediction->at.x);
        sentences += ChartWords::tr("Prediction (%1): %2.")
                         .arg(QString::fromStdString(data.prediction->label), QString::fromStdString(data.gapLabel));
    }
    if (data.ghost) {
        addRow(QString::fromStdString(source.extras.ghostName), data.ghost->at.x);
        sentences += ChartWords::tr("For comparison, %1.").arg(QString::fromStdString(data.ghost->label));
    }
    if (data.limit)
        addRow(QString::fromStdString(data.limit->label), data.limit->value);
    data.summary = sentences.join(QLatin1Char(' ')).toStdString();
}

} // namespace

ChartData rulerData(const ChartSource& source)
{
    ChartData data;
    const std::string& name = source.spec.value;
    data.limit = source.limitFor(name);
    const double value = source.value(source.now, name);
    const QString who = source.extras.prediction ? ChartWords::tr("model") : ChartWords::tr("now");
    data.current = markAt(source, value, who);
    if (value == 0 && !source.spec.zeroLabel.empty())
        data.note = ChartWords::tr("%1: %2").arg(who, rulerText(source, value)).toStdString();
    if (source.ghost)
        data.ghost = markAt(source, source.value(*source.ghost, name), QString::fromStdString(source.extras.ghostName));
    const auto& prediction = source.extras.prediction;
    if (prediction && prediction->dimension == source.unit(name).dimension) {
        const double predicted = prediction->in(source.unit(name));
        if (predicted > 0)
            data.prediction = ChartMark{{predicted, 0}, source.extras.predictionLabel};
        const auto actual = source.model.quantity(source.now, name);
        if (data.prediction && actual)
            data.gapLabel = gapText(*prediction, *actual, source.text.locale());
    }
    data.x = axisOf(source, data);
    describe(source, data);
    return data;
}

} // namespace foresight
