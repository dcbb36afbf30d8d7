// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/iso_time.h"
#include "core/ledger/break_lock.h"

namespace foresight::cli {

namespace {

class LedgerUnlock final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand(
            "unlock", "Breaks the lock of a computer that stopped while it had the ledger; records it");
        command->add_option("FILE", m_file, "Ledger file")->required();
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const auto broken = breakLock(m_file, terminal.clock);
        if (!broken) {
            return report(terminal, broken.error());
        }
        const std::optional<LockOwner>& owner = *broken;
        if (m_json) {
            printJson(terminal, document(owner));
        } else if (owner) {
            terminal.out << m_file << ": unlocked; it was held by " << visibleName(owner->host) << ", user "
                         << visibleName(owner->user) << ", process " << owner->process << ", since "
                         << isoTime(owner->utcMs) << '\n';
        } else {
            terminal.out << m_file << ": not locked by another computer\n";
        }
        return owner ? kDone : kNo;
    }

private:
    [[nodiscard]] QJsonObject document(const std::optional<LockOwner>& owner) const
    {
        QJsonObject document{{QStringLiteral("file"), QString::fromStdString(m_file)},
                             {QStringLiteral("unlocked"), owner.has_value()}};
        if (owner) {
            document[QStringLiteral("host")] = QString::fromStdString(owner->host);
            document[QStringLiteral("user")] = QString::fromStdString(owner->user);
            document[QStringLiteral("process")] = static_cast<qint64>(owner->process);
            document[QStringLiteral("utc_ms")] = static_cast<qint64>(owner->utcMs);
        }
        return document;
    }

    std::string m_file;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> ledgerUnlock()
{
    return std::make_unique<LedgerUnlock>();
}

} // namespace foresight::cli
