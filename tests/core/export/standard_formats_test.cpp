// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/base/file.h"
#include "core/export/xml_text.h"
#include "tests/core/export/small_gradebook.h"
#include "tests/core/export/unzipped.h"
#include "tests/core/grading/course_bench.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace foresight;

namespace {

using Fields = std::vector<std::string>;

QString dataFile(const char* name)
{
    return QStringLiteral(FORESIGHT_TEST_DATA "/export/") + QString::fromLatin1(name);
}

/// Runs a checker; "" when it is content, otherwise what it says.
QString complaint(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000)) {
        return QStringLiteral("did not finish");
    }
    const QString said = QString::fromUtf8(process.readAllStandardError() + process.readAllStandardOutput());
    return process.exitCode() == 0 ? QString() : said + QStringLiteral("(exit)");
}

std::size_t count(const std::string& text, const std::string& part)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) {
        ++found;
    }
    return found;
}

ExportOptions withPseudonyms()
{
    ExportOptions options;
    options.pseudonymKey = std::string(32, 'k');
    return options;
}

/// The same gradebook with the real lab, so that formats name right answers.
Result<ExportedFile> exportedWithLab(const test::SmallGradebook& book, const std::string& format)
{
    return exportGrades(format, {book.course, book.table, test::CourseBench::labs(), test::SmallGradebook::madeAt()});
}

} // namespace

class StandardFormatsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonFitsItsSchema_data();
    void jsonFitsItsSchema();
    void qtiResultsAreWellFormed_data();
    void qtiResultsAreWellFormed();
    void qtiResultSaysWhatWasDone();
    void oneResultIsOneDocument();
    void usageData();
    void xapiIdsStayTheSame();
    void xapiScores_data();
    void xapiScores();
    void oneRosterFiles();
    void oneRosterResults();
    void oneRosterItemNamedByTheCourse();
    void oneRosterNeedsSisNumbers();
    void pseudonymousArchives_data();
    void pseudonymousArchives();
    void xmlNames_data();
    void xmlNames();

private:
    QString written(const std::string& name, const std::string& bytes) const
    {
        const QString path = m_folder.filePath(QString::fromStdString(name));
        return writeFile(path.toStdString(), bytes) ? path : QString();
    }
    QString againstSchema(const QString& file, const char* schema) const
    {
        return complaint(
            QStandardPaths::findExecutable(QStringLiteral("xmllint")),
            {QStringLiteral("--nonet"), QStringLiteral("--noout"), QStringLiteral("--schema"), dataFile(schema), file});
    }
    QTemporaryDir m_folder;
};

void StandardFormatsTest::jsonFitsItsSchema_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<bool>("pseudonymous");
    QTest::addColumn<QString>("schema");
    QTest::newRow("json") << "json" << false << "grades.schema.json";
    QTest::newRow("json, pseudonyms") << "json" << true << "grades.schema.json";
    QTest::newRow("xapi") << "xapi" << false << "xapi.schema.json";
    QTest::newRow("xapi, pseudonyms") << "xapi" << true << "xapi.schema.json";
}

void StandardFormatsTest::jsonFitsItsSchema()
{
    QFETCH(QString, format);
    QFETCH(bool, pseudonymous);
    QFETCH(QString, schema);
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (!complaint(python, {QStringLiteral("-c"), QStringLiteral("import jsonschema")}).isEmpty()) {
        QSKIP("no python3 with jsonschema to check with");
    }
    const test::SmallGradebook book;
    const auto file = book.exported(format.toStdString(), pseudonymous ? withPseudonyms() : ExportOptions());
    const auto check = [&](const std::string& bytes) {
        return complaint(python, {QStringLiteral(JSON_CHECKER), dataFile(schema.toLatin1().constData()),
                                  written("export.json", bytes)});
    };
    QCOMPARE(check(file->bytes), QString());
    std::string spoiled = file->bytes;
    const std::string timeKey = format == QLatin1String("json") ? "\"made\":" : "\"timestamp\":";
    spoiled.replace(spoiled.find(timeKey), timeKey.size(), "\"mode\":");
    QVERIFY(!check(spoiled).isEmpty());
}

