// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/statistics_text.h"
#include "core/base/file.h"
#include "core/grading/marks_file.h"

namespace foresight::cli {

namespace {

class Statistics final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("statistics", "Item statistics of any marks table");
        command->add_option("MARKS", m_file, "CSV: student,<item>,... then max,<m>,... then a row per student")
            ->required();
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const auto text = readFile(m_file, kMarksLimit);
        const auto table = text ? parseMarks(*text, m_file) : fail(text.error());
        if (!table) {
            return report(terminal, table.error());
        }
        if (m_json) {
            printJson(terminal, marksJson(*table));
        } else {
            printMarks(terminal, *table);
        }
        return kDone;
    }

private:
    std::string m_file;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> statistics()
{
    return std::make_unique<Statistics>();
}

} // namespace foresight::cli
