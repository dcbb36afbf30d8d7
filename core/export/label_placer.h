// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace foresight {

/// Finds room for the words of a chart, in a window or in a report: inside its bounds, off other words and marks, off
/// lines where possible.
class LabelPlacer
{
public:
    explicit LabelPlacer(const QRectF& bounds) : m_bounds(bounds) {}

    /// Room that no label may take.
    void reserve(const QRectF& rect) { m_taken.push_back(rect); }
    /// A line that labels keep off where they can.
    void avoid(const QList<QPointF>& line) { m_lines.push_back(line); }

    /// The best of the places for a label of this size, moved into the bounds, and reserves it. Earlier places win.
    QRectF place(const std::vector<QPointF>& topLefts, const QSizeF& size);
    /// The same for a label that may be left out: an empty rectangle when it would lie on other words or marks.
    QRectF placeIfFree(const std::vector<QPointF>& topLefts, const QSizeF& size);

    /// Top left corners beside a point, in the order above, right, left, below and their diagonals.
    [[nodiscard]] static std::vector<QPointF> around(const QPointF& point, const QSizeF& size, qreal distance);
    /// Top left corners along a horizontal line: above it and below it, from both ends to the middle.
    [[nodiscard]] static std::vector<QPointF> along(qreal y, qreal from, qreal to, const QSizeF& size);

private:
    [[nodiscard]] std::pair<QRectF, qreal> best(const std::vector<QPointF>& topLefts, const QSizeF& size) const;
    [[nodiscard]] qreal cost(const QRectF& rect) const;
    QRectF m_bounds;
    std::vector<QRectF> m_taken;
    std::vector<QList<QPointF>> m_lines;
};

} // namespace foresight
