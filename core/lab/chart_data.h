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
    ChartAxis y; ///< not used by Timeline and Ruler

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
};

/// What to draw beside the current state.
struct ChartExtras
{
    std::optional<Settings> ghost; ///< a bookmark, complete settings
    std::string ghostName;
    std::vector<Settings> path;         ///< earlier looks
    std::optional<Quantity> prediction; ///< drawn on a ruler, or as a level on lines of that dimension
    std::string predictionLabel;
};

/// Chart data for an act's chart at given settings. Errors: those of Model.
[[nodiscard]] Result<ChartData> chartData(const TextRenderer& text, const std::string& act, const ChartSpec& chart,
                                          const Settings& settings, const ChartExtras& extras = {});

} // namespace foresight
