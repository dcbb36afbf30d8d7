// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/lab_places.h"

namespace foresight::cli {

namespace {

/// Whether the terms know the key that signed an archive.
bool isKnown(const LabArchive& archive, const LabTerms& terms)
{
    return archive.signature && isTrusted({LabSeal::State::Signed, archive.signature->key}, {}, terms);
}

/// A command about a packed lab: reads it, and knows whom to believe about it.
class ArchiveCommand : public Command
{
public:
    ExitCode run(const Terminal& terminal) final
    {
        const Result<LabArchive> archive = readLabArchive(m_file);
        return archive ? use(terminal, *archive, labTermsOf(terminal)) : reportRefused(terminal, archive.error());
    }

protected:
    virtual ExitCode use(const Terminal& terminal, const LabArchive& archive, LabTerms terms) = 0;

    void declareArchive(CLI::App& command, const std::string& keysHelp)
    {
        command.add_option("FILE", m_file, "Packed lab, *.foresightlab")->required();
        command.add_option("--trusted-key", m_keys, keysHelp);
    }
    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] const std::vector<std::string>& keys() const { return m_keys; }

private:
    std::string m_file;
    std::vector<std::string> m_keys;
};

class LabVerify final : public ArchiveCommand
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("verify", "Reads a packed lab and says what it is; installs nothing");
        declareArchive(*command, "Public key in hex; answer no unless one of them signed");
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode use(const Terminal& terminal, const LabArchive& archive, LabTerms terms) override
    {
        if (!keys().empty()) {
            terms.trustedKeys = keys();
        }
        const bool known = isKnown(archive, terms);
        if (m_json) {
            QJsonObject document = archiveJson(archive);
            document[QStringLiteral("trusted")] = known;
            printJson(terminal, document);
        } else {
            printArchive(terminal, file(), archive);
            terminal.out << (known ? "The key is trusted here.\n" : "No key that is trusted here signed it.\n");
        }
        return known || keys().empty() ? kDone : kNo;
    }

private:
    bool m_json = false;
};

class LabInstall final : public ArchiveCommand
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("install", "Installs a packed lab; other versions of it stay");
        declareArchive(*command, "Public key in hex: from now on labs that it signed are trusted at this place");
        m_place.declare(*command);
        return command;
    }

    ExitCode use(const Terminal& terminal, const LabArchive& archive, LabTerms terms) override
    {
        const LabPlace place = m_place.place(terminal);
        if (terminal.policy.trustedLabKeys.empty()) {
            terms.trustedKeys.insert(terms.trustedKeys.end(), keys().begin(), keys().end());
        } else if (!keys().empty()) {
            terminal.err << "foresight-cli: " << terminal.policy.file.string()
                         << " names the keys that are trusted; --trusted-key is not followed.\n";
        }
        if (!keys().empty() && !isKnown(archive, terms)) {
            const char* why = archive.signature ? "unknown-key" : "unsigned";
            return report(terminal, {ErrorCode::SignatureInvalid, file(), {why}, {}});
        }
        Faults faults;
        const Result<InstalledLab> installed = installLab(archive, place, terms, &faults);
        if (!installed) {
            printFaults(terminal, faults);
            return report(terminal, installed.error());
        }
        for (const std::string& key : keys()) {
            if (const Result<void> kept = trustKey(place.folder, key); !kept) {
                return report(terminal, kept.error());
            }
        }
        tell(terminal, archive, *installed, isKnown(archive, terms));
        return kDone;
    }

private:
    static void tell(const Terminal& terminal, const LabArchive& archive, const InstalledLab& installed, bool known)
    {
        const LabManifest& manifest = archive.manifest;
        terminal.out << installed.folder.string() << ": lab " << manifest.id << ", version " << manifest.version
                     << (installed.wasThere ? ", was installed already" : ", installed") << '\n';
        if (!known) {
            terminal.err << (archive.signature ? "It is " + signerText(archive) + ", which is not trusted here. "
                                               : std::string("It is unsigned. "))
                         << "It can be opened and says so; gradebooks here do not grade by it.\n";
        }
        if (!installed.newer.empty()) {
            terminal.err << "Version " << installed.newer << " is installed too and is newer: new work uses that one. "
                         << "This one serves work that was begun with it.\n";
        }
    }

    LabPlaceWords m_place;
};

class LabRemove final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("remove", "Removes an installed lab; work that was done is kept");
        command->add_option("ID", m_id, "Id of the lab")->required();
        command->add_option("--version", m_version, "Only this version; all of them when left out");
        m_place.declare(*command);
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<std::vector<std::string>> gone = removeLab(m_place.place(terminal), m_id, m_version);
        if (!gone) {
            return report(terminal, gone.error());
        }
        for (const std::string& version : *gone) {
            terminal.out << "lab " << m_id << ", version " << version << ": removed\n";
        }
        return kDone;
    }

private:
    std::string m_id;
    std::string m_version;
    LabPlaceWords m_place;
};

} // namespace

std::unique_ptr<Command> labVerify()
{
    return std::make_unique<LabVerify>();
}

std::unique_ptr<Command> labInstall()
{
    return std::make_unique<LabInstall>();
}

std::unique_ptr<Command> labRemove()
{
    return std::make_unique<LabRemove>();
}

} // namespace foresight::cli
