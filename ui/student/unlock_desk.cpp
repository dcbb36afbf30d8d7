// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/unlock_desk.h"

#include "ui/student/error_page.h"
#include "ui/student/unlock_card.h"

#include <QtConcurrent>

namespace foresight::ui {

UnlockDesk::UnlockDesk(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &UnlockDesk::finish);
}

UnlockDesk::~UnlockDesk()
{
    m_watcher.waitForFinished();
}

bool UnlockDesk::helps(const Error& error, const std::filesystem::path& ledger)
{
    // Without arguments the other program is one of this computer, and can be closed.
    return error.code == ErrorCode::DatabaseLocked && !error.args.empty() && error.place == ledger.string();
}

void UnlockDesk::offer(ErrorPage& page, const std::filesystem::path& ledger)
{
    m_ledger = ledger;
    m_page = &page;
    m_card = new UnlockCard;
    page.addCard(m_card);
    connect(m_card, &UnlockCard::unlockRequested, this, &UnlockDesk::begin);
}

void UnlockDesk::begin()
{
    m_page->setWaysOut(false);
    m_card->showUnlocking();
    m_watcher.setFuture(QtConcurrent::run([ledger = m_ledger, clock = &m_clock] { return breakLock(ledger, *clock); }));
}

void UnlockDesk::finish()
{
    const auto result = m_watcher.result();
    if (m_page != nullptr) {
        m_page->setWaysOut(true);
    }
    if (result) {
        Q_EMIT unlocked(tr("Unlocked. That it was is recorded in your work."));
    } else if (m_card != nullptr) {
        m_card->showFailure(result.error());
    }
}

} // namespace foresight::ui
