// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/grade_rows.h"

#include "core/base/text.h"
#include "core/units/quantity_text.h"
#include "ui/qt_text.h"

#include <QCoreApplication>
#include <QDateTime>

namespace foresight::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("gradebook", text);
}

QString shown(const std::string& text)
{
    return text.empty() ? QString() : qtText(shownName(text));
}

QString points(double value, const QLocale& locale)
{
    return locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

QString flagWords(const std::string& flag)
{
    if (flag == "late")
        return tr("handed in late");
    if (flag == "recomputation")
        return tr("a recorded figure differs from what the model gives");
    if (flag == "scripted")
        return tr("made by a script, not by a person at the window");
    return qtText(flag);
}

TableCell gradeCell(const GradeCell& cell, const QLocale& locale)
{
    QStringList hints;
    for (const std::string& flag : cell.flags)
        hints.append(flagWords(flag));
    if (cell.override)
        hints.append(tr("changed by hand: %1").arg(shown(cell.override->reason)));
    TableCell shownCell;
    shownCell.hint = hints.join(QLatin1Char('\n'));
    const QString mark = cell.override ? QStringLiteral(" ✎") : cell.flags.empty() ? QString() : QStringLiteral(" ⚑");
    if (cell.state == CellState::Excused) {
        shownCell.text = tr("excused") + mark;
        shownCell.sortKey = -1.0;
    } else if (!cell.points) {
        shownCell.text = QStringLiteral("–");
        shownCell.sortKey = -2.0;
        shownCell.hint = tr("missing: nothing was handed in");
    } else {
        shownCell.text = points(*cell.points, locale) + mark;
        shownCell.sortKey = *cell.points;
    }
    return shownCell;
}

QString verdictWords(const ImportedFile& file)
{
    switch (file.verdict) {
    case ImportVerdict::Accepted:
        return tr("accepted");
    case ImportVerdict::Duplicate:
        return tr("already here: the same content");
    case ImportVerdict::Damaged:
        return tr("damaged: %1 at %2").arg(qtText(file.reason), QString::number(file.place));
    case ImportVerdict::Unreadable:
        return tr("could not be read: %1").arg(qtText(file.reason));
    case ImportVerdict::WrongLab:
        return tr("of a lab that this course does not have");
    case ImportVerdict::LabVersionDiffers:
        return tr("kept; done with another version of the lab");
    case ImportVerdict::UnknownStudent:
        return tr("kept aside; the student is not on the roster");
    }
    return {};
}

} // namespace

QStringList gradeHeaders(const Course& course)
{
    QStringList headers{tr("Student"), tr("Number"), tr("Section")};
    for (const CourseLab& lab : course.labs)
        headers.append(tr("%1 (of %2)").arg(qtText(lab.item), qtText(numberText(lab.points))));
    return headers;
}

QList<QList<TableCell>> gradeRows(const GradeTable& table, const QLocale& locale)
{
    QList<QList<TableCell>> rows;
    for (const GradeRow& row : table.rows) {
        const std::string name =
            row.student.familyName + (row.student.givenName.empty() ? "" : ", " + row.student.givenName);
        QList<TableCell> cells{{shown(name), qtText(name), {}},
                               {shown(row.student.studentId), qtText(row.student.studentId), {}},
                               {shown(row.student.section), {}, {}}};
        for (const GradeCell& cell : row.cells)
            cells.append(gradeCell(cell, locale));
        rows.append(cells);
    }
    return rows;
}

QString gradeSummary(const GradeTable& table, const QLocale& locale)
{
    if (table.rows.empty())
        return tr("No students yet. Import the roster, then the hand-ins.");
    qsizetype with = 0;
    qsizetype missing = 0;
    for (const GradeRow& row : table.rows) {
        for (const GradeCell& cell : row.cells)
            (cell.state == CellState::Missing ? missing : with) += 1;
    }
    QStringList facts{tr("Students: %1").arg(locale.toString(qsizetype(table.rows.size()))),
                      tr("with a result: %1").arg(locale.toString(with)),
                      tr("missing: %1").arg(locale.toString(missing))};
    if (!table.parked.empty())
        facts.append(
            tr("hand-ins of unknown students, kept aside: %1").arg(locale.toString(qsizetype(table.parked.size()))));
    return facts.join(QStringLiteral(" · "));
}

QStringList rosterHeaders()
{
    return {tr("Family name"), tr("Given name"),        tr("Number"),    tr("Section"), tr("E-mail"),
            tr("Login"),       tr("Platform's number"), tr("SIS number")};
}

QList<QList<TableCell>> rosterRows(const GradeTable& table)
{
    QList<QList<TableCell>> rows;
    for (const GradeRow& row : table.rows) {
        QList<TableCell> cells;
        for (const std::string Student::*member :
             {&Student::familyName, &Student::givenName, &Student::studentId, &Student::section, &Student::email,
              &Student::login, &Student::lmsId, &Student::sisId})
            cells.append({shown(row.student.*member), {}, {}});
        rows.append(cells);
    }
    return rows;
}

QStringList importHeaders()
{
    return {tr("File"), tr("Verdict"), tr("Student number"), tr("Lab")};
}

QList<TableCell> importRow(const ImportedFile& file)
{
    return {{shown(file.file.filename().string()), {}, shown(file.file.string())},
            {verdictWords(file), {}, {}},
            {shown(file.learnerId), {}, {}},
            {shown(file.lab), {}, {}}};
}

QStringList auditHeaders()
{
    return {tr("When"), tr("Who"), tr("What"), tr("Student"), tr("Item"), tr("Before"), tr("After"), tr("Reason")};
}

QList<QList<TableCell>> auditRows(const std::vector<AuditRow>& audit, const QLocale& locale)
{
    QList<QList<TableCell>> rows;
    for (auto row = audit.rbegin(); row != audit.rend(); ++row) {
        const QDateTime when = QDateTime::fromMSecsSinceEpoch(row->utcMs);
        rows.append({{locale.toString(when, QLocale::ShortFormat), static_cast<qlonglong>(row->utcMs), {}},
                     {shown(row->who), {}, {}},
                     {qtText(row->action), {}, {}},
                     {shown(row->studentId), {}, {}},
                     {shown(row->item), {}, {}},
                     {shown(row->oldValue), {}, {}},
                     {shown(row->newValue), {}, {}},
                     {shown(row->reason), {}, {}}});
    }
    return rows;
}

} // namespace foresight::ui
