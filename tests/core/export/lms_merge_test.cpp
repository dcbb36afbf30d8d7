// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lms_fixture.h"

#include <QStringEncoder>

using namespace foresight;
using namespace foresight::test;

namespace {

/// Three students and two items with plain names.
Export plain()
{
    Export out;
    out.course = {};
    out.course.match = Identifier::SisId;
    out.course.labs = {item("Lab 04", 10), item("Lab 05", 10)};
    out.table.rows = {
        {{"1", "Anne", "Able", "a@x", "aable", "1001", "S1001", "A"}, false, {graded(8.5, "good"), {}}},
        {{"2", "Bobby", "Bunce", "b@x", "bbunce", "1002", "S1002", "A"}, false, {excused(), graded(0)}},
        {{"3", "Cleo", "Cole", "c@x", "ccole", "1003", "S1003", "B"}, false, {{}, {}}},
    };
    return out;
}

std::string inUtf16(const std::string& text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder(QString::fromStdString(text));
    return bytes.toStdString();
}

const std::string kCanvas = "Student,ID,SIS User ID,SIS Login ID,Section,Essay (77),Lab 04 (5123),Lab 05 (5124),"
                            "Current Score,Final Score\r\n"
                            ",,,,,Manual Posting,,,,\r\n"
                            "    Points Possible,,,,,20,10,10,(read only),(read only)\r\n"
                            "\"Able, Anne\",1001,S1001,aable,LAB-A,\"12.00\",3,4.25,\"81,0\",81\r\n"
                            "\"Bunce, Bobby\",,S1002,bbunce,LAB-A,EX,\"\",7,,\r\n"
                            "\"Cole, Cleo\",1003,S1003,ccole,LAB-B,,9,N/A,,\r\n"
                            "\"=\"\"Dole, Dan\"\"\",1004,,ddole,LAB-B,1,2,3,,\r\n"
                            "\"Student, Test\",99,,0abc,LAB-B,,,,,\r\n";

} // namespace

class LmsMergeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canvasKeepsForeignBytes();
    void canvasBack();
    void canvasMissing_data();
    void canvasMissing();
    void canvasRefusals_data();
    void canvasRefusals();
    void reportsWhoIsWho();
    void namesNeverDecide();
    void moodle();
    void moodleDecimalComma();
    void blackboard();
    void brightspace();
    void sakai();
    void edxGrades();
    void edxPoints();
    void wrongFiles_data();
    void wrongFiles();
    void itemsWithoutColumn();
    void pseudonymsDoNotMerge();
    void manyStudents();
};

void LmsMergeTest::canvasKeepsForeignBytes()
{
    Export out = plain();
    out.course.labs[0].canvasId = "5123";
    const Result<ExportedFile> file = out.merge("canvas", kCanvas);
    QVERIFY(file);
    std::string wanted = kCanvas;
    const auto swap = [&wanted](const std::string& before, const std::string& after) {
        wanted.replace(wanted.find(before), before.size(), after);
    };
    swap("\"12.00\",3,4.25", "\"12.00\",8.5,4.25"); // missing in Lab 05: Canvas' value stays
    swap("EX,\"\",7", "EX,\"EX\",0");               // the quotes stay; zero is a score
    QCOMPARE(file->bytes, wanted);
    QCOMPARE(file->students, 2);
}

void LmsMergeTest::canvasBack()
{
    Export out = plain();
    const Result<ExportedFile> file = out.merge("canvas", kCanvas);
    QVERIFY(file);
    PlatformCourse platform =
        platformOf(out.table, {{"77", "Essay", 20}, {"5123", "Lab 04", 10}, {"5124", "Lab 05", 10}});
    platform.users.push_back({"1004", "", "ddole", "", ""});
    for (const auto& [user, title, score] : std::vector<std::tuple<std::string, std::string, double>>{
             {"1001", "Lab 04", 3}, {"1001", "Lab 05", 4.25}, {"1002", "Lab 05", 7}, {"1003", "Lab 04", 9}}) {
        platform.scores[{user, title}] = score;
    }
    const Imported done = importCanvas(file->bytes, platform);
    QVERIFY(done.taken());
    QVERIFY(done.newItems.empty());
    QCOMPARE(done.at("1001", "Lab 04").points, 8.5);
    QCOMPARE(done.at("1001", "Lab 05").points, 4.25);
    QCOMPARE(done.at("1002", "Lab 04").change, Change::Excused);
    QCOMPARE(done.at("1002", "Lab 05").points, 0.0);
    QCOMPARE(done.at("1003", "Lab 04").points, 9.0);
    for (const auto& [key, cell] : done.cells) {
        QVERIFY2(cell.change != Change::Cleared, (key.first + " " + key.second).c_str());
    }
}

