// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/known_heads.h"
#include "core/ledger/mirror.h"
#include "core/ledger/snapshots.h"

#include <filesystem>
#include <string>
#include <vector>

/// What is kept beside a ledger, checked.
namespace foresight {

struct CheckedSnapshot
{
    Snapshot snapshot;
    bool sound = false;
    std::int64_t events = 0;
    std::string reason; ///< why it is not sound: the stable name of an error
};
/// Every snapshot, latest first.
[[nodiscard]] std::vector<CheckedSnapshot> checkedSnapshots(const std::filesystem::path& ledger);

enum class KnownHeadState {
    None,       ///< there is no such file
    Damaged,    ///< it says nothing any more
    Fits,       ///< the ledger leads to every head
    Contradicts ///< the ledger lacks events that were recorded
};
/// "none", "damaged", "fits", "contradicts".
[[nodiscard]] std::string knownHeadStateName(KnownHeadState state);

struct CheckedHeads
{
    KnownHeadState state = KnownHeadState::None;
    std::vector<HeadConflict> conflicts;
};
/// Errors: those of reading the ledger.
[[nodiscard]] Result<CheckedHeads> checkedHeads(const std::filesystem::path& ledger);

/// How the mirror of a ledger stands.
struct CheckedMirror
{
    std::int64_t behind = 0;                 ///< events of the ledger that no sound record of the mirror has
    std::vector<MirrorContents::Stop> stops; ///< where segments end early; no loss as long as nothing is behind
};
/// `mirror`: the folder that a policy names. Errors: those of reading the ledger and of readMirror(); a mirror that has
/// nothing of the ledger is behind by all.
[[nodiscard]] Result<CheckedMirror> checkedMirror(const std::filesystem::path& ledger,
                                                  const std::filesystem::path& mirror);

} // namespace foresight
