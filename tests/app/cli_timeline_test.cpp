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
const char* const kScript = "context: cloud\nacts:\n  pipeline: {predict: C, confidence: fairly-sure, "
                            "reason: small, explore: [{storage: nvme, gpus: 4}]}\n";

/// A gradebook: student 1 handed in twice, the second time little; student 2 nothing.
struct Desk : CommandLine
{
    std::string gradebook = path("gb.db");

    Desk()
    {
        run({"gradebook", "create", gradebook, "--course", write("course.yaml", kCourse)});
        run({"gradebook", "roster", gradebook, write("roster.csv", "student_id\n1\n2\n")});
        const std::string first = handIn("ada", "1");
        run({"lab", "play", "data-gravity-trap", "--script", write("small.yaml", kScript), "--data-dir", path("other"),
             "--learner", "1"});
        const std::string second = path("second.foresight");
        run({"submission", "export", "--data-dir", path("other"), "--learner", "1", "--lab", "data-gravity-trap", "-o",
             second});
        run({"gradebook", "import", gradebook, first});
        run({"gradebook", "import", gradebook, second});
        run({"gradebook", "grade", gradebook});
    }

    Said timeline(const std::string& student, std::vector<std::string> more = {}) const
    {
        more.insert(more.begin(), {"gradebook", "timeline", gradebook, "--student", student, "--item", "L"});
        return run(more);
    }
    /// Content hash of the hand-in with few events.
    [[nodiscard]] std::string small() const
    {
        for (const QJsonValue& each : timeline("1", {"--json"}).object()[QStringLiteral("hand_ins")].toArray()) {
            const std::string hash = each[QStringLiteral("content_hash")].toString().toStdString();
            const QJsonObject said = timeline("1", {"--json", "--hand-in", hash}).object();
            if (said[QStringLiteral("timeline")][QStringLiteral("events")].toArray().size() < 10) {
                return hash;
            }
        }
        return {};
    }
};

/// Plain blanks between number and unit.
std::string plain(const std::string& text)
{
    return QString::fromStdString(text).replace(QChar(0x00A0), QLatin1Char(' ')).toStdString();
}

} // namespace

class CliTimelineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsEveryEvent();
    void documentHasSettingsAndFigures();
    void countingHandInIsShown();
    void nothingHandedIn();
    void labIsNotThere();
    void usage_data();
    void usage();
};

void CliTimelineTest::printsEveryEvent()
{
    const Desk desk;
    const Said said = desk.timeline("1", {"--hand-in", desk.small()});
    QCOMPARE(said.code, 0);
    const std::string at = "2026-09-21T14:13:20Z";
    const auto line = [&at](const char* seq, const char* act, const char* screen, const char* sentence) {
        return QString::fromStdString(std::string(seq) + "\t" + at + "\t0:00\t" + act + '\t' + screen + '\t' +
                                      sentence);
    };
    const QStringList lines = QString::fromStdString(plain(said.out)).split(QLatin1Char('\n'));
    QCOMPARE(lines[0], QStringLiteral("1, L"));
    QCOMPARE(lines.filter(QStringLiteral(", shown")).size(), 1);
    QVERIFY2(lines[3].startsWith(
                 QStringLiteral("lab data-gravity-trap 1.0.0, here: same; chain and signature hold; receipt ")),
             qPrintable(lines[3]));
    const QStringList expected{
        line("1", "-", "brief", "Started the lab, version 1.0.0"),
        line("2", "-", "brief", "Chose the context Cloud, several regions"),
        line("3", "pipeline", "message", "Opened the message"),
        line("4", "pipeline", "locked", "Locked C, fairly sure"),
        line("5", "pipeline", "simulator", "Opened the simulator: GPU utilisation 22.6 %"),
        line("6", "pipeline", "simulator", "Set GPUs to 4, Storage to NVMe drive: GPU utilisation 88.8 %"),
        line("7", "pipeline", "simulator", "Met a mission: See the story's settings"),
        line("8", "pipeline", "simulator", "Met a mission: Reach a healthy utilisation"),
        line("9", "pipeline", "simulator", "Met a mission: Try one of the lead's ideas"),
        QString()};
    QCOMPARE(lines.mid(4), expected);
}

