// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_file.h"

#include "core/base/clock.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/ledger/continuation.h"
#include "core/ledger/known_heads.h"
#include "core/ledger/ledger_tables.h"
#include "core/ledger/migrations.h"
#include "core/ledger/mirror.h"
#include "core/ledger/snapshots.h"

#include <sodium.h>

#include <array>
#include <system_error>

namespace foresight {

namespace {

namespace fs = std::filesystem;

fs::path beside(const fs::path& file, const char* suffix)
{
    fs::path path = file;
    path += suffix;
    return path;
}

Result<void> checkBeforeWriting(const LedgerFile& file, ReadAlong* reader)
{
    auto report = checkChains(file, reader);
    if (!report)
        return fail(std::move(report.error()));
    for (const LedgerReport::Attempt& attempt : report->attempts) {
        if (attempt.firstBad)
            return fail({ErrorCode::ChainBroken,
                         file.database.file().string(),
                         {std::to_string(*attempt.firstBad)},
                         attempt.lab + ", attempt " + std::to_string(attempt.attempt) + ": " + attempt.reason});
    }
    return {};
}

/// Pages kept in memory, in KiB: a session writes at the ledger's end. SQLite's own 2,000 would fill over a day.
constexpr const char* kRoom = "PRAGMA cache_size = -256";

/// Everything but the lock.
Result<LedgerFile> openChecked(const fs::path& path, LedgerMode mode, bool exclusive = false,
                               const OpeningWatch& watch = {})
{
    const bool writes = mode == LedgerMode::ReadWrite;
    auto database =
        Database::open(path, writes ? Database::Mode::ReadWrite : Database::Mode::ReadOnly, kLedgerApplicationId);
    if (!database)
        return fail(std::move(database.error()));
    database->expectVersion(ledgerMigrations().back().version);
    database->stopWhen(watch.stop);
    auto ready = checkVersion(*database, mode);
    if (ready)
        ready = database->checkPages();
    if (ready && writes)
        ready = migrate(*database, ledgerMigrations());
    if (ready && writes)
        ready = database->execute(kRoom);
    if (!ready)
        return fail(std::move(ready.error()));
    auto identity = tables::identity(*database);
    if (!identity)
        return fail(std::move(identity.error()));
    LedgerFile file{std::move(*database), std::move(*identity), std::nullopt, exclusive};
    ready = holdExclusively(file);
    if (ready && writes)
        ready = checkBeforeWriting(file, watch.reader);
    if (!ready)
        return fail(std::move(ready.error()));
    return file;
}

Error heldBy(const LockOwner& owner, const fs::path& path)
{
    return {ErrorCode::DatabaseLocked,
            path.string(),
            {owner.host, owner.user, std::to_string(owner.process), std::to_string(owner.utcMs)},
            {}};
}

/// On a network file system the kernel's lock may end at this machine: there the file's word about another one counts,
/// until somebody breaks it.
Result<FileLock> lockFor(const fs::path& path, bool network = false)
{
    auto lock = FileLock::tryNow(lockFile(path));
    const auto before = FileLock::ownerOf(lockFile(path));
    const LockOwner here = FileLock::thisOwner(SystemClock().utcMs());
    const bool elsewhere = before && before->host != here.host;
    if (elsewhere && (lock ? network : lock.error().code == ErrorCode::DatabaseLocked))
        return fail(heldBy(*before, path));
    if (lock)
        lock->setOwner(here);
    if (!lock) {
        lock.error().place = path.string();
        std::error_code ignored;
        if (lock.error().code == ErrorCode::FileUnwritable && fs::exists(path, ignored))
            lock.error().code = ErrorCode::DatabaseReadOnly;
    }
    return lock;
}

/// Makes the ledger under another name and renames it when it is whole, so that an empty or half-made file never stands
/// where a ledger should: one that does was damaged.
Result<void> create(const fs::path& path, const LedgerIdentity& identity)
{
    const fs::path temporary = beside(path, ".new");
    std::error_code ignored;
    fs::remove(temporary, ignored);
    fs::remove(beside(temporary, "-journal"), ignored);
    auto done = makeLedger(temporary, identity);
    if (done)
        done = renameDurably(temporary, path);
    if (!done) {
        fs::remove(temporary, ignored);
        done.error().place = path.string();
    }
    fs::remove(beside(temporary, "-journal"), ignored);
    return done;
}

std::string randomId()
{
    std::array<char, 16> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return hex(std::string_view(bytes.data(), bytes.size()));
}

/// Whose ledger is made where there is none: what a mirror has of this learner comes back under its own identity.
Result<LedgerIdentity> identityFor(const fs::path& path, const Learner& learner, bool scripted, const StoragePlan& plan)
{
    if (!snapshotsOf(path).empty()) // somebody worked here: an empty ledger would hide that it is lost
        return fail({ErrorCode::FileMissing, path.string(), {}, "the ledger is gone, its snapshots are there"});
    if (plan.mirror.empty())
        return LedgerIdentity{randomId(), learner, scripted};
    // Where nothing but the mirror is lasting, it says whether there was a ledger.
    const bool decides = plan.mirrorRequired || plan.storage == StorageClass::Ephemeral;
    if (auto there = checkFolder(plan.mirror); decides && !there)
        return fail(std::move(there.error()));
    auto mirror = readMirror(mirrorFolder(plan.mirror, path));
    if (!mirror && mirror.error().code == ErrorCode::FileMissing)
        return LedgerIdentity{randomId(), learner, scripted};
    if (!mirror)
        return fail(std::move(mirror.error()));
    if (mirror->identity.learner.id != learner.id)
        return fail({ErrorCode::DatabaseForeign, plan.mirror.string(), {}, "the mirror of another learner"});
    return std::move(mirror->identity);
}

/// Events that only the mirror has: of a machine that forgot, or of another one. A mirror that cannot be read now is
/// no hindrance.
Result<void> replay(const LedgerFile& file, const fs::path& mirror)
{
    if (mirror.empty())
        return {};
    const auto contents = readMirror(mirrorFolder(mirror, file.database.file()), file.identity.ledgerId);
    if (!contents)
        return {};
    auto ends = endsOf(file.database);
    if (!ends)
        return fail(std::move(ends.error()));
    return appendContinuations(file.database, continuationsOf(*ends, attemptsOf(*contents)));
}

} // namespace

Result<void> checkVersion(const Database& database, LedgerMode mode)
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return fail(version.error());
    const int known = ledgerMigrations().back().version;
    if (*version < 1)
        return fail({ErrorCode::DatabaseForeign, database.file().string(), {}, "schema version missing"});
    if (*version > known && mode == LedgerMode::ReadWrite)
        return fail({ErrorCode::DatabaseTooNew,
                     database.file().string(),
                     {std::to_string(*version), std::to_string(known)},
                     {}});
    return {};
}

