// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/areas/gradebook_area.h"

class QStackedWidget;

namespace foresight::ui {

class RosterPreviewPanel;
class TextTableModel;

/// The students of the course. A roster file is shown first - what it is, which column holds what, and what it would
/// change - and taken in only then.
class RosterArea final : public GradebookArea
{
    Q_OBJECT

public:
    RosterArea(GradebookSession& session, QWidget* parent);

    void chooseFile();
    bool takeDropped(const QStringList& paths) override;

protected:
    void refresh() override;

private:
    [[nodiscard]] QWidget* makeStudents();
    void showFile(const QString& file);

    QStackedWidget* m_pages;
    TextTableModel* m_students;
    RosterPreviewPanel* m_preview;
};

} // namespace foresight::ui
