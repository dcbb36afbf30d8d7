// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importers/platform.h"

#include <QtTest>

using namespace foresight::test;

namespace {

/// What an import is expected to do with one item of user 1001.
struct Wanted
{
    bool taken = true;
    Change change = Change::Points;
    double points = 0;
};

PlatformCourse course()
{
    PlatformCourse all;
    all.users = {{"1001", "S1001", "aable", "a@x", "Able, Anne"}, {"1002", "S1002", "bbunce", "b@x", "Bunce, Bobby"}};
    all.items = {{"5123", "Lab", 10}};
    return all;
}

MoodleMapping mapping()
{
    MoodleMapping map;
    map.idColumn = "ID number";
    map.mapTo = &PlatformUser::schoolId;
    map.items["Lab"] = "Lab";
    map.feedback["Why"] = "Lab";
    map.nowSeconds = 1700000000;
    return map;
}

} // namespace

Q_DECLARE_METATYPE(Wanted)

/// The importers are as strict as the rules: without that, a round trip through them would prove nothing.
class LmsImportersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canvas_data();
    void canvas();
    void canvasClears();
    void moodle_data();
    void moodle();
    void moodleXml_data();
    void moodleXml();
    void others_data();
    void others();
    void factsFoundLater();

private:
    static void compare(const Imported& done, const Wanted& wanted);
};

void LmsImportersTest::compare(const Imported& done, const Wanted& wanted)
{
    QVERIFY2(done.taken() == wanted.taken, done.refusal.c_str());
    if (wanted.taken) {
        QCOMPARE(done.at("1001", "Lab").change, wanted.change);
        QCOMPARE(done.at("1001", "Lab").points, wanted.points);
    }
}

void LmsImportersTest::canvas_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Wanted>("wanted");
    const auto row = [](const char* name, const char* file, const Wanted& wanted) {
        QTest::newRow(name) << QByteArray(file) << wanted;
    };
    const Wanted refused{false, Change::None, 0};
    const Wanted nothing{true, Change::None, 0};
    row("plain", "Student,ID,Section,Lab (5123)\nA,1001,X,8.5\n", {true, Change::Points, 8.5});
    row("by title", "Student,ID,Section,Lab\nA,1001,X,8.5\n", {true, Change::Points, 8.5});
    row("by name", "Student,ID,Section,Lab\n\"Able, Anne\",,X,8.5\n", {true, Change::Points, 8.5});
    row("excused", "Student,ID,Section,Lab\nA,1001,X,ex\n", {true, Change::Excused, 0});
    row("comma is decimal", "Student,ID,Section,Lab\nA,1001,X,\"1,234\"\n", {true, Change::Points, 1.234});
    row("last sign is decimal", "Student,ID,Section,Lab\nA,1001,X,\"1,234.5\"\n", {true, Change::Points, 1234.5});
    row("no section", "Student,ID,SIS User ID,Lab\nA,1001,S,1\n", refused);
    row("SIS User ID without login", "Student,ID,SIS User ID,Section,Lab\nA,1001,S,X,1\n", refused);
    row("too few columns", "Student,ID,Section\nA,1001,X\n", refused);
    row("mark", "\xEF\xBB\xBFStudent,ID,Section,Lab\nA,1001,X,1\n", {true, Change::Points, 1});
    row("mark and quotes", "\xEF\xBB\xBF\"Student\",ID,Section,Lab\nA,1001,X,1\n", refused);
    row("dropped", "Student,ID,Section,Lab Final Score\nA,1001,X,1\n", nothing);
    row("read only", "Student,ID,Section,Lab\nPoints Possible,,,(read only)\nA,1001,X,1\n", nothing);
    row("number at the end", "Student,ID,Section,Lab (7)\nA,1001,X,1\n", {true, Change::Points, 1});
    row("short line", "Student,ID,Section,Lab\nPoints Possible\nA,1001,X,1\n", refused);
    row("semicolons", "Student;ID;Section;Lab\nA;1001;X;1\n", {true, Change::Points, 1});
    row("a line in a cell hides semicolons", "Student;ID;Section;Lab\n\"A\nB\";1001;X;1\n", refused);
    row("open quote", "Student,ID,Section,Lab\nA,1001,X,1\n\"B,1002,X,1\n", refused);
    row("number as id", "Student,ID,SIS User ID,SIS Login ID,Section,Lab\nA,,\"S1001\",,X,1\n",
        {true, Change::Points, 1});
    row("the first of two", "Student,ID,Section,Lab,Lab\nA,1001,X,1,2\n", {true, Change::Points, 1});
}

void LmsImportersTest::canvas()
{
    QFETCH(QByteArray, file);
    QFETCH(Wanted, wanted);
    compare(importCanvas(file.toStdString(), course()), wanted);
}

