// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/drawn_view.h"

#include "ui/charts/chart_marks.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QChart>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace foresight::ui {

namespace {

QColor colorOf(ChartInk ink)
{
    const ThemeColors& colors = Theme::current().colors();
    switch (ink) {
    case ChartInk::Text:
        return colors.text;
    case ChartInk::Secondary:
        return colors.secondary;
    case ChartInk::Axis:
        return colors.control;
    case ChartInk::Grid:
        return colors.line;
    case ChartInk::Paper:
        return colors.surface;
    case ChartInk::Bad:
        return colors.bad;
    case ChartInk::Series0:
    case ChartInk::Series1:
    case ChartInk::Series2:
    case ChartInk::Series3:
        return colors.series[static_cast<int>(ink) - static_cast<int>(ChartInk::Series0)];
    case ChartInk::None:
        break;
    }
    return Qt::transparent;
}

QPen penOf(const ChartPaint& paint)
{
    if (paint.stroke == ChartInk::None)
        return Qt::NoPen;
    QPen pen(colorOf(paint.stroke), paint.width);
    if (paint.dash == ChartDash::Dashed)
        pen.setDashPattern({5, 2.5});
    else if (paint.dash == ChartDash::Dotted)
        pen.setDashPattern({1.5, 2});
    else if (paint.dash == ChartDash::DashDotted)
        pen.setDashPattern({7, 2, 1.5, 2});
    return pen;
}

QBrush brushOf(const ChartPaint& paint)
{
    return paint.fill == ChartInk::None ? QBrush(Qt::NoBrush) : QBrush(colorOf(paint.fill));
}

double luminance(const QColor& color)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Between the surface and the theme's blue; a theme without tints has the surface alone.
QColor tint(double share)
{
    const ThemeColors& colors = Theme::current().colors();
    if (Theme::current().isHighContrast())
        return colors.surface;
    const QColor& from = colors.surface;
    const QColor& to = colors.series[1];
    const auto mixed = [share](int a, int b) { return static_cast<int>(std::lround(a + share * (b - a))); };
    return {mixed(from.red(), to.red()), mixed(from.green(), to.green()), mixed(from.blue(), to.blue())};
}

} // namespace

/// Without a painter it only measures.
class DrawnView::Canvas final : public ChartCanvas
{
public:
    explicit Canvas(DrawnView& view, QPainter* painter = nullptr) : m_view(view), m_painter(painter) {}

    [[nodiscard]] double lineHeight() const override { return m_view.lineHeight(); }
    [[nodiscard]] double textWidth(const std::string& text, bool bold) const override
    {
        return m_view.labelSize(qtText(text), bold).width() - 6;
    }
    [[nodiscard]] double scaled(double px) const override { return px * Theme::current().scaled(100) / 100.0; }

    void rect(const QRectF& rect, const ChartPaint& paint) override
    {
        use(paint);
        m_painter->drawRect(rect);
    }
    void line(const QPointF& from, const QPointF& to, const ChartPaint& paint) override
    {
        if (from.x() == to.x() || from.y() == to.y()) {
            ChartView::paintStraight(*m_painter, penOf(paint), from, to);
            return;
        }
        use(paint);
        m_painter->drawLine(from, to);
    }
    void polyline(const QList<QPointF>& points, const ChartPaint& paint) override
    {
        use(paint);
        m_painter->drawPolyline(QPolygonF(points));
    }
    void polygon(const QList<QPointF>& points, const ChartPaint& paint) override
    {
        use(paint);
        m_painter->drawPolygon(QPolygonF(points));
    }
    void circle(const QPointF& center, double radius, const ChartPaint& paint) override
    {
        use(paint);
        m_painter->drawEllipse(center, radius, radius);
    }
    void hatch(const QRectF& rect, double distance, ChartInk ink, double width) override;
    void shade(const QRectF& rect, double share, const std::string& text) override;
    void words(const QRectF& rect, const std::string& text, ChartInk ink, SvgAnchor anchor, bool bold,
               bool onPaper) override
    {
        write(rect, text, colorOf(ink), anchor, bold, onPaper);
    }

private:
    void use(const ChartPaint& paint)
    {
        m_painter->setPen(penOf(paint));
        m_painter->setBrush(brushOf(paint));
    }
    void write(const QRectF& rect, const std::string& text, const QColor& color, SvgAnchor anchor, bool bold,
               bool onPaper);

    DrawnView& m_view;
    QPainter* m_painter;
};

void DrawnView::Canvas::hatch(const QRectF& rect, double distance, ChartInk ink, double width)
{
    m_painter->save();
    m_painter->setClipRect(rect, Qt::IntersectClip);
    m_painter->setPen(QPen(colorOf(ink), width));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += distance)
        m_painter->drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    m_painter->restore();
}

void DrawnView::Canvas::shade(const QRectF& rect, double share, const std::string& text)
{
    const ThemeColors& colors = Theme::current().colors();
    const QColor ground = tint(share);
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(ground);
    m_painter->drawRect(rect);
    const auto contrast = [&](const QColor& ink) {
        const double a = luminance(ink) + 0.05;
        const double b = luminance(ground) + 0.05;
        return std::max(a, b) / std::min(a, b);
    };
    const QColor& ink = contrast(colors.text) >= contrast(colors.surface) ? colors.text : colors.surface;
    QRectF words(QPointF(), wordsSize(text));
    words.moveCenter(rect.center());
    write(words, text, ink, SvgAnchor::Middle, false, false);
}

void DrawnView::Canvas::write(const QRectF& rect, const std::string& text, const QColor& color, SvgAnchor anchor,
                              bool bold, bool onPaper)
{
    if (text.empty() || rect.width() <= 0)
        return;
    const QFont usual = m_painter->font();
    QFont font = usual;
    font.setBold(bold);
    m_painter->setFont(font);
    const Qt::Alignment across = anchor == SvgAnchor::Start ? Qt::AlignLeft
                                 : anchor == SvgAnchor::End ? Qt::AlignRight
                                                            : Qt::AlignHCenter;
    m_view.paintLabel(*m_painter, rect, qtText(text), color, onPaper, across | Qt::AlignVCenter);
    m_painter->setFont(usual);
}

DrawnView::DrawnView(QWidget* parent) : LabChartView(parent) {}

QSize DrawnView::sizeHint() const
{
    const int height = static_cast<int>(std::ceil(m_height.usual));
    return {ChartView::sizeHint().width(), height > 0 ? height : ChartView::sizeHint().height()};
}

QSize DrawnView::minimumSizeHint() const
{
    const int height = static_cast<int>(std::ceil(m_height.least));
    return {ChartView::minimumSizeHint().width(), height > 0 ? height : ChartView::minimumSizeHint().height()};
}

void DrawnView::plotChanged()
{
    const DrawnHeight height = drawnHeight(Canvas(*this), data(), std::max(minimumSizeHint().width(), width()));
    if (height.least != m_height.least || height.usual != m_height.usual) {
        m_height = height;
        updateGeometry();
    }
}

std::vector<ChartTarget> DrawnView::targets() const
{
    return chartTargets(Canvas(const_cast<DrawnView&>(*this)), data(), chart()->size());
}

void DrawnView::paintInFront(QPainter& painter)
{
    Canvas canvas(*this, &painter);
    drawChart(canvas, data(), chart()->size());
}

} // namespace foresight::ui
