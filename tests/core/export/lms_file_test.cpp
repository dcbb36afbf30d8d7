// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lms_file.h"
#include "core/export/lms_text.h"

#include <QStringEncoder>
#include <QtTest>

using namespace foresight;

namespace {

std::string utf16(const char* text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    const QByteArray bytes = encoder(QString::fromUtf8(text));
    return bytes.toStdString();
}

} // namespace

class LmsFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryByte_data();
    void keepsEveryByte();
    void fillsCells_data();
    void fillsCells();
    void utf16WithoutMark();
    void dropsRecords();
    void refuses_data();
    void refuses();
    void numbers_data();
    void numbers();
    void titles_data();
    void titles();
};

void LmsFileTest::keepsEveryByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* name, const std::string& bytes) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes);
    };
    row("plain", "a,b\r\n1,2\r\n");
    row("line feeds, no last one", "a,b\n1,2");
    row("old line ends", "a,b\r1,2\r");
    row("mixed ends and empty lines", "a,b\r\n\r\n1,2\n\n\r\n3,4\r\n\n");
    row("mark", "\xEF\xBB\xBF\"a\",b\r\n1,2\r\n");
    row("quotes where none are needed", "\"a\",b,\"c\"\n\"1\",2,\"\"\n");
    row("quotes, separators and lines in cells", "a;b\n\"x;\"\"y\"\"\n\nz\";2\n");
    row("ragged", "a,b,c\n1\n1,2,3,4\n,,\n");
    row("quote within a cell", "a,b\n5\" disk,2\n");
    row("UTF-16LE", utf16("\"a\"\t\"\xC3\xA9\xF0\x9F\x98\x80\"\r\n1\t2\r\n", QStringConverter::Utf16LE, true));
    row("UTF-16BE", utf16("a,b\n1,\xD8\xB9\n", QStringConverter::Utf16BE, true));
    row("UTF-16LE without mark", utf16("a\tb\n1\t2\n", QStringConverter::Utf16LE, false));
}

void LmsFileTest::keepsEveryByte()
{
    QFETCH(QByteArray, bytes);
    Result<LmsFile> file = LmsFile::read(bytes.toStdString(), "f");
    QVERIFY(file);
    QCOMPARE(QByteArray::fromStdString(file->bytes()), bytes);
    for (std::size_t record = 0; record < file->records(); ++record) {
        const std::vector<std::string> cells = file->cells(record);
        for (std::size_t column = 0; column < cells.size(); ++column) {
            file->set(record, column, cells[column]);
        }
    }
    QCOMPARE(QByteArray::fromStdString(file->bytes()), bytes);
}

void LmsFileTest::fillsCells_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("column");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* before, int column, const char* text, const char* after) {
        QTest::newRow(name) << QByteArray(before) << column << QByteArray(text) << QByteArray(after);
    };
    row("plain", "a,b\n1,2\n", 1, "8.5", "a,b\n1,8.5\n");
    row("first", "a,b\n1,2\n", 0, "x", "a,b\nx,2\n");
    row("keeps its quotes", "a,b\r\n\"1\",\"2\"\r\n", 1, "8.5", "a,b\r\n\"1\",\"8.5\"\r\n");
    row("empty quoted", "a\tb\n1\t\"\"\n", 1, "3", "a\tb\n1\t\"3\"\n");
    row("gets quotes", "a,b\n1,2\n", 1, "x\"y\nz", "a,b\n1,\"x\"\"y\nz\"\n");
    row("comma among semicolons", "a;b\n1;2\n", 1, "8,5", "a;b\n1;\"8,5\"\n");
    row("grows", "a,b,c,d\n1,2\n3,4,5,6\n", 3, "9", "a,b,c,d\n1,2,,9\n3,4,5,6\n");
    row("no last line end", "a,b\n1,2", 1, "9", "a,b\n1,9");
    row("colon", "\"a b\":c\n1:2\n", 1, "9", "\"a b\":c\n1:9\n");
}

void LmsFileTest::fillsCells()
{
    QFETCH(QByteArray, before);
    QFETCH(int, column);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, after);
    Result<LmsFile> file = LmsFile::read(before.toStdString(), "f");
    QVERIFY(file);
    file->set(1, static_cast<std::size_t>(column), text.toStdString());
    QCOMPARE(QByteArray::fromStdString(file->bytes()), after);
}

void LmsFileTest::utf16WithoutMark()
{
    Result<LmsFile> file =
        LmsFile::read(utf16("\"N\"\t\"P\"\r\n\"\xD8\xB9\"\t\"\"\r\n", QStringConverter::Utf16LE, true), "f");
    QVERIFY(file);
    QVERIFY(file->hasMark());
    QCOMPARE(file->separator(), '\t');
    QCOMPARE(file->cell(1, 0), std::string("\xD8\xB9"));
    file->set(1, 1, "8.5");
    QCOMPARE(file->bytes(), utf16("\"N\"\t\"P\"\r\n\"\xD8\xB9\"\t\"8.5\"\r\n", QStringConverter::Utf16LE, true));
    file->dropMark();
    QCOMPARE(file->bytes(), utf16("\"N\"\t\"P\"\r\n\"\xD8\xB9\"\t\"8.5\"\r\n", QStringConverter::Utf16LE, false));
}

