// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/given.h"
#include "core/units/quantity.h"
#include "tests/app/cli_fixture.h"
#include "tests/core/lab/lab_folder.h"

#include <QJsonArray>
#include <QtTest>

using foresight::numberText;
using foresight::parameterSeed;
using foresight::test::CommandLine;
using foresight::test::Said;

namespace {

const char* const kFirst = R"(context: office
acts:
  copy:
    predict: B
    explore: [{link: slow, volume_gb: 1000}, {volume_gb: 67.5}, {link: fast, volume_gb: 100}]
    reflect: [A]
)";
const char* const kSecond = R"(context: office
acts:
  queue: {predict: B, explore: [{limit_min: 1}, {boost: 2}], reflect: [A]}
)";
const char* const kCourse = R"(id: MLSYS-101
term: 2026-fall
match: sis_id
labs:
  - {lab: copy-queue, item: "Queue", points: 3}
)";
const char* const kRoster = "student_id,given_name,family_name,login,sis_id\n1,Anne,Able,aable,S1\n2,Ben,Baker,bb,S2\n";

} // namespace

/// Values that attempts are given, from the learner's ledger to the grade on another machine.
class CliGivenTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("FORESIGHT_LAB_PATH", FORESIGHT_TEST_DATA "/labs"); }
    void gradedElsewhereWithWhatWasRecorded();
    void numbersAreJudgedByWhatWasGiven();
    void otherDrawsAreNoticed();
    void evaluateTakesThem();
    void drawsTheGraph();

private:
    /// The command line sets the path of the shipped labs; these are the tests'.
    struct Desk : CommandLine
    {
        Desk() { qputenv("FORESIGHT_LAB_PATH", FORESIGHT_TEST_DATA "/labs"); }

        Said play(const std::string& lab, const char* script, const std::string& learner,
                  const std::vector<std::string>& more = {}) const
        {
            std::vector<std::string> words{
                "lab",        "play",       lab,         "--script", write(lab + ".yaml", script),
                "--data-dir", path("data"), "--learner", learner};
            words.insert(words.end(), more.begin(), more.end());
            return run(words);
        }
        std::string handIn(const std::string& learner) const
        {
            const std::string file = path(learner + ".foresight");
            const Said said = run({"submission", "export", "--data-dir", path("data"), "--learner", learner, "--lab",
                                   "copy-queue", "-o", file});
            return said.code == 0 ? file : said.err;
        }
        /// The flags of each student, by row.
        std::vector<QJsonArray> grade(const std::vector<std::string>& files) const
        {
            const std::string gradebook = path("gb.db");
            run({"gradebook", "create", gradebook, "--course", write("course.yaml", kCourse)});
            run({"gradebook", "roster", gradebook, write("roster.csv", kRoster)});
            for (const std::string& file : files)
                run({"gradebook", "import", gradebook, file});
            run({"gradebook", "grade", gradebook});
            std::vector<QJsonArray> flags;
            const QJsonObject shown = run({"gradebook", "show", gradebook, "--json"}).object();
            for (const auto& row : shown[QStringLiteral("students")].toArray()) {
                const QJsonObject cell = row.toObject()[QStringLiteral("grades")].toArray()[0].toObject();
                flags.push_back(cell[QStringLiteral("flags")].toArray());
                m_scores.append(cell[QStringLiteral("points")]);
            }
            return flags;
        }
        mutable QJsonArray m_scores;
    };
};

void CliGivenTest::gradedElsewhereWithWhatWasRecorded()
{
    const Desk desk;
    QCOMPARE(desk.play("copy-time", kFirst, "S1").code, 0);
    const Said played = desk.play("copy-queue", kSecond, "S1", {"--course", "MLSYS-101", "--json"});
    QVERIFY2(played.object()[QStringLiteral("finished")].toBool(), played.err.c_str());
    QCOMPARE(desk.play("copy-queue", kSecond, "S2", {"--course", "MLSYS-101"}).code, 0); // without the earlier lab
    const std::string first = desk.handIn("S1");
    const std::string second = desk.handIn("S2");
    QCOMPARE(desk.run({"submission", "verify", first, second}).code, 0);

    const Desk grader; // another folder: neither learner ever worked here
    const auto flags = grader.grade({first, second});
    QCOMPARE(flags.size(), std::size_t{2});
    for (const QJsonArray& each : flags)
        QCOMPARE(each, QJsonArray{QStringLiteral("scripted")});
    for (const auto& score : grader.m_scores)
        QCOMPARE(score.toDouble(), 3.0);
}

