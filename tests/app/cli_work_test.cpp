// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"
#include "tests/app/cli_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QFile>
#include <QJsonArray>
#include <QtTest>

using namespace foresight;
using foresight::test::CommandLine;
using foresight::test::Said;

namespace {

const char* const kCourse = R"(id: MLSYS-101
term: 2026-fall
match: sis_id
labs:
  - {lab: data-gravity-trap, item: "Lab 04", points: 10, canvas_id: 5123}
)";
const char* const kRoster = "student_id,given_name,family_name,login,sis_id,section\n"
                            "1,Anne,Able,aable,S1,A\n2,Ben,Baker,bbaker,S2,A\n3,Cam,Cole,ccole,S3,B\n";

QJsonObject only(const QJsonObject& object, const char* list)
{
    return object[QString::fromUtf8(list)].toArray()[0].toObject();
}

/// A gradebook with three students on its roster.
std::string course(const CommandLine& line)
{
    const std::string gradebook = line.path("gb.db");
    line.run({"gradebook", "create", gradebook, "--course", line.write("course.yaml", kCourse)});
    line.run({"gradebook", "roster", gradebook, line.write("roster.csv", kRoster)});
    return gradebook;
}

QJsonObject gradeOf(const CommandLine& line, const std::string& gradebook, int row)
{
    const QJsonObject shown = line.run({"gradebook", "show", gradebook, "--json"}).object();
    return only(shown[QStringLiteral("students")].toArray()[row].toObject(), "grades");
}

} // namespace

class CliWorkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void playsWritesAndVerifies();
    void playCountsAttempts();
    void playRefusals_data();
    void playRefusals();
    void ledgerShowsEvents();
    void designRecordHasTheNotebooksShape();
    void editedLedgerIsNotSound();
    void ledgerFilesThatAreNone_data();
    void ledgerFilesThatAreNone();
    void damagedHandInsAreRefused();
    void exportNeedsWork();
    void gradesACourse();
    void importSaysWhatBecameOfEachFile();
    void overridesAndExcuses();
    void exports();
    void gradebookUsage_data();
    void gradebookUsage();
    void verifiesAgainstACourse();
    void statisticsOfMarks();
    void statisticsRefusals_data();
    void statisticsRefusals();
};

