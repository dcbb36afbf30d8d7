// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/roster_archive.h"

namespace foresight {

namespace {

Error fault(const std::string& archive, std::string cause)
{
    return {ErrorCode::FormatInvalid, archive, {}, std::move(cause)};
}

/// The last part of an entry's name: archives often hold one folder with the files in it.
std::string baseName(const std::string& path)
{
    return path.substr(path.find_last_of("/\\") + 1);
}

/// What the archive's reader says, in words.
std::string causeOf(const std::string& name)
{
    if (name == "archive-too-many-entries") {
        return "more than " + std::to_string(kRosterArchive.entries) + " files";
    }
    if (name == "archive-too-much-inside" || name == "too-large") {
        return "more than " + std::to_string(kRosterLimit) + " bytes come out of the archive";
    }
    return name == "encrypted" ? "the archive is encrypted" : "the archive is damaged";
}

} // namespace

Result<OneRosterFiles> oneRosterFiles(std::string_view zip, const std::string& archive)
{
    ArchiveReader reader(zip, kRosterArchive);
    const auto isWanted = [](const std::string& name) { return isOneRosterFile(baseName(name)); };
    OneRosterFiles files;
    while (std::optional<ArchiveReader::Entry> entry = reader.next(isWanted)) {
        const std::string name = baseName(entry->name);
        if (!entry->fault.empty()) {
            return fail(fault(archive + "/" + name, causeOf(entry->fault)));
        }
        if (!files.emplace(name, std::move(entry->bytes)).second) {
            return fail(fault(archive + "/" + name, "it is there twice"));
        }
    }
    if (!reader.fault().empty()) {
        return fail(fault(archive, causeOf(reader.fault())));
    }
    return files;
}

} // namespace foresight
