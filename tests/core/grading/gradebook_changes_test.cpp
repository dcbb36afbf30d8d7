// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/hand_in_reading.h"
#include "tests/core/grading/gradebook_bench.h"

#include <QtTest>

using namespace foresight;
using namespace foresight::test;

class GradebookChangesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commentsAreKeptAndTakenAway();
    void extensionMovesOneStudentsDeadline();
    void clearedOverrideLetsTheGradeCount();
    void choiceCounts();
    void choiceNeedsThePolicyAndAnOwnHandIn();
    void parkedHandInIsAssigned();
    void whatChangedMeanwhileIsNotOverwritten();
    void commentChangedMeanwhileIsNotOverwritten();
    void refusals_data();
    void refusals();
    void absentStudentsAreKeptOrMarked();
    void returningStudentIsOnTheRosterAgain();
    void previewChangesNothing();
    void tableCarriesLinesAndWork();
    void anotherCourseFileChangesTheRules();
    void settingsArePreviewedAndKept();
    void onlyTheCoursesOwnFileIsTaken();
    void reasonIsAskedFor();
};

void GradebookChangesTest::commentsAreKeptAndTakenAway()
{
    GradebookBench bench;
    bench.hand("S1", "a.foresight");
    bench.grade();
    QVERIFY(bench.gradebook.setComment("1", "Lab 04", "See act 2,\n\"again\"", kAssistant));
    QVERIFY(bench.gradebook.setComment("2", "Lab 04", "Nothing came", kAssistant));
    QCOMPARE(bench.grade().changed, 0);
    QCOMPARE(bench.cell(0).comment, std::string("See act 2,\n\"again\""));
    QCOMPARE(bench.cell(1).comment, std::string("Nothing came"));
    QCOMPARE(bench.cell(1).state, CellState::Missing);
    QVERIFY(bench.gradebook.setComment("1", "Lab 04", "", kTeacher));
    QVERIFY(bench.cell(0).comment.empty());
    const AuditRow last = bench.lastAudit();
    QCOMPARE(last.action, std::string("comment"));
    QCOMPARE(last.oldValue, std::string("See act 2,\n\"again\""));
    QCOMPARE(last.who, std::string("teacher"));
}

void GradebookChangesTest::extensionMovesOneStudentsDeadline()
{
    GradebookBench bench;
    bench.hand("S1", "a.foresight", CourseBench::kDue + 2 * kDay);
    bench.hand("S2", "b.foresight", CourseBench::kDue + 2 * kDay);
    bench.grade();
    QCOMPARE(*bench.cell(0).points, 8.0);
    QVERIFY(bench.gradebook.setExtension("1", "Lab 04", CourseBench::kDue + kDay, "ill", kTeacher));
    QCOMPARE(bench.grade().changed, 1);
    QCOMPARE(*bench.cell(0).points, 9.0);
    QCOMPARE(bench.cell(0).grade->raw, 10.0);
    QCOMPARE(*bench.cell(0).dueUtcMs, CourseBench::kDue + kDay);
    QCOMPARE(*bench.cell(1).points, 8.0);
    QCOMPARE(*bench.cell(1).dueUtcMs, CourseBench::kDue);
    QVERIFY(bench.gradebook.setExtension("1", "Lab 04", CourseBench::kDue + 3 * kDay, "still ill", kTeacher));
    bench.grade();
    QCOMPARE(*bench.cell(0).points, 10.0);
    const GradeCell inTime = bench.cell(0);
    QVERIFY(std::find(inTime.flags.begin(), inTime.flags.end(), "late") == inTime.flags.end());
    QVERIFY(bench.gradebook.setExtension("1", "Lab 04", std::nullopt, "was a mistake", kTeacher));
    QCOMPARE(bench.lastAudit().oldValue, std::string("2026-10-04T21:59:00Z"));
    bench.grade();
    QCOMPARE(*bench.cell(0).points, 8.0);
}

