// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/areas/gradebook_area.h"

class QLineEdit;
class QModelIndex;
class QSortFilterProxyModel;

namespace foresight::ui {

class OverrideBar;
class TextTableModel;

/// Students x items; the chosen cell can be changed by hand, with a reason.
class GradesArea final : public GradebookArea
{
    Q_OBJECT

public:
    GradesArea(GradebookSession& session, QWidget* parent);

protected:
    void refresh() override;

private:
    void chooseCell(const QModelIndex& index);

    TextTableModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QLineEdit* m_filter;
    OverrideBar* m_override;
    std::shared_ptr<const GradeTable> m_table;
};

} // namespace foresight::ui
