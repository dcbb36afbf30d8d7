// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/zip_file.h"

#include <archive.h>
#include <archive_entry.h>

namespace foresight {

namespace {

constexpr time_t k1980 = 315532800;

la_ssize_t append(archive* /*archive*/, void* bytes, const void* data, std::size_t size)
{
    static_cast<std::string*>(bytes)->append(static_cast<const char*>(data), size);
    return static_cast<la_ssize_t>(size);
}

} // namespace

ZipFile::ZipFile()
    : m_archive(archive_write_new()), m_entry(archive_entry_new()), m_bytes(std::make_unique<std::string>())
{
    const bool opened = archive_write_set_format_zip(m_archive) == ARCHIVE_OK &&
                        archive_write_set_format_option(m_archive, "zip", "compression-level", "1") == ARCHIVE_OK &&
                        archive_write_set_bytes_in_last_block(m_archive, 1) == ARCHIVE_OK &&
                        archive_write_open(m_archive, m_bytes.get(), nullptr, &append, nullptr) == ARCHIVE_OK;
    if (!opened) {
        m_fault = archive_error_string(m_archive);
    }
}

ZipFile::~ZipFile()
{
    archive_entry_free(m_entry);
    archive_write_free(m_archive);
}

void ZipFile::add(const std::string& name, std::string_view content)
{
    if (!m_fault.empty()) {
        return;
    }
    archive_entry_clear(m_entry);
    archive_entry_set_pathname(m_entry, name.c_str());
    archive_entry_set_filetype(m_entry, AE_IFREG);
    archive_entry_set_perm(m_entry, 0644);
    archive_entry_set_mtime(m_entry, k1980, 0);
    archive_entry_set_size(m_entry, static_cast<la_int64_t>(content.size()));
    const bool written =
        archive_write_header(m_archive, m_entry) == ARCHIVE_OK &&
        archive_write_data(m_archive, content.data(), content.size()) == static_cast<la_ssize_t>(content.size());
    if (!written) {
        m_fault = archive_error_string(m_archive);
    }
}

Result<std::string> ZipFile::take()
{
    if (m_fault.empty() && archive_write_close(m_archive) != ARCHIVE_OK) {
        m_fault = archive_error_string(m_archive);
    }
    if (!m_fault.empty()) {
        return fail({ErrorCode::DiskFull, {}, {}, m_fault});
    }
    return std::move(*m_bytes);
}

} // namespace foresight
