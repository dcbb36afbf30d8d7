// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_view.h"

#include "core/export/label_placer.h"
#include "ui/charts/chart_marks.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace foresight::ui {

namespace {

constexpr qreal kBarShare = 0.8;   ///< of the bar's category, in Qt Charts' terms
constexpr qreal kPad = 5;          ///< px between the bar and the axis, the labels, the ghost
constexpr qreal kGhostShare = 0.6; ///< of the bar's height
constexpr qreal kEndStep = 24;     ///< the end label's room grows in steps, so that the bar does not tremble

} // namespace

TimelineView::TimelineView(QWidget* parent) : LabChartView(parent), m_bars(new QHorizontalStackedBarSeries)
{
    m_bars->setBarWidth(kBarShare);
    m_bars->setLabelsVisible(false);
    chart()->addSeries(m_bars);
    m_bars->attachAxis(&xAxis());
    m_bars->attachAxis(&yAxis());
}

void TimelineView::updateSeries()
{
    const auto count = static_cast<qsizetype>(data().segments.size());
    if (m_bars->barSets().size() != count) {
        m_bars->clear();
        for (const ChartSegment& segment : data().segments) {
            auto* set = new QBarSet(qtText(segment.label));
            set->append(segment.value);
            m_bars->append(set);
        }
        restyle();
    }
    const QList<QBarSet*> sets = m_bars->barSets();
    for (qsizetype i = 0; i < count; ++i)
        sets[i]->replace(0, data().segments[static_cast<std::size_t>(i)].value);
}

void TimelineView::restyle()
{
    const QList<QBarSet*> sets = m_bars->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        sets[i]->setBrush(segmentBrush(static_cast<std::size_t>(i)));
        sets[i]->setPen(segmentPen(static_cast<std::size_t>(i)));
    }
}

QSize TimelineView::sizeHint() const
{
    return {ChartView::sizeHint().width(), Theme::current().scaled(140)};
}

QSize TimelineView::minimumSizeHint() const
{
    return {ChartView::minimumSizeHint().width(), Theme::current().scaled(124)};
}

QMarginsF TimelineView::plotMargins() const
{
    const qreal words = std::max(labelSize(qtText(data().endLabel)).width(),
                                 hasGhost() ? labelSize(qtText(data().ghostLabel)).width() : 0);
    const qreal right = std::min(std::ceil((words + 2 * kPad) / kEndStep) * kEndStep, chart()->size().width() * 0.45);
    // More height than the bars can use is left free on both sides.
    const qreal ticks = lineHeight() + kPad + 2;
    const qreal most = Theme::current().scaled(60) * (hasGhost() ? 1 + kGhostShare : 1) + lineHeight() + 3 * kPad;
    const qreal spare = std::max(0.0, chart()->size().height() - ticks - most - 2) / 2;
    return {2, 2 + spare, right, ticks + spare};
}

void TimelineView::plotChanged()
{
    const qreal words = lineHeight() + kPad;
    const qreal room = plot().height() - words - kPad - (hasGhost() ? kPad : 0);
    m_barHeight = std::clamp(room / (hasGhost() ? 1 + kGhostShare : 1), 12.0, qreal(Theme::current().scaled(60)));
    const qreal unit = m_barHeight / kBarShare;
    const qreal below = m_barHeight / 2 + kPad;
    setRanges(0, data().x.greatest, -below / unit, (plot().height() - below) / unit);
}

QRectF TimelineView::barRect(double from, double to) const
{
    const qreal top = plot().bottom() - kPad - m_barHeight;
    return {QPointF(position(from, 0).x(), top), QPointF(position(to, 0).x(), top + m_barHeight)};
}

QRectF TimelineView::ghostRect() const
{
    QRectF rect = barRect(0, data().ghostTotal);
    const qreal height = m_barHeight * kGhostShare;
    rect.setTop(rect.top() - lineHeight() - kPad - height);
    rect.setHeight(height);
    return rect;
}

void TimelineView::paintBehind(QPainter& painter)
{
    if (data().segments.empty())
        return;
    paintXTicks(painter, data().x);
}

void TimelineView::paintEndLabel(QPainter& painter, const QRectF& bar, const QString& text, const QColor& color)
{
    QRectF rect(QPointF(), labelSize(text));
    rect.moveCenter(bar.center());
    rect.moveLeft(bar.right() + kPad);
    rect.setRight(std::min(rect.right(), chart()->size().width()));
    paintLabel(painter, rect, text, color, false, Qt::AlignLeft | Qt::AlignVCenter);
}

void TimelineView::paintAbove(QPainter& painter, LabelPlacer& placer, const QRectF& segment, const QString& text)
{
    const QSizeF size = labelSize(text);
    const qreal top = segment.top() - size.height() - 3;
    std::vector<QPointF> places;
    for (const qreal shift : {0.0, 1.0, -1.0, 2.0, -2.0, 3.0, -3.0, 4.0, -4.0})
        places.emplace_back(segment.center().x() - size.width() / 2 + shift * size.width() * 0.55, top);
    const QRectF rect = placer.place(places, size);
    paintLabel(painter, rect, text, Theme::current().colors().text, false);
    painter.setPen(QPen(Theme::current().colors().control, 1));
    const qreal from = std::clamp(segment.center().x(), rect.left() + 3, rect.right() - 3);
    painter.drawLine(QPointF(from, rect.bottom() - 1), QPointF(segment.center().x(), segment.top()));
}

void TimelineView::paintSegmentLabels(QPainter& painter)
{
    const ThemeColors& colors = Theme::current().colors();
    LabelPlacer placer(QRectF(0, 0, chart()->size().width(), chart()->size().height()));
    double from = 0;
    for (const ChartSegment& segment : data().segments) {
        const QRectF bar = barRect(from, from + segment.value);
        from += segment.value;
        if (segment.value <= 0)
            continue;
        const QString text = qtText(segment.label) + QLatin1Char(' ') + qtText(segment.text);
        QRectF rect(QPointF(), labelSize(text));
        if (rect.width() + 8 > bar.width()) {
            paintAbove(painter, placer, bar, text);
            continue;
        }
        rect.moveCenter(bar.center());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.surface);
        painter.drawRoundedRect(rect.adjusted(-2, -1, 2, 1), 3, 3);
        paintLabel(painter, rect, text, colors.text, false);
    }
}

void TimelineView::paintInFront(QPainter& painter)
{
    if (data().segments.empty())
        return;
    const ThemeColors& colors = Theme::current().colors();
    paintSegmentLabels(painter);
    paintEndLabel(painter, barRect(0, data().total), qtText(data().endLabel), colors.text);
    if (!hasGhost())
        return;
    painter.setPen(QPen(colors.secondary, 1.6, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(ghostRect());
    paintEndLabel(painter, ghostRect(), qtText(data().ghostLabel), colors.secondary);
}

} // namespace foresight::ui
