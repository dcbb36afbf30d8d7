// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_fixture.h"

#include <QJsonArray>
#include <QtTest>

using namespace foresight;
using foresight::test::CommandLine;
using foresight::test::Said;

namespace {

const char* const kCourse = "id: MLSYS-101\nlabs:\n  - {lab: data-gravity-trap, item: L, points: 10}\n";

/// A gradebook with hand-ins of two students who worked with one installation.
std::string sharedComputer(const CommandLine& line)
{
    const std::string gradebook = line.path("gb.db");
    line.run({"gradebook", "create", gradebook, "--course", line.write("course.yaml", kCourse)});
    line.run({"gradebook", "roster", gradebook, line.write("roster.csv", "student_id\n1\n2\n")});
    line.run({"gradebook", "import", gradebook, line.handIn("ada", "1"), line.handIn("ben", "2")});
    return gradebook;
}

} // namespace

class CliFlagsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEvidence();
    void showNamesThem();
    void noHandInsNoFlags();
    void needsAGradebook();
};

void CliFlagsTest::showsEvidence()
{
    const CommandLine line;
    const std::string gradebook = sharedComputer(line);
    const Said said = line.run({"gradebook", "flags", gradebook, "--json"});
    QCOMPARE(said.code, 0);
    const QJsonArray flags = said.object()[QStringLiteral("flags")].toArray();
    QCOMPARE(flags.size(), 1);
    const QJsonObject flag = flags[0].toObject();
    QCOMPARE(flag[QStringLiteral("flag")].toString(), QStringLiteral("same-installation"));
    QCOMPARE(flag[QStringLiteral("weight")].toString(), QStringLiteral("weak"));
    QCOMPARE(flag[QStringLiteral("students")].toArray(), (QJsonArray{QStringLiteral("1"), QStringLiteral("2")}));
    const QJsonArray evidence = flag[QStringLiteral("evidence")].toArray();
    QCOMPARE(evidence.size(), 2);
    QCOMPARE(evidence[0][QStringLiteral("value")], evidence[1][QStringLiteral("value")]);
    QCOMPARE(evidence[0][QStringLiteral("submission")].toString().size(), 64);

    const Said text = line.run({"gradebook", "flags", gradebook});
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.find("same-installation (weak)") == 0, text.out.c_str());
    QVERIFY(text.out.find("never changes points") != std::string::npos);
}

void CliFlagsTest::showNamesThem()
{
    const CommandLine line;
    const std::string gradebook = sharedComputer(line);
    const auto integrity = [&](int row) {
        const QJsonObject shown = line.run({"gradebook", "show", gradebook, "--json"}).object();
        return shown[QStringLiteral("students")].toArray()[row].toObject()[QStringLiteral("integrity")].toArray();
    };
    QVERIFY(integrity(0).isEmpty()); // a shared computer says nothing by itself
    const std::string script =
        line.write("long.yaml", "context: cloud\nacts:\n  pipeline: {predict: B, confidence: guess, reason: \"" +
                                    std::string(200, 'w') + "\", explore: [{storage: nvme}]}\n");
    for (const std::string learner : {"1", "2"}) {
        const std::string folder = line.path("other" + learner);
        line.run({"lab", "play", "data-gravity-trap", "--script", script, "--data-dir", folder, "--learner", learner});
        const std::string file = line.path(learner + "-long.foresight");
        line.run({"submission", "export", "--data-dir", folder, "--learner", learner, "--lab", "data-gravity-trap",
                  "-o", file});
        QCOMPARE(line.run({"gradebook", "import", gradebook, file}).code, 0);
    }
    QCOMPARE(integrity(0), QJsonArray{QStringLiteral("identical-text")});
    QCOMPARE(integrity(1), QJsonArray{QStringLiteral("identical-text")});
}

void CliFlagsTest::noHandInsNoFlags()
{
    const CommandLine line;
    const std::string gradebook = line.path("gb.db");
    line.run({"gradebook", "create", gradebook, "--course", line.write("course.yaml", kCourse)});
    const Said said = line.run({"gradebook", "flags", gradebook, "--json"});
    QCOMPARE(said.code, 0);
    QVERIFY(said.object()[QStringLiteral("flags")].toArray().isEmpty());
    QVERIFY(line.run({"gradebook", "flags", gradebook}).out.starts_with("0 flags. "));
}

void CliFlagsTest::needsAGradebook()
{
    const CommandLine line;
    const Said said = line.run({"gradebook", "flags", line.path("none.db"), "--json"});
    QCOMPARE(said.code, 3);
    QVERIFY(said.out.empty());
}

QTEST_GUILESS_MAIN(CliFlagsTest)
#include "cli_flags_test.moc"
