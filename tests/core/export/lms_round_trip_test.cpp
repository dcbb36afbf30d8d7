// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lms_fixture.h"

using namespace foresight;
using namespace foresight::test;

namespace {

using Cells = std::vector<std::string>;

/// A platform's own file, written as its rules say and by nothing of the exporters.
struct OwnFile
{
    std::string format;
    std::string bytes;
    char separator = ',';
    bool excused = false;                ///< the platform knows the word
    std::vector<std::string> titles;     ///< of the course's items there
    std::vector<std::size_t> filled;     ///< columns that may change
    std::vector<PlatformItem> items;     ///< that the platform has
    std::vector<std::string> feedback{}; ///< columns for comments
};

std::string record(const Cells& cells, char separator)
{
    std::string line;
    for (const std::string& cell : cells) {
        std::string doubled;
        for (const char c : cell) {
            doubled.append(c == '"' ? 2 : 1, c);
        }
        line += (line.empty() ? "\"" : std::string(1, separator) + "\"") + doubled + "\"";
    }
    return line + "\r\n";
}

std::string nameOf(const Student& student)
{
    return student.givenName.empty() ? student.familyName : student.familyName + ", " + student.givenName;
}

/// Header, and a row for each student of the hostile table.
std::string rows(const Cells& header, const std::function<Cells(const Student&)>& begin, char separator,
                 const std::string& blank = {}, const std::string& end = {})
{
    std::string bytes = record(header, separator);
    const GradeTable table = nastyTable();
    for (const GradeRow& row : table.rows) {
        Cells cells = begin(row.student);
        while (cells.size() + (end.empty() ? 0 : 1) < header.size()) {
            cells.push_back(blank);
        }
        if (!end.empty()) {
            cells.push_back(end);
        }
        bytes += record(cells, separator);
    }
    return bytes;
}

OwnFile canvas(Export& out)
{
    const std::vector<std::string> ids{"5123", "5124", "5125"};
    for (std::size_t i = 0; i < ids.size(); ++i) {
        out.course.labs[i].canvasId = ids[i];
    }
    // Canvas itself drops a column that is called "Final Score": there the item has another name.
    const Cells header{"Student",         "ID",
                       "SIS User ID",     "SIS Login ID",
                       "Section",         "Lab 4 (2026) (5123)",
                       "Last lab (5124)", "[Lab] 4 (5125)",
                       "Current Score"};
    std::string bytes = rows(
        header,
        [](const Student& s) {
            return Cells{nameOf(s), s.lmsId, s.sisId, s.login, s.section};
        },
        ',');
    const std::size_t first = bytes.find("\r\n") + 2;
    bytes.insert(first, record({"    Points Possible", "", "", "", "", "10", "2000", "10.5", "(read only)"}, ','));
    return {"canvas",
            bytes,
            ',',
            true,
            {"Lab 4 (2026)", "Last lab", "[Lab] 4"},
            {5, 6, 7},
            {{"5123", "Lab 4 (2026)", 10}, {"5124", "Last lab", 2000}, {"5125", "[Lab] 4", 10.5}}};
}

OwnFile moodle(Export&)
{
    const Cells header{"First name",
                       "Last name",
                       "ID number",
                       "Email address",
                       "Assignment: Lab 4 (2026) (Real)",
                       "Assignment: Lab 4 (2026) (Feedback)",
                       "Quiz: Final Score lab (Real)",
                       "[Lab] 4 (Real)"};
    // Moodle's own writer keeps formulas from being any, and a backslash before a quote would spoil its own import.
    const auto person = [](const Student& s) {
        const std::string family = s.familyName.starts_with('=') ? "'" + s.familyName : s.familyName;
        return Cells{s.givenName, family.ends_with('\\') ? family + " " : family, s.sisId, s.email};
    };
    const std::vector<std::string> titles{"Lab 4 (2026)", "Final Score lab", "[Lab] 4"};
    return {"moodle-csv",
            rows(header, person, ',', "-"),
            ',',
            false,
            titles,
            {4, 5, 6, 7},
            {{"", titles[0], 100000}, {"", titles[1], 100000}, {"", titles[2], 100000}},
            {header[5]}};
}

OwnFile blackboard(Export&)
{
    const Cells header{"Last Name",
                       "First Name",
                       "Username",
                       "Student ID",
                       "Weighted Total [Total Pts: up to 0 Percentage] |9",
                       "Lab 4 (2026) [Total Pts: 10 Score] |1",
                       "Final Score lab [Total Pts: 2000 Score] |2",
                       "[Lab] 4 [Total Pts: 10.5 Score] |3"};
    const std::vector<std::string> titles{"Lab 4 (2026)", "Final Score lab", "[Lab] 4"};
    return {"blackboard",
            rows(
                header,
                [](const Student& s) {
                    return Cells{s.familyName, s.givenName, s.login, s.sisId};
                },
                '\t'),
            '\t',
            false,
            titles,
            {5, 6, 7},
            {{"1", titles[0], 10}, {"2", titles[1], 2000}, {"3", titles[2], 10.5}}};
}

OwnFile brightspace(Export&)
{
    const std::vector<std::string> titles{"Lab 4 (2026)", "Final Score lab", "[Lab] 4"};
    Cells header{"OrgDefinedId", "Username"};
    std::vector<PlatformItem> items;
    for (const std::string& title : titles) {
        header.push_back(title + " Points Grade <Numeric MaxPoints:100000 Weight:5>");
        items.push_back({"", title, 100000});
    }
    header.emplace_back("End-of-Line Indicator");
    return {"brightspace",
            rows(
                header,
                [](const Student& s) {
                    return Cells{"#" + s.sisId, "#" + s.login};
                },
                ',', {}, "#"),
            ',',
            false,
            titles,
            {2, 3, 4},
            items};
}

OwnFile sakai(Export& out)
{
    out.course.labs[2].platformIds["sakai"] = "(Lab) 4"; // brackets cannot be in a title there
    const Cells header{"Student ID",     "Name",   "Lab 4 (2026) [10]", "* Lab 4 (2026)", "Final Score lab [2000]",
                       "(Lab) 4 [10.5]", "# Total"};
    return {"sakai",
            rows(
                header,
                [](const Student& s) {
                    return Cells{s.login, nameOf(s)};
                },
                ','),
            ',',
            false,
            {"Lab 4 (2026)", "Final Score lab", "(Lab) 4"},
            {2, 3, 4, 5},
            {},
            {header[3]}};
}

OwnFile edx(Export& out)
{
    const std::vector<std::string> titles{"Lab 4 (2026)", "Final Score lab", "[Lab] 4"};
    const std::vector<std::string> blocks{"1a2b3c4d00", "2a2b3c4d00", "3a2b3c4d00"};
    Cells header{"user_id", "username", "student_key", "course_id", "track", "cohort"};
    OwnFile file{"edx", {}, ',', false, titles, {}, {}};
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        out.course.labs[i].platformIds["edx"] = "block-v1:U+L+1+type@sequential+block@" + blocks[i];
        for (const char* kind : {"name-", "grade-", "original_grade-", "previous_override-", "new_override-"}) {
            header.push_back(kind + blocks[i].substr(0, 8));
        }
        file.filled.push_back(header.size() - 1);
        file.items.push_back({blocks[i], titles[i], 100000});
    }
    file.bytes = rows(
        header,
        [](const Student& s) { return Cells{s.lmsId, s.login, s.sisId, "course-v1:U+L+1", "audit", s.section}; }, ',');
    return file;
}

