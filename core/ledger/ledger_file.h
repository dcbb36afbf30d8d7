// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/database.h"
#include "core/ledger/file_lock.h"
#include "core/ledger/ledger.h"

#include <optional>

namespace foresight {

/// The one row that says whose ledger a file is.
struct LedgerIdentity
{
    std::string ledgerId;
    Learner learner;
    bool scripted = false;
};

/// An open ledger file. A writer holds the lock beside it until it closes; readers need none, SQLite keeps them apart
/// from a write in progress.
struct LedgerFile
{
    Database database;
    LedgerIdentity identity;
    std::optional<FileLock> lock;
    bool exclusive = false; ///< this connection keeps the database locked between its transactions
};

/// Whether a student number or name can be kept as it is: well-formed, one line, at most kNameLimit characters.
[[nodiscard]] bool isStorableName(const std::string& name);

/// Where the lock of a ledger file is.
[[nodiscard]] std::filesystem::path lockFile(const std::filesystem::path& ledger);

/// Makes a ledger of no attempts under a name that is free.
[[nodiscard]] Result<void> makeLedger(const std::filesystem::path& path, const LedgerIdentity& identity);

/// DatabaseForeign for a file without a schema version; for writing, DatabaseTooNew for one of a newer program.
[[nodiscard]] Result<void> checkVersion(const Database& database, LedgerMode mode);

/// Opens a ledger and checks its pages; for writing also its schema version and every chain (ChainBroken). `stop` ends
/// that and whatever reads a file that was opened to read.
[[nodiscard]] Result<LedgerFile> openLedgerFile(const std::filesystem::path& file, LedgerMode mode,
                                                const std::stop_token& stop = {});

/// Opens a learner's ledger for writing, made first when there is none; see Ledger::open(). Errors also: TextInvalid
/// for an id or name that cannot be kept, DatabaseForeign when the file is another learner's or a script would write
/// into a learner's own.
[[nodiscard]] Result<LedgerFile> openLearnersFile(const std::filesystem::path& file, const Learner& learner,
                                                  bool scripted, const StoragePlan& plan,
                                                  const OpeningWatch& watch = {});

/// Lets other connections read an exclusive file until holdExclusively(). Does nothing to one that is not exclusive.
[[nodiscard]] Result<void> letOthersRead(const LedgerFile& file);
/// From the next transaction on. DatabaseFailed when SQLite does not do it.
[[nodiscard]] Result<void> holdExclusively(const LedgerFile& file);

/// Closes and opens the connection again under the same lock, with all checks: after a write whose fate is unknown.
[[nodiscard]] Result<void> reopen(LedgerFile& file);

/// Checks every chain of an open ledger; who reads along may be null.
[[nodiscard]] Result<LedgerReport> checkChains(const LedgerFile& file, ReadAlong* reader = nullptr);

} // namespace foresight
