// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/step_page.h"

namespace foresight::ui {

class OptionList;

/// The act's question after the reveal: two tries, then every explanation.
class ReflectPage final : public StepPage
{
    Q_OBJECT

public:
    ReflectPage(const Step& step, StudentSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool primaryEnabled() const override;
    [[nodiscard]] QString primaryReason() const override;
    bool activatePrimary() override;

protected:
    void build() override;
    void refresh() override;

private:
    void addOptions();
    void showTries();
    void showClosed();
    void keepFocus(QWidget* result);
    [[nodiscard]] bool closed() const;
    [[nodiscard]] const std::vector<std::string>& answers() const;

    OptionList* m_options = nullptr;
    QWidget* m_result = nullptr;
    std::size_t m_shownTries = 0;
    bool m_shownClosed = false;
};

} // namespace foresight::ui
