// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/restore.h"

#include "core/base/file.h"
#include "core/base/iso_time.h"
#include "core/ledger/continuation.h"
#include "core/ledger/database_copy.h"
#include "core/ledger/file_lock.h"
#include "core/ledger/known_heads.h"
#include "core/ledger/ledger.h"
#include "core/ledger/migrations.h"
#include "core/ledger/mirror.h"

#include <algorithm>
#include <map>
#include <system_error>
#include <unistd.h>

namespace foresight {

namespace {

namespace fs = std::filesystem;

/// A plan with what carrying it out needs.
struct Draft
{
    RestorePlan plan;
    LedgerIdentity identity;                 ///< for a ledger that begins without a snapshot
    std::vector<Continuation> continuations; ///< in the order in which they are added
};

bool isDamage(ErrorCode code)
{
    return code == ErrorCode::DatabaseCorrupt || code == ErrorCode::DatabaseForeign || code == ErrorCode::ChainBroken;
}

std::optional<std::int64_t> eventsOfSound(const fs::path& file)
{
    const auto report = verifyLedger(file);
    if (!report || !report->sound)
        return std::nullopt;
    std::int64_t events = 0;
    for (const LedgerReport::Attempt& attempt : report->attempts)
        events += attempt.events;
    return events;
}

/// By events and not by time: a clock that was set back must not make an older copy the better one.
std::optional<RestorePlan> fullestSnapshot(const fs::path& ledger, const Error& damage)
{
    std::optional<RestorePlan> best;
    for (const Snapshot& snapshot : snapshotsOf(ledger)) {
        const auto events = eventsOfSound(snapshot.file);
        if (events && (!best || *events > best->events))
            best = RestorePlan{damage, snapshot, *events, 0, 0, true, {}};
    }
    return best;
}

/// Adds what another place has beyond; answers with the number of events.
std::int64_t take(Draft& draft, LedgerEnds& ends, const std::vector<OtherAttempt>& others)
{
    std::int64_t events = 0;
    for (Continuation& one : continuationsOf(ends, others)) {
        events += static_cast<std::int64_t>(one.events.size());
        draft.continuations.push_back(std::move(one));
    }
    draft.plan.events += events;
    return events;
}

/// What any place knew of and the ends do not have.
std::vector<LostEvents> lostOf(const Draft& draft, const LedgerEnds& ends, const fs::path& ledger)
{
    std::map<std::pair<std::string, int>, std::pair<std::int64_t, std::int64_t>> counts; // had and have
    for (const Continuation& one : draft.continuations) {
        auto& [had, have] = counts[{one.attempt.lab, one.attempt.attempt}];
        const LedgerEnds::Chain* chain = ends.chainOf(one.attempt);
        had = std::max(had, one.known);
        have = std::max(have, chain ? chain->attempt.events : 0);
    }
    const auto known = readKnownHeads(ledger);
    for (const KnownHead& head : known ? known->heads : std::vector<KnownHead>()) {
        auto& [had, have] = counts[{head.lab, head.attempt}];
        had = std::max(had, head.events);
        for (const LedgerEnds::Chain& chain : ends.chains) {
            if (chain.attempt.lab == head.lab && chain.attempt.attempt == head.attempt)
                have = std::max(have, chain.attempt.events);
        }
    }
    std::vector<LostEvents> lost;
    for (const auto& [attempt, count] : counts) {
        if (count.second < count.first)
            lost.push_back({attempt.first, attempt.second, count.second + 1, count.first});
    }
    return lost;
}

/// What a ledger is begun from: the snapshot, or nothing but the mirror's word whose it is.
Result<LedgerEnds> beginning(const RestorePlan& plan, const Result<MirrorContents>& mirror)
{
    if (plan.snapshot.file.empty())
        return mirror ? Result<LedgerEnds>(LedgerEnds{mirror->identity, {}}) : fail(mirror.error());
    const auto sound = Database::open(plan.snapshot.file, Database::Mode::ReadOnly, kLedgerApplicationId);
    return sound ? endsOf(*sound) : fail(sound.error());
}

Result<MirrorContents> mirrorFor(const fs::path& mirror, const fs::path& ledger, const std::string& ledgerId)
{
    if (mirror.empty())
        return fail({ErrorCode::FileMissing, snapshotFolder(ledger).string(), {}, "no sound snapshot"});
    return readMirror(mirrorFolder(mirror, ledger), ledgerId);
}

Result<std::string> ledgerIdOf(const std::optional<RestorePlan>& plan)
{
    if (!plan)
        return std::string();
    const auto report = verifyLedger(plan->snapshot.file);
    return report ? Result<std::string>(report->ledgerId) : fail(report.error());
}

Result<std::optional<Draft>> draftFor(const fs::path& ledger, const fs::path& mirrorRoot)
{
    const auto damage = damageOf(ledger, mirrorRoot);
    if (!damage)
        return fail(damage.error());
    if (!*damage)
        return std::optional<Draft>();
    const auto snapshot = fullestSnapshot(ledger, **damage);
    const auto ledgerId = ledgerIdOf(snapshot);
    if (!ledgerId)
        return fail(ledgerId.error());
    const auto mirror = mirrorFor(mirrorRoot, ledger, *ledgerId);
    Draft draft{snapshot.value_or(RestorePlan{**damage, {}, 0, 0, 0, true, {}}), {}, {}};
    auto ends = beginning(draft.plan, mirror);
    if (!ends)
        return fail(std::move(ends.error()));
    draft.identity = ends->identity;
    const auto others = attemptsOfFile(ledger);
    draft.plan.countable = others.has_value();
    if (others)
        draft.plan.rescued = take(draft, *ends, *others);
    if (mirror)
        draft.plan.mirrored = take(draft, *ends, attemptsOf(*mirror));
    draft.plan.lost = lostOf(draft, *ends, ledger);
    return std::optional(std::move(draft));
}

Result<void> begin(const Draft& draft, const fs::path& target)
{
    if (draft.plan.snapshot.file.empty())
        return makeLedger(target, draft.identity);
    const auto source = Database::open(draft.plan.snapshot.file, Database::Mode::ReadOnly, kLedgerApplicationId);
    return source ? copyDatabase(*source, target, kLedgerApplicationId) : fail(source.error());
}

Result<void> build(const Draft& draft, const fs::path& target)
{
    {
        if (auto begun = begin(draft, target); !begun)
            return begun;
        const auto database = Database::open(target, Database::Mode::ReadWrite, kLedgerApplicationId);
        if (!database)
            return fail(database.error());
        if (auto added = appendContinuations(*database, draft.continuations); !added)
            return added;
    }
    std::error_code ignored;
    fs::remove(target.string() + "-journal", ignored);
    if (eventsOfSound(target) != draft.plan.events)
        return fail({ErrorCode::DatabaseFailed, target.string(), {}, "the restored ledger did not verify"});
    return syncFile(target);
}

/// A name for what is set aside that nothing has yet, with any of the endings.
std::string freeSuffix(const fs::path& ledger, std::int64_t utcMs)
{
    std::string time = isoTime(utcMs);
    time.erase(std::remove_if(time.begin(), time.end(), [](char c) { return c == '-' || c == ':'; }), time.end());
    const std::string suffix = ".damaged-" + time;
    std::string tried = suffix;
    const auto taken = [&](const char* ending) {
        std::error_code ignored;
        return fs::symlink_status(ledger.string() + tried + ending, ignored).type() != fs::file_type::not_found;
    };
    for (int more = 2; taken("") || taken("-journal") || taken("-wal") || taken("-shm"); ++more)
        tried = suffix + '-' + std::to_string(more);
    return tried;
}

/// A second name where the file system has them, so that a ledger stands under its own name at every moment.
Result<void> nameAside(const fs::path& from, const fs::path& to)
{
    if (::link(from.c_str(), to.c_str()) == 0)
        return {};
    return renameDurably(from, to);
}

/// Journals first: one that stayed would be played into the restored ledger.
Result<std::vector<fs::path>> setAside(const fs::path& ledger, std::int64_t utcMs)
{
    const std::string suffix = freeSuffix(ledger, utcMs);
    std::vector<fs::path> moved;
    for (const char* ending : {"-journal", "-wal", "-shm", ""}) {
        const fs::path from = ledger.string() + ending;
        std::error_code ignored;
        if (fs::symlink_status(from, ignored).type() == fs::file_type::not_found)
            continue;
        const fs::path to = ledger.string() + suffix + ending;
        if (auto done = *ending == '\0' ? nameAside(from, to) : renameDurably(from, to); !done)
            return fail(std::move(done.error()));
        moved.push_back(to);
    }
    return moved;
}

/// DatabaseTooNew for a ledger of a newer program: whatever it looks like here, it is not ours to mend.
Result<void> knownVersion(const fs::path& ledger)
{
    const auto database = Database::open(ledger, Database::Mode::ReadOnly, kLedgerApplicationId);
    if (!database)
        return {};
    auto known = checkVersion(*database, LedgerMode::ReadWrite);
    return !known && known.error().code == ErrorCode::DatabaseTooNew ? known : Result<void>();
}

} // namespace

Result<std::optional<Error>> damageOf(const fs::path& ledger, const fs::path& mirror)
{
    if (auto known = knownVersion(ledger); !known)
        return fail(std::move(known.error()));
    const auto report = verifyLedger(ledger);
    if (report) {
        for (const LedgerReport::Attempt& attempt : report->attempts) {
            if (attempt.firstBad)
                return std::optional(Error{
                    ErrorCode::ChainBroken, ledger.string(), {std::to_string(*attempt.firstBad)}, attempt.reason});
        }
        return std::optional<Error>();
    }
    const bool gone = report.error().code == ErrorCode::FileMissing && hasCopies(ledger, mirror);
    if (!gone && !isDamage(report.error().code))
        return fail(report.error());
    return std::optional(report.error());
}

bool hasCopies(const fs::path& ledger, const fs::path& mirror)
{
    return !snapshotsOf(ledger).empty() || (!mirror.empty() && !segmentsIn(mirrorFolder(mirror, ledger)).empty());
}

Result<std::optional<RestorePlan>> planRestore(const fs::path& ledger, const fs::path& mirror)
{
    auto draft = draftFor(ledger, mirror);
    if (!draft)
        return fail(std::move(draft.error()));
    return *draft ? std::optional(std::move((*draft)->plan)) : std::nullopt;
}

Result<std::optional<RestoreOutcome>> restoreLedger(const fs::path& ledger, std::int64_t utcMs, const fs::path& mirror)
{
    if (!mirror.empty() && !segmentsIn(mirrorFolder(mirror, ledger)).empty()) { // the folder may have gone with it
        if (auto made = makePrivateFolder(ledger.parent_path()); !made)
            return fail(std::move(made.error()));
    }
    auto lock = FileLock::tryNow(ledger.string() + ".lock");
    if (!lock) {
        lock.error().place = ledger.string();
        return fail(std::move(lock.error()));
    }
    removeAbandoned(knownHeadsFile(ledger), std::chrono::seconds(0)); // of a restore that was cut off
    auto draft = draftFor(ledger, mirror);
    if (!draft)
        return fail(std::move(draft.error()));
    if (!*draft)
        return std::optional<RestoreOutcome>();
    const fs::path fresh = ledger.string() + ".new";
    removeDatabase(fresh); // of a restore that was cut off
    if (auto built = build(**draft, fresh); !built) {
        removeDatabase(fresh);
        return fail(std::move(built.error()));
    }
    if (auto marked = markRestored(ledger); !marked) // first, so that a power cut leaves nobody suspected
        return fail(std::move(marked.error()));
    auto aside = setAside(ledger, utcMs);
    if (!aside)
        return fail(std::move(aside.error()));
    if (auto named = renameDurably(fresh, ledger); !named)
        return fail(std::move(named.error()));
    if (const auto restored = Database::open(ledger, Database::Mode::ReadOnly, kLedgerApplicationId))
        (void)keepKnownHeads(*restored, ledger); // nothing where something was lost: that is recorded first
    return std::optional(RestoreOutcome{std::move((*draft)->plan), std::move(*aside)});
}

} // namespace foresight
