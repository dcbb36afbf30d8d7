// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"
#include "core/base/iso_time.h"

namespace foresight::cli {

namespace {

QJsonObject rowJson(const Course& course, const GradeRow& row)
{
    const Student& student = row.student;
    QJsonArray grades;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        grades.append(cellJson(course.labs[i], row.cells[i]));
    }
    QJsonObject object;
    object[QStringLiteral("student_id")] = QString::fromStdString(student.studentId);
    object[QStringLiteral("given_name")] = QString::fromStdString(student.givenName);
    object[QStringLiteral("family_name")] = QString::fromStdString(student.familyName);
    object[QStringLiteral("section")] = QString::fromStdString(student.section);
    object[QStringLiteral("on_roster")] = !row.dropped;
    object[QStringLiteral("grades")] = grades;
    return object;
}

QJsonObject itemJson(const CourseLab& lab)
{
    QJsonObject object;
    object[QStringLiteral("item")] = QString::fromStdString(lab.item);
    object[QStringLiteral("lab")] = QString::fromStdString(lab.lab);
    object[QStringLiteral("points")] = lab.points;
    object[QStringLiteral("rubric")] = QString::fromStdString(lab.rubric);
    object[QStringLiteral("due")] =
        lab.dueUtcMs ? QJsonValue(QString::fromStdString(isoTime(*lab.dueUtcMs))) : QJsonValue();
    return object;
}

QJsonObject document(const Course& course, const GradeTable& table)
{
    QJsonArray items;
    for (const CourseLab& lab : course.labs) {
        items.append(itemJson(lab));
    }
    QJsonArray students;
    for (const GradeRow& row : table.rows) {
        students.append(rowJson(course, row));
    }
    QJsonArray parked;
    for (const KeptHandIn& handIn : table.parked) {
        parked.append(handInJson(handIn));
    }
    QJsonObject object;
    object[QStringLiteral("course")] = QString::fromStdString(course.id);
    object[QStringLiteral("term")] = QString::fromStdString(course.term);
    object[QStringLiteral("items")] = items;
    object[QStringLiteral("students")] = students;
    object[QStringLiteral("parked")] = parked;
    return object;
}

void print(const Terminal& terminal, const Course& course, const GradeTable& table)
{
    terminal.out << "student\tname";
    for (const CourseLab& lab : course.labs) {
        terminal.out << '\t' << lab.item << " (" << numberText(lab.points) << ')';
    }
    terminal.out << '\n';
    for (const GradeRow& row : table.rows) {
        terminal.out << visibleName(row.student.studentId) << '\t'
                     << visibleName(row.student.familyName + ", " + row.student.givenName)
                     << (row.dropped ? " (dropped)" : "");
        for (const GradeCell& cell : row.cells) {
            terminal.out << '\t' << cellText(cell);
        }
        terminal.out << '\n';
    }
    for (const KeptHandIn& handIn : table.parked) {
        terminal.out << "not on the roster: " << visibleName(handIn.learnerId) << '\t' << handIn.file << '\n';
    }
}

class GradebookShow final : public Command
{
public:
    CLI::App* declare(CLI::App& group) override
    {
        CLI::App* command = group.add_subcommand("show", "Students and their grades; missing is a dash");
        command->add_option("GB", m_gradebook, "Gradebook file")->required();
        command->add_flag("--json", m_json, "One JSON document");
        return command;
    }

    ExitCode run(const Terminal& terminal) override
    {
        const Result<Gradebook> gradebook = Gradebook::open(m_gradebook);
        if (!gradebook) {
            return report(terminal, gradebook.error());
        }
        const Result<GradeTable> table = gradebook->table(TableDetail::Lines);
        if (!table) {
            return report(terminal, table.error());
        }
        if (m_json) {
            printJson(terminal, document(gradebook->course(), *table));
        } else {
            print(terminal, gradebook->course(), *table);
        }
        return kDone;
    }

private:
    std::string m_gradebook;
    bool m_json = false;
};

} // namespace

std::unique_ptr<Command> gradebookShow()
{
    return std::make_unique<GradebookShow>();
}

} // namespace foresight::cli
