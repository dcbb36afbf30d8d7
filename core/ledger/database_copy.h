// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/database.h"

#include <cstdint>
#include <filesystem>

namespace foresight {

/// Removes a database that nobody has open, and the journal beside it, as far as they are there: what an interrupted
/// copy left.
void removeDatabase(const std::filesystem::path& file);

/// Copies an open database into a new file, mode 0600, with SQLite's own backup: what others commit meanwhile is wholly
/// in the copy or not at all, and writers wait for a few milliseconds at most. Durable when it returns; the caller
/// removes what an error leaves. Errors: FileExists, DiskFull, FileUnwritable, DatabaseLocked, DatabaseCorrupt, ....
[[nodiscard]] Result<void> copyDatabase(const Database& source, const std::filesystem::path& target,
                                        std::int64_t applicationId);

} // namespace foresight
