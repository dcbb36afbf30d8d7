// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/export_preview.h"
#include "tests/core/export/small_gradebook.h"

#include <QtTest>

using namespace foresight;

using Lines = std::vector<std::string>;

class ExportPreviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstLines();
    void longLinesAreCut();
    void utf16();
    void archives();
    void bytesThatAreNoText();
    void everyFormatHasOne_data();
    void everyFormatHasOne();
};

void ExportPreviewTest::firstLines()
{
    QCOMPARE(exportPreview("a,b\r\n1,2\r\n\r\nlast", 9), (Lines{"a,b", "1,2", "", "last"}));
    QCOMPARE(exportPreview("a\nb\nc\n", 2), (Lines{"a", "b"}));
    QVERIFY(exportPreview("", 2).empty());
}

void ExportPreviewTest::longLinesAreCut()
{
    std::string accents;
    for (int i = 0; i < 500; ++i) {
        accents += "\u00E9";
    }
    const Lines lines = exportPreview(accents + "\nshort", 2);
    QCOMPARE(lines.size(), std::size_t{2});
    QCOMPARE(lines[0], accents.substr(0, 800) + "...");
    QCOMPARE(lines[1], std::string("short"));
}

void ExportPreviewTest::utf16()
{
    const std::string bytes("\xFF\xFE\"\0\xE9\0\"\0\n\0x\0", 12);
    QCOMPARE(exportPreview(bytes, 3), (Lines{"\"\u00E9\"", "x"}));
}

void ExportPreviewTest::archives()
{
    const test::SmallGradebook book;
    const Lines lines = exportPreview(book.exported("oneroster")->bytes, 20);
    QVERIFY(lines[0].starts_with("manifest.csv, "));
    QCOMPARE(lines[1], std::string("    propertyName,value"));
    QVERIFY(std::any_of(lines.begin(), lines.end(),
                        [](const std::string& line) { return line.starts_with("results.csv, "); }));
}

void ExportPreviewTest::bytesThatAreNoText()
{
    QVERIFY(exportPreview(std::string("\x89PNG\0\1\2", 7), 3).empty());
    QVERIFY(exportPreview("PK but no archive", 3).empty());
}

void ExportPreviewTest::everyFormatHasOne_data()
{
    QTest::addColumn<QString>("format");
    for (const ExportFormat& format : exportFormats()) {
        if (!format.onlyMerges && format.name != "pdf") {
            QTest::newRow(format.name.c_str()) << QString::fromStdString(format.name);
        }
    }
}

void ExportPreviewTest::everyFormatHasOne()
{
    QFETCH(QString, format);
    const test::SmallGradebook book;
    ExportOptions rest;
    rest.leaveOutUnidentified = true;
    const Result<ExportedFile> file = book.exported(format.toStdString(), rest);
    QVERIFY2(file, file ? "" : file.error().cause.c_str());
    QVERIFY(!exportPreview(file->bytes, 5).empty());
}

QTEST_APPLESS_MAIN(ExportPreviewTest)
#include "export_preview_test.moc"
