// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_install.h"

#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/lab/lab.h"
#include "core/lab/lab_folders.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <sys/stat.h>

namespace foresight {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kTemporary = ".lab-";
constexpr std::chrono::hours kAbandonedAfter{1};
constexpr mode_t kForAllFolder = 0755;
constexpr mode_t kForAllFile = 0644;

/// A hidden folder beside the labs, which goes with what is in it.
class TemporaryFolder
{
public:
    [[nodiscard]] static Result<TemporaryFolder> in(const fs::path& folder)
    {
        std::string name = (folder / (std::string(kTemporary) + "XXXXXX")).string();
        if (::mkdtemp(name.data()) == nullptr) {
            return fail(errorFromErrno(errno, folder));
        }
        return TemporaryFolder(name);
    }
    TemporaryFolder(TemporaryFolder&& other) noexcept : m_path(std::exchange(other.m_path, {})) {}
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(TemporaryFolder&&) = delete;
    ~TemporaryFolder()
    {
        std::error_code ignored;
        if (!m_path.empty()) {
            fs::remove_all(m_path, ignored);
        }
    }

    [[nodiscard]] const fs::path& path() const { return m_path; }

private:
    explicit TemporaryFolder(fs::path path) : m_path(std::move(path)) {}
    fs::path m_path;
};

/// What killed programs left an hour ago or longer.
void removeAbandonedFolders(const fs::path& folder)
{
    std::error_code fault;
    std::vector<fs::path> old;
    for (fs::directory_iterator it(folder, fault), end; !fault && it != end; it.increment(fault)) {
        std::error_code ignored;
        const auto written = fs::last_write_time(it->path(), ignored);
        if (it->path().filename().string().starts_with(kTemporary) && !ignored &&
            fs::file_time_type::clock::now() - written >= kAbandonedAfter) {
            old.push_back(it->path());
        }
    }
    for (const fs::path& each : old) {
        fs::remove_all(each, fault);
    }
}

/// Folders that everybody may enter have to be made so one by one: others only what is new.
Result<void> makeFolder(const LabPlace& place, const fs::path& folder)
{
    std::error_code fault;
    if (fs::is_symlink(folder, fault)) {
        return fail({ErrorCode::NotAFolder, folder.string(), {}, "a link"});
    }
    const bool there = fs::is_directory(folder, fault);
    if (Result<void> made = makePrivateFolder(folder); !made) {
        return made;
    }
    if (place.forAll && !there && ::chmod(folder.c_str(), kForAllFolder) != 0) {
        return fail(errorFromErrno(errno, folder));
    }
    return {};
}

Result<void> write(const LabPlace& place, const fs::path& root, const std::string& name, const std::string& bytes)
{
    const fs::path file = root / name;
    for (fs::path folder = root; const fs::path& part : fs::path(name).parent_path()) {
        folder /= part;
        if (Result<void> made = makeFolder(place, folder); !made) {
            return made;
        }
    }
    Result<void> written = writeFile(file, bytes);
    if (written && place.forAll && ::chmod(file.c_str(), kForAllFile) != 0) {
        return fail(errorFromErrno(errno, file));
    }
    return written;
}

Result<void> writeAll(const LabPlace& place, const fs::path& root, const LabArchive& archive)
{
    Result<void> written = write(place, root, std::string(kManifestName), archive.manifestBytes);
    if (written && archive.signature) {
        written = write(place, root, std::string(kLabSignatureName), archive.signature->text());
    }
    for (auto file = archive.files.begin(); written && file != archive.files.end(); ++file) {
        written = write(place, root, file->name, file->bytes);
    }
    if (written && place.forAll && ::chmod(root.c_str(), kForAllFolder) != 0) {
        return fail(errorFromErrno(errno, root));
    }
    return written;
}

/// Whether what was written is a sound lab and the one that the manifest names.
Result<void> check(const fs::path& folder, const LabManifest& manifest, Faults* faults)
{
    const auto lab = Lab::read(folder, {}, faults);
    if (!lab) {
        return fail(lab.error());
    }
    const LabDefinition& definition = (*lab)->definition();
    if (definition.id != manifest.id || definition.version != manifest.version ||
        (*lab)->contentHash() != manifest.labHash) {
        return fail({ErrorCode::FormatInvalid, "lab.yaml", {}, "the manifest names another lab or version"});
    }
    return {};
}

LabSeal sealOfArchive(const LabArchive& archive)
{
    return archive.signature ? LabSeal{LabSeal::State::Signed, archive.signature->key}
                             : LabSeal{LabSeal::State::Unsigned};
}

/// The same content is nothing to do; any other keeps its place.
Result<InstalledLab> standing(const fs::path& target, const LabManifest& manifest)
{
    const auto text = readFile(target / kManifestName, kLabFileBytes);
    const auto there = text ? parseLabManifest(*text, target.string()) : fail(text.error());
    const auto files = labFilesIn(target);
    if (there && files && *there == manifest && manifest.disagreement(*files).empty()) {
        return InstalledLab{target, true};
    }
    return fail({ErrorCode::FileExists, target.string(), {"lab", manifest.id, manifest.version}, {}});
}

std::string newerThan(const fs::path& folder, const std::string& version)
{
    std::string newest;
    for (const fs::path& each : labFoldersIn(folder.parent_path())) {
        const std::string name = each.filename().string();
        if (each.parent_path() == folder && compareVersions(name, version) > 0 &&
            (newest.empty() || compareVersions(name, newest) > 0)) {
            newest = name;
        }
    }
    return newest;
}

} // namespace

