// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/chart_drawing.h"

#include "core/export/chart_drawing_parts.h"

#include <algorithm>
#include <cmath>

namespace foresight {

namespace {

constexpr double kPlotHeight = 240;
constexpr double kLeastPlotHeight = 190;

double scaledValue(const ChartAxis& axis, double value)
{
    return axis.scale == Scale::Linear ? value : std::log10(value > 0 ? value : axis.least);
}

} // namespace

bool isDrawn(ChartKind kind)
{
    return kind != ChartKind::Timeline && kind != ChartKind::Lines && kind != ChartKind::Ruler;
}

DrawnHeight drawnHeight(const ChartCanvas& canvas, const ChartData& data, double width)
{
    switch (data.kind) {
    case ChartKind::Bars:
    case ChartKind::Waterfall:
        return barsHeight(canvas, data, width);
    case ChartKind::HeatMap:
        return heatMapHeight(canvas, data);
    default:
        break;
    }
    return {canvas.scaled(kLeastPlotHeight), canvas.scaled(kPlotHeight)};
}

void drawChart(ChartCanvas& canvas, const ChartData& data, const QSizeF& size)
{
    switch (data.kind) {
    case ChartKind::Bars:
    case ChartKind::Waterfall:
        drawBars(canvas, data, size);
        break;
    case ChartKind::Scatter:
        drawScatter(canvas, data, size);
        break;
    case ChartKind::HeatMap:
        drawHeatMap(canvas, data, size);
        break;
    case ChartKind::Histogram:
    case ChartKind::Cumulative:
        drawDistribution(canvas, data, size);
        break;
    case ChartKind::Roofline:
        drawRoofline(canvas, data, size);
        break;
    case ChartKind::Timeline:
    case ChartKind::Lines:
    case ChartKind::Ruler:
        break;
    }
}

std::vector<ChartTarget> chartTargets(const ChartCanvas& canvas, const ChartData& data, const QSizeF& size)
{
    switch (data.kind) {
    case ChartKind::Bars:
        return barTargets(canvas, data, size);
    case ChartKind::Scatter:
    case ChartKind::Roofline:
        return dotTargets(canvas, data, size);
    case ChartKind::HeatMap:
        return cellTargets(canvas, data, size);
    default:
        break;
    }
    return {};
}

double axisShare(const ChartAxis& axis, double value)
{
    const double least = scaledValue(axis, axis.least);
    const double greatest = scaledValue(axis, axis.greatest);
    return greatest > least ? (scaledValue(axis, value) - least) / (greatest - least) : 0;
}

PlotFrame plotFrame(const ChartCanvas& canvas, const ChartData& data, const QSizeF& size)
{
    double left = 0;
    for (const ChartTick& tick : data.y.ticks)
        left = std::max(left, canvas.wordsSize(tick.label).width());
    const double line = canvas.lineHeight();
    const double right =
        std::max(8.0, data.x.ticks.empty() ? 0.0 : canvas.wordsSize(data.x.ticks.back().label).width() / 2);
    return {data, QRectF(QPointF(left + 6, 1.5 * line + 2),
                         QPointF(size.width() - right, std::max(1.5 * line + 3, size.height() - 2 * line - 8)))};
}

void drawXAxis(ChartCanvas& canvas, const QRectF& plot, const ChartAxis& axis, double width, bool grid)
{
    double free = 0;
    for (const ChartTick& tick : axis.ticks) {
        const double x = plot.left() + axisShare(axis, tick.value) * plot.width();
        if (grid)
            canvas.line({x, plot.top()}, {x, plot.bottom()}, {ChartInk::None, ChartInk::Grid, 1, {}});
        canvas.line({x, plot.bottom()}, {x, plot.bottom() + 4}, {ChartInk::None, ChartInk::Axis, 1, {}});
        QRectF words(QPointF(), canvas.wordsSize(tick.label));
        words.moveLeft(std::clamp(x - words.width() / 2, 0.0, std::max(0.0, width - words.width())));
        words.moveTop(plot.bottom() + 5);
        if (words.left() < free)
            continue;
        canvas.words(words, tick.label, ChartInk::Secondary, SvgAnchor::Middle);
        free = words.right() + 2;
    }
    canvas.line(plot.bottomLeft(), plot.bottomRight(), {ChartInk::None, ChartInk::Axis, 1, {}});
    if (axis.title.empty())
        return;
    QRectF title(QPointF(), canvas.wordsSize(axis.title));
    title.moveTopRight({plot.right(), plot.bottom() + canvas.lineHeight() + 6});
    title.setLeft(std::max(title.left(), 0.0));
    canvas.words(title, axis.title, ChartInk::Secondary, SvgAnchor::End);
}

void drawAxes(ChartCanvas& canvas, const PlotFrame& frame)
{
    const auto& [data, plot] = frame;
    double free = plot.bottom() + canvas.lineHeight();
    for (const ChartTick& tick : data.y.ticks) {
        const double y = frame.y(tick.value);
        canvas.line({plot.left(), y}, {plot.right(), y}, {ChartInk::None, ChartInk::Grid, 1, {}});
        QRectF words(QPointF(), canvas.wordsSize(tick.label));
        words.moveCenter({0, y});
        words.moveRight(plot.left() - 3);
        words.moveBottom(std::min(words.bottom(), plot.bottom() + 4)); // the lowest keeps off the ticks below
        if (words.bottom() > free)
            continue;
        canvas.words(words, tick.label, ChartInk::Secondary, SvgAnchor::End);
        free = words.top() + 1;
    }
    canvas.line(plot.bottomLeft(), plot.topLeft(), {ChartInk::None, ChartInk::Axis, 1, {}});
    drawXAxis(canvas, plot, data.x, plot.right() + 60, false);
    QRectF title({0, 0}, canvas.wordsSize(data.y.title));
    title.setRight(std::min(title.right(), plot.right()));
    canvas.words(title, data.y.title, ChartInk::Secondary, SvgAnchor::Start);
}

void drawPart(ChartCanvas& canvas, const QRectF& rect, std::size_t index)
{
    switch (index % kMostBarParts) {
    case 0:
        canvas.rect(rect, {ChartInk::Series1, ChartInk::Text, 1, {}});
        break;
    case 1:
        canvas.rect(rect, {ChartInk::Paper, ChartInk::Series0, 1.5, {}});
        canvas.hatch(rect, 8, ChartInk::Series0, 2.5);
        break;
    case 2:
        canvas.rect(rect, {ChartInk::Paper, ChartInk::Series2, 2, {}});
        break;
    default:
        canvas.rect(rect, {ChartInk::Paper, ChartInk::Series3, 1.5, {}});
        for (double y = rect.top() + 3; y < rect.bottom() - 1; y += 4)
            canvas.line({rect.left(), y}, {rect.right(), y}, {ChartInk::None, ChartInk::Series3, 1.5, {}});
    }
}

double nowRadius(const ChartCanvas& canvas)
{
    return canvas.scaled(6);
}

void drawNow(ChartCanvas& canvas, const QPointF& at)
{
    const double r = nowRadius(canvas);
    canvas.circle(at, r, {ChartInk::Paper, ChartInk::Text, 2.5, {}});
    canvas.circle(at, r * 0.35, {ChartInk::Text, ChartInk::None, 1, {}});
}

void drawGhost(ChartCanvas& canvas, const QPointF& at)
{
    canvas.circle(at, nowRadius(canvas), {ChartInk::Paper, ChartInk::Secondary, 1.6, ChartDash::Dashed});
}

void drawDiamond(ChartCanvas& canvas, const QPointF& at, double r, const ChartPaint& paint)
{
    canvas.polygon({at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)}, paint);
}

