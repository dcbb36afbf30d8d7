// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace foresight;
using namespace foresight::test;

class CliStatisticsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gradebookHasItemsTestAndPredictions();
    void oneItemIsChosen();
    void tablesNameTheirVariants();
    void emptyGradebookSaysWhy();
    void reportsOfOneAndOfAll();
    void reportUsage_data();
    void reportUsage();
};

namespace {

constexpr const char* kCourse = "id: C\nterm: T\nmatch: student_id\nattempt: last\nlabs:\n"
                                "  - {lab: data-gravity-trap, item: Lab 04, points: 10, rubric: default}\n"
                                "  - {lab: data-gravity-trap, item: Again, points: 5, rubric: certainty}\n"
                                "late: {percent_per_day: 0}\n";
constexpr const char* kRoster = "student_id,given_name,family_name\n1,Ada,Able\n2,Ben,Bunce\n3,Cam,Cole\n";

std::string bytesOf(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string gradebook(const CommandLine& line, bool graded)
{
    const std::string file = line.path("gb.db");
    line.run({"gradebook", "create", file, "--course", line.write("course.yaml", kCourse)});
    line.run({"gradebook", "roster", file, line.write("roster.csv", kRoster)});
    if (graded) {
        line.run({"gradebook", "import", file, line.handIn("ada", "1"), line.handIn("ben", "2")});
        line.run({"gradebook", "grade", file});
    }
    return file;
}

} // namespace

void CliStatisticsTest::gradebookHasItemsTestAndPredictions()
{
    const CommandLine line;
    const Said said = line.run({"gradebook", "statistics", gradebook(line, true), "--json"});
    QVERIFY2(said.code == 0, said.err.c_str());
    const QJsonObject document = said.object();
    const QJsonArray items = document[QStringLiteral("items")].toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items[0].toObject()[QStringLiteral("item")].toString(), QStringLiteral("Lab 04"));
    QCOMPARE(items[0].toObject()[QStringLiteral("n")].toInt(), 2);
    QCOMPARE(document[QStringLiteral("test")].toObject()[QStringLiteral("n")].toInt(), 3);
    const QJsonObject work = document[QStringLiteral("predictions")].toArray()[0].toObject();
    QCOMPARE(work[QStringLiteral("n")].toInt(), 2);
    QVERIFY(work[QStringLiteral("caution")].toBool());
    const QJsonArray questions = work[QStringLiteral("questions")].toArray();
    QCOMPARE(questions.size(), 4);
    QCOMPARE(questions[0].toObject()[QStringLiteral("question")].toString(), QStringLiteral("pipeline.prediction"));
    int answered = 0;
    for (const QJsonValue& answer : questions[0].toObject()[QStringLiteral("answers")].toArray()) {
        answered += answer[QStringLiteral("guess")].toInt() + answer[QStringLiteral("fairly-sure")].toInt() +
                    answer[QStringLiteral("very-sure")].toInt();
    }
    QCOMPARE(answered, 2);
    QCOMPARE(work[QStringLiteral("certainty")].toObject()[QStringLiteral("n")].toInt(), 4);
    QCOMPARE(work[QStringLiteral("seconds_per_step")].toArray().size(), 8);
}

void CliStatisticsTest::oneItemIsChosen()
{
    const CommandLine line;
    const std::string file = gradebook(line, true);
    const QJsonObject chosen = line.run({"gradebook", "statistics", file, "--item", "Again", "--json"}).object();
    QCOMPARE(chosen[QStringLiteral("items")].toArray().size(), 1);
    QCOMPARE(chosen[QStringLiteral("predictions")].toArray()[0].toObject()[QStringLiteral("item")].toString(),
             QStringLiteral("Again"));
    QCOMPARE(line.run({"gradebook", "statistics", file, "--item", "Lab 5"}).code, 2);
    QCOMPARE(line.run({"gradebook", "statistics", line.path("none.db")}).code, 3);
}

void CliStatisticsTest::tablesNameTheirVariants()
{
    const CommandLine line;
    const std::string text = line.run({"gradebook", "statistics", gradebook(line, true)}).out;
    for (const char* words :
         {"item-rest r x100, Moodle", "Hake", "Marx and Cummings", "type 7", "caution: only 2 student",
          "bonus (0.1 (c - max(a, 4a - 2, 9a - 6)))", "answer\tstudents\tguess\tfairly sure"}) {
        QVERIFY2(text.find(words) != std::string::npos, words);
    }
    QVERIFY(text.find("\tnan") == std::string::npos);
}

void CliStatisticsTest::emptyGradebookSaysWhy()
{
    const CommandLine line;
    const QJsonObject document = line.run({"gradebook", "statistics", gradebook(line, false), "--json"}).object();
    const QJsonObject item = document[QStringLiteral("items")].toArray()[0].toObject();
    QVERIFY(item[QStringLiteral("facility")].isNull());
    QCOMPARE(item[QStringLiteral("why")].toObject()[QStringLiteral("facility")].toString(),
             QStringLiteral("no-answers"));
    const QJsonObject gain =
        document[QStringLiteral("predictions")].toArray()[0].toObject()[QStringLiteral("gain")].toObject();
    QVERIFY(gain[QStringLiteral("class_gain_hake")].isNull());
}

void CliStatisticsTest::reportsOfOneAndOfAll()
{
    const CommandLine line;
    const std::string file = gradebook(line, true);
    const std::string target = line.path("ada.html");
    const Said one = line.run({"gradebook", "report", file, "--student", "1", "-o", target, "--json"});
    QVERIFY2(one.code == 0, one.err.c_str());
    QCOMPARE(one.json().array()[0].toObject()[QStringLiteral("student_id")].toString(), QStringLiteral("1"));
    const std::string page = bytesOf(target);
    QVERIFY(page.find("Grade report: C, T") != std::string::npos);
    QVERIFY(page.find("Ben") == std::string::npos);
    QCOMPARE(line.run({"gradebook", "report", file, "--all", line.path("all")}).out,
             std::string("3 report(s) written\n"));
    QVERIFY(bytesOf(line.path("all/id-2.html")).find("Bunce") != std::string::npos);
    const QJsonArray shown =
        line.run({"gradebook", "show", file, "--json"}).object()[QStringLiteral("students")].toArray();
    QCOMPARE(shown.size(), 3);
}

void CliStatisticsTest::reportUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* words, int code) {
        QTest::newRow(name) << QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts) << code;
    };
    row("nobody", "", 2);
    row("no target", "--student 1", 2);
    row("both", "--student 1 -o x.html --all y", 2);
    row("unknown student", "--student 9 -o x.html", 2);
    row("no folder to write to", "--student 1 -o /nonexistent/x.html", 3);
}

void CliStatisticsTest::reportUsage()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const CommandLine line;
    std::vector<std::string> all{"gradebook", "report", gradebook(line, false)};
    for (const QString& word : words) {
        all.push_back(word.toStdString());
    }
    const Said said = line.run(all);
    QVERIFY2(said.code == code, said.err.c_str());
    QVERIFY(!said.err.empty());
}

QTEST_APPLESS_MAIN(CliStatisticsTest)
#include "cli_statistics_test.moc"
