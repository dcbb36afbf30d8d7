// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/course_file.h"
#include "core/grading/grade.h"
#include "core/grading/late_policy.h"

#include <QtTest>

using namespace foresight;

namespace {

constexpr std::int64_t kMinute = 60'000;
constexpr std::int64_t kDay = 24 * 60 * kMinute;

/// A course of one lab with more words in its line, and more lines after it.
std::string course(const std::string& words, const std::string& lines = {})
{
    return "id: X\nterm: T\nlabs:\n- {lab: a, item: A, points: 10, due: 2026-10-01T00:00:00Z" +
           (words.empty() ? std::string{} : ", " + words) + "}\n" + lines;
}

ScoredHandIn handIn(const char* id, std::int64_t utcMs, double points)
{
    Score score;
    score.points = points;
    score.possible = 10;
    return {id, utcMs, score};
}

} // namespace

class CourseFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void platformsNames();
    void platformsNamesMayBeLeftOut();
    void retentionAndDemands();
    void ownLatePolicyStandsBeforeTheCourses();
    void capAndFloor_data();
    void capAndFloor();
    void extensionKeepsTheGrace();
    void chosenStandsBeforeTime();
    void writtenOutRubric();
    void namesThePlaceOfAFault_data();
    void namesThePlaceOfAFault();
};

void CourseFileTest::platformsNames()
{
    const Result<Course> read = parseCourse(
        course("canvas_id: 5123, moodle_idnumber: LAB04, blackboard_id: \"118854\", brightspace_name: Lab Four, "
               "sakai_title: \"Lab, 04\", edx_block: 1a2b3c4d, oneroster_line_item: li-4"),
        "c");
    QVERIFY2(read, read ? "" : read.error().cause.c_str());
    const CourseLab& lab = read->labs.front();
    const std::map<std::string, std::string> wanted{
        {"canvas", "5123"},   {"moodle", "LAB04"}, {"blackboard", "118854"}, {"brightspace", "Lab Four"},
        {"sakai", "Lab, 04"}, {"edx", "1a2b3c4d"}, {"oneroster", "li-4"}};
    QVERIFY(lab.platformIds == wanted);
    QCOMPARE(lab.canvasId, std::string("5123"));
    QCOMPARE(lab.platformId("moodle"), std::string("LAB04"));
}

void CourseFileTest::platformsNamesMayBeLeftOut()
{
    const CourseLab lab = parseCourse(course({}), "c")->labs.front();
    QVERIFY(lab.platformIds.empty() && lab.canvasId.empty() && lab.platformId("edx").empty());
    QVERIFY(!lab.late && !lab.ownRubric);
}

void CourseFileTest::retentionAndDemands()
{
    const Course read = *parseCourse(course({}, "retention: 2028-12-31\nrequire: [reason]\n"), "c");
    QCOMPARE(*read.retentionUtcMs, std::int64_t{1'861'833'600'000});
    QVERIFY(read.demands.reason);
    QVERIFY(!read.demands.confidence);
    const Course plain = *parseCourse(course({}), "c");
    QVERIFY(!plain.retentionUtcMs && !plain.demands.reason);
}

void CourseFileTest::ownLatePolicyStandsBeforeTheCourses()
{
    const Course read =
        *parseCourse(course("late: {percent_per_day: 50}", "late: {percent_per_day: 10, cap_percent: 30}\n"), "c");
    const CourseLab& own = read.labs.front();
    CourseLab other = own;
    other.late.reset();
    QCOMPARE(read.lateFor(own).percentPerDay, 50.0);
    QCOMPARE(read.lateFor(other).percentPerDay, 10.0);
    QCOMPARE(gradeOf(read, own, handIn("x", *own.dueUtcMs + 1, 8)).points, 4.0);
    QCOMPARE(gradeOf(read, other, handIn("x", *own.dueUtcMs + 1, 8)).points, 7.2);
}

void CourseFileTest::capAndFloor_data()
{
    QTest::addColumn<double>("floor");
    QTest::addColumn<double>("cap");
    QTest::addColumn<qint64>("late");
    QTest::addColumn<double>("taken");
    QTest::newRow("neither reached") << 0.0 << 100.0 << qint64{kDay} << 2.0;
    QTest::newRow("cap reached") << 0.0 << 30.0 << qint64{3 * kDay} << 3.0;
    QTest::newRow("floor reached") << 50.0 << 100.0 << qint64{4 * kDay} << 5.0;
    QTest::newRow("the stricter: cap") << 50.0 << 30.0 << qint64{4 * kDay} << 3.0;
    QTest::newRow("the stricter: floor") << 80.0 << 30.0 << qint64{4 * kDay} << 2.0;
    QTest::newRow("cap of nothing") << 0.0 << 0.0 << qint64{4 * kDay} << 0.0;
    QTest::newRow("hard stop takes all the same") << 50.0 << 30.0 << qint64{5 * kDay + 1} << 10.0;
}

