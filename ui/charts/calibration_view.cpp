// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/calibration_view.h"

#include "core/export/label_placer.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QChart>
#include <QPainter>

#include <algorithm>

namespace foresight::ui {

namespace {

constexpr qreal kBandShare = 0.78; ///< of a column's width

} // namespace

CalibrationView::CalibrationView(QWidget* parent) : ClassChartView(parent), m_dots(new QScatterSeries)
{
    chart()->addSeries(m_dots);
    m_dots->attachAxis(&xAxis());
    m_dots->attachAxis(&yAxis());
}

QSize CalibrationView::sizeHint() const
{
    return {ChartView::sizeHint().width(), Theme::current().scaled(230)};
}

void CalibrationView::updateSeries()
{
    QList<QPointF> points;
    for (std::size_t i = 0; i < data().dots.size(); ++i) {
        if (data().dots[i].value)
            points += QPointF(static_cast<qreal>(i) + 0.5, *data().dots[i].value);
    }
    m_dots->replace(points);
    setRanges(0, static_cast<qreal>(std::max<std::size_t>(1, data().dots.size())), data().axis.least,
              data().axis.greatest);
    restyle();
}

void CalibrationView::restyle()
{
    const ThemeColors& colors = Theme::current().colors();
    m_dots->setMarkerSize(Theme::current().scaled(isLarge() ? 20 : 13));
    m_dots->setColor(colors.accent);
    m_dots->setBorderColor(colors.surface);
}

QMarginsF CalibrationView::plotMargins() const
{
    return {yTickWidth(data().axis), 1.5 * lineHeight() + 4, 6, lineHeight() + 6};
}

qreal CalibrationView::columnWidth() const
{
    return plot().width() / static_cast<qreal>(std::max<std::size_t>(1, data().dots.size()));
}

QRectF CalibrationView::bandRect(std::size_t column) const
{
    const ClassDot& dot = data().dots[column];
    const QPointF top = position(static_cast<qreal>(column) + 0.5, dot.bandGreatest);
    const qreal width = columnWidth() * kBandShare;
    return {top.x() - width / 2, top.y(), width, position(0, dot.bandLeast).y() - top.y()};
}

void CalibrationView::paintBehind(QPainter& painter)
{
    if (data().dots.empty())
        return;
    const ThemeColors& colors = Theme::current().colors();
    paintYTicks(painter, data().axis);
    paintYTitle(painter, qtText(data().axis.title));
    paintStraight(painter, QPen(colors.control, 1), plot().bottomLeft(), plot().bottomRight());
    for (std::size_t i = 0; i < data().dots.size(); ++i) {
        painter.setPen(QPen(colors.control, 1, Qt::DashLine));
        painter.setBrush(colors.accentSoft);
        painter.drawRect(bandRect(i));
        const QString text = qtText(data().dots[i].label);
        QRectF rect(QPointF(), labelSize(text));
        rect.setWidth(std::min(rect.width(), columnWidth() - 2));
        rect.moveCenter({position(static_cast<qreal>(i) + 0.5, 0).x(), plot().bottom() + 3 + lineHeight() / 2});
        paintLabel(painter, rect, text, colors.text, false);
    }
}

void CalibrationView::paintInFront(QPainter& painter)
{
    const ThemeColors& colors = Theme::current().colors();
    LabelPlacer placer(plot().adjusted(2, 0, -2, -1));
    const qreal radius = m_dots->markerSize() / 2;
    const QFont usual = painter.font();
    QFont bold = usual;
    bold.setBold(true);
    painter.setFont(bold);
    for (std::size_t i = 0; i < data().dots.size(); ++i) {
        const ClassDot& dot = data().dots[i];
        if (!dot.value)
            continue;
        const QPointF at = position(static_cast<qreal>(i) + 0.5, *dot.value);
        placer.reserve(QRectF(at - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius)));
        const QString text = qtText(dot.text);
        const QSizeF size = labelSize(text, true);
        paintLabel(painter, placer.place(LabelPlacer::around(at, size, radius + 3), size), text, colors.text);
    }
    painter.setFont(usual);
    const QString text = tr("pays best here");
    const QSizeF size = labelSize(text);
    for (std::size_t i = 0; i < data().dots.size(); ++i) { // where there is room: the table says it too
        const QRectF band = bandRect(i).adjusted(3, 1, -3, -1);
        if (band.width() < size.width() || band.height() < size.height())
            continue;
        const QRectF rect = placer.placeIfFree(
            {band.topLeft(), {band.right() - size.width(), band.top()}, {band.left(), band.bottom() - size.height()}},
            size);
        if (!rect.isEmpty())
            paintLabel(painter, rect, text, colors.secondary, false);
    }
}

} // namespace foresight::ui