void StandardFormatsTest::qtiResultsAreWellFormed_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("schema");
    QTest::newRow("2.2") << "qti-results-2.2" << QByteArray("qti_result_v2p2.xsd");
    QTest::newRow("3.0") << "qti-results-3.0" << QByteArray("qti_result_v3p0.xsd");
}

void StandardFormatsTest::qtiResultsAreWellFormed()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, schema);
    if (QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty()) {
        QSKIP("no xmllint to check with");
    }
    const test::SmallGradebook book;
    const auto files = test::unzipped(exportedWithLab(book, format.toStdString())->bytes);
    // Five results: Anne's second item is missing, everything else of the three on the roster is reported.
    QCOMPARE(files.size(), std::size_t{5});
    QVERIFY(files.contains(xmlName("Lab 04, \"gravity\"") + "/S1001.xml"));
    for (const auto& [name, content] : files) {
        QCOMPARE(againstSchema(written("result.xml", content), schema.constData()), QString());
        std::string spoiled = content;
        spoiled.replace(spoiled.find("<context"), 8, "<kontext");
        QVERIFY(!againstSchema(written("result.xml", spoiled), schema.constData()).isEmpty());
    }
}

void StandardFormatsTest::qtiResultSaysWhatWasDone()
{
    const test::SmallGradebook book;
    const auto files = test::unzipped(exportedWithLab(book, "qti-results-3.0")->bytes);
    const std::string& anne = files.at(xmlName("Lab 04, \"gravity\"") + "/S1001.xml");
    const auto says = [&](const std::string& part) { return anne.find(part) != std::string::npos; };
    QVERIFY(says("<context sourcedId=\"S1001\">"));
    QVERIFY(says("identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\" normalMaximum=\"10\"><value>8.5<"));
    QVERIFY(says("identifier=\"RAW_SCORE\" cardinality=\"single\" baseType=\"float\" normalMaximum=\"10\"><value>9<"));
    QVERIFY(says("identifier=\"LINE.pipeline_5freflect\""));
    QVERIFY(says("interpretation=\"second-try\""));
    QVERIFY(says("<correctResponse><value>C</value></correctResponse>"));
    QVERIFY(says("<candidateResponse><value>very-sure</value></candidateResponse>"));
    QVERIFY(says("<candidateComment>a secret &amp; &lt;reason&gt;</candidateComment>"));
    QVERIFY(says("sessionStatus=\"initial\""));
    QCOMPARE(count(anne, "<itemResult"), std::size_t{3});
    const std::string& bo = files.at(xmlName("Lab 04, \"gravity\"") + "/" + xmlName("S 1002") + ".xml");
    QVERIFY(bo.find("<value>excused</value>") != std::string::npos);
    QVERIFY(bo.find("\"SCORE\"") == std::string::npos);
}

void StandardFormatsTest::oneResultIsOneDocument()
{
    test::SmallGradebook book;
    book.table.rows.resize(1);
    const Result<ExportedFile> file = book.exported("qti-results-2.2");
    QVERIFY(file->bytes.starts_with("<?xml"));
    QCOMPARE(count(file->bytes, "<assessmentResult"), std::size_t{1});
}

void StandardFormatsTest::usageData()
{
    if (QStandardPaths::findExecutable(QStringLiteral("xmllint")).isEmpty()) {
        QSKIP("no xmllint to check with");
    }
    test::SmallGradebook book;
    book.table.rows[1].cells[0] = test::SmallGradebook::graded(4, 0);
    const Result<ExportedFile> file = book.exported("qti-usage-data");
    QCOMPARE(againstSchema(written("usage.xml", file->bytes), "qti_usage_data.xsd"), QString());
    // Facility of the first item by hand: (8.5 + 4 + 0) / 3 / 10.
    const std::size_t facility = file->bytes.find("name=\"facility\"");
    QVERIFY(facility != std::string::npos);
    const std::string statistic =
        file->bytes.substr(facility, file->bytes.find("</ordinaryStatistic>", facility) - facility);
    QVERIFY(statistic.find("caseCount=\"3\"") != std::string::npos);
    QVERIFY(statistic.find(">0.41666666666666") != std::string::npos);
    QVERIFY(file->bytes.find("<mapEntry mapKey=\"B\" mappedValue=\"1\"/>") != std::string::npos);
    QVERIFY(file->bytes.find("NaN") == std::string::npos);
    // Three students could be recognised in a figure.
    QCOMPARE(count(book.exported("qti-usage-data", withPseudonyms())->bytes, "Statistic"), std::size_t{0});
}

