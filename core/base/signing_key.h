// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/no_core_dumps.h"
#include "core/base/result.h"

#include <array>
#include <filesystem>
#include <string>
#include <string_view>

namespace foresight {

/// An Ed25519 key pair (RFC 8032) from a file of mode 0600. While one is open there are no core dumps, and it is wiped
/// from memory when it goes.
class SigningKey
{
public:
    SigningKey(const SigningKey&) = default;
    SigningKey& operator=(const SigningKey&) = default;
    ~SigningKey();

    /// Errors: those of readFile(), FormatInvalid (not a key file).
    [[nodiscard]] static Result<SigningKey> read(const std::filesystem::path& file);
    /// Draws a pair and writes its file, in place of what is there. Errors: those of writeFile().
    [[nodiscard]] static Result<void> make(const std::filesystem::path& file);

    [[nodiscard]] std::string publicKeyHex() const;
    /// Detached signature, 64 bytes as hex.
    [[nodiscard]] std::string sign(std::string_view message) const;

private:
    SigningKey() = default;
    NoCoreDumps m_guard;
    std::array<unsigned char, 32> m_public{};
    std::array<unsigned char, 64> m_secret{};
};

/// Whether a hex signature by a hex public key fits the message.
[[nodiscard]] bool verifySignature(std::string_view publicKeyHex, std::string_view message,
                                   std::string_view signatureHex);

} // namespace foresight
