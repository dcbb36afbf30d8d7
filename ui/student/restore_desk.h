// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/student/restore_job.h"

#include <QObject>
#include <QPointer>

namespace foresight::ui {

class ErrorPage;
class RestoreCard;

/// Brings a damaged ledger, the screen that tells of it and the job that restores it together.
class RestoreDesk final : public QObject
{
    Q_OBJECT

public:
    /// `clock` lives longer.
    explicit RestoreDesk(const Clock& clock, QObject* parent = nullptr);

    /// Whether an error is about this ledger, and such as restoring can help.
    [[nodiscard]] static bool helps(const Error& error, const std::filesystem::path& ledger);
    /// Adds the card to a page that shows the error, and looks for what can be restored.
    void offer(ErrorPage& page, const DamagedLedger& ledger);

Q_SIGNALS:
    /// The ledger is sound and can be opened; `notice` is one line about what was done.
    void restored(const QString& notice);

private:
    void begin();
    void finish(const RestoreAnswer& answer);

    const Clock& m_clock;
    DamagedLedger m_ledger;
    QPointer<ErrorPage> m_page;
    QPointer<RestoreCard> m_card;
    RestoreJob m_job;
};

} // namespace foresight::ui