void CliGivenTest::numbersAreJudgedByWhatWasGiven()
{
    // The same lab, asking for the number and paying for it.
    const Desk desk;
    std::string lab = labData("queue/lab.yaml");
    const auto from = lab.find("      kind: single-choice");
    const auto until = lab.find("    explore:");
    lab.replace(from, until - from, R"(      kind: number
      stem: "How long do {{baseline.volume_gb}} take?"
      unit: min
      bounds: [0, 100000]
      answer: baseline.copy_min
      tolerance: 1 %
      explain: [{right: true, text: Yes}, {otherwise: true, text: "They take {{baseline.copy_min}}."}]
)");
    lab = replaced(lab, "award: commit, points: 1}", "award: correct, points: 1}");
    const LabFolder folder(lab, "copy-queue");
    qputenv("FORESIGHT_LAB_PATH", QByteArray::fromStdString(folder.path().parent_path().string()));
    QCOMPARE(desk.run({"lab", "check", folder.path().string()}).code, 0);

    // What an attempt of each learner draws, and what the model says then: another number each, and not the default's.
    std::vector<std::string> files;
    std::vector<double> figures;
    const auto expected = [&](const std::string& seed) {
        const Said said = desk.run(
            {"lab", "evaluate", "copy-queue", "--act", "queue", "--context", "office", "--seed", seed, "--json"});
        return said.object()[QStringLiteral("outputs")].toObject()[QStringLiteral("copy_min")].toDouble();
    };
    for (const std::string learner : {"S1", "S2"}) {
        figures.push_back(expected(parameterSeed("MLSYS-101", learner, "copy-queue", 1)));
        const double said = learner == "S1" ? figures[0] : figures[0] * 1.5; // the second one is wrong
        const std::string script = replaced(kSecond, "predict: B", "predict: " + numberText(said));
        QCOMPARE(desk.play("copy-queue", script.c_str(), learner, {"--course", "MLSYS-101"}).code, 0);
        files.push_back(desk.handIn(learner));
    }
    const Said byDefault =
        desk.run({"lab", "evaluate", "copy-queue", "--act", "queue", "--context", "office", "--json"});
    QVERIFY(figures[0] !=
            byDefault.object()[QStringLiteral("outputs")].toObject()[QStringLiteral("copy_min")].toDouble());
    QVERIFY(figures[1] != figures[0] * 1.5);

    const Desk grader;
    qputenv("FORESIGHT_LAB_PATH", QByteArray::fromStdString(folder.path().parent_path().string()));
    (void)grader.grade(files);
    QCOMPARE(grader.m_scores, (QJsonArray{3.0, 2.0}));
}

void CliGivenTest::otherDrawsAreNoticed()
{
    const Desk desk;
    QCOMPARE(desk.play("copy-queue", kSecond, "S1", {"--seed", "an easy one"}).code, 0);
    const auto flags = desk.grade({desk.handIn("S1")});
    QCOMPARE(flags.front(), (QJsonArray{QStringLiteral("recomputation"), QStringLiteral("scripted")}));
}

void CliGivenTest::evaluateTakesThem()
{
    const Desk desk;
    const auto evaluate = [&](const std::vector<std::string>& more) {
        std::vector<std::string> words{"lab", "evaluate", "copy-queue", "--act", "queue", "--json"};
        words.insert(words.end(), more.begin(), more.end());
        return desk.run(words);
    };
    const QJsonObject plain = evaluate({}).object();
    QCOMPARE(plain[QStringLiteral("given")].toObject()[QStringLiteral("files")].toDouble(), 40.0);
    const QJsonObject named = evaluate({"--given", "files=80", "--given", "earlier_link=fast"}).object();
    QCOMPARE(named[QStringLiteral("outputs")].toObject()[QStringLiteral("volume_gb")].toDouble(), 800.0);
    const QJsonObject drawn = evaluate({"--seed", "one"}).object();
    QCOMPARE(drawn, evaluate({"--seed", "one"}).object());
    QVERIFY(drawn != evaluate({"--seed", "two"}).object());
    QCOMPARE(evaluate({"--given", "files=30"}).code, 2);
    QCOMPARE(evaluate({"--given", "speed=30"}).code, 2);
    QCOMPARE(evaluate({"--given", "files"}).code, 2);
    QCOMPARE(evaluate({"--set", "workers=3"}).code, 2); // not in the list
    QCOMPARE(evaluate({"--set", "workers=8"}).code, 2); // not in this context
    QCOMPARE(evaluate({"--set", "start_h=6"}).code, 2); // behind the end
    const QJsonArray points = desk.run({"lab", "sweep", "copy-queue", "--act", "queue", "--over", "workers", "--output",
                                        "copy_min", "--json"})
                                  .object()[QStringLiteral("points")]
                                  .toArray();
    QCOMPARE(points.size(), 3);
}

void CliGivenTest::drawsTheGraph()
{
    const Desk desk;
    const std::string labs = FORESIGHT_TEST_DATA "/labs/";
    const Said said = desk.run({"lab", "check", labs + "queue", "--graph", "--json"});
    QVERIFY2(said.code == 0, said.out.c_str());
    const QJsonObject graph = said.object()[QStringLiteral("graph")].toObject();
    QCOMPARE(graph[QStringLiteral("reads")].toArray().size(), 3); // of an installed lab
    QVERIFY(graph[QStringLiteral("faults")].toArray().isEmpty());
    const Said text = desk.run({"lab", "check", labs + "small", labs + "queue", "--graph"});
    QVERIFY(text.out.find("copy-queue <- copy-time: busy as earlier_busy (in %, otherwise 50)\n") != std::string::npos);
    qputenv("FORESIGHT_LAB_PATH", "/nonexistent");
    const Said alone = desk.run({"lab", "check", labs + "queue", "--graph"});
    QCOMPARE(alone.code, 1);
    QVERIFY(alone.out.find("read-unknown-lab") != std::string::npos);
}

QTEST_GUILESS_MAIN(CliGivenTest)
#include "cli_given_test.moc"
