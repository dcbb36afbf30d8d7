// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/input_text.h"

#include "core/model/input_scale.h"
#include "core/units/quantity_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace foresight {

namespace {

constexpr int kMostDecimals = 9;
constexpr int kReadableFigures = 3;
/// Digits that typed values keep: enough for any lab, few enough to drop what unit factors add in the last place.
constexpr int kTypedFigures = 12;

double roundedToFigures(double value, int figures)
{
    std::array<char, 64> buffer{};
    const auto written =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific, figures - 1);
    return parseNumber({buffer.data(), static_cast<std::size_t>(written.ptr - buffer.data())}).value_or(value);
}

bool isSame(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b));
}

/// Bytes and what is counted by them are written with prefixes; other units stay as the lab names them.
bool hasPrefixes(const Dimension& dimension)
{
    return dimension.exponents[Dimension::Data] == 1 && dimension.exponents[Dimension::Money] == 0;
}

int decimalsThatKeep(double value, int least)
{
    int decimals = std::max(least, 0);
    while (decimals < kMostDecimals) {
        const double power = std::pow(10.0, decimals);
        if (isSame(std::round(value * power) / power, value)) {
            break;
        }
        ++decimals;
    }
    return decimals;
}

InputFault faultOf(TypedValueFault fault)
{
    switch (fault) {
    case TypedValueFault::Empty:
        return InputFault::Empty;
    case TypedValueFault::NotANumber:
        return InputFault::NotANumber;
    case TypedValueFault::UnknownUnit:
        return InputFault::UnknownUnit;
    case TypedValueFault::WrongUnit:
        return InputFault::WrongUnit;
    }
    return InputFault::NotANumber;
}

} // namespace

std::string inputText(const InputSpec& input, double value, const QLocale& locale)
{
    const Quantity quantity = Quantity::of(value, input.unit);
    if (hasPrefixes(input.unit.dimension) && isSame(roundedToFigures(value, kReadableFigures), value)) {
        return quantityText(quantity, {}, locale);
    }
    QuantityFormat format;
    format.unit = input.unit;
    format.decimals = decimalsThatKeep(value, input.decimals);
    return quantityText(quantity, format, locale);
}

InputReading readInput(const InputSpec& input, const std::string& text, const QLocale& locale)
{
    const TypedValue typed = parseTyped(text, input.unit, locale);
    if (!typed.quantity) {
        return {std::nullopt, faultOf(typed.fault)};
    }
    const InputScale scale(input);
    const double value = roundedToFigures(typed.quantity->in(input.unit), kTypedFigures);
    if (!scale.contains(value)) {
        return {std::nullopt, InputFault::OutOfRange};
    }
    if (!scale.allows(value)) {
        return {std::nullopt, scale.isList() ? InputFault::NotListed : InputFault::NotWhole};
    }
    return {value, InputFault::None};
}

} // namespace foresight
