// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_archive.h"
#include "lab_folder.h"

#include <map>
#include <vector>

namespace foresight::test {

/// The files of the template: a lab that passes the checker in full.
inline std::vector<LabFile> templateFiles()
{
    return labFilesIn(std::filesystem::path(FORESIGHT_LABS) / ".." / "lab-template").value();
}

/// Every file and folder below a folder with its bytes: what a refusal must leave as it was.
inline std::map<std::string, std::string> treeOf(const std::filesystem::path& root)
{
    std::map<std::string, std::string> tree;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
        std::ostringstream content;
        if (entry.is_regular_file()) {
            content << std::ifstream(entry.path(), std::ios::binary).rdbuf();
        }
        tree[entry.path().lexically_relative(root).string()] = content.str();
    }
    return tree;
}

/// The template lab under a version, written into a folder.
inline std::filesystem::path writeTemplate(const std::filesystem::path& folder, const std::string& version,
                                           const std::string& title = "The slow download")
{
    for (const LabFile& file : templateFiles()) {
        const auto path = folder / file.name;
        std::filesystem::create_directories(path.parent_path());
        std::string bytes = file.bytes;
        if (file.name == "lab.yaml") {
            bytes = replaced(replaced(bytes, "version: 1.0.0", "version: " + version), "title: The slow download",
                             "title: " + title);
        }
        std::ofstream(path, std::ios::binary) << bytes;
    }
    return folder;
}

} // namespace foresight::test
