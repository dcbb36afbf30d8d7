// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"

#include "core/base/iso_time.h"

namespace foresight::cli {

namespace {

class GradebookExtend final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("extend", "Gives a student a deadline of their own, and grades again");
        m_words.declare(*command);
        m_words.declareReason(*command);
        CLI::Option* due = command->add_option("--due", m_due, "Time with offset: 2026-10-08T23:59:00+02:00");
        command->add_flag("--clear", m_clear, "Back to the item's deadline")->excludes(due);
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const std::optional<std::int64_t> due = parseIsoTime(m_due);
        if (!m_clear && !due) {
            return report(terminal,
                          usageError("--due needs a time with its offset, such as 2026-10-08T23:59:00+02:00"));
        }
        return changeCell(terminal, m_words, true, [&](Gradebook& gradebook, const Author& author) {
            return gradebook.setExtension(m_words.student, m_words.item, due, m_words.reason, author);
        });
    }

private:
    CellWords m_words;
    std::string m_due;
    bool m_clear = false;
};

} // namespace

std::unique_ptr<Command> gradebookExtend()
{
    return std::make_unique<GradebookExtend>();
}

} // namespace foresight::cli
