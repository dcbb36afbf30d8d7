// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/event_store.h"
#include "core/session/history.h"

#include <memory>

namespace foresight {

/// An attempt where it is stored, with what happened in it kept beside: reading it again after each event would take
/// longer with every one.
class RememberingStore final : public EventStore
{
public:
    /// `history` is of the events that were read before; visit() then goes on after them.
    explicit RememberingStore(std::unique_ptr<EventStore> store, History history = {})
        : m_store(std::move(store)), m_history(std::move(history))
    {
    }

    [[nodiscard]] Result<std::vector<Event>> events() const override
    {
        std::vector<Event> events;
        const auto read = visit([&events](const Event& event) { events.push_back(event); });
        return read ? Result<std::vector<Event>>(std::move(events)) : fail(read.error());
    }
    [[nodiscard]] Result<void> visit(const std::function<void(Event&)>& visitor,
                                     std::int64_t after = kBeforeTheFirst) const override
    {
        History seen = after == kBeforeTheFirst ? History() : m_history;
        auto read = m_store->visit(
            [&](Event& event) {
                visitor(event); // the session only looks at it
                seen.add(std::move(event));
            },
            after);
        if (read) {
            m_history = std::move(seen);
        }
        return read;
    }
    [[nodiscard]] Result<void> append(const Event& event) override
    {
        auto kept = m_store->append(event);
        if (kept) {
            m_history.add(event);
        }
        return kept;
    }
    [[nodiscard]] Result<std::map<std::string, std::string>> drafts() const override { return m_store->drafts(); }
    [[nodiscard]] Result<void> saveDraft(const std::string& key, const std::string& text) override
    {
        return m_store->saveDraft(key, text);
    }
    [[nodiscard]] const History& history() const { return m_history; }

private:
    std::unique_ptr<EventStore> m_store;
    mutable History m_history; ///< of what was read and appended
};

} // namespace foresight
