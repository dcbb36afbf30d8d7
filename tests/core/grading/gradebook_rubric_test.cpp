// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/rubric_edit.h"
#include "core/grading/rubric_file.h"
#include "tests/core/grading/gradebook_bench.h"

#include <QtTest>

using namespace foresight;
using namespace foresight::test;

namespace {

/// Two lines, ten points in all; whole work earns everything.
const char* const kRubric = R"(title: Short
items:
  - {id: commit, title: Locked, act: pipeline, award: commit, points: 4}
  - {id: finish, title: Done, award: finish, points: 6}
)";

Rubric rubricFrom(const std::string& text)
{
    return parseRubric(text, "r.yaml").value();
}

PlayScript half()
{
    PlayScript script = CourseBench::wholeScript();
    script.acts.pop_back();
    return script;
}

/// Student 1 did everything, student 2 one act; both are graded by kRubric.
struct RubricBench : GradebookBench
{
    RubricBench()
    {
        hand("S1", "a.foresight");
        hand("S2", "b.foresight", kDue, half());
        set(kRubric, true);
        grade();
    }

    RubricChange set(const std::string& text, bool apply = false)
    {
        return gradebook.setRubric("Lab 04", rubricFrom(text), apply, labs(), kAssistant).value();
    }
    [[nodiscard]] std::vector<double> points() const { return {*cell(0).points, *cell(1).points}; }
};

std::string edited(std::string text, const std::string& from, const std::string& to)
{
    return text.replace(text.find(from), from.size(), to);
}

} // namespace

class GradebookRubricTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeNewRubricCountsAtOnce();
    void addedLineChangesNothingUntilApplied();
    void otherPointsRecompute();
    void removedLineRecomputes();
    void rewordingNeverChangesAGrade();
    void overridesAndCommentsSurvive();
    void previewIsWhatFollowsAndKeepsNothing();
    void previewOfWaitingLines();
    void auditNamesOldAndNewForEveryStudent();
    void presets();
    void refusals_data();
    void refusals();
    void courseFilesOwnRubric();
    void rubricReadsBack();
    void newLinesHaveIdsOfTheirOwn();
    void faultsOfLines();
    void faultsHaveTheirPlace_data();
    void faultsHaveTheirPlace();
};

void GradebookRubricTest::wholeNewRubricCountsAtOnce()
{
    RubricBench bench;
    QCOMPARE(bench.points(), (std::vector<double>{10, 4}));
    bench.set("items:\n- {id: reflect1, act: pipeline, award: reflect, points: 1}\n"
              "- {id: reflect2, act: gravity, award: reflect, points: 3}\n");
    bench.grade();
    QCOMPARE(bench.points(), (std::vector<double>{10, 2.5}));
    const ItemRubric rubric = *bench.gradebook.rubric("Lab 04", CourseBench::labs());
    QCOMPARE(rubric.version, 2);
    QVERIFY(rubric.pending.empty());
    QCOMPARE(rubric.applied().points(), 4.0);
}

void GradebookRubricTest::addedLineChangesNothingUntilApplied()
{
    RubricBench bench;
    const std::string more = std::string(kRubric) + "  - {id: reflect, act: gravity, award: reflect, points: 10}\n";
    const RubricChange change = bench.set(more);
    QCOMPARE(change.added, std::vector<std::string>{"reflect"});
    QVERIFY(change.removed.empty() && change.repriced.empty() && change.reworded.empty());
    QCOMPARE(bench.grade().changed, 0);
    QCOMPARE(bench.points(), (std::vector<double>{10, 4}));
    // A later change of a title keeps it waiting.
    bench.set(edited(more, "Locked", "Locked in"));
    QCOMPARE(bench.grade().changed, 0);
    QCOMPARE(bench.gradebook.rubric("Lab 04", CourseBench::labs())->pending, std::set<std::string>{"reflect"});
    QVERIFY(bench.gradebook.applyRubric("Lab 04", kTeacher));
    QCOMPARE(bench.grade().changed, 2);
    QCOMPARE(bench.points(), (std::vector<double>{10, 2}));
    QVERIFY(bench.gradebook.rubric("Lab 04", CourseBench::labs())->pending.empty());
}

