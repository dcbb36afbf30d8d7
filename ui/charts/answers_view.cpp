// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/answers_view.h"

#include "core/units/quantity.h"
#include "ui/charts/chart_marks.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QBarSet>
#include <QChart>
#include <QPainter>

#include <algorithm>

namespace foresight::ui {

namespace {

std::size_t partsOf(const ClassChart& chart)
{
    return chart.bars.empty() ? 0 : chart.bars.front().parts.size();
}

} // namespace

AnswersView::AnswersView(QWidget* parent) : RowsView(parent), m_bars(new QHorizontalStackedBarSeries)
{
    m_bars->setLabelsVisible(false);
    chart()->addSeries(m_bars);
    m_bars->attachAxis(&xAxis());
    m_bars->attachAxis(&yAxis());
}

void AnswersView::updateSeries()
{
    m_bars->clear();
    for (std::size_t part = 0; part < partsOf(data()); ++part) {
        QList<qreal> values; // from the lowest row up
        for (auto bar = data().bars.rbegin(); bar != data().bars.rend(); ++bar)
            values += bar->parts[part];
        auto* set = new QBarSet(part < data().partNames.size() ? qtText(data().partNames[part]) : QString());
        set->append(values);
        m_bars->append(set);
    }
    restyle();
}

void AnswersView::restyle()
{
    const QList<QBarSet*> sets = m_bars->barSets();
    for (qsizetype i = 0; i < sets.size(); ++i) {
        sets[i]->setBrush(partBrush(static_cast<std::size_t>(i), static_cast<std::size_t>(sets.size())));
        sets[i]->setPen(partPen());
    }
}

void AnswersView::plotChanged()
{
    RowsView::plotChanged();
    m_bars->setBarWidth(markHeight() / std::max(1.0, rowHeight()));
}

std::vector<AnswersView::Row> AnswersView::rows() const
{
    std::vector<Row> all;
    for (const ClassBar& bar : data().bars)
        all.push_back({bar.right ? tr("%1 ✓ right").arg(qtText(bar.label)) : qtText(bar.label), bar.right});
    return all;
}

std::pair<qreal, qreal> AnswersView::markHeights() const
{
    const Theme& theme = Theme::current();
    return {std::max<qreal>(lineHeight() + 2, theme.scaled(16)), theme.scaled(isLarge() ? 48 : 26)};
}

std::vector<QRectF> AnswersView::keyPlaces() const
{
    const qreal right = chart()->size().width();
    std::vector<QRectF> places;
    QPointF at(3, 1);
    for (const std::string& name : data().partNames) {
        QSizeF size = labelSize(qtText(name));
        size.rwidth() += swatchWidth() + 4;
        if (at.x() > 3 && at.x() + size.width() > right)
            at = {3, at.y() + lineHeight() + 4};
        places.emplace_back(at, size);
        at.rx() += size.width() + lineHeight() * 0.8;
    }
    return places;
}

qreal AnswersView::roomAbove() const
{
    const std::vector<QRectF> key = keyPlaces();
    return key.empty() ? 2 : key.back().bottom() + 7;
}

qreal AnswersView::roomRight() const
{
    // The longest bar may reach the end, and its number stands beyond it.
    return labelSize(qtText(numberText(data().axis.greatest)), true).width() + 8;
}

void AnswersView::paintKey(QPainter& painter)
{
    const std::vector<QRectF> places = keyPlaces();
    for (std::size_t i = 0; i < places.size(); ++i) {
        painter.setPen(partPen());
        painter.setBrush(partBrush(i, places.size()));
        painter.drawRect(QRectF(places[i].left() + 1, places[i].top() + 2, swatchWidth(), lineHeight() - 4));
        const QRectF words = places[i].adjusted(swatchWidth() + 4, 0, 0, 0);
        paintLabel(painter, words, qtText(data().partNames[i]), Theme::current().colors().text, false,
                   Qt::AlignLeft | Qt::AlignVCenter);
    }
}

void AnswersView::paintCounts(QPainter& painter, std::size_t row)
{
    const ThemeColors& colors = Theme::current().colors();
    const ClassBar& bar = data().bars[row];
    double from = 0;
    for (std::size_t part = 0; part < bar.parts.size(); ++part) {
        const double value = bar.parts[part];
        const QRectF place = markRect(row, from, from + value);
        from += value;
        const QString text = qtText(numberText(value));
        QRectF rect(QPointF(), labelSize(text, true));
        if (value <= 0 || rect.width() + 4 > place.width())
            continue;
        rect.moveCenter(place.center());
        const bool full = part + 1 == bar.parts.size();
        paintLabel(painter, rect, text, full ? colors.onAccent : colors.text, !full);
    }
    if (bar.parts.size() == 1 && from > 0 &&
        labelSize(qtText(numberText(from)), true).width() + 4 <= markRect(row, 0, from).width())
        return; // the one part has said it
    const QString text = qtText(numberText(from));
    QRectF rect(QPointF(), labelSize(text, true));
    rect.moveCenter(markRect(row, 0, from).center());
    rect.moveLeft(position(from, 0).x() + 4);
    paintLabel(painter, rect, text, colors.text, true, Qt::AlignLeft | Qt::AlignVCenter);
}

void AnswersView::paintInFront(QPainter& painter)
{
    if (data().bars.empty())
        return;
    paintKey(painter);
    paintRowLabels(painter);
    const QFont usual = painter.font();
    QFont bold = usual;
    bold.setBold(true);
    painter.setFont(bold);
    for (std::size_t row = 0; row < data().bars.size(); ++row)
        paintCounts(painter, row);
    painter.setFont(usual);
}

} // namespace foresight::ui
