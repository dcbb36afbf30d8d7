// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/database.h"
#include "core/ledger/ledger_tables.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// How far one attempt had come.
struct KnownHead
{
    Digest genesis{}; ///< hash of the genesis record
    std::string lab;
    int attempt = 1;
    std::int64_t events = 0;
    Digest head{}; ///< hash of the last of them
    bool operator==(const KnownHead&) const = default;
};

/// The last heads that are known of a ledger: a small file beside it, written when it is closed, handed in from or
/// copied to a snapshot, and never ahead of it. Bytes are specified in FORMAT.md.
struct KnownHeads
{
    std::string ledgerId;
    std::vector<KnownHead> heads;
    bool restored = false; ///< the program restored the ledger since then: what lacks was lost, and it says so
    bool operator==(const KnownHeads&) const = default;
};

[[nodiscard]] std::filesystem::path knownHeadsFile(const std::filesystem::path& ledger);
/// Errors: FileMissing, FormatInvalid when it is damaged (then nothing is known), those of readFile().
[[nodiscard]] Result<KnownHeads> readKnownHeads(const std::filesystem::path& ledger);

/// A known head that a ledger does not lead to.
struct HeadConflict
{
    KnownHead known;
    std::optional<std::int64_t> events; ///< that the ledger has of this attempt; nothing when it lacks the attempt
};
[[nodiscard]] Result<std::vector<HeadConflict>> headConflicts(const Database& ledger, const KnownHeads& known);

/// Writes the ledger's heads beside the file `ledger` where they changed; while they contradict those known before,
/// nothing is written, because nobody has recorded that yet. `ledger` may be another file than the database's, whose
/// copy that is. Errors: those of reading and of writeFile().
[[nodiscard]] Result<void> keepKnownHeads(const Database& database, const std::filesystem::path& ledger);
/// Notes beside the heads known of a ledger, if any are, that the program restores it. Errors: those of writeFile().
[[nodiscard]] Result<void> markRestored(const std::filesystem::path& ledger);
/// The same as keepKnownHeads(), whatever was known before.
[[nodiscard]] Result<void> replaceKnownHeads(const Database& database, const std::filesystem::path& ledger);

} // namespace foresight
