// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/svg_canvas.h"

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <string>

namespace foresight {

/// Colours of a chart by role; what they are is the canvas' matter.
enum class ChartInk { None, Text, Secondary, Axis, Grid, Paper, Bad, Series0, Series1, Series2, Series3 };

enum class ChartDash { Solid, Dashed, Dotted, DashDotted };

struct ChartPaint
{
    ChartInk fill = ChartInk::None;
    ChartInk stroke = ChartInk::None;
    double width = 1;
    ChartDash dash = ChartDash::Solid;
};

/// What a chart is drawn on: a window in its theme, or the paper of a report. The drawing itself is in
/// chart_drawing.h, so that both show the same. Lengths are pixels of the canvas.
class ChartCanvas
{
public:
    virtual ~ChartCanvas() = default;

    [[nodiscard]] virtual double lineHeight() const = 0;
    [[nodiscard]] virtual double textWidth(const std::string& text, bool bold) const = 0;
    /// A length given for text of the usual size.
    [[nodiscard]] virtual double scaled(double px) const = 0;

    virtual void rect(const QRectF& rect, const ChartPaint& paint) = 0;
    virtual void line(const QPointF& from, const QPointF& to, const ChartPaint& paint) = 0;
    virtual void polyline(const QList<QPointF>& points, const ChartPaint& paint) = 0;
    virtual void polygon(const QList<QPointF>& points, const ChartPaint& paint) = 0;
    virtual void circle(const QPointF& center, double radius, const ChartPaint& paint) = 0;
    /// Slanting lines inside a rectangle.
    virtual void hatch(const QRectF& rect, double distance, ChartInk ink, double width) = 0;
    /// A tint from pale (0) to full (1), and words on it that stand out from it.
    virtual void shade(const QRectF& rect, double share, const std::string& text) = 0;
    /// One line of words, cut where they have no room; `onPaper`: nothing behind them shows through.
    virtual void words(const QRectF& rect, const std::string& text, ChartInk ink, SvgAnchor anchor, bool bold = false,
                       bool onPaper = false) = 0;

    /// Room that words take.
    [[nodiscard]] QSizeF wordsSize(const std::string& text, bool bold = false) const
    {
        return {textWidth(text, bold) + 6, lineHeight()};
    }
};

} // namespace foresight
