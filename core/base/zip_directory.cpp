// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zip_directory.h"

#include "core/base/portable_path.h"

#include <algorithm>
#include <set>

namespace foresight {

namespace {

// APPNOTE.TXT 6.3.3, sections 4.3 and 4.4.
constexpr std::uint64_t kLocalHeader = 0x04034b50;
constexpr std::uint64_t kDirectoryHeader = 0x02014b50;
constexpr std::uint64_t kEnd = 0x06054b50;
constexpr std::size_t kLocalBytes = 30;
constexpr std::size_t kDirectoryBytes = 46;
constexpr std::size_t kEndBytes = 22;
constexpr std::uint64_t kMost16 = 0xFFFF;
constexpr std::uint64_t kMost32 = 0xFFFFFFFF;
constexpr std::uint64_t kEncrypted = 1;
constexpr std::uint64_t kUtf8Names = 0x800;
constexpr std::uint64_t kStored = 0;
constexpr std::uint64_t kDeflated = 8;
constexpr std::uint64_t kUnix = 3;
constexpr std::uint64_t kKindOfFile = 0170000;
constexpr std::uint64_t kPlainFile = 0100000;
constexpr std::uint64_t kDosFolder = 0x10;

/// Numbers at places of a record, lowest byte first. The caller has seen that the record is whole.
std::uint64_t number(std::string_view record, std::size_t at, std::size_t count)
{
    std::uint64_t value = 0;
    for (std::size_t i = count; i-- > 0;)
        value = value << 8 | static_cast<unsigned char>(record[at + i]);
    return value;
}

using Refused = tl::unexpected<ZipRefusal>;

Refused refused(std::string fault, std::string entry = {})
{
    return Refused(ZipRefusal{std::move(fault), std::move(entry)});
}

struct Directory
{
    std::uint64_t at = 0;
    std::uint64_t size = 0;
    std::uint64_t count = 0;
};

tl::expected<Directory, ZipRefusal> directoryOf(std::string_view bytes, const ZipLimits& limits)
{
    if (!bytes.starts_with("PK\x03\x04") && !bytes.starts_with("PK\x05\x06"))
        return refused("zip-none");
    if (bytes.size() < kEndBytes)
        return refused("zip-cut");
    const std::string_view end = bytes.substr(bytes.size() - kEndBytes);
    if (number(end, 0, 4) != kEnd)
        return refused("zip-cut");
    const Directory directory{number(end, 16, 4), number(end, 12, 4), number(end, 10, 2)};
    if (number(end, 4, 2) != 0 || number(end, 6, 2) != 0 || number(end, 8, 2) != directory.count ||
        directory.count == kMost16 || directory.size == kMost32 || directory.at == kMost32)
        return refused("zip-large");
    if (number(end, 20, 2) != 0)
        return refused("zip-extra");
    if (directory.count > limits.entries)
        return refused("zip-too-many");
    if (directory.at + directory.size + kEndBytes != bytes.size())
        return refused("zip-cut");
    return directory;
}

/// What the directory says of one file, as the bytes are.
struct Record
{
    std::string_view bytes;
    std::string name;

    [[nodiscard]] std::uint64_t at(std::size_t place, std::size_t count) const { return number(bytes, place, count); }
};

std::string kindFault(const Record& record)
{
    const std::uint64_t flags = record.at(8, 2);
    const std::uint64_t method = record.at(10, 2);
    const std::uint64_t attributes = record.at(38, 4);
    const std::uint64_t mode = record.at(5, 1) == kUnix ? attributes >> 16 & kKindOfFile : 0;
    if ((flags & kEncrypted) != 0)
        return "zip-encrypted";
    if ((flags & ~kUtf8Names) != 0)
        return "zip-flags";
    if (method != kStored && method != kDeflated)
        return "zip-method";
    if ((mode != 0 && mode != kPlainFile) || (attributes & kDosFolder) != 0)
        return "zip-link";
    if (record.at(30, 2) != 0 || record.at(32, 2) != 0)
        return "zip-extra";
    if (record.at(34, 2) != 0 || record.at(20, 4) == kMost32 || record.at(24, 4) == kMost32)
        return "zip-large";
    if (method == kStored && record.at(20, 4) != record.at(24, 4))
        return "zip-differs";
    return {};
}

std::string sizeFault(const Record& record, const ZipLimits& limits)
{
    const std::uint64_t packed = record.at(20, 4);
    const std::uint64_t size = record.at(24, 4);
    if (size > limits.entryBytes)
        return "zip-too-large";
    return size > packed * limits.ratio ? "zip-ratio" : "";
}

/// Whether the header before the file says the same: versions, flags, method, time, checksum, sizes and the name.
bool agrees(std::string_view archive, const Record& record, std::uint64_t at)
{
    const std::string_view local = archive.substr(at, kLocalBytes);
    return number(local, 0, 4) == kLocalHeader && local.substr(4, 24) == record.bytes.substr(6, 24) &&
           number(local, 28, 2) == 0 && archive.substr(at + kLocalBytes, record.name.size()) == record.name;
}

/// Names that would be one file, or a file and a folder, somewhere.
class Names
{
public:
    std::string fault(const std::string& name)
    {
        if (!m_exact.insert(name).second)
            return "name-twice";
        const std::string plain = withoutCase(name);
        if (!m_files.insert(plain).second)
            return "name-case";
        bool both = m_folders.contains(plain);
        for (std::size_t slash = plain.find('/'); slash != std::string::npos; slash = plain.find('/', slash + 1)) {
            both = both || m_files.contains(plain.substr(0, slash));
            m_folders.insert(plain.substr(0, slash));
        }
        return both ? "name-both" : "";
    }

private:
    std::set<std::string> m_exact;
    std::set<std::string> m_files;
    std::set<std::string> m_folders;
};

/// Takes the directory record by record.
class DirectoryReader
{
public:
    DirectoryReader(std::string_view bytes, const ZipLimits& limits) : m_bytes(bytes), m_limits(limits) {}

