// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/policy_file.h"

#include <optional>
#include <vector>

namespace foresight {

/// What an administrator decides for every user of a machine. A value that is set here wins over the command line, the
/// user's settings and the environment. Keys of the file: data_dir, drop_folder, course_file (absolute paths; "~/" is
/// the user's home as the system knows it, "{user}" the login name), locale (a language code), theme (system, light,
/// dark, high-contrast), export and print (yes, no), network (no), storage/class, storage/mirror,
/// storage/mirror_required, labs/unsigned (allow, refuse), labs/trusted_keys (public keys in hex, parted by blanks).
struct Policy
{
    std::filesystem::path file; ///< empty when there is none
    std::optional<std::filesystem::path> dataDir;
    std::optional<std::filesystem::path> dropFolder;
    std::optional<std::filesystem::path> courseFile;
    std::string locale;               ///< empty: as the reader likes
    std::string theme;                ///< empty: as the reader likes
    bool mayExport = true;            ///< grades, reports and records may be written as files; handing in always may
    bool mayPrint = true;             ///< pages for a printer (PDF) may be made
    bool refusesUnsignedLabs = false; ///< labs that no trusted key signed are not opened
    std::vector<std::string> trustedLabKeys; ///< hex; when there are any, users' own do not count
    PolicySettings settings;                 ///< every sound line, by key
    /// What is wrong with the file. With a fault nothing may be exported or printed; sound lines of a file that only
    /// its administrator can write hold all the same, so that work stays where it is kept.
    std::vector<Error> faults;
};

/// Checks what a policy file says. Never fails: what is wrong is in the faults. `file`: for tests; the programs name
/// none.
[[nodiscard]] Policy policyIn(const std::filesystem::path& file = kPolicyFile);

/// Which folder the work is in: the policy's, then the one given (may be empty), then the user's own.
[[nodiscard]] std::filesystem::path dataFolderUnder(const Policy& policy, const std::filesystem::path& given);
/// UsageInvalid when a folder that was given (may be empty) is another one than the policy's.
[[nodiscard]] Result<void> agreesWith(const Policy& policy, const std::filesystem::path& given);
/// The same as a question.
[[nodiscard]] bool contradicts(const Policy& policy, const std::filesystem::path& given);

/// Nothing, or the error (NotHere) that says that the administrator has switched it off.
[[nodiscard]] Result<void> mayExportUnder(const Policy& policy);
[[nodiscard]] Result<void> mayPrintUnder(const Policy& policy);

} // namespace foresight
