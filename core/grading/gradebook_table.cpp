// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/gradebook_parts.h"

namespace foresight {

namespace {

namespace tables = gradebook_tables;
using tables::CellKey;

/// Everything that the table is made from.
struct Shelf
{
    std::vector<Student> students;
    std::map<std::string, KeptHandIn> handIns; ///< by content hash
    std::map<CellKey, tables::GradeEntry> grades;
    std::map<CellKey, GradeOverride> overrides;
};

Result<Shelf> shelf(const Database& database)
{
    Shelf all;
    Result<std::vector<Student>> students = tables::students(database);
    if (!students) {
        return fail(students.error());
    }
    all.students = std::move(*students);
    Result<std::vector<KeptHandIn>> handIns = tables::handIns(database);
    if (!handIns) {
        return fail(handIns.error());
    }
    for (KeptHandIn& handIn : *handIns) {
        all.handIns.emplace(handIn.contentHash, std::move(handIn));
    }
    Result<std::map<CellKey, tables::GradeEntry>> grades = tables::grades(database);
    if (!grades) {
        return fail(grades.error());
    }
    all.grades = std::move(*grades);
    Result<std::map<CellKey, GradeOverride>> overrides = tables::overrides(database);
    if (!overrides) {
        return fail(overrides.error());
    }
    all.overrides = std::move(*overrides);
    return all;
}

GradeCell cellOf(const Shelf& shelf, const CellKey& key)
{
    GradeCell cell;
    if (const auto grade = shelf.grades.find(key); grade != shelf.grades.end()) {
        cell.state = CellState::Graded;
        cell.grade = grade->second.grade;
        cell.points = cell.grade->points;
        cell.flags = grade->second.flags;
        cell.handIn = shelf.handIns.at(cell.grade->submission);
    }
    if (const auto override = shelf.overrides.find(key); override != shelf.overrides.end()) {
        cell.override = override->second;
        cell.points = override->second.points;
        cell.state = cell.points ? CellState::Graded : CellState::Excused;
    }
    return cell;
}

} // namespace

Result<GradeTable> Gradebook::table() const
{
    Result<Shelf> all = shelf(m_parts->database);
    if (!all) {
        return fail(all.error());
    }
    GradeTable table;
    for (const Student& student : all->students) {
        GradeRow row{student, false, {}};
        for (const CourseLab& item : course().labs) {
            row.cells.push_back(cellOf(*all, {student.studentId, item.item}));
        }
        table.rows.push_back(std::move(row));
    }
    const auto known = studentsByIdentifier(all->students, course().match);
    for (const auto& [hash, handIn] : all->handIns) {
        if (!known.contains(comparable(handIn.learnerId, course().match))) {
            table.parked.push_back(handIn);
        }
    }
    return table;
}

} // namespace foresight
