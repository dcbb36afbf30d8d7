// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/simulation_spec.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace foresight {

// Chance that can be computed again. The generator is Philox4x32-10 (Salmon, Moraes, Dror and Shaw, "Parallel random
// numbers: as easy as 1, 2, 3", SC 2011): it keeps no state, each figure follows from its key and its place alone. So a
// draw does not change when another is added beside it, and rows may be computed in any order.
//
//   key      = the seed: lower 32 bits, upper 32 bits
//   counter  = row, stream, repeat, 0; stream is FNV-1a (32 bits) of the draw's id
//   share    = ((w1 * 2^32 + w0) div 2^12 + 0.5) / 2^52 of the answer's first words w0 and w1: never 0, never 1
//   figure   = the distribution's quantile of that share (one share a figure), with portable_math.h

using PhiloxBlock = std::array<std::uint32_t, 4>;

/// Ten rounds of Philox4x32.
[[nodiscard]] PhiloxBlock philox(PhiloxBlock counter, std::array<std::uint32_t, 2> key);

/// FNV-1a of a name, 32 bits.
[[nodiscard]] std::uint32_t streamOf(std::string_view name);

/// The share for a place, above 0 and below 1.
[[nodiscard]] double shareAt(std::uint64_t seed, std::uint32_t stream, std::uint32_t repeat, std::uint32_t row);

/// The figure that a share of all figures stays below, for any distribution but Empirical. Parameters as
/// parameterNames() has them, in one unit; NaN where they make no distribution (a deviation below zero).
[[nodiscard]] double quantile(Distribution distribution, double share, double first, double second = 0);

} // namespace foresight
