// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_library.h"

#include "core/base/error_text.h"
#include "core/lab/lab_reader_fields.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string_view>
#include <tuple>

namespace foresight {
namespace {

namespace fs = std::filesystem;

/// Lab folders directly inside a folder of the path, by name.
std::vector<fs::path> labFolders(const fs::path& folder)
{
    std::vector<fs::path> folders;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        std::error_code ignored;
        if (fs::is_directory(it->path(), ignored) && fs::exists(it->path() / "lab.yaml", ignored)) {
            folders.push_back(it->path());
        }
    }
    std::sort(folders.begin(), folders.end());
    return folders;
}

LabEntry readEntry(const fs::path& folder, const std::string& language)
{
    LabEntry entry{folder, nullptr, {}};
    auto lab = Lab::read(folder, language, &entry.faults);
    if (lab) {
        entry.lab = std::move(*lab);
    } else if (entry.faults.empty()) {
        const auto words = errorText(lab.error());
        entry.faults.push_back(
            {errorName(lab.error().code), (folder / "lab.yaml").string(), 0, 0, {}, words.title, words.remedy});
    }
    return entry;
}

bool isFolderName(const std::string& idOrFolder)
{
    std::error_code ignored;
    return idOrFolder.find('/') != std::string::npos || fs::is_directory(idOrFolder, ignored);
}

} // namespace

std::vector<fs::path> labPath(const fs::path& programFolder)
{
    std::vector<fs::path> path;
    if (const char* variable = std::getenv("FORESIGHT_LAB_PATH")) {
        std::string_view rest(variable);
        while (!rest.empty()) {
            const auto colon = std::min(rest.find(':'), rest.size());
            if (colon > 0) {
                path.emplace_back(rest.substr(0, colon));
            }
            rest.remove_prefix(std::min(colon + 1, rest.size()));
        }
    }
    path.push_back((programFolder / ".." / "share" / "foresight" / "labs").lexically_normal());
    return path;
}

std::vector<LabEntry> listLabs(const std::vector<fs::path>& path, const std::string& language)
{
    std::vector<LabEntry> entries;
    std::set<std::string> ids;
    for (const auto& folder : path) {
        for (const auto& labFolder : labFolders(folder)) {
            auto entry = readEntry(labFolder, language);
            if (!entry.lab || ids.insert(entry.lab->definition().id).second) {
                entries.push_back(std::move(entry));
            }
        }
    }
    const auto place = [](const LabEntry& entry) {
        return entry.lab ? std::tuple(0, entry.lab->definition().number, entry.lab->definition().id)
                         : std::tuple(1, 0, entry.folder.string());
    };
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const LabEntry& a, const LabEntry& b) { return place(a) < place(b); });
    return entries;
}

Result<std::shared_ptr<const Lab>> findLab(const std::string& idOrFolder, const std::vector<fs::path>& path,
                                           const std::string& language, Faults* faults)
{
    if (isFolderName(idOrFolder)) {
        return Lab::read(idOrFolder, language, faults);
    }
    // A lab's folder carries its id by custom, so that most labs need not be read to find one.
    for (const auto& folder : path) {
        std::error_code ignored;
        if (isId(idOrFolder, IdKind::Id) && fs::exists(folder / idOrFolder / "lab.yaml", ignored)) {
            auto lab = Lab::read(folder / idOrFolder, language, faults);
            if (!lab || (*lab)->definition().id == idOrFolder) {
                return lab;
            }
        }
    }
    for (auto& entry : listLabs(path, language)) {
        if (entry.lab && entry.lab->definition().id == idOrFolder) {
            return std::move(entry.lab);
        }
    }
    return fail({ErrorCode::LabMissing, {}, {idOrFolder}, {}});
}

} // namespace foresight
