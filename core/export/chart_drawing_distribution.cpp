// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/chart_drawing_parts.h"

#include <algorithm>

namespace foresight {

namespace {

void drawBins(ChartCanvas& canvas, const PlotFrame& frame)
{
    std::size_t all = 0;
    for (const ChartBin& bin : frame.data.bins)
        all += bin.count;
    for (const ChartBin& bin : frame.data.bins) {
        if (bin.count == 0)
            continue;
        const double share = 100.0 * static_cast<double>(bin.count) / static_cast<double>(all);
        const QRectF rect(QPointF(frame.x(bin.from) + 1, frame.y(share)), QPointF(frame.x(bin.to) - 1, frame.y(0)));
        drawPart(canvas, rect, 0);
    }
}

void drawCurve(ChartCanvas& canvas, const PlotFrame& frame, LabelPlacer& placer)
{
    for (const ChartSeries& series : frame.data.series) {
        QList<QPointF> points;
        for (const ChartPoint& point : series.points)
            points += frame.at(point);
        canvas.polyline(points, {ChartInk::None, ChartInk::Series1, 2.5, {}});
        placer.avoid(points);
    }
}

/// A line up at each percentile of a histogram; from the axis to the curve of a cumulative one.
void drawPercentiles(ChartCanvas& canvas, const PlotFrame& frame, LabelPlacer& placer)
{
    const bool isCurve = frame.data.kind == ChartKind::Cumulative;
    const ChartPaint dashed{ChartInk::None, ChartInk::Text, 1.4, ChartDash::Dashed};
    for (const ChartMark& mark : frame.data.percentiles) {
        const double x = frame.x(mark.at.x);
        const double top = isCurve ? frame.y(mark.at.y) : frame.plot.top();
        canvas.line({x, frame.plot.bottom()}, {x, top}, dashed);
        if (isCurve) {
            canvas.line({frame.plot.left(), top}, {x, top},
                        {ChartInk::None, ChartInk::Secondary, 1, ChartDash::Dotted});
            drawDiamond(canvas, {x, top}, canvas.scaled(5), {ChartInk::Paper, ChartInk::Text, 2, {}});
            placer.reserve(QRectF(QPointF(x, top) - QPointF(6, 6), QSizeF(12, 12)));
        }
        placer.avoid({QPointF(x, frame.plot.bottom()), QPointF(x, top)});
    }
}

void namePercentiles(ChartCanvas& canvas, const PlotFrame& frame, LabelPlacer& placer)
{
    const bool isCurve = frame.data.kind == ChartKind::Cumulative;
    double row = frame.plot.top() + 1;
    for (const ChartMark& mark : frame.data.percentiles) {
        const QSizeF size = canvas.wordsSize(mark.label);
        const double x = frame.x(mark.at.x);
        std::vector<QPointF> places;
        if (isCurve) {
            places = LabelPlacer::around({x, frame.y(mark.at.y)}, size, canvas.scaled(6) + 2);
        } else {
            for (int line = 0; line < 4; ++line)
                for (const double left : {x + 3, x - size.width() - 3})
                    places.emplace_back(left, row + line * (size.height() + 1));
        }
        const QRectF rect = placer.placeIfFree(places, size);
        if (!rect.isEmpty())
            canvas.words(rect, mark.label, ChartInk::Text, SvgAnchor::Middle, false, true);
    }
}

} // namespace

void drawDistribution(ChartCanvas& canvas, const ChartData& data, const QSizeF& size)
{
    if (data.bins.empty())
        return;
    const PlotFrame frame = plotFrame(canvas, data, size);
    LabelPlacer placer(frame.plot.adjusted(2, 0, 0, -2));
    drawAxes(canvas, frame);
    if (data.kind == ChartKind::Histogram)
        drawBins(canvas, frame);
    else
        drawCurve(canvas, frame, placer);
    drawPercentiles(canvas, frame, placer);
    if (data.current) {
        const double share = data.kind == ChartKind::Cumulative ? data.current->at.y : data.y.least;
        const QPointF at = frame.at({data.current->at.x, share});
        const double r = nowRadius(canvas) + 1;
        drawNow(canvas, at);
        placer.reserve(QRectF(at - QPointF(r, r), QSizeF(2 * r, 2 * r)));
        drawBeside(canvas, placer, at, data.current->label, ChartInk::Text, true);
    }
    namePercentiles(canvas, frame, placer);
}

} // namespace foresight
