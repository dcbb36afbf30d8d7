// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/model_query.h"
#include "core/ledger/earlier_labs.h"
#include "core/submission/scripted_attempt.h"

#include <chrono>
#include <thread>

namespace foresight::cli {

namespace {

void sleepFor(std::int64_t ms)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(ms));
}

class LabPlay final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("play", "Plays a scripted session into a learner's ledger");
        command->add_option("LAB", m_lab, "Lab id, or a lab folder")->required();
        command->add_option("--script", m_script, "Play script (YAML)")->required();
        command->add_option("--data-dir", m_dataDir, "Folder that holds the ledgers")->required();
        command->add_option("--learner", m_learner.id, "Student number")->required();
        command->add_option("--name", m_learner.name, "Name");
        command->add_option("--course", m_course, "Course id; the lab's parameters are drawn for it and the learner");
        command->add_option("--seed", m_seed,
                            "Draws the lab's parameters, and what each attempt draws for itself, from this text");
        command->add_option("--mirror", m_mirror, "Folder that every event is copied to; a policy's goes first");
        command->add_flag("--mirror-required", m_mirrorRequired, "Nothing counts as saved before the mirror has it");
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        if (const auto agreed = agreesWith(terminal.policy, m_dataDir); !agreed) {
            return report(terminal, agreed.error());
        }
        const Result<PlayScript> script = readPlayScript(m_script);
        if (!script) {
            return report(terminal, script.error());
        }
        const auto lab = labFor(terminal, m_lab);
        if (!lab) {
            return report(terminal, lab.error());
        }
        const Result<StoragePlan> plan = storage(terminal.policy);
        if (!plan) {
            return report(terminal, plan.error());
        }
        const Result<ScriptedAttempt> played = playAttempt(
            *script, *lab,
            {m_dataDir, m_learner, *plan, programName(),
             [&](Ledger& ledger, int attempt) { return begin(terminal, ledger, (*lab)->definition(), attempt); }},
            terminal.clock, sleepFor);
        if (!played) {
            return report(terminal, played.error());
        }
        if (m_json) {
            printJson(terminal, document(**lab, *played));
        } else {
            print(terminal, **lab, *played);
        }
        return kDone;
    }

private:
    /// What the learner's earlier labs and the draw give to the attempt.
    [[nodiscard]] Result<Beginning> begin(const Terminal& terminal, Ledger& ledger, const LabDefinition& lab,
                                          int attempt) const
    {
        const auto installed = [&terminal](const std::string& id) {
            auto found = labFor(terminal, id);
            return found ? std::move(*found) : nullptr;
        };
        Result<Beginning> beginning = beginningFor(ledger, lab, attempt, m_course, installed);
        if (beginning && !m_seed.empty()) {
            const Beginning seeded = seededBeginning(lab, m_seed);
            for (const auto& [name, record] : seeded.given) {
                beginning->given[name] = record;
            }
            beginning->seed = seeded.seed;
        }
        return beginning;
    }

    [[nodiscard]] Result<StoragePlan> storage(const Policy& policy) const
    {
        Result<StoragePlan> plan = storagePlan(fileSystemAt(m_dataDir), policy.settings);
        if (plan && plan->mirror.empty() && !m_mirror.empty()) {
            plan->mirror = m_mirror;
            plan->mirrorRequired = m_mirrorRequired;
        }
        return plan;
    }

    [[nodiscard]] QJsonObject document(const Lab& lab, const ScriptedAttempt& played) const
    {
        QJsonObject document;
        document[QStringLiteral("learner")] = QString::fromStdString(m_learner.id);
        document[QStringLiteral("lab")] = QString::fromStdString(lab.definition().id);
        document[QStringLiteral("attempt")] = played.attempt;
        document[QStringLiteral("events")] = static_cast<qint64>(played.events);
        document[QStringLiteral("finished")] = played.finished;
        document[QStringLiteral("receipt")] =
            played.handIn ? QJsonValue(QString::fromStdString(played.handIn->receipt)) : QJsonValue();
        document[QStringLiteral("file")] =
            played.handIn ? QJsonValue(QString::fromStdString(played.handIn->file.string())) : QJsonValue();
        return document;
    }

    void print(const Terminal& terminal, const Lab& lab, const ScriptedAttempt& played) const
    {
        terminal.out << "learner " << m_learner.id << ", lab " << lab.definition().id << ", attempt " << played.attempt
                     << ": " << played.events << " events, " << (played.finished ? "finished" : "not finished") << '\n';
        if (played.handIn) {
            terminal.out << "handed in " << played.handIn->file.string() << ", receipt " << played.handIn->receipt
                         << '\n';
        }
    }

    std::string m_lab;
    std::string m_script;
    std::string m_dataDir;
    Learner m_learner;
    std::string m_course;
    std::string m_seed;
    std::string m_mirror;
    bool m_mirrorRequired = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> labPlay()
{
    return std::make_unique<LabPlay>();
}

} // namespace foresight::cli
