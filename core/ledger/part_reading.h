// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/event_chain.h"

#include <optional>
#include <span>
#include <vector>

namespace foresight {

/// Some events of a chain, checked and read in one go.
struct PartReading
{
    std::optional<ChainBreak> fault;
    std::vector<Event> events; ///< for whoever folds them; none where there is a fault
};

/// Reads the events as a session folds them and a History (core/session/history.h) keeps them: of a look that both pass
/// over only that it was one, so it comes without its settings, outputs and verdicts. A session's state and a History
/// are the same as after reading everything. Never more than that is made of an event, and nothing when `wanted` is
/// false. The other arguments and the fault are those of checkPart().
[[nodiscard]] PartReading readPart(const Digest& previous, const Genesis& origin, std::span<const StoredEvent> events,
                                   std::int64_t from, bool wanted);

} // namespace foresight