void GradebookRubricTest::otherPointsRecompute()
{
    RubricBench bench;
    const RubricChange change = bench.set(edited(kRubric, "points: 4", "points: 18"));
    QCOMPARE(change.repriced, std::vector<std::string>{"commit"});
    const GradeChange graded = bench.grade();
    QCOMPARE(graded.changed, 2);
    QCOMPARE(bench.points(), (std::vector<double>{10, 7.5}));
    QCOMPARE(bench.grade().changed, 0);
    QCOMPARE(bench.grade().unchanged, 2);
}

void GradebookRubricTest::removedLineRecomputes()
{
    RubricBench bench;
    const std::string text = kRubric;
    const RubricChange change = bench.set(text.substr(0, text.find("  - {id: finish")));
    QCOMPARE(change.removed, std::vector<std::string>{"finish"});
    bench.grade();
    QCOMPARE(bench.points(), (std::vector<double>{10, 10}));
}

void GradebookRubricTest::rewordingNeverChangesAGrade()
{
    RubricBench bench;
    const RubricChange change = bench.set(edited(edited(kRubric, "Locked", "Prediction made"), "Short", "Brief"));
    QCOMPARE(change.reworded, (std::vector<std::string>{"commit", "title"}));
    QCOMPARE(bench.grade().changed, 0);
}

void GradebookRubricTest::overridesAndCommentsSurvive()
{
    RubricBench bench;
    require(bench.gradebook.setOverride("2", "Lab 04", 9.5, "oral", kTeacher));
    require(bench.gradebook.setComment("2", "Lab 04", "well argued", kTeacher));
    bench.set(edited(kRubric, "points: 4", "points: 18"));
    bench.grade();
    QCOMPARE(bench.points(), (std::vector<double>{10, 9.5}));
    QCOMPARE(bench.cell(1).grade->points, 7.5);
    QCOMPARE(bench.cell(1).comment, std::string("well argued"));
}

void GradebookRubricTest::previewIsWhatFollowsAndKeepsNothing()
{
    RubricBench bench;
    const std::size_t rows = bench.gradebook.audit()->size();
    const Rubric repriced = rubricFrom(edited(kRubric, "points: 4", "points: 18"));
    const RubricPreview seen = bench.gradebook.previewRubric("Lab 04", repriced, false, CourseBench::labs()).value();
    QCOMPARE(seen.lines.repriced, std::vector<std::string>{"commit"});
    QCOMPARE(seen.lines.version, 2);
    QCOMPARE(seen.grades.graded, 2);
    QCOMPARE(seen.grades.risen, 1); // 4 to 7.5; the whole work stays at 10
    QCOMPARE(seen.grades.fallen, 0);
    QCOMPARE(bench.gradebook.audit()->size(), rows);
    QCOMPARE(bench.gradebook.rubric("Lab 04", CourseBench::labs())->version, 1);
    QCOMPARE(bench.points(), (std::vector<double>{10, 4}));

    require(bench.gradebook.setOverride("2", "Lab 04", 9.5, "oral", kTeacher));
    const GradePreview held = bench.gradebook.previewRubric("Lab 04", repriced, false, CourseBench::labs())->grades;
    QCOMPARE(held.risen, 0);
    QCOMPARE(held.byHand, 1);
    require(bench.gradebook.clearOverride("2", "Lab 04", "again", kTeacher));
    bench.gradebook.setRubric("Lab 04", repriced, false, CourseBench::labs(), kTeacher).value();
    bench.grade();
    QCOMPARE(bench.points(), (std::vector<double>{10, 7.5}));
}

