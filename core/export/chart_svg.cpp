// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/chart_svg.h"

#include "core/export/chart_drawing.h"
#include "core/export/chart_drawing_svg.h"
#include "core/export/label_placer.h"
#include "core/export/svg_canvas.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace foresight {

namespace {

constexpr double kWidth = 720;
constexpr double kPad = 6;
constexpr double kLine = SvgCanvas::kTextHeight;
// A report is paper: one set of colours, each at least 3:1 on white and words 4.5:1.
constexpr const char* kText = "#0f172a";
constexpr const char* kSecondary = "#475569";
constexpr const char* kAxis = "#748296";
constexpr const char* kGrid = "#e2e8f0";
constexpr const char* kBad = "#b42318";
constexpr const char* kBeyond = "#fbe9e7";
constexpr const char* kPaper = "#ffffff";
constexpr const char* kSegments[] = {"#0072b2", "#d55e00", "#b3b3b3", "#00734f"};
constexpr const char* kSeries[] = {"#b84a00", "#006395", "#00734f", "#8f3a78"};
constexpr const char* kDashes[] = {"", "8 4", "2 3", "10 3 2 3"};

double scaled(const ChartAxis& axis, double value)
{
    return axis.scale == Scale::Linear ? value : std::log10(value > 0 ? value : axis.least);
}

double share(const ChartAxis& axis, double value)
{
    const double least = scaled(axis, axis.least);
    const double greatest = scaled(axis, axis.greatest);
    return greatest > least ? (scaled(axis, value) - least) / (greatest - least) : 0;
}

QSizeF sizeOf(const std::string& text, bool bold = false)
{
    return {SvgCanvas::textWidth(text, bold) + 4, kLine};
}

void words(SvgCanvas& svg, const QRectF& rect, const std::string& text, const std::string& color, bool bold = false)
{
    if (rect.isEmpty() || text.empty())
        return;
    svg.rect(rect, {kPaper, "none", 1, {}}, 3);
    svg.text(rect.center(), text, color, SvgAnchor::Middle, bold);
}

/// Words beside a point, with a line to it when they had to stand apart; nothing for an empty place.
void pointWords(SvgCanvas& svg, const QPointF& point, const QRectF& rect, const std::string& text,
                const std::string& color, bool bold)
{
    if (rect.isEmpty())
        return;
    const QPointF nearest(std::clamp(point.x(), rect.left(), rect.right()),
                          std::clamp(point.y(), rect.top(), rect.bottom()));
    const QPointF apart = nearest - point;
    const double distance = std::hypot(apart.x(), apart.y());
    if (distance > 1.2 * kLine)
        svg.line(point + apart * (7 / distance), nearest, {"none", kAxis, 1, {}});
    words(svg, rect, text, color, bold);
}

double xOf(const QRectF& plot, const ChartAxis& axis, double value)
{
    return plot.left() + share(axis, value) * plot.width();
}

void xTicks(SvgCanvas& svg, const QRectF& plot, const ChartAxis& axis)
{
    double free = 0;
    for (const ChartTick& tick : axis.ticks) {
        const double x = xOf(plot, axis, tick.value);
        const double half = sizeOf(tick.label).width() / 2;
        const double at = std::clamp(x, half, kWidth - half);
        svg.line({x, plot.bottom()}, {x, plot.bottom() + 4}, {"none", kAxis, 1, {}});
        if (at - half < free)
            continue;
        svg.text({at, plot.bottom() + 5 + kLine / 2}, tick.label, kSecondary, SvgAnchor::Middle);
        free = at + half;
    }
    svg.line(plot.bottomLeft(), plot.bottomRight(), {"none", kAxis, 1, {}});
}

void diamond(SvgCanvas& svg, const QPointF& at, double r, const SvgPaint& paint)
{
    svg.polygon({at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)}, paint);
}

