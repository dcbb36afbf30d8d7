// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ledger/database.h"

#include <string>
#include <vector>

namespace foresight {

/// Marks a file as a Foresight ledger: "FSLG" as a big-endian number.
inline constexpr std::int64_t kLedgerApplicationId = 0x46534C47;

/// A step of the schema; its number is the schema version it leads to.
struct Migration
{
    int version = 0;
    std::string sql;
};

/// The numbered .sql files of a resource folder, in order: 0001_events.sql, ....
[[nodiscard]] std::vector<Migration> migrationsIn(const char* resourceFolder);

/// The ledger's own, in order; the last is the version this program writes.
[[nodiscard]] const std::vector<Migration>& ledgerMigrations();

/// Brings a database up to the last migration, each step with its version in one transaction: a step that fails leaves
/// the version before it.
[[nodiscard]] Result<void> migrate(const Database& database, const std::vector<Migration>& migrations);

} // namespace foresight
