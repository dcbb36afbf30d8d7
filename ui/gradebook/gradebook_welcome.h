// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace foresight::ui {

/// What the window shows while no gradebook is open.
class GradebookWelcome final : public QWidget
{
    Q_OBJECT

public:
    explicit GradebookWelcome(QWidget* parent = nullptr);

    /// Says that hand-ins wait for a gradebook.
    void showWaiting(qsizetype handIns);

Q_SIGNALS:
    void openRequested();
    void newRequested();

private:
    QLabel* m_waiting;
};

} // namespace foresight::ui
