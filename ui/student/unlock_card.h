// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace foresight::ui {

/// On the screen that says that another computer has the learner's work open: unlocks it here, after a second press
/// that is told what it means.
class UnlockCard final : public QFrame
{
    Q_OBJECT

public:
    explicit UnlockCard(QWidget* parent = nullptr);

    void showOffer();
    void showUnlocking();
    void showFailure(const Error& error);

Q_SIGNALS:
    void unlockRequested();

private:
    void clear();
    void addText(const QString& text);
    void showConfirm();

    QVBoxLayout* m_column;
    QLabel* m_state = nullptr; ///< the one on show: others may wait to be deleted
};

} // namespace foresight::ui