void CliTimelineTest::documentHasSettingsAndFigures()
{
    const Desk desk;
    const std::string hash = desk.small();
    const Said said = desk.timeline("1", {"--hand-in", hash.substr(0, 12), "--json"});
    QCOMPARE(said.code, 0);
    const QJsonObject document = said.object();
    QCOMPARE(document[QStringLiteral("student_id")].toString(), QStringLiteral("1"));
    QCOMPARE(document[QStringLiteral("hand_in")].toString().toStdString(), hash);
    const QJsonObject timeline = document[QStringLiteral("timeline")].toObject();
    QCOMPARE(timeline[QStringLiteral("lab")][QStringLiteral("here")].toString(), QStringLiteral("same"));
    QCOMPARE(timeline[QStringLiteral("sound")].toBool(), true);
    QCOMPARE(timeline[QStringLiteral("context")].toString(), QStringLiteral("cloud"));
    const QJsonArray events = timeline[QStringLiteral("events")].toArray();
    const QJsonObject lock = events[3].toObject();
    QCOMPARE(lock[QStringLiteral("type")].toString(), QStringLiteral("prediction_locked"));
    QCOMPARE(lock[QStringLiteral("screen")].toString(), QStringLiteral("locked"));
    QVERIFY(!lock.contains(QStringLiteral("settings")));
    const QJsonObject look = events[5].toObject();
    QCOMPARE(look[QStringLiteral("settings")][QStringLiteral("storage")].toString(), QStringLiteral("nvme"));
    QCOMPARE(look[QStringLiteral("settings")][QStringLiteral("gpus")].toDouble(), 4.0);
    QVERIFY(look[QStringLiteral("recorded")][QStringLiteral("gpu_utilization_pct")].toDouble() > 0);
    QCOMPARE(look[QStringLiteral("computed")], look[QStringLiteral("recorded")]);
    QVERIFY(look[QStringLiteral("differences")].toArray().isEmpty());
    QCOMPARE(look[QStringLiteral("follows")].toBool(), true);
}

void CliTimelineTest::countingHandInIsShown()
{
    const Desk desk;
    const QJsonObject document = desk.timeline("1", {"--json"}).object();
    const QJsonArray handIns = document[QStringLiteral("hand_ins")].toArray();
    QCOMPARE(handIns.size(), 2);
    QStringList counting;
    for (const QJsonValue& each : handIns) {
        if (each[QStringLiteral("counts")].toBool()) {
            counting.append(each[QStringLiteral("content_hash")].toString());
        }
    }
    QCOMPARE(counting, QStringList{document[QStringLiteral("hand_in")].toString()});
    const std::string text = desk.timeline("1").out;
    QVERIFY(text.starts_with("1, L\nhand-in "));
    QVERIFY2(text.find(", counts, shown\n") != std::string::npos, text.c_str());
}

void CliTimelineTest::nothingHandedIn()
{
    const Desk desk;
    const Said said = desk.timeline("2");
    QCOMPARE(said.code, 0);
    QCOMPARE(said.out, std::string("2, L\nnothing was handed in\n"));
    const QJsonObject document = desk.timeline("2", {"--json"}).object();
    QVERIFY(document[QStringLiteral("hand_in")].isNull());
    QVERIFY(document[QStringLiteral("timeline")].isNull());
}

void CliTimelineTest::labIsNotThere()
{
    const Desk desk;
    const std::string hash = desk.small();
    qputenv("FORESIGHT_LAB_PATH", "/nonexistent");
    const QJsonObject timeline =
        desk.timeline("1", {"--hand-in", hash, "--json"}).object()[QStringLiteral("timeline")].toObject();
    QCOMPARE(timeline[QStringLiteral("lab")][QStringLiteral("here")].toString(), QStringLiteral("missing"));
    const QJsonObject look = timeline[QStringLiteral("events")].toArray()[5].toObject();
    QCOMPARE(look[QStringLiteral("sentence")].toString(), QStringLiteral("Set gpus to 4, storage to nvme"));
    QVERIFY(look[QStringLiteral("computed")].isNull());
    QVERIFY(look[QStringLiteral("recorded")][QStringLiteral("gpu_utilization_pct")].toDouble() > 0);
}

void CliTimelineTest::usage_data()
{
    QTest::addColumn<QString>("student");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("handIn");
    QTest::newRow("no such student") << QStringLiteral("9") << QStringLiteral("L") << QString();
    QTest::newRow("no such item") << QStringLiteral("1") << QStringLiteral("M") << QString();
    QTest::newRow("no such hand-in") << QStringLiteral("1") << QStringLiteral("L") << QStringLiteral("zz");
}

void CliTimelineTest::usage()
{
    QFETCH(QString, student);
    QFETCH(QString, item);
    QFETCH(QString, handIn);
    const Desk desk;
    std::vector<std::string> words{"gradebook",           "timeline", desk.gradebook,    "--student",
                                   student.toStdString(), "--item",   item.toStdString()};
    if (!handIn.isEmpty()) {
        words.insert(words.end(), {"--hand-in", handIn.toStdString()});
    }
    const Said said = desk.run(words);
    QCOMPARE(said.code, 2);
    QVERIFY(said.out.empty());
    QVERIFY(!said.err.empty());
}

QTEST_GUILESS_MAIN(CliTimelineTest)
#include "cli_timeline_test.moc"