    tl::expected<std::vector<ZipListed>, ZipRefusal> read()
    {
        const auto directory = directoryOf(m_bytes, m_limits);
        if (!directory)
            return Refused(directory.error());
        m_end = directory->at;
        m_rest = m_bytes.substr(directory->at, directory->size);
        std::uint64_t all = 0;
        for (std::uint64_t i = 0; i < directory->count; ++i) {
            if (auto taken = take(); !taken)
                return Refused(taken.error());
            all += m_listed.back().size;
            if (all > m_limits.bytes)
                return refused("zip-too-much", m_listed.back().name);
        }
        if (!m_rest.empty())
            return refused("zip-cut");
        return tiled();
    }

private:
    tl::expected<void, ZipRefusal> take()
    {
        if (m_rest.size() < kDirectoryBytes || number(m_rest, 0, 4) != kDirectoryHeader)
            return refused("zip-cut");
        Record record{m_rest.substr(0, kDirectoryBytes), {}};
        const std::uint64_t length = record.at(28, 2);
        if (m_rest.size() < kDirectoryBytes + length)
            return refused("zip-cut");
        record.name = m_rest.substr(kDirectoryBytes, length);
        std::string fault = pathFault(record.name);
        for (const auto& check : {std::string(), kindFault(record), sizeFault(record, m_limits)}) {
            if (fault.empty())
                fault = check;
        }
        if (fault.empty())
            fault = m_names.fault(record.name);
        const std::uint64_t at = record.at(42, 4);
        const std::uint64_t begin = at + kLocalBytes + length;
        if (fault.empty() && (begin > m_end || record.at(20, 4) > m_end - begin))
            fault = "zip-overlap";
        if (fault.empty() && !agrees(m_bytes, record, at))
            fault = "zip-differs";
        if (!fault.empty())
            return refused(std::move(fault), record.name);
        m_rest.remove_prefix(kDirectoryBytes + length);
        m_listed.push_back({record.name, record.at(20, 4), record.at(24, 4), at});
        return {};
    }

    /// Files stand one after the other, and nothing between them.
    tl::expected<std::vector<ZipListed>, ZipRefusal> tiled()
    {
        std::vector<const ZipListed*> inOrder;
        for (const ZipListed& each : m_listed)
            inOrder.push_back(&each);
        std::sort(inOrder.begin(), inOrder.end(), [](const ZipListed* a, const ZipListed* b) { return a->at < b->at; });
        std::uint64_t next = 0;
        for (const ZipListed* each : inOrder) {
            if (each->at != next)
                return refused("zip-overlap", each->name);
            next += kLocalBytes + each->name.size() + each->packed;
        }
        if (next != m_end)
            return refused("zip-overlap");
        return std::move(m_listed);
    }

    std::string_view m_bytes;
    const ZipLimits& m_limits;
    std::uint64_t m_end = 0; ///< where the directory begins
    std::string_view m_rest; ///< of the directory
    Names m_names;
    std::vector<ZipListed> m_listed;
};

} // namespace

tl::expected<std::vector<ZipListed>, ZipRefusal> readZipDirectory(std::string_view bytes, const ZipLimits& limits)
{
    return DirectoryReader(bytes, limits).read();
}

} // namespace foresight
