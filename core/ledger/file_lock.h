// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

namespace foresight {

/// Who holds a lock: for people, and for machines whose locks do not reach each other.
struct LockOwner
{
    std::string host;
    std::string user;
    std::int64_t process = 0;
    std::int64_t utcMs = 0; ///< since when
    bool operator==(const LockOwner&) const = default;
};

/// Keeps others out while it lives. The kernel holds it on an open file, so a killed program leaves none behind; the
/// file stays, and says who holds the lock, or who was killed while holding it.
class FileLock
{
public:
    /// Answers at once. Errors: DatabaseLocked when another holds it, FileUnwritable, FileMissing (folder), ....
    [[nodiscard]] static Result<FileLock> tryNow(const std::filesystem::path& file);
    /// Waits for whoever holds it.
    [[nodiscard]] static Result<FileLock> wait(const std::filesystem::path& file);

    /// The owner that a lock file names; nothing when it names none.
    [[nodiscard]] static std::optional<LockOwner> ownerOf(const std::filesystem::path& file);
    /// This program, on this machine.
    [[nodiscard]] static LockOwner thisOwner(std::int64_t utcMs);
    /// Writes an owner into the file; it goes when the lock does. What cannot be written keeps nobody from working.
    void setOwner(const LockOwner& owner);
    /// Removes what a killed program left there.
    void clearOwner();

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    static Result<FileLock> lock(const std::filesystem::path& file, int operation);
    int m_descriptor = -1;
    bool m_named = false;
};

} // namespace foresight
