// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/text_renderer.h"

#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// A value on an axis with its words.
struct ChartTick
{
    double value = 0;
    std::string label;
};

struct ChartPoint
{
    double x = 0;
    double y = 0;
};

/// A point with words beside it.
struct ChartMark
{
    ChartPoint at;
    std::string label;
};

/// Part of the timeline's bar.
struct ChartSegment
{
    std::string id;    ///< output
    std::string label; ///< "I/O wait"
    double value = 0;  ///< in the unit of the axis
    std::string text;  ///< "187 ms"
};

struct ChartSeries
{
    std::string id; ///< choice
    std::string label;
    std::vector<ChartPoint> points; ///< in axis units; values <= 0 never on a logarithmic axis
    bool current = false;           ///< the line of the current choice
};

/// A line across the chart with the far side shaded when beyondLabel is not empty.
struct ChartLimit
{
    double value = 0;
    std::string label;
    std::string beyondLabel;
};

/// One bar, or one part of a stacked bar.
struct ChartBar
{
    std::string id; ///< output
    double from = 0;
    double to = 0;
    std::string text; ///< its value in words
};

/// The bars that belong together: of a choice, a step or a case; of a waterfall, one part.
struct ChartGroup
{
    std::string label;
    std::vector<ChartBar> bars;
    std::string text; ///< of a stacked bar: what it comes to
    bool current = false;
    Settings choose; ///< the change of settings that leads here; empty where nothing can be chosen
};

/// One of many points, each of settings of its own.
struct ChartDot
{
    std::string label; ///< "SSD, 8"
    ChartPoint at;
    std::string text;  ///< both values in words
    bool best = false; ///< on the Pareto front: nothing is better in one without being worse in the other
    bool current = false;
    Settings choose;
};

struct ChartCell
{
    std::size_t column = 0;
    std::size_t row = 0;         ///< from below
    std::optional<double> value; ///< nothing where the model has none
    std::string text;
    bool current = false;
    Settings choose;
};

struct ChartBin
{
    double from = 0;
    double to = 0;
    std::size_t count = 0;
};

struct ChartAxis
{
    std::string title;
    Scale scale = Scale::Linear;
    double least = 0;
    double greatest = 1;
    std::vector<ChartTick> ticks;
};

struct ChartTable
{
    std::vector<std::string> headers;
    std::vector<std::vector<std::string>> rows;
};

/// Everything a chart shows, made from the model: the window's charts, the data table, the description that a screen
/// reader speaks and the report's SVG all come from this.
struct ChartData
{
    ChartKind kind = ChartKind::Timeline;
    std::string title;
    std::string summary; ///< what the chart says in words: trend, extremes, crossings, units
    ChartTable table;
    ChartAxis x;
    ChartAxis y; ///< not used by Timeline, Ruler, Bars and Waterfall

    // Timeline
    std::vector<ChartSegment> segments;
    std::string endLabel; ///< "308 ms in all, busy 22.6 %"
    double total = 0;
    double ghostTotal = 0; ///< 0: no ghost
    std::string ghostLabel;

    // Lines
    std::string overInput; ///< number input along x: what moving the current point sets
    std::string perInput;  ///< choice input whose choices the series are; empty where there is one line
    std::vector<ChartSeries> series;
    std::vector<ChartLimit> levels;   ///< named thresholds
    std::vector<ChartMark> crossings; ///< where a series meets the limit
    std::optional<ChartMark> current;
    std::optional<ChartMark> ghost;
    std::vector<ChartPoint> path; ///< earlier looks, oldest first

    // Lines and Ruler
    std::optional<ChartLimit> limit;

    // Ruler: current mark as in `current` (y unused), the student's prediction, and the gap in words
    std::optional<ChartMark> prediction;
    std::string gapLabel;
    std::string note; ///< what cannot stand on the axis, in words: "now: none"

    // Bars and Waterfall: values along x, groups one under the other
    std::vector<std::string> partNames; ///< of the bars within a group; empty where there is one
    std::vector<ChartGroup> groups;
    bool stacked = false;

    // Scatter and Roofline (whose roof and further lines are `series`, its ridge point a crossing; its limit is the
    // ridge on the x axis and names what lies before and beyond it)
    std::vector<ChartDot> dots;
    std::vector<ChartPoint> front; ///< the Pareto front in the order of x

    // Heat map
    std::vector<std::string> columns;
    std::vector<std::string> rows; ///< from below
    std::vector<ChartCell> cells;  ///< row by row
    ChartAxis shade;               ///< what the cells' shades mean: its ends, in words

    // Histogram (y: share of all values) and Cumulative (its curve is `series`)
    std::vector<ChartBin> bins;
    std::vector<ChartMark> percentiles; ///< x: value, y: share
};

/// What to draw beside the current state.
struct ChartExtras
{
    std::optional<Settings> ghost; ///< a bookmark, complete settings
    std::string ghostName;
    std::vector<Settings> path;         ///< earlier looks
    std::optional<Quantity> prediction; ///< drawn on a ruler, or as a level where an axis is of that dimension
    std::string predictionLabel;
};

/// Chart data for an act's chart at given settings. Errors: those of Model.
[[nodiscard]] Result<ChartData> chartData(const TextRenderer& text, const std::string& act, const ChartSpec& chart,
                                          const Settings& settings, const ChartExtras& extras = {});

} // namespace foresight
