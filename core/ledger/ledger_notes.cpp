// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_notes.h"

#include <algorithm>

namespace foresight {

namespace {

/// The attempt itself, or where that is gone, the one that took its number or came after it: a hand-in of today's work
/// carries the note then.
const AttemptInfo* carrierFor(const KnownHead& known, const std::vector<AttemptInfo>& attempts)
{
    const AttemptInfo* latest = nullptr;
    for (const AttemptInfo& one : attempts) {
        if (one.lab != known.lab || one.events == 0)
            continue;
        if (genesisHash(one.genesisBytes) == known.genesis)
            return &one;
        if (one.attempt >= known.attempt && (!latest || one.attempt > latest->attempt))
            latest = &one;
    }
    return latest;
}

std::string sentenceFor(const HeadConflict& conflict)
{
    const std::string known = std::to_string(conflict.known.events);
    if (!conflict.events)
        return "attempt " + std::to_string(conflict.known.attempt) + " had " + known + " events and is not here";
    if (*conflict.events < conflict.known.events)
        return "attempt " + std::to_string(conflict.known.attempt) + " had " + known + " events, " +
               std::to_string(*conflict.events) + " were here";
    return "event " + known + " of attempt " + std::to_string(conflict.known.attempt) + " was another one";
}

} // namespace

std::vector<LedgerNote> olderCopyNotes(const std::vector<HeadConflict>& conflicts,
                                       const std::vector<AttemptInfo>& attempts, const std::string& about)
{
    std::vector<LedgerNote> notes;
    for (const HeadConflict& conflict : conflicts) {
        const AttemptInfo* carrier = carrierFor(conflict.known, attempts);
        if (!carrier)
            continue;
        const auto same = std::find_if(notes.begin(), notes.end(),
                                       [&](const LedgerNote& one) { return one.attempt.rowId == carrier->rowId; });
        if (same == notes.end())
            notes.push_back({*carrier, {about, sentenceFor(conflict)}});
        else
            same->note.text += "; " + sentenceFor(conflict);
    }
    return notes;
}

} // namespace foresight
