// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/iso_time.h"
#include "core/ledger/restore.h"

namespace foresight::cli {

namespace {

class LedgerRestore final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand(
            "restore", "Restores a damaged ledger from its fullest sound snapshot and a mirror; says what is lost");
        command->add_option("FILE", m_file, "Ledger file")->required();
        command->add_option("--mirror", m_mirror, "Folder of the mirror, when there is one");
        command->add_flag("--dry-run", m_dryRun, "Say it and change nothing");
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<std::optional<RestoreOutcome>> outcome =
            m_dryRun ? planned() : restoreLedger(m_file, terminal.clock.utcMs(), m_mirror);
        if (!outcome) {
            return report(terminal, outcome.error());
        }
        if (m_json) {
            printJson(terminal, document(*outcome));
        } else if (*outcome) {
            print(terminal, **outcome);
        } else {
            terminal.out << m_file << ": sound, nothing to restore\n";
        }
        return *outcome ? kDone : kNo;
    }

private:
    [[nodiscard]] Result<std::optional<RestoreOutcome>> planned() const
    {
        const auto plan = planRestore(m_file, m_mirror);
        if (!plan) {
            return fail(plan.error());
        }
        return *plan ? std::optional(RestoreOutcome{**plan, {}}) : std::nullopt;
    }

    [[nodiscard]] QJsonObject document(const std::optional<RestoreOutcome>& outcome) const
    {
        QJsonObject document{{QStringLiteral("file"), QString::fromStdString(m_file)},
                             {QStringLiteral("damaged"), outcome.has_value()}};
        if (!outcome) {
            return document;
        }
        const RestorePlan& plan = outcome->plan;
        QJsonArray lost;
        for (const LostEvents& each : plan.lost) {
            lost.append(QJsonObject{{QStringLiteral("lab"), QString::fromStdString(each.lab)},
                                    {QStringLiteral("attempt"), each.attempt},
                                    {QStringLiteral("first"), static_cast<qint64>(each.first)},
                                    {QStringLiteral("last"), static_cast<qint64>(each.last)}});
        }
        QJsonArray aside;
        for (const auto& file : outcome->setAside) {
            aside.append(QString::fromStdString(file.string()));
        }
        document[QStringLiteral("error")] = QString::fromStdString(errorName(plan.damage.code));
        document[QStringLiteral("snapshot")] = QString::fromStdString(plan.snapshot.file.string());
        document[QStringLiteral("snapshot_utc_ms")] = static_cast<qint64>(plan.snapshot.utcMs);
        document[QStringLiteral("events")] = static_cast<qint64>(plan.events);
        document[QStringLiteral("rescued")] = static_cast<qint64>(plan.rescued);
        document[QStringLiteral("mirrored")] = static_cast<qint64>(plan.mirrored);
        document[QStringLiteral("countable")] = plan.countable;
        document[QStringLiteral("lost")] = lost;
        document[QStringLiteral("set_aside")] = aside;
        document[QStringLiteral("restored")] = !m_dryRun;
        return document;
    }

    void print(const Terminal& terminal, const RestoreOutcome& outcome) const
    {
        const RestorePlan& plan = outcome.plan;
        std::ostream& out = terminal.out;
        out << m_file << ": " << errorName(plan.damage.code) << '\n';
        out << (m_dryRun ? "would be restored" : "restored") << " from ";
        if (plan.snapshot.file.empty()) {
            out << "the mirror alone: ";
        } else {
            out << "the snapshot of " << isoTime(plan.snapshot.utcMs) << " (" << plan.snapshot.file.string() << "): ";
        }
        out << plan.events << " events, " << plan.rescued << " of them from the damaged file";
        if (!m_mirror.empty()) {
            out << ", " << plan.mirrored << " from the mirror";
        }
        out << '\n';
        for (const LostEvents& each : plan.lost) {
            out << "here is what is lost: " << each.lab << ", attempt " << each.attempt << ": ";
            if (each.first == each.last) {
                out << "event " << each.first << '\n';
            } else {
                out << "events " << each.first << '-' << each.last << '\n';
            }
        }
        if (!plan.countable) {
            out << "here is what is lost: everything recorded after "
                << (m_mirror.empty() ? "that snapshot" : "snapshot and mirror were written, if anything was")
                << "; the damaged file does not say how many events there were\n";
        } else if (plan.lost.empty()) {
            out << "nothing is lost\n";
        }
        for (const auto& file : outcome.setAside) {
            out << "set aside: " << file.string() << '\n';
        }
    }

    std::string m_file;
    std::string m_mirror;
    bool m_dryRun = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> ledgerRestore()
{
    return std::make_unique<LedgerRestore>();
}

} // namespace foresight::cli
