// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/play_script.h"
#include "tests/core/session/copy_lab.h"

#include <QTemporaryDir>
#include <QtTest>

#include <fstream>

using namespace foresight;
using foresight::test::copyLab;
using foresight::test::MemoryStore;

namespace {

PlayAct wholeAct(const std::string& id)
{
    PlayAct act;
    act.act = id;
    act.predict = "B";
    act.explore = {{{"disk", std::string("fast")}}};
    act.reflect = {"A", "C"};
    return act;
}

PlayScript wholeScript()
{
    PlayScript script;
    script.context = "home";
    script.acts = {wholeAct("first"), wholeAct("second")};
    return script;
}

struct Played
{
    Result<void> result;
    SessionState state;
};

Played playInto(const PlayScript& script, ManualClock& clock)
{
    MemoryStore store;
    Session session = *Session::resume(copyLab(), store, clock);
    const auto pause = [&clock](std::int64_t ms) { clock.advance(ms); };
    Played played{play(script, session, "test 1", pause), {}};
    played.state = session.state();
    return played;
}

Played playInto(const PlayScript& script)
{
    ManualClock clock;
    return playInto(script, clock);
}

} // namespace

class PlayScriptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryField();
    void namesThePlaceOfAFault_data();
    void namesThePlaceOfAFault();
    void missingFile();
    void playsAWholeLab();
    void endsWhereTheScriptEnds_data();
    void endsWhereTheScriptEnds();
    void refusalNamesTheStep_data();
    void refusalNamesTheStep();
    void pausesBetweenSteps();

private:
    Result<PlayScript> read(const QByteArray& text) const
    {
        const std::string file = m_folder.filePath(QStringLiteral("play.yaml")).toStdString();
        std::ofstream(file) << text.toStdString();
        return readPlayScript(file);
    }

    QTemporaryDir m_folder;
};

void PlayScriptTest::readsEveryField()
{
    const auto script = read("context: edge\nprofile: published\nhand_in: out.foresight\npause_ms: 250\nacts:\n"
                             "  pipeline: {predict: B, confidence: very-sure, reason: \"slow, \\\"very\\\"\",\n"
                             "    explore: [{storage: nvme}, "
                             "{storage: hdd, gpus: 4}], observe: "
                             "-22.6, reflect: [A, C]}\n"
                             "  gravity: {predict: C, place: 7200}\n");
    QVERIFY2(script, script ? "" : script.error().cause.c_str());
    QCOMPARE(script->context, std::string("edge"));
    QCOMPARE(script->profile, std::string("published"));
    QCOMPARE(script->handIn, std::string("out.foresight"));
    QCOMPARE(script->pauseMs, std::int64_t{250});
    QCOMPARE(script->acts.size(), std::size_t{2});
    const PlayAct& act = script->acts.front();
    QCOMPARE(act.act, std::string("pipeline"));
    QCOMPARE(act.confidence, Confidence::VerySure);
    QCOMPARE(act.reason, std::string("slow, \"very\""));
    QVERIFY(act.explore == (std::vector<Settings>{{{"storage", std::string("nvme")}},
                                                  {{"storage", std::string("hdd")}, {"gpus", 4.0}}}));
    QCOMPARE(*act.observe, -22.6);
    QCOMPARE(act.reflect, (std::vector<std::string>{"A", "C"}));
    QCOMPARE(script->acts.back().confidence, Confidence::Guess);
    QVERIFY(!script->acts.back().observe);
    QCOMPARE(script->acts.back().place, std::optional(7200.0));
    QVERIFY(!act.place);
}

void PlayScriptTest::namesThePlaceOfAFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("unknown key") << QByteArray("context: edge\nspeed: 3\n") << "2:1";
    QTest::newRow("unknown key in an act") << QByteArray("acts:\n  a: {predict: B, hint: x}\n") << "2:19";
    QTest::newRow("confidence") << QByteArray("acts:\n  a:\n    confidence: sure\n") << "3:17";
    QTest::newRow("explore is no list") << QByteArray("acts:\n  a:\n    explore: {x: 1}\n") << "3:14";
    QTest::newRow("look is no mapping") << QByteArray("acts:\n  a:\n    explore: [nvme]\n") << "3:15";
    QTest::newRow("observation is no number") << QByteArray("acts:\n  a:\n    observe: much\n") << "3:14";
    QTest::newRow("acts is a list") << QByteArray("acts: [a]\n") << "1:7";
    QTest::newRow("not YAML") << QByteArray("acts: [a\n") << "";
    QTest::newRow("a list") << QByteArray("- a\n") << "1:1";
    QTest::newRow("negative pause") << QByteArray("pause_ms: -1\n") << "1:11";
}

