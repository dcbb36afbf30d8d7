// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/areas/gradebook_area.h"

namespace foresight::ui {

class TextTableModel;

/// Every change with who made it, when and why.
class AuditArea final : public GradebookArea
{
    Q_OBJECT

public:
    AuditArea(GradebookSession& session, QWidget* parent);

protected:
    void refresh() override;

private:
    TextTableModel* m_model;
};

} // namespace foresight::ui
