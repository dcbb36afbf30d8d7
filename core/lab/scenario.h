// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"

#include <cstdint>
#include <optional>
#include <string>

#include <compare> // after <string>: moc cannot read it first

namespace foresight {

/// The choices that fix which numbers a lab speaks: ids; an empty profile is the default one.
struct Scenario
{
    std::string context;
    std::string profile;
    Settings given = {};                              ///< of the attempt, see given.h; without one the default counts
    std::optional<std::uint64_t> seed = std::nullopt; ///< of every draw, in place of the one that the lab declares

    auto operator<=>(const Scenario&) const = default;
};

} // namespace foresight