void marker(SvgCanvas& svg, std::size_t index, const QPointF& at)
{
    const SvgPaint paint{kSeries[index], kPaper, 1, {}};
    constexpr double r = 4;
    if (index == 0)
        svg.circle(at, r, paint);
    else if (index == 1)
        svg.rect({at - QPointF(r, r), QSizeF(2 * r, 2 * r)}, paint);
    else if (index == 2)
        svg.polygon({at + QPointF(0, -r * 1.2), at + QPointF(r, r), at + QPointF(-r, r)}, paint);
    else
        diamond(svg, at, r * 1.3, paint);
}

void nowMark(SvgCanvas& svg, const QPointF& at)
{
    svg.circle(at, 6, {kPaper, kText, 2.5, {}});
    svg.circle(at, 2, {kText, "none", 1, {}});
}

// Timeline

void segmentWords(SvgCanvas& svg, LabelPlacer& placer, const QRectF& bar, const ChartSegment& segment)
{
    const std::string text = segment.label + " " + segment.text;
    const QSizeF size = sizeOf(text);
    if (size.width() + 8 <= bar.width()) {
        QRectF rect(QPointF(), size);
        rect.moveCenter(bar.center());
        words(svg, rect, text, kText);
        return;
    }
    std::vector<QPointF> places;
    for (const double shift : {0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0})
        places.emplace_back(bar.center().x() - size.width() / 2 + shift * size.width() * 0.55, bar.top() - kLine - 3);
    const QRectF rect = placer.place(places, size);
    svg.line({std::clamp(bar.center().x(), rect.left(), rect.right()), rect.bottom()}, {bar.center().x(), bar.top()},
             {"none", kAxis, 1, {}});
    words(svg, rect, text, kText);
}

std::string timelineSvg(const ChartData& data, const std::string& id)
{
    const bool ghost = data.ghostTotal > 0;
    const double end = std::max(SvgCanvas::textWidth(data.endLabel), SvgCanvas::textWidth(data.ghostLabel)) + 4 * kPad;
    const double barTop = kLine + kPad + (ghost ? 36 : 0);
    const QRectF plot(kPad, 0, kWidth - kPad - end, barTop + 48 + kPad);
    SvgCanvas svg(kWidth, plot.bottom() + kLine + 12);
    svg.rect({0, 0, kWidth, plot.bottom() + kLine + 12}, {kPaper, "none", 1, {}});
    LabelPlacer placer(QRectF(0, 0, kWidth, plot.bottom()));
    double from = 0;
    std::size_t index = 0;
    for (const ChartSegment& segment : data.segments) {
        const double x = xOf(plot, data.x, from);
        from += segment.value;
        const QRectF bar(x, barTop, xOf(plot, data.x, from) - x, 48);
        const std::size_t style = std::min<std::size_t>(index++, std::size(kSegments) - 1);
        svg.rect(bar, {kSegments[style], style == 2 ? kText : kPaper, 1, {}});
        if (style == 1)
            svg.hatch(bar, 8, {"none", "#f0a060", 1.4, {}});
        if (segment.value > 0)
            segmentWords(svg, placer, bar, segment);
    }
    svg.text({xOf(plot, data.x, data.total) + kPad, barTop + 24}, data.endLabel, kText, SvgAnchor::Start, true);
    if (ghost) {
        svg.rect({plot.left(), 2, xOf(plot, data.x, data.ghostTotal) - plot.left(), 28},
                 {"none", kSecondary, 1.6, "5 3"});
        svg.text({xOf(plot, data.x, data.ghostTotal) + kPad, 16}, data.ghostLabel, kSecondary, SvgAnchor::Start);
    }
    xTicks(svg, plot, data.x);
    return svg.document(id, data.title, data.summary);
}

// Ruler

