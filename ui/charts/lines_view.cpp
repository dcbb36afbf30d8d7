// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lines_view.h"

#include "core/export/label_placer.h"
#include "ui/charts/chart_marks.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace foresight::ui {

namespace {

constexpr qreal kSample = 22; ///< px of line and marker before an end label
constexpr std::size_t kMarkers = 6;
constexpr int kHeight = 240;   ///< px at 100 % text
constexpr int kLineReach = 12; ///< px beside a line that still count as on it

qreal distanceTo(const QLineF& piece, const QPointF& place)
{
    const QPointF way = piece.p2() - piece.p1();
    const qreal square = QPointF::dotProduct(way, way);
    const qreal along = square > 0 ? QPointF::dotProduct(place - piece.p1(), way) / square : 0;
    return QLineF(piece.pointAt(std::clamp(along, 0.0, 1.0)), place).length();
}

} // namespace

LinesView::LinesView(QWidget* parent) : LabChartView(parent) {}

QSize LinesView::sizeHint() const
{
    return {ChartView::sizeHint().width(), Theme::current().scaled(kHeight)};
}

void LinesView::updateSeries()
{
    const auto count = static_cast<qsizetype>(data().series.size());
    while (m_lines.size() < count) {
        auto* line = new QLineSeries;
        chart()->addSeries(line);
        line->attachAxis(&xAxis());
        line->attachAxis(&yAxis());
        m_lines += line;
    }
    setRanges(coordinate(data().x, data().x.least), coordinate(data().x, data().x.greatest),
              coordinate(data().y, data().y.least), coordinate(data().y, data().y.greatest));
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines[i]->replace(i < count
                                ? coordinates(data().x, data().y, data().series[static_cast<std::size_t>(i)].points)
                                : QList<QPointF>());
    restyle();
}

void LinesView::restyle()
{
    for (std::size_t i = 0; i < data().series.size(); ++i) {
        QLineSeries* line = m_lines[static_cast<qsizetype>(i)];
        const QPen pen = seriesPen(i, data().series[i].current);
        if (line->pen() != pen)
            line->setPen(pen);
    }
}

QPointF LinesView::at(const ChartPoint& point) const
{
    return position(coordinate(data().x, point.x), coordinate(data().y, point.y));
}

qreal LinesView::endWidth() const
{
    qreal width = 0;
    for (const ChartSeries& series : data().series)
        width = std::max(width, labelSize(qtText(series.label), true).width());
    return std::min(width + kSample + 8, chart()->size().width() * 0.4);
}

QMarginsF LinesView::plotMargins() const
{
    return {yTickWidth(data().y), 1.5 * lineHeight() + 2, endWidth(), 2 * lineHeight() + 6};
}

void LinesView::paintBehind(QPainter& painter)
{
    if (data().series.empty())
        return;
    const ThemeColors& colors = Theme::current().colors();
    if (data().limit && !data().limit->beyondLabel.empty())
        drawBeyond(painter, QRectF(plot().topLeft(), QPointF(plot().right(), atY(data().limit->value))));
    paintYTicks(painter, data().y);
    paintXTicks(painter, data().x);
    paintYTitle(painter, qtText(data().y.title));
    paintXTitle(painter, qtText(data().x.title));
    const auto across = [&](const QPen& pen, double value) {
        paintStraight(painter, pen, {plot().left(), atY(value)}, {plot().right(), atY(value)});
    };
    for (const ChartLimit& level : data().levels)
        across(QPen(colors.secondary, 1, Qt::DashDotLine), level.value);
    if (data().limit)
        across(QPen(colors.bad, 2), data().limit->value);
}

