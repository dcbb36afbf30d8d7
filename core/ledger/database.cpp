// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/database.h"

#include "core/base/file.h"

#include <sqlite3.h>

#include <cerrno>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace foresight {

namespace {

namespace fs = std::filesystem;

bool isFull(int systemErrno)
{
    return systemErrno == ENOSPC || systemErrno == EDQUOT || systemErrno == EFBIG;
}

/// The errno of a write to the database or its journal that failed for want of room, or 0. SQLite calls a used-up quota
/// an I/O error and has often overwritten errno by the time it says so, but its files remember.
int outOfRoom(sqlite3* handle)
{
    int ofDatabase = 0;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &ofDatabase);
    int ofJournal = 0;
    sqlite3_file* journal = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &journal);
    if (journal && journal->pMethods)
        journal->pMethods->xFileControl(journal, SQLITE_FCNTL_LAST_ERRNO, &ofJournal);
    if (isFull(ofDatabase))
        return ofDatabase;
    return isFull(ofJournal) ? ofJournal : 0;
}

/// The code for an SQLite result.
ErrorCode codeOf(int result, int systemErrno)
{
    if (result == SQLITE_READONLY_DBMOVED) // the file or its folder went away while it was open
        return ErrorCode::FileMissing;
    if (systemErrno == EROFS && (result & 0xff) == SQLITE_CANTOPEN)
        return ErrorCode::FileSystemReadOnly;
    switch (result & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return ErrorCode::DatabaseLocked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::DatabaseCorrupt;
    case SQLITE_READONLY:
        return ErrorCode::DatabaseReadOnly;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    case SQLITE_IOERR:
        return isFull(systemErrno) ? ErrorCode::DiskFull : ErrorCode::DatabaseFailed;
    case SQLITE_CANTOPEN:
        return systemErrno == EACCES || systemErrno == EPERM ? ErrorCode::FileUnreadable : ErrorCode::FileUnwritable;
    default:
        return ErrorCode::DatabaseFailed;
    }
}

/// SQLiteCpp knows the extended code only where it asked the connection; a copy's steps answer with it themselves.
int resultOf(const SQLite::Exception& exception)
{
    const int extended = exception.getExtendedErrorCode();
    return extended < 0 ? exception.getErrorCode() : extended;
}

/// Our statements are fixed: where one does not fit, the file's tables are not those that we made.
bool isAlteredSchema(const SQLite::Exception& exception)
{
    const std::string_view what = exception.what();
    return resultOf(exception) == SQLITE_ERROR &&
           (what.starts_with("no such column") || what.starts_with("no such table") ||
            what.find(" has no column named ") != std::string_view::npos || what == "unsupported file format");
}

Error errorOf(const SQLite::Exception& exception, int systemErrno, const fs::path& file)
{
    const ErrorCode code =
        isAlteredSchema(exception) ? ErrorCode::DatabaseCorrupt : codeOf(resultOf(exception), systemErrno);
    Error error{code, file.string(), {}, exception.what()};
    if (error.code == ErrorCode::DiskFull && systemErrno == EDQUOT)
        error.args = {"quota"};
    return error;
}

/// What SQLite would answer too vaguely, or by making a file.
Result<void> checkKind(const fs::path& file)
{
    std::error_code fault;
    const fs::file_status status = fs::status(file, fault);
    if (status.type() == fs::file_type::not_found)
        return fail({ErrorCode::FileMissing, file.string(), {}, {}});
    if (status.type() == fs::file_type::none)
        return fail({ErrorCode::FileUnreadable, file.string(), {}, fault.message()});
    if (!fs::is_regular_file(status))
        return fail({ErrorCode::NotAFile, file.string(), {}, {}});
    constexpr std::uintmax_t kSmallestDatabase = 512; // SQLite takes a shorter file for a new one
    if (fs::file_size(file, fault) < kSmallestDatabase)
        return fail({ErrorCode::DatabaseCorrupt, file.string(), {}, "too short for a database"});
    return {};
}

} // namespace

Database::Database(fs::path file, std::unique_ptr<SQLite::Database> connection)
    : m_file(std::move(file)), m_connection(std::move(connection))
{
}

Error Database::errorFrom(const SQLite::Exception& exception) const
{
    const auto newer = isAlteredSchema(exception) ? newerVersion() : std::nullopt;
    if (newer)
        return {ErrorCode::DatabaseTooNew,
                m_file.string(),
                {std::to_string(*newer), std::to_string(m_knownVersion)},
                exception.what()};
    sqlite3* handle = m_connection->getHandle();
    const int full = resultOf(exception) == SQLITE_IOERR_WRITE ? outOfRoom(handle) : 0;
    return errorOf(exception, full != 0 ? full : sqlite3_system_errno(handle), m_file);
}

std::optional<std::int64_t> Database::newerVersion() const
{
    if (m_knownVersion == 0)
        return std::nullopt;
    try {
        const std::int64_t found = m_connection->execAndGet("PRAGMA user_version").getInt64();
        return found > m_knownVersion ? std::optional(found) : std::nullopt;
    } catch (const SQLite::Exception&) {
        return std::nullopt;
    }
}

/// Statements that run are interrupted, also in the middle of looking through pages; those that begin later stop by
/// themselves.
struct Database::Stop
{
    Stop(const std::stop_token& stop, sqlite3* connection)
        : token(stop), interrupt(stop, [connection] { sqlite3_interrupt(connection); })
    {
    }

    std::stop_token token;
    std::stop_callback<std::function<void()>> interrupt;
};

