// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_store.h"

#include "core/ledger/ledger_tables.h"

namespace foresight {

LedgerStore::LedgerStore(Ledger& ledger, const LedgerFile& file, AttemptInfo attempt)
    : m_ledger(ledger), m_file(file), m_attempt(std::move(attempt))
{
}

Result<std::vector<Event>> LedgerStore::events() const
{
    const auto stored = tables::events(m_file.database, m_attempt.rowId);
    if (!stored)
        return fail(stored.error());
    std::vector<Event> events;
    events.reserve(stored->size());
    for (const StoredEvent& one : *stored) {
        auto event = parseStored(one);
        if (!event) {
            event.error().place = m_file.database.file().string() + ", event " + event.error().place;
            return fail(std::move(event.error()));
        }
        events.push_back(std::move(*event));
    }
    return events;
}

Result<void> LedgerStore::append(const Event& event)
{
    return m_ledger.appendWith(m_attempt, event, {});
}

Result<std::map<std::string, std::string>> LedgerStore::drafts() const
{
    return tables::drafts(m_file.database, m_attempt.rowId);
}

Result<void> LedgerStore::saveDraft(const std::string& key, const std::string& text)
{
    if (text.size() > kPayloadLimit)
        return fail({ErrorCode::TooLarge, m_file.database.file().string(), {std::to_string(kPayloadLimit)}, "draft"});
    return tables::saveDraft(m_file.database, m_attempt.rowId, key, text);
}

} // namespace foresight
