// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/quantity.h"

#include <QLocale>

#include <optional>
#include <string>

namespace foresight {

/// How a quantity is put before a reader.
struct QuantityFormat
{
    /// Fixed unit to write in; without one the most readable is chosen ("1 h 7 min", "50 TB").
    std::optional<Unit> unit;
    /// Digits after the separator; without it three significant digits, trailing zeros dropped.
    std::optional<int> decimals;
    /// The number alone, without its unit ("22.6"); money keeps its sign.
    bool plain = false;
};

/// A quantity for people: 4,000 s is "1 h 7 min", 50,000 GB "50 TB", 0.8 s "0.8 s", 4,000 USD ",000", 0.226 "22.6 %"
/// (when the unit is %). Decimal prefixes only. Digits and separators follow the locale; a no-break space joins number
/// and unit. Zero has no prefix ("0 s", "$0"). `quantity` must be finite.
[[nodiscard]] std::string quantityText(const Quantity& quantity, const QuantityFormat& format, const QLocale& locale);

/// What a typed value turned out to be.
enum class TypedValueFault { Empty, NotANumber, UnknownUnit, WrongUnit };

/// Reads what a person typed: an optional unit ("50 TB", "50TB"; without one `assumed`), decimal comma or point, digit
/// groups of the locale or spaces. A lone separator that cannot be a digit group is taken as the decimal one, so both
/// "1,5" and "1.5" are one and a half in every locale.
struct TypedValue
{
    std::optional<Quantity> quantity;
    TypedValueFault fault = TypedValueFault::Empty; ///< why there is none
};
[[nodiscard]] TypedValue parseTyped(const std::string& text, const Unit& assumed, const QLocale& locale);

} // namespace foresight
