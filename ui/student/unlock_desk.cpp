// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/unlock_desk.h"

#include "ui/qt_text.h"
#include "ui/student/error_page.h"
#include "ui/student/pages/page_words.h"
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

QString UnlockDesk::lead(const Error& error, const QLocale& locale)
{
    const auto moment = static_cast<std::int64_t>(QString::fromStdString(error.args.back()).toLongLong());
    return tr("Your work was opened on the computer %1 (%2) and not closed there. What is recorded can be read here "
              "all "
              "the same: Record, My record.")
        .arg(qtText(error.args.front()), dayAndTime(moment, locale));
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
