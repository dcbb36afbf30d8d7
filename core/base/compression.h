// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace foresight {

/// Bytes as a deflate stream (RFC 1951), made for speed rather than size. On any thread.
[[nodiscard]] std::string deflated(std::string_view bytes);

/// The bytes of such a stream, which must be `size` many; nothing when it is no stream or of another size. Takes no
/// more memory than `size`, whatever the stream says. A stream has no checksum: compare a hash of what comes out.
[[nodiscard]] std::optional<std::string> inflated(std::string_view stream, std::size_t size);

/// The checksum of zip archives (RFC 1952, section 8).
[[nodiscard]] std::uint32_t crc32(std::string_view bytes);

} // namespace foresight
