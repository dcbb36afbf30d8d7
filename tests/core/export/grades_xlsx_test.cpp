// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/grades_xlsx.h"
#include "tests/core/export/small_gradebook.h"
#include "tests/core/export/unzipped.h"

#include <QXmlStreamReader>
#include <QtTest>

#include <locale.h>

using namespace foresight;

namespace {

/// One cell of a sheet as the file has it.
struct SheetCell
{
    QString type; ///< "inlineStr", or empty for a number
    QString text;
};

struct Sheet
{
    std::map<std::string, SheetCell> cells; ///< by place, "A1"
    bool frozen = false;
    int formulas = 0;
};

Sheet sheetOf(const std::string& xml)
{
    Sheet sheet;
    QXmlStreamReader reader(QByteArray::fromStdString(xml));
    SheetCell* cell = nullptr;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement()) {
            continue;
        }
        if (reader.name() == QLatin1String("c")) {
            cell = &sheet.cells[reader.attributes().value(QLatin1String("r")).toString().toStdString()];
            cell->type = reader.attributes().value(QLatin1String("t")).toString();
        } else if (cell && (reader.name() == QLatin1String("v") || reader.name() == QLatin1String("t"))) {
            cell->text = reader.readElementText();
        } else if (reader.name() == QLatin1String("f")) {
            ++sheet.formulas;
        } else if (reader.name() == QLatin1String("pane")) {
            sheet.frozen = reader.attributes().value(QLatin1String("state")) == QLatin1String("frozen") &&
                           reader.attributes().value(QLatin1String("ySplit")) == QLatin1String("1");
        }
    }
    return reader.hasError() ? Sheet{} : sheet;
}

QStringList sheetNames(const std::string& workbook)
{
    QStringList names;
    QXmlStreamReader reader(QByteArray::fromStdString(workbook));
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == QLatin1String("sheet")) {
            names << reader.attributes().value(QLatin1String("name")).toString();
        }
    }
    return names;
}

} // namespace

class GradesXlsxTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheets();
    void cellsAreTyped();
    void textIsNoFormula();
    void itemSheet();
    void statistics();
    void sameContentsSameBytes();
    void numbersIgnoreTheLocale();
    void hostileTexts();
    void sheetNamesFit_data();
    void sheetNamesFit();
};

void GradesXlsxTest::sheets()
{
    const test::SmallGradebook book;
    const auto files = test::unzipped(book.exported("xlsx")->bytes);
    QCOMPARE(sheetNames(files.at("xl/workbook.xml")),
             (QStringList{QStringLiteral("Grades"), QStringLiteral("Lab 04, \"gravity\""),
                          QStringLiteral("=Lab -05- <b>"), QStringLiteral("Statistics")}));
    for (const char* sheet : {"1", "2", "3", "4"}) {
        const Sheet read = sheetOf(files.at("xl/worksheets/sheet" + std::string(sheet) + ".xml"));
        QVERIFY(read.frozen);
        QCOMPARE(read.formulas, 0);
    }
}

void GradesXlsxTest::cellsAreTyped()
{
    const test::SmallGradebook book;
    Sheet grades = sheetOf(test::unzipped(book.exported("xlsx")->bytes).at("xl/worksheets/sheet1.xml"));
    QCOMPARE(grades.cells["A4"].type, QStringLiteral("inlineStr"));
    QCOMPARE(grades.cells["A4"].text, QStringLiteral("1003"));
    QCOMPARE(grades.cells["E2"].type, QString());
    QCOMPARE(grades.cells["E2"].text, QStringLiteral("8.5"));
    QCOMPARE(grades.cells["F3"].type, QString());
    QCOMPARE(grades.cells["F3"].text, QStringLiteral("-1.25"));
    QCOMPARE(grades.cells["E3"].text, QStringLiteral("excused"));
    QCOMPARE(grades.cells["E4"].text, QStringLiteral("0"));
    // Missing is blank.
    QVERIFY(!grades.cells.contains("F2"));
}

void GradesXlsxTest::textIsNoFormula()
{
    const test::SmallGradebook book;
    Sheet grades = sheetOf(test::unzipped(book.exported("xlsx")->bytes).at("xl/worksheets/sheet1.xml"));
    QCOMPARE(grades.cells["B2"].type, QStringLiteral("inlineStr"));
    QCOMPARE(grades.cells["B2"].text, QStringLiteral("'=Able"));
    QCOMPARE(grades.cells["B3"].text, QStringLiteral("O'Neil <Jr> & Co"));
    QVERIFY(grades.cells["F1"].text.startsWith(QStringLiteral("'=Lab [05] <b>")));
}

