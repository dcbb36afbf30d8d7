// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/iso_time.h"
#include "core/ledger/ledger.h"
#include "core/ledger/surroundings.h"

#include <algorithm>

namespace foresight::cli {

namespace {

QJsonObject attemptJson(const LedgerReport::Attempt& attempt)
{
    QJsonObject object;
    object[QStringLiteral("lab")] = QString::fromStdString(attempt.lab);
    object[QStringLiteral("attempt")] = attempt.attempt;
    object[QStringLiteral("events")] = static_cast<qint64>(attempt.events);
    object[QStringLiteral("sound")] = !attempt.firstBad;
    object[QStringLiteral("first_bad")] =
        attempt.firstBad ? QJsonValue(static_cast<qint64>(*attempt.firstBad)) : QJsonValue();
    object[QStringLiteral("reason")] =
        attempt.firstBad ? QJsonValue(QString::fromStdString(attempt.reason)) : QJsonValue();
    object[QStringLiteral("head")] = QString::fromStdString(attempt.head);
    return object;
}

QJsonObject snapshotJson(const CheckedSnapshot& one)
{
    return {{QStringLiteral("file"), QString::fromStdString(one.snapshot.file.string())},
            {QStringLiteral("utc_ms"), static_cast<qint64>(one.snapshot.utcMs)},
            {QStringLiteral("sound"), one.sound},
            {QStringLiteral("events"), static_cast<qint64>(one.events)},
            {QStringLiteral("error"), one.sound ? QJsonValue() : QJsonValue(QString::fromStdString(one.reason))}};
}

QJsonObject conflictJson(const HeadConflict& conflict)
{
    return {
        {QStringLiteral("lab"), QString::fromStdString(conflict.known.lab)},
        {QStringLiteral("attempt"), conflict.known.attempt},
        {QStringLiteral("known_events"), static_cast<qint64>(conflict.known.events)},
        {QStringLiteral("events"), conflict.events ? QJsonValue(static_cast<qint64>(*conflict.events)) : QJsonValue()}};
}

/// What stands beside a ledger; both lists are part of the answer.
struct Beside
{
    std::vector<CheckedSnapshot> snapshots;
    std::optional<CheckedHeads> heads; ///< nothing when the ledger cannot be read

    /// An older copy is no fault of the file's: it is said here, recorded when the ledger is opened, and left to
    /// people.
    [[nodiscard]] bool isSound() const
    {
        return std::all_of(snapshots.begin(), snapshots.end(), [](const CheckedSnapshot& one) { return one.sound; });
    }
    void addTo(QJsonObject& document) const
    {
        QJsonArray each;
        for (const CheckedSnapshot& one : snapshots) {
            each.append(snapshotJson(one));
        }
        QJsonArray conflicts;
        for (const HeadConflict& conflict : heads ? heads->conflicts : std::vector<HeadConflict>()) {
            conflicts.append(conflictJson(conflict));
        }
        document[QStringLiteral("snapshots")] = each;
        document[QStringLiteral("known_head")] =
            heads ? QJsonValue(QString::fromStdString(knownHeadStateName(heads->state))) : QJsonValue();
        document[QStringLiteral("missing")] = conflicts;
    }
    void print(std::ostream& out) const
    {
        for (const HeadConflict& conflict : heads ? heads->conflicts : std::vector<HeadConflict>()) {
            out << conflict.known.lab << ", attempt " << conflict.known.attempt << ": the last known head has "
                << conflict.known.events << " events, which do not lead here\n";
        }
        if (heads) {
            out << "last known head: " << knownHeadStateName(heads->state) << '\n';
        }
        for (const CheckedSnapshot& one : snapshots) {
            out << "snapshot " << isoTime(one.snapshot.utcMs) << ", " << one.events
                << " events: " << (one.sound ? "sound" : "not sound (" + one.reason + ")") << "  "
                << one.snapshot.file.string() << '\n';
        }
        if (heads && snapshots.empty()) {
            out << "no snapshots\n";
        }
    }
};

bool isDamage(const Error& error)
{
    return error.code == ErrorCode::DatabaseCorrupt || error.code == ErrorCode::DatabaseForeign;
}

class LedgerVerify final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand(
            "verify", "Checks a ledger's pages, every chain of events, its last known head and its snapshots");
        command->add_option("FILE", m_file, "Ledger file")->required();
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<LedgerReport> found = verifyLedger(m_file);
        if (!found) {
            return unreadable(terminal, found.error());
        }
        const Result<CheckedHeads> heads = checkedHeads(m_file);
        if (!heads) {
            return unreadable(terminal, heads.error());
        }
        const Beside beside{checkedSnapshots(m_file), *heads};
        if (m_json) {
            QJsonObject answer = document(*found);
            beside.addTo(answer);
            printJson(terminal, answer);
        } else {
            print(terminal, *found);
            beside.print(terminal.out);
            terminal.out << m_file << (found->sound ? ": sound" : ": not sound") << '\n';
        }
        return found->sound && beside.isSound() ? kDone : kNo;
    }

private:
    /// A damaged file is an answer as well: it is not sound.
    [[nodiscard]] ExitCode unreadable(const Terminal& terminal, const Error& error) const
    {
        const ExitCode code = report(terminal, error);
        if (!isDamage(error)) {
            return code;
        }
        if (m_json) {
            QJsonObject document;
            document[QStringLiteral("file")] = QString::fromStdString(m_file);
            document[QStringLiteral("sound")] = false;
            document[QStringLiteral("error")] = QString::fromStdString(errorName(error.code));
            document[QStringLiteral("attempts")] = QJsonArray{};
            Beside{checkedSnapshots(m_file), {}}.addTo(document);
            printJson(terminal, document);
        } else {
            Beside{checkedSnapshots(m_file), {}}.print(terminal.out);
        }
        return kNo;
    }

    [[nodiscard]] QJsonObject document(const LedgerReport& found) const
    {
        QJsonArray attempts;
        for (const LedgerReport::Attempt& attempt : found.attempts) {
            attempts.append(attemptJson(attempt));
        }
        QJsonObject document;
        document[QStringLiteral("file")] = QString::fromStdString(m_file);
        document[QStringLiteral("sound")] = found.sound;
        document[QStringLiteral("ledger_id")] = QString::fromStdString(found.ledgerId);
        document[QStringLiteral("attempts")] = attempts;
        return document;
    }

    static void print(const Terminal& terminal, const LedgerReport& found)
    {
        for (const LedgerReport::Attempt& attempt : found.attempts) {
            terminal.out << attempt.lab << ", attempt " << attempt.attempt << ", " << attempt.events << " events: ";
            if (attempt.firstBad) {
                terminal.out << "event " << *attempt.firstBad << " does not follow (" << attempt.reason << ")\n";
            } else {
                terminal.out << "sound, head " << attempt.head << '\n';
            }
        }
    }

    std::string m_file;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> ledgerVerify()
{
    return std::make_unique<LedgerVerify>();
}

} // namespace foresight::cli
