// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/utf16.h"

#include <algorithm>

namespace foresight {

namespace {

constexpr char32_t kHighFirst = 0xD800;
constexpr char32_t kLowFirst = 0xDC00;
constexpr char32_t kLowLast = 0xDFFF;
constexpr char32_t kSupplementary = 0x10000;

char32_t unitAt(std::string_view bytes, std::size_t at, ByteOrder order)
{
    const auto first = static_cast<unsigned char>(bytes[at]);
    const auto second = static_cast<unsigned char>(bytes[at + 1]);
    return order == ByteOrder::Little ? static_cast<char32_t>(second << 8 | first)
                                      : static_cast<char32_t>(first << 8 | second);
}

void append(std::string& text, char32_t point)
{
    const auto tail = [&text, point](int shift) { text += static_cast<char>(0x80 | ((point >> shift) & 0x3F)); };
    if (point < 0x80) {
        text += static_cast<char>(point);
    } else if (point < 0x800) {
        text += static_cast<char>(0xC0 | (point >> 6));
        tail(0);
    } else if (point < kSupplementary) {
        text += static_cast<char>(0xE0 | (point >> 12));
        tail(6), tail(0);
    } else {
        text += static_cast<char>(0xF0 | (point >> 18));
        tail(12), tail(6), tail(0);
    }
}

} // namespace

std::optional<ByteOrder> utf16Order(std::string_view bytes)
{
    if (bytes.starts_with("\xFF\xFE")) {
        return ByteOrder::Little;
    }
    if (bytes.starts_with("\xFE\xFF")) {
        return ByteOrder::Big;
    }
    // Without a mark: a heading is mostly plain letters, so every other byte is zero.
    constexpr std::size_t kLooked = 64;
    const std::size_t looked = std::min(bytes.size(), kLooked) / 2 * 2;
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i < looked; i += 2) {
        even += bytes[i] == '\0' ? 1 : 0;
        odd += bytes[i + 1] == '\0' ? 1 : 0;
    }
    if (even + odd <= looked / 4) {
        return std::nullopt;
    }
    return even > odd ? ByteOrder::Big : ByteOrder::Little;
}

tl::expected<std::string, Utf16Fault> utf8FromUtf16(std::string_view bytes, ByteOrder order)
{
    std::string text;
    text.reserve(bytes.size() / 2);
    for (std::size_t at = 0; at < bytes.size(); at += 2) {
        if (at + 1 == bytes.size()) {
            return tl::make_unexpected(Utf16Fault{at, true});
        }
        char32_t point = unitAt(bytes, at, order);
        if (point >= kHighFirst && point <= kLowLast) {
            const bool pairs = point < kLowFirst && at + 3 < bytes.size();
            const char32_t low = pairs ? unitAt(bytes, at + 2, order) : 0;
            if (low < kLowFirst || low > kLowLast) {
                return tl::make_unexpected(Utf16Fault{at, false});
            }
            point = kSupplementary + ((point - kHighFirst) << 10) + (low - kLowFirst);
            at += 2;
        }
        append(text, point);
    }
    return text;
}

std::string utf16FromUtf8(std::string_view text, ByteOrder order)
{
    std::string bytes;
    bytes.reserve(text.size() * 2);
    const auto put = [&bytes, order](char32_t unit) {
        const auto low = static_cast<char>(unit & 0xFF);
        const auto high = static_cast<char>(unit >> 8 & 0xFF);
        bytes += order == ByteOrder::Little ? low : high;
        bytes += order == ByteOrder::Little ? high : low;
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        char32_t point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t i = 1; i < length; ++i) {
            point = point << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
        }
        at += length;
        if (point < kSupplementary) {
            put(point);
        } else {
            put(kHighFirst + ((point - kSupplementary) >> 10));
            put(kLowFirst + ((point - kSupplementary) & 0x3FF));
        }
    }
    return bytes;
}

} // namespace foresight
