// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/class_figures.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QTableView;

namespace foresight::ui {

class TextTableModel;

/// Item statistics and figures of the totals: of the course's items, of the rubric's lines of an item, or of the first
/// tries at its questions. What is not defined says why.
class FiguresCard final : public QFrame
{
    Q_OBJECT

public:
    explicit FiguresCard(QWidget* parent = nullptr);

    void showFigures(const std::shared_ptr<const ItemFigures>& figures);

Q_SIGNALS:
    void said(const QString& text);

private:
    void fill();
    void copy();
    [[nodiscard]] MarksTable marks() const;

    std::shared_ptr<const ItemFigures> m_figures;
    QComboBox* m_what;
    QLabel* m_caution;
    TextTableModel* m_items;
    TextTableModel* m_totals;
    ChartTable m_itemRows; ///< as they are shown, to be copied
    ChartTable m_totalRows;
};

/// Puts a table of the core into a model; every column but the first holds figures.
void setFigures(TextTableModel& model, const ChartTable& table);
/// Makes a table as high as its rows, within reason.
void fitRows(QTableView& table);

} // namespace foresight::ui
