// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QLegend>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace foresight::ui {

namespace {

constexpr qreal kBehind = -0.5; ///< over the chart's background, under its series
constexpr qreal kInFront = 100;
constexpr int kTick = 4;
constexpr qsizetype kMostWords = 300;

} // namespace

/// Hands a layer of the chart's scene to the view to paint.
class ChartView::Overlay final : public QGraphicsItem
{
public:
    Overlay(ChartView& view, bool behind) : QGraphicsItem(view.chart()), m_view(view), m_behind(behind)
    {
        setZValue(behind ? kBehind : kInFront);
        setAcceptedMouseButtons(Qt::NoButton);
    }
    [[nodiscard]] QRectF boundingRect() const override { return QRectF(QPointF(), m_view.chart()->size()); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        m_view.paintOverlay(*painter, m_behind);
    }

private:
    ChartView& m_view;
    bool m_behind;
};

ChartView::ChartView(QWidget* parent) : QChartView(new QChart, parent), m_x(new QValueAxis), m_y(new QValueAxis)
{
    QChart* shown = chart();
    shown->setAnimationOptions(QChart::NoAnimation);
    shown->setBackgroundVisible(false);
    shown->setMargins({});
    shown->legend()->hide();
    shown->layout()->setContentsMargins(0, 0, 0, 0);
    shown->addAxis(m_x, Qt::AlignBottom);
    shown->addAxis(m_y, Qt::AlignLeft);
    for (QValueAxis* axis : {m_x, m_y})
        axis->setVisible(false);
    new Overlay(*this, true); // owned by the chart, as every item of a scene
    new Overlay(*this, false);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its words are in the card's summary line and table
    viewport()->setFocusPolicy(Qt::NoFocus);
    setInteractive(false);
    setBackgroundRole(QPalette::Base);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&Theme::current(), &Theme::changed, this, [this] {
        m_widths.clear();
        restyle();
        updateGeometry();
        arrange();
    });
}

void ChartView::setLarge(bool large)
{
    m_large = large;
    m_widths.clear();
    updateGeometry();
    arrange();
}

QSize ChartView::sizeHint() const
{
    const Theme& theme = Theme::current();
    return {theme.scaled(560), theme.scaled(190)};
}