fs::path lockFile(const fs::path& ledger)
{
    return beside(ledger, ".lock");
}

Result<void> makeLedger(const fs::path& path, const LedgerIdentity& identity)
{
    auto database = Database::create(path, kLedgerApplicationId);
    if (!database)
        return fail(std::move(database.error()));
    auto done = migrate(*database, ledgerMigrations());
    if (done)
        done = tables::insertIdentity(*database, identity);
    return done;
}

Result<void> letOthersRead(const LedgerFile& file)
{
    if (!file.exclusive)
        return {};
    const auto mode = file.database.text("PRAGMA locking_mode = NORMAL");
    const auto read = mode ? tables::identity(file.database) : fail(mode.error()); // the lock goes with the next read
    return read ? Result<void>() : fail(read.error());
}

Result<void> holdExclusively(const LedgerFile& file)
{
    if (!file.exclusive)
        return {};
    const auto mode = file.database.text("PRAGMA locking_mode = EXCLUSIVE");
    if (!mode)
        return fail(mode.error());
    return *mode == "exclusive"
               ? Result<void>()
               : fail({ErrorCode::DatabaseFailed, file.database.file().string(), {}, "locking is " + *mode});
}

bool isStorableName(const std::string& name)
{
    return name == storable(name, kNameLimit) && name.find_first_of("\n\t") == std::string::npos;
}

Result<LedgerFile> openLedgerFile(const fs::path& path, LedgerMode mode, const std::stop_token& stop)
{
    if (mode == LedgerMode::ReadOnly)
        return openChecked(path, mode, false, {nullptr, stop});
    std::error_code ignored;
    if (fs::is_regular_file(path, ignored)) { // otherwise opening says what is there instead
        auto lock = lockFor(path);
        if (!lock)
            return fail(std::move(lock.error()));
        auto file = openChecked(path, mode);
        if (file)
            file->lock = std::move(*lock);
        return file;
    }
    return openChecked(path, mode);
}

Result<LedgerFile> openLearnersFile(const fs::path& path, const Learner& learner, bool scripted,
                                    const StoragePlan& plan, const OpeningWatch& watch)
{
    if (learner.id.empty() || !isStorableName(learner.id) || !isStorableName(learner.name))
        return fail({ErrorCode::TextInvalid, {}, {}, "student number or name"});
    if (auto made = makePrivateFolder(path.parent_path()); !made)
        return fail(std::move(made.error()));
    auto lock = lockFor(path, plan.isNetwork());
    if (!lock)
        return fail(std::move(lock.error()));
    std::error_code ignored;
    if (fs::symlink_status(path, ignored).type() == fs::file_type::not_found) {
        const auto identity = identityFor(path, learner, scripted, plan);
        auto made = identity ? create(path, *identity) : fail(identity.error());
        if (!made)
            return fail(std::move(made.error()));
    }
    removeAbandoned(knownHeadsFile(path), std::chrono::seconds(0)); // only a writer or a snapshot makes any
    auto file = openChecked(path, LedgerMode::ReadWrite, plan.isNetwork(), watch);
    if (!file)
        return file;
    if (file->identity.learner.id != learner.id)
        return fail({ErrorCode::DatabaseForeign, path.string(), {}, "the ledger of another learner"});
    if (scripted && !file->identity.scripted)
        return fail({ErrorCode::DatabaseForeign, path.string(), {}, "a learner's own ledger; a script needs another"});
    if (auto back = replay(*file, plan.mirror); !back)
        return fail(std::move(back.error()));
    file->database.stopWhen({});
    file->lock = std::move(*lock);
    return file;
}

Result<void> reopen(LedgerFile& file)
{
    const fs::path path = file.database.file();
    (void)letOthersRead(file); // or the new connection meets the old one's lock
    auto again = openChecked(path, LedgerMode::ReadWrite, file.exclusive);
    if (!again)
        return fail(std::move(again.error()));
    file.database = std::move(again->database);
    return {};
}

} // namespace foresight
