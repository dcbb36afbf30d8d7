// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_fixture.h"

#include <QJsonArray>
#include <QtTest>

using namespace foresight;
using foresight::test::CommandLine;
using foresight::test::Said;

namespace {

const char* const kCourse = "id: MLSYS-101\nlabs:\n  - {lab: data-gravity-trap, item: L, points: 10}\n";
const char* const kCanvas = "Student,ID,SIS User ID,SIS Login ID,Section,Lab 04 (5123)\n"
                            "    Points Possible,,,,,10\n"
                            "\"Able, Anne\",1001,S1,aable,A,\n\"Bunce, Bo\",1002,S2,bbunce,A,\n"
                            "\"Student, Test\",1099,,5dce8a,A,\n";

QStringList numbers(const QJsonValue& students)
{
    QStringList found;
    for (const QJsonValue student : students.toArray()) {
        found << student[QStringLiteral("student_id")].toString();
    }
    return found;
}

} // namespace

class CliRosterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void previewChangesNothing();
    void saysWhatChanges();
    void missingStudentsAreDroppedOnlyWhenAsked();
    void mapsColumns();
    void namesAreOnlyText();
    void aFaultAppliesNothing();
    void usage_data();
    void usage();

private:
    Said roster(const std::string& text, const std::vector<std::string>& words = {})
    {
        std::vector<std::string> arguments{"gradebook", "roster", m_gradebook, m_line->write("roster.csv", text)};
        arguments.insert(arguments.end(), words.begin(), words.end());
        return m_line->run(arguments);
    }
    /// Numbers on the roster; those who were dropped with a minus.
    [[nodiscard]] QStringList onRoster() const
    {
        QStringList found;
        const QJsonObject shown = m_line->run({"gradebook", "show", m_gradebook, "--json"}).object();
        for (const QJsonValue student : shown[QStringLiteral("students")].toArray()) {
            const bool isThere = student[QStringLiteral("on_roster")].toBool();
            found << (isThere ? QString() : QStringLiteral("-")) + student[QStringLiteral("student_id")].toString();
        }
        found.sort();
        return found;
    }

    std::unique_ptr<CommandLine> m_line;
    std::string m_gradebook;
};

void CliRosterTest::init()
{
    m_line = std::make_unique<CommandLine>();
    m_gradebook = m_line->path("gb.db");
    m_line->run({"gradebook", "create", m_gradebook, "--course", m_line->write("course.yaml", kCourse)});
}

void CliRosterTest::previewChangesNothing()
{
    const Said said = roster(kCanvas, {"--preview"});
    QCOMPARE(said.code, 0);
    QVERIFY2(said.out.find("read as canvas: student_id=\"SIS User ID\"") == 0, said.out.c_str());
    QVERIFY(said.out.find("points possible") != std::string::npos);
    QVERIFY(said.out.find("added\tS1\tAble, Anne\n") != std::string::npos);
    QVERIFY(said.out.find("2 added, 0 changed, 0 unchanged; nothing was changed\n") != std::string::npos);
    QVERIFY(onRoster().isEmpty());
}

void CliRosterTest::saysWhatChanges()
{
    QCOMPARE(roster(kCanvas).code, 0);
    const Said again = roster("student_id,family_name,given_name,login,lms_id,sis_id,section\n"
                              "S1,Able,Anne,aable,1001,S1,B\nS2,Bunce,Bo,bbunce,1002,S2,A\nS3,Cole,Cam,,,,\n",
                              {"--preview", "--json"});
    QCOMPARE(again.code, 0);
    const QJsonObject document = again.object();
    QCOMPARE(document[QStringLiteral("platform")].toString(), QStringLiteral("foresight"));
    QCOMPARE(document[QStringLiteral("applied")].toBool(true), false);
    QCOMPARE(numbers(document[QStringLiteral("added")]), QStringList{QStringLiteral("S3")});
    QCOMPARE(document[QStringLiteral("unchanged")].toInt(), 1);
    const QJsonArray changed = document[QStringLiteral("changed")].toArray();
    QCOMPARE(changed.size(), 1);
    const QJsonArray fields = changed[0][QStringLiteral("fields")].toArray();
    QCOMPARE(fields.size(), 1);
    QCOMPARE(fields[0].toObject(), (QJsonObject{{QStringLiteral("field"), QStringLiteral("section")},
                                                {QStringLiteral("old"), QStringLiteral("A")},
                                                {QStringLiteral("new"), QStringLiteral("B")}}));
}

