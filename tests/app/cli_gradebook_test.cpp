// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_fixture.h"

#include <QJsonArray>
#include <QtTest>

using namespace foresight;
using namespace foresight::test;

namespace {

const char* const kCourse = R"(id: MLSYS-101
term: 2026-fall
match: sis_id
attempt: chosen
labs:
  - {lab: data-gravity-trap, item: "Lab 04", points: 10}
late: {percent_per_day: 10}
)";
const char* const kRoster = "student_id,given_name,family_name,login,sis_id,section\n"
                            "1,Anne,Able,aable,S1,A\n2,Ben,Baker,bbaker,S2,A\n3,Cam,Cole,ccole,S3,B\n";

/// Hand-in files, made once for all tests.
const std::vector<std::string>& handInFiles()
{
    static const CommandLine line;
    static const std::vector<std::string> files{line.handIn("ada", "S1"), line.handIn("cam", "S2"),
                                                line.handIn("ada", "S77")};
    return files;
}

/// A graded gradebook: student 1 did everything, student 2 stopped after Act I, somebody unknown handed in as well.
struct Desk : CommandLine
{
    std::string gradebook = path("gb.db");

    explicit Desk(const std::string& courseText = kCourse)
    {
        run({"gradebook", "create", gradebook, "--course", write("course.yaml", courseText)});
        run({"gradebook", "roster", gradebook, write("roster.csv", kRoster)});
        gb("import", handInFiles());
        run({"gradebook", "grade", gradebook});
    }

    Said gb(const std::string& command, std::vector<std::string> more = {}) const
    {
        more.insert(more.begin(), {"gradebook", command, gradebook});
        return run(more);
    }
    /// A command about student and Lab 04.
    Said cell(const std::string& command, const std::string& student, std::vector<std::string> more) const
    {
        more.insert(more.begin(), {"--student", student, "--item", "Lab 04"});
        return gb(command, more);
    }
    [[nodiscard]] QJsonObject grade(int row) const
    {
        const QJsonArray students = gb("show", {"--json"}).object()[QStringLiteral("students")].toArray();
        return students[row].toObject()[QStringLiteral("grades")].toArray()[0].toObject();
    }
    [[nodiscard]] QJsonArray audit(std::vector<std::string> more = {}) const
    {
        more.insert(more.begin(), "--json");
        return gb("audit", more).object()[QStringLiteral("audit")].toArray();
    }
};

} // namespace

class CliGradebookTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showTellsLinesCommentAndAttempt();
    void comments();
    void overridesCompareWithWhatWasSeen();
    void excuses();
    void extensions();
    void choices();
    void assignments();
    void rubrics();
    void rubricPresets();
    void auditInThreeForms();
    void changedCourse();
    void holdsAndPurge();
    void person();
    void usage_data();
    void usage();
};

void CliGradebookTest::showTellsLinesCommentAndAttempt()
{
    const Desk desk;
    QCOMPARE(desk.cell("comment", "1", {"--text", "See act 2"}).code, 0);
    const QJsonObject grade = desk.grade(0);
    QCOMPARE(grade[QStringLiteral("lines")].toArray().size(), 7);
    const QJsonObject line = grade[QStringLiteral("lines")].toArray()[0].toObject();
    QCOMPARE(line[QStringLiteral("item")].toString(), QStringLiteral("act1-commit"));
    QCOMPARE(line[QStringLiteral("why")].toString(), QStringLiteral("locked"));
    QCOMPARE(grade[QStringLiteral("comment")].toString(), QStringLiteral("See act 2"));
    QCOMPARE(grade[QStringLiteral("attempt")].toInt(), 1);
    QVERIFY(grade[QStringLiteral("due")].isNull());
    const QJsonObject missing = desk.grade(2);
    QVERIFY(missing[QStringLiteral("attempt")].isNull());
    QCOMPARE(missing[QStringLiteral("lines")].toArray().size(), 0);
}

