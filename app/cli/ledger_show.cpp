// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/hash.h"
#include "core/base/iso_time.h"
#include "core/ledger/ledger.h"

#include <QJsonDocument>

namespace foresight::cli {

namespace {

QJsonObject eventJson(const AttemptInfo& attempt, const StoredEvent& event)
{
    QJsonObject object;
    object[QStringLiteral("lab")] = QString::fromStdString(attempt.lab);
    object[QStringLiteral("attempt")] = event.attempt;
    object[QStringLiteral("seq")] = static_cast<qint64>(event.seq);
    object[QStringLiteral("act")] = QString::fromStdString(event.act);
    object[QStringLiteral("type")] = QString::fromStdString(event.type);
    object[QStringLiteral("utc_ms")] = static_cast<qint64>(event.utcMs);
    object[QStringLiteral("mono_ms")] = static_cast<qint64>(event.monotonicMs);
    object[QStringLiteral("payload")] = QJsonDocument::fromJson(QByteArray::fromStdString(event.payload)).object();
    object[QStringLiteral("prev_hash")] = QString::fromStdString(hex(event.previous));
    object[QStringLiteral("hash")] = QString::fromStdString(hex(event.hash));
    return object;
}

class LedgerShow final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("show", "Every event of a ledger in order");
        command->add_option("FILE", m_file, "Ledger file")->required();
        command->add_flag("--json", m_json, "One JSON document: a list of events");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<std::unique_ptr<Ledger>> ledger = Ledger::openFile(m_file, LedgerMode::ReadOnly);
        if (!ledger) {
            return report(terminal, ledger.error());
        }
        const Result<std::vector<AttemptInfo>> attempts = (*ledger)->attempts();
        if (!attempts) {
            return report(terminal, attempts.error());
        }
        if (!m_json) {
            const Learner learner = (*ledger)->learner();
            terminal.out << "learner " << visibleName(learner.id) << ' ' << visibleName(learner.name)
                         << ((*ledger)->scripted() ? ", scripted" : "") << '\n';
        }
        QJsonArray list;
        for (const AttemptInfo& attempt : *attempts) {
            const Result<std::vector<StoredEvent>> events = (*ledger)->storedEvents(attempt);
            if (!events) {
                return report(terminal, events.error());
            }
            show(terminal, attempt, *events, list);
        }
        if (m_json) {
            printJson(terminal, list);
        }
        return kDone;
    }

private:
    void show(const Terminal& terminal, const AttemptInfo& attempt, const std::vector<StoredEvent>& events,
              QJsonArray& list) const
    {
        if (!m_json) {
            terminal.out << visibleName(attempt.lab) << ' ' << visibleName(attempt.genesis.labVersion) << ", attempt "
                         << attempt.attempt << '\n';
        }
        for (const StoredEvent& event : events) {
            if (m_json) {
                list.append(eventJson(attempt, event));
                continue;
            }
            terminal.out << event.seq << '\t' << isoTime(event.utcMs) << '\t'
                         << (event.act.empty() ? "-" : visibleName(event.act)) << '\t' << visibleName(event.type)
                         << '\t' << event.payload << '\n';
        }
    }

    std::string m_file;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> ledgerShow()
{
    return std::make_unique<LedgerShow>();
}

} // namespace foresight::cli
