// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace foresight::ui {

/// A screen of the main window outside the lab: a title, a line under it and content in a column that scrolls.
class AreaPage : public QWidget
{
    Q_OBJECT

public:
    explicit AreaPage(const QString& name, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const;
    /// Scrolls to the top and gives the focus to the screen as a whole, so that a reader begins at its title.
    void focusTop();

protected:
    void setTitle(const QString& title, const QString& lead = {});
    [[nodiscard]] QVBoxLayout* content() const { return m_content; }
    /// Widest the column gets, in pixels at 100 % text; 0 for no limit.
    void setColumnWidth(int px);
    /// Takes everything under the title away.
    void clearContent();

private:
    void applyMeasures();

    QScrollArea* m_scroll = nullptr;
    QWidget* m_column = nullptr;
    QVBoxLayout* m_outer = nullptr;
    QVBoxLayout* m_content = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_lead = nullptr;
    int m_columnWidth = 820;
};

} // namespace foresight::ui
