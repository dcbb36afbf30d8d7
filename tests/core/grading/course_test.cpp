// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/grading/course_file.h"
#include "core/grading/grade.h"
#include "core/grading/late_policy.h"
#include "core/grading/roster.h"

#include <QtTest>

using namespace foresight;

namespace {

constexpr std::int64_t kDue = 1'790'000'000'000;
constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kDay = std::int64_t{24} * 60 * kMinute;

const char* const kCourse = R"(id: MLSYS-101
term: 2026-fall
match: sis_id
attempt: best
labs:
  - {lab: data-gravity-trap, item: "Lab 04", points: 10, rubric: default, due: 2026-10-01T23:59:00+02:00, canvas_id: 5123}
  - {lab: other, item: "Lab 05", points: 2.5}
late: {grace_minutes: 15, percent_per_day: 10, floor_percent: 50, hard_stop_days: 7}
)";

LatePolicy policy()
{
    return {15, 10, 50, 100, 7};
}

Course courseWith(AttemptPolicy attempt)
{
    Course course;
    course.attempt = attempt;
    course.late = policy();
    CourseLab lab;
    lab.item = "Lab 04";
    lab.points = 20;
    lab.dueUtcMs = kDue;
    course.labs = {lab};
    return course;
}

ScoredHandIn handIn(const char* id, std::int64_t afterDue, double points)
{
    Score score;
    score.points = points;
    score.possible = 10;
    return {id, kDue + afterDue, score};
}

} // namespace

class CourseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsACourse();
    void defaults();
    void namesThePlaceOfAFault_data();
    void namesThePlaceOfAFault();
    void penalty_data();
    void penalty();
    void policyChooses_data();
    void policyChooses();
    void gradeKeepsRawAndPenaltyApart();
    void negativeMarksGetNoPenalty();
    void nothingHandedInIsNoGrade();
    void readsARoster();
    void rosterFaults_data();
    void rosterFaults();
    void rosterHasOneLimit();
    void comparesIdentifiers();
};

void CourseTest::readsACourse()
{
    const Result<Course> course = parseCourse(kCourse, "course.yaml");
    QVERIFY2(course, course ? "" : course.error().cause.c_str());
    QCOMPARE(course->id, std::string("MLSYS-101"));
    QCOMPARE(course->match, Identifier::SisId);
    QCOMPARE(course->attempt, AttemptPolicy::Best);
    QCOMPARE(course->labs.size(), std::size_t{2});
    const CourseLab& lab = course->labs.front();
    QCOMPARE(lab.item, std::string("Lab 04"));
    QCOMPARE(lab.points, 10.0);
    QCOMPARE(*lab.dueUtcMs, std::int64_t{1'790'891'940'000});
    QCOMPARE(lab.canvasId, std::string("5123"));
    QVERIFY(course->labOfItem("Lab 05") == &course->labs.back());
    QVERIFY(!course->labOfItem("Lab 06"));
    QCOMPARE(course->late.graceMinutes, 15.0);
    QCOMPARE(course->late.percentPerDay, 10.0);
    QCOMPARE(course->late.floorPercent, 50.0);
    QCOMPARE(*course->late.hardStopDays, 7.0);
}

void CourseTest::defaults()
{
    const Result<Course> course = parseCourse("id: X\nlabs: [{lab: a, item: A, points: 1}]\n", "c");
    QVERIFY(course);
    QCOMPARE(course->match, Identifier::StudentId);
    QCOMPARE(course->attempt, AttemptPolicy::LastBeforeDeadline);
    QCOMPARE(course->labs.front().rubric, std::string("default"));
    QVERIFY(!course->labs.front().dueUtcMs);
    QVERIFY(!course->late.hardStopDays);
}

