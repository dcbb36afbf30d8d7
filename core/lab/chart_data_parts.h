// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/chart_data.h"

#include <QCoreApplication>
#include <QString>

/// Shared by the makers of chart data; not for others.
namespace foresight {

struct ChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ChartWords)
};

/// What every kind of chart is made from. Values are in the unit that the lab declares for the name.
struct ChartSource
{
    const TextRenderer& text;
    const std::string& act;
    const ChartSpec& spec;
    const Model& model;
    const ChartExtras& extras;
    Evaluation now;
    std::optional<Evaluation> ghost;

    [[nodiscard]] Unit unit(const std::string& name) const;
    [[nodiscard]] double value(const Evaluation& evaluation, const std::string& name) const;
    /// A value as the lab shows that name: "308 ms", "1 h 7 min".
    [[nodiscard]] QString shown(const std::string& name, double value) const;
    [[nodiscard]] QString shown(const std::string& name, const Evaluation& evaluation) const;
    /// The label of an output, an input or a series.
    [[nodiscard]] QString label(const std::string& name) const;
    /// The limit in the unit of `name`, when both measure the same; its label ends in its value ("budget, 6 h").
    [[nodiscard]] std::optional<ChartLimit> limitFor(const std::string& name) const;
    [[nodiscard]] QString rendered(const TextSource& source) const;
};

/// "22.6 %": a share of something, as text.
[[nodiscard]] QString shareText(double share, const QLocale& locale);

/// From zero (or the least value, if negative) to a round number at or above the greatest.
[[nodiscard]] ChartAxis linearAxis(const QString& title, double least, double greatest, const Unit& unit,
                                   const QLocale& locale);
/// From a tick at or below the least value to one at or above the greatest; both above zero. Times have ticks that
/// people know (1 s, 1 min, 1 h, 6 h, 1 d, 1 wk, 30 d, 1 y).
[[nodiscard]] ChartAxis logarithmicAxis(const QString& title, double least, double greatest, const Unit& unit,
                                        const QLocale& locale);
/// The whole range of a number input.
[[nodiscard]] ChartAxis inputAxis(const QString& title, const InputSpec& input, Scale scale, const QLocale& locale);

/// Setting an input can have that a chart compares: each choice, or the steps of a number (at most so many, fewer where
/// simulations take long; the present value among them).
struct ChartStep
{
    QString label;
    Setting setting;
    bool current = false;
};
[[nodiscard]] std::vector<ChartStep> stepsOf(const ChartSource& source, const std::string& input, std::size_t most);

/// Settings that a chart compares, and what the model says there; nothing where it has no values.
struct ChartPlace
{
    QString label;
    Settings choose; ///< the change that leads there
    std::optional<Evaluation> evaluation;
    bool current = false;
};
/// Every choice or step of `over` (with each of `per`); or each of the cases; or the present settings alone.
/// Errors: UnknownName.
[[nodiscard]] Result<std::vector<ChartPlace>> placesOf(const ChartSource& source, std::size_t mostSteps);
/// A level at the learner's prediction, when it is a quantity of that unit's kind.
void addPredictionLevel(const ChartSource& source, const Unit& unit, ChartData& data);

/// Whether a value has a place on an axis.
[[nodiscard]] bool fits(double value, Scale scale);

// Of lines: `name` is what they show.
/// The lab's levels and the learner's prediction, as far as the axis can show them.
void addLevels(const ChartSource& source, const std::string& name, ChartData& data);
/// The vertical axis, wide enough for everything in the data.
[[nodiscard]] ChartAxis valueAxis(const ChartSource& source, const std::string& name, const ChartData& data);
/// "SSD rises from 2 ms to 5 ms"
[[nodiscard]] QString trendOf(const ChartSource& source, const std::string& name, const ChartSeries& series);

/// 1, 2 or 5 times a power of ten: the least that is not below `least`.
[[nodiscard]] double roundStep(double least);

/// The value at a share of the way through sorted ones, straight between two of them, as formulas have percentiles.
/// `sorted` must not be empty, `percent` lies from 0 to 100.
[[nodiscard]] double percentileOf(const std::vector<double>& sorted, double percent);

[[nodiscard]] ChartData timelineData(const ChartSource& source);
[[nodiscard]] Result<ChartData> linesData(const ChartSource& source);
/// Lines of series: the rows of a simulation, in their order or along another series of the same one.
[[nodiscard]] Result<ChartData> seriesData(const ChartSource& source);
[[nodiscard]] ChartData rulerData(const ChartSource& source);
[[nodiscard]] Result<ChartData> barsData(const ChartSource& source);
[[nodiscard]] ChartData waterfallData(const ChartSource& source);
[[nodiscard]] Result<ChartData> scatterData(const ChartSource& source);
[[nodiscard]] Result<ChartData> heatMapData(const ChartSource& source);
/// Histogram and cumulative distribution.
[[nodiscard]] Result<ChartData> distributionData(const ChartSource& source);
[[nodiscard]] Result<ChartData> rooflineData(const ChartSource& source);

} // namespace foresight
