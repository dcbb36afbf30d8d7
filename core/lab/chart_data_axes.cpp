// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/chart_data_parts.h"
#include "core/units/quantity_text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace foresight {

namespace {

constexpr double kDay = 86400;
/// Ticks of a logarithmic axis of times, in seconds: each is a unit that people think in.
constexpr std::array kTimes{1e-9,       1e-6, 1e-3,     0.1,       1.0,        60.0,        3600.0,
                            6 * 3600.0, kDay, 7 * kDay, 30 * kDay, 365 * kDay, 3650 * kDay, 36500 * kDay};
/// Below it, powers of ten are more use than those: a second and a minute are far apart.
constexpr double kDecadesBelow = 60;
constexpr int kMostTicks = 6;

QString timeTickLabel(double seconds, const QLocale& locale)
{
    if (seconds == 7 * kDay)
        return ChartWords::tr("%1 wk").arg(locale.toString(1));
    if (seconds >= 365 * kDay)
        return ChartWords::tr("%1 y").arg(locale.toString(seconds / (365 * kDay), 'f', 0));
    return QString::fromStdString(quantityText({seconds, kTime}, {}, locale));
}

/// A step between whole numbers that ends exactly at the greatest, where there is one: 8 for 32, 20 for 100.
double wholeStep(double greatest)
{
    for (double step = std::ceil(greatest / kMostTicks); step <= greatest / 2; ++step)
        if (std::fmod(greatest, step) == 0)
            return step;
    return std::max(1.0, roundStep(greatest / kMostTicks));
}

/// Digits after the separator that tell a tick from its neighbours a step away.
int decimalsOf(double step)
{
    return std::max(0, static_cast<int>(-std::floor(std::log10(step) + 1e-9)));
}

/// As many as the value itself has: the end of a range need not lie on a step.
int decimalsThatKeep(double value, int least)
{
    constexpr int kMost = 6;
    int decimals = least;
    for (double power = std::pow(10.0, decimals); decimals < kMost; ++decimals, power *= 10) {
        if (std::abs(std::round(value * power) / power - value) <= 1e-9 * std::abs(value))
            break;
    }
    return decimals;
}

std::string tickLabel(double value, int decimals, const Unit& unit, const QLocale& locale)
{
    QuantityFormat format;
    format.unit = unit;
    format.decimals = decimals;
    return quantityText(Quantity::of(value, unit), format, locale);
}

std::string linearLabel(double value, double step, const Unit& unit, const QLocale& locale)
{
    return tickLabel(std::abs(value) < step * 1e-9 ? 0 : value, decimalsOf(step), unit, locale);
}

/// Candidate ticks over a range of positive values in `unit`, one below and one above included.
std::vector<ChartTick> logarithmicTicks(double least, double greatest, const Unit& unit, const QLocale& locale)
{
    std::vector<ChartTick> ticks;
    if (unit.dimension == kTime && greatest * unit.factor >= kDecadesBelow) {
        for (const double seconds : kTimes)
            ticks.push_back({seconds / unit.factor, timeTickLabel(seconds, locale).toStdString()});
        return ticks;
    }
    const int first = static_cast<int>(std::floor(std::log10(least) + 1e-9));
    const int last = static_cast<int>(std::ceil(std::log10(greatest) - 1e-9));
    const int every = std::max(1, (last - first + kMostTicks) / (kMostTicks + 1));
    for (int exponent = first; exponent <= last + every - 1; exponent += every) {
        const double value = std::pow(10.0, exponent);
        ticks.push_back({value, quantityText(Quantity::of(value, unit), {}, locale)});
    }
    return ticks;
}

} // namespace

bool fits(double value, Scale scale)
{
    return scale == Scale::Linear ? std::isfinite(value) : value > 0;
}

double roundStep(double least)
{
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    return 10 * power;
}

ChartAxis linearAxis(const QString& title, double least, double greatest, const Unit& unit, const QLocale& locale)
{
    const double from = std::min(0.0, least);
    const double span = std::max(greatest, 0.0) - from;
    const double step = roundStep(span > 0 ? span / (kMostTicks - 1) : 0.2);
    ChartAxis axis{title.toStdString(), Scale::Linear, std::floor(from / step + 1e-9) * step, 0, {}};
    axis.greatest = std::max(axis.least + step, std::ceil(greatest / step - 1e-9) * step);
    const int count = static_cast<int>(std::lround((axis.greatest - axis.least) / step));
    for (int i = 0; i <= count; ++i)
        axis.ticks.push_back({axis.least + i * step, linearLabel(axis.least + i * step, step, unit, locale)});
    return axis;
}

ChartAxis logarithmicAxis(const QString& title, double least, double greatest, const Unit& unit, const QLocale& locale)
{
    const std::vector<ChartTick> ticks = logarithmicTicks(least, greatest, unit, locale);
    std::size_t first = 0;
    while (first + 2 < ticks.size() && ticks[first + 1].value <= least * (1 + 1e-9))
        ++first;
    std::size_t last = first + 1;
    while (last + 1 < ticks.size() && ticks[last].value < greatest * (1 - 1e-9))
        ++last;
    return {
        title.toStdString(),
        Scale::Logarithmic,
        std::min(least, ticks[first].value),
        std::max(greatest, ticks[last].value),
        {ticks.begin() + static_cast<std::ptrdiff_t>(first), ticks.begin() + static_cast<std::ptrdiff_t>(last) + 1}};
}

ChartAxis inputAxis(const QString& title, const InputSpec& input, Scale scale, const QLocale& locale)
{
    ChartAxis axis{title.toStdString(), scale, input.least, input.greatest, {}};
    if (scale == Scale::Logarithmic) {
        for (const ChartTick& tick : logarithmicTicks(input.least, input.greatest, input.unit, locale))
            if (tick.value >= input.least * (1 - 1e-9) && tick.value <= input.greatest * (1 + 1e-9))
                axis.ticks.push_back(tick);
        return axis;
    }
    const bool whole = input.decimals == 0 && input.step >= 1 && input.greatest >= 2;
    const double step = whole ? wholeStep(input.greatest) : roundStep((input.greatest - input.least) / kMostTicks);
    if (std::fmod(input.least, step) > 1e-9 * step)
        axis.ticks.push_back(
            {input.least, tickLabel(input.least, decimalsThatKeep(input.least, decimalsOf(step)), input.unit, locale)});
    for (double at = std::ceil(input.least / step - 1e-9) * step; at <= input.greatest + 1e-9 * step; at += step)
        axis.ticks.push_back({at, linearLabel(at, step, input.unit, locale)});
    return axis;
}

} // namespace foresight
