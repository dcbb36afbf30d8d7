// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab.h"

#include <filesystem>
#include <string>
#include <vector>

namespace foresight {

/// Folders that hold lab folders, in the order they are searched: FORESIGHT_LAB_PATH (colon-separated), then
/// <program>/../share/foresight/labs.
[[nodiscard]] std::vector<std::filesystem::path> labPath(const std::filesystem::path& programFolder);

/// One lab found on the path; unreadable ones are listed too, with their faults.
struct LabEntry
{
    std::filesystem::path folder;
    std::shared_ptr<const Lab> lab; ///< null when it could not be read
    Faults faults;
};

/// Every lab on the path, by number then id; the first of two with one id counts.
[[nodiscard]] std::vector<LabEntry> listLabs(const std::vector<std::filesystem::path>& path,
                                             const std::string& language = {});

/// A lab by id on the path, or by folder when `idOrFolder` holds a slash or is a folder. Errors: LabMissing, those of
/// Lab::read().
[[nodiscard]] Result<std::shared_ptr<const Lab>> findLab(const std::string& idOrFolder,
                                                         const std::vector<std::filesystem::path>& path,
                                                         const std::string& language = {}, Faults* faults = nullptr);

} // namespace foresight
