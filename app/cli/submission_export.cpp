// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/model_query.h"
#include "core/base/file.h"
#include "core/submission/student_course.h"
#include "core/submission/submission.h"

namespace foresight::cli {

namespace {

class SubmissionExport final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command =
            group.add_subcommand("export", "Writes a learner's last attempt as a hand-in file, finished or not");
        command->add_option("--data-dir", m_dataDir, "Folder that holds the ledgers")->required();
        command->add_option("--learner", m_learner, "Student number")->required();
        command->add_option("--lab", m_lab, "Lab id, or a lab folder")->required();
        command->add_option("-o,--output", m_target, "File to write")->required();
        command->add_option("--course", m_course, "Course file for students: the hand-in is sealed for that course");
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        if (const auto agreed = agreesWith(terminal.policy, m_dataDir); !agreed) {
            return report(terminal, agreed.error());
        }
        const Result<HandInResult> written = write(terminal);
        if (!written) {
            return report(terminal, written.error());
        }
        if (m_json) {
            QJsonObject document;
            document[QStringLiteral("file")] = QString::fromStdString(written->file.string());
            document[QStringLiteral("receipt")] = QString::fromStdString(written->receipt);
            printJson(terminal, document);
        } else {
            terminal.out << written->file.string() << ", receipt " << written->receipt << '\n';
        }
        return kDone;
    }

private:
    [[nodiscard]] Result<HandInResult> write(const Terminal& terminal) const
    {
        // The lab need not be installed to export work done in it.
        const auto lab = labFor(terminal, m_lab);
        const std::string labId = lab ? (*lab)->definition().id : m_lab;
        if (const Result<void> there = checkFolder(m_dataDir); !there) {
            return fail(there.error());
        }
        const std::filesystem::path file = Ledger::fileFor(m_dataDir, m_learner);
        const Result<std::unique_ptr<Ledger>> ledger = Ledger::openFile(file, LedgerMode::ReadOnly);
        if (!ledger && ledger.error().code == ErrorCode::FileMissing) {
            return fail({ErrorCode::NothingToHandIn, m_dataDir, {m_learner, labId}, {}});
        }
        if (!ledger) {
            return fail(ledger.error());
        }
        const Result<InstallationKey> key = InstallationKey::openOrCreate(m_dataDir);
        if (!key) {
            return fail(key.error());
        }
        std::optional<StudentCourse> course;
        if (!m_course.empty()) {
            Result<StudentCourse> read = readStudentCourse(m_course);
            if (!read) {
                return fail(read.error());
            }
            course = std::move(*read);
        }
        return exportSubmission(**ledger, labId, *key, terminal.clock, m_target, course ? &*course : nullptr);
    }

    std::string m_dataDir;
    std::string m_learner;
    std::string m_lab;
    std::string m_target;
    std::string m_course;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> submissionExport()
{
    return std::make_unique<SubmissionExport>();
}

} // namespace foresight::cli