Result<InstalledLab> installLab(const LabArchive& archive, const LabPlace& place, const LabTerms& terms, Faults* faults)
{
    const LabManifest& manifest = archive.manifest;
    const fs::path folder = place.folder / manifest.id;
    const fs::path target = folder / manifest.version;
    if (Result<void> may = mayOpen(sealOfArchive(archive), target, terms); !may) {
        return fail(may.error());
    }
    std::error_code ignored;
    if (fs::exists(fs::symlink_status(target, ignored))) {
        return standing(target, manifest);
    }
    if (Result<void> made = makeFolder(place, place.folder); !made) {
        return fail(made.error());
    }
    removeAbandonedFolders(place.folder);
    const Result<TemporaryFolder> temporary = TemporaryFolder::in(place.folder);
    if (!temporary) {
        return fail(temporary.error());
    }
    const fs::path fresh = temporary->path() / manifest.version; // a hidden folder is no lab on the way
    Result<void> done = makeFolder(place, fresh);
    if (done) {
        done = writeAll(place, fresh, archive);
    }
    if (done) {
        done = check(fresh, manifest, faults);
    }
    if (done) {
        done = makeFolder(place, folder);
    }
    if (done) {
        done = renameDurably(fresh, target);
    }
    if (!done) {
        if (fs::is_empty(folder, ignored)) {
            fs::remove(folder, ignored);
        }
        return fail(done.error());
    }
    return InstalledLab{target, false, newerThan(folder, manifest.version)};
}

Result<std::vector<std::string>> removeLab(const LabPlace& place, const std::string& id, const std::string& version)
{
    const Error missing{ErrorCode::LabMissing, place.folder.string(), {version.empty() ? id : id + " " + version}, {}};
    if (!isPackableName(id) || (!version.empty() && !isPackableName(version))) {
        return fail(missing);
    }
    removeAbandonedFolders(place.folder);
    const fs::path folder = place.folder / id;
    std::vector<std::string> versions;
    for (const fs::path& each : labFoldersIn(place.folder)) {
        const std::string name = each.filename().string();
        if (each.parent_path() == folder && (version.empty() || name == version)) {
            versions.push_back(name);
        }
    }
    if (versions.empty()) {
        return fail(missing);
    }
    const Result<TemporaryFolder> temporary = TemporaryFolder::in(place.folder);
    if (!temporary) {
        return fail(temporary.error());
    }
    for (const std::string& each : versions) {
        if (Result<void> moved = renameDurably(folder / each, temporary->path() / each); !moved) {
            return fail(moved.error());
        }
    }
    std::error_code ignored;
    if (fs::is_empty(folder, ignored)) {
        fs::remove(folder, ignored);
    }
    return versions;
}

} // namespace foresight
