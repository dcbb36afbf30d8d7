// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace foresight {

enum class ByteOrder { Little, Big };

/// The order of UTF-16 bytes, by their byte order mark or, without one, by where the zeros of plain letters stand;
/// nothing when the bytes do not look like UTF-16.
[[nodiscard]] std::optional<ByteOrder> utf16Order(std::string_view bytes);

/// UTF-8 of UTF-16 bytes without mark; nothing for half a unit and for surrogates that do not pair.
[[nodiscard]] std::optional<std::string> utf8FromUtf16(std::string_view bytes, ByteOrder order);

/// UTF-16 bytes without mark of well-formed UTF-8.
[[nodiscard]] std::string utf16FromUtf8(std::string_view text, ByteOrder order);

} // namespace foresight
