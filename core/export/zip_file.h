// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>

struct archive;
struct archive_entry;

namespace foresight {

/// A zip archive made in memory. Entries carry the time of 1980-01-01, so that equal contents make equal bytes.
class ZipFile
{
public:
    ZipFile();
    ~ZipFile();
    ZipFile(const ZipFile&) = delete;
    ZipFile& operator=(const ZipFile&) = delete;

    /// Adds a file; names are ASCII, folders in them are separated by '/'.
    void add(const std::string& name, std::string_view content);
    /// The whole archive. Errors: DiskFull when memory runs out or the archive cannot hold so much.
    [[nodiscard]] Result<std::string> take();

private:
    archive* m_archive;
    archive_entry* m_entry;
    std::unique_ptr<std::string> m_bytes; ///< stays where it is while the library writes
    std::string m_fault;
};

} // namespace foresight