void CliGradebookTest::comments()
{
    const Desk desk;
    const Said said = desk.cell("comment", "1", {"--text", "good", "--json"});
    QCOMPARE(said.object()[QStringLiteral("comment")].toString(), QStringLiteral("good"));
    const Said refused = desk.cell("comment", "1", {"--text", "bad", "--seen", ""});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.out.empty());
    QCOMPARE(desk.cell("comment", "1", {"--text", "", "--seen", "good"}).code, 0);
    QCOMPARE(desk.grade(0)[QStringLiteral("comment")].toString(), QString());
    QCOMPARE(desk.cell("comment", "9", {"--text", "x"}).code, 2);
}

void CliGradebookTest::overridesCompareWithWhatWasSeen()
{
    const Desk desk;
    const auto override = [&](std::vector<std::string> more) {
        more.insert(more.end(), {"--reason", "oral"});
        return desk.cell("override", "1", more);
    };
    QCOMPARE(override({"--points", "7", "--seen", "9.0"}).out, std::string("1, Lab 04: 7 scripted override\n"));
    QCOMPARE(override({"--points", "6", "--seen", "9"}).code, 1);
    QCOMPARE(desk.grade(0)[QStringLiteral("points")].toDouble(), 7.0);
    QCOMPARE(override({"--clear"}).code, 0);
    QCOMPARE(desk.grade(0)[QStringLiteral("points")].toDouble(), 9.0);
    QCOMPARE(override({"--clear", "--points", "7"}).code, 2);
}

void CliGradebookTest::excuses()
{
    const Desk desk;
    QCOMPARE(desk.cell("excuse", "3", {"--reason", "ill"}).out, std::string("3, Lab 04: excused\n"));
    QCOMPARE(desk.grade(2)[QStringLiteral("state")].toString(), QStringLiteral("excused"));
    QCOMPARE(desk.cell("excuse", "3", {"--clear", "--reason", "was not"}).code, 0);
    QCOMPARE(desk.grade(2)[QStringLiteral("state")].toString(), QStringLiteral("missing"));
    QCOMPARE(desk.cell("excuse", "3", {}).code, 2);
}

void CliGradebookTest::extensions()
{
    std::string early = kCourse;
    early.replace(early.find("points: 10"), 10, "points: 10, due: 2026-09-21T00:00:00Z");
    const Desk desk(early);
    QCOMPARE(desk.grade(0)[QStringLiteral("penalty")].toDouble(), 0.9);
    const Said said = desk.cell("extend", "1", {"--due", "2030-01-01T00:00:00Z", "--reason", "ill", "--json"});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.object()[QStringLiteral("penalty")].toDouble(-1), 0.0);
    QCOMPARE(said.object()[QStringLiteral("due")].toString(), QStringLiteral("2030-01-01T00:00:00Z"));
    QCOMPARE(desk.grade(1)[QStringLiteral("due")].toString(), QStringLiteral("2026-09-21T00:00:00Z"));
    QCOMPARE(desk.cell("extend", "1", {"--clear", "--reason", "no"}).code, 0);
    QCOMPARE(desk.grade(0)[QStringLiteral("penalty")].toDouble(), 0.9);
    QCOMPARE(desk.cell("extend", "1", {"--due", "tomorrow", "--reason", "ill"}).code, 2);
}

