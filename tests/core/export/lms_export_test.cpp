// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lms_fixture.h"

using namespace foresight;
using namespace foresight::test;

namespace {

MoodleMapping moodleMapping(const std::vector<std::string>& titles)
{
    MoodleMapping mapping;
    mapping.idColumn = "ID number";
    mapping.mapTo = &PlatformUser::schoolId;
    for (const std::string& title : titles) {
        mapping.items[title + " (Real)"] = title;
        mapping.feedback[title + " (Feedback)"] = title;
    }
    return mapping;
}

std::vector<std::string> titlesOf(const Course& course)
{
    std::vector<std::string> titles;
    for (const CourseLab& lab : course.labs) {
        titles.push_back(lab.item);
    }
    return titles;
}

std::vector<PlatformItem> itemsOf(const Course& course)
{
    std::vector<PlatformItem> items;
    for (const CourseLab& lab : course.labs) {
        items.push_back({lab.item, lab.item, 100000});
    }
    return items;
}

#define COMPARE_ALL(done, table, titles, excused)                                                                      \
    do {                                                                                                               \
        const std::string found = differences(done, table, titles, excused);                                           \
        QVERIFY2(found.empty(), found.c_str());                                                                        \
    } while (false)

} // namespace

class LmsExportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canvas();
    void canvasWithIds();
    void canvasNumbersInIdentifiers();
    void moodleCsv();
    void moodleCsvRefusals();
    void moodleXml();
    void blackboard();
    void brightspace();
    void sakai();
    void decimalComma_data();
    void decimalComma();
    void missingIsOmittedOrZero_data();
    void missingIsOmittedOrZero();
    void identifiers_data();
    void identifiers();
    void sharedIdentifiers();
    void titlesThatBecomeOne();
    void edxNeedsItsFile();
};

void LmsExportTest::canvas()
{
    Export out;
    out.table.rows[4].cells[0] = graded(-2);
    const Result<ExportedFile> file = out.make("canvas");
    QVERIFY(file);
    const Imported done = importCanvas(file->bytes, platformOf(out.table));
    // Nothing may be dropped, and no title may lose its end.
    const std::vector<std::string> titles{"Lab 4 [2026]", "Final-Score lab", "[Lab] 4"};
    QCOMPARE(done.newItems, titles);
    COMPARE_ALL(done, out.table, titles, true);
    QCOMPARE(file->students, 5);
    QVERIFY(hasNote(*file, "\"Lab 4 (2026)\" is called \"Lab 4 [2026]\""));
    QVERIFY(hasNote(*file, "clears a score"));
    QVERIFY(!file->bytes.starts_with("\xEF\xBB\xBF"));
}

void LmsExportTest::canvasWithIds()
{
    Export out;
    out.course.labs[0].canvasId = "5123";
    out.course.labs[1].canvasId = "5124";
    const Result<ExportedFile> file = out.make("canvas");
    QVERIFY(file);
    // Behind an id the number at the end stays; the word that Canvas drops still has to go.
    QVERIFY(file->bytes.find("Lab 4 (2026) (5123),Final-Score lab (5124),[Lab] 4\r\n") != std::string::npos);
    const Imported done =
        importCanvas(file->bytes, platformOf(out.table, {{"5123", "First", 10}, {"5124", "Second", 10}}));
    QCOMPARE(done.newItems, std::vector<std::string>{"[Lab] 4"});
    COMPARE_ALL(done, out.table, (std::vector<std::string>{"First", "Second", "[Lab] 4"}), true);
}

void LmsExportTest::canvasNumbersInIdentifiers()
{
    Export out;
    out.table.rows[0].student.sisId = "1.2.3"; // Canvas would read 12.3
    out.table.rows[0].student.lmsId = "";
    out.table.rows[1].student.lmsId = "x7"; // not Canvas' number
    out.table.rows[2].student.familyName = "Points Possible";
    const Result<ExportedFile> file = out.make("canvas");
    QVERIFY(file);
    QVERIFY(file->bytes.find("1.2.3") == std::string::npos);
    QVERIFY(file->bytes.find("x7") == std::string::npos);
    PlatformCourse platform = platformOf(nastyTable());
    const Imported done = importCanvas(file->bytes, platform);
    QVERIFY(done.unknownUsers.empty());
    QCOMPARE(done.at("1001", "[Lab] 4").change, Change::None);
    QCOMPARE(done.at("1001", "Lab 4 [2026]").points, 8.5);
    QCOMPARE(done.at("1002", "Lab 4 [2026]").points, 10.005);
    QCOMPARE(done.at("1003", "[Lab] 4").points, 10.0);
    out.table.rows[0].student.login = "7,5";
    QCOMPARE(out.make("canvas").error().code, ErrorCode::IdentifierMissing);
}

