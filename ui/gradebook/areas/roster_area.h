// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/areas/gradebook_area.h"

namespace foresight::ui {

class TextTableModel;

/// The students of the course, and taking in a roster.
class RosterArea final : public GradebookArea
{
    Q_OBJECT

public:
    RosterArea(GradebookSession& session, QWidget* parent);

    void chooseFile();

protected:
    void refresh() override;

private:
    TextTableModel* m_students;
};

} // namespace foresight::ui
