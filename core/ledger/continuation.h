// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/database.h"
#include "core/ledger/ledger.h"
#include "core/ledger/ledger_file.h"
#include "core/ledger/mirror.h"

#include <functional>
#include <optional>
#include <vector>

namespace foresight {

/// How far a sound ledger goes.
struct LedgerEnds
{
    struct Chain
    {
        AttemptInfo attempt; ///< with the number of its events
        Digest hash{};       ///< of the last
    };
    LedgerIdentity identity;
    std::vector<Chain> chains;

    [[nodiscard]] const Chain* chainOf(const AttemptInfo& attempt) const;
};
[[nodiscard]] Result<LedgerEnds> endsOf(const Database& sound);

/// One attempt in another place, which may be damaged anywhere.
struct OtherAttempt
{
    AttemptInfo attempt;
    std::int64_t known = 0; ///< events that there have been, as far as that place says
    /// The sound events that follow a number of events with this last hash without a break.
    std::function<std::vector<StoredEvent>(std::int64_t, const Digest&)> after;
};
/// Nothing when the file cannot be read far enough to list its attempts.
[[nodiscard]] std::optional<std::vector<OtherAttempt>> attemptsOfFile(const std::filesystem::path& other);
/// `contents` live longer.
[[nodiscard]] std::vector<OtherAttempt> attemptsOf(const MirrorContents& contents);

/// What another place has of one attempt beyond a ledger that is older but sound.
struct Continuation
{
    AttemptInfo attempt;             ///< as the other place has it
    bool begins = false;             ///< whether the attempt began later and can be added
    std::vector<StoredEvent> events; ///< that follow without a break
    std::int64_t known = 0;          ///< see OtherAttempt
};

/// Compares, and moves the ends on as if the continuations had been added.
[[nodiscard]] std::vector<Continuation> continuationsOf(LedgerEnds& ends, const std::vector<OtherAttempt>& others);

/// Adds the events (and attempts that began later) to the older ledger in this order, all or none.
[[nodiscard]] Result<void> appendContinuations(const Database& ledger, const std::vector<Continuation>& all);

} // namespace foresight
