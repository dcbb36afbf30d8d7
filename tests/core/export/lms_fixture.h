// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"
#include "importers/platform.h"

#include <QtTest>

#include <algorithm>
#include <string>
#include <vector>

namespace foresight::test {

inline GradeCell graded(double points, const std::string& comment = {})
{
    GradeCell cell;
    cell.state = CellState::Graded;
    cell.points = points;
    cell.comment = comment;
    return cell;
}

inline GradeCell excused()
{
    GradeCell cell;
    cell.state = CellState::Excused;
    return cell;
}

inline CourseLab item(const std::string& title, double points)
{
    CourseLab lab;
    lab.item = title;
    lab.points = points;
    return lab;
}

/// Titles that each break some importer.
inline Course nastyCourse()
{
    Course course;
    course.match = Identifier::SisId;
    course.labs = {item("Lab 4 (2026)", 10), item("Final Score lab", 2000), item("[Lab] 4", 10.5)};
    return course;
}

inline const std::string kLongComment = "first \\\"line\\\" & <b>\nsecond, with a tab\tand \\";

/// Names that break careless readers; scores of every kind but those below 0.
inline GradeTable nastyTable()
{
    GradeTable table;
    table.rows = {
        {{"1", "Anne", "Able", "a@x", "aable", "1001", "S1001", "A"},
         false,
         {graded(8.5, kLongComment), graded(0), {}}},
        {{"2", "Bobby", "=cmd|' /C calc'!A0", "b@x", "bcmd", "1002", "S1002", "A"},
         false,
         {graded(10.005, "=1+1"), graded(1234.5), excused()}},
        {{"3", "Zoe\xCC\x88", "O'Neil, \"Jr\"\\", "c@x", "coneil", "1003", "S1003", "B"},
         false,
         {graded(0.1 + 0.2), graded(100000), graded(10)}},
        {{"4", "\xD7\x9B\xD7\x94\xD7\x9F", "\xE2\x80\xAE\xD8\xB9\xD8\xB1\xD8\xA8\xD9\x8A", "d@x", "darab", "1004",
          "S1004", ""},
         false,
         {{}, {}, {}}},
        {{"5", "", "So\nlo", "e@x", "esolo", "1005", "S1005", "B"}, false, {graded(1), graded(2.25), graded(3)}},
        {{"6", "Gone", "Long", "f@x", "fgone", "1006", "S1006", "B"}, true, {graded(1), graded(1), graded(1)}},
    };
    return table;
}

/// The platform knows everybody.
inline PlatformCourse platformOf(const GradeTable& table, std::vector<PlatformItem> items = {})
{
    PlatformCourse course;
    course.items = std::move(items);
    for (const GradeRow& row : table.rows) {
        const Student& student = row.student;
        course.users.push_back({student.lmsId, student.sisId, student.login, student.email, student.familyName});
    }
    return course;
}

/// Owns what an export refers to.
struct Export
{
    Course course = nastyCourse();
    GradeTable table = nastyTable();
    ExportOptions options = {};

    [[nodiscard]] Result<ExportedFile> make(const std::string& format) const
    {
        return exportGrades(format, {course, table, {}, 0, options});
    }
    [[nodiscard]] Result<ExportedFile> merge(const std::string& format, const std::string& file)
    {
        options.merge = file;
        options.mergeFile = "lms.csv";
        return make(format);
    }
};

inline bool hasNote(const ExportedFile& file, const std::string& part)
{
    return std::any_of(file.notes.begin(), file.notes.end(),
                       [&part](const std::string& note) { return note.find(part) != std::string::npos; });
}

/// What an importer has to have understood of a result.
inline ImportedCell expectedOf(const GradeCell& cell, bool knowsExcused)
{
    if (cell.state == CellState::Excused) {
        return {knowsExcused ? Change::Excused : Change::None, 0, {}};
    }
    return cell.points ? ImportedCell{Change::Points, *cell.points, {}} : ImportedCell{};
}

/// Every grade of a table came through, nothing else did, and nobody was lost. `titles` are the platform's.
inline std::string differences(const Imported& done, const GradeTable& table, const std::vector<std::string>& titles,
                               bool knowsExcused)
{
    std::string all = done.refusal;
    for (const std::string& column : done.droppedColumns) {
        all += "dropped column " + column + "\n";
    }
    for (const std::string& user : done.unknownUsers) {
        all += "unknown user " + user + "\n";
    }
    for (const GradeRow& row : table.rows) {
        for (std::size_t i = 0; i < titles.size(); ++i) {
            const ImportedCell cell = done.at(row.student.lmsId, titles[i]);
            const ImportedCell wanted = row.dropped ? ImportedCell{} : expectedOf(row.cells[i], knowsExcused);
            if (cell.change != wanted.change || cell.points != wanted.points) {
                all += row.student.studentId + " in " + titles[i] + " is " + std::to_string(cell.points) + "\n";
            }
        }
    }
    return all;
}

} // namespace foresight::test