void CliWorkTest::playsWritesAndVerifies()
{
    const CommandLine line;
    const QByteArray script = [] {
        QFile file(QString::fromStdString(CommandLine::data("play/ada.yaml")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }();
    const std::string withFile =
        line.write("ada.yaml", script.toStdString() + "hand_in: " + line.path("out.foresight") + "\n");
    const Said played = line.run({"lab", "play", "data-gravity-trap", "--script", withFile, "--data-dir",
                                  line.path("data"), "--learner", "S1", "--name", "Ada", "--json"});
    QCOMPARE(played.code, 0);
    QVERIFY2(played.err.empty(), played.err.c_str());
    const QJsonObject said = played.object();
    QCOMPARE(said[QStringLiteral("learner")].toString(), QStringLiteral("S1"));
    QCOMPARE(said[QStringLiteral("lab")].toString(), QStringLiteral("data-gravity-trap"));
    QCOMPARE(said[QStringLiteral("attempt")].toInt(), 1);
    QCOMPARE(said[QStringLiteral("finished")].toBool(), true);
    QCOMPARE(said[QStringLiteral("file")].toString().toStdString(), line.path("out.foresight"));

    const Said verified = line.run({"submission", "verify", line.path("out.foresight"), "--json"});
    QCOMPARE(verified.code, 0);
    const QJsonObject file = only(verified.object(), "files");
    QCOMPARE(file[QStringLiteral("sound")].toBool(), true);
    QCOMPARE(file[QStringLiteral("receipt")], said[QStringLiteral("receipt")]);
    QCOMPARE(file[QStringLiteral("events")], said[QStringLiteral("events")]);
    QCOMPARE(file[QStringLiteral("name")].toString(), QStringLiteral("Ada"));
    QCOMPARE(file[QStringLiteral("scripted")].toBool(), true);
}

void CliWorkTest::playCountsAttempts()
{
    const CommandLine line;
    line.handIn("ada", "S1");
    const Said again = line.run({"lab", "play", "data-gravity-trap", "--script", CommandLine::data("play/cam.yaml"),
                                 "--data-dir", line.path("data"), "--learner", "S1", "--json"});
    QCOMPARE(again.object()[QStringLiteral("attempt")].toInt(), 2);
    QCOMPARE(again.object()[QStringLiteral("finished")].toBool(true), false);
    QVERIFY(again.object()[QStringLiteral("file")].isNull());
}

void CliWorkTest::playRefusals_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown key") << QByteArray("context: cloud\nspeed: 9\n") << 2 << "play.yaml:2:1";
    QTest::newRow("unknown answer") << QByteArray("context: cloud\nacts: {pipeline: {predict: Z}}\n") << 1
                                    << "pipeline.predict";
    QTest::newRow("missions open")
        << QByteArray("context: cloud\nacts: {pipeline: {predict: A, explore: [{workers: 5}], reflect: [C]}}\n") << 1
        << "missions-open";
    QTest::newRow("hand-in too early") << QByteArray("context: cloud\nhand_in: early.foresight\n") << 1
                                       << "lab-not-finished";
}

void CliWorkTest::playRefusals()
{
    QFETCH(QByteArray, script);
    QFETCH(int, code);
    QFETCH(QString, says);
    const CommandLine line;
    const Said said =
        line.run({"lab", "play", "data-gravity-trap", "--script", line.write("play.yaml", script.toStdString()),
                  "--data-dir", line.path("data"), "--learner", "S1", "--json"});
    QCOMPARE(said.code, code);
    QVERIFY(said.out.empty());
    QVERIFY2(QString::fromStdString(said.err).contains(says), said.err.c_str());
    QVERIFY(!QFile::exists(QStringLiteral("early.foresight")));
}

void CliWorkTest::ledgerShowsEvents()
{
    const CommandLine line;
    line.handIn("ada", "S1");
    const std::string file = Ledger::fileFor(line.path("data"), "S1").string();
    const QJsonArray events = line.run({"ledger", "show", file, "--json"}).json().array();
    QVERIFY(events.size() > 20);
    const QJsonObject first = events[0].toObject();
    QCOMPARE(first[QStringLiteral("type")].toString(), QStringLiteral("lab_started"));
    QCOMPARE(first[QStringLiteral("seq")].toInt(), 1);
    QCOMPARE(first[QStringLiteral("payload")].toObject()[QStringLiteral("scripted")].toBool(), true);
    QCOMPARE(events[1].toObject()[QStringLiteral("prev_hash")], first[QStringLiteral("hash")]);
    const std::string plain = line.run({"ledger", "show", file}).out;
    QVERIFY(plain.starts_with("learner S1"));
    QVERIFY(plain.find("\tpipeline\tprediction_locked\t") != std::string::npos);
}

void CliWorkTest::designRecordHasTheNotebooksShape()
{
    const CommandLine line;
    line.handIn("ada", "S1");
    const Said said = line.run({"ledger", "design", Ledger::fileFor(line.path("data"), "S1").string(), "--json"});
    QCOMPARE(said.code, 0);
    const QJsonObject object = said.object();
    QCOMPARE(object[QStringLiteral("chapter")].toInt(), 4);
    const QJsonObject design = object[QStringLiteral("design")].toObject();
    const QStringList keys{QStringLiteral("act1_correct"),      QStringLiteral("act1_reflection_correct"),
                           QStringLiteral("act2_correct"),      QStringLiteral("act2_reflection_correct"),
                           QStringLiteral("context"),           QStringLiteral("data_gravity_triggered"),
                           QStringLiteral("gpu_util_at_start"), QStringLiteral("storage_type_chosen")};
    QCOMPARE(design.keys(), keys);
    QCOMPARE(design[QStringLiteral("context")].toString(), QStringLiteral("cloud"));
    QCOMPARE(design[QStringLiteral("gpu_util_at_start")].toDouble(), 22.6);
    QCOMPARE(design[QStringLiteral("data_gravity_triggered")].toBool(false), true);
    QCOMPARE(object[QStringLiteral("now")].toObject()[QStringLiteral("data_gravity_triggered")].toBool(true), false);
    QCOMPARE(design[QStringLiteral("act1_correct")].toBool(false), true);
    QCOMPARE(design[QStringLiteral("act2_correct")].toBool(true), false);
}

void CliWorkTest::editedLedgerIsNotSound()
{
    const CommandLine line;
    line.handIn("ada", "S1");
    const std::string file = Ledger::fileFor(line.path("data"), "S1").string();
    QCOMPARE(line.run({"ledger", "verify", file}).code, 0);
    SQLite::Database(file, SQLite::OPEN_READWRITE)
        .exec("DROP TRIGGER events_never_change; UPDATE events SET payload = replace(payload, '\"B\"', '\"C\"') "
              "WHERE type = 'prediction_locked' AND act = 'pipeline'");
    const Said said = line.run({"ledger", "verify", file, "--json"});
    QCOMPARE(said.code, 1);
    QCOMPARE(said.object()[QStringLiteral("sound")].toBool(true), false);
    const QJsonObject attempt = only(said.object(), "attempts");
    QCOMPARE(attempt[QStringLiteral("first_bad")].toInt(), 4);
    QCOMPARE(attempt[QStringLiteral("reason")].toString(), QStringLiteral("hash-mismatch"));
}

void CliWorkTest::ledgerFilesThatAreNone_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("there");
    QTest::addColumn<int>("code");
    QTest::newRow("verify a text") << "verify" << true << 1;
    QTest::newRow("show a text") << "show" << true << 3;
    QTest::newRow("design of a text") << "design" << true << 3;
    QTest::newRow("verify nothing") << "verify" << false << 3;
    QTest::newRow("show nothing") << "show" << false << 3;
}

