// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/surroundings.h"

#include "core/ledger/ledger.h"
#include "core/ledger/ledger_file.h"
#include "core/ledger/ledger_tables.h"

#include <cassert>
#include <set>

namespace foresight {

namespace {

CheckedSnapshot checked(const Snapshot& snapshot)
{
    const auto report = verifyLedger(snapshot.file);
    CheckedSnapshot found{snapshot, report && report->sound, 0, {}};
    if (!report)
        found.reason = errorName(report.error().code);
    else if (!report->sound)
        found.reason = errorName(ErrorCode::ChainBroken);
    for (const LedgerReport::Attempt& attempt : report ? report->attempts : std::vector<LedgerReport::Attempt>())
        found.events += attempt.events;
    return found;
}

} // namespace

std::vector<CheckedSnapshot> checkedSnapshots(const std::filesystem::path& ledger)
{
    std::vector<CheckedSnapshot> all;
    for (const Snapshot& snapshot : snapshotsOf(ledger))
        all.push_back(checked(snapshot));
    return all;
}

std::string knownHeadStateName(KnownHeadState state)
{
    switch (state) {
    case KnownHeadState::None:
        return "none";
    case KnownHeadState::Damaged:
        return "damaged";
    case KnownHeadState::Fits:
        return "fits";
    case KnownHeadState::Contradicts:
        return "contradicts";
    }
    assert(false);
    return {};
}

Result<CheckedHeads> checkedHeads(const std::filesystem::path& ledger)
{
    const auto known = readKnownHeads(ledger);
    if (!known) {
        const bool none = known.error().code == ErrorCode::FileMissing;
        return CheckedHeads{none ? KnownHeadState::None : KnownHeadState::Damaged, {}};
    }
    const auto opened = openLedgerFile(ledger, LedgerMode::ReadOnly);
    if (!opened)
        return fail(opened.error());
    auto conflicts = headConflicts(opened->database, *known);
    if (!conflicts)
        return fail(std::move(conflicts.error()));
    const auto state = conflicts->empty() ? KnownHeadState::Fits : KnownHeadState::Contradicts;
    return CheckedHeads{state, std::move(*conflicts)};
}

Result<CheckedMirror> checkedMirror(const std::filesystem::path& ledger, const std::filesystem::path& mirror)
{
    const auto opened = openLedgerFile(ledger, LedgerMode::ReadOnly);
    const auto attempts = opened ? tables::attempts(opened->database) : fail(opened.error());
    if (!attempts)
        return fail(attempts.error());
    auto contents = readMirror(mirrorFolder(mirror, ledger), opened->identity.ledgerId);
    if (!contents && contents.error().code != ErrorCode::FileMissing)
        return fail(std::move(contents.error()));
    CheckedMirror checked;
    std::set<Digest> mirrored;
    if (contents) {
        checked.stops = std::move(contents->stops);
        for (const MirrorAttempt& attempt : contents->attempts) {
            for (const StoredEvent& event : attempt.events)
                mirrored.insert(event.hash);
        }
    }
    for (const AttemptInfo& attempt : *attempts) {
        auto counted = tables::eachEvent(opened->database, attempt.rowId, kBeforeTheFirst,
                                         [&](const StoredEvent& event) -> Result<void> {
                                             checked.behind += mirrored.contains(event.hash) ? 0 : 1;
                                             return {};
                                         });
        if (!counted)
            return fail(std::move(counted.error()));
    }
    return checked;
}

} // namespace foresight
