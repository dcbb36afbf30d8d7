// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/random.h"

#include "core/model/portable_math.h"

#include <limits>

// Compiled without contraction, as portable_math.cpp.
namespace foresight {

namespace {

constexpr std::uint64_t kMultiplier0 = 0xD2511F53;
constexpr std::uint64_t kMultiplier1 = 0xCD9E8D57;
constexpr std::uint32_t kWeyl0 = 0x9E3779B9;
constexpr std::uint32_t kWeyl1 = 0xBB67AE85;
constexpr int kRounds = 10;

std::uint32_t low(std::uint64_t product)
{
    return static_cast<std::uint32_t>(product);
}

std::uint32_t high(std::uint64_t product)
{
    return static_cast<std::uint32_t>(product >> 32U);
}

} // namespace

PhiloxBlock philox(PhiloxBlock counter, std::array<std::uint32_t, 2> key)
{
    for (int round = 0; round < kRounds; ++round) {
        const std::uint64_t first = kMultiplier0 * counter[0];
        const std::uint64_t second = kMultiplier1 * counter[2];
        counter = {high(second) ^ counter[1] ^ key[0], low(second), high(first) ^ counter[3] ^ key[1], low(first)};
        key[0] += kWeyl0;
        key[1] += kWeyl1;
    }
    return counter;
}

std::uint32_t streamOf(std::string_view name)
{
    std::uint32_t hash = 2166136261U;
    for (const char c : name) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 16777619U;
    }
    return hash;
}

double shareAt(std::uint64_t seed, std::uint32_t stream, std::uint32_t repeat, std::uint32_t row)
{
    const PhiloxBlock block = philox({row, stream, repeat, 0}, {low(seed), high(seed)});
    const std::uint64_t word = (static_cast<std::uint64_t>(block[1]) << 32U) | block[0];
    return (static_cast<double>(word >> 12U) + 0.5) / 4503599627370496.0;
}

double quantile(Distribution distribution, double share, double first, double second)
{
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    switch (distribution) {
    case Distribution::Constant:
        return first;
    case Distribution::Uniform:
        return first <= second ? first + share * (second - first) : kNone;
    case Distribution::Exponential:
        return first >= 0 ? first * -portableLog(1 - share) : kNone;
    case Distribution::Normal:
        return second >= 0 ? first + second * normalQuantile(share) : kNone;
    case Distribution::Lognormal:
        return first > 0 && second >= 0 ? first * portableExp(second * normalQuantile(share)) : kNone;
    case Distribution::Pareto:
        return first > 0 && second > 0 ? first * portableExp(-portableLog(1 - share) / second) : kNone;
    case Distribution::Empirical:
        break;
    }
    return kNone;
}

} // namespace foresight
