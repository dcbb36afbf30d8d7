// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/areas/gradebook_area.h"

#include <memory>

class QLineEdit;
class QModelIndex;
class QSplitter;
class QTableView;

namespace foresight::ui {

class GradeTableModel;
class IntegrityJob;
class StudentPanel;

/// One student's work: points, flags, each act as predict, observe, explain, and the timeline with its replay.
class StudentsArea final : public GradebookArea
{
    Q_OBJECT

public:
    StudentsArea(GradebookSession& session, QWidget* parent);

    void showFor(const std::string& studentId, const std::string& item) override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    void applyFilter();
    void choose(const QModelIndex& index);
    void restoreChoice();

    GradeTableModel* m_model;
    QLineEdit* m_text = nullptr;
    QTableView* m_view = nullptr;
    QSplitter* m_splitter = nullptr;
    StudentPanel* m_panel = nullptr;
    IntegrityJob* m_job;
    std::shared_ptr<const GradeTable> m_table;
    std::string m_studentId;
    std::string m_item; ///< asked for by another area
};

} // namespace foresight::ui