/// Under the marks, from the prediction to the model, with the gap's name below it.
void gapBracket(SvgCanvas& svg, LabelPlacer& placer, const ChartData& data, const std::function<QPointF(double)>& at)
{
    if (!data.current || !data.prediction || data.gapLabel.empty())
        return;
    const QPointF a = at(data.current->at.x);
    const QPointF b = at(data.prediction->at.x);
    const QRectF gap(QPointF(std::min(a.x(), b.x()), a.y() + 12), QSizeF(std::abs(a.x() - b.x()), 5));
    const SvgPaint style{"none", kText, 1.6, {}};
    svg.line(gap.topLeft(), gap.bottomLeft(), style);
    svg.line(gap.bottomLeft(), gap.bottomRight(), style);
    svg.line(gap.bottomRight(), gap.topRight(), style);
    placer.reserve(gap);
    const QSizeF size = sizeOf(data.gapLabel, true);
    words(svg, placer.placeIfFree({{gap.center().x() - size.width() / 2, gap.bottom() + 2}}, size), data.gapLabel,
          kText, true);
}

std::string rulerSvg(const ChartData& data, const std::string& id)
{
    const QRectF plot(16, 2, kWidth - 32, 116);
    SvgCanvas svg(kWidth, plot.bottom() + kLine + 12);
    svg.rect({0, 0, kWidth, plot.bottom() + kLine + 12}, {kPaper, "none", 1, {}});
    LabelPlacer placer(QRectF(0, 2, kWidth, plot.height() - 4));
    const auto at = [&](double value) { return QPointF(xOf(plot, data.x, value), plot.bottom() - 44); };
    if (data.limit) {
        const double x = at(data.limit->value).x();
        if (!data.limit->beyondLabel.empty())
            svg.rect({QPointF(x, plot.top()), plot.bottomRight()}, {kBeyond, "none", 1, {}});
        svg.line({x, plot.top()}, {x, plot.bottom()}, {"none", kBad, 2, {}});
        const QSizeF beyond = sizeOf(data.limit->beyondLabel);
        if (beyond.width() < kWidth - x - 6)
            words(svg, placer.placeIfFree({{x + 5, 4}}, beyond), data.limit->beyondLabel, kBad);
        const QSizeF size = sizeOf(data.limit->label);
        words(svg, placer.placeIfFree({{x - size.width() - 5, 4}, {x + 5, 22}}, size), data.limit->label, kBad);
    }
    for (const auto* mark : {&data.ghost, &data.prediction, &data.current}) {
        if (!*mark)
            continue;
        const QPointF point = at((*mark)->at.x);
        if (mark == &data.prediction)
            diamond(svg, point, 9, {kPaper, kText, 2.2, {}});
        else if (mark == &data.current)
            nowMark(svg, point);
        else
            svg.circle(point, 6, {kPaper, kSecondary, 1.6, "4 3"});
        placer.reserve(QRectF(point - QPointF(9, 9), QSizeF(18, 18)));
    }
    if (!data.note.empty()) { // what has no place on the axis is said before it
        const QSizeF size = sizeOf(data.note, true);
        const double middle = at(data.x.least).y();
        const QRectF rect = placer.place(
            {{plot.left(), middle - size.height() / 2}, {plot.left(), middle + 10}, {plot.left(), middle - 26}}, size);
        words(svg, rect, data.note, kText, true);
    }
    gapBracket(svg, placer, data, at);
    for (const auto* mark : {&data.current, &data.prediction, &data.ghost})
        if (*mark) {
            const bool bold = mark != &data.ghost;
            const QSizeF size = sizeOf((*mark)->label, bold);
            words(svg, placer.place(LabelPlacer::around(at((*mark)->at.x), size, 11), size), (*mark)->label, kText,
                  bold);
        }
    xTicks(svg, plot, data.x);
    return svg.document(id, data.title, data.summary);
}

// Lines

struct LinesFrame
{
    const ChartData& data;
    QRectF plot;
    [[nodiscard]] QPointF at(const ChartPoint& point) const
    {
        return {xOf(plot, data.x, point.x), plot.bottom() - share(data.y, point.y) * plot.height()};
    }
    [[nodiscard]] double y(double value) const { return at({data.x.least, value}).y(); }
};

