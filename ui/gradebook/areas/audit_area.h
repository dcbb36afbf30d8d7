// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/areas/gradebook_area.h"

class QComboBox;
class QLineEdit;

namespace foresight::ui {

class AuditModel;

/// Every change with who made it, when and why; filtered, and written out as CSV.
class AuditArea final : public GradebookArea
{
    Q_OBJECT

public:
    AuditArea(GradebookSession& session, QWidget* parent);

    void showFor(const std::string& studentId, const std::string& item) override;

protected:
    void refresh() override;

private:
    void addFilters();
    void fillFilters();
    void applyFilter();
    void writeCsv();

    AuditModel* m_model;
    QLineEdit* m_text = nullptr;
    QLineEdit* m_student = nullptr;
    QComboBox* m_item = nullptr;
    QComboBox* m_action = nullptr;
    QComboBox* m_who = nullptr;
    QLabel* m_shown = nullptr;
};

} // namespace foresight::ui
