// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/student/area_page.h"

class QFrame;
class QPushButton;

namespace foresight::ui {

/// A fault of the world as a screen: what happened, where, what is safe, what to do. Never a dialog at start.
class ErrorPage final : public AreaPage
{
    Q_OBJECT

public:
    explicit ErrorPage(QWidget* parent = nullptr);

    /// `canLeave`: whether the list of labs may still be shown. `lead`: what the fault means for the learner.
    void setError(const Error& error, bool canLeave, const QString& lead = {});
    /// Puts a card about what can be done over the fault; it goes with the next error. Trying again comes second then.
    void addCard(QWidget* card);
    /// Whether the buttons can be pressed.
    void setWaysOut(bool open);

Q_SIGNALS:
    void retryRequested();
    void labsRequested();

private:
    void addPart(QFrame& card, const QString& name, const QString& heading, const std::string& text);
    void addButtons(bool canLeave);

    QPushButton* m_retry = nullptr;
    QPushButton* m_labs = nullptr;
};

} // namespace foresight::ui
