// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/hand_in_reader.h"
#include "core/grading/lab_shelf.h"
#include "core/submission/sealed.h"

#include <atomic>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace foresight {

/// A hand-in read and verified, and with its lab folded and recomputed, in one go.
struct JudgedHandIn
{
    SubmissionVerdict verdict;
    Submission submission;                ///< without its events
    std::string headHash;                 ///< hex, of the last event
    std::optional<HandInReading> reading; ///< of a sound hand-in whose lab was there in its version
};

/// Judges hand-ins one after the other; what it compiles for one serves the next. One for each thread.
class HandInJudge
{
public:
    explicit HandInJudge(const LabShelf& labs);
    HandInJudge(const HandInJudge&) = delete;
    HandInJudge& operator=(const HandInJudge&) = delete;
    ~HandInJudge();

    /// Ends early, with a verdict that is not sound, once `stopped` is true. `seal`: what stood on the seal that the
    /// bytes came out of, or null; a hand-in that was sealed for others is not sound.
    [[nodiscard]] JudgedHandIn judge(std::string_view bytes, const std::atomic<bool>& stopped,
                                     const SealedHeader* seal = nullptr);

private:
    /// The reader of the hand-in's own version of its lab, ready for it; null where that is not installed.
    [[nodiscard]] HandInReader* begun(const Genesis& genesis);

    const LabShelf& m_labs;
    std::map<std::string, std::unique_ptr<HandInReader>> m_readers; ///< by content of the lab
};

} // namespace foresight
