// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/ledger_file.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

/// A mirror is a folder on another disk with one segment file a session: plain records, each chained to the one before.
/// A machine that forgets, or a disk that breaks, loses no event that the mirror has. Bytes: FORMAT.md.
namespace foresight {

/// Limits on what is read; what is beyond them is left out and named.
inline constexpr std::size_t kSegmentLimit = std::size_t{64} << 20U; ///< bytes of one segment
inline constexpr std::size_t kMirrorLimit = std::size_t{512} << 20U; ///< bytes of all
inline constexpr std::size_t kSegmentsLimit = 20'000;

/// A learner's folder in a mirror: that of the ledger's own folder, or `mirror` itself where it holds segments.
[[nodiscard]] std::filesystem::path mirrorFolder(const std::filesystem::path& mirror,
                                                 const std::filesystem::path& ledger);
/// The segments of a learner's folder, oldest first.
[[nodiscard]] std::vector<std::filesystem::path> segmentsIn(const std::filesystem::path& folder);

/// One attempt as a mirror has it.
struct MirrorAttempt
{
    AttemptInfo attempt;             ///< no row id; `events` is the highest sequence number
    std::vector<StoredEvent> events; ///< each sound in itself, in the order in which they were written
};

struct MirrorContents
{
    LedgerIdentity identity;
    std::vector<MirrorAttempt> attempts; ///< in the order in which they were first written
    /// Where reading a segment ended early: a cut tail or a record that does not follow.
    struct Stop
    {
        std::filesystem::path file;
        std::int64_t line = 0;
    };
    std::vector<Stop> stops;
};

/// What a folder holds of one ledger; of the one written last when `ledgerId` is empty. Errors: FileMissing when there
/// is none, FileUnreadable, ....
[[nodiscard]] Result<MirrorContents> readMirror(const std::filesystem::path& folder, const std::string& ledgerId = {});

/// The events that follow `kept` events with the hash `last` (of the genesis record when there are none) without a
/// break; where histories go apart, the one that was written last.
[[nodiscard]] std::vector<StoredEvent> eventsAfter(const MirrorAttempt& attempt, std::int64_t kept, const Digest& last);

/// What a segment begins with.
inline constexpr const char* kSegmentFirstLine = "foresight-mirror 1\n";
/// One line of a segment; `previous` is the hash of the line before (zeros for the first) and becomes this one's.
[[nodiscard]] std::string mirrorRecord(Digest& previous, const std::string& content);
// Contents of records.
[[nodiscard]] std::string sessionContent(const LedgerIdentity& identity);
[[nodiscard]] std::string attemptContent(const std::string& genesis);
[[nodiscard]] std::string eventContent(const Digest& genesis, const StoredEvent& event);

} // namespace foresight
