// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/session/event.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <string>
#include <vector>

namespace foresight {

/// A number that every event comes after.
inline constexpr std::int64_t kBeforeTheFirst = std::numeric_limits<std::int64_t>::min();

/// Where a session keeps one attempt at one lab. The ledger implements it; tests may keep events in memory.
class EventStore
{
public:
    virtual ~EventStore() = default;
    /// Every event of the attempt, in order.
    [[nodiscard]] virtual Result<std::vector<Event>> events() const = 0;
    /// Shows every event of the attempt with a number above `after`, in order and without holding all of them. The
    /// visitor may keep what it is given.
    [[nodiscard]] virtual Result<void> visit(const std::function<void(Event&)>& visitor,
                                             std::int64_t after = kBeforeTheFirst) const
    {
        auto all = events();
        if (!all)
            return fail(std::move(all.error()));
        for (Event& event : *all) {
            if (event.seq > after)
                visitor(event);
        }
        return {};
    }
    /// Durable when it returns without an error: only then may anything say "saved".
    [[nodiscard]] virtual Result<void> append(const Event& event) = 0;

    /// Unlocked drafts, beside the events and unchained: key -> text.
    [[nodiscard]] virtual Result<std::map<std::string, std::string>> drafts() const = 0;
    /// Keeps a draft; an empty text removes it.
    [[nodiscard]] virtual Result<void> saveDraft(const std::string& key, const std::string& text) = 0;
};

} // namespace foresight
