// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/submission/submission.h"

namespace foresight::cli {

namespace {

/// What verifying one file gave: a hand-in with its verdict, or why the file could not be read.
using Outcome = Result<ReadSubmission>;

QJsonObject outcomeJson(const std::string& file, const Outcome& outcome)
{
    QJsonObject object;
    object[QStringLiteral("file")] = QString::fromStdString(file);
    object[QStringLiteral("sound")] = outcome && outcome->verdict.sound();
    if (!outcome) {
        object[QStringLiteral("error")] = QString::fromStdString(errorName(outcome.error().code));
        return object;
    }
    const auto& [verdict, submission] = *outcome;
    object[QStringLiteral("fault")] =
        verdict.sound() ? QJsonValue() : QJsonValue(QString::fromStdString(submissionFaultName(verdict.fault)));
    object[QStringLiteral("place")] = static_cast<qint64>(verdict.place);
    object[QStringLiteral("detail")] = QString::fromStdString(verdict.detail);
    object[QStringLiteral("learner")] = QString::fromStdString(submission.genesis.learnerId);
    object[QStringLiteral("name")] = QString::fromStdString(submission.genesis.learnerName);
    object[QStringLiteral("lab")] = QString::fromStdString(submission.genesis.lab);
    object[QStringLiteral("lab_version")] = QString::fromStdString(submission.genesis.labVersion);
    object[QStringLiteral("attempt")] = submission.genesis.attempt;
    object[QStringLiteral("scripted")] = submission.genesis.scripted;
    object[QStringLiteral("events")] = static_cast<qint64>(submission.events.size());
    object[QStringLiteral("signed_utc_ms")] = static_cast<qint64>(submission.signedUtcMs);
    object[QStringLiteral("receipt")] = QString::fromStdString(submission.receipt);
    return object;
}

void print(const Terminal& terminal, const std::string& file, const ReadSubmission& read)
{
    const SubmissionVerdict& verdict = read.verdict;
    terminal.out << file << ": ";
    if (!verdict.sound()) {
        terminal.out << submissionFaultName(verdict.fault) << " at " << verdict.place
                     << (verdict.detail.empty() ? "" : ": " + verdict.detail) << '\n';
        return;
    }
    const Genesis& genesis = read.submission.genesis;
    terminal.out << "sound; learner " << visibleName(genesis.learnerId) << ", lab " << genesis.lab << ' '
                 << genesis.labVersion << ", attempt " << genesis.attempt << ", " << read.submission.events.size()
                 << " events, receipt " << read.submission.receipt << (genesis.scripted ? ", scripted" : "") << '\n';
}

class SubmissionVerify final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("verify", "Whether hand-in files are whole and unchanged");
        command->add_option("FILE", m_files, "Hand-in file")->required();
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        ExitCode code = kDone;
        QJsonArray list;
        for (const std::string& file : m_files) {
            const Outcome outcome = readSubmissionFile(file);
            if (!outcome) {
                code = std::max(code, report(terminal, outcome.error()));
            } else {
                code = std::max(code, outcome->verdict.sound() ? kDone : kNo);
            }
            if (m_json) {
                list.append(outcomeJson(file, outcome));
            } else if (outcome) {
                print(terminal, file, *outcome);
            }
        }
        if (m_json) {
            QJsonObject document;
            document[QStringLiteral("sound")] = code == kDone;
            document[QStringLiteral("files")] = list;
            printJson(terminal, document);
        }
        return code;
    }

private:
    std::vector<std::string> m_files;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> submissionVerify()
{
    return std::make_unique<SubmissionVerify>();
}

} // namespace foresight::cli
