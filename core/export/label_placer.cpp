// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/label_placer.h"

#include <algorithm>

namespace foresight {

namespace {

constexpr qreal kOverlap = 1000; ///< cost of lying on words or a mark
constexpr qreal kOnLine = 10;    ///< and on a line

/// Whether a stretch of a line comes into a rectangle; near enough for words, whose edges are soft.
bool crosses(const QRectF& rect, const QPointF& a, const QPointF& b)
{
    const QRectF box = QRectF(a, b).normalized();
    if (box.right() < rect.left() || box.left() > rect.right() || box.bottom() < rect.top() ||
        box.top() > rect.bottom())
        return false;
    const QPointF d = b - a;
    const auto side = [&](const QPointF& corner) {
        return d.x() * (corner.y() - a.y()) - d.y() * (corner.x() - a.x());
    };
    const qreal sides[] = {side(rect.topLeft()), side(rect.topRight()), side(rect.bottomLeft()),
                           side(rect.bottomRight())};
    const auto [least, greatest] = std::minmax_element(std::begin(sides), std::end(sides));
    return *least <= 0 && *greatest >= 0;
}

QRectF movedInto(QRectF rect, const QRectF& bounds)
{
    rect.moveLeft(std::max(bounds.left(), std::min(rect.left(), bounds.right() - rect.width())));
    rect.moveTop(std::max(bounds.top(), std::min(rect.top(), bounds.bottom() - rect.height())));
    return rect;
}

} // namespace

qreal LabelPlacer::cost(const QRectF& rect) const
{
    qreal sum = 0;
    for (const QRectF& other : m_taken) {
        const QRectF shared = rect.intersected(other);
        if (!shared.isEmpty())
            sum += kOverlap + shared.width() * shared.height();
    }
    for (const QList<QPointF>& line : m_lines)
        for (qsizetype i = 1; i < line.size(); ++i)
            if (crosses(rect, line[i - 1], line[i])) {
                sum += kOnLine;
                break;
            }
    return sum;
}

std::pair<QRectF, qreal> LabelPlacer::best(const std::vector<QPointF>& topLefts, const QSizeF& size) const
{
    std::pair<QRectF, qreal> found{{}, -1};
    for (const QPointF& topLeft : topLefts) {
        const QRectF rect = movedInto(QRectF(topLeft, size), m_bounds);
        const qreal sum = cost(rect);
        if (found.second < 0 || sum < found.second)
            found = {rect, sum};
        if (sum == 0)
            break;
    }
    return found;
}

QRectF LabelPlacer::place(const std::vector<QPointF>& topLefts, const QSizeF& size)
{
    const QRectF rect = best(topLefts, size).first;
    reserve(rect);
    return rect;
}

QRectF LabelPlacer::placeIfFree(const std::vector<QPointF>& topLefts, const QSizeF& size)
{
    const auto [rect, sum] = best(topLefts, size);
    if (sum < 0 || sum >= kOverlap || !m_bounds.contains(rect))
        return {};
    reserve(rect);
    return rect;
}

std::vector<QPointF> LabelPlacer::around(const QPointF& point, const QSizeF& size, qreal distance)
{
    const qreal w = size.width();
    const qreal h = size.height();
    const qreal above = point.y() - distance - h;
    const qreal below = point.y() + distance;
    const qreal left = point.x() - distance - w;
    const qreal right = point.x() + distance;
    std::vector<QPointF> places{{point.x() - w / 2, above},
                                {right, point.y() - h / 2},
                                {left, point.y() - h / 2},
                                {point.x() - w / 2, below},
                                {right, above},
                                {left, above},
                                {right, below},
                                {left, below}};
    for (const qreal further : {1.0, 2.0, 3.0}) { // last resorts, a line of text further off each time
        places.emplace_back(point.x() - w / 2, above - further * h);
        places.emplace_back(point.x() - w / 2, below + further * h);
    }
    return places;
}

std::vector<QPointF> LabelPlacer::along(qreal y, qreal from, qreal to, const QSizeF& size)
{
    std::vector<QPointF> places;
    const qreal room = to - from - size.width();
    for (const qreal share : {0.02, 0.98, 0.25, 0.75, 0.5})
        for (const qreal top : {y - size.height() - 1, y + 1})
            places.emplace_back(from + room * share, top);
    return places;
}

} // namespace foresight
