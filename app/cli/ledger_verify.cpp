// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/ledger/ledger.h"

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

bool isDamage(const Error& error)
{
    return error.code == ErrorCode::DatabaseCorrupt || error.code == ErrorCode::DatabaseForeign;
}

class LedgerVerify final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("verify", "Checks a ledger's pages and every chain of events");
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
        if (m_json) {
            printJson(terminal, document(*found));
        } else {
            print(terminal, *found);
        }
        return found->sound ? kDone : kNo;
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
            printJson(terminal, document);
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

    void print(const Terminal& terminal, const LedgerReport& found) const
    {
        for (const LedgerReport::Attempt& attempt : found.attempts) {
            terminal.out << attempt.lab << ", attempt " << attempt.attempt << ", " << attempt.events << " events: ";
            if (attempt.firstBad) {
                terminal.out << "event " << *attempt.firstBad << " does not follow (" << attempt.reason << ")\n";
            } else {
                terminal.out << "sound, head " << attempt.head << '\n';
            }
        }
        terminal.out << m_file << (found.sound ? ": sound" : ": not sound") << '\n';
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
