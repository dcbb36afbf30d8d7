// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/areas/gradebook_area.h"

class QPushButton;

namespace foresight::ui {

class TextTableModel;

/// Takes in hand-ins: files and folders, by button or dropped on the window; a row with its verdict for each.
class ImportArea final : public GradebookArea
{
    Q_OBJECT

public:
    ImportArea(GradebookSession& session, QWidget* parent);

    void chooseFiles();
    void chooseFolder();

protected:
    void refresh() override;

private:
    void addButtons();
    void connectSession();

    TextTableModel* m_model;
    QLabel* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
};

} // namespace foresight::ui
