// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"

namespace foresight::cli {

namespace {

class GradebookRoster final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("roster", "Adds and changes students; nobody is removed");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        command->add_option("ROSTER", m_roster, "Roster file (CSV)")->required();
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        const Result<std::vector<Student>> students = readRoster(m_roster, gradebook->course().match);
        if (!students) {
            return report(terminal, students.error());
        }
        const Result<RosterChange> change = gradebook->importRoster(*students, authorNow(terminal));
        if (!change) {
            return report(terminal, change.error());
        }
        terminal.out << change->added << " added, " << change->changed << " changed, " << change->unchanged
                     << " unchanged\n";
        return kDone;
    }

private:
    std::string m_gradebook;
    std::string m_roster;
};

} // namespace

std::unique_ptr<Command> gradebookRoster()
{
    return std::make_unique<GradebookRoster>();
}

} // namespace foresight::cli
