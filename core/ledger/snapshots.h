// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace foresight {

/// A whole copy of a ledger as it was at a time, in the folder "snapshots" beside it.
struct Snapshot
{
    std::filesystem::path file;
    std::int64_t utcMs = 0; ///< when it was made, by the machine's clock then; the file's name says the same
    bool operator==(const Snapshot&) const = default;
};

/// Snapshots kept whatever their age, and days of which the last one is kept.
inline constexpr std::size_t kRecentSnapshots = 5;
inline constexpr int kSnapshotDays = 30;

/// Where the snapshots of a ledger file are; nothing is made.
[[nodiscard]] std::filesystem::path snapshotFolder(const std::filesystem::path& ledger);

/// The snapshots of a ledger, latest first; none when the folder is missing or cannot be read. Whether one is sound,
/// verifyLedger() of its file says.
[[nodiscard]] std::vector<Snapshot> snapshotsOf(const std::filesystem::path& ledger);

/// Copies the ledger, verifies every chain of the copy and only then gives it its name; then removes the snapshots that
/// surplusSnapshots() names. A ledger of which the last snapshot says the same already gets no second one: that one is
/// the answer. Works beside a writer, with a connection of its own. Errors: those of copyDatabase(),
/// makePrivateFolder() and verifyLedger(), ChainBroken (args: sequence number) when the ledger is not sound; then
/// nothing has changed.
[[nodiscard]] Result<Snapshot> takeSnapshot(const std::filesystem::path& ledger, std::int64_t utcMs);

/// Which of these may go at `utcMs`: all but the kRecentSnapshots latest and the last one of each UTC day that is no
/// more than kSnapshotDays old.
[[nodiscard]] std::vector<Snapshot> surplusSnapshots(std::vector<Snapshot> all, std::int64_t utcMs);

} // namespace foresight
