// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cli.h"

#include "app/cli/commands.h"
#include "app/cli/self_test_command.h"

#include <foresight_version.h>

#include <algorithm>

namespace foresight::cli {

namespace {

struct Group
{
    const char* name;
    const char* says;
    CommandList commands;
};

template <typename... Made>
CommandList list(Made... made)
{
    CommandList commands;
    (commands.push_back(std::move(made)), ...);
    return commands;
}

std::vector<Group> groups()
{
    std::vector<Group> all;
    all.push_back({"lab", "Make, check, pack, install, evaluate and play labs",
                   list(labList(), labNew(), labCheck(), labPreview(), labEvaluate(), labSweep(), labSeries(),
                        labPlay(), labPack(), labKey(), labVerify(), labInstall(), labRemove())});
    all.push_back(
        {"ledger", "Verify, show and restore a learner's ledger",
         list(ledgerVerify(), ledgerShow(), ledgerDesign(), ledgerSnapshots(), ledgerRestore(), ledgerUnlock())});
    all.push_back({"submission", "Write and verify hand-in files", list(submissionExport(), submissionVerify())});
    all.push_back({"gradebook", "Collect, grade and export a course",
                   list(gradebookCreate(), gradebookRoster(), gradebookImport(), gradebookGrade(), gradebookShow(),
                        gradebookFlags(), gradebookOverride(), gradebookExport(), gradebookAssign(), gradebookAudit(),
                        gradebookChoose(), gradebookComment(), gradebookCourse(), gradebookExcuse(), gradebookExtend(),
                        gradebookHold(), gradebookPerson(), gradebookPurge(), gradebookRubric(), gradebookStatistics(),
                        gradebookReceipts(), gradebookReport(), gradebookTimeline())});
    CommandList key = gradebookKey();
    for (std::unique_ptr<Command>& command : key) {
        all.back().commands.push_back(std::move(command));
    }
    return all;
}

struct Declared
{
    CLI::App* app;
    Command* command;
};

ExitCode runChosen(const std::vector<Declared>& declared, const Terminal& terminal)
{
    const auto chosen =
        std::find_if(declared.begin(), declared.end(), [](const Declared& each) { return each.app->parsed(); });
    return chosen == declared.end() ? kUsage : chosen->command->run(terminal);
}

/// A full disk behind the output must not look like success.
ExitCode checkedOutput(ExitCode code, const Terminal& terminal)
{
    terminal.out.flush();
    if (terminal.out) {
        return code;
    }
    return report(terminal, {ErrorCode::FileUnwritable, "standard output", {}, {}});
}

} // namespace

int runCommandLine(const std::vector<std::string>& arguments, const Terminal& terminal)
{
    if (const auto code = answeredWithoutCommand(arguments, terminal))
        return checkedOutput(static_cast<ExitCode>(*code), terminal);
    CLI::App app("Foresight: labs with locked predictions, their ledgers, hand-ins and grades", "foresight-cli");
    app.require_subcommand(1);
    app.set_version_flag("--version", "foresight-cli " FORESIGHT_VERSION);
    app.set_help_flag("--help", "Show how the command is written");
    app.footer("foresight-cli --self-test [--data-dir DIR] [--json] checks this machine; --version --json names the "
               "version for programs.\n"
               "Exit codes: 0 done; 1 the answer is no; 2 usage; 3 the world failed (unreadable, full, locked).");
    std::vector<Group> all = groups();
    std::vector<Declared> declared;
    for (Group& group : all) {
        CLI::App* place = app.add_subcommand(group.name, group.says)->require_subcommand(1);
        for (const std::unique_ptr<Command>& command : group.commands) {
            declared.push_back({command->declare(*place), command.get()});
        }
    }
    const std::unique_ptr<Command> marks = statistics();
    declared.push_back({marks->declare(app), marks.get()});
    try {
        app.parse(std::vector<std::string>(arguments.rbegin(), arguments.rend()));
    } catch (const CLI::ParseError& error) {
        const int code = app.exit(error, terminal.out, terminal.err);
        return checkedOutput(code == 0 ? kDone : kUsage, terminal);
    }
    return checkedOutput(runChosen(declared, terminal), terminal);
}

} // namespace foresight::cli
