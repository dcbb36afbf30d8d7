// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"
#include "core/grading/hand_in_files.h"

#include <map>

namespace foresight::cli {

namespace {

QJsonObject fileJson(const ImportedFile& file)
{
    QJsonObject object;
    object[QStringLiteral("file")] = QString::fromStdString(file.file.string());
    object[QStringLiteral("verdict")] = QString::fromStdString(importVerdictName(file.verdict));
    object[QStringLiteral("reason")] = QString::fromStdString(file.reason);
    object[QStringLiteral("place")] = static_cast<qint64>(file.place);
    object[QStringLiteral("learner")] = QString::fromStdString(file.learnerId);
    object[QStringLiteral("lab")] = QString::fromStdString(file.lab);
    return object;
}

void print(const Terminal& terminal, const ImportedFile& file)
{
    terminal.out << file.file.string() << ": " << importVerdictName(file.verdict);
    if (!file.reason.empty()) {
        terminal.out << " (" << file.reason << (file.place > 0 ? " at " + std::to_string(file.place) : "") << ')';
    }
    terminal.out << '\n';
}

class GradebookImport final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("import", "Takes hand-in files in, with a verdict for each");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        command->add_option("PATH", m_paths, "Hand-in file, or folder with .foresight files")->required();
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        const LabFinder labs = labFinder(terminal);
        for (const std::string& path : m_paths) {
            const auto files = handInFiles(path);
            if (!files) {
                m_code = std::max(m_code, report(terminal, files.error()));
                continue;
            }
            for (const std::filesystem::path& file : *files) {
                const Result<ImportedFile> imported = gradebook->importFile(file, labs, authorNow(terminal));
                if (!imported) {
                    return report(terminal, imported.error());
                }
                take(terminal, *imported);
            }
        }
        finish(terminal);
        return m_code;
    }

private:
    void take(const Terminal& terminal, const ImportedFile& file)
    {
        ++m_counts[importVerdictName(file.verdict)];
        m_code = std::max(m_code, isKept(file.verdict) ? kDone : kNo);
        if (m_json) {
            m_files.append(fileJson(file));
        } else {
            print(terminal, file);
        }
    }

    void finish(const Terminal& terminal) const
    {
        QJsonObject counts;
        for (const auto& [verdict, count] : m_counts) {
            counts[QString::fromStdString(verdict)] = count;
            if (!m_json) {
                terminal.out << count << ' ' << verdict << '\n';
            }
        }
        if (m_json) {
            QJsonObject document;
            document[QStringLiteral("files")] = m_files;
            document[QStringLiteral("counts")] = counts;
            printJson(terminal, document);
        }
    }

    std::string m_gradebook;
    std::vector<std::string> m_paths;
    bool m_json = false;
    std::map<std::string, int> m_counts;
    QJsonArray m_files;
    ExitCode m_code = kDone;
};

} // namespace

std::unique_ptr<Command> gradebookImport()
{
    return std::make_unique<GradebookImport>();
}

} // namespace foresight::cli
