// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/given.h"
#include "core/lab/text_renderer.h"
#include "core/units/quantity.h"
#include "tests/app/cli_fixture.h"
#include "tests/core/lab/waiting_lab.h"

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace foresight;
using foresight::test::CommandLine;
using foresight::test::Said;
using foresight::test::waitingLab;
using foresight::test::writeWaitingFiles;

namespace {

const char* const kCourse = R"(id: MLSYS-101
term: 2026-fall
match: sis_id
labs:
  - {lab: waiting-line, item: "Line", points: 3}
)";
const char* const kRoster = "student_id,given_name,family_name,login,sis_id\n1,Anne,Able,aable,S1\n2,Ben,Baker,bb,S2\n";

/// The waiting line with each attempt's own draws, asking for a figure of them and paying for it.
std::string lab(const std::string& seed = "attempt")
{
    std::string lab = waitingLab(seed);
    const auto from = lab.find("      kind: single-choice");
    lab.replace(from, lab.find("    explore:") - from, R"(      kind: number
      stem: "How long do nearly all take at {{calm.load_pct}} load?"
      unit: ms
      bounds: [1, 10000]
      answer: calm.p99_ms
      within: 0.001 ms
      explain: [{right: true, text: "It is {{calm.p99_ms}}."}, {otherwise: true, text: "It is {{calm.p99_ms}}."}]
)");
    return replaced(lab, "award: commit, points: 1}", "award: correct, points: 1}");
}

std::string script(double p99)
{
    return "context: small\nacts:\n  line: {predict: " + numberText(p99) +
           ", explore: [{promise_ms: 500}, {load_pct: 30}], reflect: [A]}\n";
}

} // namespace

/// Draws of each attempt's own, from the learner's ledger to the grade and the report on another machine.
class CliSeedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_lab.reset(); }
    void everybodyHasTheirOwnFigures();
    void anAlteredSeedIsNoticed();
    void aSeedOfTheLabStaysAsItWas();

private:
    struct Desk : CommandLine
    {
        explicit Desk(const LabFolder& lab)
        {
            qputenv("FORESIGHT_LAB_PATH", QByteArray::fromStdString(lab.path().parent_path().string()));
        }

        /// What the model says for an attempt's seed; without one outside attempts.
        double p99(const std::string& seed = {}) const
        {
            std::vector<std::string> words{"lab",  "evaluate", "waiting-line", "--act",
                                           "line", "--set",    "load_pct=30",  "--json"};
            if (!seed.empty())
                words.insert(words.end(), {"--seed", seed});
            return run(words).object()[QStringLiteral("outputs")].toObject()[QStringLiteral("p99_ms")].toDouble();
        }
        std::string handIn(const std::string& learner, double prediction, const std::vector<std::string>& more) const
        {
            std::vector<std::string> words{
                "lab",        "play",       "waiting-line", "--script", write("play.yaml", script(prediction)),
                "--data-dir", path("data"), "--learner",    learner};
            words.insert(words.end(), more.begin(), more.end());
            const Said played = run(words);
            const std::string file = path(learner + ".foresight");
            const Said said = run({"submission", "export", "--data-dir", path("data"), "--learner", learner, "--lab",
                                   "waiting-line", "-o", file});
            return played.code == 0 && said.code == 0 ? file : played.err + said.err;
        }
        /// The students' grades, in the roster's order.
        QJsonArray grade(const std::vector<std::string>& files) const
        {
            const std::string gradebook = path("gb.db");
            run({"gradebook", "create", gradebook, "--course", write("course.yaml", kCourse)});
            run({"gradebook", "roster", gradebook, write("roster.csv", kRoster)});
            for (const std::string& file : files)
                run({"gradebook", "import", gradebook, file});
            run({"gradebook", "grade", gradebook});
            QJsonArray cells;
            const QJsonObject shown = run({"gradebook", "show", gradebook, "--json"}).object();
            for (const auto& row : shown[QStringLiteral("students")].toArray())
                cells.append(row.toObject()[QStringLiteral("grades")].toArray()[0]);
            return cells;
        }
        QString report(const std::string& student) const
        {
            run({"gradebook", "report", path("gb.db"), "--student", student, "-o", path("report.html")});
            QFile file(QString::fromStdString(path("report.html")));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        }
    };

    std::unique_ptr<LabFolder> m_lab;
};

