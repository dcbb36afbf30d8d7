// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_fixture.h"
#include "core/lab/lab.h"
#include "core/session/rehearsal.h"
#include "core/submission/scripted_attempt.h"

#include <QDir>
#include <QTest>

using namespace foresight;
using namespace foresight::test;

/// Each lab that ships, in each of its contexts, from the first step to the mark in the gradebook.
class CliShippedLabsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheFirstStepToTheMark_data();
    void fromTheFirstStepToTheMark();
};

void CliShippedLabsTest::fromTheFirstStepToTheMark_data()
{
    QTest::addColumn<QString>("id");
    const QDir labs(QStringLiteral(FORESIGHT_LABS));
    for (const QString& id : labs.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QTest::newRow(qPrintable(id)) << id;
    }
}

void CliShippedLabsTest::fromTheFirstStepToTheMark()
{
    QFETCH(QString, id);
    const std::string name = id.toStdString();
    const auto lab = Lab::read(std::string(FORESIGHT_LABS "/") + name);
    QVERIFY(lab);
    const CommandLine line;
    const std::string course = "id: C-1\nterm: 2026-fall\nmatch: sis_id\nlabs:\n  - {lab: " + name +
                               ", item: \"Lab\", points: 100, rubric: default}\n";
    const std::string gradebook = line.path("course.gradebook");
    QCOMPARE(line.run({"gradebook", "create", gradebook, "--course", line.write("course.yaml", course)}).code, 0);
    std::string roster = "student_id,given_name,family_name,login,sis_id,section\n";
    std::vector<std::string> learners;
    for (const ContextSpec& context : (*lab)->definition().contexts) {
        learners.push_back("S-" + context.id);
        roster += std::to_string(learners.size()) + ",Anne,Able,aable," + learners.back() + ",A\n";
        auto script = rehearsal(**lab, context.id, {StepKind::Report, {}});
        QVERIFY(script);
        script->until.reset(); // and on to its end
        const ManualClock clock;
        const auto played = playAttempt(*script, *lab, {line.path("data"), {learners.back(), {}}, {}, "test 1"}, clock);
        QVERIFY(played && played->finished);
    }
    QCOMPARE(line.run({"gradebook", "roster", gradebook, line.write("roster.csv", roster)}).code, 0);
    for (const std::string& learner : learners) {
        const std::string file = line.path(learner + ".foresight");
        const Said exported = line.run(
            {"submission", "export", "--data-dir", line.path("data"), "--learner", learner, "--lab", name, "-o", file});
        QVERIFY2(exported.code == 0, exported.err.c_str());
        QCOMPARE(line.run({"submission", "verify", file}).code, 0);
        const Said imported = line.run({"gradebook", "import", gradebook, file});
        QVERIFY2(imported.code == 0, (imported.out + imported.err).c_str());
    }
    QCOMPARE(line.run({"gradebook", "grade", gradebook}).code, 0);
    const Said shown = line.run({"gradebook", "show", gradebook});
    for (std::size_t i = 1; i <= learners.size(); ++i) {
        QVERIFY2(shown.out.find(std::to_string(i) + "\tAble, Anne\t100 ") != std::string::npos, shown.out.c_str());
    }
}

QTEST_GUILESS_MAIN(CliShippedLabsTest)
#include "cli_shipped_labs_test.moc"