void StandardFormatsTest::xapiIdsStayTheSame()
{
    const test::SmallGradebook book;
    const std::string first = book.exported("xapi")->bytes;
    QCOMPARE(book.exported("xapi")->bytes, first);
    std::set<std::string> ids;
    const std::string key = "{\"id\":\"";
    std::size_t statements = 0;
    for (std::size_t at = first.find("{\"id\":\"", 0); at != std::string::npos; at = first.find(key, at + 1)) {
        if (first.compare(at + key.size() + 36, 10, "\",\"actor\":") == 0) {
            ids.insert(first.substr(at + key.size(), 36));
            ++statements;
        }
    }
    QVERIFY(statements > 10);
    QCOMPARE(ids.size(), statements);
    QCOMPARE(count(first, "mbox"), std::size_t{0});
    QCOMPARE(count(first, "Able"), std::size_t{0});
}

void StandardFormatsTest::xapiScores_data()
{
    QTest::addColumn<double>("points");
    QTest::addColumn<QByteArray>("score");
    QTest::newRow("within") << 7.5 << QByteArray(R"({"scaled":0.75,"raw":7.5,"min":0,"max":10})");
    QTest::newRow("zero") << 0.0 << QByteArray(R"({"scaled":0,"raw":0,"min":0,"max":10})");
    QTest::newRow("negative") << -2.0 << QByteArray(R"({"scaled":-0.2,"raw":-2})");
    QTest::newRow("far below") << -30.0 << QByteArray(R"({"scaled":-1,"raw":-30})");
    QTest::newRow("above") << 12.0 << QByteArray(R"({"scaled":1,"raw":12})");
}

void StandardFormatsTest::xapiScores()
{
    QFETCH(double, points);
    QFETCH(QByteArray, score);
    test::SmallGradebook book;
    book.table.rows.resize(1);
    book.table.rows[0].cells[0] = test::SmallGradebook::graded(points, 0);
    QCOMPARE(count(book.exported("xapi")->bytes, "\"score\":" + score.toStdString()), std::size_t{1});
}

void StandardFormatsTest::oneRosterFiles()
{
    const test::SmallGradebook book;
    const auto files = test::unzipped(book.exported("oneroster")->bytes);
    QCOMPARE(files.size(), std::size_t{4});
    std::map<std::string, std::string> manifest;
    const std::vector<CsvRow> properties = *parseCsv(files.at("manifest.csv"), "manifest.csv");
    for (const CsvRow& row : properties) {
        manifest[row.fields.at(0)] = row.fields.at(1);
    }
    QCOMPARE(manifest["propertyName"], std::string("value"));
    QCOMPARE(manifest["oneroster.version"], std::string("1.1"));
    QCOMPARE(manifest["file.results"], std::string("bulk"));
    QCOMPARE(manifest["file.users"], std::string("absent"));
    QCOMPARE(manifest.size(), std::size_t{1 + 2 + 13 + 2});
    const auto items = *parseCsv(files.at("lineItems.csv"), "lineItems.csv");
    QCOMPARE(items[0].fields, (Fields{"sourcedId", "status", "dateLastModified", "title", "description", "assignDate",
                                      "dueDate", "classSourcedId", "categorySourcedId", "gradingPeriodSourcedId",
                                      "resultValueMin", "resultValueMax"}));
    QCOMPARE(items[1].fields[3], std::string("Lab 04, \"gravity\""));
    QCOMPARE(items[1].fields[6], std::string("2026-10-01"));
    // The least result lies in the item's range.
    QCOMPARE(items[2].fields[10], std::string("-1.25"));
    const auto categories = *parseCsv(files.at("categories.csv"), "categories.csv");
    QCOMPARE(items[1].fields[8], categories[1].fields[0]);
}

