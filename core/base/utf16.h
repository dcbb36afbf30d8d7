// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace foresight {

enum class ByteOrder { Little, Big };

/// The order of UTF-16 bytes, by their byte order mark or, without one, by where the zeros of plain letters stand;
/// nothing when the bytes do not look like UTF-16.
[[nodiscard]] std::optional<ByteOrder> utf16Order(std::string_view bytes);

/// Where bytes are no UTF-16.
struct Utf16Fault
{
    std::size_t at = 0;  ///< byte; all before it is well-formed
    bool isHalf = false; ///< one byte is left at the end; otherwise a surrogate that does not pair
};

/// UTF-8 of UTF-16 bytes without mark.
[[nodiscard]] tl::expected<std::string, Utf16Fault> utf8FromUtf16(std::string_view bytes, ByteOrder order);

/// UTF-16 bytes without mark of well-formed UTF-8.
[[nodiscard]] std::string utf16FromUtf8(std::string_view text, ByteOrder order);

} // namespace foresight