void LmsMergeTest::canvasMissing_data()
{
    QTest::addColumn<int>("missing");
    QTest::addColumn<QByteArray>("cole");
    QTest::newRow("kept") << int(MissingResult::Blank) << QByteArray("LAB-B,,9,N/A,,\r\n");
    QTest::newRow("zero") << int(MissingResult::Zero) << QByteArray("LAB-B,,0,0,,\r\n");
    QTest::newRow("left out") << int(MissingResult::OmitRow) << QByteArray();
}

void LmsMergeTest::canvasMissing()
{
    QFETCH(int, missing);
    QFETCH(QByteArray, cole);
    Export out = plain();
    out.options.missing = MissingResult(missing);
    const Result<ExportedFile> file = out.merge("canvas", kCanvas);
    QVERIFY(file);
    const std::string line = "\"Cole, Cleo\",1003,S1003,ccole," + cole.toStdString();
    QCOMPARE(file->bytes.find("\"Cole, Cleo\"") != std::string::npos, !cole.isEmpty());
    QVERIFY(cole.isEmpty() || file->bytes.find(line) != std::string::npos);
    QVERIFY(file->bytes.find("    Points Possible,,,,,20") != std::string::npos);
    QVERIFY(file->bytes.find("Manual Posting") != std::string::npos);
}

void LmsMergeTest::canvasRefusals_data()
{
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<QByteArray>("possible");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("dropped word") << QByteArray("My Final Score (5123)") << QByteArray("10")
                                  << QByteArray("drops columns");
    QTest::newRow("read only") << QByteArray("Lab 04 (5123)") << QByteArray("(read only)")
                               << QByteArray("is read only");
    QTest::newRow("twice") << QByteArray("Lab 04 (5123),Lab 04 (5123)") << QByteArray("10,10")
                           << QByteArray("more than one column");
}

void LmsMergeTest::canvasRefusals()
{
    QFETCH(QByteArray, heading);
    QFETCH(QByteArray, possible);
    QFETCH(QByteArray, says);
    Export out = plain();
    out.course.labs[0].canvasId = "5123";
    const QByteArray file = "Student,ID,Section," + heading + "\n  Points Possible,,," + possible + "\nA,1001,X,1\n";
    const Result<ExportedFile> merged = out.merge("canvas", file.toStdString());
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, ErrorCode::PlatformRefuses);
    QVERIFY2(has(merged.error().args[1], says.toStdString()), merged.error().args[1].c_str());
}

void LmsMergeTest::reportsWhoIsWho()
{
    Export out = plain();
    out.table.rows.push_back({{"4", "Dan", "Dole", "", "ddole", "1004", "S1004", ""}, false, {graded(1), {}}});
    out.table.rows.push_back({{"5", "Eve", "East", "", "eeast", "1005", "S1005", ""}, false, {graded(2), {}}});
    out.table.rows.push_back({{"6", "Fay", "Fox", "", "ffox", "1006", "S1006", ""}, false, {{}, {}}});
    out.table.rows.push_back({{"7", "Gus", "Gone", "", "ggone", "1007", "S1007", ""}, true, {graded(2), {}}});
    const std::string file = "Student,ID,SIS User ID,SIS Login ID,Section,Lab 04\n"
                             "\"Able, Anne\",1001,S1001,aable,A,1\n"
                             "\"Bunce, Bobby\",1002,S1001,bbunce,A,2\n" // two students in one row
                             "\"Dole, Dan\",1004,,ddole,A,3\n"
                             "\"Dole, Dan\",,S1004,ddole,B,4\n" // in two sections
                             "\"Gone, Gus\",1007,,ggone,A,5\n"
                             "\"Nobody, N\",9999,,nn,A,6\n";
    const Result<ExportedFile> merged = out.merge("canvas", file);
    QVERIFY(merged);
    const MergeReport& report = *merged->merge;
    QCOMPARE(report.matched, (std::vector<std::string>{"1"}));
    QCOMPARE(report.ambiguous.size(), std::size_t{3});
    QCOMPARE(report.ambiguous[0],
             std::string("line 3 (Bunce, Bobby | 1002 | S1001 | bbunce | A): its identifiers fit students 1; 2"));
    QVERIFY(has(report.ambiguous[1], "line 4 (Dole, Dan | 1004"));
    QVERIFY(has(report.ambiguous[2], "student 4 has more than one row"));
    QCOMPARE(report.unmatched.size(), std::size_t{2});
    QVERIFY(has(report.unmatched[1], "line 7 (Nobody, N"));
    QCOMPARE(report.missing, (std::vector<std::string>{"2", "4", "5"})); // with a result; 6 has none, 7 is dropped
    QCOMPARE(merged->students, 1);
    std::string wanted = file;
    wanted.replace(wanted.find("A,1\n"), 4, "A,8.5\n");
    QCOMPARE(merged->bytes, wanted);
}

