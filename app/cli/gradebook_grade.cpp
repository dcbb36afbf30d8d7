// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"

namespace foresight::cli {

namespace {

class GradebookGrade final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("grade", "Grades every hand-in; doing it again changes nothing");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        const Result<GradeChange> change = gradebook->grade(labFinder(terminal), authorNow(terminal));
        if (!change) {
            return report(terminal, change.error());
        }
        if (m_json) {
            printJson(terminal, gradeChangeJson(*change));
            return kDone;
        }
        terminal.out << change->graded << " graded, " << change->changed << " changed, " << change->missing
                     << " missing\n";
        for (const WaitingHandIns& each : change->waiting) {
            constexpr std::size_t kShort = 12;
            terminal.out << each.count << " hand-in(s) wait for lab " << each.lab << ", version "
                         << visibleName(each.version) << " (content " << each.labHash.substr(0, kShort)
                         << "): install it, signed by a key that is trusted here, and grade again\n";
        }
        return kDone;
    }

private:
    std::string m_gradebook;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> gradebookGrade()
{
    return std::make_unique<GradebookGrade>();
}

} // namespace foresight::cli
