// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/lab_places.h"
#include "core/base/file.h"
#include "core/base/signing_key.h"
#include "core/submission/course_key.h"

#include <optional>

namespace foresight::cli {

namespace {

class LabPack final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("pack", "Packs a lab without faults into one file for installing");
        command->add_option("DIR", m_folder, "Lab folder")->required();
        command->add_option("-o,--output", m_target, "File to write, *.foresightlab")->required();
        command->add_option("--sign", m_key, "Key file that lab key made: who knows the key sees that it is yours");
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        std::optional<SigningKey> key;
        if (!m_key.empty()) {
            const Result<SigningKey> read = SigningKey::read(m_key);
            if (!read) {
                return report(terminal, read.error());
            }
            key = *read;
        }
        Faults faults;
        const Result<std::string> bytes = packedLab(m_folder, key ? &*key : nullptr, &faults);
        if (!bytes) {
            printFaults(terminal, faults);
            return report(terminal, bytes.error());
        }
        if (const Result<void> written = writeFile(m_target, *bytes); !written) {
            return report(terminal, written.error());
        }
        const Result<LabArchive> archive = parseLabArchive(*bytes, m_target);
        if (!archive) {
            return report(terminal, archive.error());
        }
        if (m_json) {
            printJson(terminal, archiveJson(*archive));
        } else {
            printArchive(terminal, m_target, *archive);
        }
        return kDone;
    }

private:
    std::string m_folder;
    std::string m_target;
    std::string m_key;
    bool m_json = false;
};

class LabKey final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command =
            group.add_subcommand("key", "Makes a key that labs are signed with, or shows its public half");
        command->add_option("FILE", m_file, "Key file; made when it is not there. Keep it to yourself, and a copy")
            ->required();
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        std::error_code fault;
        if (!std::filesystem::exists(std::filesystem::symlink_status(m_file, fault))) {
            if (const Result<void> made = SigningKey::make(m_file); !made) {
                return report(terminal, made.error());
            }
        }
        const Result<SigningKey> key = SigningKey::read(m_file);
        if (!key) {
            return report(terminal, key.error());
        }
        const std::string hex = key->publicKeyHex();
        const std::string words = keyWords(digestFromHex(hex).value_or(Digest{}));
        if (m_json) {
            printJson(terminal, QJsonObject{{QStringLiteral("public_key"), QString::fromStdString(hex)},
                                            {QStringLiteral("words"), QString::fromStdString(words)}});
        } else {
            terminal.out << "public key " << hex << '\n' << words << '\n';
        }
        return kDone;
    }

private:
    std::string m_file;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> labPack()
{
    return std::make_unique<LabPack>();
}

std::unique_ptr<Command> labKey()
{
    return std::make_unique<LabKey>();
}

} // namespace foresight::cli
