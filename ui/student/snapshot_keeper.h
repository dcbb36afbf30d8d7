// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/snapshots.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace foresight::ui {

class StudentSession;

/// Takes snapshots of an open lab's ledger: soon after it was opened, at each lock, and after every ten minutes in
/// which something was recorded. Works beside the window; what fails is tried again at the next of these moments.
class SnapshotKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `session` lives longer. `use`: from a change to its snapshot, at most.
    explicit SnapshotKeeper(const StudentSession& session, std::chrono::milliseconds use = std::chrono::minutes(10));
    /// Waits for a snapshot that is being taken.
    ~SnapshotKeeper() override;

Q_SIGNALS:
    void taken();
    void failed(const foresight::Error& error);

private:
    void look();
    void takeNow();
    void finish();
    [[nodiscard]] std::size_t locks() const;

    const StudentSession& m_session;
    QFutureWatcher<Result<Snapshot>> m_watcher;
    QTimer m_use;
    std::size_t m_locks = 0;
    bool m_again = false; ///< asked for while one was being taken
};

} // namespace foresight::ui
