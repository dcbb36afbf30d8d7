// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <compare> // after <string>: moc cannot read it first

namespace foresight {

/// The choices that fix which numbers a lab speaks: ids; an empty profile is the default one.
struct Scenario
{
    std::string context;
    std::string profile;
    auto operator<=>(const Scenario&) const = default;
};

} // namespace foresight
