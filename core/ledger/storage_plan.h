// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/policy_file.h"
#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace foresight {

/// How long what is written to a folder stays there.
enum class StorageClass {
    DurableLocal,
    DurableNetwork, ///< a home on a server: other machines see it, and their locks may not
    Ephemeral       ///< forgotten when the machine restarts or the learner logs off; only an administrator knows
};
/// "durable-local", "durable-network", "ephemeral"; nothing for other text.
[[nodiscard]] std::string storageClassName(StorageClass storage);
[[nodiscard]] std::optional<StorageClass> storageClassFromName(std::string_view name);

/// The type of the file system that a path is on, as the kernel's mount table calls it: "ext4", "nfs4", "fuse.sshfs",
/// ...; of the nearest folder that exists. Empty when it cannot be found out.
[[nodiscard]] std::string fileSystemAt(const std::filesystem::path& path);
/// The same from the text of a mount table (/proc/self/mountinfo), for an absolute path.
[[nodiscard]] std::string fileSystemIn(std::string_view mountTable, const std::filesystem::path& path);
/// Whether a type of that name is a file system of another machine.
[[nodiscard]] bool isNetworkFileSystem(std::string_view type);
/// Whether a type of that name lies in memory.
[[nodiscard]] bool isMemoryFileSystem(std::string_view type);

/// Where and how a learner's work is kept.
struct StoragePlan
{
    StorageClass storage = StorageClass::DurableLocal;
    bool byPolicy = false;        ///< the class is an administrator's word; otherwise the file system's type says it
    bool seemsEphemeral = false;  ///< in memory, and no policy says anything: worth a hint, never a decision
    std::string fileSystem;       ///< its type, empty when unknown
    std::filesystem::path mirror; ///< where every event is copied to; empty for nowhere
    bool mirrorRequired = false;  ///< nothing counts as saved before the mirror has it

    [[nodiscard]] bool isNetwork() const { return storage == StorageClass::DurableNetwork; }
};

/// The plan for a data folder on a file system of that type. The policy's keys are "storage/class" (the names above),
/// "storage/mirror" (an absolute folder) and "storage/mirror_required" ("yes" or "no"); its class wins over the type.
/// Errors: FormatInvalid (place: the key) for other values, and for a mirror that is required and not named.
[[nodiscard]] Result<StoragePlan> storagePlan(const std::string& fileSystem, const PolicySettings& policy);

} // namespace foresight
