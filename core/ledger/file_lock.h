// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace foresight {

/// Keeps others out while it lives. The kernel holds it on an open file, so a killed program leaves none behind; the
/// file itself is empty and stays.
class FileLock
{
public:
    /// Answers at once. Errors: DatabaseLocked when another holds it, FileUnwritable, FileMissing (folder), ....
    [[nodiscard]] static Result<FileLock> tryNow(const std::filesystem::path& file);
    /// Waits for whoever holds it.
    [[nodiscard]] static Result<FileLock> wait(const std::filesystem::path& file);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    static Result<FileLock> lock(const std::filesystem::path& file, int operation);
    int m_descriptor = -1;
};

} // namespace foresight
