// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/input_range.h"

#include "core/model/input_scale.h"

namespace foresight {

namespace {

/// The value itself where the input may have it, otherwise the nearest step on the wanted side; nothing beyond the end.
std::optional<double> following(const InputSpec& input, double value, int direction)
{
    const InputScale scale(input);
    if (scale.allows(value)) {
        return value;
    }
    for (int step = direction > 0 ? 0 : scale.steps(); step >= 0 && step <= scale.steps(); step += direction) {
        const double at = scale.valueAt(step);
        if (direction > 0 ? at >= value : at <= value) {
            return at;
        }
    }
    return std::nullopt;
}

} // namespace

RangeEnds withLower(const InputSpec& lower, const InputSpec& upper, const RangeEnds& now, double value)
{
    if (value <= now.upper) {
        return {value, now.upper};
    }
    if (const auto taken = following(upper, value, 1)) {
        return {value, *taken};
    }
    return {following(lower, upper.greatest, -1).value_or(now.lower), upper.greatest};
}

RangeEnds withUpper(const InputSpec& lower, const InputSpec& upper, const RangeEnds& now, double value)
{
    if (value >= now.lower) {
        return {now.lower, value};
    }
    if (const auto taken = following(lower, value, -1)) {
        return {*taken, value};
    }
    return {lower.least, following(upper, lower.least, 1).value_or(now.upper)};
}

} // namespace foresight
