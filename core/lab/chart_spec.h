// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text_source.h"
#include "core/model/model_spec.h"
#include "core/units/quantity.h"

#include <string>
#include <vector>

/// Charts as a lab declares them. See resources/lab.schema.json; what each kind shows is in chart_data.h.
namespace foresight {

enum class ChartKind { Timeline, Lines, Ruler, Bars, Waterfall, Scatter, HeatMap, Histogram, Cumulative, Roofline };

enum class BarLayout { Grouped, Stacked };

/// Which way along an axis is the better one.
enum class Better { Undeclared, Less, More };

/// A case of the act with the words that a chart has for it.
struct ChartCase
{
    std::string caseId;
    TextSource label;
};

/// A ceiling (a rate) or a slope (a bandwidth) of a roofline: an output, a number input or a constant.
struct RoofLine
{
    std::string name;
    TextSource label;
};

struct ChartSpec
{
    std::string id;
    ChartKind kind = ChartKind::Timeline;
    TextSource title;
    // timeline: parts of one bar, in order; busy: the output named at its end
    std::vector<std::string> segments;
    std::string total; ///< and what a waterfall comes to
    std::string busy;
    // lines: output over an input, one line per choice of `per`; limit: a name drawn as a line, its far side shaded
    std::string over;
    std::string output;
    std::string per;
    std::vector<Quantity> levels;
    std::vector<TextSource> levelLabels;
    Scale xScale = Scale::Linear;
    Scale yScale = Scale::Linear;
    // lines and ruler
    std::string limit;
    TextSource limitLabel;
    TextSource beyondLabel;
    // ruler: one quantity on an axis of times; what it says of zero, which has no place there
    std::string value;
    TextSource zeroLabel;
    // bars: outputs for each choice or step of `over`, for each of the cases, or now; waterfall: outputs that add up to
    // `total`
    std::vector<std::string> outputs;
    std::vector<ChartCase> cases; ///< of bars, scatter and roofline
    BarLayout layout = BarLayout::Grouped;
    // scatter: `output` over `xOutput`, a point for each choice or step of `over` (and of `per`), or for each case
    std::string xOutput;
    Better xBetter = Better::Undeclared; ///< both declared: the Pareto front is drawn
    Better yBetter = Better::Undeclared;
    // heat map: `output` at each choice or step of `over` (across) and of `per` (upwards); yScale is of the shades
    // histogram and cumulative distribution: of `output` over the steps of `over`, or of the rows of the one `series`;
    // lines may also be `series` by row, or along another series
    std::vector<std::string> series;
    std::string along;
    std::vector<double> percentiles; ///< above 0, below 100
    // roofline: `output` (a rate) over `xOutput` (an arithmetic intensity); the first of each makes the roof
    std::vector<RoofLine> ceilings;
    std::vector<RoofLine> slopes;
};

// What one chart may hold; more cannot be told apart.
inline constexpr std::size_t kMostSeries = 4;
inline constexpr std::size_t kMostBarParts = 4;
inline constexpr std::size_t kMostBarGroups = 12;
inline constexpr std::size_t kMostWaterfallParts = 12;
inline constexpr std::size_t kMostDots = 150;
inline constexpr std::size_t kMostDotsAlong = 12; ///< steps of an input, and of a second one
inline constexpr std::size_t kMostCells = 14;     ///< across, and upwards
inline constexpr std::size_t kMostRoofLines = 4;  ///< ceilings, and slopes
inline constexpr std::size_t kMostPercentiles = 4;

} // namespace foresight
