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

/// The Ed25519 key pair of an installation: <dataDir>/installation.key, mode 0600, made at first use. It shows that a
/// file was signed by the program on this machine; whoever owns the machine can read it. While one is open there are no
/// core dumps, and it is wiped from memory when it goes.
class InstallationKey
{
public:
    InstallationKey(const InstallationKey&) = default;
    InstallationKey& operator=(const InstallationKey&) = default;
    ~InstallationKey();

    /// Errors: FileUnwritable, DiskFull, FormatInvalid (damaged key file).
    [[nodiscard]] static Result<InstallationKey> openOrCreate(const std::filesystem::path& dataDir);
    /// Reads the key and never makes one. Errors: FileMissing, FileUnreadable, FormatInvalid.
    [[nodiscard]] static Result<InstallationKey> open(const std::filesystem::path& dataDir);
    [[nodiscard]] std::string publicKeyHex() const;
    /// Detached signature, 64 bytes as hex.
    [[nodiscard]] std::string sign(std::string_view message) const;

private:
    InstallationKey() = default;
    NoCoreDumps m_guard;
    std::array<unsigned char, 32> m_public{};
    std::array<unsigned char, 64> m_secret{};
};

/// Whether a hex signature by a hex public key fits the message.
[[nodiscard]] bool verifySignature(std::string_view publicKeyHex, std::string_view message,
                                   std::string_view signatureHex);

} // namespace foresight
