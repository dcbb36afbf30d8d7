// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/roster_columns.h"

#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// Where a roster came from.
enum class RosterPlatform {
    Foresight, ///< our own header
    Mapped,    ///< a header of somebody else, with the mapping given
    Canvas,
    Moodle,
    Blackboard,
    Brightspace,
    Sakai,
    OpenEdx,
    OneRoster,
};
/// "foresight", "mapped", "canvas", ....
[[nodiscard]] std::string rosterPlatformName(RosterPlatform platform);

/// A header that was recognised.
struct RosterShape
{
    RosterPlatform platform = RosterPlatform::Foresight;
    RosterMapping mapping; ///< without the student number
    /// Columns that may hold the student number: the first of them that holds anything in any line is taken.
    std::vector<std::size_t> numbers;
};

/// Recognises the gradebooks and rosters that platforms export by their headings. Nothing for other headers.
[[nodiscard]] std::optional<RosterShape> recogniseRoster(const std::vector<std::string>& headings);

/// Why a record of that platform is no student ("points possible"), or nothing. Fields are as they stand in the file.
[[nodiscard]] std::optional<std::string> notAStudent(const RosterShape& shape, const std::vector<std::string>& fields);

/// A field without what the platform puts around it: Canvas' ="...", Brightspace's #.
[[nodiscard]] std::string bareField(RosterPlatform platform, const std::string& field);

} // namespace foresight
