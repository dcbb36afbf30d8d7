// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/drop_folder.h"
#include "ui/gradebook/areas/gradebook_area.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QFrame;
class QPushButton;

namespace foresight::ui {

class DisclosureBox;
class ImportModel;
class ParkedPanel;

/// Takes in hand-ins: files, folders and archives, by button, dropped on the window, or as they come into a watched
/// folder; a row with its verdict for each. Hand-ins of nobody on the roster can be given to a student.
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
    void addUnfinished();
    void addButtons();
    void addWatch();
    void addTable();
    void connectSession();
    void begin();
    void take(const std::vector<ImportedFile>& files, qint64 read, qint64 known);
    void finish(bool stopped);
    void fillFilter();
    void applyFilter();
    void watch(bool on);
    void lookIntoFolder();

    ImportModel* m_model;
    QLabel* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    bool m_stopping = false; ///< asked to, until the import ends
    QFrame* m_unfinished = nullptr;
    QLabel* m_unfinishedText = nullptr;
    QComboBox* m_filter = nullptr;
    QCheckBox* m_watch = nullptr;
    DisclosureBox* m_parkedBox = nullptr;
    ParkedPanel* m_parked = nullptr;
    QTimer m_timer;
    std::optional<DropFolder> m_folder;
    qint64 m_read = 0;
};

} // namespace foresight::ui
