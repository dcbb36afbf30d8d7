// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/step_page.h"

namespace foresight::ui {

/// The act's story: who asks what.
class MessagePage final : public StepPage
{
    Q_OBJECT

public:
    MessagePage(const Step& step, StudentSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QString primaryText() const override;
    bool activatePrimary() override;

protected:
    void build() override;
};

} // namespace foresight::ui
