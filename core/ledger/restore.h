// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/snapshots.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// Events of one attempt that no sound file has any more.
struct LostEvents
{
    std::string lab;
    int attempt = 1;
    std::int64_t first = 1;
    std::int64_t last = 1;
    bool operator==(const LostEvents&) const = default;
};

/// How a damaged ledger can be restored, and what will be missing then.
struct RestorePlan
{
    Error damage;
    Snapshot snapshot;         ///< the sound one with the most events; without a file where there is only a mirror
    std::int64_t events = 0;   ///< that the restored ledger will have
    std::int64_t rescued = 0;  ///< of them, taken from the damaged file because they follow without a break
    std::int64_t mirrored = 0; ///< of them, taken from the mirror for the same reason
    bool countable = true;     ///< false when the damaged file no longer says how many events there were
    std::vector<LostEvents> lost;
};

struct RestoreOutcome
{
    RestorePlan plan;
    std::vector<std::filesystem::path> setAside; ///< the damaged file and its journals, under their new names
};

/// What is wrong with a ledger; nothing when it is sound. A file that is missing while its snapshots or its mirror are
/// there is damage. `mirror`: the folder that a policy names, here and below; empty for none. Errors: what is not the
/// ledger's fault (DatabaseLocked, FileUnreadable, ...), DatabaseTooNew for one of a newer program, whatever it holds.
[[nodiscard]] Result<std::optional<Error>> damageOf(const std::filesystem::path& ledger,
                                                    const std::filesystem::path& mirror = {});

/// Whether there are snapshots of a ledger, or segments of it in the mirror.
[[nodiscard]] bool hasCopies(const std::filesystem::path& ledger, const std::filesystem::path& mirror);

/// Looks and changes nothing. Nothing when the ledger is sound. Takes the fullest sound snapshot (or nothing), then the
/// events of the damaged file that follow it, then those of the mirror. Errors: those of damageOf(), FileMissing
/// (place: the folder) when there is neither a sound snapshot nor a mirror.
[[nodiscard]] Result<std::optional<RestorePlan>> planRestore(const std::filesystem::path& ledger,
                                                             const std::filesystem::path& mirror = {});

/// Builds the ledger anew beside the damaged one, verifies it, sets the damaged file aside as
/// <name>.damaged-<UTC time> with its journals, and gives the new one its name: a power cut at any moment leaves
/// something that can be restored the same way. Nothing is overwritten or deleted. Nothing happens to a sound ledger.
/// What was lost is recorded, as what it is, when the ledger is opened next (Ledger::noteOlderCopy()).
/// Errors: those of planRestore() and copyDatabase(), DatabaseLocked while a program has the ledger open.
[[nodiscard]] Result<std::optional<RestoreOutcome>>
restoreLedger(const std::filesystem::path& ledger, std::int64_t utcMs, const std::filesystem::path& mirror = {});

} // namespace foresight