void CliGradebookTest::choices()
{
    const Desk desk;
    desk.handIn("ada", "S1"); // the first attempt
    desk.run({"lab", "play", "data-gravity-trap", "--script", CommandLine::data("play/cam.yaml"), "--data-dir",
              desk.path("data"), "--learner", "S1"});
    const std::string second = desk.path("second.foresight");
    desk.run({"submission", "export", "--data-dir", desk.path("data"), "--learner", "S1", "--lab", "data-gravity-trap",
              "-o", second});
    desk.gb("import", {second});
    desk.gb("grade");
    const QJsonArray listed = desk.cell("choose", "1", {"--json"}).object()[QStringLiteral("hand_ins")].toArray();
    QCOMPARE(listed.size(), 2);
    for (const QJsonValue& each : listed) {
        const std::string hash = each.toObject()[QStringLiteral("content_hash")].toString().toStdString();
        const Said chosen = desk.cell("choose", "1", {"--hand-in", hash.substr(0, 16), "--reason", "asked", "--json"});
        QCOMPARE(chosen.code, 0);
        QCOMPARE(chosen.object()[QStringLiteral("attempt")].toInt(),
                 each.toObject()[QStringLiteral("attempt")].toInt());
    }
    QCOMPARE(desk.cell("choose", "1", {"--hand-in", "zz", "--reason", "x"}).code, 2);
    QCOMPARE(desk.cell("choose", "1", {"--clear", "--reason", "no"}).code, 0);
    QVERIFY(desk.cell("choose", "1", {}).out.find("\tattempt 2\t") != std::string::npos);
}

void CliGradebookTest::assignments()
{
    const Desk desk;
    const auto parked = [&] { return desk.gb("show", {"--json"}).object()[QStringLiteral("parked")].toArray(); };
    QCOMPARE(parked().size(), 1);
    const std::string hash = parked()[0].toObject()[QStringLiteral("content_hash")].toString().toStdString();
    const Said said =
        desk.gb("assign", {"--hand-in", hash, "--student", "3", "--reason", "mistyped the number", "--json"});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.object()[QStringLiteral("changed")].toInt(), 1);
    QCOMPARE(parked().size(), 0);
    QCOMPARE(desk.grade(2)[QStringLiteral("points")].toDouble(), 9.0);
    QCOMPARE(desk.gb("assign", {"--hand-in", hash, "--undo", "--reason", "was wrong"}).code, 0);
    QCOMPARE(parked().size(), 1);
    QCOMPARE(desk.gb("assign", {"--hand-in", hash, "--reason", "x"}).code, 2);
    // Hashes are digits and the letters up to f.
    QCOMPARE(desk.gb("assign", {"--hand-in", "zz", "--student", "3", "--reason", "x"}).code, 2);
}

void CliGradebookTest::rubrics()
{
    const Desk desk;
    const std::string file =
        desk.write("r.yaml", "title: Short\nitems:\n"
                             "- {id: finish, title: Done, award: finish, points: 2}\n"
                             "- {id: new, title: Locked, act: pipeline, award: commit, points: 2}\n");
    const Said seen = desk.gb("rubric", {"--item", "Lab 04", "--set", file, "--preview", "--json"});
    QVERIFY2(seen.code == 0, seen.err.c_str());
    QCOMPARE(seen.object()[QStringLiteral("removed")].toArray().size(), 6);
    const QJsonObject moves = seen.object()[QStringLiteral("preview")].toObject();
    QCOMPARE(moves[QStringLiteral("graded")].toInt(), 2);
    QCOMPARE(moves[QStringLiteral("fallen")].toInt(), 1);
    QCOMPARE(seen.object()[QStringLiteral("rubric")].toObject()[QStringLiteral("version")].toInt(), 0);
    const Said line = desk.gb("rubric", {"--item", "Lab 04", "--set", file, "--preview"});
    QVERIFY2(line.out.find("nothing was changed\n") != std::string::npos, line.out.c_str());
    const Said set = desk.gb("rubric", {"--item", "Lab 04", "--set", file, "--json"});
    QVERIFY2(set.code == 0, set.err.c_str());
    QCOMPARE(set.object()[QStringLiteral("added")].toArray(), QJsonArray{QStringLiteral("new")});
    QCOMPARE(set.object()[QStringLiteral("removed")].toArray().size(), 6);
    const QJsonObject rubric = set.object()[QStringLiteral("rubric")].toObject();
    QCOMPARE(rubric[QStringLiteral("pending")].toArray(), QJsonArray{QStringLiteral("new")});
    QCOMPARE(desk.grade(1)[QStringLiteral("points")].toDouble(-1), 0.0);
    const Said applied = desk.gb("rubric", {"--item", "Lab 04", "--apply"});
    QVERIFY(applied.out.starts_with("0 line(s) added"));
    QVERIFY(applied.out.find("2 grade(s) changed") != std::string::npos);
    QCOMPARE(desk.grade(1)[QStringLiteral("points")].toDouble(), 5.0);
    const Said shown = desk.gb("rubric", {"--item", "Lab 04"});
    QVERIFY(shown.out.starts_with("Lab 04: Short (version 2, 4 points)\nfinish\t2\tfinish\t\tDone\n"));
    const Said bad = desk.gb("rubric", {"--item", "Lab 04", "--set", desk.write("b.yaml", "items:\n- {id: a}\n")});
    QCOMPARE(bad.code, 2);
    QVERIFY(bad.err.find("b.yaml:2:3") != std::string::npos);
}

