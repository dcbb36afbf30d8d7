// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace foresight {

/// How much a zip archive may hold.
struct ZipLimits
{
    std::uint64_t entries = 0;
    std::uint64_t entryBytes = 0; ///< unpacked, of one
    std::uint64_t bytes = 0;      ///< unpacked, of all
    std::uint64_t ratio = 0;      ///< most times its packed size that an entry may be
};

/// A file as the directory of an archive describes it.
struct ZipListed
{
    std::string name;
    std::uint64_t packed = 0;
    std::uint64_t size = 0;
    std::uint64_t at = 0; ///< of its local header
};

/// Why an archive is refused: a stable name, and the entry where it is one's.
struct ZipRefusal
{
    std::string fault;
    std::string entry;
};

/// Reads what a zip archive says it holds, before anything of it is unpacked, and takes the plain kind only: files
/// deflated or stored, one after the other from the first byte to the directory, which ends the archive; the header
/// before each says the same as the directory. So no two readers can see different files in it. Refused, by name:
/// "zip-none", "zip-cut" (ends too soon, or goes on), "zip-large" (zip64, several disks), "zip-too-many", "zip-extra"
/// (comments and extra fields), "zip-encrypted", "zip-method", "zip-flags", "zip-link" (anything but a plain file),
/// "zip-differs" (header and directory), "zip-overlap" (also gaps), "zip-ratio", "zip-too-large", "zip-too-much",
/// "name-twice", "name-case", "name-both" (file and folder), and those of pathFault(). Sizes are what the archive says:
/// count while unpacking.
[[nodiscard]] tl::expected<std::vector<ZipListed>, ZipRefusal> readZipDirectory(std::string_view bytes,
                                                                                const ZipLimits& limits);

} // namespace foresight
