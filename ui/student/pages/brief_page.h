// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/step_page.h"

class QLabel;

namespace foresight::ui {

class OptionList;

/// What the lab is about, what to read first, and the choice of the context, which stays for both acts.
class BriefPage final : public StepPage
{
    Q_OBJECT

public:
    explicit BriefPage(StudentSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool primaryEnabled() const override;
    [[nodiscard]] QString primaryReason() const override;
    bool activatePrimary() override;

protected:
    void build() override;
    void refresh() override;

private:
    void addReadings();
    void addContexts();
    [[nodiscard]] bool contextChosen() const;

    OptionList* m_contexts = nullptr;
    QLabel* m_contextNote = nullptr;
};

} // namespace foresight::ui
