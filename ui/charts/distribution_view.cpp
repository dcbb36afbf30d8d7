// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/distribution_view.h"

#include "core/units/quantity.h"
#include "ui/charts/chart_marks.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QBarSet>
#include <QChart>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace foresight::ui {

DistributionView::DistributionView(QWidget* parent)
    : ClassChartView(parent), m_columns(new QBarSeries), m_set(new QBarSet(QString()))
{
    m_columns->setBarWidth(0.86);
    m_columns->setLabelsVisible(false);
    m_columns->append(m_set);
    chart()->addSeries(m_columns);
    m_columns->attachAxis(&xAxis());
    m_columns->attachAxis(&yAxis());
}

void DistributionView::updateSeries()
{
    QList<qreal> values;
    for (const ClassBar& bar : data().bars)
        values += bar.parts.front();
    m_set->remove(0, static_cast<int>(m_set->count()));
    m_set->append(values);
    setRanges(-0.5, std::max(0.5, static_cast<qreal>(values.size()) - 0.5), data().axis.least, data().axis.greatest);
    restyle();
}

void DistributionView::restyle()
{
    m_set->setBrush(partBrush(0, 1));
    m_set->setPen(partPen());
}

QMarginsF DistributionView::plotMargins() const
{
    return {yTickWidth(data().axis), 2 * lineHeight() + 4, 4, lineHeight() + 6};
}

void DistributionView::paintBehind(QPainter& painter)
{
    if (data().bars.empty())
        return;
    paintYTicks(painter, data().axis);
    paintYTitle(painter, qtText(data().axis.title));
    const ThemeColors& colors = Theme::current().colors();
    paintStraight(painter, QPen(colors.control, 1), plot().bottomLeft(), plot().bottomRight());
    qreal widest = 1;
    for (const ClassBar& bar : data().bars)
        widest = std::max(widest, labelSize(qtText(bar.label)).width() + 2);
    const qreal column = plot().width() / static_cast<qreal>(data().bars.size());
    // Where not every range has room for its words, every second has, or every third.
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(widest / column)));
    for (std::size_t i = 0; i < data().bars.size(); i += every) {
        const QString text = qtText(data().bars[i].label);
        QRectF rect(QPointF(), labelSize(text));
        rect.moveCenter({position(static_cast<qreal>(i), 0).x(), plot().bottom() + 3 + lineHeight() / 2});
        rect.moveRight(std::min(rect.right(), chart()->size().width()));
        paintLabel(painter, rect, text, colors.secondary, false);
    }
}

void DistributionView::paintInFront(QPainter& painter)
{
    const QFont usual = painter.font();
    QFont bold = usual;
    bold.setBold(true);
    painter.setFont(bold);
    const qreal column = plot().width() / static_cast<qreal>(std::max<std::size_t>(1, data().bars.size()));
    for (std::size_t i = 0; i < data().bars.size(); ++i) {
        const double count = data().bars[i].parts.front();
        const QString text = qtText(numberText(count));
        QRectF rect(QPointF(), labelSize(text, true));
        if (count <= 0 || rect.width() > column)
            continue;
        rect.moveCenter({position(static_cast<qreal>(i), 0).x(), 0});
        rect.moveBottom(position(0, count).y() - 1);
        paintLabel(painter, rect, text, Theme::current().colors().text, true);
    }
    painter.setFont(usual);
}

} // namespace foresight::ui
