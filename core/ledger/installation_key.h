// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/signing_key.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace foresight {

/// The Ed25519 key pair of an installation: <dataDir>/installation.key, mode 0600, made at first use. It shows that a
/// file was signed by the program on this machine; whoever owns the machine can read it.
class InstallationKey
{
public:
    /// Errors: FileUnwritable, DiskFull, FormatInvalid (damaged key file).
    [[nodiscard]] static Result<InstallationKey> openOrCreate(const std::filesystem::path& dataDir);
    /// Reads the key and never makes one. Errors: FileMissing, FileUnreadable, FormatInvalid.
    [[nodiscard]] static Result<InstallationKey> open(const std::filesystem::path& dataDir);
    [[nodiscard]] std::string publicKeyHex() const { return m_key.publicKeyHex(); }
    /// Detached signature, 64 bytes as hex.
    [[nodiscard]] std::string sign(std::string_view message) const { return m_key.sign(message); }

private:
    explicit InstallationKey(const SigningKey& key) : m_key(key) {}
    SigningKey m_key;
};

} // namespace foresight
