// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/figures.h"

#include <algorithm>
#include <cmath>

namespace foresight {

namespace {

constexpr double kAll = 100;

Statistic defined(double value)
{
    return {value, {}};
}

Statistic undefined(const char* why)
{
    return {std::nullopt, why};
}

/// The value at a share of the way through ordered values.
double quantile(const std::vector<double>& ordered, double share)
{
    const double place = share * static_cast<double>(ordered.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, ordered.size() - 1);
    return ordered[below] + (place - static_cast<double>(below)) * (ordered[above] - ordered[below]);
}

/// What pays best at a confidence: from 2/3 on it is 2 marks, from 0.8 on 3.
struct Band
{
    double least;
    double greatest;
    double right;
    double wrong;
};
constexpr std::array<Band, kConfidences> kBands{{{0, 2.0 / 3, 1, 0}, {2.0 / 3, 0.8, 2, -2}, {0.8, 1, 3, -6}}};

std::size_t levelOf(Confidence confidence)
{
    return static_cast<std::size_t>(confidence);
}

Calibration calibrationOf(double share, double n, const Band& band)
{
    constexpr double kClear = 0.5;
    if (share < band.least) {
        const double gap = band.least - share;
        return gap * gap * n > kClear ? Calibration::Overconfident : Calibration::SlightlyOverconfident;
    }
    if (share > band.greatest) {
        const double gap = share - band.greatest;
        return gap * gap * n > kClear ? Calibration::Underconfident : Calibration::SlightlyUnderconfident;
    }
    return Calibration::Calibrated;
}

void finish(CalibrationLevel& level)
{
    if (level.n == 0) {
        level.share = undefined("no-answers");
        return;
    }
    const auto n = static_cast<double>(level.n);
    level.share = defined(static_cast<double>(level.right) / n);
    level.calibration = calibrationOf(*level.share.value, n, kBands[levelOf(level.confidence)]);
}

std::optional<double> individualGain(const BeforeAfter& student)
{
    if (student.before >= kAll) {
        return std::nullopt;
    }
    return (student.after - student.before) / (kAll - student.before);
}

std::optional<double> change(const BeforeAfter& student)
{
    if (student.before == student.after) {
        const bool noRoom = student.before <= 0 || student.before >= kAll;
        return noRoom ? std::nullopt : std::optional<double>(0);
    }
    return student.after > student.before ? (student.after - student.before) / (kAll - student.before)
                                          : (student.after - student.before) / student.before;
}

/// Mean of what is defined, and of how many.
template <typename Figure>
Statistic meanOf(const std::vector<BeforeAfter>& students, Figure figure, std::size_t& count, const char* whyNone)
{
    double sum = 0;
    count = 0;
    for (const BeforeAfter& student : students) {
        if (const std::optional<double> value = figure(student)) {
            sum += *value;
            ++count;
        }
    }
    return count == 0 ? undefined(whyNone) : defined(sum / static_cast<double>(count));
}

} // namespace

Spread spread(std::vector<double> values)
{
    Spread result;
    result.n = values.size();
    if (values.empty()) {
        const Statistic none = undefined("no-answers");
        result.least = result.lowerQuartile = result.median = result.upperQuartile = result.greatest = none;
        return result;
    }
    std::sort(values.begin(), values.end());
    result.least = defined(values.front());
    result.lowerQuartile = defined(quantile(values, 0.25));
    result.median = defined(quantile(values, 0.5));
    result.upperQuartile = defined(quantile(values, 0.75));
    result.greatest = defined(values.back());
    return result;
}

std::string calibrationName(Calibration calibration)
{
    switch (calibration) {
    case Calibration::Calibrated:
        return "calibrated";
    case Calibration::SlightlyOverconfident:
        return "slightly-overconfident";
    case Calibration::Overconfident:
        return "overconfident";
    case Calibration::SlightlyUnderconfident:
        return "slightly-underconfident";
    case Calibration::Underconfident:
        return "underconfident";
    case Calibration::NotDefined:
        break;
    }
    return "not-defined";
}

CertaintySummary certaintySummary(const std::vector<CertainAnswer>& answers)
{
    CertaintySummary summary;
    summary.n = answers.size();
    for (const Confidence confidence : kConfidenceOrder) {
        CalibrationLevel& level = summary.levels[levelOf(confidence)];
        level.confidence = confidence;
        level.bandLeast = kBands[levelOf(confidence)].least;
        level.bandGreatest = kBands[levelOf(confidence)].greatest;
    }
    double marks = 0;
    double right = 0;
    for (const CertainAnswer& answer : answers) {
        const Band& band = kBands[levelOf(answer.confidence)];
        CalibrationLevel& level = summary.levels[levelOf(answer.confidence)];
        ++level.n;
        level.right += answer.right ? 1 : 0;
        right += answer.right ? 1 : 0;
        marks += answer.right ? band.right : band.wrong;
    }
    std::for_each(summary.levels.begin(), summary.levels.end(), finish);
    if (answers.empty()) {
        summary.accuracy = summary.average = summary.bonus = summary.accuracyPlusBonus = undefined("no-answers");
        return summary;
    }
    const auto n = static_cast<double>(answers.size());
    const double a = right / n;
    const double c = marks / n;
    const double bonus = 0.1 * (c - std::max({a, 4 * a - 2, 9 * a - 6}));
    summary.accuracy = defined(a);
    summary.average = defined(c);
    summary.bonus = defined(bonus);
    summary.accuracyPlusBonus = defined(a + bonus);
    return summary;
}

GainFigures gainFigures(const std::vector<BeforeAfter>& students)
{
    GainFigures figures;
    figures.n = students.size();
    if (students.empty()) {
        figures.before = figures.after = figures.classGain = undefined("no-answers");
        figures.meanIndividualGain = figures.normalisedChange = undefined("no-answers");
        return figures;
    }
    double before = 0;
    double after = 0;
    for (const BeforeAfter& student : students) {
        before += student.before / static_cast<double>(students.size());
        after += student.after / static_cast<double>(students.size());
    }
    figures.before = defined(before);
    figures.after = defined(after);
    figures.meanIndividualGain = meanOf(students, individualGain, figures.individuals, "all-right-before");
    figures.normalisedChange = meanOf(students, change, figures.changers, "no-room-to-change");
    figures.classGain =
        figures.individuals == 0 ? undefined("all-right-before") : defined((after - before) / (kAll - before));
    return figures;
}

} // namespace foresight
