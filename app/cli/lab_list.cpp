// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/lab_places.h"
#include "core/lab/lab_catalogue.h"

namespace foresight::cli {

namespace {

QJsonArray idsOf(const std::vector<std::string>& ids)
{
    QJsonArray array;
    for (const std::string& id : ids) {
        array.append(QString::fromStdString(id));
    }
    return array;
}

QJsonObject entryJson(const CatalogueEntry& entry)
{
    QJsonObject object;
    object[QStringLiteral("folder")] = QString::fromStdString(entry.folder.string());
    object[QStringLiteral("faults")] = static_cast<int>(entry.faults.size());
    if (!entry.lab) {
        return object;
    }
    const LabSummary& lab = *entry.lab;
    object[QStringLiteral("id")] = QString::fromStdString(lab.id);
    object[QStringLiteral("version")] = QString::fromStdString(lab.version);
    object[QStringLiteral("title")] = QString::fromStdString(lab.title);
    object[QStringLiteral("volume")] = QString::fromStdString(lab.volume);
    object[QStringLiteral("number")] = lab.number;
    object[QStringLiteral("minutes")] = QJsonArray{lab.minutesLeast, lab.minutesMost};
    object[QStringLiteral("contexts")] = idsOf(lab.contexts);
    object[QStringLiteral("profiles")] = idsOf(lab.profiles);
    object[QStringLiteral("acts")] = idsOf(lab.acts);
    object[QStringLiteral("hash")] = QString::fromStdString(lab.hash);
    object[QStringLiteral("seal")] = QString::fromStdString(sealName(lab.seal.state));
    object[QStringLiteral("trusted")] = entry.isTrusted;
    return object;
}

class LabList final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("list", "Labs on the lab path (FORESIGHT_LAB_PATH, then installed)");
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const QLocale locale = QLocale::c();
        const std::filesystem::path folder = dataFolder(terminal);
        std::error_code ignored; // listing labs is no reason to make a data folder
        const auto index =
            std::filesystem::is_directory(folder, ignored) ? labIndexFile(folder, {}, locale) : std::filesystem::path();
        const std::vector<CatalogueEntry> entries =
            labCatalogue(labPathOf(terminal), labTermsOf(terminal), {}, locale, index).labs;
        QJsonArray list;
        for (const CatalogueEntry& entry : entries) {
            if (m_json) {
                list.append(entryJson(entry));
            } else if (entry.lab) {
                terminal.out << entry.lab->id << '\t' << entry.lab->version << '\t' << entry.lab->title
                             << (entry.isTrusted ? "" : "\tunsigned, or by a key that is not trusted") << '\n';
            } else {
                terminal.err << entry.folder.string() << ": cannot be read, " << entry.faults.size() << " fault(s)\n";
            }
        }
        if (m_json) {
            printJson(terminal, QJsonObject{{QStringLiteral("labs"), list}});
        } else if (entries.empty()) {
            terminal.err << "No labs on the lab path.\n";
        }
        return kDone;
    }

private:
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> labList()
{
    return std::make_unique<LabList>();
}

} // namespace foresight::cli