void LmsImportersTest::canvasClears()
{
    PlatformCourse known = course();
    known.scores[{"1001", "Lab"}] = 5;
    for (const char* cell : {"", "-"}) {
        const Imported done = importCanvas(std::string("Student,ID,Section,Lab\nA,1001,X,") + cell + "\n", known);
        QCOMPARE(done.at("1001", "Lab").change, Change::Cleared);
    }
    QCOMPARE(importCanvas("Student,ID,Section,Lab (2026)\nA,1001,X,1\n", course()).newItems,
             std::vector<std::string>{"Lab"});
}

void LmsImportersTest::moodle_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Wanted>("wanted");
    const auto row = [](const char* name, const char* file, const Wanted& wanted) {
        QTest::newRow(name) << QByteArray(file) << wanted;
    };
    const Wanted refused{false, Change::None, 0};
    row("plain", "ID number,Lab\nS1001,8.5\n", {true, Change::Points, 8.5});
    row("old line ends and mark", "\xEF\xBB\xBFID number,Lab\rS1001,8.5\r", {true, Change::Points, 8.5});
    row("none", "ID number,Lab\nS1001,-\n", {true, Change::None, 0});
    row("ragged", "ID number,Lab\nS1001,8.5\nS1002\n", refused);
    row("unknown", "ID number,Lab\nS1001,8.5\nS9,1\n", refused);
    row("blank id", "ID number,Lab\nS1001,8.5\n,1\n", refused);
    row("id is exact", "ID number,Lab\ns1001,8.5\n", refused);
    row("per cent", "ID number,Lab\nS1001,85%\n", refused);
    row("comma", "ID number,Lab\nS1001,\"8,5\"\n", refused);
    row("negative", "ID number,Lab\nS1001,-2\n", refused);
    row("above", "ID number,Lab\nS1001,10.5\n", refused);
    row("backslash", "ID number,Lab,Why\nS1001,8.5,\"x\\\"\nS1002,1,\"y\"\n", refused);
    row("future", "ID number,Lab,Last downloaded from this course\nS1001,1,1700000001\n", refused);
    row("over a year", "ID number,Lab,Last downloaded from this course\nS1001,1,1600000000\n", refused);
    row("time", "ID number,Lab,Last downloaded from this course\nS1001,1,1699999999\n", {true, Change::Points, 1});
}

void LmsImportersTest::moodle()
{
    QFETCH(QByteArray, file);
    QFETCH(Wanted, wanted);
    compare(importMoodleCsv(file.toStdString(), course(), mapping()), wanted);
    const Imported formula = importMoodleCsv("ID number,Why\nS1001,=1\n", course(), mapping());
    QCOMPARE(formula.at("1001", "Lab").feedback, std::string("'=1"));
}

void LmsImportersTest::moodleXml_data()
{
    QTest::addColumn<QByteArray>("result");
    QTest::addColumn<Wanted>("wanted");
    const auto row = [](const char* name, const char* result, const Wanted& wanted) {
        QTest::newRow(name) << QByteArray(result) << wanted;
    };
    const Wanted refused{false, Change::None, 0};
    row("plain", "<assignment>5123</assignment><student>S1001</student><score>-8.5</score>",
        {true, Change::Points, -8.5});
    row("no score", "<assignment>5123</assignment><student>S1001</student>", {true, Change::Cleared, 0});
    row("empty score", "<assignment>5123</assignment><student>S1001</student><score></score>", refused);
    row("comma", "<assignment>5123</assignment><student>S1001</student><score>8,5</score>", refused);
    row("unknown item", "<assignment>Lab</assignment><student>S1001</student><score>1</score>", refused);
    row("no student", "<assignment>5123</assignment><student></student><score>1</score>", refused);
    row("bare ampersand", "<assignment>5123</assignment><student>S1001</student><score>1</score><feedback>&</feedback>",
        refused);
}

void LmsImportersTest::moodleXml()
{
    QFETCH(QByteArray, result);
    QFETCH(Wanted, wanted);
    const auto file = [](const std::string& inner) { return "<results><result>" + inner + "</result></results>"; };
    compare(importMoodleXml(file(result.toStdString()), course()), wanted);
    const std::string begin = "<assignment>5123</assignment><student>S1001</student><score>1</score><feedback>";
    QCOMPARE(importMoodleXml(file(begin + "a&amp; &lt;b</feedback>"), course()).at("1001", "Lab").feedback,
             std::string("a&<b"));
    QCOMPARE(importMoodleXml(file(begin + "<![CDATA[a& <b]]></feedback>"), course()).at("1001", "Lab").feedback,
             std::string("a& <b"));
    QVERIFY(!importMoodleXml("<results></results>", course()).taken());
    const std::string whole = file(begin + "x</feedback>");
    QVERIFY(importMoodleXml(whole, course()).taken());
    QVERIFY(!importMoodleXml(whole.substr(0, whole.size() - 3), course()).taken()); // it would be taken in part
}

