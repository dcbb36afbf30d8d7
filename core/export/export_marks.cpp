// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_marks.h"

#include "core/export/prepared_export.h"

#include <map>

namespace foresight {

MarksTable marksOfItems(const ExportRequest& request)
{
    MarksTable marks;
    for (const CourseLab& lab : request.course.labs) {
        marks.items.push_back(lab.item);
        marks.maximum.push_back(lab.points);
    }
    for (const GradeRow& row : request.table.rows) {
        marks.students.push_back(row.student.studentId);
        std::vector<std::optional<double>>& points = marks.marks.emplace_back();
        for (const GradeCell& cell : row.cells) {
            points.push_back(exportedPoints(cell, request.options.missing));
        }
    }
    return marks;
}

std::vector<double> pointsOfItem(const ExportRequest& request, std::size_t place)
{
    std::vector<double> points;
    for (const GradeRow& row : request.table.rows) {
        if (const auto value = exportedPoints(row.cells.at(place), request.options.missing)) {
            points.push_back(*value);
        }
    }
    return points;
}

MarksTable marksOfLines(const ExportRequest& request, std::size_t place)
{
    MarksTable marks;
    std::map<std::string, std::size_t> columns;
    for (const GradeRow& row : request.table.rows) {
        const GradeCell& cell = row.cells.at(place);
        if (cell.lines.empty()) {
            continue;
        }
        marks.students.push_back(row.student.studentId);
        std::vector<std::optional<double>>& points = marks.marks.emplace_back();
        for (const ItemScore& line : cell.lines) {
            const auto [column, isNew] = columns.emplace(line.item, marks.items.size());
            if (isNew) {
                marks.items.push_back(line.item);
                marks.maximum.push_back(line.possible);
            }
            points.resize(std::max(points.size(), column->second + 1));
            points[column->second] = line.points;
        }
    }
    for (auto& points : marks.marks) {
        points.resize(marks.items.size());
    }
    return marks;
}

} // namespace foresight