std::vector<LinesView::EndLabel> LinesView::endLabels() const
{
    std::vector<EndLabel> labels;
    for (std::size_t i = 0; i < data().series.size(); ++i) {
        const ChartSeries& series = data().series[i];
        if (series.points.empty())
            continue;
        const qreal y = at(series.points.back()).y();
        labels.push_back({y, y, qtText(series.label), i, series.current});
    }
    std::stable_sort(labels.begin(), labels.end(), [](const EndLabel& a, const EndLabel& b) { return a.y < b.y; });
    const qreal height = lineHeight();
    const qreal top = std::max(height / 2, plot().top() - height / 2);
    const qreal bottom = plot().bottom() + height / 2;
    for (std::size_t i = 0; i < labels.size(); ++i) // down, off the label above
        labels[i].center = std::max(labels[i].y, i ? labels[i - 1].center + height : top);
    qreal most = bottom;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) { // and up again, off the edge
        label->center = std::min(label->center, most);
        most = label->center - height;
    }
    return labels;
}

void LinesView::paintEndLabels(QPainter& painter)
{
    const ThemeColors& colors = Theme::current().colors();
    const QFont usual = painter.font();
    for (const EndLabel& label : endLabels()) {
        const qreal left = plot().right() + 4;
        const QPen pen = seriesPen(label.series, label.current);
        painter.setPen(QPen(pen.color(), 1));
        painter.drawLine(QPointF(plot().right(), label.y), QPointF(left, label.center));
        painter.setPen(pen);
        painter.drawLine(QPointF(left, label.center), QPointF(left + kSample - 4, label.center));
        drawSeriesMarker(painter, label.series, {left + (kSample - 4) / 2, label.center}, 4);
        QFont font = usual;
        font.setBold(label.current);
        painter.setFont(font);
        QRectF rect(QPointF(), labelSize(label.text, label.current));
        rect.moveCenter({0, label.center});
        rect.moveLeft(left + kSample - 2);
        rect.setRight(std::min(rect.right(), chart()->size().width()));
        paintLabel(painter, rect, label.text, colors.text, false, Qt::AlignLeft | Qt::AlignVCenter);
    }
    painter.setFont(usual);
}

void LinesView::paintMarkers(QPainter& painter)
{
    for (std::size_t i = 0; i < data().series.size(); ++i) {
        const auto& points = data().series[i].points;
        const std::size_t every = std::max<std::size_t>(1, points.size() / kMarkers);
        // Each line starts elsewhere, so that markers of lines that run together do not hide each other.
        for (std::size_t k = std::min(i * every / 4, points.size()); k < points.size(); k += every)
            drawSeriesMarker(painter, i, at(points[k]), 3.5);
    }
}

