// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/grade_table_model.h"

#include "ui/gradebook/grade_words.h"
#include "ui/qt_text.h"

#include <algorithm>
#include <utility>

namespace foresight::ui {

namespace {

/// Missing before excused before the fewest points.
double sortValue(const GradeCell& cell)
{
    if (cell.state == CellState::Missing)
        return -2e9;
    return cell.points.value_or(-1e9);
}

bool isLike(const GradeCell& cell, Standing standing)
{
    switch (standing) {
    case Standing::Any:
        return true;
    case Standing::WithResult:
        return cell.state == CellState::Graded;
    case Standing::Missing:
        return cell.state == CellState::Missing;
    case Standing::Excused:
        return cell.state == CellState::Excused;
    case Standing::ByHand:
        return cell.override.has_value();
    case Standing::Flagged:
        return !cell.flags.empty();
    case Standing::Late:
        return cell.grade && cell.grade->late;
    }
    return false;
}

} // namespace

void GradeTableModel::setTable(std::shared_ptr<const GradeTable> table, const Course& course, const QLocale& locale)
{
    m_table = std::move(table);
    m_locale = locale;
    QStringList headers{tr("Student"), tr("Number"), tr("Section")};
    QList<int> numeric;
    for (const CourseLab& lab : course.labs) {
        numeric.append(static_cast<int>(headers.size()));
        headers.append(tr("%1 (of %2)").arg(shownText(lab.item), pointsText(lab.points, m_locale)));
    }
    setHeaders(headers, numeric);
    rebuild();
}

void GradeTableModel::setFilter(const GradeFilter& filter)
{
    m_filter = filter;
    rebuild();
}

int GradeTableModel::rowOfStudent(const std::string& studentId) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowAt(row).student.studentId == studentId)
            return row;
    }
    return -1;
}

int GradeTableModel::recordCount() const
{
    return m_table ? static_cast<int>(m_table->rows.size()) : 0;
}

const GradeCell& GradeTableModel::cell(int at, int column) const
{
    return record(at).cells[static_cast<std::size_t>(column - kFirstItem)];
}

QString GradeTableModel::text(int at, int column) const
{
    const Student& student = record(at).student;
    switch (column) {
    case 0:
        return record(at).dropped ? tr("%1 (left)").arg(studentName(student)) : studentName(student);
    case 1:
        return shownText(student.studentId);
    case 2:
        return shownText(student.section);
    default:
        return cellText(cell(at, column), m_locale);
    }
}

QString GradeTableModel::hint(int at, int column) const
{
    if (column >= kFirstItem)
        return cellHint(cell(at, column));
    return column == 0 && record(at).dropped ? tr("No longer on the roster; kept, and left out of exports") : QString();
}

int GradeTableModel::compared(int a, int b, int column) const
{
    switch (column) {
    case 0:
        return threeWay(a, b); // the table comes by name
    case 1:
        return record(a).student.studentId.compare(record(b).student.studentId);
    case 2:
        return record(a).student.section.compare(record(b).student.section);
    default:
        return threeWay(sortValue(cell(a, column)), sortValue(cell(b, column)));
    }
}

bool GradeTableModel::acceptsCells(const GradeRow& row) const
{
    if (m_filter.standing == Standing::Any)
        return true;
    if (m_filter.item >= 0)
        return isLike(row.cells[static_cast<std::size_t>(m_filter.item)], m_filter.standing);
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [this](const GradeCell& each) { return isLike(each, m_filter.standing); });
}

bool GradeTableModel::accepts(int at) const
{
    const GradeRow& row = record(at);
    const Student& student = row.student;
    if (m_filter.section && *m_filter.section != student.section)
        return false;
    if (!acceptsCells(row))
        return false;
    if (m_filter.text.isEmpty())
        return true;
    const std::initializer_list<const std::string*> fields{&student.familyName, &student.givenName, &student.studentId,
                                                           &student.section,    &student.email,     &student.login};
    return studentName(student).contains(m_filter.text, Qt::CaseInsensitive) ||
           std::any_of(fields.begin(), fields.end(), [this](const std::string* field) {
               return qtText(*field).contains(m_filter.text, Qt::CaseInsensitive);
           });
}

} // namespace foresight::ui