void CliWorkTest::ledgerFilesThatAreNone()
{
    QFETCH(QString, command);
    QFETCH(bool, there);
    QFETCH(int, code);
    const CommandLine line;
    const std::string file = there ? line.write("text", std::string(9'000, 'x')) : line.path("none");
    const Said said = line.run({"ledger", command.toStdString(), file});
    QCOMPARE(said.code, code);
    QVERIFY(said.out.empty());
    QVERIFY(said.err.find(file) != std::string::npos);
}

void CliWorkTest::damagedHandInsAreRefused()
{
    const CommandLine line;
    const std::string sound = line.handIn("ada", "S1");
    const std::string cut = line.write("cut.foresight", "foresight-submission 1\n");
    const Said said = line.run({"submission", "verify", sound, cut, "--json"});
    QCOMPARE(said.code, 1);
    QCOMPARE(said.object()[QStringLiteral("sound")].toBool(true), false);
    const QJsonArray files = said.object()[QStringLiteral("files")].toArray();
    QCOMPARE(files[0].toObject()[QStringLiteral("sound")].toBool(), true);
    QVERIFY(files[0].toObject()[QStringLiteral("fault")].isNull());
    QCOMPARE(files[1].toObject()[QStringLiteral("fault")].toString(), QStringLiteral("truncated"));
    QCOMPARE(line.run({"submission", "verify", sound, line.path("none")}).code, 3);
}

void CliWorkTest::exportNeedsWork()
{
    const CommandLine line;
    line.handIn("ada", "S2");
    const Said said = line.run({"submission", "export", "--data-dir", line.path("data"), "--learner", "S1", "--lab",
                                "data-gravity-trap", "-o", line.path("x.foresight")});
    QCOMPARE(said.code, 1);
    QVERIFY(said.out.empty());
    QVERIFY(!QFile::exists(QString::fromStdString(line.path("x.foresight"))));
}

void CliWorkTest::gradesACourse()
{
    const CommandLine line;
    const std::string gradebook = course(line);
    QCOMPARE(line.run({"gradebook", "import", gradebook, line.handIn("ada", "S1"), line.handIn("cam", "S2")}).code, 0);
    const Said graded = line.run({"gradebook", "grade", gradebook});
    QCOMPARE(graded.code, 0);
    QCOMPARE(graded.out, std::string("2 graded, 2 changed, 1 missing\n"));
    QCOMPARE(line.run({"gradebook", "grade", gradebook}).out, std::string("2 graded, 0 changed, 1 missing\n"));

    const QJsonObject ada = gradeOf(line, gradebook, 0);
    QCOMPARE(ada[QStringLiteral("state")].toString(), QStringLiteral("graded"));
    QCOMPARE(ada[QStringLiteral("points")].toDouble(), 9.0); // one reflection at the second try
    QCOMPARE(ada[QStringLiteral("raw")].toDouble(), 9.0);
    QCOMPARE(ada[QStringLiteral("penalty")].toDouble(-1), 0.0);
    QCOMPARE(ada[QStringLiteral("flags")].toArray(), QJsonArray{QStringLiteral("scripted")});
    QCOMPARE(ada[QStringLiteral("submission")].toObject()[QStringLiteral("learner")].toString(), QStringLiteral("S1"));
    const QJsonObject missing = gradeOf(line, gradebook, 2);
    QCOMPARE(missing[QStringLiteral("state")].toString(), QStringLiteral("missing"));
    QVERIFY(missing[QStringLiteral("points")].isNull());
    QVERIFY(missing[QStringLiteral("submission")].isNull());
    QVERIFY(line.run({"gradebook", "show", gradebook}).out.find("3\tCole, Cam\t-\n") != std::string::npos);
}

void CliWorkTest::importSaysWhatBecameOfEachFile()
{
    const CommandLine line;
    const std::string gradebook = course(line);
    line.handIn("ada", "S1");
    line.handIn("ada", "S9");
    line.write("bad.foresight", "nonsense");
    line.write("notes.txt", "not looked at");
    const Said said = line.run({"gradebook", "import", gradebook, line.path(""), "--json"});
    QCOMPARE(said.code, 1);
    const QJsonObject counts = said.object()[QStringLiteral("counts")].toObject();
    QCOMPARE(counts[QStringLiteral("accepted")].toInt(), 1);
    QCOMPARE(counts[QStringLiteral("unknown-student")].toInt(), 1);
    QCOMPARE(counts[QStringLiteral("damaged")].toInt(), 1);
    QCOMPARE(said.object()[QStringLiteral("files")].toArray().size(), 3);
    QCOMPARE(only(line.run({"gradebook", "show", gradebook, "--json"}).object(), "parked")[QStringLiteral("learner")]
                 .toString(),
             QStringLiteral("S9"));
    QCOMPARE(line.run({"gradebook", "import", gradebook, line.path("S1.foresight")}).code, 0);
    QCOMPARE(line.run({"gradebook", "import", gradebook, line.path("S1.foresight"), line.path("none")}).code, 3);
}

void CliWorkTest::overridesAndExcuses()
{
    const CommandLine line;
    const std::string gradebook = course(line);
    const auto override = [&](const char* student, std::vector<std::string> more) {
        std::vector<std::string> all{"gradebook", "override", gradebook, "--student", student, "--item", "Lab 04"};
        all.insert(all.end(), more.begin(), more.end());
        return line.run(all).code;
    };
    QCOMPARE(override("1", {"--points", "7.5", "--reason", "oral"}), 0);
    QCOMPARE(override("2", {"--excused", "--reason", "ill"}), 0);
    QCOMPARE(gradeOf(line, gradebook, 0)[QStringLiteral("points")].toDouble(), 7.5);
    QCOMPARE(gradeOf(line, gradebook, 0)[QStringLiteral("override")].toObject()[QStringLiteral("reason")].toString(),
             QStringLiteral("oral"));
    QCOMPARE(gradeOf(line, gradebook, 1)[QStringLiteral("state")].toString(), QStringLiteral("excused"));
    QCOMPARE(override("9", {"--points", "1", "--reason", "x"}), 2);
    QCOMPARE(override("1", {"--points", "many", "--reason", "x"}), 2);
    QCOMPARE(override("1", {"--points", "1", "--reason", " "}), 2);
    QCOMPARE(override("1", {"--points", "1"}), 2);
    QCOMPARE(override("1", {"--points", "1", "--excused", "--reason", "x"}), 2);
}

void CliWorkTest::exports()
{
    const CommandLine line;
    const std::string gradebook = course(line);
    line.run({"gradebook", "import", gradebook, line.handIn("ada", "S1")});
    line.run({"gradebook", "grade", gradebook});
    const std::string target = line.path("canvas.csv");
    QCOMPARE(line.run({"gradebook", "export", gradebook, "--format", "canvas", "-o", target}).code, 0);
    QFile file(QString::fromStdString(target));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("Student,ID,SIS User ID,SIS Login ID,Section,Lab 04 (5123)\r\n"
                                        "\"    Points Possible\",,,,,10\r\n"
                                        "\"Able, Anne\",,S1,aable,A,9\r\n"
                                        "\"Baker, Ben\",,S2,bbaker,A,\r\n"
                                        "\"Cole, Cam\",,S3,ccole,B,\r\n"));
    QCOMPARE(
        line.run({"gradebook", "export", gradebook, "--format", "csv", "-o", line.path("no/such/folder.csv")}).code, 3);
}

void CliWorkTest::gradebookUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* words, int code, const char* says) {
        QTest::newRow(name) << QString::fromUtf8(words).split(QLatin1Char(' ')) << code << QString::fromUtf8(says);
    };
    row("unknown format", "export GB --format abacus -o x.xlsx", 2, "there are: csv, csv-long");
    row("merge of nothing", "export GB --format canvas --merge /nonexistent.csv -o x.csv", 3, "no such file");
    row("merge into a format for people", "export GB --format csv --merge ROSTER -o x.csv", 2, "cannot be merged");
    row("merge into another file", "export GB --format canvas --merge ROSTER -o x.csv", 2, "not a gradebook exported");
    row("only merges", "export GB --format edx -o x.csv", 2, "name it with --merge");
    row("no target", "export GB --format canvas", 2, "-o names the file");
    row("statistics of an item that is not there", "statistics GB --item None --json", 2, "None");
    row("no such gradebook", "show /nonexistent/gb.db", 3, "no such file");
    row("create over it", "create GB --course COURSE", 3, "exists already");
    row("bad course", "create NEW --course ROSTER", 2, "course file has faults");
    row("roster that is none", "roster GB COURSE", 2, "course.yaml:1");
    row("no roster", "roster GB /nonexistent.csv", 3, "no such file");
}

