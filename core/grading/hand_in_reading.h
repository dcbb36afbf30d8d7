// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/scorer.h"
#include "core/grading/work_record.h"
#include "core/lab/lab.h"
#include "core/submission/submission.h"

#include <string>
#include <string_view>
#include <vector>

namespace foresight {

/// Counts up when a reading says more or other things than before; older ones are then made again.
inline constexpr int kReaderVersion = 2;

/// What grading, statistics and reports need to know of a hand-in: events folded, figures recomputed, once. Grading
/// under any rubric and any late policy needs no more.
struct HandInReading
{
    int reader = kReaderVersion;
    std::string labHash; ///< of the lab it was read with, which may not be the one it was done with
    std::vector<AwardMark> marks;
    /// Sorted: "lab-version-differs", "not-finished", "reason-missing", "recomputation", "rules-broken", "scripted",
    /// "unknown-event" (of a newer program: kept, and not counted), "unreadable-event".
    std::vector<std::string> flags;
    WorkRecord work;

    /// Whether it is what this program would read with that lab.
    [[nodiscard]] bool isCurrent(const Lab& lab) const
    {
        return reader == kReaderVersion && labHash == lab.contentHash();
    }
    bool operator==(const HandInReading&) const = default;
};

/// Reads a sound hand-in. Pure, so it may run on any thread. Events that cannot be read or break the rules count as not
/// done, and are flagged.
[[nodiscard]] HandInReading readHandIn(const Submission& submission, const Lab& lab);

/// Marks as one text, a line each: act, award, share, why, parted by tabs. Lines that cannot be read are left out.
[[nodiscard]] std::string marksText(const std::vector<AwardMark>& marks);
[[nodiscard]] std::vector<AwardMark> parseMarksText(std::string_view text);

/// A rubric's lines as one text: item, points, possible, why, parted by tabs.
[[nodiscard]] std::string linesText(const std::vector<ItemScore>& lines);
[[nodiscard]] std::vector<ItemScore> parseLinesText(std::string_view text);

/// A work record as JSON and back; an empty record for text that is none.
[[nodiscard]] std::string workText(const WorkRecord& work);
[[nodiscard]] WorkRecord parseWorkText(std::string_view text);

/// "commit", "missions", "reflect", "correct", "certainty", "finish"; nothing for other text.
[[nodiscard]] std::string awardName(Award award);
[[nodiscard]] std::optional<Award> awardFromName(std::string_view name);

} // namespace foresight
