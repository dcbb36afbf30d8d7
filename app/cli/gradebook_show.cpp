// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/gradebook_support.h"
#include "core/base/iso_time.h"
#include "core/grading/integrity_reader.h"

namespace foresight::cli {

namespace {

using Flags = std::vector<IntegrityFlag>;

/// The names of a student's flags, each once. Weak ones are left out: `gradebook flags` has them.
QJsonArray flagNames(const Flags& flags, const std::string& studentId)
{
    QJsonArray names;
    for (const IntegrityFlag& flag : flags) {
        const QString name = QString::fromStdString(integrityKindName(flag.kind));
        const bool isWeak = weightOf(flag.kind) == IntegrityWeight::Weak;
        if (!isWeak && flag.concerns(studentId) && !names.contains(name)) {
            names.append(name);
        }
    }
    return names;
}

QJsonObject rowJson(const Course& course, const GradeRow& row, const Flags& flags)
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
    object[QStringLiteral("integrity")] = flagNames(flags, student.studentId);
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

QJsonObject document(const Course& course, const GradeTable& table, const Flags& flags)
{
    QJsonArray items;
    for (const CourseLab& lab : course.labs) {
        items.append(itemJson(lab));
    }
    QJsonArray students;
    for (const GradeRow& row : table.rows) {
        students.append(rowJson(course, row, flags));
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
    object[QStringLiteral("waiting")] = static_cast<qint64>(table.waiting);
    return object;
}

void print(const Terminal& terminal, const Course& course, const GradeTable& table)
{
    terminal.out << "student\tname";
    for (const CourseLab& lab : course.labs) {
        terminal.out << '\t' << visibleName(lab.item) << " (" << numberText(lab.points) << ')';
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
    if (table.waiting > 0) {
        terminal.out << table.waiting << " hand-in(s) wait for a version of their lab; gradebook grade names it\n";
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
        if (!m_json) {
            print(terminal, gradebook->course(), *table);
            return kDone;
        }
        const Result<Flags> flags = integrityFlags(*gradebook, labFinder(terminal));
        if (!flags) {
            return report(terminal, flags.error());
        }
        printJson(terminal, document(gradebook->course(), *table, *flags));
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
