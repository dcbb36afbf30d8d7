// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/policy.h"
#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace foresight {

/// What a lab's folder shows of its origin.
struct LabSeal
{
    enum class State {
        Placed,   ///< never packed: shipped with the program, or put there by hand
        Unsigned, ///< installed from an archive that nobody signed
        Signed,   ///< installed from an archive that `key` signed, and as it was then
        Altered,  ///< not what its manifest says any more, or its signature does not fit
    };
    State state = State::Placed;
    std::string key = {}; ///< hex, when Signed
    bool operator==(const LabSeal&) const = default;
};
/// Reads a lab's files and compares them with its manifest. A folder that cannot be read is Altered.
[[nodiscard]] LabSeal sealOf(const std::filesystem::path& folder);
/// "placed", "unsigned", "signed", "altered"; and back.
[[nodiscard]] std::string sealName(LabSeal::State state);
[[nodiscard]] std::optional<LabSeal::State> sealFromName(std::string_view name);

/// Whom a machine and its user believe.
struct LabTerms
{
    bool refusesUnsigned = false;         ///< a policy: what nobody trusted signed is not even opened
    std::vector<std::string> trustedKeys; ///< hex public keys
    /// Folders of labs that need no signature, because they came with the program or from the administrator.
    std::vector<std::filesystem::path> ownFolders;
};
/// The policy's keys; without any there, those that the user and the machine's administrator took over when they
/// installed labs into `folders` (trustKey()).
[[nodiscard]] LabTerms labTerms(const Policy& policy, const std::vector<std::filesystem::path>& folders,
                                const std::vector<std::filesystem::path>& ownFolders);

/// Keeps a key as trusted for the labs of a folder. Errors: FormatInvalid (no key), those of writing.
[[nodiscard]] Result<void> trustKey(const std::filesystem::path& folder, const std::string& key);
/// Whether text is a public key in hex.
[[nodiscard]] bool isKeyHex(std::string_view text);

/// Whether a trusted key signed it, or nobody needs to.
[[nodiscard]] bool isTrusted(const LabSeal& seal, const std::filesystem::path& folder, const LabTerms& terms);
/// Whether a lab may be opened. Errors: SignatureInvalid (args: "unsigned", "unknown-key" or "altered").
[[nodiscard]] Result<void> mayOpen(const LabSeal& seal, const std::filesystem::path& folder, const LabTerms& terms);
/// Whether work at it may be graded: folders placed by hand may, what was installed needs a trusted key. Errors as
/// above.
[[nodiscard]] Result<void> mayGrade(const LabSeal& seal, const std::filesystem::path& folder, const LabTerms& terms);

} // namespace foresight