void GradebookRubricTest::previewOfWaitingLines()
{
    RubricBench bench;
    const Rubric more =
        rubricFrom(std::string(kRubric) + "  - {id: reflect, act: gravity, award: reflect, points: 10}\n");
    const auto counts = [&](bool apply) {
        return bench.gradebook.previewRubric("Lab 04", more, apply, CourseBench::labs())->grades;
    };
    QCOMPARE(counts(false).fallen, 0);
    QCOMPARE(counts(true).fallen, 1); // 4 of 10 becomes 4 of 20
    const ItemRubric before = *bench.gradebook.rubric("Lab 04", CourseBench::labs());
    QCOMPARE(rubricAfter(before, more, false).pending, std::set<std::string>{"reflect"});
    QCOMPARE(rubricAfter(before, more, true).applied().points(), 20.0);
    Rubric none = more;
    none.items.front().points = 0;
    QCOMPARE(bench.gradebook.previewRubric("Lab 04", none, false, CourseBench::labs()).error().code,
             ErrorCode::ValueOutOfRange);
}

void GradebookRubricTest::newLinesHaveIdsOfTheirOwn()
{
    Rubric rubric = rubricFrom(kRubric);
    QCOMPARE(freshLineId(rubric, Award::Reflect, "gravity"), std::string("reflect-gravity"));
    QCOMPARE(freshLineId(rubric, Award::Finish, "gravity"), std::string("finish-2"));
    const std::string longAct(200, 'a');
    for (int i = 0; i < 3; ++i) {
        RubricItem line = rubric.items.front();
        line.id = freshLineId(rubric, Award::Commit, longAct);
        rubric.items.push_back(line);
    }
    QCOMPARE(rubricFrom(rubricFileText(rubric)).items.size(), std::size_t{5}); // ids that the reader takes
}

void GradebookRubricTest::faultsOfLines()
{
    const LabDefinition& lab = CourseBench::lab()->definition();
    RubricItem line = rubricFrom(kRubric).items.front();
    QCOMPARE(lineFault(line, lab), LineFault::None);
    line.act = "nowhere";
    QCOMPARE(lineFault(line, lab), LineFault::Act);
    line.award = Award::Finish;
    QCOMPARE(lineFault(line, lab), LineFault::None);
    for (const double points : {0.0, -1.0, 2e6, qQNaN()}) {
        line.points = points;
        QCOMPARE(lineFault(line, lab), LineFault::Points);
    }
}

void GradebookRubricTest::auditNamesOldAndNewForEveryStudent()
{
    RubricBench bench;
    const std::size_t before = bench.gradebook.audit()->size();
    bench.set(edited(kRubric, "points: 4", "points: 18"));
    bench.grade();
    const std::vector<AuditRow> rows = *bench.gradebook.audit();
    const std::vector<AuditRow> added(rows.begin() + static_cast<std::ptrdiff_t>(before), rows.end());
    QCOMPARE(added.size(), std::size_t{3});
    QCOMPARE(added[0].action, std::string("rubric"));
    QCOMPARE(added[0].who, std::string("assistant"));
    QCOMPARE(added[0].oldValue, std::string("commit 4, finish 6"));
    QCOMPARE(added[0].newValue, std::string("commit 18, finish 6"));
    QCOMPARE(added[2].action, std::string("grade"));
    QCOMPARE(added[2].studentId, std::string("2"));
    QVERIFY(added[2].oldValue.starts_with("4 "));
    QVERIFY(added[2].newValue.starts_with("7.5 "));
    QCOMPARE(added[2].reason, std::string("rubric 2"));
}

void GradebookRubricTest::presets()
{
    RubricBench bench;
    const Rubric certainty = *CourseBench::lab()->definition().rubric("certainty");
    bench.gradebook.setRubric("Lab 04", certainty, true, CourseBench::labs(), kTeacher).value();
    bench.grade();
    // Act I very sure and right: 2. Act II guessed wrong: 0. Reflections 4, finish 2, of 10.
    QCOMPARE(bench.cell(0, TableDetail::Lines).lines.at(0).points, 2.0);
    QCOMPARE(*bench.cell(0).points, 8.0);
}

