// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/restore_desk.h"

#include "ui/student/error_page.h"
#include "ui/student/restore_card.h"
#include "ui/student/restore_words.h"

namespace foresight::ui {

RestoreDesk::RestoreDesk(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    connect(&m_job, &RestoreJob::found, this, [this](const RestoreOffer& offer) {
        if (m_card != nullptr) {
            m_card->showOffer(offer, m_ledger.locale);
        }
    });
    connect(&m_job, &RestoreJob::restored, this, &RestoreDesk::finish);
}

bool RestoreDesk::helps(const Error& error, const std::filesystem::path& ledger)
{
    const bool damage = error.code == ErrorCode::DatabaseCorrupt || error.code == ErrorCode::DatabaseForeign ||
                        error.code == ErrorCode::ChainBroken || error.code == ErrorCode::FileMissing;
    return damage && error.place == ledger.string();
}

void RestoreDesk::offer(ErrorPage& page, const DamagedLedger& ledger)
{
    m_ledger = ledger;
    m_page = &page;
    m_card = new RestoreCard;
    page.addCard(m_card);
    connect(m_card, &RestoreCard::restoreRequested, this, &RestoreDesk::begin);
    m_job.look(ledger);
}

void RestoreDesk::begin()
{
    m_page->setWaysOut(false); // a ledger that is being restored cannot be opened
    m_card->showRestoring();
    m_job.restore(m_ledger, m_clock.utcMs());
}

void RestoreDesk::finish(const RestoreAnswer& answer)
{
    const auto& outcome = answer.outcome;
    if (outcome) {
        Q_EMIT restored(*outcome ? restoredText(**outcome, m_ledger.locale) : QString());
        return;
    }
    if (m_card != nullptr) {
        m_page->setWaysOut(true);
        m_card->showFailure(outcome.error());
    }
}

} // namespace foresight::ui
