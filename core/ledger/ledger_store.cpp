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
    std::vector<Event> events;
    auto read = visit([&events](Event& event) { events.push_back(std::move(event)); });
    return read ? Result<std::vector<Event>>(std::move(events)) : fail(std::move(read.error()));
}

Result<void> LedgerStore::visit(const std::function<void(Event&)>& visitor, std::int64_t after) const
{
    return tables::eachEvent(m_file.database, m_attempt.rowId, after, [&](StoredEvent&& stored) -> Result<void> {
        auto event = parseStored(stored);
        if (!event) {
            event.error().place = m_file.database.file().string() + ", event " + event.error().place;
            return fail(std::move(event.error()));
        }
        visitor(*event);
        return {};
    });
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
