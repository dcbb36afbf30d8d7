// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_library.h"

#include "core/base/error_text.h"
#include "core/base/hash.h"
#include "core/lab/lab_folders.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <optional>
#include <set>
#include <string_view>
#include <tuple>

namespace foresight {
namespace {

namespace fs = std::filesystem;

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

/// Whether a folder's lab may be used; all may without.
using Accept = std::function<Result<void>(const fs::path& folder)>;

/// What keeps from using a folder of the lab that is asked for; nothing when it may be read.
std::optional<Error> obstacle(const LabFolderFound& found, const std::string& pin, const Accept& accept)
{
    const LabIdentity& identity = found.identity;
    std::error_code ignored;
    const bool mayBeIt = digestFromHex(pin) && fs::is_directory(found.folder / "tables", ignored);
    if (!pin.empty() && pin != identity.version && pin != identity.hash && !mayBeIt) {
        return Error{ErrorCode::LabVersionDiffers, found.folder.string(), {pin, identity.version}, {}};
    }
    const Result<void> may = accept ? accept(found.folder) : Result<void>();
    return may ? std::nullopt : std::optional(may.error());
}

/// Whether a lab that was read is what a pin names. The hash of one with tables is known only now.
bool isPinned(const Lab& lab, const LabIdentity& identity, const std::string& pin)
{
    return pin.empty() || pin == identity.version || pin == identity.hash || pin == lab.contentHash();
}

/// By "id", "id@version" or "id@hash": the newest that may be used and can be read. What is told of the others is what
/// is wrong with the first, but of a version that was asked for rather what is wrong with that one.
Result<std::shared_ptr<const Lab>> findOnPath(const std::string& name, const std::vector<fs::path>& path,
                                              const std::string& language, Faults* faults, const Accept& accept)
{
    const std::size_t at = std::min(name.find('@'), name.size());
    const std::string id = name.substr(0, at);
    const std::string pin = at < name.size() ? name.substr(at + 1) : std::string();
    Error error{ErrorCode::LabMissing, {}, {id}, {}};
    const auto note = [&error](const Error& other) {
        const bool better = error.code == ErrorCode::LabMissing ||
                            (error.code == ErrorCode::LabVersionDiffers && other.code != ErrorCode::LabVersionDiffers);
        error = better ? other : error;
    };
    for (const LabFolderFound& found : labsFound(path)) {
        const bool named = found.identity.id.empty() && found.folder.filename() == id; // lab.yaml is not even YAML
        if (id.empty() || (found.identity.id != id && !named)) {
            continue;
        }
        if (const auto wrong = obstacle(found, pin, accept)) {
            note(*wrong);
            continue;
        }
        Faults theirs;
        auto lab = Lab::read(found.folder, language, &theirs);
        if (lab && (*lab)->definition().id == id) {
            if (isPinned(**lab, found.identity, pin)) {
                return lab;
            }
            note({ErrorCode::LabVersionDiffers, found.folder.string(), {pin, found.identity.version}, {}});
        }
        if (!lab) {
            if (faults && faults->empty()) {
                *faults = std::move(theirs);
            }
            note(lab.error());
        }
    }
    return fail(std::move(error));
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

fs::path usersLabs(const fs::path& dataDir)
{
    return dataDir / "labs";
}

std::vector<fs::path> labPath(const fs::path& programFolder, const fs::path& dataDir)
{
    std::vector<fs::path> path = labPath(programFolder);
    path.insert(path.end() - 1, {usersLabs(dataDir), kMachineLabs});
    return path;
}

LabTerms labTermsFor(const Policy& policy, const std::vector<fs::path>& path)
{
    std::vector<fs::path> own{kMachineLabs};
    if (!path.empty()) {
        own.push_back(path.back());
    }
    return labTerms(policy, path, own);
}

std::vector<LabEntry> listLabs(const std::vector<fs::path>& path, const std::string& language)
{
    std::vector<LabEntry> entries;
    std::set<std::string> ids;
    for (const LabFolderFound& found : labsFound(path)) {
        if (ids.contains(found.identity.id)) {
            continue;
        }
        LabEntry entry = readEntry(found.folder, language);
        if (!entry.lab || ids.insert(entry.lab->definition().id).second) {
            entries.push_back(std::move(entry));
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
    return isFolderName(idOrFolder) ? Lab::read(idOrFolder, language, faults)
                                    : findOnPath(idOrFolder, path, language, faults, {});
}

Result<std::shared_ptr<const Lab>> findGradableLab(const std::string& idOrFolder, const std::vector<fs::path>& path,
                                                   const LabTerms& terms)
{
    const auto gradable = [&terms](const fs::path& folder) { return mayGrade(sealOf(folder), folder, terms); };
    if (!isFolderName(idOrFolder)) {
        return findOnPath(idOrFolder, path, {}, nullptr, gradable);
    }
    const Result<void> may = gradable(idOrFolder);
    return may ? Lab::read(idOrFolder) : fail(may.error());
}

} // namespace foresight
