// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_folders.h"

#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/lab/yaml_tree.h"

#include <algorithm>
#include <optional>

namespace foresight {

namespace {

namespace fs = std::filesystem;

bool isLabFolder(const fs::path& folder)
{
    std::error_code ignored;
    return fs::is_directory(folder, ignored) && fs::exists(folder / "lab.yaml", ignored);
}

/// Folders inside, by name, without hidden ones.
std::vector<fs::path> foldersIn(const fs::path& folder)
{
    std::vector<fs::path> folders;
    std::error_code error;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        std::error_code ignored;
        if (!it->path().filename().string().starts_with('.') && fs::is_directory(it->path(), ignored)) {
            folders.push_back(it->path());
        }
    }
    std::sort(folders.begin(), folders.end());
    return folders;
}

/// The plain value of a key at the left edge of a YAML file; nothing when it is missing or needs a parser.
std::optional<std::string> plainValue(std::string_view yaml, std::string_view key)
{
    for (std::size_t begin = 0; begin < yaml.size();) {
        const std::size_t end = std::min(yaml.find('\n', begin), yaml.size());
        std::string_view line = yaml.substr(begin, end - begin);
        begin = end + 1;
        if (!line.starts_with(key) || !line.substr(key.size()).starts_with(": ")) {
            continue;
        }
        line.remove_prefix(key.size() + 2);
        const auto isPlain = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' ||
                   c == '_';
        };
        const bool plain = !line.empty() && std::all_of(line.begin(), line.end(), isPlain);
        return plain ? std::optional<std::string>(line) : std::nullopt;
    }
    return std::nullopt;
}

std::string scalar(const YamlTree& tree, std::string_view key)
{
    const YamlNode* root = tree.root();
    const YamlNode* value = root && root->kind == YamlKind::Map ? root->find(key) : nullptr;
    return value ? value->text : std::string();
}

bool isNumber(std::string_view part)
{
    constexpr std::size_t kDigits = 9;
    return !part.empty() && part.size() <= kDigits &&
           std::all_of(part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int compareParts(std::string_view a, std::string_view b)
{
    if (isNumber(a) && isNumber(b)) {
        return std::stoi(std::string(a)) - std::stoi(std::string(b));
    }
    return a.compare(b);
}

} // namespace

std::vector<fs::path> labFoldersIn(const fs::path& folder)
{
    std::vector<fs::path> found;
    for (const fs::path& inside : foldersIn(folder)) {
        if (isLabFolder(inside)) {
            found.push_back(inside);
            continue;
        }
        for (const fs::path& version : foldersIn(inside)) {
            if (isLabFolder(version)) {
                found.push_back(version);
            }
        }
    }
    return found;
}

LabIdentity identityOf(const fs::path& folder)
{
    auto content = readFile(folder / "lab.yaml", kYamlBytes);
    if (!content) {
        return {};
    }
    LabIdentity identity;
    identity.hash = hex(blake2b(*content));
    const auto id = plainValue(*content, "id");
    const auto version = plainValue(*content, "version");
    if (id && version) {
        identity.id = *id;
        identity.version = *version;
        return identity;
    }
    const YamlTree tree(std::move(*content), {});
    identity.id = scalar(tree, "id");
    identity.version = scalar(tree, "version");
    return identity;
}

int compareVersions(std::string_view a, std::string_view b)
{
    while (!a.empty() && !b.empty()) {
        const std::size_t endA = std::min(a.find('.'), a.size());
        const std::size_t endB = std::min(b.find('.'), b.size());
        if (const int compared = compareParts(a.substr(0, endA), b.substr(0, endB)); compared != 0) {
            return compared;
        }
        a.remove_prefix(std::min(endA + 1, a.size()));
        b.remove_prefix(std::min(endB + 1, b.size()));
    }
    return static_cast<int>(!a.empty()) - static_cast<int>(!b.empty());
}

std::vector<LabFolderFound> labsFound(const std::vector<fs::path>& path)
{
    std::vector<LabFolderFound> found;
    for (const fs::path& folder : path) {
        for (const fs::path& lab : labFoldersIn(folder)) {
            found.push_back({lab, identityOf(lab)});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const LabFolderFound& a, const LabFolderFound& b) {
        return compareVersions(a.identity.version, b.identity.version) > 0;
    });
    return found;
}

std::string pinnedLab(const std::string& id, const std::string& hash)
{
    return id + '@' + hash;
}

} // namespace foresight
