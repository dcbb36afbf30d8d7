// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace foresight::ui {

/// Cards of equal width in as many columns as fit: none is narrower than what is on it.
class CardGrid final : public QWidget
{
    Q_OBJECT

public:
    /// `leastWidth`: of a card, at 100 % text.
    explicit CardGrid(int leastWidth, QWidget* parent = nullptr);

    void addCard(QWidget* card);
    /// A card that is not shown leaves its place to the others.
    void setCardShown(QWidget* card, bool shown);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void arrange(int columns);
    void rearrange();
    [[nodiscard]] int columnsFor(int width) const;
    [[nodiscard]] std::vector<QWidget*> shownCards() const;

    int m_leastWidth;
    int m_columns = 0;
    QGridLayout* m_grid;
    std::vector<QWidget*> m_cards;
};

} // namespace foresight::ui
