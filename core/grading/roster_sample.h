// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace foresight {

/// The beginning of a roster file as it stands there, for choosing its columns.
struct RosterSample
{
    std::vector<std::string> headings;
    std::vector<std::vector<std::string>> records;
};

/// Reads headings and the first records of a CSV roster. Errors: as readRosterFile() for a text that cannot be used.
[[nodiscard]] Result<RosterSample> rosterSample(const std::filesystem::path& file, std::size_t records);

} // namespace foresight
