// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"
#include "core/session/session_state.h"

#include <string>
#include <vector>

namespace foresight {

/// Points of one rubric line and why.
struct ItemScore
{
    std::string item;
    double points = 0;
    double possible = 0;
    std::string why; ///< stable name: "locked", "not-locked", "first-try", "second-try", "partly", "answered",
                     ///< "missed", "right", "wrong", "not-scored", "met", "open", "finished", ...
    bool operator==(const ItemScore&) const = default;
};

struct Score
{
    std::vector<ItemScore> items;
    double points = 0;
    double possible = 0;
};

/// What a session earns of one award: a share of the points of any line that asks for it. A certainty-based share may
/// be negative.
struct AwardMark
{
    std::string act; ///< empty for Award::Finish
    Award award = Award::Commit;
    double share = 0;
    std::string why;
    bool operator==(const AwardMark&) const = default;
};

/// Every award of every act of a lab: all that any rubric can ask of a session. What an answer is worth says
/// scoreAnswer(): Correct pays its share of the points, Reflect the share of the first try or half that of the second,
/// whichever is more, Certainty counts only a wholly right answer as right. Short text is never scored: Reflect pays
/// for having answered it, Correct and Certainty pay nothing.
[[nodiscard]] std::vector<AwardMark> awardMarks(const LabDefinition& lab, const SessionState& state);

/// Points under a rubric for those marks. An award that is not among them earns nothing ("no-such-act").
[[nodiscard]] Score score(const Rubric& rubric, const std::vector<AwardMark>& marks);

/// Points for a session under a rubric: a pure function of the folded events. A certainty-based mark may be negative
/// (Gardner-Medwin: right 1, 2, 3, wrong 0, -2, -6; scaled by points / 3).
[[nodiscard]] Score score(const Rubric& rubric, const LabDefinition& lab, const SessionState& state);

} // namespace foresight
