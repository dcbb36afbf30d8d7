// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QPen>
#include <QPointF>

class QPainter;
class QRectF;

namespace foresight::ui {

/// Pen of the nth line: colour and dash both differ; the current one is thicker.
[[nodiscard]] QPen seriesPen(std::size_t index, bool current);
/// The nth line's marker: circle, square, triangle, diamond.
void drawSeriesMarker(QPainter& painter, std::size_t index, const QPointF& at, qreal radius);

/// Brush and outline of the nth segment of a timeline; the second one is hatched.
[[nodiscard]] QBrush segmentBrush(std::size_t index);
[[nodiscard]] QPen segmentPen(std::size_t index);

/// Brush of the nth of so many parts of a class, from pale over hatched to full; one part alone is full.
[[nodiscard]] QBrush partBrush(std::size_t part, std::size_t parts);
[[nodiscard]] QPen partPen();

/// The far side of a limit: tinted, and hatched where the theme has no tints.
void drawBeyond(QPainter& painter, const QRectF& rect);

/// Where things stand now: a ring; a bookmark: a broken ring; a prediction: a diamond; a crossing: a small ring.
enum class MarkShape { Now, Bookmark, Prediction, Crossing };
void drawMark(QPainter& painter, MarkShape shape, const QPointF& at);
[[nodiscard]] qreal markRadius(MarkShape shape);

/// Arrows at both sides of a mark of that radius that can be moved along the horizontal axis; hot: on a tinted ground.
void drawHandle(QPainter& painter, const QPointF& at, qreal radius, bool hot);
/// How far a handle reaches to either side.
[[nodiscard]] qreal handleReach(qreal radius);
/// The ring around a chart that has the keyboard's focus.
void drawFocus(QPainter& painter, const QRectF& rect);

} // namespace foresight::ui
