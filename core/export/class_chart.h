// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/work_statistics.h"
#include "core/lab/chart_data.h"

#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// Who sees a figure. Others than the instructor see none of fewer than kFewestShown students.
enum class Audience { Instructor, Others };

/// Whether a chart says which answer is right: a class may talk about its answers first.
enum class RightAnswer { Shown, Kept };

enum class ClassChartKind {
    Answers,      ///< a bar an answer, in parts by confidence
    Calibration,  ///< a dot a confidence, with the band in which it pays best
    Distribution, ///< a column a range of points
    Gain,         ///< an arrow an act, from before to after
};

/// An answer or a range of points, with how many students.
struct ClassBar
{
    std::string label;
    std::vector<double> parts; ///< by confidence, or one
    bool right = false;
};

struct ClassDot
{
    std::string label;
    std::optional<double> value; ///< per cent; none: nobody
    std::string text;            ///< "70 % of 10"
    double bandLeast = 0;        ///< per cent
    double bandGreatest = 100;
};

struct ClassArrow
{
    std::string label;
    double from = 0; ///< per cent
    double to = 0;
    std::string text; ///< "22 % to 67 %"
};

/// Everything that a chart of a class shows: the window's chart, its table, the words for a screen reader and the
/// report's SVG are made from this.
struct ClassChart
{
    ClassChartKind kind = ClassChartKind::Answers;
    std::string title;
    std::string summary; ///< in words; why nothing is shown when `hidden`
    bool hidden = false; ///< too few students for this audience, or none at all
    ChartTable table;
    ChartAxis axis;                     ///< of the values: students or per cent
    std::vector<std::string> partNames; ///< of the parts of the bars
    std::vector<ClassBar> bars;
    std::vector<ClassDot> dots;
    std::vector<ClassArrow> arrows;

    /// Whether there is anything to draw: answers in words of one's own have no chart, and are not hidden either.
    [[nodiscard]] bool isDrawn() const { return !hidden && !(bars.empty() && dots.empty() && arrows.empty()); }
};

/// Names as people read them, by id.
using Names = std::map<std::string, std::string>;

/// First tries at a question; by confidence for predictions. Of allocations a bar is what the class gave to a part on
/// average. `answers` names the answers and the parts.
[[nodiscard]] ClassChart answersChart(const QuestionStatistics& question, const Names& answers, Audience audience,
                                      RightAnswer right = RightAnswer::Shown);
/// Share of right answers at each confidence.
[[nodiscard]] ClassChart calibrationChart(const CertaintySummary& certainty, Audience audience);
/// How many students have how many points.
[[nodiscard]] ClassChart pointsChart(const std::vector<double>& points, double possible, Audience audience);
/// Right predictions and right first tries at reflections, by act. `acts` names the acts.
[[nodiscard]] ClassChart gainChart(const std::vector<ActGain>& gains, const Names& acts, Audience audience);

/// "slightly overconfident" and so on for people.
[[nodiscard]] std::string calibrationWords(Calibration calibration);

} // namespace foresight