void LmsMergeTest::namesNeverDecide()
{
    Export out = plain();
    const Result<ExportedFile> merged =
        out.merge("canvas", "Student,ID,Section,Lab 04\n\"Able, Anne\",5,A,1\n\"Able, A\",1001,A,2\n");
    QVERIFY(merged);
    QCOMPARE(merged->merge->matched, std::vector<std::string>{"1"});
    QVERIFY(has(merged->merge->unmatched[0], "student 1 has the same name"));
    QVERIFY(has(merged->bytes, "\"Able, Anne\",5,A,1\n\"Able, A\",1001,A,8.5\n"));
}

void LmsMergeTest::moodle()
{
    const std::string header =
        "\"First name\",\"Last name\",\"ID number\",\"Email address\",\"Quiz: Lab 04 (Real)\","
        "\"Quiz: Lab 04 (Feedback)\",\"Lab 05 (Real)\",\"Lab 05 (Percentage)\",\"Last downloaded "
        "from this course\"\n";
    const std::string file = "\xEF\xBB\xBF" + header + "Anne,Able,S1001,a@x,-,,3.00,\"30.00 %\",1700000000\n" +
                             "Bobby,Bunce,s1002,B@X,2.00,ok,-,-,1700000000\n" +
                             "Nina,Nobody,S9,n@x,5.00,,1.00,\"10.00 %\",1700000000\n";
    Export out = plain();
    out.table.rows[0].cells[0].comment = "see \\\"act\\\" 2\nand more";
    const Result<ExportedFile> merged = out.merge("moodle-csv", file);
    QVERIFY(merged);
    QCOMPARE(merged->bytes,
             "\xEF\xBB\xBF" + header +
                 "Anne,Able,S1001,a@x,8.5,\"see \\ \"\"act\\ \"\" 2\nand more\",3.00,\"30.00 %\",1700000000\n" +
                 "Bobby,Bunce,s1002,B@X,2.00,ok,0,-,1700000000\n" +
                 "Nina,Nobody,S9,n@x,5.00,,1.00,\"10.00 %\",1700000000\n");
    QVERIFY(hasNote(*merged, "1 excused result has no word in Moodle"));
    PlatformCourse platform = platformOf(out.table, {{"", "Lab 04", 10}, {"", "Lab 05", 10}});
    platform.users[1].schoolId = "s1002";
    platform.users.push_back({"1009", "S9", "nn", "n@x", ""});
    MoodleMapping mapping;
    mapping.idColumn = "ID number";
    mapping.mapTo = &PlatformUser::schoolId;
    mapping.items = {{"Quiz: Lab 04 (Real)", "Lab 04"}, {"Lab 05 (Real)", "Lab 05"}};
    mapping.feedback = {{"Quiz: Lab 04 (Feedback)", "Lab 04"}};
    mapping.nowSeconds = 1700000600;
    const Imported done = importMoodleCsv(merged->bytes, platform, mapping);
    QVERIFY2(done.taken(), done.refusal.c_str());
    QCOMPARE(done.at("1001", "Lab 04").points, 8.5);
    QCOMPARE(done.at("1001", "Lab 04").feedback, std::string("see \\ \"act\\ \" 2\nand more"));
    QCOMPARE(done.at("1002", "Lab 05").points, 0.0);
    QCOMPARE(done.at("1009", "Lab 04").points, 5.0);
}

