// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/lab/lab_library.h"
#include "core/lab/text_renderer.h"

namespace foresight::cli {

namespace {

std::string titleOf(const std::shared_ptr<const Lab>& lab)
{
    const LabDefinition& definition = lab->definition();
    const std::string context = definition.contexts.empty() ? std::string{} : definition.contexts.front().id;
    const TextRenderer text(lab, {context, definition.defaultProfile().id}, QLocale::c());
    return text.render(definition.title);
}

template <typename Specs>
QJsonArray idsOf(const Specs& specs)
{
    QJsonArray ids;
    for (const auto& spec : specs) {
        ids.append(QString::fromStdString(spec.id));
    }
    return ids;
}

QJsonObject entryJson(const LabEntry& entry)
{
    QJsonObject object;
    object[QStringLiteral("folder")] = QString::fromStdString(entry.folder.string());
    object[QStringLiteral("faults")] = static_cast<int>(entry.faults.size());
    if (!entry.lab) {
        return object;
    }
    const LabDefinition& lab = entry.lab->definition();
    object[QStringLiteral("id")] = QString::fromStdString(lab.id);
    object[QStringLiteral("version")] = QString::fromStdString(lab.version);
    object[QStringLiteral("title")] = QString::fromStdString(titleOf(entry.lab));
    object[QStringLiteral("volume")] = QString::fromStdString(lab.volume);
    object[QStringLiteral("number")] = lab.number;
    object[QStringLiteral("minutes")] = QJsonArray{lab.minutesLeast, lab.minutesMost};
    object[QStringLiteral("contexts")] = idsOf(lab.contexts);
    object[QStringLiteral("profiles")] = idsOf(lab.profiles);
    object[QStringLiteral("acts")] = idsOf(lab.acts);
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
        const std::vector<LabEntry> entries = listLabs(labPath(terminal.programFolder));
        QJsonArray list;
        for (const LabEntry& entry : entries) {
            if (m_json) {
                list.append(entryJson(entry));
            } else if (entry.lab) {
                terminal.out << entry.lab->definition().id << '\t' << entry.lab->definition().version << '\t'
                             << titleOf(entry.lab) << '\n';
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