Imported read(const OwnFile& own, const std::string& bytes, const PlatformCourse& course)
{
    if (own.format == "canvas") {
        return importCanvas(bytes, course);
    }
    if (own.format == "moodle-csv") {
        MoodleMapping mapping;
        mapping.idColumn = "ID number";
        mapping.mapTo = &PlatformUser::schoolId;
        mapping.items = {{"Assignment: Lab 4 (2026) (Real)", own.titles[0]},
                         {"Quiz: Final Score lab (Real)", own.titles[1]},
                         {"[Lab] 4 (Real)", own.titles[2]}};
        mapping.feedback = {{own.feedback.front(), own.titles[0]}};
        return importMoodleCsv(bytes, course, mapping);
    }
    if (own.format == "edx") {
        return importEdxGrades(bytes, course, "course-v1:U+L+1");
    }
    return own.format == "sakai"        ? importSakai(bytes, course)
           : own.format == "blackboard" ? importBlackboard(bytes, course)
                                        : importBrightspace(bytes, course);
}

using Make = OwnFile (*)(Export&);

} // namespace

Q_DECLARE_METATYPE(Make)

/// Grades of people with hostile names go into each platform's own file, and the platform reads them all back.
class LmsRoundTripTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merged_data();
    void merged();
};

void LmsRoundTripTest::merged_data()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("canvas") << Make(canvas);
    QTest::newRow("moodle") << Make(moodle);
    QTest::newRow("blackboard") << Make(blackboard);
    QTest::newRow("brightspace") << Make(brightspace);
    QTest::newRow("sakai") << Make(sakai);
    QTest::newRow("edx") << Make(edx);
}

void LmsRoundTripTest::merged()
{
    QFETCH(Make, make);
    Export out;
    const OwnFile own = make(out);
    const Result<ExportedFile> file = out.merge(own.format, own.bytes);
    QVERIFY2(file, file ? "" : (file.error().cause + " " + errorName(file.error().code)).c_str());
    QCOMPARE(file->merge->matched, (std::vector<std::string>{"1", "2", "3", "4", "5"}));
    QVERIFY(file->merge->ambiguous.empty());
    QCOMPARE(file->merge->unmatched.size(), std::size_t{1}); // who has been dropped from the roster

    const Imported done = read(own, file->bytes, platformOf(out.table, own.items));
    const std::string found = differences(done, out.table, own.titles, own.excused);
    QVERIFY2(done.taken(), found.c_str());
    for (const std::string& column : done.droppedColumns) {
        QCOMPARE(column, std::string("Current Score"));
    }
    QVERIFY2(found.find(" in ") == std::string::npos && done.unknownUsers.empty(), found.c_str());
    QVERIFY(own.items.empty() || done.newItems.empty());
    if (!own.feedback.empty()) {
        const std::string feedback = done.at("1001", own.titles[0]).feedback;
        QVERIFY2(has(feedback, "\"line") && has(feedback, "<b>\nsecond, with a tab\tand "), feedback.c_str());
        QCOMPARE(done.at("1002", own.titles[0]).feedback, std::string("'=1+1"));
    }

    // Every other cell is what it was.
    const Table before = *readTable(own.bytes, {own.separator});
    const Table after = *readTable(file->bytes, {own.separator});
    QCOMPARE(after.size(), before.size());
    for (std::size_t row = 0; row < before.size(); ++row) {
        QCOMPARE(after[row].size(), before[row].size());
        for (std::size_t column = 0; column < before[row].size(); ++column) {
            const bool ours = row > 0 && std::count(own.filled.begin(), own.filled.end(), column) > 0;
            QVERIFY2(ours || after[row][column] == before[row][column], after[row][column].c_str());
        }
    }
    QVERIFY(file->bytes.starts_with(own.bytes.substr(0, own.bytes.find('\n') + 1)));
}

QTEST_APPLESS_MAIN(LmsRoundTripTest)
#include "lms_round_trip_test.moc"
