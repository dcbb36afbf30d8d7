// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/file.h"
#include "core/lab/lab_checker.h"
#include "core/lab/yaml_tree.h"

namespace foresight::cli {

namespace {

QJsonObject faultJson(const Fault& fault)
{
    QJsonObject object;
    object[QStringLiteral("code")] = QString::fromStdString(fault.code);
    object[QStringLiteral("file")] = QString::fromStdString(fault.file);
    object[QStringLiteral("line")] = fault.line;
    object[QStringLiteral("column")] = fault.column;
    object[QStringLiteral("path")] = QString::fromStdString(fault.path);
    object[QStringLiteral("message")] = QString::fromStdString(fault.message);
    object[QStringLiteral("remedy")] = QString::fromStdString(fault.remedy);
    return object;
}

class LabCheck final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("check", "Every fault of lab folders, each with its place");
        command->add_option("DIR", m_folders, "Lab folder")->required();
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        QJsonArray labs;
        ExitCode code = kDone;
        for (const std::string& folder : m_folders) {
            const Result<Faults> faults = check(folder);
            if (!faults) {
                code = std::max(code, report(terminal, faults.error()));
                continue;
            }
            code = std::max(code, faults->empty() ? kDone : kNo);
            if (m_json) {
                labs.append(labJson(folder, *faults));
            } else {
                print(terminal, folder, *faults);
            }
        }
        if (m_json) {
            QJsonObject document;
            document[QStringLiteral("sound")] = code == kDone;
            document[QStringLiteral("labs")] = labs;
            printJson(terminal, document);
        }
        return code;
    }

private:
    /// The lab's faults, or why the folder could not be read at all.
    static Result<Faults> check(const std::filesystem::path& folder)
    {
        const Result<std::string> readable = readFile(folder / "lab.yaml", kYamlBytes);
        const bool tooLarge = !readable && readable.error().code == ErrorCode::TooLarge;
        if (!readable && !tooLarge) {
            return fail(readable.error());
        }
        return checkLab(folder);
    }

    static QJsonObject labJson(const std::string& folder, const Faults& faults)
    {
        QJsonArray list;
        for (const Fault& fault : faults) {
            list.append(faultJson(fault));
        }
        return {{QStringLiteral("folder"), QString::fromStdString(folder)}, {QStringLiteral("faults"), list}};
    }

    static void print(const Terminal& terminal, const std::string& folder, const Faults& faults)
    {
        for (const Fault& fault : faults) {
            terminal.out << faultLine(fault) << '\n';
        }
        terminal.out << folder << ": " << (faults.empty() ? "sound" : std::to_string(faults.size()) + " fault(s)")
                     << '\n';
    }

    std::vector<std::string> m_folders;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> labCheck()
{
    return std::make_unique<LabCheck>();
}

} // namespace foresight::cli