void LmsMergeTest::moodleDecimalComma()
{
    Export out = plain();
    const Result<ExportedFile> merged =
        out.merge("moodle-csv", "Username;\"Lab 04 (Real)\"\naable;\"7,00\"\nbbunce;5,50\nccole;-\n");
    QVERIFY(merged);
    QCOMPARE(merged->bytes, std::string("Username;\"Lab 04 (Real)\"\naable;\"8,5\"\nbbunce;5,50\nccole;-\n"));
    QVERIFY(hasNote(*merged, "1 comment is not in the file"));
}

void LmsMergeTest::blackboard()
{
    const std::string header =
        "\"Last Name\"\t\"First Name\"\t\"Username\"\t\"Student ID\"\t\"Weighted Total [Total Pts: up "
        "to 0 Percentage] |118800\"\t\"Lab 04 [Total Pts: 20 Score] |118854\"\t\"Old Lab 05 "
        "[Total Pts: 10 Text] |118855\"\r\n";
    const std::string file = header + "\"Able\"\t\"Zo\xC3\xAB\"\t\"AAble\"\t\"S1001\"\t\"\"\t\"\"\t\"\"\r\n" +
                             "\"Bunce\"\t\"Bobby\"\t\"bbunce\"\t\"S1002\"\t\"4\"\t\"Needs Grading\"\t\"x\"\r\n";
    Export out = plain();
    const Result<ExportedFile> merged = out.merge("blackboard", inUtf16(file));
    QVERIFY(merged);
    QCOMPARE(merged->bytes,
             inUtf16(header + "\"Able\"\t\"Zo\xC3\xAB\"\t\"AAble\"\t\"S1001\"\t\"\"\t\"8.5\"\t\"\"\r\n" +
                     "\"Bunce\"\t\"Bobby\"\t\"bbunce\"\t\"S1002\"\t\"4\"\t\"Needs Grading\"\t\"x\"\r\n"));
    QVERIFY(hasNote(*merged, "gives 10 points here and 20 in Blackboard"));
    QVERIFY(hasNote(*merged, "item \"Lab 05\" has no column"));
    PlatformCourse platform = platformOf(out.table, {{"118854", "Lab 04", 20}, {"118855", "Old Lab 05", 10}});
    platform.users[0].login = "AAble";
    const Imported done = importBlackboard(merged->bytes, platform);
    QVERIFY2(done.taken(), done.refusal.c_str());
    QCOMPARE(done.at("1001", "Lab 04").points, 8.5);
    QVERIFY(done.newItems.empty());
    // The id decides where the course file names one.
    out.course.labs[1].platformIds["blackboard"] = "118855";
    const Result<ExportedFile> byId = out.merge("blackboard", file);
    QVERIFY(byId);
    QVERIFY(has(byId->bytes, "\"Needs Grading\"\t\"0\"\r\n"));
}

void LmsMergeTest::brightspace()
{
    const std::string header =
        "OrgDefinedId,Username,Lab 04 Points Grade <Numeric MaxPoints:10 Weight:5 Category:Labs "
        "CategoryWeight:10>,Lab 04 Text Grade,Adjusted Final Grade Numerator,End-of-Line Indicator\r\n";
    Export out = plain();
    out.course.labs[1].platformIds["brightspace"] = "Fifth lab";
    const Result<ExportedFile> merged =
        out.merge("brightspace", header + "#S1001,#aable,,x,70,#\r\n#S1002,#bbunce,4,,,#\r\n");
    QVERIFY(merged);
    QCOMPARE(merged->bytes, header + "#S1001,#aable,8.5,x,70,#\r\n#S1002,#bbunce,4,,,#\r\n");
    const Imported done = importBrightspace(merged->bytes, platformOf(out.table, {{"", "Lab 04", 10}}));
    QVERIFY2(done.taken(), done.refusal.c_str());
    QCOMPARE(done.at("1001", "Lab 04").points, 8.5);
    const Result<ExportedFile> renamed =
        out.merge("brightspace", "Username,Fifth lab Points Grade,End-of-Line Indicator\nbbunce,,#\n");
    QVERIFY(renamed);
    QVERIFY(has(renamed->bytes, "bbunce,0,#\n"));
}

