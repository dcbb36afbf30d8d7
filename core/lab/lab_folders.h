// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

/// Which lab a folder holds, without having checked it.
struct LabIdentity
{
    std::string id;
    std::string version;
    std::string hash; ///< Lab::contentHash()
};

struct LabFolderFound
{
    std::filesystem::path folder;
    LabIdentity identity; ///< empty where lab.yaml does not say
};

/// Lab folders in a folder of the path, by name: <folder>/lab.yaml, and <id>/<version>/lab.yaml as they are installed.
/// Hidden ones are none.
[[nodiscard]] std::vector<std::filesystem::path> labFoldersIn(const std::filesystem::path& folder);

/// What lab.yaml in a folder says it is: quick, because it looks for two lines and checks nothing.
[[nodiscard]] LabIdentity identityOf(const std::filesystem::path& folder);

/// Below zero when `a` is an older version than `b`, above when it is newer: numbers between dots as numbers, other
/// parts as text, "1.0" before "1.0.1".
[[nodiscard]] int compareVersions(std::string_view a, std::string_view b);

/// All labs on a path, the newest version of each first, and of equal ones the first on the path.
[[nodiscard]] std::vector<LabFolderFound> labsFound(const std::vector<std::filesystem::path>& path);

/// Names one version of a lab: "id@hash".
[[nodiscard]] std::string pinnedLab(const std::string& id, const std::string& hash);

} // namespace foresight
