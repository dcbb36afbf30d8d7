// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_archive.h"

#include "core/base/archive_reader.h"
#include "core/base/file.h"
#include "core/base/portable_path.h"
#include "core/base/zip_directory.h"
#include "core/base/zip_file.h"
#include "core/lab/lab.h"
#include "core/lab/lab_checker.h"

#include <algorithm>
#include <array>
#include <map>

namespace foresight {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kRatio = 100;
constexpr std::size_t kMostManifest = kLabFiles * (kPathBytes + 100);
constexpr ZipLimits kZipLimits{kLabFiles + 2, kLabFileBytes, kLabBytes, kRatio};
constexpr ArchiveReader::Limits kReadLimits{kLabFiles + 2, kLabFileBytes, kRatio, kLabBytes};

/// What a stable name of a refusal means.
std::string causeOf(const std::string& fault)
{
    static const std::map<std::string, std::string> causes{
        {"zip-none", "not a zip archive"},
        {"zip-cut", "the archive is cut off or goes on after its end"},
        {"zip-large", "an archive of several parts or for very large files"},
        {"zip-too-many", "more than 512 entries"},
        {"zip-extra", "comments or extra fields"},
        {"zip-encrypted", "it is encrypted"},
        {"zip-method", "packed in a way other than deflate"},
        {"zip-flags", "flags that a lab's archive has not"},
        {"zip-link", "a link, folder or device, not a plain file"},
        {"zip-differs", "the header before the file says something else than the directory"},
        {"zip-overlap", "files in the archive overlap or leave gaps"},
        {"zip-ratio", "it would unpack to more than 100 times its size"},
        {"zip-too-large", "it would unpack to more than 8 MiB"},
        {"zip-too-much", "the archive would unpack to more than 64 MiB"},
        {"name-twice", "the name is there twice"},
        {"name-case", "the name differs from another one only in case"},
        {"name-both", "the name is one of a file and of a folder"},
        {"name-empty", "a name or a part of one is empty"},
        {"name-too-long", "the name is too long"},
        {"name-absolute", "the name is an absolute path"},
        {"name-climbs", "the name leads out of the folder"},
        {"name-backslash", "the name has a backslash"},
        {"name-control", "the name has a control character"},
        {"name-hidden", "the name begins with a dot"},
        {"name-trailing", "the name begins or ends with a blank, or ends with a dot"},
        {"name-device", "the name is one of a device"},
        {"name-character", "the name has other characters than letters, digits, '.', '_' and '-'"},
        {"archive-damaged", "the archive is damaged"},
    };
    const auto found = causes.find(fault);
    return found == causes.end() ? fault : found->second;
}

Error refusal(const std::string& place, const std::string& entry, std::string cause)
{
    return {ErrorCode::FormatInvalid, entry.empty() ? place : place + "/" + entry, {}, std::move(cause)};
}

/// Archives that libarchive does not read here, and those that it does.
bool isArchive(std::string_view bytes)
{
    constexpr std::array<std::string_view, 5> kOthers{"7z\xbc\xaf\x27\x1c",
                                                      "\xfd"
                                                      "7zXZ",
                                                      "BZh", "\x28\xb5\x2f\xfd", "Rar!"};
    return beginsAsArchive(bytes) || std::any_of(kOthers.begin(), kOthers.end(),
                                                 [&](std::string_view begin) { return bytes.starts_with(begin); });
}

/// Unpacks what the directory lists, and counts: an archive that gives other names or sizes than it says is refused.
Result<std::vector<LabFile>> unpacked(std::string_view bytes, const std::vector<ZipListed>& listed,
                                      const std::string& place)
{
    std::map<std::string, std::uint64_t> sizes;
    for (const ZipListed& each : listed) {
        sizes.emplace(each.name, each.size);
    }
    ArchiveReader reader(bytes, kReadLimits);
    std::vector<LabFile> files;
    while (auto entry = reader.next()) {
        const auto size = sizes.find(entry->name);
        if (!entry->fault.empty() || size == sizes.end() || size->second != entry->bytes.size()) {
            return fail(refusal(place, entry->name, causeOf("archive-damaged")));
        }
        if (isArchive(entry->bytes)) {
            return fail(refusal(place, entry->name, "an archive in the archive"));
        }
        sizes.erase(size);
        files.push_back({std::move(entry->name), std::move(entry->bytes)});
    }
    return reader.fault().empty() && sizes.empty() ? Result<std::vector<LabFile>>(std::move(files))
                                                   : fail(refusal(place, {}, causeOf("archive-damaged")));
}

/// Takes a file out of the list; nothing when it is not there.
std::optional<std::string> taken(std::vector<LabFile>& files, std::string_view name)
{
    const auto found = std::find_if(files.begin(), files.end(), [&](const LabFile& each) { return each.name == name; });
    if (found == files.end()) {
        return std::nullopt;
    }
    std::string bytes = std::move(found->bytes);
    files.erase(found);
    return bytes;
}

bool isLeftOut(const std::string& name)
{
    return name.front() == '.' || name.back() == '~' || name == kManifestName || name == kLabSignatureName;
}

/// Adds what is in a folder, name by name.
class FolderReader
{
public:
    explicit FolderReader(fs::path root) : m_root(std::move(root)) {}

    Result<void> read(const fs::path& folder)
    {
        std::error_code fault;
        std::vector<fs::path> inside;
        for (fs::directory_iterator it(folder, fault), end; !fault && it != end; it.increment(fault)) {
            inside.push_back(it->path());
        }
        if (fault) {
            return fail(errorFromErrno(fault.value(), folder));
        }
        for (const fs::path& path : inside) {
            if (isLeftOut(path.filename().string())) {
                continue;
            }
            const bool isFolder = fs::symlink_status(path, fault).type() == fs::file_type::directory;
            if (Result<void> done = isFolder ? read(path) : take(path); !done) {
                return done;
            }
        }
        return {};
    }