void CourseFileTest::capAndFloor()
{
    QFETCH(double, floor);
    QFETCH(double, cap);
    QFETCH(qint64, late);
    QFETCH(double, taken);
    LatePolicy policy;
    policy.percentPerDay = 20;
    policy.floorPercent = floor;
    policy.capPercent = cap;
    policy.hardStopDays = 5;
    QCOMPARE(latePenalty(policy, 0, late, 10), taken);
}

void CourseFileTest::extensionKeepsTheGrace()
{
    const Course read = *parseCourse(course({}, "late: {grace_minutes: 15, percent_per_day: 10}\n"), "c");
    const CourseLab& lab = read.labs.front();
    const StudentTerms terms{*lab.dueUtcMs + 2 * kDay, {}};
    QVERIFY(!gradeOf(read, lab, handIn("x", *terms.dueUtcMs + 15 * kMinute, 10), terms).late);
    const Grade late = gradeOf(read, lab, handIn("x", *terms.dueUtcMs + 15 * kMinute + 1, 10), terms);
    QVERIFY(late.late);
    QCOMPARE(late.penalty, 1.0);
    QCOMPARE(*dueFor(lab, {}), *lab.dueUtcMs);
}

void CourseFileTest::chosenStandsBeforeTime()
{
    Course read = *parseCourse(course({}), "c");
    const CourseLab& lab = read.labs.front();
    const std::vector<ScoredHandIn> handIns{handIn("a", *lab.dueUtcMs - 2, 4), handIn("b", *lab.dueUtcMs - 1, 6)};
    read.attempt = AttemptPolicy::Chosen;
    QCOMPARE(countingGrade(read, lab, handIns, {{}, "a"})->submission, std::string("a"));
    QCOMPARE(countingGrade(read, lab, handIns, {{}, "gone"})->submission, std::string("b"));
    read.attempt = AttemptPolicy::Best;
    QCOMPARE(countingGrade(read, lab, handIns, {{}, "a"})->submission, std::string("b"));
}

void CourseFileTest::writtenOutRubric()
{
    const Course read = *parseCourse(
        course("rubric: {id: mine, title: Ours, items: [{id: f, title: Done, award: finish, points: 2.5}]}"), "c");
    QVERIFY(read.labs.front().ownRubric);
    QCOMPARE(read.labs.front().rubric, std::string("mine"));
    QCOMPARE(read.labs.front().ownRubric->items.front().points, 2.5);
}

void CourseFileTest::namesThePlaceOfAFault_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const char* words, const char* lines, const char* place) {
        QTest::newRow(name) << QByteArray(words) << QByteArray(lines) << QString::fromUtf8(place);
    };
    row("unknown platform", "schoology_id: 1", "", "c:4:60");
    row("cap over 100", "late: {cap_percent: 101}", "", "c:4:66");
    row("negative cap", "late: {cap_percent: -1}", "", "c:4:80");
    row("rubric without items", "rubric: {title: x}", "", "c:4:68");
    row("rubric item without points", "rubric: {items: [{id: a, award: finish}]}", "", "c:4:77");
    row("retention with a time", "", "retention: 2028-12-31T00:00:00Z\n", "c:5:12");
    row("retention that is no day", "", "retention: 2028-02-30\n", "c:5:12");
    row("unknown demand", "", "require: [reason, colour]\n", "c:5:19");
    row("demand that is no list", "", "require: reason\n", "c:5:10");
}

void CourseFileTest::namesThePlaceOfAFault()
{
    QFETCH(QByteArray, words);
    QFETCH(QByteArray, lines);
    QFETCH(QString, place);
    const Result<Course> read = parseCourse(course(words.toStdString(), lines.toStdString()), "c");
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::CourseInvalid);
    QCOMPARE(QString::fromStdString(read.error().place), place);
}

QTEST_APPLESS_MAIN(CourseFileTest)
#include "course_file_test.moc"
