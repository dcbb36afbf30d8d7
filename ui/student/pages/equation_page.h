// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/step_page.h"

#include <vector>

class QLabel;

namespace foresight::ui {

/// The act's formulas, drawn and said, and worked through with the run's own numbers.
class EquationPage final : public StepPage
{
    Q_OBJECT

public:
    EquationPage(const Step& step, StudentSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QString primaryText() const override;
    bool activatePrimary() override;

protected:
    void build() override;
    void refresh() override;

private:
    void addFormulas();
    void addWorked();
    void addLines(const QString& title, const std::vector<TextSource>& lines);
    [[nodiscard]] bool isLastAct() const;
    [[nodiscard]] bool finished() const;

    std::vector<QLabel*> m_worked; ///< follow the settings of the simulator
};

} // namespace foresight::ui
