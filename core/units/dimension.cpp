// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/dimension.h"

namespace foresight {

Dimension operator*(const Dimension& a, const Dimension& b)
{
    Dimension product = a;
    for (std::size_t i = 0; i < product.exponents.size(); ++i)
        product.exponents[i] += b.exponents[i];
    return product;
}

Dimension operator/(const Dimension& a, const Dimension& b)
{
    Dimension quotient = a;
    for (std::size_t i = 0; i < quotient.exponents.size(); ++i)
        quotient.exponents[i] -= b.exponents[i];
    return quotient;
}

namespace {

std::string powers(const Dimension& dimension, int sign)
{
    static constexpr std::array<const char*, Dimension::KindCount> kSymbols{"s", "B", "FLOP", "USD", "item"};
    std::string text;
    for (std::size_t i = 0; i < kSymbols.size(); ++i) {
        const int exponent = dimension.exponents[i] * sign;
        if (exponent <= 0)
            continue;
        text += (text.empty() ? "" : " ") + std::string(kSymbols[i]);
        if (exponent > 1)
            text += "^" + std::to_string(exponent);
    }
    return text;
}

} // namespace

std::string dimensionText(const Dimension& dimension)
{
    const std::string above = powers(dimension, 1);
    const std::string below = powers(dimension, -1);
    return (above.empty() ? "1" : above) + (below.empty() ? "" : "/" + below);
}

} // namespace foresight
