// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/chart_drawing_parts.h"

#include <algorithm>

namespace foresight {

namespace {

constexpr std::size_t kMostNamed = 8; ///< points that are all named; of more only the best ones
constexpr double kDot = 4;
constexpr double kBest = 7;
constexpr double kReach = 13; ///< half of a dot's area for the pointer

void reserveAround(ChartCanvas& canvas, LabelPlacer& placer, const QPointF& at, double radius)
{
    const double r = radius + canvas.scaled(1);
    placer.reserve(QRectF(at - QPointF(r, r), QSizeF(2 * r, 2 * r)));
}

void drawDots(ChartCanvas& canvas, const PlotFrame& frame, LabelPlacer& placer)
{
    for (const ChartDot& dot : frame.data.dots) {
        const QPointF at = frame.at(dot.at);
        if (dot.best)
            drawDiamond(canvas, at, canvas.scaled(kBest), {ChartInk::Series1, ChartInk::Paper, 1, {}});
        else
            canvas.circle(at, canvas.scaled(kDot), {ChartInk::Paper, ChartInk::Secondary, 1.6, {}});
        reserveAround(canvas, placer, at, canvas.scaled(dot.best ? kBest : kDot));
    }
}

/// The present point and the one to compare with, over the dots; their words choose their places first.
void drawMarks(ChartCanvas& canvas, const PlotFrame& frame, LabelPlacer& placer)
{
    const ChartData& data = frame.data;
    if (data.ghost) {
        drawGhost(canvas, frame.at(data.ghost->at));
        reserveAround(canvas, placer, frame.at(data.ghost->at), nowRadius(canvas));
    }
    if (data.current) {
        drawNow(canvas, frame.at(data.current->at));
        reserveAround(canvas, placer, frame.at(data.current->at), nowRadius(canvas));
        drawBeside(canvas, placer, frame.at(data.current->at), data.current->label, ChartInk::Text, true);
    }
    if (data.ghost)
        drawBeside(canvas, placer, frame.at(data.ghost->at), data.ghost->label, ChartInk::Secondary, false);
}

void nameDots(ChartCanvas& canvas, const PlotFrame& frame, LabelPlacer& placer)
{
    const bool all = frame.data.dots.size() <= kMostNamed;
    for (const bool best : {true, false})
        for (const ChartDot& dot : frame.data.dots)
            if (dot.best == best && (best || all) && !dot.current) // "now" names the current one
                drawBeside(canvas, placer, frame.at(dot.at), dot.label, best ? ChartInk::Text : ChartInk::Secondary,
                           false);
}

/// A line of the roof with its name: a ceiling over its right end, a slope beside its middle.
void drawRoofLine(ChartCanvas& canvas, const PlotFrame& frame, std::size_t index, LabelPlacer& placer)
{
    const ChartSeries& series = frame.data.series[index];
    QList<QPointF> points;
    for (const ChartPoint& point : series.points)
        points += frame.at(point);
    const ChartInk ink = series.current ? ChartInk::Text : ChartInk::Secondary;
    canvas.polyline(points, {ChartInk::None, ink, series.current ? 3.0 : 1.6,
                             series.current ? ChartDash::Solid : ChartDash::Dashed});
    placer.avoid(points);
}

void nameRoofLine(ChartCanvas& canvas, const PlotFrame& frame, const ChartSeries& series, LabelPlacer& placer)
{
    const QPointF from = frame.at(series.points.front());
    const QPointF to = frame.at(series.points.back());
    const QSizeF size = canvas.wordsSize(series.label, series.current);
    std::vector<QPointF> places;
    if (series.id == "ceiling") {
        places = LabelPlacer::along(to.y(), from.x(), to.x(), size);
        for (const double top :
             {to.y() - size.height() - 2, to.y() + 0.6 * size.height()}) // a short ceiling: back over the slope
            places.emplace_back(to.x() - size.width(), top);
    } else {
        for (const double share : {0.5, 0.7, 0.3, 0.85, 0.15}) {
            const QPointF middle = from + (to - from) * share;
            places.push_back(middle + QPointF(8, 4)); // under the slope, where there is room
            places.push_back(middle - QPointF(size.width() + 8, size.height() + 4));
        }
    }
    const QRectF rect = placer.placeIfFree(places, size);
    if (!rect.isEmpty())
        canvas.words(rect, series.label, ChartInk::Text, SvgAnchor::Middle, series.current, true);
}

/// The ridge's line down to the axis, and the names of both sides of it.
void drawSides(ChartCanvas& canvas, const PlotFrame& frame, LabelPlacer& placer)
{
    const ChartLimit& ridge = *frame.data.limit;
    const double x = frame.x(ridge.value);
    const double top = frame.at(frame.data.crossings.front().at).y();
    canvas.line({x, top}, {x, frame.plot.bottom()}, {ChartInk::None, ChartInk::Secondary, 1, ChartDash::Dotted});
    placer.avoid({QPointF(x, top), QPointF(x, frame.plot.bottom())});
    const double row = frame.plot.bottom() - canvas.lineHeight() - 2;
    const QSizeF before = canvas.wordsSize(ridge.label);
    const QSizeF beyond = canvas.wordsSize(ridge.beyondLabel);
    if (before.width() + 6 < x - frame.plot.left()) {
        const QRectF rect = placer.placeIfFree({{x - before.width() - 5, row}}, before);
        if (!rect.isEmpty())
            canvas.words(rect, ridge.label, ChartInk::Secondary, SvgAnchor::Middle, false, true);
    }
    if (beyond.width() + 6 < frame.plot.right() - x) {
        const QRectF rect = placer.placeIfFree({{x + 5, row}}, beyond);
        if (!rect.isEmpty())
            canvas.words(rect, ridge.beyondLabel, ChartInk::Secondary, SvgAnchor::Middle, false, true);
    }
}

} // namespace

std::vector<ChartTarget> dotTargets(const ChartCanvas& canvas, const ChartData& data, const QSizeF& size)
{
    const PlotFrame frame = plotFrame(canvas, data, size);
    const double reach = canvas.scaled(kReach);
    std::vector<ChartTarget> targets;
    for (const ChartDot& dot : data.dots)
        if (!dot.choose.empty())
            targets.push_back({QRectF(frame.at(dot.at) - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)),
                               dot.choose, dot.current});
    return targets;
}

