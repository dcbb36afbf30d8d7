// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/dimension.h"

#include <optional>
#include <string>
#include <string_view>

namespace foresight {

/// A named way to write a quantity: value in this unit times `factor` = value in base units.
struct Unit
{
    std::string symbol; ///< as written, such as "GB/s"
    double factor = 1;
    Dimension dimension;

    bool operator==(const Unit&) const = default;
};

/// Reads a unit expression: products and quotients of known symbols ("GB/s", "USD/h", "image/s", "%", "1", "").
/// Decimal prefixes only (k, M, G, T, P are powers of 1000); "Gbps" is bits per second. Nothing when it is not a unit.
[[nodiscard]] std::optional<Unit> parseUnit(std::string_view text);

} // namespace foresight
