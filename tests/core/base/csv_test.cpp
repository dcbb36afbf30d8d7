// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <QtTest>

#include <random>

using namespace foresight;

using Rows = std::vector<std::vector<std::string>>;
Q_DECLARE_METATYPE(Rows)

namespace {

Rows fieldsOf(const std::vector<CsvRow>& rows)
{
    Rows fields;
    for (const CsvRow& row : rows) {
        fields.push_back(row.fields);
    }
    return fields;
}

} // namespace

class CsvTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void countsLinesInsideQuotes();
    void readsBackWhatItWrites();
    void quotesOnlyWhereNeeded();
    void freeTextIsNoFormula_data();
    void freeTextIsNoFormula();
};

void CsvTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Rows>("expected");
    QTest::newRow("empty") << QByteArray() << Rows{};
    QTest::newRow("one field") << QByteArray("a") << Rows{{"a"}};
    QTest::newRow("line feed") << QByteArray("a,b\nc,d\n") << Rows{{"a", "b"}, {"c", "d"}};
    QTest::newRow("carriage return and line feed") << QByteArray("a,b\r\nc,d\r\n") << Rows{{"a", "b"}, {"c", "d"}};
    QTest::newRow("carriage return") << QByteArray("a\rb") << Rows{{"a"}, {"b"}};
    QTest::newRow("blank lines") << QByteArray("\n\na\n\n\nb\n\n") << Rows{{"a"}, {"b"}};
    QTest::newRow("empty fields") << QByteArray(",a,,\n") << Rows{{"", "a", "", ""}};
    QTest::newRow("quotes") << QByteArray("\"a,b\",\"c\"\"d\",\"\"\n") << Rows{{"a,b", "c\"d", ""}};
    QTest::newRow("line break in quotes") << QByteArray("\"a\r\nb\",c") << Rows{{"a\r\nb", "c"}};
    QTest::newRow("quote inside a plain field") << QByteArray("5\" disk,b") << Rows{{"5\" disk", "b"}};
    QTest::newRow("semicolons") << QByteArray("a;b,c;d\n1;2;3\n") << Rows{{"a", "b,c", "d"}, {"1", "2", "3"}};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF\"a\",b") << Rows{{"a", "b"}};
}

void CsvTest::reads()
{
    QFETCH(QByteArray, text);
    QFETCH(Rows, expected);
    const auto rows = parseCsv(text.toStdString(), "f.csv");
    QVERIFY(rows);
    QCOMPARE(fieldsOf(*rows), expected);
}

void CsvTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("quote never closed") << QByteArray("a\nb,\"c\nd") << "f.csv:2";
    QTest::newRow("text after a quote") << QByteArray("a\n\"b\"c\n") << "f.csv:2";
    QTest::newRow("Latin-1") << QByteArray("Bj\xF8rn") << "f.csv";
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0b\0",
                                          6)
                            << "f.csv";
}

void CsvTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const auto rows = parseCsv(text.toStdString(), "f.csv");
    QVERIFY(!rows);
    QCOMPARE(rows.error().code, ErrorCode::FormatInvalid);
    QCOMPARE(QString::fromStdString(rows.error().place), place);
}

void CsvTest::countsLinesInsideQuotes()
{
    const auto rows = parseCsv("a\n\"b\nc\"\nd\n", "f.csv");
    QCOMPARE((*rows)[1].line, 2);
    QCOMPARE((*rows)[2].line, 4);
}

void CsvTest::readsBackWhatItWrites()
{
    const std::uint32_t seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const std::string alphabet = "ab \",;\r\n'=\t\xC3\xA9";
    for (int round = 0; round < 300; ++round) {
        std::vector<std::string> fields(1 + random() % 5);
        for (std::string& field : fields) {
            for (std::size_t i = random() % 6; i > 0; --i) {
                const char character = alphabet[random() % (alphabet.size() - 2)];
                field += character == '\r' ? std::string("\xC3\xA9") : std::string(1, character);
            }
        }
        const std::string line = csvLine(fields);
        if (fields == std::vector<std::string>{""}) {
            continue; // one empty field is an empty line
        }
        // A header of commas keeps the separator from being guessed from the data.
        const auto rows = parseCsv("x,y,z,u,v,w,x,y,z\r\n" + line, "f.csv");
        QVERIFY2(rows, line.c_str());
        QCOMPARE(rows->size(), std::size_t{2});
        QCOMPARE(rows->back().fields, fields);
    }
}

void CsvTest::quotesOnlyWhereNeeded()
{
    QCOMPARE(csvLine({"a", "b c", "-1.5", ""}), std::string("a,b c,-1.5,\r\n"));
    QCOMPARE(csvLine({"a,b", " c", "d\"e"}), std::string("\"a,b\",\" c\",\"d\"\"e\"\r\n"));
}

void CsvTest::freeTextIsNoFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    for (const char* start : {"=", "+", "-", "@", "\t", "\r", "\n", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"}) {
        QTest::newRow(start) << QString::fromUtf8(start) + QStringLiteral("1")
                             << QStringLiteral("'") + QString::fromUtf8(start) + QStringLiteral("1");
    }
    QTest::newRow("plain") << "Able"
                           << "Able";
    QTest::newRow("empty") << ""
                           << "";
    QTest::newRow("inside") << "a=b"
                            << "a=b";
}

void CsvTest::freeTextIsNoFormula()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(withoutFormula(text.toStdString())), expected);
}

QTEST_APPLESS_MAIN(CsvTest)
#include "csv_test.moc"
