// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QString>

#include <algorithm>
#include <chrono>

namespace foresight::bench {

namespace {

double millisecondsOf(const std::function<void(int)>& work, int run)
{
    const auto begin = std::chrono::steady_clock::now();
    work(run);
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

Timing timingOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return {times[times.size() / 2], times[times.size() * 99 / 100]};
}

} // namespace

Pair timed(int runs, const std::function<void(int)>& ours, const std::function<void(int)>& bare)
{
    std::vector<double> oursTimes;
    std::vector<double> bareTimes;
    const int before = runs / 10;
    for (int run = -before; run < runs; ++run) {
        const double oursTime = millisecondsOf(ours, run + before);
        const double bareTime = millisecondsOf(bare, run + before);
        if (run >= 0) {
            oursTimes.push_back(oursTime);
            bareTimes.push_back(bareTime);
        }
    }
    return {timingOf(std::move(oursTimes)), timingOf(std::move(bareTimes))};
}

std::string pairLine(const std::string& name, const Pair& pair, double goalRatio)
{
    const auto number = [](double value) { return QString::number(value, 'f', 2); };
    const QString figures = QStringLiteral("%1: %2 ms (p99 %3 ms), bare %4 ms (p99 %5 ms), ratio %6")
                                .arg(QString::fromStdString(name), number(pair.ours.median), number(pair.ours.p99),
                                     number(pair.bare.median), number(pair.bare.p99), number(pair.ratio()));
    if (!(goalRatio > 0))
        return figures.toStdString();
    return QStringLiteral("%1, goal %2: %3")
        .arg(figures, number(goalRatio), pair.ratio() <= goalRatio ? QStringLiteral("kept") : QStringLiteral("missed"))
        .toStdString();
}

} // namespace foresight::bench
