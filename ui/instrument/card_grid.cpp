// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/instrument/card_grid.h"

#include "ui/theme.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace foresight::ui {

CardGrid::CardGrid(int leastWidth, QWidget* parent)
    : QWidget(parent), m_leastWidth(leastWidth), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::current().scaled(12));
}

void CardGrid::addCard(QWidget* card)
{
    card->setParent(this);
    m_cards.push_back(card);
    card->show();
    arrange(columnsFor(width()));
}

void CardGrid::setCardShown(QWidget* card, bool shown)
{
    card->setVisible(shown);
    arrange(columnsFor(width()));
}

std::vector<QWidget*> CardGrid::shownCards() const
{
    std::vector<QWidget*> shown;
    for (QWidget* card : m_cards) {
        if (!card->isHidden()) {
            shown.push_back(card);
        }
    }
    return shown;
}

int CardGrid::columnsFor(int width) const
{
    const int spacing = m_grid->spacing();
    const std::vector<QWidget*> shown = shownCards();
    int least = Theme::current().scaled(m_leastWidth);
    for (const QWidget* card : shown) {
        least = std::max(least, card->minimumSizeHint().width()); // a long figure
    }
    const int fitting = (width + spacing) / (least + spacing);
    const int count = static_cast<int>(shown.size());
    const int columns = std::clamp(fitting, 1, std::max(count, 1));
    // Rows as even as they can be: four cards where three fit stand two by two, three that do not fit under each other.
    if (count == 3 && columns == 2) {
        return 1;
    }
    const int rows = (count + columns - 1) / columns;
    return rows > 0 ? (count + rows - 1) / rows : 1;
}

void CardGrid::arrange(int columns)
{
    for (int column = 0; column < m_columns; ++column) {
        m_grid->setColumnStretch(column, 0);
    }
    m_columns = columns;
    for (QWidget* card : m_cards) {
        m_grid->removeWidget(card);
    }
    int place = 0;
    for (QWidget* card : shownCards()) {
        m_grid->addWidget(card, place / columns, place % columns);
        ++place;
    }
    for (int column = 0; column < columns; ++column) {
        m_grid->setColumnStretch(column, 1);
    }
}

void CardGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    rearrange();
}

bool CardGrid::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) { // a card may need another width now
        rearrange();
    }
    return QWidget::event(event);
}

void CardGrid::rearrange()
{
    const int columns = columnsFor(width());
    if (columns != m_columns) {
        arrange(columns);
    }
}

} // namespace foresight::ui
