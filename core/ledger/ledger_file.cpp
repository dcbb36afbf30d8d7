// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_file.h"

#include "core/base/file.h"
#include "core/base/text.h"
#include "core/ledger/ledger_tables.h"
#include "core/ledger/migrations.h"
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

Result<void> checkBeforeWriting(const LedgerFile& file)
{
    auto report = checkChains(file);
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

/// Everything but the lock.
Result<LedgerFile> openChecked(const fs::path& path, LedgerMode mode)
{
    const bool writes = mode == LedgerMode::ReadWrite;
    auto database =
        Database::open(path, writes ? Database::Mode::ReadWrite : Database::Mode::ReadOnly, kLedgerApplicationId);
    if (!database)
        return fail(std::move(database.error()));
    auto ready = checkVersion(*database, mode);
    if (ready)
        ready = database->checkPages();
    if (ready && writes)
        ready = migrate(*database, ledgerMigrations());
    if (!ready)
        return fail(std::move(ready.error()));
    auto identity = tables::identity(*database);
    if (!identity)
        return fail(std::move(identity.error()));
    LedgerFile file{std::move(*database), std::move(*identity), std::nullopt};
    if (writes)
        ready = checkBeforeWriting(file);
    if (!ready)
        return fail(std::move(ready.error()));
    return file;
}

Result<FileLock> lockFor(const fs::path& path)
{
    auto lock = FileLock::tryNow(beside(path, ".lock"));
    if (!lock) {
        lock.error().place = path.string();
        std::error_code ignored;
        if (lock.error().code == ErrorCode::FileUnwritable && fs::exists(path, ignored))
            lock.error().code = ErrorCode::DatabaseReadOnly;
    }
    return lock;
}

Result<void> fill(const fs::path& path, const LedgerIdentity& identity)
{
    auto database = Database::create(path, kLedgerApplicationId);
    if (!database)
        return fail(std::move(database.error()));
    auto done = migrate(*database, ledgerMigrations());
    if (done)
        done = tables::insertIdentity(*database, identity);
    return done;
}

/// Makes the ledger under another name and renames it when it is whole, so that an empty or half-made file never stands
/// where a ledger should: one that does was damaged.
Result<void> create(const fs::path& path, const LedgerIdentity& identity)
{
    const fs::path temporary = beside(path, ".new");
    std::error_code ignored;
    fs::remove(temporary, ignored);
    fs::remove(beside(temporary, "-journal"), ignored);
    auto done = fill(temporary, identity);
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

} // namespace

bool isStorableName(const std::string& name)
{
    return name == storable(name, kNameLimit) && name.find_first_of("\n\t") == std::string::npos;
}

Result<LedgerFile> openLedgerFile(const fs::path& path, LedgerMode mode)
{
    if (mode == LedgerMode::ReadOnly)
        return openChecked(path, mode);
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

Result<LedgerFile> openLearnersFile(const fs::path& path, const Learner& learner, bool scripted)
{
    if (learner.id.empty() || !isStorableName(learner.id) || !isStorableName(learner.name))
        return fail({ErrorCode::TextInvalid, {}, {}, "student number or name"});
    if (auto made = makePrivateFolder(path.parent_path()); !made)
        return fail(std::move(made.error()));
    auto lock = lockFor(path);
    if (!lock)
        return fail(std::move(lock.error()));
    std::error_code ignored;
    if (fs::symlink_status(path, ignored).type() == fs::file_type::not_found) {
        if (!snapshotsOf(path).empty()) // somebody worked here: an empty ledger would hide that it is lost
            return fail({ErrorCode::FileMissing, path.string(), {}, "the ledger is gone, its snapshots are there"});
        if (auto made = create(path, {randomId(), learner, scripted}); !made)
            return fail(std::move(made.error()));
    }
    auto file = openChecked(path, LedgerMode::ReadWrite);
    if (!file)
        return file;
    if (file->identity.learner.id != learner.id)
        return fail({ErrorCode::DatabaseForeign, path.string(), {}, "the ledger of another learner"});
    if (scripted && !file->identity.scripted)
        return fail({ErrorCode::DatabaseForeign, path.string(), {}, "a learner's own ledger; a script needs another"});
    file->lock = std::move(*lock);
    return file;
}

Result<void> reopen(LedgerFile& file)
{
    const fs::path path = file.database.file();
    auto again = openChecked(path, LedgerMode::ReadWrite);
    if (!again)
        return fail(std::move(again.error()));
    file.database = std::move(again->database);
    return {};
}

} // namespace foresight
