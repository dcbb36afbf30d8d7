// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"

namespace foresight::cli {

namespace {

class GradebookCreate final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("create", "Makes an empty gradebook for a course");
        command->add_option("GB", m_gradebook, "Gradebook file to make")->required();
        command->add_option("--course", m_course, "Course file (YAML)")->required();
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<Gradebook> made = Gradebook::create(m_gradebook, m_course, authorNow(terminal));
        if (!made) {
            return report(terminal, made.error());
        }
        const Course& course = made->course();
        terminal.out << m_gradebook << ": course " << course.id << ' ' << course.term << ", " << course.labs.size()
                     << " item(s)\n";
        return kDone;
    }

private:
    std::string m_gradebook;
    std::string m_course;
};

} // namespace

std::unique_ptr<Command> gradebookCreate()
{
    return std::make_unique<GradebookCreate>();
}

} // namespace foresight::cli
