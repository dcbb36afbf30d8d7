// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/export/grade_export.h"

#include <QtTest>

using namespace foresight;

namespace {

Course course()
{
    Course course;
    CourseLab first;
    first.item = "Lab 04, \"gravity\"";
    first.points = 10;
    first.canvasId = "5123";
    CourseLab second;
    second.item = "Lab 05";
    second.points = 2.5;
    course.labs = {first, second};
    return course;
}

GradeCell graded(double points, double penalty = 0)
{
    GradeCell cell;
    cell.state = CellState::Graded;
    cell.points = points;
    cell.grade = Grade{"hash", points + penalty, penalty, points, penalty > 0};
    return cell;
}

GradeCell excused()
{
    GradeCell cell;
    cell.state = CellState::Excused;
    return cell;
}

GradeTable table()
{
    GradeTable table;
    table.rows.push_back(
        {{"1", "Anne", "=Able", "a@x", "aable", "1001", "S1001", "LAB-A"}, false, {graded(8.5, 0.5), {}}});
    table.rows.push_back(
        {{"2", "Bobby", "O'Neil, \"Jr\"", "", "", "", "S1002", "-B"}, false, {excused(), graded(-1.25)}});
    table.rows.push_back({{"3", "", "Solo", "", "solo", "", "", ""}, false, {graded(0), graded(2)}});
    return table;
}

Result<ExportedFile> exported(const std::string& format, const GradeTable& grades, const ExportOptions& options = {})
{
    const Course c = course();
    return exportGrades(format, {c, grades, {}, 0, options});
}

std::vector<std::vector<std::string>> readBack(const std::string& text)
{
    std::vector<std::vector<std::string>> fields;
    const Result<std::vector<CsvRow>> rows = parseCsv(text, "f.csv");
    for (const CsvRow& row : *rows) {
        fields.push_back(row.fields);
    }
    return fields;
}

} // namespace

class GradeExportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvForPeople();
    void canvas();
    void canvasNeedsAnIdentifier();
    void formats();
};

void GradeExportTest::csvForPeople()
{
    const auto rows = readBack(exported("csv", table())->bytes);
    QCOMPARE(rows.size(), std::size_t{4});
    QCOMPARE(rows[0], (std::vector<std::string>{"student_id", "family_name", "given_name", "email", "login", "section",
                                                "Lab 04, \"gravity\"", "Lab 04, \"gravity\" raw",
                                                "Lab 04, \"gravity\" penalty", "Lab 04, \"gravity\" state", "Lab 05",
                                                "Lab 05 raw", "Lab 05 penalty", "Lab 05 state"}));
    // Text that a spreadsheet would run is defused; a negative number stays a number; missing is blank, not 0.
    QCOMPARE(rows[1], (std::vector<std::string>{"1", "'=Able", "Anne", "a@x", "aable", "LAB-A", "8.5", "9", "0.5",
                                                "graded", "", "", "", "missing"}));
    QCOMPARE(rows[2], (std::vector<std::string>{"2", "O'Neil, \"Jr\"", "Bobby", "", "", "'-B", "", "", "", "excused",
                                                "-1.25", "-1.25", "0", "graded"}));
    QCOMPARE(rows[3][6], std::string("0"));
}

void GradeExportTest::canvas()
{
    const Result<ExportedFile> file = exported("canvas", table());
    QVERIFY(file);
    const std::string* text = &file->bytes;
    QVERIFY(text->starts_with("Student,ID,SIS User ID,SIS Login ID,Section,"));
    const auto rows = readBack(*text);
    QCOMPARE(rows.size(), std::size_t{5});
    QCOMPARE(rows[0][5], std::string("Lab 04, \"gravity\" (5123)"));
    QCOMPARE(rows[0][6], std::string("Lab 05"));
    QCOMPARE(rows[1], (std::vector<std::string>{"    Points Possible", "", "", "", "", "10", "2.5"}));
    QCOMPARE(rows[2], (std::vector<std::string>{"=Able, Anne", "1001", "S1001", "aable", "LAB-A", "8.5", ""}));
    QCOMPARE(rows[3], (std::vector<std::string>{"O'Neil, \"Jr\", Bobby", "", "S1002", "", "-B", "EX", "-1.25"}));
    QCOMPARE(rows[4], (std::vector<std::string>{"Solo", "", "", "solo", "", "0", "2"}));
    for (const auto& row : rows) {
        QCOMPARE(row.size(), rows[0].size());
    }
    QVERIFY(text->find("\r\n") != std::string::npos);
    QCOMPARE(text->find('\n'), text->find("\r\n") + 1);
}

void GradeExportTest::canvasNeedsAnIdentifier()
{
    GradeTable some = table();
    some.rows[1].student.sisId.clear();
    const Result<ExportedFile> text = exported("canvas", some);
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::IdentifierMissing);
    QVERIFY(text.error().args[1].find("2 O'Neil") != std::string::npos);
    QVERIFY(text.error().args[1].find("Solo") == std::string::npos);
    ExportOptions rest;
    rest.leaveOutUnidentified = true;
    const Result<ExportedFile> without = exported("canvas", some, rest);
    QVERIFY(without);
    QCOMPARE(without->leftOut, std::vector<std::string>{"2"});
    QCOMPARE(without->students, 2);
    QCOMPARE(readBack(without->bytes).size(), std::size_t{4});
}

void GradeExportTest::formats()
{
    const Result<ExportedFile> unknown = exported("abacus", table());
    QCOMPARE(unknown.error().code, ErrorCode::UsageInvalid);
    QVERIFY(unknown.error().cause.find("csv, ") != std::string::npos);
    ExportOptions merging;
    merging.merge = "a,b\n";
    QCOMPARE(exported("csv", table(), merging).error().code, ErrorCode::UsageInvalid);
}

QTEST_APPLESS_MAIN(GradeExportTest)
#include "grade_export_test.moc"
