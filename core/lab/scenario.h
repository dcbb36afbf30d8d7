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
    std::optional<std::uint64_t> seed = std::nullopt; ///< of draws, in place of the number that the lab declares
    /// Of draws in models that leave their seed to the attempt (drawSeed()); without an attempt kSeedWithoutAttempt.
    std::optional<std::uint64_t> attemptSeed = std::nullopt;

    auto operator<=>(const Scenario&) const = default;
};

} // namespace foresight
