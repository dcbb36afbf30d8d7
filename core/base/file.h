// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace foresight {

/// Reads a whole regular file of at most `limit` bytes. Devices, pipes and folders are refused without blocking.
/// Errors: FileMissing, FileUnreadable, NotAFile, TooLarge.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit);

/// A file that appears under its name only when complete: written beside it with mode 0600, synced, renamed, and the
/// folder synced. Until commit() the old file, if any, stays as it was; without commit() the temporary one goes.
class AtomicFile
{
public:
    /// Writes and syncs the temporary file. Errors: FileUnwritable, DiskFull, NotAFolder, FileMissing (folder).
    [[nodiscard]] static Result<AtomicFile> prepare(const std::filesystem::path& target, std::string_view content);
    /// Renames onto the target and syncs the folder; durable when it returns. Errors as prepare().
    [[nodiscard]] Result<void> commit();

    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&& other) noexcept;
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    ~AtomicFile();

private:
    AtomicFile(std::filesystem::path target, std::filesystem::path temporary);
    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
};

/// prepare() and commit() in one.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path& target, std::string_view content);

/// Makes a folder (and its parents) that only its owner can enter, whatever the umask; an existing one is kept.
/// Errors: NotAFolder, FileUnwritable, DiskFull.
[[nodiscard]] Result<void> makePrivateFolder(const std::filesystem::path& folder);

/// The error for an errno value met at a path.
[[nodiscard]] Error errorFromErrno(int number, const std::filesystem::path& path);

} // namespace foresight
