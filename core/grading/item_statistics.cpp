// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/item_statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace foresight {

namespace {

using Column = std::vector<double>;

double mean(const Column& x)
{
    return std::accumulate(x.begin(), x.end(), 0.0) / static_cast<double>(x.size());
}

/// Sample covariance, n - 1; both of the same length of at least two.
double covariance(const Column& x, const Column& y)
{
    const double mx = mean(x);
    const double my = mean(y);
    double sum = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        sum += (x[i] - mx) * (y[i] - my);
    return sum / static_cast<double>(x.size() - 1);
}

/// Rounding leaves equal marks with a variance of about 1e-32 instead of none.
bool vanishes(double variance, const Column& x)
{
    double greatest = 0;
    for (const double value : x)
        greatest = std::max(greatest, std::abs(value));
    return variance <= 1e-24 * std::max(greatest * greatest, 1e-300);
}

bool allEqual(const Column& x)
{
    return x.empty() || vanishes(x.size() < 2 ? 0 : covariance(x, x), x);
}

Statistic defined(double value)
{
    return {value, {}};
}

Statistic undefined(const char* why)
{
    return {std::nullopt, why};
}

Column totals(const MarksTable& table)
{
    Column sums;
    for (const auto& row : table.marks) {
        double sum = 0;
        for (const auto& mark : row)
            sum += mark.value_or(0);
        sums.push_back(sum);
    }
    return sums;
}

/// Marks of the students who answered an item, with their total and the rest of it without the item.
struct Answered
{
    Column mark;
    Column total;
    Column rest;
};

Answered answered(const MarksTable& table, std::size_t item, const Column& totals)
{
    Answered columns;
    for (std::size_t student = 0; student < table.marks.size(); ++student) {
        const auto& mark = table.marks[student][item];
        if (!mark)
            continue;
        columns.mark.push_back(*mark);
        columns.total.push_back(totals[student]);
        columns.rest.push_back(totals[student] - *mark);
    }
    return columns;
}

void discrimination(ItemStatistics& statistics, Answered columns)
{
    const double own = covariance(columns.mark, columns.mark);
    const double others = covariance(columns.rest, columns.rest);
    const double shared = covariance(columns.mark, columns.rest);
    if (vanishes(own, columns.mark) || vanishes(others, columns.rest)) {
        statistics.discriminationIndex = undefined("equal-marks");
        statistics.discriminativeEfficiency = undefined("equal-marks");
        return;
    }
    statistics.discriminationIndex = defined(100 * shared / std::sqrt(own * others));
    std::sort(columns.mark.begin(), columns.mark.end());
    std::sort(columns.rest.begin(), columns.rest.end());
    statistics.discriminativeEfficiency = defined(100 * shared / covariance(columns.mark, columns.rest));
}

/// Covariances with the total, negative ones left out, share 100 per cent of the weight.
void effectiveWeights(std::vector<ItemStatistics>& items, const std::vector<Statistic>& covariances)
{
    double sum = 0;
    for (const Statistic& with : covariances) {
        if (with.value)
            sum += std::sqrt(*with.value);
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!covariances[i].value)
            items[i].effectiveWeight = undefined(covariances[i].why.c_str());
        else if (sum == 0)
            items[i].effectiveWeight = undefined("equal-marks");
        else
            items[i].effectiveWeight = defined(100 * std::sqrt(*covariances[i].value) / sum);
    }
}

Statistic median(Column x)
{
    if (x.empty())
        return undefined("no-answers");
    std::sort(x.begin(), x.end());
    const std::size_t half = x.size() / 2;
    return defined(x.size() % 2 == 1 ? x[half] : (x[half - 1] + x[half]) / 2);
}

/// Central moment of order r, divided by n.
double moment(const Column& x, int r)
{
    const double centre = mean(x);
    double sum = 0;
    for (const double value : x)
        sum += std::pow(value - centre, r);
    return sum / static_cast<double>(x.size());
}

