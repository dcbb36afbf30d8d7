// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <string>
#include <utility>
#include <vector>

namespace foresight::test {

enum class ArchiveKind { Zip, Tar, TarGz };

/// The bytes of an archive with these files, names and contents as given; a zip may be encrypted.
inline std::string archiveBytes(ArchiveKind kind, const std::vector<std::pair<std::string, std::string>>& files,
                                const char* password = nullptr)
{
    std::string bytes;
    archive* writer = archive_write_new();
    if (kind == ArchiveKind::Zip) {
        archive_write_set_format_zip(writer);
    } else {
        archive_write_set_format_pax_restricted(writer);
    }
    if (kind == ArchiveKind::TarGz) {
        archive_write_add_filter_gzip(writer);
    }
    if (password) {
        archive_write_set_options(writer, "zip:encryption=zipcrypt");
        archive_write_set_passphrase(writer, password);
    }
    archive_write_set_bytes_in_last_block(writer, 1);
    const auto append = [](archive*, void* data, const void* block, std::size_t size) {
        static_cast<std::string*>(data)->append(static_cast<const char*>(block), size);
        return static_cast<la_ssize_t>(size);
    };
    archive_write_open(writer, &bytes, nullptr, append, nullptr);
    for (const auto& [name, content] : files) {
        archive_entry* entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.c_str());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0600);
        archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
        archive_write_header(writer, entry);
        archive_write_data(writer, content.data(), content.size());
        archive_entry_free(entry);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return bytes;
}

} // namespace foresight::test
