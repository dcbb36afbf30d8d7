// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "tests/core/export/small_gradebook.h"

#include <QtTest>

using namespace foresight;

namespace {

using Fields = std::vector<std::string>;

std::vector<Fields> readBack(const Result<ExportedFile>& file)
{
    std::vector<Fields> fields;
    const Result<std::vector<CsvRow>> rows = parseCsv(file->bytes, "f.csv");
    for (const CsvRow& row : *rows) {
        fields.push_back(row.fields);
    }
    return fields;
}

ExportOptions missing(MissingResult what)
{
    ExportOptions options;
    options.missing = what;
    return options;
}

} // namespace

class GradesCsvTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void longHasARowPerLine();
    void longHasARowWithoutLines();
    void formulasAreDefused_data();
    void formulasAreDefused();
    void decimalComma();
    void chosenItems();
    void unknownItem();
    void missingResults();
};

void GradesCsvTest::longHasARowPerLine()
{
    const test::SmallGradebook book;
    const auto rows = readBack(book.exported("csv-long"));
    // Three students on the roster: Anne 2 lines and a missing item, Bo excused and 2 lines, Solo 2 and 2 lines.
    QCOMPARE(rows.size(), std::size_t{1 + 3 + 3 + 4});
    for (const Fields& row : rows) {
        QCOMPARE(row.size(), rows[0].size());
    }
    QCOMPARE(rows[2], (Fields{"S1001",
                              "'=Able",
                              "Anne",
                              "LAB-A",
                              "Lab 04, \"gravity\"",
                              "data-gravity-trap",
                              "graded",
                              "pipeline_reflect",
                              "1.5",
                              "3",
                              "second-try",
                              "8.5",
                              "9",
                              "0.5",
                              "10",
                              "2",
                              "2026-10-01T10:11:00Z",
                              "yes",
                              "late",
                              "no",
                              "'=well done, \"really\"\nsee <act 2>"}));
    QCOMPARE(rows[5][8], std::string("2"));
    QCOMPARE(rows[5][11], std::string("-1.25"));
}

void GradesCsvTest::longHasARowWithoutLines()
{
    const test::SmallGradebook book;
    const auto rows = readBack(book.exported("csv-long"));
    QCOMPARE(rows[3], (Fields{"S1001",
                              "'=Able",
                              "Anne",
                              "LAB-A",
                              "'=Lab [05] <b>",
                              "data-gravity-trap",
                              "missing",
                              "",
                              "",
                              "",
                              "",
                              "",
                              "",
                              "",
                              "2.5",
                              "",
                              "",
                              "",
                              "",
                              "no",
                              ""}));
    QCOMPARE(rows[4][6], std::string("excused"));
    QCOMPARE(rows[4][11], std::string());
    QCOMPARE(rows[4][19], std::string("yes"));
}

void GradesCsvTest::formulasAreDefused_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("equals") << QByteArray("=cmd|' /C calc'!A0") << QByteArray("'=cmd|' /C calc'!A0");
    QTest::newRow("plus") << QByteArray("+1") << QByteArray("'+1");
    QTest::newRow("minus") << QByteArray("-Able") << QByteArray("'-Able");
    QTest::newRow("at") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
    QTest::newRow("tab") << QByteArray("\t=1") << QByteArray("'\t=1");
    QTest::newRow("carriage return") << QByteArray("\r=1") << QByteArray("'\r=1");
    QTest::newRow("line feed") << QByteArray("\n=1") << QByteArray("'\n=1");
    QTest::newRow("full-width equals") << QByteArray("\uFF1D1+1") << QByteArray("'\uFF1D1+1");
    QTest::newRow("full-width at") << QByteArray("\uFF20A1") << QByteArray("'\uFF20A1");
    QTest::newRow("plain") << QByteArray("Able=") << QByteArray("Able=");
}

void GradesCsvTest::formulasAreDefused()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, written);
    test::SmallGradebook book;
    book.table.rows[0].student.familyName = name.toStdString();
    QCOMPARE(readBack(book.exported("csv"))[1][1], written.toStdString());
    QCOMPARE(readBack(book.exported("csv-long"))[1][1], written.toStdString());
}

void GradesCsvTest::decimalComma()
{
    const test::SmallGradebook book;
    ExportOptions options;
    options.decimalComma = true;
    const Result<ExportedFile> file = book.exported("csv", options);
    QVERIFY(file->bytes.starts_with("student_id;family_name;"));
    const auto rows = readBack(file);
    QCOMPARE(rows[1][6], std::string("8,5"));
    QCOMPARE(rows[2][10], std::string("-1,25"));
    QCOMPARE(readBack(book.exported("csv-long", options))[2][8], std::string("1,5"));
}

void GradesCsvTest::chosenItems()
{
    const test::SmallGradebook book;
    ExportOptions options;
    options.items = {"=Lab [05] <b>"};
    const auto rows = readBack(book.exported("csv", options));
    QCOMPARE(rows[0].size(), std::size_t{6 + 4});
    QCOMPARE(rows[0][6], std::string("'=Lab [05] <b>"));
    QCOMPARE(rows[3][6], std::string("2"));
}

void GradesCsvTest::unknownItem()
{
    const test::SmallGradebook book;
    ExportOptions options;
    options.items = {"Lab 99"};
    const Result<ExportedFile> file = book.exported("csv", options);
    QCOMPARE(file.error().code, ErrorCode::UnknownName);
    QCOMPARE(file.error().args, (std::vector<std::string>{"item", "Lab 99"}));
}

void GradesCsvTest::missingResults()
{
    test::SmallGradebook book;
    for (GradeCell& cell : book.table.rows[2].cells) {
        cell = GradeCell{};
    }
    QCOMPARE(readBack(book.exported("csv")).size(), std::size_t{4});
    QCOMPARE(readBack(book.exported("csv"))[3][6], std::string());
    QCOMPARE(readBack(book.exported("csv", missing(MissingResult::Zero)))[3][6], std::string("0"));
    // Excused is not missing: no zero, and the row stays.
    QCOMPARE(readBack(book.exported("csv", missing(MissingResult::Zero)))[2][6], std::string());
    const Result<ExportedFile> omitted = book.exported("csv", missing(MissingResult::OmitRow));
    QCOMPARE(readBack(omitted).size(), std::size_t{3});
    QCOMPARE(omitted->students, 2);
}

QTEST_APPLESS_MAIN(GradesCsvTest)
#include "grades_csv_test.moc"
