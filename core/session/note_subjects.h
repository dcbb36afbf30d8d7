// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foresight {

/// Subjects of notes that the program adds by itself, about the ledger and never about a person; part of the format.
inline constexpr const char* kOlderCopyNote = "ledger-copy";    ///< an older copy of the ledger was put in its place
inline constexpr const char* kRestoredNote = "ledger-restored"; ///< the program restored it from a copy after damage
inline constexpr const char* kBrokenLockNote = "ledger-lock";   ///< the lock of another computer was broken

} // namespace foresight
