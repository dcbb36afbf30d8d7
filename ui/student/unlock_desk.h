// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/break_lock.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QObject>
#include <QPointer>

namespace foresight::ui {

class ErrorPage;
class UnlockCard;

/// Brings a ledger that another computer locked, the screen that tells of it and the unlocking together. Unlocking
/// reads the whole ledger, so it is done beside the window.
class UnlockDesk final : public QObject
{
    Q_OBJECT

public:
    /// `clock` lives longer.
    explicit UnlockDesk(const Clock& clock, QObject* parent = nullptr);
    /// Waits for an unlocking.
    ~UnlockDesk() override;

    /// Whether an error is that another computer has this ledger.
    [[nodiscard]] static bool helps(const Error& error, const std::filesystem::path& ledger);
    /// What such an error means for the learner: where the work is open, since when, and that it can be read here.
    [[nodiscard]] static QString lead(const Error& error, const QLocale& locale);
    /// Adds the card to a page that shows the error.
    void offer(ErrorPage& page, const std::filesystem::path& ledger);

Q_SIGNALS:
    /// It can be opened here; `notice` is one line about it.
    void unlocked(const QString& notice);

private:
    void begin();
    void finish();

    const Clock& m_clock;
    std::filesystem::path m_ledger;
    QPointer<ErrorPage> m_page;
    QPointer<UnlockCard> m_card;
    QFutureWatcher<Result<std::optional<LockOwner>>> m_watcher;
};

} // namespace foresight::ui
