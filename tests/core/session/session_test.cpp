// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/session/session.h"
#include "tests/core/session/copy_lab.h"

#include <QtTest>

#include <limits>

using namespace foresight;
using foresight::test::copyLab;
using foresight::test::MemoryStore;

namespace {

const Settings kFast{{"disk", std::string("fast")}};

Settings files(double count)
{
    return {{"files", count}};
}

std::string refusal(const auto& result)
{
    if (result) {
        return "ok";
    }
    return result.error().code == ErrorCode::Refused ? result.error().args.front() : errorName(result.error().code);
}

/// A session in memory, at the simulator of its first act when asked.
struct Bench
{
    ManualClock clock;
    MemoryStore store;
    Session session;

    explicit Bench(const std::string& profile = {}) : session(*Session::resume(copyLab(), store, clock))
    {
        require(session.start(profile, "test 1", false));
    }
    void toLock(const std::string& context = "home")
    {
        require(session.chooseContext(context));
        require(session.openAct("first"));
        require(session.lockPrediction("first", "A", Confidence::FairlySure, "because"));
    }
    void toSimulator(const std::string& context = "home")
    {
        toLock(context);
        require(session.openSimulator("first"));
    }
    [[nodiscard]] const ActState& act() const { return session.state().act("first"); }
    static void require(const Result<void>& result) { QVERIFY2(result, refusal(result).c_str()); }
};

} // namespace

class SessionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startNamesLabProfileAndProgram();
    void refusalsChangeNothing();
    void failingStoreChangesNothing();
    void reasonIsMadeStorableAndDraftsGo();
    void lateDraftOfALockedPredictionIsDropped();
    void firstLookIsTheStory_data();
    void firstLookIsTheStory();
    void simulatorOpensOnce();
    void exploreCompletesOverTheLastLook();
    void sameSettingsAddNoEvent();
    void badSettingsAreRefused_data();
    void badSettingsAreRefused();
    void firstLookAloneMeetsNoMission();
    void goingStraightToASettingRecordsTheStoryFirst();
    void missionLostInACrashComesBack();
    void bookmarksAreNamedInOrder();
    void observationsNeedAnOutputAndANumber();
    void wholeLab();
    void resumeGivesTheSameState();
    void resumeRefusesEventsAgainstTheRules();
    void secondAttemptIsItsOwn();
};

