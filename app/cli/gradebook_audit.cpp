// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"

#include "core/base/csv.h"
#include "core/base/file.h"
#include "core/base/iso_time.h"
#include "core/grading/course_file.h"
#include "core/lab/yaml_tree.h"

namespace foresight::cli {

namespace {

class GradebookAudit final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("audit", "Who did what when: old value, new value, reason");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        command->add_option("--student", m_student, "Only what concerns this number");
        command->add_option("--item", m_item, "Only what concerns this item");
        command->add_option("--who", m_who, "Only what this person did");
        CLI::Option* json = command->add_flag("--json", m_json, "One JSON document");
        command->add_flag("--csv", m_csv, "CSV")->excludes(json);
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        Result<std::vector<AuditRow>> rows = gradebook->audit();
        if (!rows) {
            return report(terminal, rows.error());
        }
        std::erase_if(*rows, [this](const AuditRow& row) {
            return (!m_student.empty() && row.studentId != m_student) || (!m_item.empty() && row.item != m_item) ||
                   (!m_who.empty() && row.who != m_who);
        });
        if (m_json) {
            printRows(terminal, *rows);
        } else {
            printLines(terminal, *rows);
        }
        return kDone;
    }

private:
    static void printRows(const Terminal& terminal, const std::vector<AuditRow>& rows)
    {
        QJsonArray list;
        for (const AuditRow& row : rows) {
            list.append(QJsonObject{{QStringLiteral("when"), QString::fromStdString(isoTime(row.utcMs))},
                                    {QStringLiteral("who"), QString::fromStdString(row.who)},
                                    {QStringLiteral("action"), QString::fromStdString(row.action)},
                                    {QStringLiteral("student"), QString::fromStdString(row.studentId)},
                                    {QStringLiteral("item"), QString::fromStdString(row.item)},
                                    {QStringLiteral("old"), QString::fromStdString(row.oldValue)},
                                    {QStringLiteral("new"), QString::fromStdString(row.newValue)},
                                    {QStringLiteral("reason"), QString::fromStdString(row.reason)}});
        }
        printJson(terminal, QJsonObject{{QStringLiteral("audit"), list}});
    }

    void printLines(const Terminal& terminal, const std::vector<AuditRow>& rows) const
    {
        if (m_csv) {
            terminal.out << csvLine({"when", "who", "action", "student", "item", "old", "new", "reason"});
        }
        for (const AuditRow& row : rows) {
            if (m_csv) {
                terminal.out << csvLine({isoTime(row.utcMs), withoutFormula(row.who), row.action,
                                         withoutFormula(row.studentId), withoutFormula(row.item),
                                         freeText(row.oldValue), freeText(row.newValue), withoutFormula(row.reason)});
            } else {
                terminal.out << isoTime(row.utcMs) << '\t' << visibleName(row.who) << '\t' << row.action << '\t'
                             << visibleName(row.studentId) << '\t' << visibleName(row.item) << '\t'
                             << visibleName(row.oldValue) << " -> " << visibleName(row.newValue) << '\t'
                             << visibleName(row.reason) << '\n';
            }
        }
    }

    /// A value as it was; a number stays one.
    static std::string freeText(const std::string& value) { return parseNumber(value) ? value : withoutFormula(value); }

    std::string m_gradebook;
    std::string m_student;
    std::string m_item;
    std::string m_who;
    bool m_json = false;
    bool m_csv = false;
};

class GradebookCourse final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("course", "Puts a changed course file in, and grades again");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        command->add_option("--course", m_course, "Course file (YAML)")->required();
        command->add_flag("--preview", m_preview, "Say which grades would change, and change nothing");
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        return m_preview ? preview(terminal, *gradebook) : change(terminal, *gradebook);
    }

private:
    [[nodiscard]] ExitCode preview(const Terminal& terminal, const Gradebook& gradebook) const
    {
        Result<std::string> content = readFile(m_course, kYamlBytes);
        if (!content) {
            return report(terminal, content.error());
        }
        const Result<Course> course = parseCourse(std::move(*content), m_course);
        if (!course) {
            return report(terminal, course.error());
        }
        const Result<GradePreview> seen = gradebook.previewCourse(*course, labFinder(terminal));
        if (!seen) {
            return report(terminal, seen.error());
        }
        if (m_json) {
            printJson(terminal, gradePreviewJson(*seen));
        } else {
            printPreview(terminal, *seen);
        }
        return kDone;
    }

    [[nodiscard]] ExitCode change(const Terminal& terminal, Gradebook& gradebook) const
    {
        const Author author = authorNow(terminal);
        if (const Result<void> changed = gradebook.setCourse(m_course, author); !changed) {
            return report(terminal, changed.error());
        }
        const Result<GradeChange> graded = gradebook.grade(labFinder(terminal), author);
        if (!graded) {
            return report(terminal, graded.error());
        }
        if (m_json) {
            printJson(terminal, gradeChangeJson(*graded));
        } else {
            terminal.out << graded->changed << " grade(s) changed, " << graded->unchanged << " unchanged\n";
        }
        return kDone;
    }

    std::string m_gradebook;
    std::string m_course;
    bool m_preview = false;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> gradebookAudit()
{
    return std::make_unique<GradebookAudit>();
}

std::unique_ptr<Command> gradebookCourse()
{
    return std::make_unique<GradebookCourse>();
}

} // namespace foresight::cli
