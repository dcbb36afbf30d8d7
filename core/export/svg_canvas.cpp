// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/svg_canvas.h"

#include "core/export/html_text.h"
#include "core/units/quantity.h"

#include <QString>

#include <algorithm>
#include <cmath>

namespace foresight {

namespace {

constexpr double kFontSize = 12;

/// A coordinate to a tenth of a pixel.
std::string number(double value)
{
    return numberText(std::round(value * 10) / 10);
}

std::string attribute(const char* name, const std::string& value)
{
    return std::string(" ") + name + "=\"" + value + "\"";
}

std::string attribute(const char* name, double value)
{
    return attribute(name, number(value));
}

std::string painted(const SvgPaint& paint)
{
    std::string text = attribute("fill", paint.fill);
    if (paint.stroke == "none")
        return text;
    text += attribute("stroke", paint.stroke) + attribute("stroke-width", paint.width);
    return paint.dash.empty() ? text : text + attribute("stroke-dasharray", paint.dash);
}

std::string pointsText(const QList<QPointF>& points)
{
    std::string text;
    for (const QPointF& point : points)
        text += (text.empty() ? "" : " ") + number(point.x()) + "," + number(point.y());
    return text;
}

/// Share of the font size that a character takes; wide enough rather than exact.
double advance(char32_t c)
{
    if (c >= 0x1100 && (c <= 0x11FF || (c >= 0x2E80 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFAFF) || c >= 0x1F000))
        return 1.0;
    if (c < 0x80 && std::string_view("iljtfIr.,:;'|()[] ").find(static_cast<char>(c)) != std::string_view::npos)
        return 0.36;
    if (c < 0x80 && std::string_view("mwMW%@").find(static_cast<char>(c)) != std::string_view::npos)
        return 0.9;
    return 0.6;
}

} // namespace

double SvgCanvas::textWidth(const std::string& text, bool bold)
{
    double width = 0;
    for (const char32_t c : QString::fromStdString(text).toUcs4())
        width += advance(c);
    return width * kFontSize * (bold ? 1.08 : 1.0);
}

void SvgCanvas::rect(const QRectF& rect, const SvgPaint& paint, double radius)
{
    m_shapes += "<rect" + attribute("x", rect.x()) + attribute("y", rect.y()) +
                attribute("width", std::max(0.0, rect.width())) + attribute("height", std::max(0.0, rect.height())) +
                (radius > 0 ? attribute("rx", radius) : std::string()) + painted(paint) + "/>";
}

void SvgCanvas::line(const QPointF& from, const QPointF& to, const SvgPaint& paint)
{
    m_shapes += "<line" + attribute("x1", from.x()) + attribute("y1", from.y()) + attribute("x2", to.x()) +
                attribute("y2", to.y()) + painted(paint) + "/>";
}

void SvgCanvas::polyline(const QList<QPointF>& points, const SvgPaint& paint)
{
    m_shapes += "<polyline" + attribute("points", pointsText(points)) + painted(paint) + "/>";
}

void SvgCanvas::polygon(const QList<QPointF>& points, const SvgPaint& paint)
{
    m_shapes += "<polygon" + attribute("points", pointsText(points)) + painted(paint) + "/>";
}

void SvgCanvas::circle(const QPointF& center, double radius, const SvgPaint& paint)
{
    m_shapes += "<circle" + attribute("cx", center.x()) + attribute("cy", center.y()) + attribute("r", radius) +
                painted(paint) + "/>";
}

void SvgCanvas::text(const QPointF& at, const std::string& text, const std::string& color, SvgAnchor anchor, bool bold)
{
    if (text.empty())
        return;
    const char* anchors[] = {"start", "middle", "end"};
    // The middle of the letters lies a third of their size above the baseline.
    m_shapes += "<text" + attribute("x", at.x()) + attribute("y", at.y() + kFontSize * 0.35) +
                attribute("fill", color) + attribute("text-anchor", anchors[static_cast<int>(anchor)]) +
                (bold ? attribute("font-weight", "bold") : std::string()) + ">" + htmlText(text) + "</text>";
}

void SvgCanvas::hatch(const QRectF& rect, double distance, const SvgPaint& paint)
{
    for (double x = rect.left() - rect.height() + distance; x < rect.right(); x += distance) {
        // From (x, bottom) up to (x + height, top), cut at the sides.
        const double from = std::max(x, rect.left());
        const double to = std::min(x + rect.height(), rect.right());
        if (to > from)
            line({from, rect.bottom() - (from - x)}, {to, rect.bottom() - (to - x)}, paint);
    }
}

std::string SvgCanvas::document(const std::string& id, const std::string& title, const std::string& description) const
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" direction=\"ltr\"" + attribute("width", m_width) +
           attribute("height", m_height) + attribute("viewBox", "0 0 " + number(m_width) + " " + number(m_height)) +
           " role=\"img\"" + attribute("aria-labelledby", id + "-title " + id + "-desc") +
           attribute("font-family", "Noto Sans, Segoe UI, DejaVu Sans, sans-serif") +
           attribute("font-size", kFontSize) + "><title id=\"" + id + "-title\">" + htmlText(title) +
           "</title><desc id=\"" + id + "-desc\">" + htmlText(description) + "</desc>" + m_shapes + "</svg>";
}

} // namespace foresight
