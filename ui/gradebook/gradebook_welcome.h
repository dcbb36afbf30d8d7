// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace foresight::ui {

/// What the window shows while no gradebook is open: the gradebooks of before, opening another, and making one.
class GradebookWelcome final : public QWidget
{
    Q_OBJECT

public:
    explicit GradebookWelcome(QWidget* parent = nullptr);

    void showRecent(const QStringList& gradebooks);
    /// Says that hand-ins wait for a gradebook.
    void showWaiting(qsizetype handIns);

Q_SIGNALS:
    void openRequested();
    void fileRequested(const QString& gradebook);
    void newRequested();
    void newFromFileRequested();

private:
    QLabel* m_waiting;
    QLabel* m_recentTitle;
    QListWidget* m_recent;
};

} // namespace foresight::ui
