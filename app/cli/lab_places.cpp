// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lab_places.h"

#include "core/submission/course_key.h"

namespace foresight::cli {

std::filesystem::path dataFolder(const Terminal& terminal)
{
    return dataFolderUnder(terminal.policy, {});
}

std::vector<std::filesystem::path> labPathOf(const Terminal& terminal)
{
    return labPath(terminal.programFolder, dataFolder(terminal));
}

LabTerms labTermsOf(const Terminal& terminal)
{
    return labTermsFor(terminal.policy, labPathOf(terminal));
}

std::filesystem::path shareFolder(const Terminal& terminal)
{
    return terminal.programFolder / ".." / "share" / "foresight";
}

void LabPlaceWords::declare(CLI::App& command)
{
    auto* machine = command.add_flag("--machine", m_machine, std::string("For everybody, in ") + kMachineLabs);
    command.add_option("--to", m_folder, "Another folder that FORESIGHT_LAB_PATH names")->excludes(machine);
}

LabPlace LabPlaceWords::place(const Terminal& terminal) const
{
    if (!m_folder.empty()) {
        return {m_folder, false};
    }
    return m_machine ? LabPlace{kMachineLabs, true} : LabPlace{usersLabs(dataFolder(terminal)), false};
}

void printFaults(const Terminal& terminal, const Faults& faults)
{
    for (const Fault& fault : faults) {
        terminal.err << faultLine(fault) << '\n';
    }
}

ExitCode reportRefused(const Terminal& terminal, const Error& error)
{
    const ExitCode code = report(terminal, error);
    return error.code == ErrorCode::FormatInvalid || error.code == ErrorCode::FormatTooNew ? kNo : code;
}

QJsonObject archiveJson(const LabArchive& archive)
{
    const LabManifest& manifest = archive.manifest;
    QJsonObject document{{QStringLiteral("id"), QString::fromStdString(manifest.id)},
                         {QStringLiteral("version"), QString::fromStdString(manifest.version)},
                         {QStringLiteral("lab_hash"), QString::fromStdString(manifest.labHash)},
                         {QStringLiteral("content_hash"), QString::fromStdString(manifest.contentHash())},
                         {QStringLiteral("files"), static_cast<int>(manifest.files.size())},
                         {QStringLiteral("signed_by"), QJsonValue()}};
    if (archive.signature) {
        document[QStringLiteral("signed_by")] = QString::fromStdString(archive.signature->key);
    }
    return document;
}

void printArchive(const Terminal& terminal, const std::string& file, const LabArchive& archive)
{
    const LabManifest& manifest = archive.manifest;
    terminal.out << file << ": lab " << manifest.id << ", version " << manifest.version << ", " << manifest.files.size()
                 << " files\ncontent " << manifest.contentHash() << '\n'
                 << signerText(archive) << '\n';
}

std::string signerText(const LabArchive& archive)
{
    if (!archive.signature) {
        return "not signed";
    }
    const std::string& key = archive.signature->key;
    const std::optional<Digest> bytes = digestFromHex(key);
    return "signed with key " + key + (bytes ? " (" + keyWords(*bytes) + ")" : std::string());
}

} // namespace foresight::cli