void CliRosterTest::missingStudentsAreDroppedOnlyWhenAsked()
{
    roster("student_id\n1\n2\n3\n");
    const Said kept = roster("student_id\n1\n", {"--keep-missing", "--json"});
    QCOMPARE(numbers(kept.object()[QStringLiteral("missing")]), (QStringList{u"2"_qs, u"3"_qs}));
    QCOMPARE(kept.object()[QStringLiteral("missing_are")].toString(), QStringLiteral("kept"));
    QCOMPARE(onRoster(), (QStringList{u"1"_qs, u"2"_qs, u"3"_qs}));
    const Said dropped = roster("student_id\n1\n", {"--drop-missing"});
    QVERIFY2(dropped.out.find("2 not in this roster and dropped") != std::string::npos, dropped.out.c_str());
    QCOMPARE(onRoster(), (QStringList{u"-2"_qs, u"-3"_qs, u"1"_qs}));
    const Said back = roster("student_id\n1\n3\n");
    QVERIFY2(back.out.find("1 returned") != std::string::npos, back.out.c_str());
    QCOMPARE(onRoster(), (QStringList{u"-2"_qs, u"1"_qs, u"3"_qs}));
}

void CliRosterTest::mapsColumns()
{
    const Said said =
        roster("Matr. Nr.;Name\n77;Able, Anne\n", {"--map", "student_id=Matr. Nr.", "--map", "name=Name"});
    QCOMPARE(said.code, 0);
    QCOMPARE(onRoster(), QStringList{u"77"_qs});
}

void CliRosterTest::namesAreOnlyText()
{
    const QStringList names{u"Robert'); DROP TABLE students;--"_qs, u"100%_"_qs, u"=cmd|' /C calc'!A0"_qs};
    std::string text = "student_id,family_name\n";
    for (qsizetype i = 0; i < names.size(); ++i) {
        text += std::to_string(i) + "," + names[i].toStdString() + "\n";
    }
    QCOMPARE(roster(text).code, 0);
    QCOMPARE(roster(text).out.find("3 unchanged") != std::string::npos, true);
    const QJsonObject shown = m_line->run({"gradebook", "show", m_gradebook, "--json"}).object();
    QStringList found;
    for (const QJsonValue student : shown[QStringLiteral("students")].toArray()) {
        found << student[QStringLiteral("family_name")].toString();
    }
    found.sort();
    QStringList expected = names;
    expected.sort();
    QCOMPARE(found, expected);
}

void CliRosterTest::aFaultAppliesNothing()
{
    const Said said = roster("student_id,login\n1,a\n,b\n1,c\n", {"--json"});
    QCOMPARE(said.code, 2);
    QVERIFY2(said.err.find("roster.csv:3: a student has no student_id\n") != std::string::npos, said.err.c_str());
    QVERIFY(said.err.find("roster.csv:4: student_id \"1\" is on line 2 too\n") != std::string::npos);
    QVERIFY(said.err.find("2 lines have faults") != std::string::npos);
    const QJsonArray lines = said.object()[QStringLiteral("lines")].toArray();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0][QStringLiteral("line")].toInt(), 3);
    QCOMPARE(lines[0][QStringLiteral("verdict")].toString(), QStringLiteral("fault"));
    QCOMPARE(said.object()[QStringLiteral("applied")].toBool(true), false);
    QVERIFY(onRoster().isEmpty());
}

void CliRosterTest::usage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("mapping without field") << QStringList{u"--map"_qs, u"Number"_qs} << 2;
    QTest::newRow("unknown field") << QStringList{u"--map"_qs, u"shoe=Size"_qs} << 2;
    QTest::newRow("no such column") << QStringList{u"--map"_qs, u"login=Login"_qs} << 2;
    QTest::newRow("drop and keep") << QStringList{u"--drop-missing"_qs, u"--keep-missing"_qs} << 2;
}

void CliRosterTest::usage()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    std::vector<std::string> arguments;
    for (const QString& word : words) {
        arguments.push_back(word.toStdString());
    }
    const Said said = roster("student_id\n1\n", arguments);
    QCOMPARE(said.code, code);
    QVERIFY(said.out.empty());
    QVERIFY(onRoster().isEmpty());
}

QTEST_GUILESS_MAIN(CliRosterTest)
#include "cli_roster_test.moc"