    [[nodiscard]] std::vector<LabFile> files() &&
    {
        std::sort(m_files.begin(), m_files.end(), [](const LabFile& a, const LabFile& b) { return a.name < b.name; });
        return std::move(m_files);
    }

private:
    Result<void> take(const fs::path& path)
    {
        std::error_code fault;
        if (fs::symlink_status(path, fault).type() != fs::file_type::regular) {
            return fail({ErrorCode::NotAFile, path.string(), {}, "a lab holds plain files only"});
        }
        std::string name = path.lexically_relative(m_root).generic_string();
        if (const std::string wrong = pathFault(name); !wrong.empty()) {
            return fail({ErrorCode::FormatInvalid, path.string(), {}, causeOf(wrong)});
        }
        Result<std::string> bytes = readFile(path, kLabFileBytes);
        if (!bytes) {
            return fail(bytes.error());
        }
        m_bytes += bytes->size();
        if (m_bytes > kLabBytes || m_files.size() == kLabFiles) {
            return fail({ErrorCode::TooLarge, m_root.string(), {std::to_string(kLabBytes)}, "most files: 510"});
        }
        m_files.push_back({std::move(name), std::move(*bytes)});
        return {};
    }

    fs::path m_root;
    std::vector<LabFile> m_files;
    std::size_t m_bytes = 0;
};

} // namespace

Result<LabArchive> parseLabArchive(std::string_view bytes, const std::string& place)
{
    const auto listed = readZipDirectory(bytes, kZipLimits);
    if (!listed) {
        return fail(refusal(place, listed.error().entry, causeOf(listed.error().fault)));
    }
    Result<std::vector<LabFile>> files = unpacked(bytes, *listed, place);
    if (!files) {
        return fail(files.error());
    }
    LabArchive archive;
    auto manifest = taken(*files, kManifestName);
    if (!manifest || manifest->size() > kMostManifest) {
        return fail(refusal(place, {}, "it has no manifest of a lab"));
    }
    archive.manifestBytes = std::move(*manifest);
    const std::string named = place + "/" + std::string(kManifestName);
    Result<LabManifest> read = parseLabManifest(archive.manifestBytes, named);
    if (!read) {
        return fail(read.error());
    }
    archive.manifest = std::move(*read);
    if (const auto text = taken(*files, kLabSignatureName)) {
        Result<LabSignature> signature = parseLabSignature(*text, place + "/" + std::string(kLabSignatureName));
        if (!signature) {
            return fail(signature.error());
        }
        if (!signature->fits(archive.manifestBytes)) {
            return fail({ErrorCode::SignatureInvalid, place, {}, "the manifest was changed after it was signed"});
        }
        archive.signature = std::move(*signature);
    }
    if (const std::string wrong = archive.manifest.disagreement(*files); !wrong.empty()) {
        return fail(refusal(place, {}, wrong));
    }
    std::sort(files->begin(), files->end(), [](const LabFile& a, const LabFile& b) { return a.name < b.name; });
    archive.files = std::move(*files);
    return archive;
}

Result<LabArchive> readLabArchive(const fs::path& file)
{
    const Result<std::string> bytes = readFile(file, kLabArchiveBytes);
    return bytes ? parseLabArchive(*bytes, file.string()) : fail(bytes.error());
}

Result<std::vector<LabFile>> labFilesIn(const fs::path& folder)
{
    FolderReader reader(folder);
    const Result<void> read = reader.read(folder);
    return read ? Result<std::vector<LabFile>>(std::move(reader).files()) : fail(read.error());
}

Result<std::string> packedLab(const fs::path& folder, const SigningKey* key, Faults* faults)
{
    Faults found = checkLab(folder);
    if (!found.empty()) {
        const std::string first = faultLine(found.front());
        const std::string count = std::to_string(found.size());
        if (faults) {
            *faults = std::move(found);
        }
        return fail({ErrorCode::LabFaulty, (folder / "lab.yaml").string(), {count}, first});
    }
    const auto lab = Lab::read(folder);
    if (!lab) {
        return fail(lab.error());
    }
    Result<std::vector<LabFile>> files = labFilesIn(folder);
    if (!files) {
        return fail(files.error());
    }
    const LabDefinition& definition = (*lab)->definition();
    if (!isPackableName(definition.id) || !isPackableName(definition.version)) {
        return fail({ErrorCode::FormatInvalid,
                     (folder / "lab.yaml").string(),
                     {},
                     "id and version of a packed lab are names of folders: letters, digits, '.', '_' and '-'"});
    }
    const std::string manifest = manifestOf(definition.id, definition.version, (*lab)->contentHash(), *files).text();
    ZipFile zip;
    zip.add(std::string(kManifestName), manifest);
    if (key) {
        zip.add(std::string(kLabSignatureName), signedManifest(manifest, *key).text());
    }
    for (const LabFile& file : *files) {
        zip.add(file.name, file.bytes);
    }
    Result<std::string> bytes = zip.take();
    if (bytes && bytes->size() > kLabArchiveBytes) {
        return fail({ErrorCode::TooLarge, folder.string(), {std::to_string(kLabArchiveBytes)}, {}});
    }
    // What nobody could install must not leave: a file may hold an archive, or pack too well.
    const auto again = bytes ? parseLabArchive(*bytes, folder.string()) : fail(bytes.error());
    return again ? std::move(bytes) : fail(again.error());
}

} // namespace foresight
