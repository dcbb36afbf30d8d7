// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

class SigningKey;

/// Names beside a lab's own files, in an archive and where it is installed. No lab has files of these names.
inline constexpr std::string_view kManifestName = "foresight-manifest.txt";
inline constexpr std::string_view kLabSignatureName = "foresight-signature.txt";

/// Most bytes of one file of a lab, of all of them, and most files.
inline constexpr std::size_t kLabFileBytes = std::size_t{8} * 1024 * 1024;
inline constexpr std::size_t kLabBytes = std::size_t{64} * 1024 * 1024;
inline constexpr std::size_t kLabFiles = 510; ///< an archive has 512 entries

/// A file of a lab: its path below the lab's folder, and its bytes.
struct LabFile
{
    std::string name;
    std::string bytes;
    bool operator==(const LabFile&) const = default;
};

/// What a packed lab says it is. FORMAT.md specifies the bytes.
struct LabManifest
{
    struct File
    {
        std::string name;
        std::uint64_t size = 0;
        std::string hash; ///< hex BLAKE2b-256
        bool operator==(const File&) const = default;
    };
    std::string id;
    std::string version;
    std::string labHash;     ///< Lab::contentHash(): what ledgers and hand-ins record
    std::vector<File> files; ///< by name

    /// Hex BLAKE2b-256 of the lines of all files: the whole content, whatever it was packed with.
    [[nodiscard]] std::string contentHash() const;
    [[nodiscard]] std::string text() const;
    /// Nothing when these are exactly the files listed; otherwise what is wrong with which.
    [[nodiscard]] std::string disagreement(const std::vector<LabFile>& given) const;
    bool operator==(const LabManifest&) const = default;
};

/// The manifest of files, which are put in order of their names.
[[nodiscard]] LabManifest manifestOf(const std::string& id, const std::string& version, const std::string& labHash,
                                     std::vector<LabFile>& files);
/// Errors: FormatInvalid, FormatTooNew. Only text that text() would make is a manifest.
[[nodiscard]] Result<LabManifest> parseLabManifest(std::string_view text, const std::string& place);

/// Whether an id or a version can be a folder's name, as both are where a packed lab is installed.
[[nodiscard]] bool isPackableName(std::string_view name);

/// Who vouches for a manifest's bytes.
struct LabSignature
{
    std::string key;       ///< hex Ed25519 public key
    std::string signature; ///< hex
    [[nodiscard]] std::string text() const;
    [[nodiscard]] bool fits(std::string_view manifest) const;
};
[[nodiscard]] LabSignature signedManifest(std::string_view manifest, const SigningKey& key);
/// Errors: FormatInvalid.
[[nodiscard]] Result<LabSignature> parseLabSignature(std::string_view text, const std::string& place);

} // namespace foresight