void LmsExportTest::moodleCsv()
{
    const Export out;
    const std::vector<std::string> titles = titlesOf(out.course);
    const Result<ExportedFile> file = out.make("moodle-csv");
    QVERIFY(file);
    const Imported done =
        importMoodleCsv(file->bytes, platformOf(out.table, itemsOf(out.course)), moodleMapping(titles));
    COMPARE_ALL(done, out.table, titles, false);
    // What would swallow the next student is kept apart; a formula is text; the rest is as it was written.
    QCOMPARE(done.at("1001", titles[0]).feedback,
             std::string("first \\ \"line\\ \" & <b>\nsecond, with a tab\tand \\ "));
    QCOMPARE(done.at("1002", titles[0]).feedback, std::string("'=1+1"));
    QVERIFY(hasNote(*file, "map from \"ID number\""));
    QVERIFY(hasNote(*file, "1 excused result has no word in Moodle"));
    QVERIFY(hasNote(*file, "above the item's points"));
    QVERIFY(hasNote(*file, "2 comments have characters changed"));
    QVERIFY(file->bytes.find("Final Score lab (Feedback)") == std::string::npos);
}

void LmsExportTest::moodleCsvRefusals()
{
    Export out;
    out.table.rows[4].cells[0] = graded(-2);
    const Result<ExportedFile> refused = out.make("moodle-csv");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::PlatformRefuses);
    QVERIFY(refused.error().args[1].find("5 in Lab 4 (2026) (-2)") != std::string::npos);
    out.options.leaveOutUnidentified = true;
    const Result<ExportedFile> rest = out.make("moodle-csv");
    QVERIFY(rest);
    QCOMPARE(rest->leftOut, std::vector<std::string>{"5"});
    const std::vector<std::string> titles = titlesOf(out.course);
    const Imported done =
        importMoodleCsv(rest->bytes, platformOf(out.table, itemsOf(out.course)), moodleMapping(titles));
    QVERIFY2(done.taken(), done.refusal.c_str());
    QCOMPARE(done.at("1005", titles[0]).change, Change::None);
    QCOMPARE(done.at("1005", titles[1]).points, 2.25);

    // Moodle would escape this number and then not find the student: nobody is imported.
    Export escaped;
    escaped.table.rows[0].student.sisId = "-S1";
    QCOMPARE(escaped.make("moodle-csv").error().code, ErrorCode::IdentifierMissing);
}

void LmsExportTest::moodleXml()
{
    Export out;
    const std::string hard = "a & < b, ]]> &amp; \\ \"quoted\"\n& &";
    out.table.rows[0].cells[0].comment = hard;
    out.table.rows[4].cells[0] = graded(-2);
    const std::vector<std::string> titles = titlesOf(out.course);
    const Result<ExportedFile> file = out.make("moodle-xml");
    QVERIFY(file);
    const Imported done = importMoodleXml(file->bytes, platformOf(out.table, itemsOf(out.course)));
    COMPARE_ALL(done, out.table, titles, false);
    QCOMPARE(done.at("1001", titles[0]).feedback, hard);
    QCOMPARE(done.at("1002", titles[0]).feedback, std::string("=1+1"));
    // A missing result has no element: Moodle would take an empty one for "no grade".
    QVERIFY(file->bytes.find("S1004") == std::string::npos);
    QVERIFY(file->bytes.find("<score></score>") == std::string::npos);
    QCOMPARE(file->students, 4);
    QVERIFY(hasNote(*file, "has no moodle_idnumber"));

    for (GradeRow& row : out.table.rows) {
        row.cells = {{}, {}, {}};
    }
    QCOMPARE(out.make("moodle-xml").error().code, ErrorCode::PlatformRefuses);
}

void LmsExportTest::blackboard()
{
    Export out;
    out.course.labs[2].item = "Lab | 4 |77";
    out.table.rows[4].cells[0] = graded(-2);
    const Result<ExportedFile> file = out.make("blackboard");
    QVERIFY(file);
    QVERIFY(file->bytes.starts_with("\"Last Name\"\t\"First Name\"\t\"Username\"\t\"Student ID\"\t"));
    const Imported done = importBlackboard(file->bytes, platformOf(out.table));
    const std::vector<std::string> titles{"Lab 4 (2026) [Total Pts: 10 Score]",
                                          "Final Score lab [Total Pts: 2000 Score]",
                                          "Lab / 4 /77 [Total Pts: 10.5 Score]"};
    COMPARE_ALL(done, out.table, titles, false);
    QVERIFY(hasNote(*file, "new text column"));
    QVERIFY(hasNote(*file, "2 comments are not in the file"));
}

