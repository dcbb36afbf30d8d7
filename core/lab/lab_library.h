// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab.h"
#include "core/lab/lab_trust.h"

#include <filesystem>
#include <string>
#include <vector>

namespace foresight {

/// Folders that hold lab folders, in the order they are searched: FORESIGHT_LAB_PATH (colon-separated), then
/// <program>/../share/foresight/labs.
[[nodiscard]] std::vector<std::filesystem::path> labPath(const std::filesystem::path& programFolder);

/// Where an administrator installs labs for everybody. One absolute path, so that no user's environment names another.
inline constexpr const char* kMachineLabs = "/usr/local/share/foresight/labs";
/// Where a user installs labs.
[[nodiscard]] std::filesystem::path usersLabs(const std::filesystem::path& dataDir);
/// The same path with both of them before the labs that come with the program.
[[nodiscard]] std::vector<std::filesystem::path> labPath(const std::filesystem::path& programFolder,
                                                         const std::filesystem::path& dataDir);
/// Whom to believe about the labs of such a path: its last folder is the program's own.
[[nodiscard]] LabTerms labTermsFor(const Policy& policy, const std::vector<std::filesystem::path>& path);

/// One lab found on the path; unreadable ones are listed too, with their faults.
struct LabEntry
{
    std::filesystem::path folder;
    std::shared_ptr<const Lab> lab; ///< null when it could not be read
    Faults faults;
};

/// Every lab on the path, by number then id; of several with one id the newest version counts, and of equal ones the
/// first on the path. Reads all of them: labCatalogue() does not.
[[nodiscard]] std::vector<LabEntry> listLabs(const std::vector<std::filesystem::path>& path,
                                             const std::string& language = {});

/// A lab by id on the path: its newest version, or the one that "id@version" or "id@hash" (pinnedLab()) names; or by
/// folder when `idOrFolder` holds a slash or is a folder. Errors: LabMissing, LabVersionDiffers when another version
/// than the one asked for is there (args: asked for, the newest), those of Lab::read().
[[nodiscard]] Result<std::shared_ptr<const Lab>> findLab(const std::string& idOrFolder,
                                                         const std::vector<std::filesystem::path>& path,
                                                         const std::string& language = {}, Faults* faults = nullptr);

/// The same for grading: what was installed from an archive has to be signed by a key that is trusted; versions that
/// are not are passed over. Errors also: SignatureInvalid when there is no other; see mayGrade().
[[nodiscard]] Result<std::shared_ptr<const Lab>>
findGradableLab(const std::string& idOrFolder, const std::vector<std::filesystem::path>& path, const LabTerms& terms);

} // namespace foresight