void CliGradebookTest::rubricPresets()
{
    const Desk desk;
    QCOMPARE(desk.gb("rubric", {"--item", "Lab 04", "--preset", "correctness"}).code, 0);
    QCOMPARE(desk.grade(0)[QStringLiteral("points")].toDouble(), 7.0); // Act II's prediction is wrong
    QCOMPARE(desk.gb("rubric", {"--item", "Lab 04", "--preset", "default"}).code, 0);
    QCOMPARE(desk.grade(0)[QStringLiteral("points")].toDouble(), 9.0);
    QCOMPARE(desk.gb("rubric", {"--item", "Lab 04", "--preset", "none"}).code, 2);
    QCOMPARE(desk.gb("rubric", {"--item", "Lab 05"}).code, 2);
}

void CliGradebookTest::auditInThreeForms()
{
    const Desk desk;
    desk.cell("override", "1", {"--points", "-1", "--reason", "=cmd|' /C calc'!A0, \"quoted\""});
    const QJsonArray rows = desk.audit({"--student", "1", "--item", "Lab 04"});
    const QJsonObject last = rows.last().toObject();
    QCOMPARE(last[QStringLiteral("action")].toString(), QStringLiteral("override"));
    QCOMPARE(last[QStringLiteral("old")].toString(), QStringLiteral("9"));
    QCOMPARE(last[QStringLiteral("new")].toString(), QStringLiteral("-1"));
    const std::string csv = desk.gb("audit", {"--csv"}).out;
    QVERIFY(csv.starts_with("when,who,action,student,item,old,new,reason\r\n"));
    QVERIFY2(csv.find(",9,-1,\"'=cmd|' /C calc'!A0, \"\"quoted\"\"\"\r\n") != std::string::npos, csv.c_str());
    QVERIFY(desk.gb("audit").out.find("\toverride\t1\tLab 04\t9 -> -1\t") != std::string::npos);
    QCOMPARE(desk.audit({"--who", "nobody at all"}).size(), 0);
}

void CliGradebookTest::changedCourse()
{
    const Desk desk;
    std::string text = kCourse;
    text.replace(text.find("points: 10"), 10, "points: 20");
    const Said seen = desk.gb("course", {"--course", desk.write("new.yaml", text), "--preview", "--json"});
    QCOMPARE(seen.object()[QStringLiteral("risen")].toInt(), 2);
    QCOMPARE(desk.grade(0)[QStringLiteral("points")].toDouble(), 9.0);
    const Said said = desk.gb("course", {"--course", desk.write("new.yaml", text), "--json"});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.object()[QStringLiteral("changed")].toInt(), 2);
    QCOMPARE(desk.grade(0)[QStringLiteral("points")].toDouble(), 18.0);
    const Said bad = desk.gb("course", {"--course", desk.write("bad.yaml", "id: MLSYS-101\nlabs: []\n")});
    QCOMPARE(bad.code, 2);
}

