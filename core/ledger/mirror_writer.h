// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ledger/ledger_file.h"

#include <filesystem>
#include <map>
#include <string>

namespace foresight {

/// Writes what a ledger has beyond its mirror. The ledger is the queue: what could not be written now is written the
/// next time, and what an earlier session left behind as well.
class MirrorWriter
{
public:
    /// `mirror`: the folder that a policy names; the learner's folder in it is that of the ledger file's own. Nothing
    /// is made or read yet.
    MirrorWriter(std::filesystem::path mirror, const std::filesystem::path& ledger);
    MirrorWriter(MirrorWriter&& other) noexcept;
    MirrorWriter& operator=(MirrorWriter&&) = delete;
    MirrorWriter(const MirrorWriter&) = delete;
    MirrorWriter& operator=(const MirrorWriter&) = delete;
    ~MirrorWriter();

    /// Appends all events that the mirror lacks to this session's segment and syncs it once: durable when it returns.
    /// Sees what a transaction of this connection has written so far. Errors: FileMissing when the mirror's folder is
    /// not there (it is never made), FileUnwritable, DiskFull, ...; then a later call tries again with a new segment.
    [[nodiscard]] Result<void> catchUp(const Database& ledger);

private:
    /// How far an attempt was mirrored.
    struct Mark
    {
        std::int64_t events = 0;
        bool named = false; ///< by this segment
    };
    struct Batch
    {
        std::string bytes;
        Digest last{};
        std::map<std::int64_t, std::int64_t> events; ///< by row id: number of events that are mirrored then
    };
    [[nodiscard]] Result<void> learnMarks(const Database& ledger);
    [[nodiscard]] Result<Batch> batchFor(const Database& ledger) const;
    [[nodiscard]] Result<void> addAttempt(Batch& batch, const Database& ledger, const AttemptInfo& attempt) const;
    [[nodiscard]] Result<void> write(const std::string& bytes);
    [[nodiscard]] Result<void> beginSegment();
    void leaveSegment();

    std::filesystem::path m_mirror;
    std::filesystem::path m_folder;
    bool m_learned = false;
    std::map<std::int64_t, Mark> m_marks; ///< by the attempt's row id
    int m_segment = -1;                   ///< descriptor
    Digest m_last{};                      ///< hash of the segment's last record
};

} // namespace foresight
