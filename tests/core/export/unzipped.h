// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <map>
#include <string>

namespace foresight::test {

/// The files of a zip archive by name; empty when it cannot be read to its end.
inline std::map<std::string, std::string> unzipped(const std::string& bytes)
{
    std::map<std::string, std::string> files;
    archive* zip = archive_read_new();
    archive_read_support_format_zip(zip);
    archive_read_open_memory(zip, bytes.data(), bytes.size());
    archive_entry* entry = nullptr;
    int code = ARCHIVE_OK;
    while ((code = archive_read_next_header(zip, &entry)) == ARCHIVE_OK) {
        std::string& content = files[archive_entry_pathname(entry)];
        char buffer[4096];
        la_ssize_t size = 0;
        while ((size = archive_read_data(zip, buffer, sizeof buffer)) > 0) {
            content.append(buffer, static_cast<std::size_t>(size));
        }
        if (size < 0) {
            code = ARCHIVE_FATAL;
            break;
        }
    }
    archive_read_free(zip);
    return code == ARCHIVE_EOF ? files : std::map<std::string, std::string>{};
}

} // namespace foresight::test