void GradebookChangesTest::clearedOverrideLetsTheGradeCount()
{
    GradebookBench bench;
    bench.hand("S1", "a.foresight");
    bench.grade();
    QVERIFY(bench.gradebook.setOverride("1", "Lab 04", 3.0, "copied", kTeacher));
    QVERIFY(bench.gradebook.setOverride("2", "Lab 04", std::nullopt, "ill", kTeacher));
    QVERIFY(bench.gradebook.clearOverride("1", "Lab 04", "was not", kTeacher));
    QVERIFY(bench.gradebook.clearOverride("2", "Lab 04", "was not", kTeacher));
    QCOMPARE(*bench.cell(0).points, 10.0);
    QVERIFY(!bench.cell(0).override);
    QCOMPARE(bench.cell(1).state, CellState::Missing);
    QCOMPARE(bench.lastAudit().oldValue, std::string("excused"));
}

void GradebookChangesTest::choiceCounts()
{
    GradebookBench bench("chosen");
    PlayScript poor = CourseBench::wholeScript();
    poor.acts.pop_back();
    const std::string first = bench.hand("S1", "a.foresight", CourseBench::kDue - kDay, poor);
    bench.hand("S1", "b.foresight", CourseBench::kDue);
    bench.grade();
    QCOMPARE(*bench.cell().points, 10.0); // until something is chosen: the last before the deadline
    QVERIFY(bench.gradebook.chooseAttempt("1", "Lab 04", first, "asked for it", kTeacher));
    QCOMPARE(bench.grade().changed, 1);
    QCOMPARE(*bench.cell().points, 4.0);
    QCOMPARE(bench.cell().handIn->contentHash, first);
    QVERIFY(bench.gradebook.chooseAttempt("1", "Lab 04", "", "no longer", kTeacher));
    bench.grade();
    QCOMPARE(*bench.cell().points, 10.0);
}

void GradebookChangesTest::choiceNeedsThePolicyAndAnOwnHandIn()
{
    GradebookBench bench("chosen");
    const std::string others = bench.hand("S2", "b.foresight");
    QCOMPARE(bench.gradebook.chooseAttempt("1", "Lab 04", others, "why", kTeacher).error().code,
             ErrorCode::UnknownName);
    QCOMPARE(bench.gradebook.handInsOf("1")->size(), std::size_t{0});
    QCOMPARE(bench.gradebook.handInsOf("2", "Lab 04")->size(), std::size_t{1});
    GradebookBench last;
    const std::string own = last.hand("S1", "a.foresight");
    QCOMPARE(last.gradebook.chooseAttempt("1", "Lab 04", own, "why", kTeacher).error().code, ErrorCode::Refused);
}

void GradebookChangesTest::parkedHandInIsAssigned()
{
    GradebookBench bench;
    const std::string hash = bench.hand("S77", "a.foresight");
    bench.grade();
    QCOMPARE(bench.gradebook.table()->parked.size(), std::size_t{1});
    QCOMPARE(bench.gradebook.assignHandIn(hash, "9", "mistyped", kTeacher).error().code, ErrorCode::StudentUnknown);
    QVERIFY(bench.gradebook.assignHandIn(hash, "1", "mistyped the number", kTeacher));
    QCOMPARE(bench.grade().graded, 1);
    QCOMPARE(*bench.cell().points, 10.0);
    QVERIFY(bench.gradebook.table()->parked.empty());
    QVERIFY(bench.gradebook.assignHandIn(hash, "2", "it is hers", kTeacher));
    bench.grade();
    QCOMPARE(bench.cell(0).state, CellState::Missing);
    QCOMPARE(*bench.cell(1).points, 10.0);
    QVERIFY(bench.gradebook.assignHandIn(hash, "", "undone", kTeacher));
    bench.grade();
    QCOMPARE(bench.cell(1).state, CellState::Missing);
    QCOMPARE(bench.gradebook.table()->parked.size(), std::size_t{1});
}