void LmsFileTest::dropsRecords()
{
    Result<LmsFile> file = LmsFile::read("a,b\r\n1,2\r\n\"3\n\",4\r\n5,6", "f");
    QVERIFY(file);
    QCOMPARE(file->line(3), 5);
    file->drop(2);
    QCOMPARE(file->bytes(), std::string("a,b\r\n1,2\r\n5,6"));
}

void LmsFileTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("empty") << QByteArray() << QByteArray("f:1");
    QTest::newRow("only line ends") << QByteArray("\r\n\n") << QByteArray("f:1");
    QTest::newRow("open quote") << QByteArray("a,b\n1,\"2\n3,4\n") << QByteArray("f:2");
    QTest::newRow("text behind a quote") << QByteArray("a,b\n1,\"2\"x\n") << QByteArray("f:2");
    QTest::newRow("Latin-1") << QByteArray("a,b\n\xE9,1\n") << QByteArray("f:1");
    QTest::newRow("NUL") << QByteArray("abcdefghijklmnopqrstuvwxyz\0,2\n", 30) << QByteArray("f:1");
    QTest::newRow("half a unit") << QByteArray("\xFF\xFE"
                                               "a\0b",
                                               5)
                                 << QByteArray("f:1");
    QTest::newRow("lone surrogate") << QByteArray("\xFF\xFE"
                                                  "a\0\x00\xD8",
                                                  6)
                                    << QByteArray("f:1");
}

void LmsFileTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, place);
    const Result<LmsFile> file = LmsFile::read(bytes.toStdString(), "f");
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::FormatInvalid);
    QCOMPARE(QByteArray::fromStdString(file.error().place), place);
}

void LmsFileTest::numbers_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("0") << 0.0 << QStringLiteral("0");
    QTest::newRow("-0") << -0.0 << QStringLiteral("0");
    QTest::newRow("10.005") << 10.005 << QStringLiteral("10.005");
    QTest::newRow("1234.5") << 1234.5 << QStringLiteral("1234.5");
    QTest::newRow("-2") << -2.0 << QStringLiteral("-2");
    QTest::newRow("no exponent") << 100000.0 << QStringLiteral("100000");
    QTest::newRow("small") << 0.0001 << QStringLiteral("0.0001");
    QTest::newRow("great") << 1e22 << QStringLiteral("10000000000000000000000");
}

void LmsFileTest::numbers()
{
    QFETCH(double, value);
    QFETCH(QString, text);
    const QString written = QString::fromStdString(lmsNumber(value));
    QCOMPARE(written, text);
    QCOMPARE(QString::fromStdString(lmsNumber(value, true)),
             QString(written).replace(QLatin1Char('.'), QLatin1Char(',')));
}

void LmsFileTest::titles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("safe");
    QTest::newRow("as it is") << QStringLiteral("Lab 04") << QStringLiteral("Lab 04");
    QTest::newRow("lines and tabs") << QStringLiteral(" Lab\r\n04\tA ") << QStringLiteral("Lab 04 A");
    QTest::newRow("number at the end") << QStringLiteral("Lab (4) (2026)") << QStringLiteral("Lab (4) [2026]");
    QTest::newRow("words") << QStringLiteral("my final score and Final Score")
                           << QStringLiteral("my final-score and Final-Score");
    QTest::newRow("marks") << QStringLiteral("# * # x") << QStringLiteral("x");
    QTest::newRow("a star is no mark") << QStringLiteral("*x") << QStringLiteral("*x");
    QTest::newRow("not a number") << QStringLiteral("Lab (4a)") << QStringLiteral("Lab (4a)");
    QTest::newRow("no blank") << QStringLiteral("Lab(4)") << QStringLiteral("Lab(4)");
}

void LmsFileTest::titles()
{
    QFETCH(QString, title);
    QFETCH(QString, safe);
    const TitleRules rules{{}, {"Final Score"}, true, true};
    QCOMPARE(QString::fromStdString(lmsTitle(title.toStdString(), rules)), safe);
    std::vector<std::string> notes;
    const Result<std::vector<std::string>> titles = lmsTitles("X", {title.toStdString()}, rules, notes);
    QVERIFY(titles);
    QCOMPARE(notes.empty(), title == safe);
    QVERIFY(!lmsTitles("X", {title.toStdString(), safe.toStdString()}, rules, notes));
    QVERIFY(!lmsTitles("X", {" # "}, rules, notes));
}

QTEST_APPLESS_MAIN(LmsFileTest)
#include "lms_file_test.moc"