QSize ChartView::minimumSizeHint() const
{
    const Theme& theme = Theme::current();
    return {260, theme.scaled(150)};
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    arrange();
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void ChartView::setHandle(Handle handle)
{
    if (m_handle != handle) {
        m_handle = handle;
        viewport()->update();
    }
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    event->ignore();
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    event->ignore();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    event->ignore();
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    event->ignore();
}

double ChartView::valueAt(const ChartAxis& axis, qreal x) const
{
    const qreal across = m_plot.width() > 0 ? (x - m_plot.left()) / m_plot.width() : 0;
    const qreal value = m_x->min() + across * (m_x->max() - m_x->min());
    return axis.scale == Scale::Linear ? value : std::pow(10.0, value);
}

QRectF ChartView::paintMovable(QPainter& painter, MarkShape shape, const QPointF& at) const
{
    const qreal r = markRadius(shape);
    if (m_handle == Handle::None) {
        drawMark(painter, shape, at);
        return {at - QPointF(r + 1, r + 1), QSizeF(2 * r + 2, 2 * r + 2)};
    }
    drawHandle(painter, at, r, m_handle == Handle::Hot);
    drawMark(painter, shape, at);
    const qreal reach = handleReach(r);
    const qreal high = r + Theme::current().scaled(3);
    return {at - QPointF(reach, high), QSizeF(2 * reach, 2 * high)};
}

void ChartView::arrange()
{
    const QRectF whole(QPointF(), chart()->size());
    const QRectF plot = whole.marginsRemoved(plotMargins());
    if (plot.width() > 1 && plot.height() > 1 && plot != m_plot) {
        m_plot = plot;
        chart()->setPlotArea(plot);
    }
    plotChanged();
    viewport()->update();
}

qreal ChartView::coordinate(const ChartAxis& axis, double value)
{
    if (axis.scale == Scale::Linear)
        return value;
    return std::log10(value > 0 ? value : axis.least);
}

QList<QPointF> ChartView::coordinates(const ChartAxis& x, const ChartAxis& y, const std::vector<ChartPoint>& points)
{
    QList<QPointF> result;
    result.reserve(static_cast<qsizetype>(points.size()));
    for (const ChartPoint& point : points)
        result.emplace_back(coordinate(x, point.x), coordinate(y, point.y));
    return result;
}

void ChartView::setRanges(qreal x0, qreal x1, qreal y0, qreal y1)
{
    // Setting a range lays the whole chart out again, so only when it is another one.
    if (m_x->min() != x0 || m_x->max() != x1)
        m_x->setRange(x0, x1);
    if (m_y->min() != y0 || m_y->max() != y1)
        m_y->setRange(y0, y1);
}

QPointF ChartView::position(qreal x, qreal y) const
{
    const qreal across = (x - m_x->min()) / (m_x->max() - m_x->min());
    const qreal up = (y - m_y->min()) / (m_y->max() - m_y->min());
    return {m_plot.left() + across * m_plot.width(), m_plot.bottom() - up * m_plot.height()};
}

qreal ChartView::widthOf(const QString& text, bool bold) const
{
    if (m_widths.size() > kMostWords)
        m_widths.clear();
    const std::pair key(text, bold);
    if (const auto known = m_widths.constFind(key); known != m_widths.cend())
        return *known;
    QFont font = labelFont();
    font.setBold(bold);
    return *m_widths.insert(key, std::ceil(QFontMetricsF(font).horizontalAdvance(text)));
}

QSizeF ChartView::labelSize(const QString& text, bool bold) const
{
    return {widthOf(text, bold) + 6, lineHeight()};
}

QFont ChartView::labelFont() const
{
    return m_large ? Theme::current().largeFont() : Theme::current().smallFont();
}

qreal ChartView::lineHeight() const
{
    return std::ceil(QFontMetricsF(labelFont()).height());
}

void ChartView::paintLabel(QPainter& painter, const QRectF& rect, const QString& text, const QColor& color,
                           bool onSurface, Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    if (onSurface) { // lines behind the words must not run through them
        QColor surface = Theme::current().colors().surface;
        surface.setAlphaF(0.85F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(surface);
        painter.drawRoundedRect(rect, 3, 3);
    }
    m_labels.push_back(rect);
    painter.setPen(color);
    const QFontMetricsF metrics(painter.font());
    QString shown = text;
    qreal width = widthOf(text, painter.font().bold());
    if (width > rect.width() - 5) {
        shown = metrics.elidedText(text, Qt::ElideRight, rect.width() - 5);
        width = metrics.horizontalAdvance(shown);
    }
    const qreal share = alignment & Qt::AlignHCenter ? 0.5 : alignment & Qt::AlignRight ? 1 : 0;
    const qreal baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    painter.drawText(QPointF(rect.left() + 3 + (rect.width() - 6 - width) * share, baseline), shown);
}

void ChartView::paintStraight(QPainter& painter, const QPen& pen, const QPointF& from, const QPointF& to)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(pen);
    painter.drawLine(from.toPoint(), to.toPoint());
    painter.setRenderHint(QPainter::Antialiasing);
}

void ChartView::paintLeader(QPainter& painter, const QPointF& point, qreal radius, const QRectF& label) const
{
    const QPointF nearest(std::clamp(point.x(), label.left(), label.right()),
                          std::clamp(point.y(), label.top(), label.bottom()));
    const QLineF leader(point, nearest);
    if (leader.length() < radius + lineHeight() * 0.7)
        return;
    painter.setPen(QPen(Theme::current().colors().control, 1));
    painter.drawLine(QLineF(leader.pointAt(radius / leader.length()), nearest));
}

void ChartView::paintXTicks(QPainter& painter, const ChartAxis& axis)
{
    const ThemeColors& colors = Theme::current().colors();
    const QRectF all = QRectF(QPointF(), chart()->size());
    qreal free = all.left();
    for (const ChartTick& tick : axis.ticks) {
        const qreal x = position(coordinate(axis, tick.value), 0).x();
        const QString text = qtText(tick.label);
        const QSizeF size = labelSize(text);
        paintStraight(painter, QPen(colors.control, 1), {x, m_plot.bottom()}, {x, m_plot.bottom() + kTick});
        const qreal left = std::max(all.left(), std::min(x - size.width() / 2, all.right() - size.width()));
        if (left < free)
            continue;
        paintLabel(painter, {QPointF(left, m_plot.bottom() + kTick + 1), size}, text, colors.secondary, false);
        free = left + size.width() + 2;
    }
    paintStraight(painter, QPen(colors.control, 1), m_plot.bottomLeft(), m_plot.bottomRight());
}

QPen ChartView::gridPen()
{
    const Theme& theme = Theme::current();
    return {theme.colors().line, 1, theme.isHighContrast() ? Qt::DotLine : Qt::SolidLine};
}

qreal ChartView::yTickWidth(const ChartAxis& axis) const
{
    qreal width = 0;
    for (const ChartTick& tick : axis.ticks)
        width = std::max(width, labelSize(qtText(tick.label)).width());
    return width + 6;
}

void ChartView::paintYTicks(QPainter& painter, const ChartAxis& axis)
{
    const ThemeColors& colors = Theme::current().colors();
    qreal free = chart()->size().height();
    for (const ChartTick& tick : axis.ticks) {
        const qreal y = position(0, coordinate(axis, tick.value)).y();
        paintStraight(painter, gridPen(), {m_plot.left(), y}, {m_plot.right(), y});
        const QString text = qtText(tick.label);
        QRectF rect(QPointF(), labelSize(text));
        rect.moveCenter({0, y});
        rect.moveRight(m_plot.left() - 3);
        rect.moveBottom(std::min(rect.bottom(), m_plot.bottom() + 4)); // the lowest keeps off the ticks below
        if (rect.bottom() > free)
            continue;
        paintLabel(painter, rect, text, colors.secondary, false, Qt::AlignRight | Qt::AlignVCenter);
        free = rect.top() + 1;
    }
    paintStraight(painter, QPen(colors.control, 1), m_plot.bottomLeft(), m_plot.topLeft());
}

void ChartView::paintXTitle(QPainter& painter, const QString& title)
{
    const QSizeF size = labelSize(title);
    QRectF rect(QPointF(m_plot.right() - size.width(), m_plot.bottom() + lineHeight() + 5), size);
    rect.setLeft(std::max(rect.left(), m_plot.left()));
    paintLabel(painter, rect, title, Theme::current().colors().secondary, false, Qt::AlignRight | Qt::AlignVCenter);
}

void ChartView::paintYTitle(QPainter& painter, const QString& title)
{
    QRectF rect(QPointF(0, 0), labelSize(title));
    rect.setRight(std::min(rect.right(), m_plot.right()));
    paintLabel(painter, rect, title, Theme::current().colors().secondary, false, Qt::AlignLeft | Qt::AlignVCenter);
}

void ChartView::paintOverlay(QPainter& painter, bool behind)
{
    if (m_plot.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(labelFont());
    if (behind) {
        m_labels.clear();
        paintBehind(painter);
    } else {
        paintInFront(painter);
        if (hasFocus())
            drawFocus(painter, QRectF(QPointF(), chart()->size()));
    }
}

} // namespace foresight::ui