void LmsMergeTest::sakai()
{
    const std::string header =
        "\xEF\xBB\xBFStudent ID,Name,\"Lab 04 [10]\",* Lab 04,# Lab 05,Lab 05 [12.5],# Total\r\n";
    Export out = plain();
    out.table.rows[0].cells[0].comment = "a\\b\nc";
    const Result<ExportedFile> merged =
        out.merge("sakai", header + "aable,\"Able, Anne\",,,,7,1\r\nbbunce,\"Bunce, Bobby\",4,hm,,,\r\n");
    QVERIFY(merged);
    QCOMPARE(merged->bytes, header + "aable,\"Able, Anne\",8.5,\"a\xEF\xBC\xBC"
                                     "b\nc\",,7,1\r\nbbunce,\"Bunce, Bobby\",4,hm,,0,\r\n");
    const Imported done = importSakai(merged->bytes, platformOf(out.table));
    QVERIFY2(done.taken(), done.refusal.c_str());
    QCOMPARE(done.at("1001", "Lab 04").points, 8.5);
    QCOMPARE(done.at("1002", "Lab 05").points, 0.0);
    QVERIFY(hasNote(*merged, "12.5 in Sakai"));
}

void LmsMergeTest::edxGrades()
{
    const std::string header = "user_id,username,student_key,course_id,track,cohort,name-1a2b3c4d,grade-1a2b3c4d,"
                               "original_grade-1a2b3c4d,previous_override-1a2b3c4d,new_override-1a2b3c4d\r\n";
    Export out = plain();
    const Result<ExportedFile> merged = out.merge("edx", "\xEF\xBB\xBF" + header +
                                                             "1001,aable,,course-v1:U+L+1,audit,,Lab 04,0,0,,\r\n"
                                                             "1002,bbunce,,course-v1:U+L+1,audit,,Lab 04,0,0,,3\r\n");
    QVERIFY(merged);
    QCOMPARE(merged->bytes, header + "1001,aable,,course-v1:U+L+1,audit,,Lab 04,0,0,,8.5\r\n"
                                     "1002,bbunce,,course-v1:U+L+1,audit,,Lab 04,0,0,,3\r\n");
    QVERIFY(hasNote(*merged, "byte order mark"));
    const Imported done =
        importEdxGrades(merged->bytes, platformOf(out.table, {{"1a2b3c4d5e6f", "Lab 04", 10}}), "course-v1:U+L+1");
    QVERIFY2(done.taken(), done.refusal.c_str());
    QCOMPARE(done.at("1001", "Lab 04").points, 8.5);

    const std::string two = "user_id,username,course_id,name-1a2b3c4d,new_override-1a2b3c4d,name-2a2b3c4d,"
                            "new_override-2a2b3c4d\n1002,bbunce,c,Lab 04,,Lab 05,\n";
    QVERIFY(hasNote(*out.merge("edx", two), "applies only the last"));

    out.course.labs[0].item = "Named otherwise";
    out.course.labs[0].platformIds["edx"] = "block-v1:U+L+1+type@sequential+block@1a2b3c4d5e6f";
    const Result<ExportedFile> byId = out.merge("edx", header + "1001,aable,,c,audit,,Lab 04,0,0,,\r\n");
    QVERIFY(byId);
    QVERIFY(has(byId->bytes, ",8.5\r\n"));
    out.table.rows[0].cells[0] = graded(-1);
    QCOMPARE(out.make("edx").error().code, ErrorCode::PlatformRefuses);
    out.table.rows[0].cells[0] = graded(11); // an override may be above
    QVERIFY(out.make("edx"));
    const std::string many(std::size_t{2} << 20, '\n');
    QVERIFY(has(out.merge("edx", header + "1001,aable,,c,audit,,Lab 04,0,0,,\r\n" + many).error().args[1], "2 MiB"));
}

void LmsMergeTest::edxPoints()
{
    const std::string header = "user_id,username,student_key,course_id,track,block_id,title,date_last_graded,"
                               "who_last_graded,Previous Points,New Points\n";
    Export out = plain();
    const Result<ExportedFile> merged =
        out.merge("edx", header + "1001,aable,,c,audit,blk,Lab 04,,,3,\n1002,bbunce,,c,audit,blk,Lab 04,,,,\n");
    QVERIFY(merged);
    QCOMPARE(merged->bytes, header + "1001,aable,,c,audit,blk,Lab 04,,,3,8.5\n1002,bbunce,,c,audit,blk,Lab 04,,,,\n");
    const Imported done = importEdxPoints(merged->bytes, platformOf(out.table, {{"blk", "Lab 04", 10}}));
    QVERIFY2(done.taken(), done.refusal.c_str());
    QCOMPARE(done.at("1001", "Lab 04").points, 8.5);
    out.table.rows[0].cells[0] = graded(11);
    QCOMPARE(out.make("edx").error().code, ErrorCode::PlatformRefuses);
    QCOMPARE(out.merge("edx", header + "1001,a,,c,x,blk,Lab 04,,,,\n1002,b,,c,x,other,Lab 05,,,,\n").error().code,
             ErrorCode::FormatInvalid);
}

