// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"
#include "core/base/iso_time.h"

#include <algorithm>

namespace foresight::cli {

namespace {

/// The codes that learners were shown when they handed in, as the gradebook reads them from the hand-ins.
class GradebookReceipts final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("receipts", "Lists the receipts of all hand-ins");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        command->add_option("--learner", m_learner, "Only those that name this student number");
        command->add_option("--code", m_code, "Only this receipt; 1 when no hand-in has it");
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        Result<std::vector<KeptHandIn>> handIns = gradebook->handIns();
        if (!handIns) {
            return report(terminal, handIns.error());
        }
        std::erase_if(*handIns, [this](const KeptHandIn& each) {
            return (!m_learner.empty() && each.learnerId != m_learner) || (!m_code.empty() && each.receipt != m_code);
        });
        if (m_json) {
            QJsonArray list;
            for (const KeptHandIn& each : *handIns) {
                list.append(handInJson(each));
            }
            printJson(terminal, list);
        } else {
            for (const KeptHandIn& each : *handIns) {
                terminal.out << each.receipt << '\t' << visibleName(each.learnerId) << '\t' << visibleName(each.lab)
                             << "\tattempt " << each.attempt << "\tsigned " << isoTime(each.signedUtcMs) << '\t'
                             << visibleName(each.file) << '\n';
            }
        }
        return m_code.empty() || !handIns->empty() ? kDone : kNo;
    }

private:
    std::string m_gradebook;
    std::string m_learner;
    std::string m_code;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> gradebookReceipts()
{
    return std::make_unique<GradebookReceipts>();
}

} // namespace foresight::cli
