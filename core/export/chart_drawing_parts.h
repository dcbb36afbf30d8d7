// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/chart_drawing.h"
#include "core/export/label_placer.h"

/// Shared by the drawings of charts; not for others.
namespace foresight {

/// 0 at the axis' least value, 1 at its greatest.
[[nodiscard]] double axisShare(const ChartAxis& axis, double value);

/// A plot with two axes.
struct PlotFrame
{
    const ChartData& data;
    QRectF plot;

    [[nodiscard]] double x(double value) const { return plot.left() + axisShare(data.x, value) * plot.width(); }
    [[nodiscard]] double y(double value) const { return plot.bottom() - axisShare(data.y, value) * plot.height(); }
    [[nodiscard]] QPointF at(const ChartPoint& point) const { return {x(point.x), y(point.y)}; }
};
[[nodiscard]] PlotFrame plotFrame(const ChartCanvas& canvas, const ChartData& data, const QSizeF& size);
/// Grid, ticks and titles of both axes.
void drawAxes(ChartCanvas& canvas, const PlotFrame& frame);
/// Ticks under a plot, left out where they would touch, and what the axis measures.
void drawXAxis(ChartCanvas& canvas, const QRectF& plot, const ChartAxis& axis, double width, bool grid);

/// The nth part of a bar: plain, hatched, pale or striped, each in a colour of its own.
void drawPart(ChartCanvas& canvas, const QRectF& rect, std::size_t index);
/// Where things stand now: a ring with a dot. A bookmark: a broken ring. One of the best: a diamond.
void drawNow(ChartCanvas& canvas, const QPointF& at);
void drawGhost(ChartCanvas& canvas, const QPointF& at);
void drawDiamond(ChartCanvas& canvas, const QPointF& at, double radius, const ChartPaint& paint);
[[nodiscard]] double nowRadius(const ChartCanvas& canvas);

/// Words beside a point, with a line to it where they had to stand apart. Without `must` they are left out where there
/// is no room.
void drawBeside(ChartCanvas& canvas, LabelPlacer& placer, const QPointF& at, const std::string& text, ChartInk ink,
                bool must);
/// A way through points, from earlier looks to now.
void drawPath(ChartCanvas& canvas, const PlotFrame& frame);

void drawBars(ChartCanvas& canvas, const ChartData& data, const QSizeF& size);
[[nodiscard]] DrawnHeight barsHeight(const ChartCanvas& canvas, const ChartData& data, double width);
[[nodiscard]] std::vector<ChartTarget> barTargets(const ChartCanvas& canvas, const ChartData& data, const QSizeF& size);
void drawScatter(ChartCanvas& canvas, const ChartData& data, const QSizeF& size);
void drawRoofline(ChartCanvas& canvas, const ChartData& data, const QSizeF& size);
[[nodiscard]] std::vector<ChartTarget> dotTargets(const ChartCanvas& canvas, const ChartData& data, const QSizeF& size);
void drawHeatMap(ChartCanvas& canvas, const ChartData& data, const QSizeF& size);
[[nodiscard]] DrawnHeight heatMapHeight(const ChartCanvas& canvas, const ChartData& data);
[[nodiscard]] std::vector<ChartTarget> cellTargets(const ChartCanvas& canvas, const ChartData& data,
                                                   const QSizeF& size);
void drawDistribution(ChartCanvas& canvas, const ChartData& data, const QSizeF& size);

} // namespace foresight