void drawBeside(ChartCanvas& canvas, LabelPlacer& placer, const QPointF& at, const std::string& text, ChartInk ink,
                bool must)
{
    const double reach = nowRadius(canvas) + 3;
    const QSizeF size = canvas.wordsSize(text, must);
    const auto places = LabelPlacer::around(at, size, reach);
    const QRectF rect = must ? placer.place(places, size) : placer.placeIfFree(places, size);
    if (rect.isEmpty())
        return;
    const QPointF nearest(std::clamp(at.x(), rect.left(), rect.right()), std::clamp(at.y(), rect.top(), rect.bottom()));
    const QPointF apart = nearest - at;
    const double distance = std::hypot(apart.x(), apart.y());
    if (distance > reach + 0.7 * canvas.lineHeight())
        canvas.line(at + apart * (reach / distance), nearest, {ChartInk::None, ChartInk::Axis, 1, {}});
    canvas.words(rect, text, ink, SvgAnchor::Middle, must, true);
}

void drawPath(ChartCanvas& canvas, const PlotFrame& frame)
{
    QList<QPointF> way;
    for (const ChartPoint& point : frame.data.path)
        way += frame.at(point);
    if (!way.isEmpty() && frame.data.current)
        way += frame.at(frame.data.current->at);
    if (way.size() > 1)
        canvas.polyline(way, {ChartInk::None, ChartInk::Secondary, 1, ChartDash::Dotted});
}

} // namespace foresight
