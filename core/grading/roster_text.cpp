// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/roster_text.h"

#include "core/base/text.h"

#include <algorithm>

namespace foresight {

namespace {

Error fault(const std::string& file, std::string_view before, std::size_t offset, const std::string& what)
{
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    return {ErrorCode::FormatInvalid,
            file + ":" + std::to_string(line),
            {},
            what + " at byte " + std::to_string(offset + 1) + " of the file"};
}

void append(std::string& text, char32_t point)
{
    const auto add = [&text](char32_t value) { text += static_cast<char>(value); };
    const auto addTail = [&](int shift) { add(0x80 | ((point >> shift) & 0x3F)); };
    if (point < 0x80) {
        add(point);
    } else if (point < 0x800) {
        add(0xC0 | (point >> 6));
        addTail(0);
    } else if (point < 0x10000) {
        add(0xE0 | (point >> 12));
        addTail(6);
        addTail(0);
    } else {
        add(0xF0 | (point >> 18));
        addTail(12);
        addTail(6);
        addTail(0);
    }
}

bool isHigh(char32_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLow(char32_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

/// The text after the byte order mark.
Result<std::string> fromUtf16(std::string_view bytes, bool littleEndian, const std::string& file)
{
    const auto unit = [&](std::size_t at) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        return static_cast<char32_t>(littleEndian ? first | (second << 8) : (first << 8) | second);
    };
    std::string text;
    std::size_t at = 2;
    for (; at + 1 < bytes.size(); at += 2) {
        char32_t point = unit(at);
        const bool isPair = isHigh(point) && at + 3 < bytes.size() && isLow(unit(at + 2));
        if ((isHigh(point) || isLow(point)) && !isPair) {
            return fail(fault(file, text, at, "half a character of UTF-16"));
        }
        if (isPair) {
            at += 2;
            point = 0x10000 + ((point - 0xD800) << 10) + (unit(at) - 0xDC00);
        }
        append(text, point);
    }
    if (at != bytes.size()) {
        return fail(fault(file, text, at, "the text is UTF-16 and ends within a character,"));
    }
    return text;
}

} // namespace

Result<std::string> rosterText(std::string_view bytes, const std::string& file)
{
    constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
    Result<std::string> text;
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        text = fromUtf16(bytes, bytes.front() == '\xFF', file);
    } else if (const std::size_t bad = illFormedAt(bytes); bad != std::string_view::npos) {
        return fail(fault(file, bytes.substr(0, bad), bad, "not UTF-8 text (save it as CSV UTF-8)"));
    } else {
        text = std::string(bytes.starts_with(kUtf8Mark) ? bytes.substr(kUtf8Mark.size()) : bytes);
    }
    const std::size_t nul = text ? text->find('\0') : std::string::npos;
    if (nul != std::string::npos) {
        return fail(fault(file, std::string_view(*text).substr(0, nul), nul, "a NUL character"));
    }
    return text;
}

} // namespace foresight
