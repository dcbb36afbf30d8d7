// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <cstdint>
#include <cstring>
#include <optional>

namespace foresight {

namespace {

struct CodePoint
{
    char32_t value;
    std::size_t length; ///< bytes
};

/// The code point at the front of `bytes`, or nothing when it is ill-formed there.
std::optional<CodePoint> firstCodePoint(std::string_view bytes)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80)
        return CodePoint{lead, 1};
    std::size_t length = 0;
    char32_t value = 0;
    char32_t least = 0;
    if ((lead & 0xE0) == 0xC0) {
        length = 2, value = lead & 0x1F, least = 0x80;
    } else if ((lead & 0xF0) == 0xE0) {
        length = 3, value = lead & 0x0F, least = 0x800;
    } else if ((lead & 0xF8) == 0xF0) {
        length = 4, value = lead & 0x07, least = 0x10000;
    } else {
        return std::nullopt;
    }
    if (bytes.size() < length)
        return std::nullopt;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0) != 0x80)
            return std::nullopt;
        value = (value << 6) | (byte(i) & 0x3F);
    }
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    if (value < least || surrogate || value > 0x10FFFF)
        return std::nullopt;
    return CodePoint{value, length};
}

bool isKeptControl(char32_t c)
{
    return c == '\n' || c == '\t';
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

/// Characters that are invisible, break the line or change the direction of what surrounds them.
bool needsShowing(char32_t c)
{
    return isControl(c) || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

std::string visibleName(char32_t c)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string digits;
    for (int shift = 20; shift >= 0; shift -= 4) {
        const auto digit = (c >> shift) & 0xF;
        if (!digits.empty() || digit != 0 || shift < 16)
            digits += kDigits[digit];
    }
    return "<U+" + digits + ">";
}

/// How many bytes from the front are ASCII, at least: most text is, and is passed over eight bytes at a time.
std::size_t plainBytes(std::string_view bytes)
{
    constexpr std::uint64_t kHighBits = 0x8080808080808080;
    std::size_t at = 0;
    for (std::uint64_t word = 0; at + sizeof word <= bytes.size(); at += sizeof word) {
        std::memcpy(&word, bytes.data() + at, sizeof word);
        if ((word & kHighBits) != 0)
            break;
    }
    return at;
}

constexpr std::string_view kFirstStrongIsolate = "\xE2\x81\xA8";
constexpr std::string_view kPopIsolate = "\xE2\x81\xA9";
constexpr char32_t kFirstIsolate = 0x2066;
constexpr char32_t kPopIsolatePoint = 0x2069;

bool isDirectionMark(char32_t point)
{
    return point == 0x200E || point == 0x200F;
}

/// Text between isolates; what could mislead is written out unless `works` lets it through.
template <typename Works>
std::string isolated(std::string_view text, const Works& works)
{
    std::string shown(kFirstStrongIsolate);
    while (!text.empty()) {
        const auto point = firstCodePoint(text);
        const std::size_t length = point ? point->length : 1;
        if (!point)
            shown += "\xEF\xBF\xBD";
        else if (needsShowing(point->value) && !works(point->value))
            shown += visibleName(point->value);
        else
            shown += text.substr(0, length);
        text.remove_prefix(length);
    }
    shown += kPopIsolate;
    return shown;
}

} // namespace

std::size_t illFormedAt(std::string_view bytes)
{
    std::size_t at = 0;
    while (at < bytes.size()) {
        at += plainBytes(bytes.substr(at));
        if (at == bytes.size())
            break;
        const auto point = firstCodePoint(bytes.substr(at));
        if (!point)
            return at;
        at += point->length;
    }
    return std::string_view::npos;
}

bool isUtf8(std::string_view bytes)
{
    return illFormedAt(bytes) == std::string_view::npos;
}

std::size_t codePoints(std::string_view text)
{
    std::size_t count = 0;
    for (const char c : text) {
        if ((static_cast<unsigned char>(c) & 0xC0) != 0x80)
            ++count;
    }
    return count;
}

std::string firstCodePoints(std::string_view text, std::size_t limit)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80 && count++ == limit)
            return std::string(text.substr(0, i));
    }
    return std::string(text);
}

std::string storable(std::string_view text, std::size_t limit)
{
    static constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
    std::string kept;
    std::size_t count = 0;
    while (!text.empty() && count < limit) {
        const auto point = firstCodePoint(text);
        if (!point) {
            kept += kReplacement;
            ++count;
            text.remove_prefix(1);
            continue;
        }
        if (point->value == '\r') {
            // CR LF and a lone CR are both a line end.
            if (text.size() < 2 || text[1] != '\n') {
                kept += '\n';
                ++count;
            }
        } else if (!isControl(point->value) || isKeptControl(point->value)) {
            kept += text.substr(0, point->length);
            ++count;
        }
        text.remove_prefix(point->length);
    }
    return kept;
}

std::string shownName(std::string_view name)
{
    return isolated(name, [](char32_t) { return false; });
}

std::string shownSentence(std::string_view sentence)
{
    int open = 0;
    std::string shown = isolated(sentence, [&open](char32_t point) {
        if (point >= kFirstIsolate && point < kPopIsolatePoint) {
            ++open;
            return true;
        }
        if (point == kPopIsolatePoint) {
            return open > 0 && open-- > 0;
        }
        return isDirectionMark(point);
    });
    for (; open > 0; --open) {
        shown += kPopIsolate;
    }
    return shown;
}

} // namespace foresight