void linesAxes(SvgCanvas& svg, const LinesFrame& frame)
{
    const auto& [data, plot] = frame;
    if (data.limit && !data.limit->beyondLabel.empty())
        svg.rect({plot.topLeft(), QPointF(plot.right(), frame.y(data.limit->value))}, {kBeyond, "none", 1, {}});
    double free = plot.bottom() + kLine;
    for (const ChartTick& tick : data.y.ticks) {
        const double y = frame.y(tick.value);
        svg.line({plot.left(), y}, {plot.right(), y}, {"none", kGrid, 1, {}});
        if (y + kLine / 2 > free)
            continue;
        svg.text({plot.left() - 5, y}, tick.label, kSecondary, SvgAnchor::End);
        free = y - kLine / 2;
    }
    svg.line(plot.bottomLeft(), plot.topLeft(), {"none", kAxis, 1, {}});
    xTicks(svg, plot, data.x);
    svg.text({2, kLine / 2}, data.y.title, kSecondary, SvgAnchor::Start);
    svg.text({plot.right(), plot.bottom() + 1.5 * kLine + 6}, data.x.title, kSecondary, SvgAnchor::End);
    for (const ChartLimit& level : data.levels)
        svg.line({plot.left(), frame.y(level.value)}, {plot.right(), frame.y(level.value)},
                 {"none", kSecondary, 1, "7 3 2 3"});
    if (data.limit)
        svg.line({plot.left(), frame.y(data.limit->value)}, {plot.right(), frame.y(data.limit->value)},
                 {"none", kBad, 2, {}});
}

/// The lines, their markers and their names, which move apart at the right edge.
void seriesOf(SvgCanvas& svg, const LinesFrame& frame, LabelPlacer& placer)
{
    struct End
    {
        double y;
        double middle;
        std::size_t series;
    };
    std::vector<End> ends;
    for (std::size_t i = 0; i < frame.data.series.size(); ++i) {
        const ChartSeries& series = frame.data.series[i];
        QList<QPointF> points;
        for (const ChartPoint& point : series.points)
            points += frame.at(point);
        if (points.isEmpty())
            continue;
        const std::size_t style = i % std::size(kSeries);
        svg.polyline(points, {"none", kSeries[style], series.current ? 3.0 : 2.0, kDashes[style]});
        const qsizetype every = std::max<qsizetype>(1, points.size() / 6);
        for (qsizetype k = static_cast<qsizetype>(i) * every / 4; k < points.size(); k += every)
            marker(svg, style, points[k]);
        placer.avoid(points);
        ends.push_back({points.last().y(), points.last().y(), i});
    }
    std::sort(ends.begin(), ends.end(), [](const End& a, const End& b) { return a.y < b.y; });
    for (std::size_t i = 1; i < ends.size(); ++i)
        ends[i].middle = std::max(ends[i].middle, ends[i - 1].middle + kLine);
    double most = frame.plot.bottom() + kLine / 2;
    for (auto end = ends.rbegin(); end != ends.rend(); ++end) {
        end->middle = std::min(end->middle, most);
        most = end->middle - kLine;
    }
    for (const End& end : ends) {
        const std::size_t style = end.series % std::size(kSeries);
        const double x = frame.plot.right() + 4;
        svg.line({frame.plot.right(), end.y}, {x, end.middle}, {"none", kSeries[style], 1, {}});
        svg.line({x, end.middle}, {x + 18, end.middle}, {"none", kSeries[style], 2, kDashes[style]});
        marker(svg, style, {x + 9, end.middle});
        const ChartSeries& series = frame.data.series[end.series];
        svg.text({x + 23, end.middle}, series.label, kText, SvgAnchor::Start, series.current);
    }
}

