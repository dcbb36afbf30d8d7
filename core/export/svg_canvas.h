// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

#include <string>

namespace foresight {

/// How a shape is drawn: colours as in SVG, "none" for nothing.
struct SvgPaint
{
    std::string fill = "none";
    std::string stroke = "none";
    double width = 1;
    std::string dash; ///< stroke-dasharray; empty: solid
};

enum class SvgAnchor { Start, Middle, End };

/// Writes an SVG document that needs nothing else: no styles, scripts, links, patterns or fonts, so that browsers and
/// Qt's own renderer draw it alike. Text is set in a sans serif of 12 px whose widths are estimated.
class SvgCanvas
{
public:
    SvgCanvas(double width, double height) : m_width(width), m_height(height) {}

    void rect(const QRectF& rect, const SvgPaint& paint, double radius = 0);
    void line(const QPointF& from, const QPointF& to, const SvgPaint& paint);
    void polyline(const QList<QPointF>& points, const SvgPaint& paint);
    void polygon(const QList<QPointF>& points, const SvgPaint& paint);
    void circle(const QPointF& center, double radius, const SvgPaint& paint);
    /// Text whose vertical middle is at `at`.
    void text(const QPointF& at, const std::string& text, const std::string& color, SvgAnchor anchor,
              bool bold = false);
    /// Slanting lines inside a rectangle.
    void hatch(const QRectF& rect, double distance, const SvgPaint& paint);

    /// The document; `id` (letters and digits) makes the ids of its title and description unique in a page.
    [[nodiscard]] std::string document(const std::string& id, const std::string& title,
                                       const std::string& description) const;

    [[nodiscard]] static double textWidth(const std::string& text, bool bold = false);
    static constexpr double kTextHeight = 16;

private:
    double m_width;
    double m_height;
    std::string m_shapes;
};

} // namespace foresight
