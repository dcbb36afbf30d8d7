// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

/// A file of an archive as it will stand there.
struct ZipEntry
{
    std::string name;
    std::string packed; ///< deflated; empty when it was too large
    std::uint32_t checksum = 0;
    std::uint32_t size = 0; ///< unpacked
};

/// Packs one file. On any thread: packing is most of the work.
[[nodiscard]] ZipEntry zipEntry(std::string name, std::string_view content);

/// A zip archive made in memory. Entries carry the time of 1980-01-01, so that equal contents make equal bytes.
class ZipFile
{
public:
    /// Adds a file; names are ASCII, folders in them are separated by '/'.
    void add(const std::string& name, std::string_view content);
    void add(const ZipEntry& entry);
    /// The whole archive. Errors: DiskFull when memory runs out or the archive cannot hold so much.
    [[nodiscard]] Result<std::string> take();

private:
    std::string m_bytes;
    std::string m_directory; ///< of the entries, written after them
    std::uint64_t m_count = 0;
    std::string m_fault;
};

} // namespace foresight
