// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/database.h"
#include "core/ledger/ledger.h"

#include <optional>
#include <vector>

namespace foresight {

/// What another ledger file has of one attempt beyond a ledger that is older but sound.
struct Continuation
{
    AttemptInfo attempt;               ///< as the other file has it
    std::optional<std::int64_t> rowId; ///< of the attempt in the older ledger; none when it began later
    bool begins = false;               ///< whether that later attempt can be added
    std::int64_t kept = 0;             ///< events that the older ledger has
    std::vector<StoredEvent> events;   ///< that follow them without a break
    std::int64_t known = 0;            ///< events that there have been, as far as the other file says
};

/// Compares a sound ledger with a file that may be damaged anywhere. Nothing when the file cannot be read far enough to
/// list its attempts. Errors: those of reading the sound one.
[[nodiscard]] Result<std::optional<std::vector<Continuation>>> continuationsOf(const Database& sound,
                                                                               const std::filesystem::path& other);

/// Adds the events (and attempts that began later) to the older ledger, all or none.
[[nodiscard]] Result<void> appendContinuations(const Database& ledger, const std::vector<Continuation>& all);

} // namespace foresight