void CliGradebookTest::holdsAndPurge()
{
    const Desk desk;
    const auto purge = [&](const std::string& term, const std::string& receipt, std::vector<std::string> more = {}) {
        more.insert(more.begin(), {"--yes-purge", term, "--receipt", desk.path(receipt), "--reason", "term is over"});
        return desk.gb("purge", more);
    };
    QCOMPARE(desk.gb("hold", {"--reason", "appeal"}).out.substr(0, 10), std::string("the course"));
    QCOMPARE(purge("2026-fall", "r.json", {"--before-retention"}).code, 1);
    QCOMPARE(desk.gb("hold", {"--end", "--reason", "settled"}).out, std::string());
    QCOMPARE(desk.gb("hold", {"--student", "1", "--reason", "appeal"}).code, 0);
    QCOMPARE(purge("2026", "r.json", {"--before-retention"}).code, 2);
    QCOMPARE(purge("2026-fall", "r.json").code, 1);
    QVERIFY(!QFile::exists(QString::fromStdString(desk.path("r.json"))));
    desk.write("there.json", "kept");
    QCOMPARE(purge("2026-fall", "there.json", {"--before-retention"}).code, 3);
    const Said done = purge("2026-fall", "r.json", {"--before-retention", "--backup", desk.path("copy.db"), "--json"});
    QVERIFY2(done.code == 0, done.err.c_str());
    QCOMPARE(done.object()[QStringLiteral("students")].toInt(), 2);
    QCOMPARE(done.object()[QStringLiteral("hand_ins")].toInt(), 2);
    QVERIFY(QFile::exists(QString::fromStdString(desk.path("r.json"))));
    QCOMPARE(desk.gb("show", {"--json"}).object()[QStringLiteral("students")].toArray().size(), 1);
    const Said copy = desk.run({"gradebook", "show", desk.path("copy.db"), "--json"});
    QCOMPARE(copy.object()[QStringLiteral("students")].toArray().size(), 3);
    QCOMPARE(desk.gb("hold", {"--json"}).object()[QStringLiteral("holds")].toArray().size(), 1);
}

void CliGradebookTest::person()
{
    const Desk desk;
    const Said said = desk.gb("person", {"--student", "1"});
    QCOMPARE(said.code, 0);
    QCOMPARE(said.object()[QStringLiteral("student")].toObject()[QStringLiteral("family_name")].toString(),
             QStringLiteral("Able"));
    QCOMPARE(desk.gb("person", {"--student", "1", "-o", desk.path("p.json")}).code, 0);
    QFile file(QString::fromStdString(desk.path("p.json")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().toStdString(), said.out);
    QCOMPARE(desk.gb("person", {"--student", "9"}).code, 2);
}

void CliGradebookTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* arguments) {
        QTest::newRow(arguments) << QString::fromUtf8(arguments).split(QLatin1Char(' '));
    };
    row("comment none.db --student 1 --item x");
    row("extend none.db --student 1 --item x --due 2030-01-01T00:00:00Z");
    row("extend none.db --student 1 --item x --reason y --due 2030-01-01");
    row("purge none.db --yes-purge t --reason r");
    row("purge none.db --receipt r --reason r");
    row("person none.db");
    row("rubric none.db");
    row("rubric none.db --item x --set a --preset b");
    row("audit none.db --json --csv");
    row("assign none.db --hand-in a --student 1 --undo --reason x");
}

void CliGradebookTest::usage()
{
    QFETCH(QStringList, arguments);
    const CommandLine line;
    std::vector<std::string> all{"gradebook"};
    for (const QString& argument : arguments) {
        all.push_back(argument.toStdString());
    }
    const Said said = line.run(all);
    QCOMPARE(said.code, 2);
    QVERIFY(said.out.empty());
    QVERIFY(!said.err.empty());
}

QTEST_GUILESS_MAIN(CliGradebookTest)
#include "cli_gradebook_test.moc"