void LmsExportTest::brightspace()
{
    Export out;
    out.course.labs[0].points = 20;
    out.course.labs[1].points = 100000;
    out.course.labs[2].item = "<Lab> Points Grade";
    const Result<ExportedFile> file = out.make("brightspace");
    QVERIFY(file);
    QVERIFY(file->bytes.starts_with("OrgDefinedId,Username,Lab 4 (2026) Points Grade <Numeric MaxPoints:20>,"));
    const std::vector<std::string> titles{"Lab 4 (2026)", "Final Score lab", "(Lab) Points-Grade"};
    std::vector<PlatformItem> items;
    for (const std::string& title : titles) {
        items.push_back({"", title, 100000});
    }
    const Imported done = importBrightspace(file->bytes, platformOf(out.table, items));
    COMPARE_ALL(done, out.table, titles, false);
    QVERIFY(done.newItems.empty());
    QVERIFY(file->bytes.find("cmd|") == std::string::npos); // no names
    QVERIFY(file->bytes.find("a@x") == std::string::npos);
    out.table.rows[0].cells[0] = graded(20.5);
    QVERIFY(hasNote(*out.make("brightspace"), "cuts them down"));
}

void LmsExportTest::sakai()
{
    Export out;
    out.course.labs.push_back(item("# * notes", 2.125));
    for (GradeRow& row : out.table.rows) {
        row.cells.push_back(graded(1));
    }
    out.table.rows[4].cells[0] = graded(-2);
    const Result<ExportedFile> file = out.make("sakai");
    QVERIFY(file);
    QVERIFY(file->bytes.starts_with("\xEF\xBB\xBFStudent ID,Name,Lab 4 (2026) [10],* Lab 4 (2026),"));
    const Imported done = importSakai(file->bytes, platformOf(out.table));
    COMPARE_ALL(done, out.table, (std::vector<std::string>{"Lab 4 (2026)", "Final Score lab", "(Lab) 4", "notes"}),
                false);
    const std::string feedback = done.at("1001", "Lab 4 (2026)").feedback;
    QCOMPARE(feedback,
             std::string("first \xEF\xBC\xBC\"line\xEF\xBC\xBC\" & <b>\nsecond, with a tab\tand \xEF\xBC\xBC"));
    QCOMPARE(done.at("1002", "Lab 4 (2026)").feedback, std::string("'=1+1"));
    QVERIFY(hasNote(*file, "1000 and more"));
}

void LmsExportTest::decimalComma_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"canvas", "moodle-csv", "sakai"}) {
        QTest::newRow(format) << QString::fromUtf8(format);
    }
}

void LmsExportTest::decimalComma()
{
    QFETCH(QString, format);
    Export out;
    out.course.labs = {item("One", 10), item("Two", 2000), item("Three", 10.5)};
    out.options.decimalComma = true;
    const Result<ExportedFile> file = out.make(format.toStdString());
    QVERIFY(file);
    const PlatformCourse platform = platformOf(out.table, itemsOf(out.course));
    MoodleMapping mapping = moodleMapping(titlesOf(out.course));
    mapping.separator = ';';
    mapping.decimal = ',';
    const Imported done = format == QStringLiteral("canvas")  ? importCanvas(file->bytes, platform)
                          : format == QStringLiteral("sakai") ? importSakai(file->bytes, platform, ',')
                                                              : importMoodleCsv(file->bytes, platform, mapping);
    COMPARE_ALL(done, out.table, titlesOf(out.course), format == QStringLiteral("canvas"));
    QVERIFY(file->bytes.find("1234,5") != std::string::npos);
    QCOMPARE(out.make("brightspace").error().code, ErrorCode::UsageInvalid);
}

void LmsExportTest::missingIsOmittedOrZero_data()
{
    QTest::addColumn<QString>("format");
    for (const char* format : {"canvas", "moodle-csv", "moodle-xml", "blackboard", "brightspace", "sakai"}) {
        QTest::newRow(format) << QString::fromUtf8(format);
    }
}

