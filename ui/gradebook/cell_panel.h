// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/chosen_cell.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;

namespace foresight::ui {

class CellForm;
class DisclosureBox;
class GradebookSession;

/// What a grade is made of, and the forms that change it: stands beside the grades.
class CellPanel final : public QScrollArea
{
    Q_OBJECT

public:
    CellPanel(GradebookSession& session, QWidget* parent);

    void show(const ChosenCell& cell);
    void clear();

private:
    void addForms(QWidget* body);
    void showFacts(const ChosenCell& cell);
    void showLines(const ChosenCell& cell);

    GradebookSession& m_session;
    QLabel* m_heading;
    QLabel* m_points;
    QLabel* m_facts;
    QWidget* m_lines;
    QGridLayout* m_grid;
    QWidget* m_below;
    QLabel* m_history = nullptr;
    DisclosureBox* m_attempt = nullptr;
    QList<CellForm*> m_forms;
};

} // namespace foresight::ui