void Database::stopWhen(const std::stop_token& stop)
{
    constexpr int kSteps = 10'000; // of SQLite's machine between two looks: some hundred events
    sqlite3* connection = m_connection->getHandle();
    sqlite3_progress_handler(connection, 0, nullptr, nullptr);
    m_stop = stop.stop_possible() ? std::make_shared<Stop>(stop, connection) : nullptr;
    if (m_stop) {
        const auto isAsked = [](void* told) { return static_cast<Stop*>(told)->token.stop_requested() ? 1 : 0; };
        sqlite3_progress_handler(connection, kSteps, isAsked, m_stop.get());
    }
}

Result<Database> Database::connect(const fs::path& file, Mode mode, int patience)
{
    try {
        const int access = mode == Mode::ReadOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE;
        const int flags = access | SQLite::OPEN_NOMUTEX;
        return Database(file, std::make_unique<SQLite::Database>(file.string(), flags, patience));
    } catch (const SQLite::Exception& exception) {
        return fail(errorOf(exception, errno, file));
    }
}

Result<Database> Database::open(const fs::path& file, Mode mode, std::int64_t applicationId, int patience)
{
    if (auto kind = checkKind(file); !kind)
        return fail(std::move(kind.error()));
    auto database = connect(file, mode, patience);
    if (database && mode == Mode::ReadOnly && database->hasUnfinishedWrite())
        database = connect(file, Mode::ReadWrite,
                           patience); // only a connection that may write can undo it; prepare() stops it there
    if (!database)
        return database;
    auto ready = database->checkIdentity(applicationId);
    if (ready)
        ready = database->prepare(mode);
    if (!ready)
        return fail(std::move(ready.error()));
    return database;
}

Result<Database> Database::create(const fs::path& file, std::int64_t applicationId, int patience)
{
    const int fd = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0 || ::fchmod(fd, 0600) != 0 || ::close(fd) != 0)
        return fail(errorFromErrno(errno, file));
    auto database = connect(file, Mode::ReadWrite, patience);
    if (!database)
        return database;
    auto ready = database->prepare(Mode::ReadWrite);
    if (ready)
        ready = database->execute("PRAGMA application_id = " + std::to_string(applicationId));
    if (!ready)
        return fail(std::move(ready.error()));
    return database;
}

bool Database::hasUnfinishedWrite() const
{
    try {
        m_connection->execAndGet("SELECT count(*) FROM sqlite_schema");
        return false;
    } catch (const SQLite::Exception& exception) {
        const int code = exception.getExtendedErrorCode();
        return code == SQLITE_READONLY_ROLLBACK || code == SQLITE_READONLY_RECOVERY;
    }
}

Result<void> Database::checkIdentity(std::int64_t applicationId) const
{
    // The schema is read first: application_id alone answers 0 for a file that is no database at all.
    auto tables = number("SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return fail(std::move(tables.error()));
    const auto found = number("PRAGMA application_id");
    if (!found)
        return fail(found.error());
    if (*found != applicationId)
        return fail({ErrorCode::DatabaseForeign, m_file.string(), {}, "application_id " + std::to_string(*found)});
    return {};
}

Result<void> Database::prepare(Mode mode) const
{
    return run([&](SQLite::Database& db) -> Result<void> {
        sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        db.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON;"
                "PRAGMA recursive_triggers = ON; PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL");
        if (mode == Mode::ReadOnly) {
            db.exec("PRAGMA query_only = ON");
            return {};
        }
        if (sqlite3_db_readonly(db.getHandle(), "main") == 1) // SQLite falls back to reading without a word
            return fail({ErrorCode::DatabaseReadOnly, m_file.string(), {}, "the file cannot be written"});
        const std::string journal = db.execAndGet("PRAGMA journal_mode = TRUNCATE").getString();
        const int synchronous = db.execAndGet("PRAGMA synchronous").getInt();
        if (journal != "truncate" || synchronous != 2)
            return fail({ErrorCode::DatabaseFailed, m_file.string(), {}, "journal is " + journal});
        return {};
    });
}

Result<void> Database::execute(const std::string& sql) const
{
    return run([&](SQLite::Database& db) -> Result<void> {
        db.exec(sql);
        return {};
    });
}

Result<std::int64_t> Database::number(const std::string& sql) const
{
    return run([&](SQLite::Database& db) -> Result<std::int64_t> { return db.execAndGet(sql).getInt64(); });
}

Result<std::string> Database::text(const std::string& sql) const
{
    return run([&](SQLite::Database& db) -> Result<std::string> { return db.execAndGet(sql).getString(); });
}

Result<void> Database::transaction(const std::function<Result<void>()>& work) const
{
    return within("BEGIN IMMEDIATE", work);
}

Result<void> Database::snapshot(const std::function<Result<void>()>& work) const
{
    return within("BEGIN DEFERRED", work);
}

Result<void> Database::within(const char* begin, const std::function<Result<void>()>& work) const
{
    if (auto begun = execute(begin); !begun)
        return begun;
    auto result = run([&](SQLite::Database&) { return work(); });
    if (result)
        result = execute("COMMIT");
    // A failed commit may leave the transaction open, and SQLite undoes some failed writes by itself.
    if (!result && sqlite3_get_autocommit(m_connection->getHandle()) == 0)
        m_connection->tryExec("ROLLBACK");
    return result;
}

Result<void> Database::checkPages() const
{
    // Rows that break a CHECK were edited, not damaged: the chain will name the event.
    auto ready = execute("PRAGMA ignore_check_constraints = ON");
    if (!ready)
        return ready;
    auto answer = text("PRAGMA quick_check(1)");
    ready = execute("PRAGMA ignore_check_constraints = OFF");
    if (!answer || !ready)
        return fail(std::move(answer ? ready.error() : answer.error()));
    if (*answer != "ok")
        return fail({ErrorCode::DatabaseCorrupt, m_file.string(), {}, *answer});
    return {};
}

} // namespace foresight
