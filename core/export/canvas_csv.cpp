// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/canvas_csv.h"

#include "core/base/csv.h"

namespace foresight {

namespace {

/// Canvas finds a student by any one of its identifiers, and by nothing else safely.
bool canBeFound(const Student& student)
{
    return !student.lmsId.empty() || !student.sisId.empty() || !student.login.empty();
}

std::string sortableName(const Student& student)
{
    return student.givenName.empty() ? student.familyName : student.familyName + ", " + student.givenName;
}

std::string studentsWithoutIdentifier(const GradeTable& table)
{
    std::string names;
    for (const GradeRow& row : table.rows) {
        if (!row.dropped && !canBeFound(row.student)) {
            names += (names.empty() ? "" : "; ") + row.student.studentId + " " + sortableName(row.student);
        }
    }
    return names;
}

std::string cellText(const GradeCell& cell)
{
    if (cell.state == CellState::Excused) {
        return "EX";
    }
    return cell.points ? numberText(*cell.points) : "";
}

} // namespace

Result<ExportedFile> exportCanvasCsv(const ExportRequest& request)
{
    const Course& course = request.course;
    const GradeTable& table = request.table;
    const std::string names = studentsWithoutIdentifier(table);
    if (!names.empty() && !request.options.leaveOutUnidentified) {
        return fail({ErrorCode::IdentifierMissing, {}, {"lms_id, sis_id or login", names}, {}});
    }
    std::vector<std::string> header{"Student", "ID", "SIS User ID", "SIS Login ID", "Section"};
    std::vector<std::string> possible{"    Points Possible", "", "", "", ""};
    for (const CourseLab& lab : course.labs) {
        header.push_back(lab.canvasId.empty() ? lab.item : lab.item + " (" + lab.canvasId + ")");
        possible.push_back(numberText(lab.points));
    }
    ExportedFile file;
    file.bytes = csvLine(header) + csvLine(possible);
    for (const GradeRow& row : table.rows) {
        const Student& student = row.student;
        if (row.dropped) {
            continue;
        }
        if (!canBeFound(student)) {
            file.leftOut.push_back(student.studentId);
            continue;
        }
        std::vector<std::string> fields{sortableName(student), student.lmsId, student.sisId, student.login,
                                        student.section};
        for (const GradeCell& cell : row.cells) {
            fields.push_back(cellText(cell));
        }
        file.bytes += csvLine(fields);
        ++file.students;
    }
    return file;
}

} // namespace foresight
