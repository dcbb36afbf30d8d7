// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/given.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// Given values that are tried together, for one act in one context.
inline constexpr std::size_t kMostSamples = 4000;
/// Values of one number, both ends and the default among them.
inline constexpr std::size_t kMostValues = 401;
/// Seeds with which an act is tried whose draws are each attempt's own, and at least so many where each takes much.
inline constexpr std::size_t kSeedsTried = 64;
inline constexpr std::size_t kFewestSeeds = 8;

/// What one attempt may be given.
struct GivenSample
{
    Settings given;        ///< what is left out has its default
    std::size_t seed = 0;  ///< 1 to kSeedsTried: the seed is that number as text; 0: none
    bool isCorner = false; ///< the defaults, or one value alone at an end: other checks look there as well

    [[nodiscard]] bool isDefault() const { return given.empty() && seed == 0; }
    /// As a scenario takes it.
    [[nodiscard]] std::optional<std::uint64_t> drawSeed() const;
};

/// ", jobs = 40, seed 7": what differs from the defaults.
[[nodiscard]] std::string sampleText(const GivenSample& sample);

/// What attempts may be given, as far as an act uses it: first the defaults alone; then the defaults with each seed;
/// then each value at its ends (words: each of them), then combinations of all values. Where there are more of these
/// than may be tried, numbers have fewer values, evenly spread over their range, and at last combinations are spread
/// over all there are. The same samples in the same order each time.
///
/// A parameter is tried at its steps. A number that is read could be any number in its range, so it stands on a grid:
/// both ends, the default, and points between at equal distances.
class GivenSamples
{
public:
    /// At most `most` samples, but never fewer than the defaults, `seeds` seeds and the ends.
    GivenSamples(std::vector<const GivenSpec*> specs, std::size_t seeds, std::size_t most);

    [[nodiscard]] std::size_t count() const;
    [[nodiscard]] GivenSample at(std::size_t index) const;

private:
    [[nodiscard]] Settings combination(std::size_t index) const;

    std::vector<const GivenSpec*> m_specs;
    std::vector<std::vector<Setting>> m_values; ///< as m_specs
    std::vector<GivenSample> m_first;           ///< defaults, seeds, ends
    std::size_t m_all = 0;                      ///< combinations there are
    std::size_t m_tried = 0;                    ///< of them
    std::size_t m_step = 1;                     ///< from one to the next
    std::size_t m_seeds = 0;
};

} // namespace foresight