void shape(TestStatistics& test, const Column& x)
{
    const auto s = static_cast<double>(x.size());
    const bool equal = allEqual(x);
    const double k2 = x.size() > 1 ? s * moment(x, 2) / (s - 1) : 0;
    if (x.size() < 3) {
        test.skewness = undefined("few-students");
    } else if (equal) {
        test.skewness = undefined("equal-marks");
    } else {
        const double k3 = s * s * moment(x, 3) / ((s - 1) * (s - 2));
        test.skewness = defined(k3 / std::pow(k2, 1.5));
    }
    if (x.size() < 4) {
        test.kurtosis = undefined("few-students");
    } else if (equal) {
        test.kurtosis = undefined("equal-marks");
    } else {
        const double m2 = moment(x, 2);
        const double k4 = s * s * ((s + 1) * moment(x, 4) - 3 * (s - 1) * m2 * m2) / ((s - 1) * (s - 2) * (s - 3));
        test.kurtosis = defined(k4 / (k2 * k2));
    }
}

void reliability(TestStatistics& test, const MarksTable& table, const Column& sums)
{
    const auto p = static_cast<double>(table.items.size());
    const char* why = table.items.size() < 2 ? "one-item"
                      : sums.size() < 3      ? "few-students"
                      : allEqual(sums)       ? "equal-marks"
                                             : nullptr;
    if (why) {
        test.cronbachAlpha = undefined(why);
        test.standardError = undefined(why);
        return;
    }
    double itemVariance = 0;
    for (std::size_t item = 0; item < table.items.size(); ++item) {
        Column marks;
        for (const auto& row : table.marks)
            marks.push_back(row[item].value_or(0));
        itemVariance += covariance(marks, marks);
    }
    const double alpha = p / (p - 1) * (1 - itemVariance / covariance(sums, sums));
    test.cronbachAlpha = defined(alpha);
    test.standardError = defined(*test.standardDeviation.value * std::sqrt(1 - alpha));
}

} // namespace

std::vector<ItemStatistics> itemStatistics(const MarksTable& table)
{
    const Column sums = totals(table);
    std::vector<ItemStatistics> all;
    std::vector<Statistic> covariances;
    for (std::size_t item = 0; item < table.items.size(); ++item) {
        const Answered columns = answered(table, item, sums);
        ItemStatistics statistics;
        statistics.item = table.items[item];
        statistics.n = columns.mark.size();
        statistics.maximum = table.maximum[item];
        statistics.facility = columns.mark.empty()      ? undefined("no-answers")
                              : statistics.maximum == 0 ? undefined("max-zero")
                                                        : defined(mean(columns.mark) / statistics.maximum);
        if (columns.mark.size() < 2) {
            const char* why = columns.mark.empty() ? "no-answers" : "one-student";
            statistics.standardDeviation = undefined(why);
            statistics.discriminationIndex = undefined(why);
            statistics.discriminativeEfficiency = undefined(why);
            covariances.push_back(undefined(why));
        } else {
            statistics.standardDeviation = defined(std::sqrt(covariance(columns.mark, columns.mark)));
            const double withTotal = covariance(columns.mark, columns.total);
            covariances.push_back(withTotal < 0 ? undefined("negative-covariance") : defined(withTotal));
            discrimination(statistics, columns);
        }
        all.push_back(std::move(statistics));
    }
    effectiveWeights(all, covariances);
    return all;
}

TestStatistics testStatistics(const MarksTable& table)
{
    const Column sums = totals(table);
    TestStatistics test;
    test.n = sums.size();
    test.mean = sums.empty() ? undefined("no-answers") : defined(mean(sums));
    test.median = median(sums);
    test.standardDeviation = sums.size() < 2 ? undefined(sums.empty() ? "no-answers" : "one-student")
                                             : defined(std::sqrt(covariance(sums, sums)));
    shape(test, sums);
    reliability(test, table, sums);
    return test;
}

} // namespace foresight