void LmsImportersTest::others_data()
{
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Wanted>("wanted");
    const auto row = [](const char* name, const char* platform, const char* file, const Wanted& wanted) {
        QTest::newRow(name) << QString::fromUtf8(platform) << QByteArray(file) << wanted;
    };
    const Wanted refused{false, Change::None, 0};
    const Wanted one{true, Change::Points, 1};
    row("sakai", "sakai", "x,y,Lab [10]\naable,A,1\n", one);
    row("sakai bracket", "sakai", "x,y,[Lab] [10]\naable,A,1\n", refused);
    row("sakai three digits", "sakai", "x,y,Lab [10.125]\naable,A,1\n", refused);
    row("sakai twice", "sakai", "x,y,Lab\naable,A,1\naable,A,1\n", refused);
    row("sakai lonely comment", "sakai", "x,y,Lab,* Lap\naable,A,1,z\n", refused);
    row("sakai number", "sakai", "x,y,Lab\naable,A,EX\n", refused);
    row("sakai duplicate", "sakai", "x,y,Lab,Lab\naable,A,1,2\n", refused);
    row("sakai ignored", "sakai", "x,y,# Lab\naable,A,1\n", {true, Change::None, 0});
    row("blackboard", "blackboard", "\"Username\"\t\"L |5123\"\n\"aable\"\t\"1\"\n", one);
    row("blackboard ragged", "blackboard", "Username,L |5123\naable\n", refused);
    row("blackboard id", "blackboard", "Username,L |5124\naable,1\n", refused);
    row("brightspace", "brightspace", "Username,Lab Points Grade,End-of-Line Indicator\n#aable,1,#\n", one);
    row("brightspace cap", "brightspace", "OrgDefinedId,Lab Points Grade <x>,End-of-Line Indicator\nS1001,11,#\n",
        {true, Change::Points, 10});
    row("brightspace end", "brightspace", "Username,Lab Points Grade,End-of-Line Indicator\naable,1,\n", refused);
    row("brightspace text", "brightspace", "Username,Lab Text Grade,End-of-Line Indicator\naable,1,#\n",
        {true, Change::None, 0});
    row("edx", "edx", "user_id,course_id,new_override-5123\n1001,c,1\n", one);
    row("edx blank", "edx", "user_id,course_id,new_override-5123\n1001,c,\n", {true, Change::None, 0});
    row("edx negative", "edx", "user_id,course_id,new_override-5123\n1001,c,-1\n", refused);
    row("edx twice", "edx", "user_id,course_id,new_override-5123\n1001,c,1\n1001,c,1\n", refused);
    row("edx course", "edx", "user_id,course_id,new_override-5123\n1001,d,1\n", refused);
    row("edx mark", "edx", "\xEF\xBB\xBFuser_id,course_id,new_override-5123\n1001,c,1\n", refused);
}

void LmsImportersTest::others()
{
    QFETCH(QString, platform);
    QFETCH(QByteArray, file);
    QFETCH(Wanted, wanted);
    const std::string bytes = file.toStdString();
    compare(platform == QStringLiteral("sakai")        ? importSakai(bytes, course())
            : platform == QStringLiteral("blackboard") ? importBlackboard(bytes, course())
            : platform == QStringLiteral("edx")        ? importEdxGrades(bytes, course(), "c")
                                                       : importBrightspace(bytes, course()),
            wanted);
}

void LmsImportersTest::factsFoundLater()
{
    QCOMPARE(importSakai("x,y,Lab,* Lab\naable,A,1,a\\b\n", course()).at("1001", "Lab").feedback, std::string("ab"));
    const std::string edx = "user_id,course_id,new_override-5123\n1001,c,1\n";
    QVERIFY(importEdxGrades(edx, course(), "c").taken());
    QVERIFY(!importEdxGrades(edx + std::string(std::size_t{2} << 20, ' '), course(), "c").taken());
    // A backslash at the end of a field swallows the next student, and nobody is told.
    const Imported swallowed =
        importMoodleCsv("ID number,Lab,Why\nS1001,1,\"x\\\"\n\"\nS1002,2,y\n", course(), mapping());
    QVERIFY(!swallowed.taken() || swallowed.at("1001", "Lab").feedback != "x\\");
}

QTEST_APPLESS_MAIN(LmsImportersTest)
#include "lms_importers_test.moc"
