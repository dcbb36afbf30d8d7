// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_spec.h"

namespace foresight {

/// The ends of a range: two number inputs of one unit, the upper never below the lower.
struct RangeEnds
{
    double lower = 0;
    double upper = 0;
    bool operator==(const RangeEnds&) const = default;
};

/// Both ends after one was set: it takes the other along, to the next value that the other may have. One that cannot
/// get so far holds it back.
[[nodiscard]] RangeEnds withLower(const InputSpec& lower, const InputSpec& upper, const RangeEnds& now, double value);
[[nodiscard]] RangeEnds withUpper(const InputSpec& lower, const InputSpec& upper, const RangeEnds& now, double value);

} // namespace foresight
