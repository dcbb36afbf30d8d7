// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/unit.h"

#include <array>

namespace foresight {

namespace {

struct Symbol
{
    std::string_view name;
    double factor;
    Dimension dimension;
    bool prefixed; ///< takes k, M, G, T, P, E
};

constexpr std::array kSymbols{
    Symbol{"1", 1, kNumber, false},      Symbol{"%", 0.01, kNumber, false},   Symbol{"s", 1, kTime, false},
    Symbol{"ms", 1e-3, kTime, false},    Symbol{"us", 1e-6, kTime, false},    Symbol{"ns", 1e-9, kTime, false},
    Symbol{"min", 60, kTime, false},     Symbol{"h", 3600, kTime, false},     Symbol{"d", 86400, kTime, false},
    Symbol{"B", 1, kData, true},         Symbol{"bit", 0.125, kData, true},   Symbol{"bps", 0.125, kDataRate, true},
    Symbol{"FLOP", 1, kWork, true},      Symbol{"FLOPS", 1, kWorkRate, true}, Symbol{"USD", 1, kMoney, false},
    Symbol{"image", 1, kItem, false},    Symbol{"item", 1, kItem, false},     Symbol{"images", 1, kItem, false},
    Symbol{"token", 1, kItem, false},    Symbol{"tokens", 1, kItem, false},   Symbol{"request", 1, kItem, false},
    Symbol{"requests", 1, kItem, false},
};

constexpr std::array<std::pair<char, double>, 6> kPrefixes{
    {{'k', 1e3}, {'M', 1e6}, {'G', 1e9}, {'T', 1e12}, {'P', 1e15}, {'E', 1e18}}};

std::optional<Unit> parseSymbol(std::string_view text)
{
    for (const Symbol& symbol : kSymbols) {
        if (text == symbol.name)
            return Unit{std::string(text), symbol.factor, symbol.dimension};
    }
    for (const auto& [letter, factor] : kPrefixes) {
        if (text.empty() || text.front() != letter)
            continue;
        for (const Symbol& symbol : kSymbols) {
            if (symbol.prefixed && text.substr(1) == symbol.name)
                return Unit{std::string(text), factor * symbol.factor, symbol.dimension};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Unit> parseUnit(std::string_view text)
{
    Unit unit{std::string(text), 1, {}};
    if (text.empty())
        return unit;
    bool divide = false;
    while (true) {
        const std::size_t end = text.find_first_of("*/");
        const auto part = parseSymbol(text.substr(0, end));
        if (!part)
            return std::nullopt;
        unit.factor = divide ? unit.factor / part->factor : unit.factor * part->factor;
        unit.dimension = divide ? unit.dimension / part->dimension : unit.dimension * part->dimension;
        if (end == std::string_view::npos)
            return unit;
        divide = text[end] == '/';
        text.remove_prefix(end + 1);
    }
}

} // namespace foresight
