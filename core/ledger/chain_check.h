// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/part_reading.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <future>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

/// Checks a chain while it is being read: what was read already is checked on other threads meanwhile, and only a few
/// parts of a long chain are held at a time. Answers as checkChain() does. `show` is given every event that a session
/// folds, as readPart() reads it: in order, each after it was found to follow, none after the first break, and on the
/// thread that calls here.
class ChainCheck
{
public:
    using Show = std::function<void(Event&)>;
    explicit ChainCheck(std::string_view genesis, Show show = {});

    /// Takes the next event as it is stored.
    void add(StoredEvent event);
    /// After the last event: the first that does not follow.
    [[nodiscard]] std::optional<ChainBreak> finish();

    [[nodiscard]] std::int64_t events() const { return m_events; }
    /// The last event's hash as it is stored; that of the genesis record when there is none.
    [[nodiscard]] const Digest& last() const { return m_last; }

private:
    void giveAway();
    void take(PartReading part);
    void awaitOldest();

    std::optional<Genesis> m_origin; ///< nothing when the record cannot be read
    std::vector<StoredEvent> m_part; ///< read and not given away yet
    Digest m_before{};               ///< hash that the part follows
    Digest m_last{};
    std::int64_t m_events = 0;
    Show m_show;
    std::deque<std::future<PartReading>> m_checking; ///< oldest first; each holds what it looks at
    std::optional<ChainBreak> m_first;
};

} // namespace foresight