void SessionTest::startNamesLabProfileAndProgram()
{
    ManualClock clock(5'000, 70);
    MemoryStore store;
    Session session = *Session::resume(copyLab(), store, clock);
    QCOMPARE(refusal(session.start("nowhere", "test 1", true)), std::string("unknown-name"));
    QVERIFY(session.start({}, "test 1", true));
    const LabStarted expected{"copy", "1.0.0", std::string(64, '0'), "plain", "test 1", true};
    QVERIFY(session.state().origin == expected);
    QVERIFY(store.kept.front() == (Event{1, 1, "", 5'000, 70, expected}));
    QCOMPARE(session.scenario().context, std::string("home"));
    QCOMPARE(session.scenario().profile, std::string("plain"));
}

void SessionTest::refusalsChangeNothing()
{
    Bench bench;
    const SessionState before = bench.session.state();
    QCOMPARE(refusal(bench.session.openAct("first")), std::string("context-missing"));
    QCOMPARE(refusal(bench.session.chooseContext("moon")), std::string("unknown-context"));
    QCOMPARE(refusal(bench.session.openSimulator("first")), std::string("act-not-open"));
    QCOMPARE(refusal(bench.session.explore("first", kFast)), std::string("act-not-open"));
    QCOMPARE(refusal(bench.session.explore("third", kFast)), std::string("unknown-act"));
    QCOMPARE(refusal(bench.session.reveal("first")), std::string("act-not-open"));
    QCOMPARE(refusal(bench.session.finishLab()), std::string("acts-open"));
    QVERIFY(bench.session.state() == before);
    QCOMPARE(bench.store.kept.size(), std::size_t{1});
}

void SessionTest::failingStoreChangesNothing()
{
    Bench bench;
    bench.toSimulator();
    const SessionState before = bench.session.state();
    bench.store.failing = true;
    QCOMPARE(refusal(bench.session.explore("first", kFast)), std::string("disk-full"));
    QCOMPARE(refusal(bench.session.saveDraft("note", "x")), std::string("disk-full"));
    QVERIFY(bench.session.state() == before);
    QVERIFY(bench.session.drafts().empty());
    bench.store.failing = false;
    QVERIFY(bench.session.explore("first", kFast));
    QCOMPARE(bench.act().looks, 2);
}

void SessionTest::reasonIsMadeStorableAndDraftsGo()
{
    Bench bench;
    QVERIFY(bench.session.chooseContext("home"));
    QVERIFY(bench.session.openAct("first"));
    QVERIFY(bench.session.saveDraft("predict/first/answer", "A"));
    QVERIFY(bench.session.saveDraft("predict/first/reason", "half a th"));
    QVERIFY(bench.session.saveDraft("other", "stays"));
    const std::string typed = std::string("a\r\nb\0c", 6) + std::string(2 * kReasonLimit, 'x');
    QVERIFY(bench.session.lockPrediction("first", "A", Confidence::VerySure, typed));
    QCOMPARE(bench.act().prediction->reason, storable(typed, kReasonLimit));
    QCOMPARE(codePoints(bench.act().prediction->reason), kReasonLimit);
    const std::map<std::string, std::string> left{{"other", "stays"}};
    QVERIFY(bench.session.drafts() == left);
    QVERIFY(bench.store.keptDrafts == left);
    QCOMPARE(refusal(bench.session.lockPrediction("first", "B", Confidence::Guess, "")),
             std::string("prediction-locked-already"));
}

void SessionTest::lateDraftOfALockedPredictionIsDropped()
{
    Bench bench;
    bench.toLock();
    QVERIFY(bench.session.saveDraft("predict/first/reason", "too late"));
    QVERIFY(bench.store.keptDrafts.empty());
    // One that stayed behind because its removal failed goes when the learner comes back.
    bench.store.keptDrafts["predict/first/reason"] = "left over";
    const Session again = *Session::resume(copyLab(), bench.store, bench.clock);
    QVERIFY(again.drafts().empty());
    QVERIFY(bench.store.keptDrafts.empty());
}

void SessionTest::firstLookIsTheStory_data()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("context");
    QTest::addColumn<double>("minutes");
    QTest::newRow("home") << ""
                          << "home" << 100.0 / 60;
    QTest::newRow("office copies twice as much") << ""
                                                 << "office" << 200.0 / 60;
    QTest::newRow("old disks are half as fast") << "old"
                                                << "home" << 200.0 / 60;
}

void SessionTest::firstLookIsTheStory()
{
    QFETCH(QString, profile);
    QFETCH(QString, context);
    QFETCH(double, minutes);
    Bench bench(profile.toStdString());
    bench.toSimulator(context.toStdString());
    QCOMPARE(bench.act().firstLook->outputs.at("time_min"), minutes);
    QCOMPARE(bench.act().firstLook->verdicts.at("pace"), std::string("slow"));
    QVERIFY(bench.session.currentSettings("first") == bench.act().firstLook->settings);
}

void SessionTest::simulatorOpensOnce()
{
    Bench bench;
    bench.toLock();
    QVERIFY(bench.session.currentSettings("first") == (Settings{{"disk", std::string("slow")}, {"files", 10.0}}));
    QVERIFY(bench.session.openSimulator("first"));
    QVERIFY(bench.session.openSimulator("first"));
    QCOMPARE(bench.act().looks, 1);
}

void SessionTest::exploreCompletesOverTheLastLook()
{
    Bench bench;
    bench.toSimulator();
    QVERIFY(bench.session.explore("first", kFast));
    const Result<Evaluation> evaluation = bench.session.explore("first", files(60));
    QVERIFY(evaluation);
    QCOMPARE(evaluation->outputs.at("time_min").base, 60.0);
    QVERIFY(bench.act().lastLook->settings == (Settings{{"disk", std::string("fast")}, {"files", 60.0}}));
    QCOMPARE(bench.act().lastLook->outputs.at("time_min"), 1.0);
}

void SessionTest::sameSettingsAddNoEvent()
{
    Bench bench;
    bench.toSimulator();
    const std::size_t before = bench.store.kept.size();
    const Result<Evaluation> same = bench.session.explore("first", files(10));
    QVERIFY(same);
    QCOMPARE(same->outputs.at("time_min").base, 100.0);
    QCOMPARE(bench.store.kept.size(), before);
    QVERIFY(bench.act().missionsMet.empty());
}

void SessionTest::badSettingsAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("expected");
    QTest::newRow("input") << "tapes" << 1.0 << ""
                           << "unknown-name";
    QTest::newRow("choice") << "disk" << 0.0 << "floppy"
                            << "unknown-name";
    QTest::newRow("too little") << "files" << 0.5 << ""
                                << "value-out-of-range";
    QTest::newRow("too much") << "files" << 101.0 << ""
                              << "value-out-of-range";
}

void SessionTest::badSettingsAreRefused()
{
    QFETCH(QString, name);
    QFETCH(double, number);
    QFETCH(QString, choice);
    QFETCH(QString, expected);
    Bench bench;
    bench.toSimulator();
    const Setting value = choice.isEmpty() ? Setting{number} : Setting{choice.toStdString()};
    const Result<Evaluation> result = bench.session.explore("first", {{name.toStdString(), value}});
    QCOMPARE(QString::fromStdString(refusal(result)), expected);
    QCOMPARE(bench.act().looks, 1);
}

void SessionTest::firstLookAloneMeetsNoMission()
{
    Bench bench;
    bench.toSimulator();
    QVERIFY(bench.act().missionsMet.empty());
    QCOMPARE(refusal(bench.session.reveal("first")), std::string("missions-open"));
    // Something changed: the story was seen before, so that mission counts now; the other one does not yet.
    QVERIFY(bench.session.explore("first", files(20)));
    QVERIFY(bench.act().missionsMet == std::set<std::string>{"story"});
    QVERIFY(bench.session.explore("first", kFast));
    QVERIFY(bench.session.explore("first", files(10)));
    QVERIFY(bench.act().missionsMet == (std::set<std::string>{"quick", "story"}));
    QVERIFY(bench.session.explore("first", files(11)));
    QCOMPARE(std::count_if(bench.store.kept.begin(), bench.store.kept.end(),
                           [](const Event& event) { return std::holds_alternative<MissionMet>(event.body); }),
             std::ptrdiff_t{2});
}

void SessionTest::goingStraightToASettingRecordsTheStoryFirst()
{
    Bench bench;
    bench.toLock();
    QVERIFY(bench.session.explore("first", kFast));
    QCOMPARE(bench.act().looks, 2);
    QCOMPARE(std::get<std::string>(bench.act().firstLook->settings.at("disk")), std::string("slow"));
    QCOMPARE(bench.act().missionsMet.size(), std::size_t{2});
}

void SessionTest::missionLostInACrashComesBack()
{
    Bench bench;
    bench.toSimulator();
    QVERIFY(bench.session.explore("first", kFast));
    while (std::holds_alternative<MissionMet>(bench.store.kept.back().body)) {
        bench.store.kept.pop_back();
    }
    Session again = *Session::resume(copyLab(), bench.store, bench.clock);
    QVERIFY(again.state().act("first").missionsMet.empty());
    QVERIFY(again.openSimulator("first"));
    QCOMPARE(again.state().act("first").missionsMet.size(), std::size_t{2});
}

void SessionTest::bookmarksAreNamedInOrder()
{
    Bench bench;
    bench.toLock();
    QCOMPARE(refusal(bench.session.saveBookmark("first")), std::string("nothing-explored"));
    QVERIFY(bench.session.openSimulator("first"));
    for (int i = 0; i < 28; ++i) {
        QVERIFY(bench.session.saveBookmark("first"));
    }
    const std::vector<Bookmark>& bookmarks = bench.act().bookmarks;
    QCOMPARE(bookmarks[0].name, std::string("A"));
    QCOMPARE(bookmarks[25].name, std::string("Z"));
    QCOMPARE(bookmarks[26].name, std::string("AA"));
    QCOMPARE(bookmarks[27].name, std::string("AB"));
    QVERIFY(bookmarks[0].settings == bench.act().lastLook->settings);
}

void SessionTest::observationsNeedAnOutputAndANumber()
{
    Bench bench;
    bench.toSimulator();
    QCOMPARE(refusal(bench.session.recordObservation("first", "weight", 1)), std::string("unknown-name"));
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QCOMPARE(refusal(bench.session.recordObservation("first", "time_min", nan)), std::string("value-not-a-number"));
    QVERIFY(bench.session.recordObservation("first", "time_min", 1.7));
    QCOMPARE(bench.act().observation->value, 1.7);
}

void SessionTest::wholeLab()
{
    Bench bench;
    QVERIFY(bench.session.chooseContext("home"));
    for (const char* const act : {"first", "second"}) {
        QVERIFY(bench.session.openAct(act));
        QVERIFY(bench.session.lockPrediction(act, "B", Confidence::Guess, ""));
        QVERIFY(bench.session.explore(act, kFast));
        QVERIFY(bench.session.reveal(act));
        QVERIFY(bench.session.addNote(act, "gap", "disks"));
        QVERIFY(bench.session.answerReflection(act, "A"));
        QVERIFY(bench.session.answerReflection(act, "C"));
        QVERIFY(bench.session.openEquation(act));
        QVERIFY(bench.session.finishAct(act));
        QVERIFY(bench.session.openSimulator(act));
    }
    QVERIFY(bench.session.finishLab());
    QVERIFY(bench.session.state().finished);
    QCOMPARE(bench.store.types(),
             std::string("lab_started context_chosen "
                         "act_opened prediction_locked explored explored mission_met mission_met revealed note "
                         "reflection_answered reflection_answered equation_opened act_finished "
                         "act_opened prediction_locked explored explored mission_met mission_met revealed note "
                         "reflection_answered reflection_answered equation_opened act_finished lab_finished"));
}

void SessionTest::resumeGivesTheSameState()
{
    Bench bench;
    bench.toSimulator("office");
    QVERIFY(bench.session.explore("first", kFast));
    QVERIFY(bench.session.saveDraft("gap/first", "half a thought"));
    const Session again = *Session::resume(copyLab(), bench.store, bench.clock);
    QVERIFY(again.state() == bench.session.state());
    QVERIFY(again.drafts() == bench.session.drafts());
    QCOMPARE(again.scenario().context, std::string("office"));
}

void SessionTest::resumeRefusesEventsAgainstTheRules()
{
    Bench bench;
    bench.toLock();
    std::get<PredictionLocked>(bench.store.kept.back().body).answer = "Z";
    const Result<Session> again = Session::resume(copyLab(), bench.store, bench.clock);
    QCOMPARE(refusal(again), std::string("unknown-answer"));
    QCOMPARE(again.error().place, std::string("4"));
}

void SessionTest::secondAttemptIsItsOwn()
{
    ManualClock clock;
    MemoryStore store;
    Session session = *Session::resume(copyLab(), store, clock, 2);
    QVERIFY(session.start({}, "test 1", false));
    QVERIFY(session.chooseContext("home"));
    QCOMPARE(session.state().attempt, 2);
    QCOMPARE(store.kept.back().attempt, 2);
    QCOMPARE(refusal(Session::resume(copyLab(), store, clock, 1)), std::string("out-of-order"));
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
