// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/snapshot_keeper.h"

#include "ui/student/student_session.h"

#include <QtConcurrent>

#include <algorithm>

namespace foresight::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto kAfterOpening = 1s; ///< the first painting comes first

} // namespace

SnapshotKeeper::SnapshotKeeper(const StudentSession& session, std::chrono::milliseconds use)
    : m_session(session), m_locks(locks())
{
    m_use.setSingleShot(true);
    m_use.setInterval(use);
    connect(&m_use, &QTimer::timeout, this, &SnapshotKeeper::takeNow);
    connect(&session, &StudentSession::stateChanged, this, &SnapshotKeeper::look);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SnapshotKeeper::finish);
    QTimer::singleShot(kAfterOpening, this, &SnapshotKeeper::takeNow);
}

SnapshotKeeper::~SnapshotKeeper()
{
    m_watcher.waitForFinished();
}

void SnapshotKeeper::look()
{
    const std::size_t now = locks();
    if (now != m_locks) {
        m_locks = now;
        takeNow();
    } else if (!m_use.isActive()) { // counts from the first change that no snapshot has
        m_use.start();
    }
}

void SnapshotKeeper::takeNow()
{
    m_use.stop();
    m_again = m_watcher.isRunning();
    if (m_again) {
        return;
    }
    m_session.letOthersRead();
    m_watcher.setFuture(QtConcurrent::run(
        [file = m_session.ledgerFile(), utcMs = m_session.clock().utcMs()] { return takeSnapshot(file, utcMs); }));
}

void SnapshotKeeper::finish()
{
    const Result<Snapshot> result = m_watcher.result();
    if (m_again) {
        takeNow();
    }
    if (result) {
        Q_EMIT taken();
    } else {
        Q_EMIT failed(result.error());
    }
}

std::size_t SnapshotKeeper::locks() const
{
    const std::vector<Act>& acts = m_session.lab().acts;
    return static_cast<std::size_t>(std::count_if(acts.begin(), acts.end(), [this](const Act& act) {
        return m_session.state().act(act.id).prediction.has_value();
    }));
}

} // namespace foresight::ui