void GradebookRubricTest::refusals_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QByteArray>("act");
    QTest::addColumn<double>("points");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* item, const char* act, double points, ErrorCode code) {
        QTest::newRow(name) << QByteArray(item) << QByteArray(act) << points << static_cast<int>(code);
    };
    row("no item", "Lab 05", "pipeline", 1, ErrorCode::UnknownName);
    row("no act", "Lab 04", "nowhere", 1, ErrorCode::UnknownName);
    row("nothing", "Lab 04", "pipeline", 0, ErrorCode::ValueOutOfRange);
    row("negative", "Lab 04", "pipeline", -1, ErrorCode::ValueOutOfRange);
    row("not a number", "Lab 04", "pipeline", qQNaN(), ErrorCode::ValueOutOfRange);
}

void GradebookRubricTest::refusals()
{
    QFETCH(QByteArray, item);
    QFETCH(QByteArray, act);
    QFETCH(double, points);
    QFETCH(int, code);
    RubricBench bench;
    Rubric rubric = rubricFrom(kRubric);
    rubric.items.front().act = act.toStdString();
    rubric.items.front().points = points;
    const auto set = bench.gradebook.setRubric(item.toStdString(), rubric, false, CourseBench::labs(), kTeacher);
    QVERIFY(!set);
    QCOMPARE(set.error().code, static_cast<ErrorCode>(code));
    QCOMPARE(bench.gradebook.rubric("Lab 04", CourseBench::labs())->version, 1);
    rubric.items.clear();
    QVERIFY(!bench.gradebook.setRubric("Lab 04", rubric, false, CourseBench::labs(), kTeacher));
}

void GradebookRubricTest::courseFilesOwnRubric()
{
    GradebookBench bench;
    std::string text = GradebookBench::courseText("last", {});
    text.replace(text.find("points: 10, due"), 15,
                 "points: 20, rubric: {title: Own, items: [{id: f, title: Done, award: finish, points: 1}]}, due");
    QVERIFY(bench.gradebook.setCourse(bench.write("own.yaml", text), kTeacher));
    bench.hand("S1", "a.foresight");
    bench.hand("S2", "b.foresight", CourseBench::kDue, half());
    bench.grade();
    QCOMPARE(*bench.cell(0).points, 20.0);
    QCOMPARE(*bench.cell(1).points, 0.0);
    QCOMPARE(bench.gradebook.rubric("Lab 04", CourseBench::labs())->rubric.title.text, std::string("Own"));
}

void GradebookRubricTest::rubricReadsBack()
{
    Rubric rubric = rubricFrom(kRubric);
    rubric.id = "mine";
    rubric.title.text = "Quotes \" and \\ and\ttabs, \xD7\xA9 too";
    const Rubric again = rubricFrom(rubricText(rubric));
    QCOMPARE(again.id, rubric.id);
    QCOMPARE(again.title.text, rubric.title.text);
    QCOMPARE(again.items.size(), rubric.items.size());
    QCOMPARE(again.items.back().award, Award::Finish);
    QCOMPARE(again.items.front().points, 4.0);
}

void GradebookRubricTest::faultsHaveTheirPlace_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no award") << QByteArray("{id: a, act: x, points: 1}");
    QTest::newRow("unknown award") << QByteArray("{id: a, act: x, award: shine, points: 1}");
    QTest::newRow("no points") << QByteArray("{id: a, act: x, award: commit}");
    QTest::newRow("zero points") << QByteArray("{id: a, act: x, award: commit, points: 0}");
    QTest::newRow("no act") << QByteArray("{id: a, award: commit, points: 1}");
    QTest::newRow("act to finish") << QByteArray("{id: a, act: x, award: finish, points: 1}");
    QTest::newRow("id with a tab") << QByteArray("{id: \"a\\tb\", award: finish, points: 1}");
    QTest::newRow("twice") << QByteArray("{id: first, award: finish, points: 1}");
}

void GradebookRubricTest::faultsHaveTheirPlace()
{
    QFETCH(QByteArray, line);
    const std::string text = "items:\n- {id: first, award: finish, points: 1}\n- " + line.toStdString() + "\n";
    const Result<Rubric> rubric = parseRubric(text, "r.yaml");
    QVERIFY(!rubric);
    QVERIFY2(rubric.error().place.starts_with("r.yaml:3:"), rubric.error().place.c_str());
}

QTEST_GUILESS_MAIN(GradebookRubricTest)
#include "gradebook_rubric_test.moc"