void CourseTest::namesThePlaceOfAFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    const QByteArray lab = "labs: [{lab: a, item: A, points: 1}]\n";
    QTest::newRow("no id") << QByteArray("term: x\n") + lab << "c:1:1";
    QTest::newRow("no labs") << QByteArray("id: X\n") << "c:1:1";
    QTest::newRow("no item") << QByteArray("id: X\nlabs: [{lab: a, points: 1}]\n") << "c:2:8";
    QTest::newRow("no points") << QByteArray("id: X\nlabs: [{lab: a, item: A}]\n") << "c:2:8";
    QTest::newRow("points in words") << QByteArray("id: X\nlabs: [{lab: a, item: A, points: ten}]\n") << "c:2:34";
    QTest::newRow("item twice") << QByteArray(
                                       "id: X\nlabs:\n- {lab: a, item: A, points: 1}\n- {lab: b, item: A, points: 1}\n")
                                << "c:4:3";
    QTest::newRow("match") << QByteArray("id: X\nmatch: name\n") + lab << "c:2:8";
    QTest::newRow("attempt") << QByteArray("id: X\nattempt: any\n") + lab << "c:2:10";
    QTest::newRow("due without offset")
        << QByteArray("id: X\nlabs: [{lab: a, item: A, points: 1, due: 2026-10-01T23:59:00}]\n") << "c:2:42";
    QTest::newRow("unknown key") << QByteArray("id: X\nlaps: 1\n") + lab << "c:2:1";
    QTest::newRow("unknown late key") << QByteArray("id: X\nlate: {grace: 1}\n") + lab << "c:2:8";
    QTest::newRow("floor over 100") << QByteArray("id: X\nlate: {floor_percent: 150}\n") + lab << "c:2:7";
    QTest::newRow("not YAML") << QByteArray("id: [\n") << "";
}

void CourseTest::namesThePlaceOfAFault()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const Result<Course> course = parseCourse(text.toStdString(), "c");
    QVERIFY(!course);
    QCOMPARE(course.error().code, ErrorCode::CourseInvalid);
    if (!place.isEmpty()) {
        QCOMPARE(QString::fromStdString(course.error().place), place);
    }
}

void CourseTest::penalty_data()
{
    QTest::addColumn<qint64>("afterDue");
    QTest::addColumn<double>("expected");
    QTest::addColumn<bool>("late");
    const auto row = [](const char* name, std::int64_t afterDue, double expected, bool late) {
        QTest::newRow(name) << qint64{afterDue} << expected << late;
    };
    row("early", -kDay, 0, false);
    row("on the minute", 0, 0, false);
    row("end of the grace", 15 * kMinute, 0, false);
    row("a moment past the grace", 15 * kMinute + 1, 0.8, true);
    row("a whole day", kDay, 0.8, true);
    row("second day begun", kDay + 1, 1.6, true);
    row("floor reached", 5 * kDay, 4, true);
    row("floor holds", 6 * kDay + 1, 4, true);
    row("at the hard stop", 7 * kDay, 4, true);
    row("past the hard stop", 7 * kDay + 1, 8, true);
}

void CourseTest::penalty()
{
    QFETCH(qint64, afterDue);
    QFETCH(double, expected);
    QFETCH(bool, late);
    QCOMPARE(latePenalty(policy(), kDue, kDue + afterDue, 8), expected);
    QCOMPARE(isLate(policy(), kDue, kDue + afterDue), late);
    QCOMPARE(latePenalty(policy(), std::nullopt, kDue + afterDue, 8), 0.0);
}

void CourseTest::policyChooses_data()
{
    QTest::addColumn<int>("policy");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("allLate");
    const auto row = [](AttemptPolicy policy, const char* expected, const char* allLate) {
        QTest::newRow(attemptPolicyName(policy).c_str())
            << static_cast<int>(policy) << QString::fromUtf8(expected) << QString::fromUtf8(allLate);
    };
    row(AttemptPolicy::First, "a", "c");
    row(AttemptPolicy::Last, "d", "d");
    row(AttemptPolicy::LastBeforeDeadline, "b", "d");
    row(AttemptPolicy::Best, "c", "c");
    row(AttemptPolicy::Chosen, "b", "d");
}

void CourseTest::policyChooses()
{
    QFETCH(int, policy);
    QFETCH(QString, expected);
    QFETCH(QString, allLate);
    const Course course = courseWith(static_cast<AttemptPolicy>(policy));
    std::vector<ScoredHandIn> handIns{handIn("d", 3 * kDay, 9), handIn("a", -2 * kDay, 4), handIn("c", kDay, 10),
                                      handIn("b", -kDay, 6)};
    const auto chosen = [&] { return countingGrade(course, course.labs.front(), handIns)->submission; };
    QCOMPARE(QString::fromStdString(chosen()), expected);
    std::reverse(handIns.begin(), handIns.end());
    QCOMPARE(QString::fromStdString(chosen()), expected);
    handIns = {handIn("d", 3 * kDay, 9), handIn("c", kDay, 10)};
    QCOMPARE(QString::fromStdString(chosen()), allLate);
}

