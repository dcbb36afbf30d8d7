// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/item_statistics.h"
#include "core/grading/work_record.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// Fewer students than these could be recognised in a figure that others see.
inline constexpr std::size_t kFewestShown = 5;
/// Below this many students a figure says more about who came than about the question.
inline constexpr std::size_t kFewForFigures = 30;

/// Median and quartiles (linear interpolation between the ordered values, R's type 7).
struct Spread
{
    std::size_t n = 0;
    Statistic least; ///< "no-answers" where nothing was measured
    Statistic lowerQuartile;
    Statistic median;
    Statistic upperQuartile;
    Statistic greatest;
};
[[nodiscard]] Spread spread(std::vector<double> values);

inline constexpr std::size_t kConfidences = 3;
/// The confidences from guess to very sure.
inline constexpr std::array<Confidence, kConfidences> kConfidenceOrder{Confidence::Guess, Confidence::FairlySure,
                                                                       Confidence::VerySure};

/// A locked answer with its confidence, right or wrong: what certainty-based marking needs of it.
struct CertainAnswer
{
    Confidence confidence = Confidence::Guess;
    bool right = false;
};

/// How the share of right answers at one confidence compares with the band in which that confidence pays best.
enum class Calibration {
    NotDefined, ///< no answers at this confidence
    Calibrated,
    SlightlyOverconfident,
    Overconfident,
    SlightlyUnderconfident,
    Underconfident,
};
/// "not-defined", "calibrated", "slightly-overconfident", ....
[[nodiscard]] std::string calibrationName(Calibration calibration);

struct CalibrationLevel
{
    Confidence confidence = Confidence::Guess;
    std::size_t n = 0;
    std::size_t right = 0;
    Statistic share;      ///< right / n
    double bandLeast = 0; ///< shares in which this confidence pays best
    double bandGreatest = 1;
    Calibration calibration = Calibration::NotDefined;
};

/// Certainty-based marking (Gardner-Medwin): right 1, 2, 3, wrong 0, -2, -6.
struct CertaintySummary
{
    std::size_t n = 0;
    Statistic accuracy;          ///< share of right answers, a
    Statistic average;           ///< mean mark, c
    Statistic bonus;             ///< 0.1 (c - max(a, 4a - 2, 9a - 6))
    Statistic accuracyPlusBonus; ///< a + bonus
    std::array<CalibrationLevel, kConfidences> levels;
};
[[nodiscard]] CertaintySummary certaintySummary(const std::vector<CertainAnswer>& answers);

/// Right answers before and after of one student, in per cent.
struct BeforeAfter
{
    double before = 0;
    double after = 0;
};

/// Gain from before to after, of matched students only.
struct GainFigures
{
    std::size_t n = 0;
    Statistic before;             ///< mean, per cent
    Statistic after;              ///< mean, per cent
    Statistic classGain;          ///< Hake: (<after> - <before>) / (100 - <before>); "all-right-before"
    std::size_t individuals = 0;  ///< students in the next figure: not all right before
    Statistic meanIndividualGain; ///< mean of (after - before) / (100 - before); "all-right-before"
    std::size_t changers = 0;     ///< students in the next figure: not at 0 both times, nor at 100 both times
    Statistic normalisedChange;   ///< mean c (Marx & Cummings); "no-room-to-change"
};
[[nodiscard]] GainFigures gainFigures(const std::vector<BeforeAfter>& students);

} // namespace foresight