void LmsMergeTest::wrongFiles_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("file");
    const auto row = [](const char* name, const char* format, const char* file) {
        QTest::newRow(name) << QString::fromUtf8(format) << QByteArray(file);
    };
    row("canvas: no section", "canvas", "Student,ID,Lab 04,x\nA,1001,1,\n");
    row("canvas: of Moodle", "canvas", "First name,ID number,Section,Lab 04 (Real)\nA,1,1,1\n");
    row("moodle: no identifier", "moodle-csv", "First name,Lab 04 (Real)\nA,1\n");
    row("blackboard: no username", "blackboard", "Last Name,Lab 04 |12\nA,1\n");
    row("brightspace: no key", "brightspace", "Name,Lab 04 Points Grade\nA,1\n");
    row("sakai: two columns", "sakai", "Lab 04,Name\nA,1\n");
    row("edx: no user_id", "edx", "username,course_id,new_override-1\na,c,\n");
    row("no column of ours", "canvas", "Student,ID,Section,Essay (5)\nA,1001,X,1\n");
    row("open quote", "sakai", "Student ID,Name,Lab 04\naable,\"A,1\n");
}

void LmsMergeTest::wrongFiles()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, file);
    Export out = plain();
    const Result<ExportedFile> merged = out.merge(format.toStdString(), file.toStdString());
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, ErrorCode::FormatInvalid);
    QVERIFY(merged.error().place.starts_with("lms.csv:"));
}

void LmsMergeTest::itemsWithoutColumn()
{
    Export out = plain();
    const Result<ExportedFile> merged =
        out.merge("canvas", "Student,ID,Section,Lab 04\n  Points Possible,,,10\n\"A\",1001,X,1\n");
    QVERIFY(merged);
    QVERIFY(hasNote(*merged, "item \"Lab 05\" has no column in lms.csv"));
    // Two items may not fill one column.
    out.course.labs[1].canvasId = "7";
    out.course.labs[0].item = "Lab";
    QCOMPARE(out.merge("canvas", "Student,ID,Section,Lab (7)\nA,1001,X,1\n").error().code, ErrorCode::PlatformRefuses);
}

void LmsMergeTest::pseudonymsDoNotMerge()
{
    Export out = plain();
    out.options.pseudonymKey = std::string(32, 'k');
    QCOMPARE(out.merge("canvas", kCanvas).error().code, ErrorCode::UsageInvalid);
}

void LmsMergeTest::manyStudents()
{
    Export out = plain();
    out.table.rows.clear();
    std::string file = "Student,ID,SIS User ID,SIS Login ID,Section,Lab 04,Lab 05\r\n";
    for (int i = 0; i < 3000; ++i) {
        const std::string n = std::to_string(100000 + i);
        out.table.rows.push_back({{n, "G", "F", "", "l" + n, n, "s" + n, ""}, false, {graded(i % 11), {}}});
        file += "\"F, G\"," + n + ",s" + n + ",l" + n + ",A,,5\r\n";
    }
    const Result<ExportedFile> merged = out.merge("canvas", file);
    QVERIFY(merged);
    QCOMPARE(merged->merge->matched.size(), std::size_t{3000});
    PlatformCourse platform = platformOf(out.table, {{"", "Lab 04", 10}, {"", "Lab 05", 10}});
    const Imported done = importCanvas(merged->bytes, platform);
    QVERIFY(done.taken());
    for (std::size_t i = 0; i < out.table.rows.size(); i += 97) {
        QCOMPARE(done.at(out.table.rows[i].student.lmsId, "Lab 04").points, double(i % 11));
        QCOMPARE(done.at(out.table.rows[i].student.lmsId, "Lab 05").points, 5.0);
    }
}

QTEST_APPLESS_MAIN(LmsMergeTest)
#include "lms_merge_test.moc"
