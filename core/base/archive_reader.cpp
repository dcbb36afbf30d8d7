// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/archive_reader.h"

#include "core/base/text.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>

namespace foresight {

namespace {

constexpr std::size_t kBlock = 64 * 1024;
/// What may come out of an archive however small it is.
constexpr std::uint64_t kAlways = 1024 * 1024;

struct Closer
{
    void operator()(archive* reader) const { archive_read_free(reader); }
};

std::string nameOf(archive_entry* entry, std::int64_t number)
{
    const char* name = archive_entry_pathname_utf8(entry);
    if (!name) {
        name = archive_entry_pathname(entry);
    }
    constexpr std::size_t kLongest = 4096;
    std::string shown = storable(name ? name : "", kLongest);
    return shown.empty() ? "entry " + std::to_string(number) : shown;
}

} // namespace

bool beginsAsZip(std::string_view bytes)
{
    return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

bool beginsAsArchive(std::string_view bytes)
{
    constexpr std::size_t kTarMagic = 257;
    return beginsAsZip(bytes) || bytes.starts_with("\x1f\x8b") ||
           (bytes.size() > kTarMagic && bytes.substr(kTarMagic).starts_with("ustar"));
}

struct ArchiveReader::Parts
{
    std::unique_ptr<archive, Closer> reader{archive_read_new()};
    std::uint64_t mostBytes = 0;
    Limits limits;
    std::function<bool()> cancelled;
    std::int64_t entries = 0;
    std::uint64_t bytes = 0;
    std::string fault;
    bool ended = false;

    void end(std::string why = {})
    {
        ended = true;
        fault = std::move(why);
    }

    /// Takes what an entry holds; an entry that is too long is read on, for what may come after it, and counted.
    void read(Entry& entry)
    {
        for (;;) {
            const void* block = nullptr;
            std::size_t size = 0;
            la_int64_t offset = 0;
            const int result = archive_read_data_block(reader.get(), &block, &size, &offset);
            if (result == ARCHIVE_EOF) {
                return;
            }
            if (result < ARCHIVE_WARN || offset < 0) {
                entry.fault = archive_read_has_encrypted_entries(reader.get()) > 0 ? "encrypted" : "archive-damaged";
                return result == ARCHIVE_FATAL ? end("archive-damaged") : void();
            }
            if (!takeBlock(entry, {static_cast<const char*>(block), size}, static_cast<std::uint64_t>(offset))) {
                return;
            }
        }
    }

    bool takeBlock(Entry& entry, std::string_view block, std::uint64_t offset)
    {
        bytes += block.size();
        if (bytes > mostBytes) {
            entry.fault = "archive-too-much-inside";
            end(entry.fault);
            return false;
        }
        if (cancelled && cancelled()) {
            end();
            return false;
        }
        // A sparse file may claim a hole of any size before its next block.
        if (offset + block.size() > limits.entryBytes) {
            entry.fault = "too-large";
            entry.bytes = {};
        }
        if (entry.fault.empty()) {
            entry.bytes.resize(offset);
            entry.bytes.append(block);
        }
        return true;
    }
};

ArchiveReader::ArchiveReader(std::uint64_t size, Limits limits, std::function<bool()> cancelled)
    : m_parts(std::make_unique<Parts>())
{
    m_parts->limits = limits;
    m_parts->mostBytes = limits.bytes;
    if (limits.ratio > 0) {
        const auto ratio = static_cast<std::uint64_t>(limits.ratio);
        m_parts->mostBytes = std::min(limits.bytes, std::max(size, kAlways / ratio) * ratio);
    }
    m_parts->cancelled = std::move(cancelled);
    archive* reader = m_parts->reader.get();
    archive_read_support_format_zip(reader);
    archive_read_support_format_tar(reader);
    archive_read_support_filter_gzip(reader);
}

ArchiveReader::ArchiveReader(int fd, std::uint64_t size, Limits limits, std::function<bool()> cancelled)
    : ArchiveReader(size, limits, std::move(cancelled))
{
    begin(archive_read_open_fd(m_parts->reader.get(), fd, kBlock));
}

ArchiveReader::ArchiveReader(std::string_view bytes, Limits limits, std::function<bool()> cancelled)
    : ArchiveReader(bytes.size(), limits, std::move(cancelled))
{
    begin(archive_read_open_memory(m_parts->reader.get(), bytes.data(), bytes.size()));
}

void ArchiveReader::begin(int opened)
{
    if (opened != ARCHIVE_OK) {
        m_parts->end("archive-damaged");
    }
}

ArchiveReader::~ArchiveReader() = default;

std::optional<ArchiveReader::Entry> ArchiveReader::next(const std::function<bool(const std::string&)>& isWanted)
{
    while (!m_parts->ended) {
        archive_entry* header = nullptr;
        const int result = archive_read_next_header(m_parts->reader.get(), &header);
        if (result == ARCHIVE_EOF) {
            m_parts->end();
        } else if (result < ARCHIVE_WARN) {
            m_parts->end("archive-damaged");
        } else if (++m_parts->entries > m_parts->limits.entries) {
            m_parts->end("archive-too-many-entries");
        } else if (m_parts->cancelled && m_parts->cancelled()) {
            m_parts->end();
        } else if (archive_entry_filetype(header) == AE_IFREG && !archive_entry_hardlink(header)) {
            Entry entry{nameOf(header, m_parts->entries), {}, {}};
            if (isWanted && !isWanted(entry.name)) {
                continue;
            }
            m_parts->read(entry);
            if (!entry.fault.empty())
                entry.bytes = {};
            const bool whole = !m_parts->ended || !entry.fault.empty();
            return whole ? std::optional<Entry>(std::move(entry)) : std::nullopt;
        }
    }
    return std::nullopt;
}

const std::string& ArchiveReader::fault() const
{
    return m_parts->fault;
}

} // namespace foresight
