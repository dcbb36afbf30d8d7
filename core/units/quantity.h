// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/unit.h"

#include <optional>
#include <string_view>

namespace foresight {

/// A number together with what it measures, held in base units (see Dimension).
struct Quantity
{
    double base = 0;
    Dimension dimension;

    [[nodiscard]] static Quantity of(double value, const Unit& unit) { return {value * unit.factor, unit.dimension}; }
    [[nodiscard]] double in(const Unit& unit) const { return base / unit.factor; }
    bool operator==(const Quantity&) const = default;
};

/// Reads "0.15 GB/s", "64", "80 %" in the C locale (as lab files write them). Nothing when it is not a finite quantity.
[[nodiscard]] std::optional<Quantity> parseQuantity(std::string_view text);

/// A finite double in the C locale, the whole of `text`; nothing otherwise.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

/// Shortest text that reads back as the same double, C locale ("0.1", "1e+21").
[[nodiscard]] std::string numberText(double value);

} // namespace foresight
