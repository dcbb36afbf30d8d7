// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace foresight::cli {

namespace {

/// A command of the contract that this version does not have: not in the help, and an answer that says so.
class NotInVersion final : public Command
{
public:
    explicit NotInVersion(std::string name) : m_name(std::move(name)) {}

    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand(m_name)->group("");
        command->allow_extras();
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        return report(terminal, usageError("\"" + m_name + "\" is not in this version"));
    }

private:
    std::string m_name;
};

} // namespace

std::unique_ptr<Command> notInVersion(const std::string& name)
{
    return std::make_unique<NotInVersion>(name);
}

} // namespace foresight::cli
