// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/passphrase.h"
#include "core/base/file.h"
#include "core/grading/course_file.h"
#include "core/submission/keyring.h"
#include "core/submission/sealed.h"

#include <algorithm>
#include <optional>

namespace foresight::cli {

namespace {

constexpr std::size_t kCourseLimit = std::size_t{1024} * 1024;

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
    terminal.out << visibleName(file) << ": ";
    if (!verdict.sound()) {
        terminal.out << submissionFaultName(verdict.fault) << " at " << verdict.place
                     << (verdict.detail.empty() ? "" : ": " + visibleName(verdict.detail)) << '\n';
        return;
    }
    const Genesis& genesis = read.submission.genesis;
    terminal.out << "sound; learner " << visibleName(genesis.learnerId) << ", lab " << visibleName(genesis.lab) << ' '
                 << visibleName(genesis.labVersion) << ", attempt " << genesis.attempt << ", "
                 << read.submission.events.size() << " events, receipt " << read.submission.receipt
                 << (genesis.scripted ? ", scripted" : "") << '\n';
}

/// A sound hand-in of a lab that the course does not have is not what was asked for.
Outcome ofCourse(Outcome outcome, const std::optional<Course>& course)
{
    if (!course || !outcome || !outcome->verdict.sound()) {
        return outcome;
    }
    const std::string& lab = outcome->submission.genesis.lab;
    const bool has =
        std::any_of(course->labs.begin(), course->labs.end(), [&](const CourseLab& entry) { return entry.lab == lab; });
    if (!has) {
        outcome->verdict = {SubmissionFault::OtherCourse, 2, "course " + course->id + " has no lab \"" + lab + "\""};
    }
    return outcome;
}

class SubmissionVerify final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("verify", "Whether hand-in files are whole and unchanged");
        command->add_option("FILE", m_files, "Hand-in file")->required();
        command->add_flag("--json", m_json, "One JSON document");
        command->add_option("--course", m_course, "Course file (course.yaml): the hand-ins have to be of its labs");
        command->add_option("--keys", m_keyFile,
                            "Key file (*.keys, or the gradebook it lies beside): opens sealed ones");
        m_passphrase.declare(*command);
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        ExitCode code = kDone;
        QJsonArray list;
        std::optional<Course> course;
        if (!m_course.empty()) {
            const auto text = readFile(m_course, kCourseLimit);
            auto read = text ? parseCourse(*text, m_course) : fail(text.error());
            if (!read) {
                return report(terminal, read.error());
            }
            course = std::move(*read);
        }
        std::optional<OpenKeys> keys;
        if (!m_keyFile.empty()) {
            Result<OpenKeys> opened = openKeys(terminal);
            if (!opened) {
                return report(terminal, opened.error());
            }
            keys = std::move(*opened);
        }
        for (const std::string& file : m_files) {
            const Outcome outcome = ofCourse(openSubmissionFile(file, keys ? &*keys : nullptr), course);
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
    [[nodiscard]] Result<OpenKeys> openKeys(const Terminal& terminal) const
    {
        const Result<Keyring> ring = Keyring::read(keyringFor(m_keyFile));
        if (!ring) {
            return fail(ring.error());
        }
        const Result<Secret> passphrase = m_passphrase.read(terminal);
        return passphrase ? ring->open(*passphrase) : fail(passphrase.error());
    }

    std::vector<std::string> m_files;
    std::string m_course;
    std::string m_keyFile;
    PassphraseWords m_passphrase;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> submissionVerify()
{
    return std::make_unique<SubmissionVerify>();
}

} // namespace foresight::cli
