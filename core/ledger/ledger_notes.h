// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/known_heads.h"
#include "core/ledger/ledger.h"
#include "core/session/note_subjects.h"

#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// A note about the ledger itself, for an attempt that carries it into a hand-in.
struct LedgerNote
{
    AttemptInfo attempt;
    Note note;
};

/// What is to be noted about conflicts with known heads: one note an attempt, on the attempt itself or, where that is
/// gone, on the one that was begun in its place. Conflicts wait until that one is started. `about`: kOlderCopyNote, or
/// kRestoredNote where the program itself put the older state in place.
[[nodiscard]] std::vector<LedgerNote> olderCopyNotes(const std::vector<HeadConflict>& conflicts,
                                                     const std::vector<AttemptInfo>& attempts,
                                                     const std::string& about = kOlderCopyNote);

} // namespace foresight
