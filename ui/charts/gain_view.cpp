// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/gain_view.h"

#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QChart>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace foresight::ui {

GainView::GainView(QWidget* parent) : RowsView(parent) {}

void GainView::updateSeries()
{
    while (m_lines.size() < static_cast<qsizetype>(data().arrows.size())) {
        auto* line = new QLineSeries;
        chart()->addSeries(line);
        line->attachAxis(&xAxis());
        line->attachAxis(&yAxis());
        m_lines += line;
    }
    restyle();
}

void GainView::restyle()
{
    const QPen pen(Theme::current().colors().accent, isLarge() ? 4 : 2.5);
    for (QLineSeries* line : std::as_const(m_lines))
        line->setPen(pen);
}

void GainView::plotChanged()
{
    RowsView::plotChanged();
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const auto row = static_cast<std::size_t>(i);
        QList<QPointF> points;
        if (row < data().arrows.size())
            points = {{data().arrows[row].from, rowCoordinate(row)}, {data().arrows[row].to, rowCoordinate(row)}};
        if (m_lines[i]->points() != points)
            m_lines[i]->replace(points);
    }
}

std::vector<GainView::Row> GainView::rows() const
{
    std::vector<Row> all;
    for (const ClassArrow& arrow : data().arrows) {
        //: an act, and its right answers before and after: "Act I: ...: 22 % to 67 %"
        all.push_back({tr("%1: %2").arg(qtText(arrow.label), qtText(arrow.text)), false});
    }
    return all;
}

std::pair<qreal, qreal> GainView::markHeights() const
{
    const qreal height = Theme::current().scaled(isLarge() ? 26 : 16);
    return {height, height};
}

qreal GainView::roomRight() const
{
    return labelSize(QStringLiteral("100")).width() / 2 + 6;
}

void GainView::paintArrow(QPainter& painter, std::size_t row) const
{
    const ThemeColors& colors = Theme::current().colors();
    const ClassArrow& arrow = data().arrows[row];
    const QPointF from = position(arrow.from, rowCoordinate(row));
    const QPointF to = position(arrow.to, rowCoordinate(row));
    const qreal half = markHeight() * 0.36;
    painter.setPen(QPen(colors.accent, 2));
    painter.setBrush(colors.surface);
    painter.drawEllipse(from, half * 0.8, half * 0.8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    const qreal head = half * 1.8;
    if (std::abs(to.x() - from.x()) < head + half) {
        painter.drawEllipse(to, half * 0.4, half * 0.4);
        return;
    }
    const qreal back = to.x() - std::copysign(head, to.x() - from.x());
    painter.drawPolygon(QPolygonF{{to, {back, to.y() - half}, {back, to.y() + half}}});
}

void GainView::paintInFront(QPainter& painter)
{
    if (data().arrows.empty())
        return;
    paintRowLabels(painter);
    for (std::size_t row = 0; row < data().arrows.size(); ++row)
        paintArrow(painter, row);
}

} // namespace foresight::ui