void GradebookChangesTest::whatChangedMeanwhileIsNotOverwritten()
{
    GradebookBench bench;
    bench.hand("S1", "a.foresight");
    bench.grade();
    const std::string seen = standingText(bench.cell());
    QCOMPARE(seen, std::string("10"));
    Gradebook other = *Gradebook::open(bench.path("gb.db"));
    QVERIFY(other.setOverride("1", "Lab 04", 7.5, "oral", kAssistant, seen));
    const Result<void> second = bench.gradebook.setOverride("1", "Lab 04", 9.0, "my view", kTeacher, seen);
    QCOMPARE(second.error().code, ErrorCode::ChangedMeanwhile);
    QCOMPARE(second.error().args, (std::vector<std::string>{"1, Lab 04", "10", "7.5"}));
    QCOMPARE(*bench.cell().points, 7.5);
    const AuditRow last = bench.lastAudit();
    QCOMPARE(last.action, std::string("override-refused"));
    QCOMPARE(last.oldValue, std::string("7.5"));
    QCOMPARE(last.newValue, std::string("9"));
    QCOMPARE(last.reason, std::string("my view"));
    QVERIFY(bench.gradebook.setOverride("1", "Lab 04", 9.0, "my view", kTeacher, "7.5"));
    QCOMPARE(*bench.cell().points, 9.0);
    QCOMPARE(bench.gradebook.clearOverride("1", "Lab 04", "no", kTeacher, "excused").error().code,
             ErrorCode::ChangedMeanwhile);
    QCOMPARE(*bench.cell().points, 9.0);
    QVERIFY(bench.gradebook.setOverride("2", "Lab 04", std::nullopt, "ill", kTeacher, "missing"));
}

void GradebookChangesTest::commentChangedMeanwhileIsNotOverwritten()
{
    GradebookBench bench;
    QVERIFY(bench.gradebook.setComment("1", "Lab 04", "good", kTeacher, ""));
    QCOMPARE(bench.gradebook.setComment("1", "Lab 04", "bad", kAssistant, "").error().code,
             ErrorCode::ChangedMeanwhile);
    QCOMPARE(bench.cell().comment, std::string("good"));
    QCOMPARE(bench.lastAudit().newValue, std::string("bad"));
}

void GradebookChangesTest::refusals_data()
{
    QTest::addColumn<QByteArray>("student");
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<int>("code");
    QTest::newRow("nobody") << QByteArray("9") << QByteArray("Lab 04") << QByteArray("x")
                            << static_cast<int>(ErrorCode::StudentUnknown);
    QTest::newRow("no item") << QByteArray("1") << QByteArray("Lab 05") << QByteArray("x")
                             << static_cast<int>(ErrorCode::UnknownName);
    QTest::newRow("no reason") << QByteArray("1") << QByteArray("Lab 04") << QByteArray(" \n\t")
                               << static_cast<int>(ErrorCode::TextInvalid);
}

void GradebookChangesTest::refusals()
{
    QFETCH(QByteArray, student);
    QFETCH(QByteArray, item);
    QFETCH(QByteArray, reason);
    QFETCH(int, code);
    GradebookBench bench("chosen");
    const std::size_t before = bench.gradebook.audit()->size();
    const std::string who = student.toStdString();
    const std::string what = item.toStdString();
    const std::string why = reason.toStdString();
    const auto wanted = static_cast<ErrorCode>(code);
    QCOMPARE(bench.gradebook.setExtension(who, what, 5, why, kTeacher).error().code, wanted);
    QCOMPARE(bench.gradebook.clearOverride(who, what, why, kTeacher).error().code, wanted);
    QCOMPARE(bench.gradebook.chooseAttempt(who, what, "", why, kTeacher).error().code, wanted);
    QCOMPARE(bench.gradebook.setOverride(who, what, 1.0, why, kTeacher).error().code, wanted);
    QCOMPARE(bench.gradebook.audit()->size(), before);
}

