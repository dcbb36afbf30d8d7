// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/break_lock.h"

#include "core/ledger/ledger.h"
#include "core/ledger/ledger_file.h"
#include "core/session/note_subjects.h"

namespace foresight {

Result<std::optional<LockOwner>> breakLock(const std::filesystem::path& path, const Clock& clock)
{
    const auto owner = FileLock::ownerOf(lockFile(path));
    const bool elsewhere = owner && owner->host != FileLock::thisOwner(0).host;
    const auto ledger = Ledger::openFile(path, elsewhere ? LedgerMode::ReadWrite : LedgerMode::ReadOnly);
    if (!ledger)
        return fail(ledger.error());
    if (!elsewhere)
        return std::optional<LockOwner>();
    auto noted = (*ledger)->addNote(clock, kBrokenLockNote, "the lock of another computer was broken");
    return noted ? Result<std::optional<LockOwner>>(owner) : fail(std::move(noted.error()));
}

} // namespace foresight