void PlayScriptTest::namesThePlaceOfAFault()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, place);
    const auto script = read(text);
    QVERIFY(!script);
    QCOMPARE(script.error().code, ErrorCode::FormatInvalid);
    const QString found = QString::fromStdString(script.error().place);
    QVERIFY2(found.contains(QStringLiteral("play.yaml:") + place), qPrintable(found));
    QVERIFY(place.isEmpty() || found.endsWith(QStringLiteral(":") + place));
}

void PlayScriptTest::missingFile()
{
    QCOMPARE(readPlayScript("nowhere/play.yaml").error().code, ErrorCode::FileMissing);
}

void PlayScriptTest::playsAWholeLab()
{
    PlayScript script = wholeScript();
    script.acts.front().observe = 0.5;
    const Played played = playInto(script);
    QVERIFY(played.result);
    QVERIFY(played.state.finished);
    QVERIFY(played.state.origin.scripted);
    QCOMPARE(played.state.context, std::string("home"));
    QCOMPARE(played.state.act("first").observation->output, std::string("time_min"));
    QCOMPARE(played.state.act("first").looks, 2);
    QCOMPARE(played.state.act("second").reflections, (std::vector<std::string>{"A", "C"}));
}

void PlayScriptTest::endsWhereTheScriptEnds_data()
{
    QTest::addColumn<int>("cut");
    QTest::addColumn<int>("phase");
    QTest::newRow("no context") << 0 << static_cast<int>(Phase::Briefed);
    QTest::newRow("no prediction") << 1 << static_cast<int>(Phase::Drafting);
    QTest::newRow("nothing explored") << 2 << static_cast<int>(Phase::Locked);
    QTest::newRow("no reflection") << 3 << static_cast<int>(Phase::Exploring);
    QTest::newRow("reflection left open") << 4 << static_cast<int>(Phase::Reflecting);
    QTest::newRow("one act only") << 5 << static_cast<int>(Phase::Done);
}

void PlayScriptTest::endsWhereTheScriptEnds()
{
    QFETCH(int, cut);
    QFETCH(int, phase);
    PlayScript script = wholeScript();
    PlayAct& act = script.acts.front();
    switch (cut) {
    case 0:
        script.context.clear();
        break;
    case 1:
        act.predict.clear();
        break;
    case 2:
        act.explore.clear();
        break;
    case 3:
        act.reflect.clear();
        break;
    case 4:
        act.reflect = {"A"};
        break;
    default:
        script.acts.pop_back();
    }
    const Played played = playInto(script);
    QVERIFY(played.result);
    QVERIFY(!played.state.finished);
    QCOMPARE(static_cast<int>(played.state.act("first").phase), phase);
    QCOMPARE(played.state.act("second").phase, Phase::Briefed);
}

void PlayScriptTest::refusalNamesTheStep_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("expected");
    QTest::newRow("profile") << 0 << "start"
                             << "unknown-name";
    QTest::newRow("context") << 1 << "context"
                             << "refused";
    QTest::newRow("act") << 2 << "third"
                         << "refused";
    QTest::newRow("answer") << 3 << "first.predict"
                            << "refused";
    QTest::newRow("look") << 4 << "first.explore[0]"
                          << "value-out-of-range";
    QTest::newRow("missions open") << 5 << "first.reveal"
                                   << "refused";
    QTest::newRow("third try") << 6 << "first.reflect[2]"
                               << "refused";
}

void PlayScriptTest::refusalNamesTheStep()
{
    QFETCH(int, which);
    QFETCH(QString, place);
    QFETCH(QString, expected);
    PlayScript script = wholeScript();
    PlayAct& act = script.acts.front();
    switch (which) {
    case 0:
        script.profile = "none";
        break;
    case 1:
        script.context = "moon";
        break;
    case 2:
        act.act = "third";
        break;
    case 3:
        act.predict = "Z";
        break;
    case 4:
        act.explore = {{{"files", 1000.0}}};
        break;
    case 5:
        act.explore = {{{"files", 20.0}}};
        break;
    default:
        act.reflect = {"A", "B", "C"};
    }
    const Played played = playInto(script);
    QVERIFY(!played.result);
    QCOMPARE(QString::fromStdString(played.result.error().place), place);
    QCOMPARE(QString::fromStdString(errorName(played.result.error().code)), expected);
}

void PlayScriptTest::pausesBetweenSteps()
{
    PlayScript script = wholeScript();
    script.acts.clear();
    script.pauseMs = 40;
    ManualClock clock(1'000);
    const Played played = playInto(script, clock);
    QVERIFY(played.result);
    QCOMPARE(played.state.lastUtcMs, std::int64_t{1'040});
    QCOMPARE(clock.utcMs(), std::int64_t{1'080});
}

QTEST_GUILESS_MAIN(PlayScriptTest)
#include "play_script_test.moc"
