// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"

#include "core/base/file.h"
#include "core/base/iso_time.h"

namespace foresight::cli {

namespace {

class GradebookHold final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand(
            "hold", "Keeps the course, or one student, from being purged; without --reason: lists the holds");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        command->add_option("--student", m_student, "Student number; without it the whole course");
        command->add_option("--reason", m_reason, "Why; goes into the audit trail");
        command->add_flag("--end", m_end, "End the hold");
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        const Author author = authorNow(terminal);
        Result<void> done;
        if (m_end) {
            done = gradebook->endHold(m_student, m_reason, author);
        } else if (!m_reason.empty()) {
            done = gradebook->setHold(m_student, m_reason, author);
        }
        const Result<std::vector<Hold>> holds = gradebook->holds();
        if (!done || !holds) {
            return report(terminal, done ? holds.error() : done.error());
        }
        print(terminal, *holds);
        return kDone;
    }

private:
    void print(const Terminal& terminal, const std::vector<Hold>& holds) const
    {
        QJsonArray list;
        for (const Hold& hold : holds) {
            list.append(QJsonObject{{QStringLiteral("student"), QString::fromStdString(hold.subject)},
                                    {QStringLiteral("reason"), QString::fromStdString(hold.reason)},
                                    {QStringLiteral("who"), QString::fromStdString(hold.who)},
                                    {QStringLiteral("when"), QString::fromStdString(isoTime(hold.utcMs))}});
            if (!m_json) {
                terminal.out << (hold.subject.empty() ? "the course" : visibleName(hold.subject)) << '\t' << hold.reason
                             << '\t' << hold.who << '\t' << isoTime(hold.utcMs) << '\n';
            }
        }
        if (m_json) {
            printJson(terminal, QJsonObject{{QStringLiteral("holds"), list}});
        }
    }

    std::string m_gradebook;
    std::string m_student;
    std::string m_reason;
    bool m_end = false;
    bool m_json = false;
};

class GradebookPurge final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand(
            "purge", "Removes everything that names a student; hashes, points in the audit trail and a receipt stay");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        command->add_option("--yes-purge", m_request.term, "The course's term, typed out: there is no way back")
            ->required();
        command->add_option("--receipt", m_receipt, "New file for the receipt, with the key to the audit trail's codes")
            ->required();
        command->add_option("--reason", m_request.reason, "Why; goes into the audit trail")->required();
        command->add_option("--backup", m_backup, "New file for a copy of the gradebook as it is before");
        command->add_flag("--before-retention", m_request.beforeRetention,
                          "Although the retention day has not come or is not named");
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        std::error_code ignored;
        if (std::filesystem::exists(m_receipt, ignored)) {
            return report(terminal, {ErrorCode::FileExists, m_receipt, {}, {}});
        }
        if (!m_backup.empty()) {
            if (const Result<void> copied = gradebook->backup(m_backup); !copied) {
                return report(terminal, copied.error());
            }
        }
        const auto keep = [this](const std::string& receipt) { return writeFile(m_receipt, receipt); };
        const Result<PurgeReport> done = gradebook->purge(m_request, keep, authorNow(terminal));
        if (!done) {
            return report(terminal, done.error());
        }
        if (m_json) {
            printJson(terminal, QJsonObject{{QStringLiteral("students"), done->students},
                                            {QStringLiteral("hand_ins"), done->handIns},
                                            {QStringLiteral("held"), done->held},
                                            {QStringLiteral("receipt"), QString::fromStdString(m_receipt)}});
        } else {
            terminal.out << done->students << " student(s) and " << done->handIns << " hand-in(s) removed, "
                         << done->held << " held; receipt: " << m_receipt << '\n';
        }
        return kDone;
    }

private:
    std::string m_gradebook;
    PurgeRequest m_request;
    std::string m_receipt;
    std::string m_backup;
    bool m_json = false;
};

class GradebookPerson final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("person", "All that is held on one student, as JSON");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        command->add_option("--student", m_student, "Student number as on the roster")->required();
        command->add_option("-o,--output", m_target, "File to write; otherwise to the terminal");
        command->add_flag("--json", m_json, "JSON, as always");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        const Result<std::string> text = gradebook->person(m_student);
        if (!text) {
            return report(terminal, text.error());
        }
        if (m_target.empty()) {
            terminal.out << *text;
            return kDone;
        }
        const Result<void> written = writeFile(m_target, *text);
        return written ? kDone : report(terminal, written.error());
    }

private:
    std::string m_gradebook;
    std::string m_student;
    std::string m_target;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> gradebookHold()
{
    return std::make_unique<GradebookHold>();
}

std::unique_ptr<Command> gradebookPurge()
{
    return std::make_unique<GradebookPurge>();
}

std::unique_ptr<Command> gradebookPerson()
{
    return std::make_unique<GradebookPerson>();
}

} // namespace foresight::cli