void GradebookChangesTest::absentStudentsAreKeptOrMarked()
{
    GradebookBench bench;
    bench.hand("S2", "b.foresight");
    bench.grade();
    const std::vector<Student> without{GradebookBench::student("1", "Able"), GradebookBench::student("3", "Cole")};
    const RosterChange kept = *bench.gradebook.importRoster(without, kTeacher);
    QCOMPARE(kept.absent, 1);
    QCOMPARE(kept.dropped, 0);
    QVERIFY(!bench.gradebook.table()->rows.at(1).dropped);
    const RosterChange marked = *bench.gradebook.importRoster(without, kTeacher, RosterDrops::Drop);
    QCOMPARE(marked.dropped, 1);
    QCOMPARE(marked.unchanged, 2);
    const GradeTable table = *bench.gradebook.table();
    QCOMPARE(table.rows.size(), std::size_t{3});
    QVERIFY(table.rows.at(1).dropped);
    QVERIFY(table.parked.empty());
    const GradeChange change = bench.grade();
    QCOMPARE(change.graded, 1);
    QCOMPARE(change.missing, 2);
    QCOMPARE(*bench.cell(1).points, 10.0);
    QCOMPARE(bench.gradebook.importRoster(without, kTeacher, RosterDrops::Drop)->dropped, 0);
    QCOMPARE(bench.lastAudit().action, std::string("roster-dropped"));
}

void GradebookChangesTest::returningStudentIsOnTheRosterAgain()
{
    GradebookBench bench;
    bench.gradebook.importRoster({GradebookBench::student("1", "Able")}, kTeacher, RosterDrops::Drop).value();
    const RosterChange change = *bench.gradebook.importRoster({GradebookBench::student("2", "Baker")}, kTeacher);
    QCOMPARE(change.returned, 1);
    QCOMPARE(change.changed, 0);
    const GradeTable table = *bench.gradebook.table();
    QVERIFY(!table.rows.at(1).dropped);
    QVERIFY(table.rows.at(2).dropped);
    QCOMPARE(bench.lastAudit().action, std::string("roster-returned"));
}

void GradebookChangesTest::previewChangesNothing()
{
    const GradebookBench bench;
    const std::size_t before = bench.gradebook.audit()->size();
    Student renamed = GradebookBench::student("1", "Zed");
    const RosterPreview preview = *bench.gradebook.previewRoster(
        {renamed, GradebookBench::student("4", "Dune"), GradebookBench::student("3", "Cole")});
    QCOMPARE(preview.added.size(), std::size_t{1});
    QCOMPARE(preview.added.front().studentId, std::string("4"));
    QCOMPARE(preview.changed.size(), std::size_t{1});
    QCOMPARE(preview.changed.front().before.familyName, std::string("Able"));
    QCOMPARE(preview.changed.front().after.familyName, std::string("Zed"));
    QCOMPARE(preview.absent.size(), std::size_t{1});
    QCOMPARE(preview.absent.front().studentId, std::string("2"));
    QCOMPARE(preview.unchanged, 1);
    QCOMPARE(bench.gradebook.audit()->size(), before);
    QCOMPARE(bench.gradebook.table()->rows.size(), std::size_t{3});
}

void GradebookChangesTest::tableCarriesLinesAndWork()
{
    GradebookBench bench;
    bench.hand("S1", "a.foresight");
    bench.grade();
    QVERIFY(bench.cell().lines.empty() && !bench.cell().work);
    const GradeCell lines = bench.cell(0, TableDetail::Lines);
    QCOMPARE(lines.lines.size(), std::size_t{7});
    double sum = 0;
    for (const ItemScore& line : lines.lines) {
        sum += line.points;
    }
    QCOMPARE(sum, lines.grade->raw);
    QVERIFY(lines.lines.front() == (ItemScore{"act1-commit", 1, 1, "locked"}));
    QVERIFY(!lines.work);
    const GradeCell work = bench.cell(0, TableDetail::Work);
    QVERIFY(work.work);
    QCOMPARE(work.work->context, std::string("cloud"));
    QCOMPARE(work.work->answers.size(), std::size_t{4});
    QCOMPARE(work.work->answers.front().answers, std::vector<std::string>{"B"});
    QVERIFY(work.work->answers.front().confidence == Confidence::VerySure);
    QVERIFY(parseWorkText(workText(*work.work)) == *work.work);
    QVERIFY(!bench.cell(1, TableDetail::Work).work);
}