void CourseTest::gradeKeepsRawAndPenaltyApart()
{
    const Course course = courseWith(AttemptPolicy::Last);
    const Grade grade = gradeOf(course, course.labs.front(), handIn("x", kDay, 8.5));
    QVERIFY(grade == (Grade{"x", 17, 1.7, 15.3, true}));
    const Grade third = gradeOf(course, course.labs.front(), handIn("x", 0, 10.0 / 3));
    QCOMPARE(third.raw, 6.6667);
}

void CourseTest::negativeMarksGetNoPenalty()
{
    const Course course = courseWith(AttemptPolicy::Last);
    QVERIFY(gradeOf(course, course.labs.front(), handIn("x", 9 * kDay, -4)) == (Grade{"x", -8, 0, -8, true}));
}

void CourseTest::nothingHandedInIsNoGrade()
{
    const Course course = courseWith(AttemptPolicy::Best);
    QVERIFY(!countingGrade(course, course.labs.front(), {}));
}

void CourseTest::readsARoster()
{
    const auto students = parseRoster("sis_id, student_id,family_name,given_name\nS1,1,\"O'Neil, Jr\", Ada \nS2,2\n",
                                      "r.csv", Identifier::SisId);
    QVERIFY2(students, students ? "" : students.error().cause.c_str());
    QCOMPARE(students->size(), std::size_t{2});
    QVERIFY(students->front() == (Student{"1", "Ada", "O'Neil, Jr", "", "", "", "S1", ""}));
    QVERIFY(students->back() == (Student{"2", "", "", "", "", "", "S2", ""}));
}

void CourseTest::rosterHasOneLimit()
{
    const QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath(QStringLiteral("roster.csv")).toStdString();
    QVERIFY(writeFile(file, "student_id\n1"));
    std::filesystem::resize_file(file, kRosterLimit); // sparse: nothing but zeros behind the first student
    auto students = readRoster(file, Identifier::StudentId);
    QVERIFY(students || students.error().code != ErrorCode::TooLarge);
    std::filesystem::resize_file(file, kRosterLimit + 1);
    students = readRoster(file, Identifier::StudentId);
    QVERIFY(!students);
    QCOMPARE(students.error().code, ErrorCode::TooLarge);
    QCOMPARE(students.error().args, std::vector<std::string>{std::to_string(kRosterLimit)});
}

void CourseTest::rosterFaults_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray("") << "r.csv:1";
    QTest::newRow("unknown column") << QByteArray("student_id,login,shoe\n") << "r.csv:1";
    QTest::newRow("column twice") << QByteArray("student_id,login,login\n") << "r.csv:1";
    QTest::newRow("no number column") << QByteArray("login\na\n") << "r.csv:1";
    QTest::newRow("no joining column") << QByteArray("student_id\n1\n") << "r.csv:1";
    QTest::newRow("too many fields") << QByteArray("student_id,login\n1,a\n2,b,c\n") << "r.csv:3";
    QTest::newRow("no number") << QByteArray("student_id,login\n1,a\n ,b\n") << "r.csv:3";
    QTest::newRow("number twice") << QByteArray("student_id,login\n1,a\n2,b\n1,c\n") << "r.csv:4";
    QTest::newRow("login twice in other case") << QByteArray("student_id,login\n1,Able\n2,able\n") << "r.csv:3";
    QTest::newRow("not UTF-8") << QByteArray("student_id,login\n1,\xE9\n") << "r.csv:2";
}

void CourseTest::rosterFaults()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const auto students = parseRoster(text.toStdString(), "r.csv", Identifier::Login);
    QVERIFY(!students);
    QCOMPARE(students.error().code, ErrorCode::FormatInvalid);
    QCOMPARE(QString::fromStdString(students.error().place), place);
}

void CourseTest::comparesIdentifiers()
{
    QCOMPARE(comparable(" A.Able@X.org ", Identifier::Email), std::string("a.able@x.org"));
    QCOMPARE(comparable(" S1 ", Identifier::SisId), std::string("S1"));
    QVERIFY(comparable("s1", Identifier::SisId) != comparable("S1", Identifier::SisId));
}

QTEST_APPLESS_MAIN(CourseTest)
#include "course_test.moc"
