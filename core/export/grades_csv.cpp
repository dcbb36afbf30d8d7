// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/grades_csv.h"

#include "core/base/csv.h"

namespace foresight {

namespace {

std::vector<std::string> header(const Course& course)
{
    std::vector<std::string> fields{"student_id", "family_name", "given_name", "email", "login", "section"};
    for (const CourseLab& lab : course.labs) {
        const std::string item = withoutFormula(lab.item);
        fields.insert(fields.end(), {item, item + " raw", item + " penalty", item + " state"});
    }
    return fields;
}

std::vector<std::string> fieldsOf(const GradeRow& row)
{
    const Student& student = row.student;
    std::vector<std::string> fields{withoutFormula(student.studentId), withoutFormula(student.familyName),
                                    withoutFormula(student.givenName), withoutFormula(student.email),
                                    withoutFormula(student.login),     withoutFormula(student.section)};
    for (const GradeCell& cell : row.cells) {
        fields.push_back(cell.points ? numberText(*cell.points) : "");
        fields.push_back(cell.grade ? numberText(cell.grade->raw) : "");
        fields.push_back(cell.grade ? numberText(cell.grade->penalty) : "");
        fields.push_back(cellStateName(cell.state));
    }
    return fields;
}

} // namespace

Result<ExportedFile> exportGradesCsv(const ExportRequest& request)
{
    ExportedFile file;
    file.bytes = csvLine(header(request.course));
    for (const GradeRow& row : request.table.rows) {
        if (!row.dropped) {
            file.bytes += csvLine(fieldsOf(row));
            ++file.students;
        }
    }
    return file;
}

} // namespace foresight