void GradebookChangesTest::anotherCourseFileChangesTheRules()
{
    GradebookBench bench;
    bench.hand("S1", "a.foresight", CourseBench::kDue + kDay);
    bench.grade();
    QCOMPARE(*bench.cell().points, 9.0);
    std::string text = GradebookBench::courseText("last", "retention: 2028-12-31\n");
    text.replace(text.find("percent_per_day: 10"), 19, "percent_per_day: 30, cap_percent: 20");
    QVERIFY(bench.gradebook.setCourse(bench.write("new.yaml", text), kTeacher));
    QCOMPARE(bench.gradebook.course().attempt, AttemptPolicy::Last);
    QCOMPARE(bench.grade().changed, 1);
    QCOMPARE(*bench.cell().points, 8.0); // 30 % a day, 20 % at the most
    const Result<Gradebook> again = Gradebook::open(bench.path("gb.db"));
    QCOMPARE(*again->course().retentionUtcMs, std::int64_t{1'861'833'600'000});
}

void GradebookChangesTest::settingsArePreviewedAndKept()
{
    GradebookBench bench;
    bench.hand("S1", "a.foresight", CourseBench::kDue + kDay);
    bench.grade();
    Course changed = bench.gradebook.course();
    changed.late.percentPerDay = 30;
    changed.demands.reason = true;
    const GradePreview seen = bench.gradebook.previewCourse(changed, CourseBench::labs()).value();
    QCOMPARE(seen.fallen, 1);
    QCOMPARE(seen.risen, 0);
    QCOMPARE(*bench.cell().points, 9.0);
    QCOMPARE(bench.gradebook.course().late.percentPerDay, 10.0);
    require(bench.gradebook.setCourse(changed, kTeacher));
    QCOMPARE(bench.lastAudit().action, std::string("course"));
    bench.grade();
    QCOMPARE(*bench.cell().points, 7.0);
    const Result<Gradebook> again = Gradebook::open(bench.path("gb.db"));
    QVERIFY(again->course().demands.reason);
    changed.match = Identifier::Email; // nobody's hand-in names an e-mail: the grade would go
    QCOMPARE(bench.gradebook.previewCourse(changed, CourseBench::labs())->fallen, 1);
    changed.id = "OTHER";
    QCOMPARE(bench.gradebook.setCourse(changed, kTeacher).error().code, ErrorCode::UsageInvalid);
    changed.id = "MLSYS-101";
    changed.labs.clear();
    QCOMPARE(bench.gradebook.setCourse(changed, kTeacher).error().code, ErrorCode::CourseInvalid);
}

void GradebookChangesTest::onlyTheCoursesOwnFileIsTaken()
{
    GradebookBench bench;
    std::string text = GradebookBench::courseText("last", {});
    text.replace(text.find("MLSYS-101"), 9, "MLSYS-102");
    QCOMPARE(bench.gradebook.setCourse(bench.write("new.yaml", text), kTeacher).error().code, ErrorCode::UsageInvalid);
    QCOMPARE(bench.gradebook.setCourse(bench.write("bad.yaml", "id: 1\n"), kTeacher).error().code,
             ErrorCode::CourseInvalid);
    QCOMPARE(bench.gradebook.course().id, std::string("MLSYS-101"));
}

void GradebookChangesTest::reasonIsAskedFor()
{
    const auto flagged = [](GradebookBench& bench) {
        bench.hand("S1", "a.foresight");
        bench.grade();
        const std::vector<std::string> flags = bench.cell().flags;
        return std::find(flags.begin(), flags.end(), "reason-missing") != flags.end();
    };
    GradebookBench asks("last", "require: [reason, confidence]\n");
    QVERIFY(flagged(asks));
    QCOMPARE(*asks.cell().points, 10.0); // a flag takes no points
    GradebookBench doesNot("last");
    QVERIFY(!flagged(doesNot));
}

QTEST_GUILESS_MAIN(GradebookChangesTest)
#include "gradebook_changes_test.moc"