void LmsExportTest::missingIsOmittedOrZero()
{
    QFETCH(QString, format);
    Export out;
    out.options.missing = MissingResult::OmitRow;
    const Result<ExportedFile> omitted = out.make(format.toStdString());
    QVERIFY(omitted);
    QCOMPARE(omitted->students, 4);
    QVERIFY(omitted->bytes.find("1004") == std::string::npos);
    QVERIFY(omitted->bytes.find("darab") == std::string::npos);
    // Zero only where nothing was handed in; never for an excused student.
    out.options.missing = MissingResult::Zero;
    out.course.labs = {item("One", 10), item("Two", 200000), item("Three", 10)};
    const Result<ExportedFile> zero = out.make(format.toStdString());
    QVERIFY(zero);
    const PlatformCourse platform = platformOf(out.table, itemsOf(out.course));
    const std::map<QString, Imported> done{
        {QStringLiteral("canvas"), importCanvas(zero->bytes, platform)},
        {QStringLiteral("moodle-csv"), importMoodleCsv(zero->bytes, platform, moodleMapping({"One", "Two", "Three"}))},
        {QStringLiteral("moodle-xml"), importMoodleXml(zero->bytes, platform)},
        {QStringLiteral("blackboard"), importBlackboard(zero->bytes, platform)},
        {QStringLiteral("brightspace"), importBrightspace(zero->bytes, platform)},
        {QStringLiteral("sakai"), importSakai(zero->bytes, platform)}};
    const std::string title = format == QStringLiteral("blackboard") ? "Three [Total Pts: 10 Score]" : "Three";
    const Imported& read = done.at(format);
    QVERIFY2(read.taken(), read.refusal.c_str());
    QCOMPARE(read.at("1004", title).change, Change::Points);
    QCOMPARE(read.at("1004", title).points, 0.0);
    QVERIFY(read.at("1002", title).change != Change::Points);
}

void LmsExportTest::identifiers_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("needed");
    QTest::newRow("canvas") << QStringLiteral("canvas") << QStringLiteral("lms_id, sis_id or login");
    QTest::newRow("moodle-csv") << QStringLiteral("moodle-csv") << QStringLiteral("sis_id");
    QTest::newRow("moodle-xml") << QStringLiteral("moodle-xml") << QStringLiteral("sis_id");
    QTest::newRow("blackboard") << QStringLiteral("blackboard") << QStringLiteral("login");
    QTest::newRow("brightspace") << QStringLiteral("brightspace") << QStringLiteral("sis_id or login");
    QTest::newRow("sakai") << QStringLiteral("sakai") << QStringLiteral("login");
}

void LmsExportTest::identifiers()
{
    QFETCH(QString, format);
    QFETCH(QString, needed);
    Export out;
    Student& student = out.table.rows[0].student;
    student.lmsId.clear();
    student.sisId.clear();
    student.login.clear();
    out.table.rows[5].student.login.clear(); // dropped: nobody asks
    const Result<ExportedFile> file = out.make(format.toStdString());
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::IdentifierMissing);
    QCOMPARE(QString::fromStdString(file.error().args[0]), needed);
    QCOMPARE(file.error().args[1], std::string("1 Able, Anne"));
    out.options.leaveOutUnidentified = true;
    const Result<ExportedFile> rest = out.make(format.toStdString());
    QVERIFY(rest);
    QCOMPARE(rest->leftOut, std::vector<std::string>{"1"});
    QVERIFY(hasNote(*rest, "1 Able, Anne"));
    QVERIFY(rest->bytes.find("Anne") == std::string::npos);
}

void LmsExportTest::sharedIdentifiers()
{
    Export out;
    out.table.rows[1].student.login = "AABLE"; // Moodle and others do not look at case here
    const Result<ExportedFile> file = out.make("sakai");
    QCOMPARE(file.error().code, ErrorCode::IdentifierMissing);
    QVERIFY(file.error().args[1].find("another student has \"aable\" too") != std::string::npos);
    // The same text in two different kinds is nobody's double.
    Export same;
    same.table.rows[0].student.sisId = same.table.rows[0].student.login;
    QVERIFY(same.make("canvas"));
    // The course may say that the student number is the platform's number.
    Export numbered;
    numbered.course.match = Identifier::StudentId;
    numbered.table.rows[0].student.sisId.clear();
    const Result<ExportedFile> xml = numbered.make("moodle-xml");
    QVERIFY(xml);
    QVERIFY(xml->bytes.find("<student>1</student>") != std::string::npos);
}

void LmsExportTest::titlesThatBecomeOne()
{
    Export out;
    out.course.labs[0].item = "(Lab) 4";
    const Result<ExportedFile> file = out.make("sakai");
    QCOMPARE(file.error().code, ErrorCode::PlatformRefuses);
    QVERIFY(file.error().args[1].find("two items would be called \"(Lab) 4\"") != std::string::npos);
}

void LmsExportTest::edxNeedsItsFile()
{
    const Export out;
    QCOMPARE(out.make("edx").error().code, ErrorCode::UsageInvalid);
}

QTEST_APPLESS_MAIN(LmsExportTest)
#include "lms_export_test.moc"
