// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/roster_archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <array>
#include <memory>

namespace foresight {

namespace {

constexpr int kEntryLimit = 512;

struct Closer
{
    void operator()(archive* reader) const { archive_read_free(reader); }
};
using Reader = std::unique_ptr<archive, Closer>;

Error fault(const std::string& archive, std::string cause)
{
    return {ErrorCode::FormatInvalid, archive, {}, std::move(cause)};
}

/// The last part of an entry's name: archives often hold one folder with the files in it.
std::string baseName(archive_entry* entry)
{
    const char* path = archive_entry_pathname(entry);
    const std::string name = path ? path : "";
    return name.substr(name.find_last_of("/\\") + 1);
}

/// What an entry holds, as it comes out; the size that the archive states is not believed. `left` bytes may come.
Result<std::string> content(archive* reader, std::size_t& left, const std::string& place)
{
    constexpr std::size_t kBlock = std::size_t{64} * 1024;
    std::array<char, kBlock> block{};
    std::string bytes;
    for (;;) {
        const la_ssize_t size = archive_read_data(reader, block.data(), block.size());
        if (size < 0) {
            return fail(fault(place, "the archive is damaged"));
        }
        if (size == 0) {
            return bytes;
        }
        if (static_cast<std::size_t>(size) > left) {
            return fail(fault(place, "more than " + std::to_string(kRosterLimit) + " bytes come out of the archive"));
        }
        left -= static_cast<std::size_t>(size);
        bytes.append(block.data(), static_cast<std::size_t>(size));
    }
}

} // namespace

bool isZip(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

Result<OneRosterFiles> oneRosterFiles(std::string_view zip, const std::string& archive)
{
    const Reader reader(archive_read_new());
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), zip.data(), zip.size()) != ARCHIVE_OK) {
        return fail(fault(archive, "the archive is damaged"));
    }
    OneRosterFiles files;
    std::size_t left = kRosterLimit;
    archive_entry* entry = nullptr;
    for (int entries = 1;; ++entries) {
        const int result = archive_read_next_header(reader.get(), &entry);
        if (result == ARCHIVE_EOF) {
            return files;
        }
        if (result < ARCHIVE_WARN) {
            return fail(fault(archive, "the archive is damaged"));
        }
        if (entries > kEntryLimit) {
            return fail(fault(archive, "more than " + std::to_string(kEntryLimit) + " files"));
        }
        const std::string name = baseName(entry);
        if (!isOneRosterFile(name)) {
            continue;
        }
        Result<std::string> bytes = content(reader.get(), left, archive + "/" + name);
        if (!bytes) {
            return fail(bytes.error());
        }
        if (!files.emplace(name, std::move(*bytes)).second) {
            return fail(fault(archive + "/" + name, "it is there twice"));
        }
    }
}

} // namespace foresight
