// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace foresight {

/// A digest of 256 bits.
using Digest = std::array<unsigned char, 32>;

/// BLAKE2b-256 of bytes (RFC 7693, 32 bytes out, no key).
[[nodiscard]] Digest blake2b(std::string_view bytes);

/// BLAKE2b-256 of bytes under a key of 16 to 64 bytes: without the key nobody can compute or compare it.
[[nodiscard]] Digest keyedBlake2b(std::string_view key, std::string_view bytes);

/// Bytes that nobody can foretell.
[[nodiscard]] std::string randomBytes(std::size_t count);

/// SHA-256 of bytes (FIPS 180-4), for what people check with other programs.
[[nodiscard]] Digest sha256(std::string_view bytes);

/// Lower-case hexadecimal.
[[nodiscard]] std::string hex(std::string_view bytes);
[[nodiscard]] std::string hex(const Digest& digest);
/// The same at the end of a text. Not for secrets: how long it takes may depend on the bytes.
void appendHex(std::string& text, const Digest& digest);

/// The bytes of lower- or upper-case hexadecimal; empty when it is not.
[[nodiscard]] std::string fromHex(std::string_view text);
/// A digest in lower- or upper-case hexadecimal; nothing when it is not. Not for secrets.
[[nodiscard]] std::optional<Digest> digestFromHex(std::string_view text);

} // namespace foresight
