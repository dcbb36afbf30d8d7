// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/step_page.h"

class QTimer;

namespace foresight::ui {

class AnswerForm;

/// The act's question after the reveal: as many tries as it gives, then every explanation. An answer in words of one's
/// own is not judged: it is kept, and the explanation shown.
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
    void keepTyped() override;
    void hideEvent(QHideEvent* event) override;

private:
    void addForm();
    void showTries();
    void showClosed();
    void keepFocus(QWidget* result);
    [[nodiscard]] QWidget* makeExplanations(const QString& title);
    [[nodiscard]] QString tryWords() const;
    [[nodiscard]] const Question& question() const { return act().reflect; }
    [[nodiscard]] bool closed() const;
    [[nodiscard]] const std::vector<std::string>& answers() const;
    [[nodiscard]] std::string draftKey() const;

    AnswerForm* m_form = nullptr;
    QWidget* m_result = nullptr;
    QTimer* m_draftTimer;
    std::size_t m_shownTries = 0;
    bool m_shownClosed = false;
};

} // namespace foresight::ui
