// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

/// What stands between "{{" and "}}": {{act:scope.name | decimals 0 | unit ms}}.
struct Placeholder
{
    std::string act;   ///< empty: the act that the text belongs to
    std::string scope; ///< a case, or "current", "constant", "word", "option", "prediction", "earlier", "parameter"
    std::string name;  ///< "total_ms", "storage.bandwidth"; empty only where the placeholder could not be read
    std::optional<int> decimals;
    std::string unit;      ///< symbol to write in; empty: as declared
    bool plain = false;    ///< the number without its unit
    bool readable = false; ///< in the most readable unit

    bool operator==(const Placeholder&) const = default;
};

enum class PieceKind { Literal, Placeholder, Given };

/// A stretch of a text. The pieces of a text cover it without gaps.
struct TextPiece
{
    PieceKind kind = PieceKind::Literal;
    std::size_t offset = 0; ///< in bytes, from the start of the text
    std::size_t length = 0; ///< in bytes, brackets included
    std::string text;       ///< Literal: the words; Given: what stands after "given:"
    Placeholder placeholder;
};

struct PlaceholderFault
{
    std::size_t offset = 0;
    std::string message;
};

struct ParsedText
{
    std::vector<TextPiece> pieces;
    std::vector<PlaceholderFault> faults; ///< in the order of their offsets
};

/// Splits a text into words, placeholders and given figures. A placeholder that cannot be read is a fault and stays in
/// the pieces with an empty name.
[[nodiscard]] ParsedText parseText(std::string_view text);

} // namespace foresight
