// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>

namespace foresight {

/// Exponents over the base kinds a model can measure. Two quantities may be added only when these are equal.
/// Base units: second, byte, floating point operation, US dollar, item (images, requests, samples).
struct Dimension
{
    enum Kind { Time, Data, Work, Money, Item, KindCount };
    std::array<int, KindCount> exponents{};

    bool operator==(const Dimension&) const = default;
    [[nodiscard]] bool isNumber() const { return *this == Dimension{}; }
};

inline constexpr Dimension kNumber{};
inline constexpr Dimension kTime{{1, 0, 0, 0, 0}};
inline constexpr Dimension kData{{0, 1, 0, 0, 0}};
inline constexpr Dimension kWork{{0, 0, 1, 0, 0}};
inline constexpr Dimension kMoney{{0, 0, 0, 1, 0}};
inline constexpr Dimension kItem{{0, 0, 0, 0, 1}};
inline constexpr Dimension kDataRate{{-1, 1, 0, 0, 0}};
inline constexpr Dimension kWorkRate{{-1, 0, 1, 0, 0}};

[[nodiscard]] Dimension operator*(const Dimension& a, const Dimension& b);
[[nodiscard]] Dimension operator/(const Dimension& a, const Dimension& b);

/// For messages: "s", "B/s", "USD/B", "1".
[[nodiscard]] std::string dimensionText(const Dimension& dimension);

} // namespace foresight
