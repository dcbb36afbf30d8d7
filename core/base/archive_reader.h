// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace foresight {

/// Whether bytes begin as a zip archive does.
[[nodiscard]] bool beginsAsZip(std::string_view bytes);
/// Whether bytes begin as an archive does that ArchiveReader reads: zip, gzip, tar.
[[nodiscard]] bool beginsAsArchive(std::string_view bytes);
/// As many bytes of a file as beginsAsArchive() needs.
inline constexpr std::size_t kArchiveHead = 512;

/// Reads an archive from beginning to end into memory; nothing is written to disk and no name in it is used as a path.
/// Sizes are those of the bytes that come out, never those that the archive states.
class ArchiveReader
{
public:
    struct Limits
    {
        std::int64_t entries = 0;     ///< most entries
        std::uint64_t entryBytes = 0; ///< most bytes of an entry; a larger one is given without bytes
        std::int64_t ratio = 0;       ///< most times the archive's own size that may come out; 0: any
        std::uint64_t bytes = std::numeric_limits<std::uint64_t>::max(); ///< most that may come out of all entries
    };
    struct Entry
    {
        std::string name; ///< as the archive has it, without control characters
        std::string bytes;
        std::string fault; ///< stable name; empty: read
    };

    /// `fd` is a regular file of that size, open for reading; it is not closed. `cancelled` is asked between blocks.
    ArchiveReader(int fd, std::uint64_t size, Limits limits, std::function<bool()> cancelled);
    /// The same from memory, which has to stay.
    ArchiveReader(std::string_view bytes, Limits limits, std::function<bool()> cancelled = {});
    ArchiveReader(const ArchiveReader&) = delete;
    ArchiveReader& operator=(const ArchiveReader&) = delete;
    ~ArchiveReader();

    /// The next regular file of the archive; nothing at its end, when cancelled, and after a fault of the whole. Those
    /// whose name is not wanted are passed over; only their number counts.
    [[nodiscard]] std::optional<Entry> next(const std::function<bool(const std::string& name)>& isWanted = {});
    /// Why the archive could not be read to its end: "archive-damaged", "archive-too-many-entries",
    /// "archive-too-much-inside"; empty when it could.
    [[nodiscard]] const std::string& fault() const;

private:
    struct Parts;
    explicit ArchiveReader(std::uint64_t size, Limits limits, std::function<bool()> cancelled);
    void begin(int opened);

    std::unique_ptr<Parts> m_parts;
};

} // namespace foresight
