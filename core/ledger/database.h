// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <type_traits>
#include <utility>

namespace foresight {

/// One connection to an SQLite file, for one thread at a time: a thread that works beside another opens its own.
/// SQLiteCpp throws; here its exceptions end and Errors begin.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };
    /// How long to wait for other programs, in milliseconds. Writers of a ledger never wait for writers: see FileLock.
    static constexpr int kPatience = 1000;

    /// Opens an existing file of the given application_id and sets it up: rollback journal, synchronous=FULL, foreign
    /// keys, no trust in what the schema calls. A write that a killed program left unfinished is undone, also when
    /// opened to read. Errors: FileMissing, NotAFile, DatabaseForeign, DatabaseCorrupt, DatabaseLocked,
    /// DatabaseReadOnly, ....
    [[nodiscard]] static Result<Database> open(const std::filesystem::path& file, Mode mode, std::int64_t applicationId,
                                               int patience = kPatience);
    /// Makes an empty database of that application_id, mode 0600 whatever the umask. Errors: FileExists,
    /// FileUnwritable, DiskFull, ....
    [[nodiscard]] static Result<Database> create(const std::filesystem::path& file, std::int64_t applicationId,
                                                 int patience = kPatience);

    /// The newest version (user_version) of the tables that the caller knows. From then on, a statement that does not
    /// fit a file of a newer one is answered with DatabaseTooNew, not with DatabaseCorrupt.
    void expectVersion(std::int64_t known) { m_knownVersion = known; }

    /// From now on, what takes long ends with DatabaseFailed soon after somebody asks for it; with a token that nobody
    /// can ask by, no more.
    void stopWhen(const std::stop_token& stop);

    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] SQLite::Database& connection() const { return *m_connection; }

    /// Runs work that uses SQLiteCpp and answers with a Result; what it throws comes back as an Error.
    template <typename Work>
    auto run(Work&& work) const -> std::invoke_result_t<Work, SQLite::Database&>
    {
        try {
            return std::forward<Work>(work)(*m_connection);
        } catch (const SQLite::Exception& exception) {
            return fail(errorFrom(exception));
        }
    }

    /// Runs one or more statements that return no rows.
    [[nodiscard]] Result<void> execute(const std::string& sql) const;
    /// The first column of the first row.
    [[nodiscard]] Result<std::int64_t> number(const std::string& sql) const;
    [[nodiscard]] Result<std::string> text(const std::string& sql) const;

    /// All of `work` or none of it: durable when this returns without an error.
    [[nodiscard]] Result<void> transaction(const std::function<Result<void>()>& work) const;

    /// Reads that belong together: what others write meanwhile is not seen.
    [[nodiscard]] Result<void> snapshot(const std::function<Result<void>()>& work) const;

    /// DatabaseCorrupt when SQLite's own check of its pages finds a fault.
    [[nodiscard]] Result<void> checkPages() const;

private:
    Database(std::filesystem::path file, std::unique_ptr<SQLite::Database> connection);
    [[nodiscard]] Error errorFrom(const SQLite::Exception& exception) const;
    [[nodiscard]] static Result<Database> connect(const std::filesystem::path& file, Mode mode, int patience);
    [[nodiscard]] bool hasUnfinishedWrite() const;
    [[nodiscard]] Result<void> checkIdentity(std::int64_t applicationId) const;
    [[nodiscard]] Result<void> prepare(Mode mode) const;
    [[nodiscard]] Result<void> within(const char* begin, const std::function<Result<void>()>& work) const;

    /// Above the version that is expected; nothing otherwise, and where it cannot be read.
    [[nodiscard]] std::optional<std::int64_t> newerVersion() const;

    std::filesystem::path m_file;
    std::int64_t m_knownVersion = 0; ///< none is expected
    std::unique_ptr<SQLite::Database> m_connection;
    struct Stop;
    std::shared_ptr<Stop> m_stop; ///< asks the connection, so it goes first
};

} // namespace foresight
