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
};

/// Whether a student number or name can be kept as it is: well-formed, one line, at most kNameLimit characters.
[[nodiscard]] bool isStorableName(const std::string& name);

/// Opens a ledger and checks its pages; for writing also its schema version and every chain (ChainBroken).
[[nodiscard]] Result<LedgerFile> openLedgerFile(const std::filesystem::path& file, LedgerMode mode);

/// Opens a learner's ledger for writing, made first when there is none. Errors also: TextInvalid for an id or name that
/// cannot be kept, DatabaseForeign when the file is another learner's or a script would write into a learner's own.
[[nodiscard]] Result<LedgerFile> openLearnersFile(const std::filesystem::path& file, const Learner& learner,
                                                  bool scripted);

/// Closes and opens the connection again under the same lock, with all checks: after a write whose fate is unknown.
[[nodiscard]] Result<void> reopen(LedgerFile& file);

/// Checks every chain of an open ledger.
[[nodiscard]] Result<LedgerReport> checkChains(const LedgerFile& file);

} // namespace foresight
