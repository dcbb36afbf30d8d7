// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"

#include <array>
#include <string>

namespace foresight {

/// Every award, in the order in which an act is worked through.
inline constexpr std::array<Award, 6> kAwards{Award::Commit,   Award::Correct, Award::Certainty,
                                              Award::Missions, Award::Reflect, Award::Finish};

/// The most points that a line may have.
inline constexpr double kMostLinePoints = 1e6;

/// Why a lab cannot be graded by a line.
enum class LineFault {
    None,
    Points, ///< not above 0, or too many
    Act,    ///< no act of the lab, where the award needs one
};
[[nodiscard]] LineFault lineFault(const RubricItem& line, const LabDefinition& lab);

/// An id for a new line, made from what it pays for: "reflect-gravity", with a number where another line has that.
[[nodiscard]] std::string freshLineId(const Rubric& rubric, Award award, const std::string& act);

} // namespace foresight
