// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/areas/gradebook_area.h"
#include "ui/gradebook/chosen_cell.h"

class QComboBox;
class QLineEdit;
class QModelIndex;
class QSplitter;
class QTableView;

namespace foresight::ui {

class CellPanel;
class DraftsCard;
class GradeTableModel;

/// Students x items; beside them what the chosen grade is made of, and the forms that change it.
class GradesArea final : public GradebookArea
{
    Q_OBJECT

public:
    GradesArea(GradebookSession& session, QWidget* parent);

    void showFor(const std::string& studentId, const std::string& item) override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addFilters();
    void addTable();
    void fillFilters();
    void applyFilter();
    void chooseCell(const QModelIndex& index);
    void restoreChoice();

    GradeTableModel* m_model;
    QTableView* m_view = nullptr;
    QLineEdit* m_text = nullptr;
    QComboBox* m_section = nullptr;
    QComboBox* m_standing = nullptr;
    QComboBox* m_item = nullptr;
    QLabel* m_shown = nullptr;
    QSplitter* m_splitter = nullptr;
    CellPanel* m_panel = nullptr;
    DraftsCard* m_drafts = nullptr;
    std::shared_ptr<const GradeTable> m_table;
    std::string m_studentId; ///< of the chosen cell
    int m_column = 0;
};

} // namespace foresight::ui
