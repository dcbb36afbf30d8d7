// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// Marks of students (rows) on items (columns). A blank mark is an item that was not answered; it adds nothing to the
/// student's total and is left out of the item's own figures.
struct MarksTable
{
    std::vector<std::string> items;
    std::vector<double> maximum; ///< per item, >= 0
    std::vector<std::string> students;
    std::vector<std::vector<std::optional<double>>> marks; ///< [student][item]
};

/// A statistic, or why it is not defined. Never NaN, never a zero that means "unknown".
struct Statistic
{
    std::optional<double> value;
    std::string why; ///< "one-student", "equal-marks", "max-zero", "one-item", "negative-covariance", "few-students",
                     ///< "no-answers", "not-scored"; empty when defined
    bool operator==(const Statistic&) const = default;
};

/// Figures of one item, in the variants of Moodle's quiz statistics. Sums use n - 1.
struct ItemStatistics
{
    std::string item;
    std::size_t n = 0; ///< students who answered
    double maximum = 0;
    Statistic facility;                 ///< mean / max, 0..1 for marks within range
    Statistic standardDeviation;        ///< in marks
    Statistic discriminationIndex;      ///< item-rest correlation in per cent
    Statistic discriminativeEfficiency; ///< per cent of the covariance that the same marks could at most have
    Statistic effectiveWeight;          ///< per cent of the total's variation
};

/// Figures of the whole test, blank marks counted as nothing.
struct TestStatistics
{
    std::size_t n = 0; ///< students
    Statistic mean;
    Statistic median;
    Statistic standardDeviation;
    Statistic skewness;      ///< k3 / k2^1.5, needs 3 students
    Statistic kurtosis;      ///< excess, k4 / k2^2, needs 4 students
    Statistic cronbachAlpha; ///< a fraction; may be negative
    Statistic standardError; ///< of measurement, in marks: SD * sqrt(1 - alpha)
};

/// Item figures (formulas: Moodle quiz statistics, question/statistics calculator).
[[nodiscard]] std::vector<ItemStatistics> itemStatistics(const MarksTable& table);
/// Test figures (formulas: Moodle quiz statistics; alpha: Cronbach 1951).
[[nodiscard]] TestStatistics testStatistics(const MarksTable& table);

} // namespace foresight