void drawScatter(ChartCanvas& canvas, const ChartData& data, const QSizeF& size)
{
    if (data.x.ticks.empty())
        return;
    const PlotFrame frame = plotFrame(canvas, data, size);
    LabelPlacer placer(frame.plot.adjusted(2, -4, 0, -2));
    drawAxes(canvas, frame);
    QList<QPointF> front;
    for (const ChartPoint& point : data.front)
        front += frame.at(point);
    if (front.size() > 1) {
        canvas.polyline(front, {ChartInk::None, ChartInk::Series1, 2, ChartDash::Dashed});
        placer.avoid(front);
    }
    drawDots(canvas, frame, placer);
    drawMarks(canvas, frame, placer);
    nameDots(canvas, frame, placer);
}

void drawRoofline(ChartCanvas& canvas, const ChartData& data, const QSizeF& size)
{
    if (data.series.empty())
        return;
    const PlotFrame frame = plotFrame(canvas, data, size);
    LabelPlacer placer(frame.plot.adjusted(2, 0, 0, -2));
    drawAxes(canvas, frame);
    for (std::size_t i = 0; i < data.series.size(); ++i)
        drawRoofLine(canvas, frame, i, placer);
    for (const ChartMark& ridge : data.crossings) {
        drawDiamond(canvas, frame.at(ridge.at), canvas.scaled(6), {ChartInk::Paper, ChartInk::Text, 2, {}});
        reserveAround(canvas, placer, frame.at(ridge.at), canvas.scaled(6));
    }
    drawPath(canvas, frame);
    drawDots(canvas, frame, placer);
    drawMarks(canvas, frame, placer);
    for (const ChartMark& ridge : data.crossings)
        drawBeside(canvas, placer, frame.at(ridge.at), ridge.label, ChartInk::Text, false);
    drawSides(canvas, frame, placer);
    for (const ChartSeries& series : data.series)
        nameRoofLine(canvas, frame, series, placer);
    nameDots(canvas, frame, placer);
}

} // namespace foresight
