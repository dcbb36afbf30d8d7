// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/restore.h"

#include "core/base/file.h"
#include "core/base/iso_time.h"
#include "core/ledger/continuation.h"
#include "core/ledger/database_copy.h"
#include "core/ledger/file_lock.h"
#include "core/ledger/ledger.h"
#include "core/ledger/migrations.h"

#include <algorithm>
#include <system_error>
#include <unistd.h>

namespace foresight {

namespace {

namespace fs = std::filesystem;

/// A plan with what carrying it out needs.
struct Draft
{
    RestorePlan plan;
    std::vector<Continuation> continuations;
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
Result<RestorePlan> fullestSnapshot(const fs::path& ledger, const Error& damage)
{
    std::optional<RestorePlan> best;
    for (const Snapshot& snapshot : snapshotsOf(ledger)) {
        const auto events = eventsOfSound(snapshot.file);
        if (events && (!best || *events > best->events))
            best = RestorePlan{damage, snapshot, *events, 0, true, {}};
    }
    if (!best)
        return fail({ErrorCode::FileMissing, snapshotFolder(ledger).string(), {}, "no sound snapshot"});
    return *best;
}

void count(Draft& draft)
{
    for (const Continuation& one : draft.continuations) {
        const auto rescued = static_cast<std::int64_t>(one.events.size());
        draft.plan.rescued += rescued;
        if (one.kept + rescued < one.known)
            draft.plan.lost.push_back({one.attempt.lab, one.attempt.attempt, one.kept + rescued + 1, one.known});
    }
    draft.plan.events += draft.plan.rescued;
}

Result<std::optional<Draft>> draftFor(const fs::path& ledger)
{
    const auto damage = damageOf(ledger);
    if (!damage)
        return fail(damage.error());
    if (!*damage)
        return std::optional<Draft>();
    auto plan = fullestSnapshot(ledger, **damage);
    if (!plan)
        return fail(std::move(plan.error()));
    const auto sound = Database::open(plan->snapshot.file, Database::Mode::ReadOnly, kLedgerApplicationId);
    if (!sound)
        return fail(sound.error());
    auto found = continuationsOf(*sound, ledger);
    if (!found)
        return fail(std::move(found.error()));
    Draft draft{std::move(*plan), {}};
    draft.plan.countable = found->has_value();
    if (*found)
        draft.continuations = std::move(**found);
    count(draft);
    return std::optional(std::move(draft));
}

void removeWithJournal(const fs::path& file)
{
    std::error_code ignored;
    fs::remove(file, ignored);
    fs::remove(file.string() + "-journal", ignored);
}

Result<void> build(const Draft& draft, const fs::path& target)
{
    {
        const auto source = Database::open(draft.plan.snapshot.file, Database::Mode::ReadOnly, kLedgerApplicationId);
        if (!source)
            return fail(source.error());
        if (auto copied = copyDatabase(*source, target, kLedgerApplicationId); !copied)
            return copied;
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

} // namespace

Result<std::optional<Error>> damageOf(const fs::path& ledger)
{
    const auto report = verifyLedger(ledger);
    if (report) {
        for (const LedgerReport::Attempt& attempt : report->attempts) {
            if (attempt.firstBad)
                return std::optional(Error{
                    ErrorCode::ChainBroken, ledger.string(), {std::to_string(*attempt.firstBad)}, attempt.reason});
        }
        return std::optional<Error>();
    }
    const bool gone = report.error().code == ErrorCode::FileMissing && !snapshotsOf(ledger).empty();
    if (!gone && !isDamage(report.error().code))
        return fail(report.error());
    return std::optional(report.error());
}

Result<std::optional<RestorePlan>> planRestore(const fs::path& ledger)
{
    auto draft = draftFor(ledger);
    if (!draft)
        return fail(std::move(draft.error()));
    return *draft ? std::optional(std::move((*draft)->plan)) : std::nullopt;
}

Result<std::optional<RestoreOutcome>> restoreLedger(const fs::path& ledger, std::int64_t utcMs)
{
    auto lock = FileLock::tryNow(ledger.string() + ".lock");
    if (!lock) {
        lock.error().place = ledger.string();
        return fail(std::move(lock.error()));
    }
    auto draft = draftFor(ledger);
    if (!draft)
        return fail(std::move(draft.error()));
    if (!*draft)
        return std::optional<RestoreOutcome>();
    const fs::path fresh = ledger.string() + ".new";
    removeWithJournal(fresh); // of a restore that was cut off
    if (auto built = build(**draft, fresh); !built) {
        removeWithJournal(fresh);
        return fail(std::move(built.error()));
    }
    auto aside = setAside(ledger, utcMs);
    if (!aside)
        return fail(std::move(aside.error()));
    if (auto named = renameDurably(fresh, ledger); !named)
        return fail(std::move(named.error()));
    return std::optional(RestoreOutcome{std::move((*draft)->plan), std::move(*aside)});
}

} // namespace foresight
