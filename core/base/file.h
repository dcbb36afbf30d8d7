// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <chrono>
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
    /// Writes and syncs the temporary file. What a killed program left of the same target an hour ago or longer goes
    /// first. Errors: FileUnwritable, FileSystemReadOnly, DiskFull, NotAFolder, FileMissing (folder).
    [[nodiscard]] static Result<AtomicFile> prepare(const std::filesystem::path& target, std::string_view content);
    /// The same under a temporary name that the caller chose and can find again; it must be free and beside the target.
    [[nodiscard]] static Result<AtomicFile> prepare(const std::filesystem::path& target,
                                                    const std::filesystem::path& temporary, std::string_view content);
    /// A whole file that was prepared before and still lacks its name. Removed like any other without commit().
    [[nodiscard]] static AtomicFile prepared(const std::filesystem::path& target,
                                             const std::filesystem::path& temporary);
    /// Renames onto the target and syncs the folder; durable when it returns. Errors as prepare().
    [[nodiscard]] Result<void> commit();

    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&& other) noexcept;
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    ~AtomicFile();

private:
    AtomicFile(std::filesystem::path target, std::filesystem::path temporary);
    [[nodiscard]] static Result<AtomicFile> filled(AtomicFile file, int descriptor, std::string_view content);
    std::filesystem::path m_target;
    std::filesystem::path m_temporary;
};

/// Removes temporary files of AtomicFile that killed programs left beside a target and last wrote at least that long
/// ago. At an age of 0 the caller must know that nobody is writing the target now.
void removeAbandoned(const std::filesystem::path& target, std::chrono::seconds age);

/// prepare() and commit() in one.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path& target, std::string_view content);

/// Waits until what was written to a file is on the disk. Errors as readFile(), DiskFull.
[[nodiscard]] Result<void> syncFile(const std::filesystem::path& path);

/// Renames and syncs the folder of the new name; what stood there is replaced. Errors: FileMissing, FileUnwritable,
/// ....
[[nodiscard]] Result<void> renameDurably(const std::filesystem::path& from, const std::filesystem::path& to);

/// Whether a folder is there and can be entered and read. Errors: FileMissing, NotAFolder, FileUnreadable.
[[nodiscard]] Result<void> checkFolder(const std::filesystem::path& folder);

/// Makes a folder (and its parents) that only its owner can enter, whatever the umask; an existing one is kept and must
/// be readable. Errors: NotAFolder, FileUnreadable, FileUnwritable, FileSystemReadOnly, DiskFull, FileMissing (a link
/// to nowhere).
[[nodiscard]] Result<void> makePrivateFolder(const std::filesystem::path& folder);

/// The error for an errno value met at a path.
[[nodiscard]] Error errorFromErrno(int number, const std::filesystem::path& path);

} // namespace foresight
