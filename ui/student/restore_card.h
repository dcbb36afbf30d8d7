// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/student/restore_job.h"

#include <QFrame>

class QVBoxLayout;

namespace foresight::ui {

/// What can be restored of a damaged ledger, what is lost then, and the button that does it.
class RestoreCard final : public QFrame
{
    Q_OBJECT

public:
    explicit RestoreCard(QWidget* parent = nullptr);

    void showLooking();
    void showOffer(const RestoreOffer& offer, const QLocale& locale);
    void showRestoring();
    /// A restore that did not happen; it can be asked for again.
    void showFailure(const Error& error);

Q_SIGNALS:
    void restoreRequested();

private:
    void clear();
    void addText(const QString& text, const char* name);
    void addPlan(const RestorePlan& plan, const RestoreOffer& offer, const QLocale& locale);
    void addButton();

    QVBoxLayout* m_column = nullptr;
};

} // namespace foresight::ui