void CliWorkTest::gradebookUsage()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QString, says);
    const CommandLine line;
    const std::string gradebook = course(line);
    std::vector<std::string> all{"gradebook"};
    for (const QString& word : words) {
        const std::map<QString, std::string> paths{{QStringLiteral("GB"), gradebook},
                                                   {QStringLiteral("NEW"), line.path("new.db")},
                                                   {QStringLiteral("COURSE"), line.path("course.yaml")},
                                                   {QStringLiteral("ROSTER"), line.path("roster.csv")}};
        all.push_back(paths.contains(word) ? paths.at(word) : word.toStdString());
    }
    const Said said = line.run(all);
    QCOMPARE(said.code, code);
    QVERIFY(said.out.empty());
    QVERIFY2(QString::fromStdString(said.err).contains(says), said.err.c_str());
}

void CliWorkTest::verifiesAgainstACourse()
{
    const CommandLine line;
    line.handIn("ada", "S1");
    const std::string handIn = line.path("S1.foresight");
    const Said out = line.run({"submission", "export", "--data-dir", line.path("data"), "--learner", "S1", "--lab",
                               "data-gravity-trap", "-o", handIn});
    QCOMPARE(out.code, 0);
    const std::string ours =
        line.write("ours.yaml", "id: A\nlabs:\n  - {lab: data-gravity-trap, item: L, points: 10}\n");
    const std::string other = line.write("other.yaml", "id: B\nlabs:\n  - {lab: the-tail, item: T, points: 10}\n");
    QCOMPARE(line.run({"submission", "verify", handIn, "--course", ours}).code, 0);
    const Said refused = line.run({"submission", "verify", handIn, "--course", other, "--json"});
    QCOMPARE(refused.code, 1);
    QCOMPARE(only(refused.object(), "files")[QStringLiteral("fault")].toString(), QStringLiteral("other-course"));
    QCOMPARE(line.run({"submission", "verify", handIn, "--course", line.path("none.yaml")}).code, 3);
}

