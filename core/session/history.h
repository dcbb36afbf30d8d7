// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/event.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace foresight {

/// What happened in an attempt, as windows ask for it: every event but looks that were passed over on the way. A day of
/// changed settings is a hundred thousand looks; of those of an act it keeps the first and the last ones, each that is
/// the first with some verdict, and each that something other than a look follows, such as a reading. The ledger has
/// them all.
class History
{
public:
    /// Looks of an act that are kept whatever they show.
    static constexpr std::size_t kLooks = 60;

    /// Takes the next event; they come in order.
    void add(Event event);
    [[nodiscard]] const std::vector<Event>& events() const { return m_events; }

private:
    void passOver();

    std::vector<Event> m_events;
    std::map<std::string, std::size_t> m_added; ///< looks of each act since the last were passed over
};

} // namespace foresight
