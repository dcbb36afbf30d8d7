// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/ledger/file_lock.h"

#include <filesystem>
#include <optional>

namespace foresight {

/// Breaks the lock that another computer left on a ledger, and records it as a note (kBrokenLockNote) that names
/// nobody. Answers with who had it; nothing when no other computer has, and then only that the ledger can be read was
/// checked. Errors: those of Ledger::openFile(), DatabaseLocked also while a program of this computer has it.
[[nodiscard]] Result<std::optional<LockOwner>> breakLock(const std::filesystem::path& ledger, const Clock& clock);

} // namespace foresight
