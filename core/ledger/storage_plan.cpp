// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/storage_plan.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <system_error>
#include <vector>

namespace foresight {

namespace {

namespace fs = std::filesystem;

struct NamedClass
{
    StorageClass storage;
    std::string_view name;
};

constexpr std::array<NamedClass, 3> kClasses = {NamedClass{StorageClass::DurableLocal, "durable-local"},
                                                NamedClass{StorageClass::DurableNetwork, "durable-network"},
                                                NamedClass{StorageClass::Ephemeral, "ephemeral"}};

constexpr std::array<std::string_view, 21> kNetworkTypes = {"nfs",
                                                            "nfs4",
                                                            "cifs",
                                                            "smb",
                                                            "smb2",
                                                            "smb3",
                                                            "smbfs",
                                                            "9p",
                                                            "afs",
                                                            "ceph",
                                                            "coda",
                                                            "glusterfs",
                                                            "lustre",
                                                            "ncpfs",
                                                            "fuse.smb3",
                                                            "fuse.sshfs",
                                                            "fuse.gvfsd-fuse",
                                                            "fuse.ceph",
                                                            "fuse.rclone",
                                                            "fuse.glusterfs",
                                                            "fuse.davfs2"};

std::vector<std::string_view> words(std::string_view line)
{
    std::vector<std::string_view> found;
    while (!line.empty()) {
        const std::size_t end = std::min(line.find(' '), line.size());
        found.push_back(line.substr(0, end));
        line.remove_prefix(std::min(end + 1, line.size()));
    }
    return found;
}

bool isOctal(char c)
{
    return c >= '0' && c <= '7';
}

/// The kernel writes blanks and backslashes of a mount point as three octal digits.
std::string unescaped(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == '\\' && i + 3 < text.size() && isOctal(text[i + 1]) && isOctal(text[i + 2]) &&
                            isOctal(text[i + 3]);
        plain += escape ? static_cast<char>(((text[i + 1] - '0') << 6) + ((text[i + 2] - '0') << 3) + text[i + 3] - '0')
                        : text[i];
        i += escape ? 3 : 0;
    }
    return plain;
}

bool isWithin(const std::string& path, const std::string& folder)
{
    return folder == "/" || path == folder || (path.starts_with(folder) && path[folder.size()] == '/');
}

tl::unexpected<Error> invalid(const char* key, const std::string& cause)
{
    std::string place = kPolicyFile;
    place.append(", ").append(key);
    return fail({ErrorCode::FormatInvalid, std::move(place), {}, cause});
}

const std::string* valueOf(const PolicySettings& policy, const char* key)
{
    const auto found = policy.find(key);
    return found == policy.end() ? nullptr : &found->second;
}

Result<void> readMirror(StoragePlan& plan, const PolicySettings& policy)
{
    constexpr const char* kMirror = "storage/mirror";
    constexpr const char* kRequired = "storage/mirror_required";
    if (const std::string* folder = valueOf(policy, kMirror)) {
        if (!fs::path(*folder).is_absolute())
            return invalid(kMirror, "not an absolute folder: \"" + *folder + "\"");
        plan.mirror = *folder;
    }
    if (const std::string* required = valueOf(policy, kRequired)) {
        if (*required != "yes" && *required != "no")
            return invalid(kRequired, "neither \"yes\" nor \"no\": \"" + *required + "\"");
        plan.mirrorRequired = *required == "yes";
    }
    if (plan.mirrorRequired && plan.mirror.empty())
        return invalid(kRequired, "storage/mirror names no folder");
    return {};
}

} // namespace

std::string storageClassName(StorageClass storage)
{
    const auto* const found = std::find_if(kClasses.begin(), kClasses.end(),
                                           [storage](const NamedClass& one) { return one.storage == storage; });
    return std::string(found->name);
}

std::optional<StorageClass> storageClassFromName(std::string_view name)
{
    const auto* const found =
        std::find_if(kClasses.begin(), kClasses.end(), [name](const NamedClass& one) { return one.name == name; });
    return found == kClasses.end() ? std::nullopt : std::optional(found->storage);
}

std::string fileSystemIn(std::string_view mountTable, const fs::path& path)
{
    // "36 35 98:0 /root /mount/point options [tags] - type source options"; the last mount on a point is the one in
    // use.
    constexpr std::size_t kPoint = 4;
    const std::string wanted = path.string();
    std::string longest;
    std::string type;
    while (!mountTable.empty()) {
        const std::size_t end = std::min(mountTable.find('\n'), mountTable.size());
        const std::vector<std::string_view> fields = words(mountTable.substr(0, end));
        mountTable.remove_prefix(std::min(end + 1, mountTable.size()));
        const auto dash = std::find(fields.begin(), fields.end(), "-");
        if (fields.size() <= kPoint || fields.end() - dash < 2)
            continue;
        const std::string point = unescaped(fields[kPoint]);
        if (point.size() >= longest.size() && isWithin(wanted, point)) {
            longest = point;
            type = *(dash + 1);
        }
    }
    return type;
}

std::string fileSystemAt(const fs::path& path)
{
    std::error_code fault;
    const fs::path real = fs::weakly_canonical(fs::absolute(path, fault), fault);
    std::ifstream table("/proc/self/mountinfo");
    const std::string text{std::istreambuf_iterator<char>(table), {}};
    return fault ? std::string() : fileSystemIn(text, real);
}

bool isNetworkFileSystem(std::string_view type)
{
    return std::find(kNetworkTypes.begin(), kNetworkTypes.end(), type) != kNetworkTypes.end();
}

bool isMemoryFileSystem(std::string_view type)
{
    return type == "tmpfs" || type == "ramfs";
}

Result<StoragePlan> storagePlan(const std::string& fileSystem, const PolicySettings& policy)
{
    constexpr const char* kClass = "storage/class";
    StoragePlan plan;
    plan.fileSystem = fileSystem;
    if (const std::string* name = valueOf(policy, kClass)) {
        const auto storage = storageClassFromName(*name);
        if (!storage)
            return invalid(kClass, "no class of storage: \"" + *name + "\"");
        plan.storage = *storage;
        plan.byPolicy = true;
    } else {
        plan.storage = isNetworkFileSystem(fileSystem) ? StorageClass::DurableNetwork : StorageClass::DurableLocal;
        plan.seemsEphemeral = isMemoryFileSystem(fileSystem);
    }
    if (auto mirror = readMirror(plan, policy); !mirror)
        return fail(std::move(mirror.error()));
    return plan;
}

} // namespace foresight
