// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/chart_drawing_svg.h"

#include "core/export/chart_drawing.h"

#include <QString>

#include <cmath>

namespace foresight {

namespace {

constexpr double kWidth = 720;

/// A report is paper: one set of colours, lines at least 3:1 on white and words 4.5:1.
const char* colorOf(ChartInk ink)
{
    switch (ink) {
    case ChartInk::Text:
        return "#0f172a";
    case ChartInk::Secondary:
        return "#475569";
    case ChartInk::Axis:
        return "#748296";
    case ChartInk::Grid:
        return "#e2e8f0";
    case ChartInk::Paper:
        return "#ffffff";
    case ChartInk::Bad:
        return "#b42318";
    case ChartInk::Series0:
        return "#b84a00";
    case ChartInk::Series1:
        return "#006395";
    case ChartInk::Series2:
        return "#00734f";
    case ChartInk::Series3:
        return "#8f3a78";
    case ChartInk::None:
        break;
    }
    return "none";
}

const char* dashOf(ChartDash dash)
{
    switch (dash) {
    case ChartDash::Dashed:
        return "8 4";
    case ChartDash::Dotted:
        return "2 3";
    case ChartDash::DashDotted:
        return "10 3 2 3";
    case ChartDash::Solid:
        break;
    }
    return "";
}

SvgPaint paintOf(const ChartPaint& paint)
{
    return {colorOf(paint.fill), colorOf(paint.stroke), paint.width, dashOf(paint.dash)};
}

/// Between white and a full blue.
std::string tint(double share)
{
    const auto channel = [share](int full) { return static_cast<int>(std::lround(255 + share * (full - 255))); };
    return QStringLiteral("#%1%2%3")
        .arg(channel(0), 2, 16, QLatin1Char('0'))
        .arg(channel(0x4f), 2, 16, QLatin1Char('0'))
        .arg(channel(0x7c), 2, 16, QLatin1Char('0'))
        .toStdString();
}

class SvgChartCanvas final : public ChartCanvas
{
public:
    explicit SvgChartCanvas(SvgCanvas& svg) : m_svg(svg) {}

    [[nodiscard]] double lineHeight() const override { return SvgCanvas::kTextHeight; }
    [[nodiscard]] double textWidth(const std::string& text, bool bold) const override
    {
        return SvgCanvas::textWidth(text, bold);
    }
    [[nodiscard]] double scaled(double px) const override { return px; }
    void rect(const QRectF& rect, const ChartPaint& paint) override { m_svg.rect(rect, paintOf(paint)); }
    void line(const QPointF& from, const QPointF& to, const ChartPaint& paint) override
    {
        m_svg.line(from, to, paintOf(paint));
    }
    void polyline(const QList<QPointF>& points, const ChartPaint& paint) override
    {
        m_svg.polyline(points, paintOf(paint));
    }
    void polygon(const QList<QPointF>& points, const ChartPaint& paint) override
    {
        m_svg.polygon(points, paintOf(paint));
    }
    void circle(const QPointF& center, double radius, const ChartPaint& paint) override
    {
        m_svg.circle(center, radius, paintOf(paint));
    }
    void hatch(const QRectF& rect, double distance, ChartInk ink, double width) override
    {
        m_svg.hatch(rect, distance, {"none", colorOf(ink), width, {}});
    }
    void shade(const QRectF& rect, double share, const std::string& text) override
    {
        m_svg.rect(rect, {tint(share), "none", 1, {}});
        if (!text.empty()) // from half on white stands out better from the blue than black does
            m_svg.text(rect.center(), text, share > 0.5 ? "#ffffff" : colorOf(ChartInk::Text), SvgAnchor::Middle);
    }
    void words(const QRectF& rect, const std::string& text, ChartInk ink, SvgAnchor anchor, bool bold,
               bool onPaper) override;

private:
    SvgCanvas& m_svg;
};

void SvgChartCanvas::words(const QRectF& rect, const std::string& text, ChartInk ink, SvgAnchor anchor, bool bold,
                           bool onPaper)
{
    if (text.empty() || rect.width() <= 0)
        return;
    if (onPaper)
        m_svg.rect(rect, {colorOf(ChartInk::Paper), "none", 1, {}}, 3);
    QString shown = QString::fromStdString(text);
    while (!shown.isEmpty() && SvgCanvas::textWidth(shown.toStdString(), bold) > rect.width()) {
        shown.chop(shown.endsWith(QChar(0x2026)) ? 2 : 1);
        if (!shown.isEmpty() && shown.back().isHighSurrogate())
            shown.chop(1);
        shown += QChar(0x2026);
    }
    const double x = anchor == SvgAnchor::Start ? rect.left() + 3
                     : anchor == SvgAnchor::End ? rect.right() - 3
                                                : rect.center().x();
    m_svg.text({x, rect.center().y()}, shown.toStdString(), colorOf(ink), anchor, bold);
}

} // namespace

std::string drawingSvg(const ChartData& data, const std::string& id)
{
    SvgCanvas nothing(0, 0);
    const double height = drawnHeight(SvgChartCanvas(nothing), data, kWidth - 8).usual + 8;
    SvgCanvas svg(kWidth, height);
    svg.rect({0, 0, kWidth, height}, {"#ffffff", "none", 1, {}});
    SvgChartCanvas canvas(svg);
    drawChart(canvas, data, {kWidth - 8, height - 4});
    return svg.document(id, data.title, data.summary);
}

} // namespace foresight
