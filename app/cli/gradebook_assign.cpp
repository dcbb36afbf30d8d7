// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"

namespace foresight::cli {

namespace {

/// Every hand-in: those of students on the roster count as the table says, the others are parked.
class GradebookAssign final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command =
            group.add_subcommand("assign", "Gives a hand-in to a student, whatever number it names, and grades again");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        command->add_option("--hand-in", m_handIn, "Its content hash, or how the hash begins")->required();
        CLI::Option* student = command->add_option("--student", m_student, "Student number as on the roster");
        command->add_flag("--undo", m_undo, "Back to the number that the hand-in names")->excludes(student);
        command->add_option("--reason", m_reason, "Why; goes into the audit trail")->required();
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        if (m_student.empty() && !m_undo) {
            return report(terminal, usageError("give --student, or --undo"));
        }
        Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        const auto all = gradebook->handIns();
        const Result<std::string> hash = all ? handInHash(*all, m_handIn) : fail(all.error());
        if (!hash) {
            return report(terminal, hash.error());
        }
        const Author author = authorNow(terminal);
        const Result<void> assigned = gradebook->assignHandIn(*hash, m_undo ? "" : m_student, m_reason, author);
        if (!assigned) {
            return report(terminal, assigned.error());
        }
        const Result<GradeChange> graded = gradebook->grade(labFinder(terminal), author);
        if (!graded) {
            return report(terminal, graded.error());
        }
        if (m_json) {
            printJson(terminal, gradeChangeJson(*graded));
        } else {
            terminal.out << hash->substr(0, 12) << ": " << (m_undo ? "back to its number" : visibleName(m_student))
                         << "; " << graded->changed << " grade(s) changed\n";
        }
        return kDone;
    }

private:
    std::string m_gradebook;
    std::string m_handIn;
    std::string m_student;
    std::string m_reason;
    bool m_undo = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> gradebookAssign()
{
    return std::make_unique<GradebookAssign>();
}

} // namespace foresight::cli
