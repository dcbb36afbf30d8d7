// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/grade_table.h"

#include <QWidget>

#include <map>
#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QTableView;

namespace foresight::ui {

class GradebookSession;
class TextTableModel;

/// Hand-ins of nobody on the roster: each can be given to a student, with a reason.
class ParkedPanel final : public QWidget
{
    Q_OBJECT

public:
    ParkedPanel(GradebookSession& session, QWidget* parent);

    void show(const std::shared_ptr<const GradeTable>& table);

private:
    void addForm();
    void assign();
    void showFault(const QString& text, QWidget* field);

    GradebookSession& m_session;
    std::shared_ptr<const GradeTable> m_table;
    TextTableModel* m_model;
    QTableView* m_view;
    QLineEdit* m_student = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_fault = nullptr;
    std::map<QString, std::string> m_numbers; ///< by what is typed or chosen: the number, or name and number
};

} // namespace foresight::ui