void namedLines(SvgCanvas& svg, const LinesFrame& frame, LabelPlacer& placer)
{
    const auto name = [&](const std::string& label, double value, const std::string& color, bool above) {
        if (label.empty())
            return;
        const QSizeF size = sizeOf(label);
        std::vector<QPointF> places =
            LabelPlacer::along(frame.y(value), frame.plot.left() + 4, frame.plot.right() - 4, size);
        if (above)
            places.erase(std::remove_if(places.begin(), places.end(),
                                        [&](const QPointF& place) { return place.y() >= frame.y(value); }),
                         places.end());
        words(svg, placer.placeIfFree(places, size), label, color);
    };
    if (frame.data.limit) {
        name(frame.data.limit->label, frame.data.limit->value, kBad, false);
        name(frame.data.limit->beyondLabel, frame.data.limit->value, kBad, true);
    }
    for (const ChartLimit& level : frame.data.levels)
        name(level.label, level.value, kSecondary, false);
}

void namedPoints(SvgCanvas& svg, const LinesFrame& frame, LabelPlacer& placer)
{
    const ChartData& data = frame.data;
    QList<QPointF> way;
    for (const ChartPoint& point : data.path)
        way += frame.at(point);
    if (!way.isEmpty() && data.current)
        way += frame.at(data.current->at);
    if (way.size() > 1)
        svg.polyline(way, {"none", kSecondary, 1, "2 3"});
    const auto reserve = [&](const QPointF& at) { placer.reserve(QRectF(at - QPointF(7, 7), QSizeF(14, 14))); };
    for (const ChartMark& crossing : data.crossings) {
        svg.circle(frame.at(crossing.at), 4, {kPaper, kBad, 2, {}});
        reserve(frame.at(crossing.at));
    }
    if (data.ghost) {
        svg.circle(frame.at(data.ghost->at), 6, {kPaper, kSecondary, 1.6, "4 3"});
        reserve(frame.at(data.ghost->at));
    }
    if (data.current) {
        const QPointF at = frame.at(data.current->at);
        nowMark(svg, at);
        reserve(at);
        const QSizeF size = sizeOf(data.current->label, true);
        const QRectF rect = placer.place(LabelPlacer::around(at, size, 9), size);
        pointWords(svg, at, rect, data.current->label, kText, true);
    }
    const auto name = [&](const ChartMark& mark, const std::string& color) {
        const QSizeF size = sizeOf(mark.label);
        const QPointF at = frame.at(mark.at);
        pointWords(svg, at, placer.placeIfFree(LabelPlacer::around(at, size, 8), size), mark.label, color, false);
    };
    for (const ChartMark& crossing : data.crossings)
        name(crossing, kBad);
    if (data.ghost)
        name(*data.ghost, kSecondary);
}

std::string linesSvg(const ChartData& data, const std::string& id)
{
    double left = 0;
    for (const ChartTick& tick : data.y.ticks)
        left = std::max(left, SvgCanvas::textWidth(tick.label));
    double right = 0;
    for (const ChartSeries& series : data.series)
        right = std::max(right, SvgCanvas::textWidth(series.label, true));
    const QRectF plot(left + 8, 1.5 * kLine, kWidth - left - 8 - std::min(right + 32, kWidth * 0.4), 220);
    SvgCanvas svg(kWidth, plot.bottom() + 2 * kLine + 10);
    svg.rect({0, 0, kWidth, plot.bottom() + 2 * kLine + 10}, {kPaper, "none", 1, {}});
    const LinesFrame frame{data, plot};
    LabelPlacer placer(plot.adjusted(2, 0, -2, -1));
    linesAxes(svg, frame);
    seriesOf(svg, frame, placer);
    namedPoints(svg, frame, placer);
    namedLines(svg, frame, placer);
    return svg.document(id, data.title, data.summary);
}

} // namespace

std::string chartSvg(const ChartData& data, const std::string& id)
{
    if (isDrawn(data.kind))
        return drawingSvg(data, id);
    switch (data.kind) {
    case ChartKind::Lines:
        return linesSvg(data, id);
    case ChartKind::Ruler:
        return rulerSvg(data, id);
    default:
        break;
    }
    return timelineSvg(data, id);
}

} // namespace foresight