void LinesView::paintPath(QPainter& painter)
{
    if (data().path.empty())
        return;
    const ThemeColors& colors = Theme::current().colors();
    QPolygonF way;
    for (const ChartPoint& point : data().path)
        way += at(point);
    if (data().current)
        way += at(data().current->at);
    painter.setPen(QPen(colors.secondary, 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(way);
    painter.setPen(QPen(colors.surface, 1));
    painter.setBrush(colors.secondary);
    for (const QPointF& point : way)
        painter.drawEllipse(point, 2.5, 2.5);
}

void LinesView::paintNamedPoints(QPainter& painter, LabelPlacer& placer)
{
    const ThemeColors& colors = Theme::current().colors();
    std::vector<Named> all;
    for (const ChartMark& crossing : data().crossings)
        all.push_back({&crossing, MarkShape::Crossing, colors.bad});
    if (data().ghost)
        all.push_back({&*data().ghost, MarkShape::Bookmark, colors.secondary});
    if (data().current)
        all.push_back({&*data().current, MarkShape::Now, colors.text});
    for (const Named& named : all) {
        const QPointF point = at(named.mark->at);
        const qreal r = markRadius(named.shape) + 1;
        if (named.shape == MarkShape::Now) {
            placer.reserve(paintMovable(painter, named.shape, point));
            continue;
        }
        drawMark(painter, named.shape, point);
        placer.reserve(QRectF(point - QPointF(r, r), QSizeF(2 * r, 2 * r)));
    }
    for (auto named = all.rbegin(); named != all.rend(); ++named) // the current point chooses its place first
        paintPointLabel(painter, placer, *named);
}

void LinesView::paintPointLabel(QPainter& painter, LabelPlacer& placer, const Named& named)
{
    const bool now = named.shape == MarkShape::Now;
    const QFont usual = painter.font();
    QFont font = usual;
    font.setBold(now);
    painter.setFont(font);
    const QString text = qtText(named.mark->label);
    const QSizeF size = labelSize(text, now);
    const bool handled = now && handle() != Handle::None;
    const qreal radius = handled ? handleReach(markRadius(named.shape)) : markRadius(named.shape);
    const QPointF point = at(named.mark->at);
    const auto places = LabelPlacer::around(point, size, radius + 3);
    const QRectF rect = now ? placer.place(places, size) : placer.placeIfFree(places, size);
    if (!rect.isEmpty()) {
        paintLeader(painter, point, radius, rect);
        paintLabel(painter, rect, text, named.color);
    }
    painter.setFont(usual);
}

void LinesView::paintNamedLines(QPainter& painter, LabelPlacer& placer)
{
    const ThemeColors& colors = Theme::current().colors();
    const auto name = [&](const std::string& label, double value, const QColor& color, bool aboveOnly) {
        if (label.empty())
            return;
        const QString text = qtText(label);
        const QSizeF size = labelSize(text);
        std::vector<QPointF> places = LabelPlacer::along(atY(value), plot().left() + 4, plot().right() - 4, size);
        if (aboveOnly) // the far side's name stands in the far side
            places.erase(std::remove_if(places.begin(), places.end(),
                                        [&](const QPointF& place) { return place.y() >= atY(value); }),
                         places.end());
        const QRectF rect = placer.placeIfFree(places, size);
        if (!rect.isEmpty())
            paintLabel(painter, rect, text, color);
    };
    if (data().limit) {
        name(data().limit->label, data().limit->value, colors.bad, false);
        name(data().limit->beyondLabel, data().limit->value, colors.bad, true);
    }
    for (const ChartLimit& level : data().levels)
        name(level.label, level.value, colors.secondary, false);
}

std::optional<QPointF> LinesView::handlePoint() const
{
    return data().current ? std::optional(at(data().current->at)) : std::nullopt;
}

std::string LinesView::otherSeriesAt(const QPointF& place) const
{
    const qreal reach = Theme::current().scaled(kLineReach);
    for (const EndLabel& label : endLabels())
        if (place.x() > plot().right() && std::abs(place.y() - label.center) <= lineHeight() / 2)
            return label.current ? std::string() : data().series[label.series].id;
    const ChartSeries* nearest = nullptr;
    qreal least = reach;
    for (const ChartSeries& series : data().series)
        for (std::size_t i = 1; i < series.points.size(); ++i) {
            const qreal distance = distanceTo(QLineF(at(series.points[i - 1]), at(series.points[i])), place);
            // On top of each other, the current line keeps the click.
            if (distance < least || (distance <= least && series.current)) {
                least = distance;
                nearest = &series;
            }
        }
    return nearest && !nearest->current ? nearest->id : std::string();
}

std::string LinesView::neighbourSeries(bool above) const
{
    const std::vector<EndLabel> labels = endLabels(); // from the top
    const auto current =
        std::find_if(labels.begin(), labels.end(), [](const EndLabel& label) { return label.current; });
    if (current == labels.end() || (above ? current == labels.begin() : current + 1 == labels.end()))
        return {};
    return data().series[(above ? current - 1 : current + 1)->series].id;
}

void LinesView::paintInFront(QPainter& painter)
{
    if (data().series.empty())
        return;
    LabelPlacer placer(plot().adjusted(2, 0, -2, -1));
    for (const ChartSeries& series : data().series) {
        QPolygonF line;
        for (const ChartPoint& point : series.points)
            line += at(point);
        placer.avoid(line);
    }
    paintPath(painter);
    paintMarkers(painter);
    paintNamedPoints(painter, placer);
    paintNamedLines(painter, placer);
    paintEndLabels(painter);
}

} // namespace foresight::ui
