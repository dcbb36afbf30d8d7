// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <map>
#include <string>

namespace foresight {

/// Where an administrator's policy is: one absolute path, so that no user's environment can point elsewhere.
inline constexpr const char* kPolicyFile = "/etc/foresight/policy.ini";

/// What a policy says: "key" or "section/key" to value.
using PolicySettings = std::map<std::string, std::string>;

/// The same, with the number of the line that each came from.
struct PolicyLines
{
    PolicySettings settings;
    std::map<std::string, int> lines;
    bool there = false; ///< whether there is a file
};

/// Reads a policy: sections in brackets, "key = value", comments after # or ; at the head of a line. Empty when there
/// is none. Errors: FileUnreadable, NotAFile (also a link), TooLarge, FormatInvalid (place: file:line; cause says why):
/// no such text, a key twice, a file or folder that is not the administrator's alone to write.
[[nodiscard]] Result<PolicyLines> readPolicyLines(const std::filesystem::path& file = kPolicyFile);
[[nodiscard]] Result<PolicySettings> readPolicy(const std::filesystem::path& file = kPolicyFile);

} // namespace foresight
