// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_marks.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPixmap>
#include <QPolygonF>

#include <iterator>

namespace foresight::ui {

namespace {

constexpr std::size_t kStyles = 4;
constexpr int kHatch = 8; ///< px between the lines of a hatch

const ThemeColors& colors()
{
    return Theme::current().colors();
}

QBrush hatched(const QColor& ground, const QColor& line)
{
    QPixmap tile(kHatch, kHatch);
    tile.fill(ground);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1.4));
    for (const int shift : {-kHatch, 0, kHatch})
        painter.drawLine(QPointF(shift, kHatch), QPointF(shift + kHatch, 0));
    painter.end();
    return QBrush(tile);
}

QPolygonF polygon(std::size_t index, const QPointF& at, qreal r)
{
    if (index == 1)
        return {{at + QPointF(-r, -r), at + QPointF(r, -r), at + QPointF(r, r), at + QPointF(-r, r)}};
    if (index == 2)
        return {{at + QPointF(0, -r * 1.2), at + QPointF(r * 1.1, r * 0.9), at + QPointF(-r * 1.1, r * 0.9)}};
    return {{at + QPointF(0, -r * 1.3), at + QPointF(r * 1.3, 0), at + QPointF(0, r * 1.3), at + QPointF(-r * 1.3, 0)}};
}

} // namespace

QPen seriesPen(std::size_t index, bool current)
{
    static const QList<qreal> kDashes[kStyles] = {{}, {5, 2.5}, {1.5, 2}, {7, 2, 1.5, 2}};
    const std::size_t style = index % kStyles;
    QPen pen(colors().series[style], current ? 3 : 2);
    if (!kDashes[style].isEmpty())
        pen.setDashPattern(kDashes[style]);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void drawSeriesMarker(QPainter& painter, std::size_t index, const QPointF& at, qreal radius)
{
    const std::size_t style = index % kStyles;
    painter.setPen(QPen(colors().surface, 1));
    painter.setBrush(colors().series[style]);
    if (style == 0)
        painter.drawEllipse(at, radius, radius);
    else
        painter.drawPolygon(polygon(style, at, radius));
}

QBrush segmentBrush(std::size_t index)
{
    if (index == 0)
        return colors().compute;
    if (index == 1)
        return hatched(colors().wait, colors().wait.lighter(140));
    if (index == 2)
        return colors().preprocess;
    return colors().series[index % kStyles];
}

QPen segmentPen(std::size_t index)
{
    return {index == 2 ? colors().text : colors().surface, 1};
}

QBrush partBrush(std::size_t part, std::size_t parts)
{
    if (part + 1 >= parts)
        return colors().accent;
    return part == 0 ? QBrush(colors().surface) : hatched(colors().accentSoft, colors().accent);
}

QPen partPen()
{
    return {colors().accent, 1.2};
}

void drawBeyond(QPainter& painter, const QRectF& rect)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors().badSoft);
    painter.drawRect(rect);
    if (Theme::current().isHighContrast()) {
        painter.setBrush(QBrush(colors().bad, Qt::BDiagPattern));
        painter.drawRect(rect);
    }
}

qreal markRadius(MarkShape shape)
{
    const int px = shape == MarkShape::Crossing ? 4 : shape == MarkShape::Prediction ? 8 : 6;
    return Theme::current().scaled(px);
}

void drawMark(QPainter& painter, MarkShape shape, const QPointF& at)
{
    const qreal r = markRadius(shape);
    painter.setBrush(colors().surface);
    switch (shape) {
    case MarkShape::Now:
        painter.setPen(QPen(colors().text, 2.5));
        painter.drawEllipse(at, r, r);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors().text);
        painter.drawEllipse(at, r * 0.35, r * 0.35);
        return;
    case MarkShape::Bookmark:
        painter.setPen(QPen(colors().secondary, 1.6, Qt::DashLine));
        painter.drawEllipse(at, r, r);
        return;
    case MarkShape::Prediction:
        painter.setPen(QPen(colors().text, 2.2));
        painter.drawPolygon(polygon(3, at, r));
        return;
    case MarkShape::Crossing:
        painter.setPen(QPen(colors().bad, 2));
        painter.drawEllipse(at, r, r);
    }
}

qreal handleReach(qreal radius)
{
    return radius + Theme::current().scaled(13);
}

void drawHandle(QPainter& painter, const QPointF& at, qreal radius, bool hot)
{
    const qreal reach = handleReach(radius);
    if (hot) {
        const qreal high = radius + Theme::current().scaled(4);
        painter.setPen(QPen(colors().accent, 1.6));
        painter.setBrush(colors().accentSoft);
        painter.drawRoundedRect(QRectF(at - QPointF(reach, high), QSizeF(2 * reach, 2 * high)), high, high);
    }
    const qreal arm = Theme::current().scaled(5);
    painter.setPen(QPen(colors().surface, 1));
    painter.setBrush(colors().accent);
    for (const qreal side : {-1.0, 1.0}) {
        const QPointF tip = at + QPointF(side * (reach - Theme::current().scaled(2)), 0);
        const QPointF foot = tip - QPointF(side * arm * 1.3, 0);
        painter.drawPolygon(QPolygonF({foot + QPointF(0, arm), tip, foot - QPointF(0, arm)}));
    }
}

void drawFocus(QPainter& painter, const QRectF& rect)
{
    painter.setPen(QPen(colors().accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace foresight::ui
