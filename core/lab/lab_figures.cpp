// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_figures.h"

#include <algorithm>

namespace foresight {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Length of the character at the start of well-formed UTF-8, and its code point.
std::pair<std::size_t, char32_t> firstCharacter(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    char32_t code = length == 1 ? lead : lead & (0xffu >> (length + 1));
    for (std::size_t i = 1; i < length && i < text.size(); ++i) {
        code = (code << 6) | (static_cast<unsigned char>(text[i]) & 0x3fu);
    }
    return {std::min(length, text.size()), code};
}

/// Letters, digits, hyphen and underscore make words; beyond ASCII everything does but blanks, punctuation and signs.
bool isWordCharacter(char32_t code)
{
    if (code < 0x80) {
        const auto c = static_cast<char>(code);
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    }
    const bool isLatinSign = code <= 0xbf || code == 0xd7 || code == 0xf7;
    const bool isPunctuationOrSign = code >= 0x2000 && code <= 0x2bff;
    const bool isWideSign = code >= 0x3000 && code <= 0x303f;
    return !isLatinSign && !isPunctuationOrSign && !isWideSign;
}

} // namespace

std::vector<Figure> figuresIn(std::string_view text)
{
    std::vector<Figure> figures;
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = at;
        while (end < text.size()) {
            const auto [length, code] = firstCharacter(text.substr(end));
            if (!isWordCharacter(code)) {
                break;
            }
            end += length;
        }
        const auto begin = std::min(text.find_first_not_of('-', at), end);
        if (begin < end && isDigit(text[begin])) {
            figures.push_back({begin, std::string(text.substr(begin, end - begin))});
        }
        at = end < text.size() ? end + firstCharacter(text.substr(end)).first : end;
    }
    return figures;
}

} // namespace foresight