void StandardFormatsTest::oneRosterResults()
{
    const test::SmallGradebook book;
    const auto files = test::unzipped(book.exported("oneroster")->bytes);
    const auto items = *parseCsv(files.at("lineItems.csv"), "lineItems.csv");
    const auto results = *parseCsv(files.at("results.csv"), "results.csv");
    QCOMPARE(results[0].fields, (Fields{"sourcedId", "status", "dateLastModified", "lineItemSourcedId",
                                        "studentSourcedId", "scoreStatus", "score", "scoreDate", "comment"}));
    QCOMPARE(results.size(), std::size_t{1 + 5});
    QCOMPARE(results[1].fields[3], items[1].fields[0]);
    QCOMPARE(results[1].fields[4], std::string("SIS1001"));
    QCOMPARE(results[1].fields[5], std::string("fully graded"));
    QCOMPARE(results[1].fields[6], std::string("8.5"));
    QCOMPARE(results[1].fields[7], std::string("2026-10-01"));
    QCOMPARE(results[1].fields[8], std::string("=well done, \"really\"\nsee <act 2>"));
    QCOMPARE(results[2].fields[5], std::string("exempt"));
    QCOMPARE(results[2].fields[6], std::string());
    QCOMPARE(results[4].fields[6], std::string("0"));
    std::set<std::string> ids;
    for (const CsvRow& row : results) {
        ids.insert(row.fields[0]);
    }
    QCOMPARE(ids.size(), results.size());
}

void StandardFormatsTest::oneRosterItemNamedByTheCourse()
{
    test::SmallGradebook book;
    book.course.labs[0].platformIds["oneroster"] = "li-17";
    const auto files = test::unzipped(book.exported("oneroster")->bytes);
    QCOMPARE((*parseCsv(files.at("lineItems.csv"), "lineItems.csv"))[1].fields[0], std::string("li-17"));
    QCOMPARE((*parseCsv(files.at("results.csv"), "results.csv"))[1].fields[3], std::string("li-17"));
}

void StandardFormatsTest::oneRosterNeedsSisNumbers()
{
    test::SmallGradebook book;
    book.table.rows[2].student.sisId.clear();
    const Result<ExportedFile> refused = book.exported("oneroster");
    QCOMPARE(refused.error().code, ErrorCode::IdentifierMissing);
    QVERIFY(refused.error().args[1].find("1003 Solo") != std::string::npos);
    ExportOptions rest;
    rest.leaveOutUnidentified = true;
    const Result<ExportedFile> file = book.exported("oneroster", rest);
    QCOMPARE(file->leftOut, std::vector<std::string>{"1003"});
    QCOMPARE(file->students, 2);
    // A roster without any such number goes by student numbers.
    for (GradeRow& row : book.table.rows) {
        row.student.sisId.clear();
    }
    const auto results = *parseCsv(test::unzipped(book.exported("oneroster")->bytes).at("results.csv"), "results.csv");
    QCOMPARE(results[1].fields[4], std::string("S1001"));
}

void StandardFormatsTest::pseudonymousArchives_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"qti-results-2.2", "qti-results-3.0", "oneroster", "xlsx"}) {
        QTest::newRow(format) << QString::fromLatin1(format);
    }
}

void StandardFormatsTest::pseudonymousArchives()
{
    QFETCH(QString, format);
    const test::SmallGradebook book;
    const auto files = test::unzipped(book.exported(format.toStdString(), withPseudonyms())->bytes);
    QVERIFY(files.size() > 3);
    for (const auto& [name, content] : files) {
        for (const std::string& canary : test::SmallGradebook::personal()) {
            QVERIFY2(content.find(canary) == std::string::npos && name.find(canary) == std::string::npos,
                     (name + ": " + canary).c_str());
        }
        QVERIFY(content.find("10:11") == std::string::npos);
    }
}

void StandardFormatsTest::xmlNames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("plain") << QByteArray("S1001") << QByteArray("S1001");
    QTest::newRow("digits") << QByteArray("1001") << QByteArray("id-1001");
    QTest::newRow("taken beginning") << QByteArray("id-1001") << QByteArray("id-id-1001");
    QTest::newRow("space and underscore") << QByteArray("a b_20") << QByteArray("a_20b_5f20");
    QTest::newRow("empty") << QByteArray() << QByteArray("id-");
    QTest::newRow("letters of others") << QByteArray("\xC3\xA9") << QByteArray("id-_c3_a9");
}

void StandardFormatsTest::xmlNames()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, name);
    QCOMPARE(xmlName(text.toStdString()), name.toStdString());
}

QTEST_APPLESS_MAIN(StandardFormatsTest)
#include "standard_formats_test.moc"
