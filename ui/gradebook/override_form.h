// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gradebook/cell_form.h"

class QPushButton;

namespace foresight::ui {

/// Points by hand in place of the computed ones, always with a reason; or the student is excused.
class OverrideForm final : public CellForm
{
    Q_OBJECT

public:
    OverrideForm(GradebookSession& session, QWidget* parent);

protected:
    void fill(const ChosenCell& cell) override;
    [[nodiscard]] QStringList typed() const override;
    void putTyped(const QStringList& fields) override;
    void adapt(const ChosenCell& cell) override;

private:
    void changePoints();
    void sendPoints(std::optional<double> points);
    void clearOverride();

    QLineEdit* m_points;
    QLineEdit* m_reason;
    QLabel* m_caption;
    QPushButton* m_clear;
};

} // namespace foresight::ui