void GradesXlsxTest::itemSheet()
{
    const test::SmallGradebook book;
    Sheet item = sheetOf(test::unzipped(book.exported("xlsx")->bytes).at("xl/worksheets/sheet2.xml"));
    QCOMPARE(item.cells["D2"].text, QStringLiteral("graded"));
    QCOMPARE(item.cells["F2"].text, QStringLiteral("9"));
    QCOMPARE(item.cells["G2"].text, QStringLiteral("0.5"));
    // A time is a number: days since the end of 1899.
    QCOMPARE(item.cells["J2"].type, QString());
    QVERIFY(std::abs(item.cells["J2"].text.toDouble() - 46296.424305555556) < 1e-6);
    QCOMPARE(item.cells["M1"].text, QStringLiteral("pipeline_reflect (of 3)"));
    QCOMPARE(item.cells["M2"].text, QStringLiteral("1.5"));
    QVERIFY(item.cells["N2"].text.startsWith(QStringLiteral("'=well done, \"really\"\nsee")));
    QCOMPARE(item.cells["K3"].text, QStringLiteral("yes"));
}

void GradesXlsxTest::statistics()
{
    const test::SmallGradebook book;
    Sheet sheet = sheetOf(test::unzipped(book.exported("xlsx")->bytes).at("xl/worksheets/sheet4.xml"));
    QVERIFY(sheet.cells["G1"].text.contains(QStringLiteral("item-rest r x 100, Moodle")));
    QCOMPARE(sheet.cells["C2"].text, QStringLiteral("2"));
    QVERIFY(std::abs(sheet.cells["E2"].text.toDouble() - 0.425) < 1e-9);
    // The same points for everyone: not defined, and why.
    QCOMPARE(sheet.cells["B4"].text, QStringLiteral("pipeline_commit"));
    QCOMPARE(sheet.cells["G4"].text, QStringLiteral("not defined: equal-marks"));
}

void GradesXlsxTest::sameContentsSameBytes()
{
    const test::SmallGradebook book;
    QCOMPARE(book.exported("xlsx")->bytes, book.exported("xlsx")->bytes);
}

void GradesXlsxTest::numbersIgnoreTheLocale()
{
    const test::SmallGradebook book;
    const std::string plain = book.exported("xlsx")->bytes;
    const std::string before = setlocale(LC_ALL, nullptr);
    const char* comma = nullptr;
    for (const char* name : {"de_DE.UTF-8", "de_DE.utf8", "fr_FR.UTF-8"}) {
        comma = comma ? comma : setlocale(LC_ALL, name);
    }
    if (!comma) {
        QSKIP("no locale with a decimal comma on this machine");
    }
    const std::string there = book.exported("xlsx")->bytes;
    setlocale(LC_ALL, before.c_str());
    QCOMPARE(there, plain);
}

void GradesXlsxTest::hostileTexts()
{
    test::SmallGradebook book;
    Student& student = book.table.rows[0].student;
    student.familyName = "a\x01"
                         "b\xEF\xBF\xBF"
                         "c";
    student.givenName = std::string(40'000, 'x');
    student.section = "</t></is></c>";
    const Result<ExportedFile> file = book.exported("xlsx");
    QVERIFY(file);
    Sheet grades = sheetOf(test::unzipped(file->bytes).at("xl/worksheets/sheet1.xml"));
    QCOMPARE(grades.cells["B2"].text, QStringLiteral("abc"));
    QCOMPARE(grades.cells["C2"].text.size(), 16'000);
    QCOMPARE(grades.cells["D2"].text, QStringLiteral("</t></is></c>"));
}

void GradesXlsxTest::sheetNamesFit_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << QByteArray("Lab 04") << QByteArray("Lab 04");
    QTest::newRow("forbidden") << QByteArray("[a]:b*c?d/e\\f'") << QByteArray("-a--b-c-d-e-f-");
    QTest::newRow("long") << QByteArray(40, 'x') << QByteArray(31, 'x');
    QTest::newRow("taken") << QByteArray("GRADES") << QByteArray("GRADES (2)");
    QTest::newRow("reserved") << QByteArray("History") << QByteArray("History (2)");
    QTest::newRow("empty") << QByteArray() << QByteArray("Item");
}

void GradesXlsxTest::sheetNamesFit()
{
    QFETCH(QByteArray, title);
    QFETCH(QByteArray, name);
    QCOMPARE(sheetName(title.toStdString(), {"Grades", "Statistics"}), name.toStdString());
}

QTEST_APPLESS_MAIN(GradesXlsxTest)
#include "grades_xlsx_test.moc"
