// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/rows_view.h"

#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QChart>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace foresight::ui {

namespace {

constexpr qreal kUnderWords = 2; ///< px between a row's words and its mark
constexpr qreal kUnderMark = 10; ///< px between a mark and the next row's words
constexpr int kMostLines = 3;

} // namespace

RowsView::RowsView(QWidget* parent) : ClassChartView(parent) {}

QSize RowsView::sizeHint() const
{
    const auto [least, most] = markHeights();
    // Large words need the height themselves; a screen that has more gives it to the marks.
    return {ChartView::sizeHint().width(), static_cast<int>(heightFor(isLarge() ? least : (least + most) / 2))};
}

QSize RowsView::minimumSizeHint() const
{
    return {ChartView::minimumSizeHint().width(), static_cast<int>(heightFor(markHeights().first))};
}

qreal RowsView::heightFor(qreal markHeight) const
{
    const qreal row = m_lines * lineHeight() + kUnderWords + markHeight + kUnderMark;
    return std::ceil(static_cast<qreal>(std::max<std::size_t>(1, m_rows)) * row + roomAbove() + 2 * lineHeight() + 8);
}

QMarginsF RowsView::plotMargins() const
{
    return {3, roomAbove(), roomRight(), 2 * lineHeight() + 6};
}

qreal RowsView::rowHeight() const
{
    return plot().height() / static_cast<qreal>(std::max<std::size_t>(1, m_rows));
}

void RowsView::plotChanged()
{
    const std::vector<Row> all = rows();
    int most = 1;
    for (const Row& row : plot().isEmpty() ? std::vector<Row>() : all)
        most = std::max(most, static_cast<int>(lines(row, plot().width()).size()));
    if (most != m_lines || all.size() != m_rows) {
        m_lines = most;
        m_rows = all.size();
        updateGeometry();
    }
    const qreal words = m_lines * lineHeight() + kUnderWords;
    const auto [least, greatest] = markHeights();
    m_markHeight = std::clamp(rowHeight() - words - kUnderMark, least, greatest);
    const qreal lowest = (words + m_markHeight / 2) / std::max(1.0, rowHeight()) - 1;
    setRanges(data().axis.least, data().axis.greatest, lowest, lowest + static_cast<qreal>(m_rows ? m_rows : 1));
}

qreal RowsView::rowCoordinate(std::size_t row) const
{
    return static_cast<qreal>(m_rows) - 1 - static_cast<qreal>(row);
}

QRectF RowsView::markRect(std::size_t row, double from, double to) const
{
    const QPointF left = position(from, rowCoordinate(row));
    return {left.x(), left.y() - m_markHeight / 2, position(to, 0).x() - left.x(), m_markHeight};
}

QStringList RowsView::lines(const Row& row, qreal width) const
{
    QStringList all{QString()};
    for (const QString& word : row.label.split(QLatin1Char(' '))) {
        QString& last = all.last();
        const QString longer = last.isEmpty() ? word : last + QLatin1Char(' ') + word;
        if (last.isEmpty() || all.size() == kMostLines || labelSize(longer, row.strong).width() <= width)
            last = longer; // the last line that there may be is cut where it is painted
        else
            all.append(word);
    }
    return all;
}

void RowsView::paintBehind(QPainter& painter)
{
    if (m_rows == 0)
        return;
    for (const ChartTick& tick : data().axis.ticks) {
        const qreal x = position(tick.value, 0).x();
        paintStraight(painter, gridPen(), {x, plot().top()}, {x, plot().bottom()});
    }
    paintXTicks(painter, data().axis);
    paintXTitle(painter, qtText(data().axis.title));
}

void RowsView::paintRowLabels(QPainter& painter)
{
    const QFont usual = painter.font();
    const std::vector<Row> all = rows();
    for (std::size_t i = 0; i < all.size(); ++i) {
        QFont font = usual;
        font.setBold(all[i].strong);
        painter.setFont(font);
        const QStringList words = lines(all[i], plot().width());
        qreal top = markRect(i, 0, 0).top() - kUnderWords - static_cast<qreal>(words.size()) * lineHeight();
        for (const QString& line : words) {
            QRectF rect(QPointF(plot().left(), top), labelSize(line, all[i].strong));
            rect.setRight(std::min(rect.right(), plot().right()));
            paintLabel(painter, rect, line, Theme::current().colors().text, true, Qt::AlignLeft | Qt::AlignVCenter);
            top += lineHeight();
        }
    }
    painter.setFont(usual);
}

} // namespace foresight::ui
