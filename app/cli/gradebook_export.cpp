// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"
#include "core/base/file.h"
#include "core/base/hash.h"
#include "core/export/grade_export.h"

namespace foresight::cli {

namespace {

std::string formatList()
{
    std::string names;
    for (const ExportFormat& format : exportFormats()) {
        names += (names.empty() ? "" : ", ") + format.name;
    }
    return names;
}

class GradebookExport final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("export", "Writes the grades for a learning platform or a person");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        command->add_option("--format", m_format, "One of: " + formatList())->required();
        command->add_option("-o,--output", m_target, "File to write; one that is there is replaced")->required();
        command->add_option("--merge", m_merge)->group("");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        if (!m_merge.empty()) {
            return report(terminal, usageError("--merge is not in this version; formats: " + formatList()));
        }
        Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        const Result<GradeTable> table = gradebook->table();
        if (!table) {
            return report(terminal, table.error());
        }
        const Author author = authorNow(terminal);
        const Result<ExportedFile> made =
            exportGrades(m_format, {gradebook->course(), *table, labFinder(terminal), author.utcMs});
        if (!made) {
            return report(terminal, made.error());
        }
        if (const Result<void> written = writeFile(m_target, made->bytes); !written) {
            return report(terminal, written.error());
        }
        const Result<void> noted = gradebook->noteExport(m_format, hex(blake2b(made->bytes)), author);
        if (!noted) {
            return report(terminal, noted.error());
        }
        terminal.out << m_target << ": " << made->students << " student(s), format " << m_format << '\n';
        return kDone;
    }

private:
    std::string m_gradebook;
    std::string m_format;
    std::string m_target;
    std::string m_merge;
};

} // namespace

std::unique_ptr<Command> gradebookExport()
{
    return std::make_unique<GradebookExport>();
}

} // namespace foresight::cli
