// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"

namespace foresight::cli {

namespace {

class GradebookOverride final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("override", "Sets points in place of the computed ones");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        command->add_option("--student", m_student, "Student number as on the roster")->required();
        command->add_option("--item", m_item, "Item as in the course file")->required();
        CLI::Option* points = command->add_option("--points", m_points, "Points");
        command->add_flag("--excused", m_excused, "Excuse the student from the item instead")->excludes(points);
        command->add_option("--reason", m_reason, "Why; goes into the audit trail")->required();
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const std::optional<double> points = parseNumber(m_points);
        if (!m_excused && !points) {
            return report(terminal, usageError("--points needs a number, or give --excused"));
        }
        Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        const Result<void> set =
            gradebook->setOverride(m_student, m_item, m_excused ? std::nullopt : points, m_reason, authorNow(terminal));
        if (!set) {
            return report(terminal, set.error());
        }
        terminal.out << m_student << ", " << m_item << ": " << (m_excused ? "excused" : numberText(*points)) << '\n';
        return kDone;
    }

private:
    std::string m_gradebook;
    std::string m_student;
    std::string m_item;
    std::string m_points;
    std::string m_reason;
    bool m_excused = false;
};

} // namespace

std::unique_ptr<Command> gradebookOverride()
{
    return std::make_unique<GradebookOverride>();
}

} // namespace foresight::cli