void CliSeedTest::init()
{
    m_lab = std::make_unique<LabFolder>(lab(), "waiting-line");
    writeWaitingFiles(*m_lab);
}

void CliSeedTest::everybodyHasTheirOwnFigures()
{
    const Desk desk(*m_lab);
    QCOMPARE(desk.run({"lab", "check", m_lab->path().string()}).code, 0);
    const auto read = Lab::read(m_lab->path());
    std::vector<std::string> files;
    std::vector<double> figures{desk.p99()};
    QStringList words;
    for (const std::string learner : {"S1", "S2"}) {
        const std::string seed = parameterSeed("MLSYS-101", learner, "waiting-line", 1);
        figures.push_back(desk.p99(seed));
        // What texts say in the window is what the model says here, and what the report will say.
        const TextRenderer text(*read, {"small", {}, {}, {}, drawSeed(seed)}, QLocale::c());
        QCOMPARE(text.evaluation("line", "calm")->outputs.at("p99_ms").base * 1000, figures.back());
        const auto explained = (*read)->definition().act("line")->predict.number.explain.front().text;
        words << QString::fromStdString(text.render(explained, "line"));
        // Everybody predicts what the first one's model says.
        files.push_back(desk.handIn(learner, figures[1], {"--course", "MLSYS-101"}));
    }
    QVERIFY(figures[0] != figures[1] && figures[1] != figures[2] && figures[0] != figures[2]);
    QVERIFY(words[0] != words[1]);

    const Desk grader(*m_lab); // another folder: neither learner ever worked here
    const QJsonArray cells = grader.grade(files);
    QCOMPARE(cells.size(), 2);
    for (const auto& cell : cells)
        QCOMPARE(cell.toObject()[QStringLiteral("flags")].toArray(), QJsonArray{QStringLiteral("scripted")});
    QCOMPARE(cells[0].toObject()[QStringLiteral("points")].toDouble(), 3.0);
    QCOMPARE(cells[1].toObject()[QStringLiteral("points")].toDouble(), 2.0);
    for (int i = 0; i < 2; ++i) {
        const QString report = grader.report(std::to_string(i + 1));
        QVERIFY2(report.contains(words[i]), qPrintable(words[i]));
        QVERIFY(!report.contains(words[1 - i]));
    }
}

void CliSeedTest::anAlteredSeedIsNoticed()
{
    const Desk desk(*m_lab);
    const std::string file = desk.handIn("S1", desk.p99("7"), {"--seed", "7"});
    // What was recorded is computed with the recorded seed all the same: the prediction is right.
    const QJsonObject cell = desk.grade({file})[0].toObject();
    QCOMPARE(cell[QStringLiteral("flags")].toArray(),
             (QJsonArray{QStringLiteral("recomputation"), QStringLiteral("scripted")}));
    QCOMPARE(cell[QStringLiteral("points")].toDouble(), 3.0);
}

void CliSeedTest::aSeedOfTheLabStaysAsItWas()
{
    const LabFolder fixed(lab("11"), "waiting-line");
    writeWaitingFiles(fixed);
    const Desk desk(fixed);
    const double ours = desk.p99();
    QCOMPARE(desk.p99("a text that draws nothing"), ours);
    QVERIFY(desk.p99("12") != ours); // a whole number takes the place of the lab's
    const std::string first = desk.handIn("S1", ours, {"--course", "MLSYS-101"});
    const std::string second = desk.handIn("S2", ours, {"--course", "MLSYS-101"});
    const QJsonArray cells = desk.grade({first, second});
    for (const auto& cell : cells) {
        QCOMPARE(cell.toObject()[QStringLiteral("points")].toDouble(), 3.0);
        QCOMPARE(cell.toObject()[QStringLiteral("flags")].toArray(), QJsonArray{QStringLiteral("scripted")});
    }
    QFile file(QString::fromStdString(first));
    QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("\"seed\"")); // nothing is drawn for an attempt
}

QTEST_GUILESS_MAIN(CliSeedTest)
#include "cli_seed_test.moc"
