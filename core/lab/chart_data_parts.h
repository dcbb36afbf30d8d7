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
    /// The label of an output or input.
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

[[nodiscard]] ChartData timelineData(const ChartSource& source);
[[nodiscard]] Result<ChartData> linesData(const ChartSource& source);
[[nodiscard]] ChartData rulerData(const ChartSource& source);

} // namespace foresight