void CliWorkTest::statisticsOfMarks()
{
    const CommandLine line;
    const std::string marks =
        line.write("marks.csv", "student,q1,q2,q3\nmax,10,10,1\na,4,9,1\nb,6,7,0\nc,8,10,1\nd,3,2,0\ne,9,8,1\n");
    const Said said = line.run({"statistics", marks, "--json"});
    QCOMPARE(said.code, 0);
    const QJsonArray items = said.object()[QStringLiteral("items")].toArray();
    const QJsonObject test = said.object()[QStringLiteral("test")].toObject();
    QCOMPARE(items.size(), 3);
    QCOMPARE(items[0][QStringLiteral("facility")].toDouble(), 0.6);
    QCOMPARE(items[1][QStringLiteral("discrimination_index")].toDouble(), 70.76993748528113);
    QCOMPARE(test[QStringLiteral("cronbach_alpha")].toDouble(), 0.6938110749185666);
    QVERIFY(!test.contains(QStringLiteral("why")));

    const std::string one = line.write("one.csv", "student,q1\nmax,1\na,1\n");
    const QJsonObject alone = line.run({"statistics", one, "--json"}).object()[QStringLiteral("test")].toObject();
    QVERIFY(alone[QStringLiteral("skewness")].isNull());
    QCOMPARE(alone[QStringLiteral("why")][QStringLiteral("skewness")].toString(), QStringLiteral("few-students"));
    QVERIFY(line.run({"statistics", one}).out.find("not defined") != std::string::npos);
}

void CliWorkTest::statisticsRefusals_data()
{
    QTest::addColumn<QByteArray>("marks");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << QByteArray() << "student,<item>";
    QTest::newRow("no maximum") << QByteArray("student,q1\na,1\n") << "max,<greatest mark>";
    QTest::newRow("item twice") << QByteArray("student,q1,q1\nmax,1,1\n") << "stands twice";
    QTest::newRow("student twice") << QByteArray("student,q1\nmax,1\na,1\na,0\n") << "marks.csv:4";
    QTest::newRow("short row") << QByteArray("student,q1,q2\nmax,1,1\na,1\n") << "the row has 2 fields";
    QTest::newRow("no number") << QByteArray("student,q1\nmax,1\na,nan\n") << "is not a mark";
}

void CliWorkTest::statisticsRefusals()
{
    QFETCH(QByteArray, marks);
    QFETCH(QString, says);
    const CommandLine line;
    const Said said = line.run({"statistics", line.write("marks.csv", marks.toStdString())});
    QCOMPARE(said.code, 2);
    QVERIFY(said.out.empty());
    QVERIFY2(QString::fromStdString(said.err).contains(says), said.err.c_str());
}

QTEST_GUILESS_MAIN(CliWorkTest)
#include "cli_work_test.moc"
