// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/grading/recomputation.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

enum class Deed : std::uint8_t { Other, Locked, Reflected };

/// What comparing hand-ins needs of one event; its sequence number is its place, from 1.
struct EventFact
{
    std::uint64_t chain = 0; ///< of the event's hash: the same where two chains are the same up to here
    std::uint64_t what = 0;  ///< of act and type, and of settings and figures for a look; not of answers and texts
    std::int64_t utcMs = 0;
    std::int64_t monotonicMs = 0;
    std::uint32_t act = 0; ///< tells acts apart
    Deed deed = Deed::Other;
};

/// A text of a learner that is long enough to be compared.
struct TextFact
{
    std::int64_t seq = 0;
    std::uint64_t text = 0; ///< the same for the same words, whatever their case, blanks and punctuation
    std::string excerpt;
};

/// The facts of one hand-in that say whether it stands alone.
struct HandInFacts
{
    std::string contentHash;
    std::string studentId; ///< of the roster; what the hand-in says while it is parked
    std::string lab;
    int attempt = 1;
    bool scripted = false;
    std::string ledgerId;
    std::string installation; ///< public key that it was signed with
    std::uint64_t genesis = 0;
    std::int64_t signedUtcMs = 0;
    std::vector<EventFact> events;
    std::vector<TextFact> texts;
    std::vector<TextFact> olderCopies;       ///< what the ledger noted about an older copy of itself
    std::vector<Disagreement> disagreements; ///< figures that the model does not produce; found elsewhere
};

/// Shortest text that is compared, in characters without case, blanks and punctuation.
inline constexpr std::size_t kComparedText = 200;

/// Reads the facts from a hand-in that was verified before; nothing is verified again. studentId is the learner's
/// number. Errors: FormatInvalid (place: line).
[[nodiscard]] Result<HandInFacts> handInFacts(std::string_view bytes, const std::string& contentHash);

/// A text as facts hold it; nothing when it is too short. `text` is UTF-8.
[[nodiscard]] std::vector<TextFact> textFacts(std::int64_t seq, std::string_view text);

} // namespace foresight
