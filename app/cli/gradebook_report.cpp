// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"
#include "core/base/file.h"
#include "core/export/export_note.h"
#include "core/export/student_report.h"

#include <algorithm>

namespace foresight::cli {

namespace {

class GradebookReport final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("report", "Grade report of a student, or of every student (HTML)");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        CLI::Option* student = command->add_option("--student", m_student, "Student number");
        CLI::Option* target = command->add_option("-o,--output", m_target, "File to write for --student");
        CLI::Option* all = command->add_option("--all", m_folder, "Folder: a report of each student in it");
        student->needs(target)->excludes(all);
        target->needs(student);
        command->add_flag("--json", m_json, "One JSON document: what was written");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        if (m_student.empty() && m_folder.empty()) {
            return report(terminal, usageError("name one student with --student ID -o FILE, or all with --all FOLDER"));
        }
        if (const auto may = mayExportUnder(terminal.policy); !may) {
            return report(terminal, may.error());
        }
        Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        const Result<GradeTable> table = gradebook->table(TableDetail::Work);
        if (!table) {
            return report(terminal, table.error());
        }
        const Author author = authorNow(terminal);
        const ExportRequest request{gradebook->course(), *table, labFinder(terminal), author.utcMs};
        const Result<QJsonArray> written = m_folder.empty() ? writeOne(request) : writeAll(request);
        if (!written) {
            return report(terminal, written.error());
        }
        ExportedFile all;
        all.bytes = std::move(m_bytes);
        all.students = static_cast<int>(written->size());
        const ExportNote note = exportNote("report", gradebook->course(), {}, all);
        if (const Result<void> noted = gradebook->noteExport(note, author); !noted) {
            return report(terminal, noted.error());
        }
        if (m_json) {
            printJson(terminal, *written);
        } else {
            terminal.out << written->size() << " report(s) written\n";
        }
        return kDone;
    }

private:
    Result<QJsonArray> writeOne(const ExportRequest& request)
    {
        const auto& rows = request.table.rows;
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [&](const GradeRow& each) { return each.student.studentId == m_student; });
        if (row == rows.end()) {
            return fail({ErrorCode::StudentUnknown, {}, {m_student}, {}});
        }
        QJsonArray written;
        if (const Result<void> done = write(request, *row, m_target, written); !done) {
            return fail(done.error());
        }
        return written;
    }

    /// Dropped students get none: their report can still be asked for by number.
    Result<QJsonArray> writeAll(const ExportRequest& request)
    {
        if (const Result<void> made = makePrivateFolder(m_folder); !made) {
            return fail(made.error());
        }
        QJsonArray written;
        for (const GradeRow& row : request.table.rows) {
            const std::filesystem::path file =
                std::filesystem::path(m_folder) / studentReportFile(row.student.studentId);
            if (row.dropped) {
                continue;
            }
            if (const Result<void> done = write(request, row, file, written); !done) {
                return fail(done.error());
            }
        }
        return written;
    }

    Result<void> write(const ExportRequest& request, const GradeRow& row, const std::filesystem::path& file,
                       QJsonArray& written)
    {
        const Report made = studentReport(request, row);
        const std::string bytes = made.page.document(made.title);
        if (const Result<void> done = writeFile(file, bytes); !done) {
            return done;
        }
        m_bytes += bytes;
        written.append(QJsonObject{{QStringLiteral("student_id"), QString::fromStdString(row.student.studentId)},
                                   {QStringLiteral("file"), QString::fromStdString(file.string())}});
        return {};
    }

    std::string m_gradebook;
    std::string m_student;
    std::string m_target;
    std::string m_folder;
    std::string m_bytes; ///< of all reports, for the audit trail
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> gradebookReport()
{
    return std::make_unique<GradebookReport>();
}

} // namespace foresight::cli
