// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_file.h"

#include "core/base/compression.h"

#include <algorithm>
#include <limits>

namespace foresight {

namespace {

// APPNOTE.TXT 6.3.3, sections 4.3 and 4.4.
constexpr std::uint64_t kLocalHeader = 0x04034b50;
constexpr std::uint64_t kDirectoryHeader = 0x02014b50;
constexpr std::uint64_t kEnd = 0x06054b50;
constexpr std::uint64_t kEnd64 = 0x06064b50;
constexpr std::uint64_t kEnd64Locator = 0x07064b50;
constexpr std::uint64_t kVersion = 20;
constexpr std::uint64_t kVersion64 = 45;
constexpr std::uint64_t kUnix = 3 << 8;
constexpr std::uint64_t kPlainFile = std::uint64_t{0100644} << 16;
constexpr std::uint64_t kDeflated = 8;
constexpr std::uint64_t kFirstOf1980 = 1 << 5 | 1;
constexpr std::uint64_t kMost16 = std::numeric_limits<std::uint16_t>::max();
constexpr std::uint64_t kMost32 = std::numeric_limits<std::uint32_t>::max();

/// The lowest bytes of a number, lowest first.
void put(std::string& bytes, std::uint64_t number, int count)
{
    for (; count > 0; --count, number >>= 8) {
        bytes += static_cast<char>(number & 0xFF);
    }
}

/// What the header before a file and the one in the directory have in common.
void putDescription(std::string& bytes, const ZipEntry& entry)
{
    put(bytes, kVersion, 2);
    put(bytes, 0, 2); // no flags
    put(bytes, kDeflated, 2);
    put(bytes, 0, 2); // midnight
    put(bytes, kFirstOf1980, 2);
    put(bytes, entry.checksum, 4);
    put(bytes, entry.packed.size(), 4);
    put(bytes, entry.size, 4);
    put(bytes, entry.name.size(), 2);
    put(bytes, 0, 2); // nothing extra
}

/// Where the directory is, for archives with more files than the older record can count.
void putEnd64(std::string& bytes, std::uint64_t count, std::uint64_t directorySize, std::uint64_t directoryAt)
{
    constexpr std::uint64_t kRest = 44;
    const std::uint64_t at = bytes.size();
    put(bytes, kEnd64, 4);
    put(bytes, kRest, 8);
    put(bytes, kUnix | kVersion64, 2);
    put(bytes, kVersion64, 2);
    put(bytes, 0, 8); // of one disk, on the first
    put(bytes, count, 8);
    put(bytes, count, 8);
    put(bytes, directorySize, 8);
    put(bytes, directoryAt, 8);
    put(bytes, kEnd64Locator, 4);
    put(bytes, 0, 4);
    put(bytes, at, 8);
    put(bytes, 1, 4);
}

} // namespace

ZipEntry zipEntry(std::string name, std::string_view content)
{
    if (content.size() >= kMost32) {
        return {std::move(name), {}, 0, 0};
    }
    return {std::move(name), deflated(content), crc32(content), static_cast<std::uint32_t>(content.size())};
}

void ZipFile::add(const std::string& name, std::string_view content)
{
    add(zipEntry(name, content));
}

void ZipFile::add(const ZipEntry& entry)
{
    if (!m_fault.empty()) {
        return;
    }
    if (entry.packed.empty() || entry.name.size() > kMost16 || m_bytes.size() > kMost32) {
        m_fault = "the archive cannot hold " + entry.name;
        return;
    }
    put(m_directory, kDirectoryHeader, 4);
    put(m_directory, kUnix | kVersion, 2);
    putDescription(m_directory, entry);
    put(m_directory, 0, 6); // no comment, on the first disk, nothing known of its inside
    put(m_directory, kPlainFile, 4);
    put(m_directory, m_bytes.size(), 4);
    m_directory += entry.name;
    put(m_bytes, kLocalHeader, 4);
    putDescription(m_bytes, entry);
    m_bytes += entry.name;
    m_bytes += entry.packed;
    ++m_count;
}

Result<std::string> ZipFile::take()
{
    if (!m_fault.empty()) {
        return fail({ErrorCode::DiskFull, {}, {}, m_fault});
    }
    const std::uint64_t at = m_bytes.size();
    const std::uint64_t size = m_directory.size();
    m_bytes += m_directory;
    if (m_count >= kMost16 || size >= kMost32 || at >= kMost32) {
        putEnd64(m_bytes, m_count, size, at);
    }
    put(m_bytes, kEnd, 4);
    put(m_bytes, 0, 4); // of one disk, on the first
    put(m_bytes, std::min(m_count, kMost16), 2);
    put(m_bytes, std::min(m_count, kMost16), 2);
    put(m_bytes, std::min(size, kMost32), 4);
    put(m_bytes, std::min(at, kMost32), 4);
    put(m_bytes, 0, 2); // no comment
    return std::move(m_bytes);
}

} // namespace foresight
