// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace foresight::ui {

class GradebookSession;
class TextTableModel;

/// What is kept of students and until when: holds, everything that is held on one student, and taking all of it away.
class PrivacyDialog final : public QDialog
{
    Q_OBJECT

public:
    PrivacyDialog(GradebookSession& session, QWidget* parent);

private:
    void addHolds(QVBoxLayout* column);
    void addPerson(QVBoxLayout* column);
    void addPurge(QVBoxLayout* column);
    [[nodiscard]] QLabel* addFault(QVBoxLayout* column, const char* name);
    void refresh();
    void addHold();
    void endHold();
    void changeHold(const std::function<Result<void>(Gradebook&, const Author&)>& work);
    void exportPerson();
    [[nodiscard]] PurgeRequest request() const;
    void purge();
    /// The copy that is asked for first; false ends the purge.
    [[nodiscard]] bool copied();

    GradebookSession& m_session;
    TextTableModel* m_holdRows;
    std::vector<Hold> m_holds;
    QTableView* m_table = nullptr;
    QLineEdit* m_holdStudent = nullptr;
    QLineEdit* m_holdReason = nullptr;
    QPushButton* m_end = nullptr;
    QLabel* m_holdFault = nullptr;
    QLineEdit* m_person = nullptr;
    QLabel* m_personFault = nullptr;
    QLabel* m_until = nullptr;
    QLineEdit* m_term = nullptr;
    QLineEdit* m_reason = nullptr;
    QCheckBox* m_early = nullptr;
    QCheckBox* m_copy = nullptr;
    QLabel* m_purgeFault = nullptr;
    QLabel* m_done = nullptr;
};

} // namespace foresight::ui
