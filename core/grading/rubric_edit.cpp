// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/rubric_edit.h"

#include "core/grading/hand_in_reading.h"

#include <algorithm>

namespace foresight {

LineFault lineFault(const RubricItem& line, const LabDefinition& lab)
{
    if (!(line.points > 0 && line.points <= kMostLinePoints)) {
        return LineFault::Points;
    }
    return line.award != Award::Finish && !lab.act(line.act) ? LineFault::Act : LineFault::None;
}

std::string freshLineId(const Rubric& rubric, Award award, const std::string& act)
{
    constexpr std::size_t kLongest = 48; // leaves room for a number within the 64 that an id may have
    const std::string base =
        (award == Award::Finish ? awardName(award) : awardName(award) + "-" + act).substr(0, kLongest);
    const auto taken = [&rubric](const std::string& id) {
        return std::any_of(rubric.items.begin(), rubric.items.end(),
                           [&id](const RubricItem& line) { return line.id == id; });
    };
    std::string id = base;
    for (int next = 2; taken(id); ++next) {
        id = base + "-" + std::to_string(next);
    }
    return id;
}

} // namespace foresight
