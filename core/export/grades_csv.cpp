// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/grades_csv.h"

#include "core/base/csv.h"
#include "core/base/iso_time.h"
#include "core/export/prepared_export.h"

#include <algorithm>

namespace foresight {

namespace {

/// How a file for people writes its cells.
class Cells
{
public:
    explicit Cells(const ExportOptions& options) : m_comma(options.decimalComma) {}

    [[nodiscard]] std::string number(const std::optional<double>& value) const
    {
        std::string text = value ? numberText(*value) : std::string();
        if (m_comma) {
            std::replace(text.begin(), text.end(), '.', ',');
        }
        return text;
    }
    [[nodiscard]] std::string line(const std::vector<std::string>& fields) const
    {
        return csvLine(fields, separator());
    }
    /// The beginning of a line that goes on.
    [[nodiscard]] std::string part(const std::vector<std::string>& fields) const
    {
        std::string text = line(fields);
        text.pop_back();
        text.back() = separator();
        return text;
    }

private:
    [[nodiscard]] char separator() const { return m_comma ? ';' : ','; }
    bool m_comma;
};

std::vector<std::string> header(const Course& course)
{
    std::vector<std::string> fields{"student_id", "family_name", "given_name", "email", "login", "section"};
    for (const CourseLab& lab : course.labs) {
        const std::string item = withoutFormula(lab.item);
        fields.insert(fields.end(), {item, item + " raw", item + " penalty", item + " state"});
    }
    return fields;
}

std::vector<std::string> fieldsOf(const GradeRow& row, const ExportRequest& request, const Cells& cells)
{
    const Student& student = row.student;
    std::vector<std::string> fields{withoutFormula(student.studentId), withoutFormula(student.familyName),
                                    withoutFormula(student.givenName), withoutFormula(student.email),
                                    withoutFormula(student.login),     withoutFormula(student.section)};
    for (const GradeCell& cell : row.cells) {
        fields.push_back(cells.number(exportedPoints(cell, request.options.missing)));
        fields.push_back(cell.grade ? cells.number(cell.grade->raw) : "");
        fields.push_back(cell.grade ? cells.number(cell.grade->penalty) : "");
        fields.push_back(cellStateName(cell.state));
    }
    return fields;
}

const std::vector<std::string>& longHeader()
{
    static const std::vector<std::string> fields{
        "student_id", "family_name", "given_name",    "section",  "item",   "lab",         "state",
        "line",       "line_points", "line_possible", "line_why", "points", "raw",         "penalty",
        "possible",   "attempt",     "handed_in",     "late",     "flags",  "set_by_hand", "comment"};
    return fields;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const std::string& word : words) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

/// The fields after the rubric line's own: they are the same for every line of a cell.
std::vector<std::string> cellFields(const GradeCell& cell, const CourseLab& lab, const ExportRequest& request,
                                    const Cells& cells)
{
    return {cells.number(exportedPoints(cell, request.options.missing)),
            cell.grade ? cells.number(cell.grade->raw) : "",
            cell.grade ? cells.number(cell.grade->penalty) : "",
            cells.number(lab.points),
            cell.handIn ? std::to_string(cell.handIn->attempt) : "",
            cell.handIn ? isoTime(cell.handIn->signedUtcMs) : "",
            cell.grade ? (cell.grade->late ? "yes" : "no") : "",
            joined(cell.flags),
            cell.override ? "yes" : "no",
            withoutFormula(cell.comment)};
}

void addLines(std::string& text, const GradeRow& row, std::size_t place, const ExportRequest& request,
              const Cells& cells)
{
    const GradeCell& cell = row.cells[place];
    const CourseLab& lab = request.course.labs[place];
    // Only the four fields of the rubric line change from row to row: what is around them is written once.
    const std::string before =
        cells.part({withoutFormula(row.student.studentId), withoutFormula(row.student.familyName),
                    withoutFormula(row.student.givenName), withoutFormula(row.student.section),
                    withoutFormula(lab.item), lab.lab, cellStateName(cell.state)});
    const std::string after = cells.line(cellFields(cell, lab, request, cells));
    if (cell.lines.empty()) {
        text += before + cells.part({"", "", "", ""}) + after;
    }
    for (const ItemScore& line : cell.lines) {
        text += before;
        text += cells.part({line.item, cells.number(line.points), cells.number(line.possible), line.why});
        text += after;
    }
}

} // namespace

Result<ExportedFile> exportGradesCsv(const ExportRequest& request)
{
    const Cells cells(request.options);
    ExportedFile file;
    file.bytes = cells.line(header(request.course));
    for (const GradeRow& row : request.table.rows) {
        file.bytes += cells.line(fieldsOf(row, request, cells));
    }
    file.students = static_cast<int>(request.table.rows.size());
    return file;
}

Result<ExportedFile> exportGradesCsvLong(const ExportRequest& request)
{
    const Cells cells(request.options);
    ExportedFile file;
    file.bytes = cells.line(longHeader());
    for (const GradeRow& row : request.table.rows) {
        for (std::size_t place = 0; place < row.cells.size(); ++place) {
            addLines(file.bytes, row, place, request, cells);
        }
    }
    file.students = static_cast<int>(request.table.rows.size());
    return file;
}

} // namespace foresight
