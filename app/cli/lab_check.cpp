// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/file.h"
#include "core/lab/lab_checker.h"
#include "core/lab/lab_library.h"
#include "core/lab/yaml_tree.h"
#include "core/session/lab_graph.h"

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
        command->add_flag("--graph", m_graph, "Also which lab reads what of which, and what is wrong with that");
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
        QJsonObject document;
        if (m_graph) {
            const LabGraph graph = drawGraph(terminal);
            code = std::max(code, graph.faults.empty() ? kDone : kNo);
            document[QStringLiteral("graph")] = graphJson(graph);
            if (!m_json) {
                print(terminal, graph);
            }
        }
        if (m_json) {
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

    /// The named labs, and installed ones that they read.
    [[nodiscard]] LabGraph drawGraph(const Terminal& terminal) const
    {
        const std::vector<LabEntry> installed = listLabs(labPath(terminal.programFolder));
        std::vector<const LabDefinition*> others;
        for (const LabEntry& entry : installed) {
            if (entry.lab) {
                others.push_back(&entry.lab->definition());
            }
        }
        return labGraph({m_folders.begin(), m_folders.end()}, others);
    }

    static QJsonObject graphJson(const LabGraph& graph)
    {
        QJsonArray reads;
        for (const LabRead& read : graph.reads) {
            reads.append(QJsonObject{{QStringLiteral("reader"), QString::fromStdString(read.reader)},
                                     {QStringLiteral("as"), QString::fromStdString(read.name)},
                                     {QStringLiteral("lab"), QString::fromStdString(read.lab)},
                                     {QStringLiteral("field"), QString::fromStdString(read.field)},
                                     {QStringLiteral("unit"), QString::fromStdString(read.unit)},
                                     {QStringLiteral("default"), QString::fromStdString(read.otherwise)}});
        }
        QJsonArray faults;
        for (const Fault& fault : graph.faults) {
            faults.append(faultJson(fault));
        }
        QJsonArray labs;
        for (const std::string& lab : graph.labs) {
            labs.append(QString::fromStdString(lab));
        }
        return {{QStringLiteral("labs"), labs}, {QStringLiteral("reads"), reads}, {QStringLiteral("faults"), faults}};
    }

    static void print(const Terminal& terminal, const LabGraph& graph)
    {
        for (const Fault& fault : graph.faults) {
            terminal.out << faultLine(fault) << '\n';
        }
        for (const LabRead& read : graph.reads) {
            terminal.out << read.reader << " <- " << read.lab << ": " << read.field << " as " << read.name << " ("
                         << (read.unit.empty() ? "" : "in " + read.unit + ", ") << "otherwise " << read.otherwise
                         << ")\n";
        }
        if (graph.reads.empty()) {
            terminal.out << "no lab reads another\n";
        }
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
    bool m_graph = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> labCheck()
{
    return std::make_unique<LabCheck>();
}

} // namespace foresight::cli
