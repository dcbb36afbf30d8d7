// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/step_page.h"

class QFrame;
class QLabel;
class QTimer;

namespace foresight::ui {

class PredictionForm;

/// The prediction: drafted, confirmed in a row of the page, and from then on shown as it was locked.
class PredictPage final : public StepPage
{
    Q_OBJECT

public:
    PredictPage(const Step& step, StudentSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QString primaryText() const override;
    [[nodiscard]] bool primaryEnabled() const override;
    [[nodiscard]] QString primaryReason() const override;
    bool activatePrimary() override;

protected:
    void build() override;
    void refresh() override;
    void left() override;
    void keepTyped() override;
    void hideEvent(QHideEvent* event) override;

private:
    void addForm();
    void addConfirmRow();
    void addLocked();
    void openConfirm();
    void closeConfirm();
    void lock();
    void saveDrafts();
    [[nodiscard]] bool locked() const;
    [[nodiscard]] std::string draftKey(const char* part) const;

    PredictionForm* m_form = nullptr; ///< null once locked
    QFrame* m_confirm = nullptr;      ///< inside the page, shown by openConfirm()
    QLabel* m_confirmText = nullptr;
    QTimer* m_draftTimer = nullptr;
    QWidget* m_lockedView = nullptr;
    int m_bodyIndex = 0; ///< where form or locked view stand in content()
};

} // namespace foresight::ui
