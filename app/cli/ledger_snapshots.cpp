// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/iso_time.h"
#include "core/ledger/surroundings.h"

#include <algorithm>

namespace foresight::cli {

namespace {

class LedgerSnapshots final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command =
            group.add_subcommand("snapshots", "Lists a ledger's snapshots, each verified, latest first");
        command->add_option("FILE", m_file, "Ledger file")->required();
        command->add_flag("--take", m_take, "Take one first");
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        if (m_take) {
            const Result<Snapshot> taken = takeSnapshot(m_file, terminal.clock.utcMs());
            if (!taken) {
                return report(terminal, taken.error());
            }
        }
        const std::vector<CheckedSnapshot> all = checkedSnapshots(m_file);
        const bool sound = std::all_of(all.begin(), all.end(), [](const CheckedSnapshot& one) { return one.sound; });
        if (m_json) {
            printJson(terminal, document(all, sound));
        } else {
            print(terminal, all);
        }
        return sound ? kDone : kNo;
    }

private:
    [[nodiscard]] QJsonObject document(const std::vector<CheckedSnapshot>& all, bool sound) const
    {
        QJsonArray snapshots;
        for (const CheckedSnapshot& one : all) {
            snapshots.append(QJsonObject{{QStringLiteral("file"), QString::fromStdString(one.snapshot.file.string())},
                                         {QStringLiteral("utc_ms"), static_cast<qint64>(one.snapshot.utcMs)},
                                         {QStringLiteral("sound"), one.sound},
                                         {QStringLiteral("events"), static_cast<qint64>(one.events)}});
        }
        return {{QStringLiteral("file"), QString::fromStdString(m_file)},
                {QStringLiteral("sound"), sound},
                {QStringLiteral("snapshots"), snapshots}};
    }

    void print(const Terminal& terminal, const std::vector<CheckedSnapshot>& all) const
    {
        for (const CheckedSnapshot& one : all) {
            terminal.out << isoTime(one.snapshot.utcMs) << "  ";
            if (one.sound) {
                terminal.out << one.events << " events";
            } else {
                terminal.out << "not sound";
            }
            terminal.out << "  " << one.snapshot.file.string() << '\n';
        }
        if (all.empty()) {
            terminal.out << m_file << ": no snapshots\n";
        }
    }

    std::string m_file;
    bool m_take = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> ledgerSnapshots()
{
    return std::make_unique<LedgerSnapshots>();
}

} // namespace foresight::cli
