// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/replay_words.h"
#include "core/lab/lab_library.h"
#include "tests/core/session/reducer_fixture.h"

#include <QtTest>

using namespace foresight;
using foresight::test::addWholeAct;
using foresight::test::EventList;
using foresight::test::startOf;
using foresight::test::twoActRules;

namespace {

std::shared_ptr<const Lab> gravityLab()
{
    static const auto lab = *findLab("data-gravity-trap", {FORESIGHT_LABS});
    return lab;
}

Settings story(const std::string& act, const Scenario& scenario)
{
    const Model model = *gravityLab()->model(act, scenario);
    return *gravityLab()->caseSettings(act, "baseline", model);
}

/// A look at the story's settings with changes, as an honest program records it.
Explored look(const std::string& act, const Settings& changes = {}, const Scenario& scenario = {"cloud", {}})
{
    Explored look;
    look.settings = story(act, scenario);
    for (const auto& [input, value] : changes) {
        look.settings[input] = value;
    }
    const Model model = *gravityLab()->model(act, scenario);
    const Evaluation evaluation = *model.evaluate(look.settings);
    look.verdicts = evaluation.verdicts;
    for (const auto& [output, quantity] : evaluation.outputs) {
        look.outputs[output] = quantity.in(model.spec().output(output)->unit);
    }
    return look;
}

/// Act I up to its reflection.
EventList work(const std::string& labHash)
{
    LabStarted started = startOf("data-gravity-trap");
    started.version = "1.0.0";
    started.labHash = labHash;
    started.profile = "calibrated";
    EventList list;
    list.add("", started).add("", ContextChosen{"cloud"}).add("pipeline", ActOpened{});
    list.add("pipeline", PredictionLocked{"C", Confidence::FairlySure, "small\nmodel"});
    list.add("pipeline", look("pipeline")).add("pipeline", look("pipeline", {{"storage", std::string("nvme")}}));
    return list;
}

Replay replayOf(const EventList& list, const std::shared_ptr<const Lab>& installed, const std::string& labHash)
{
    ReadSubmission read;
    read.submission.genesis.lab = "data-gravity-trap";
    read.submission.genesis.labVersion = "1.0.0";
    read.submission.genesis.labHash = labHash;
    for (const Event& event : list.events()) {
        read.submission.events.push_back(chained(event, {}));
    }
    return makeReplay(std::move(read), installed);
}

Replay honest()
{
    const std::string hash = gravityLab()->contentHash();
    return replayOf(work(hash), gravityLab(), hash);
}

std::string sentence(const Replay& replay, std::size_t at)
{
    const auto text = replayText(replay, QLocale::c());
    return QString::fromStdString(momentSentence(replay, at, text ? &*text : nullptr))
        .replace(QChar(0x00A0), QLatin1Char(' '))
        .toStdString();
}

} // namespace

class ReplayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void screens_data();
    void screens();
    void whatDoesNotFollowChangesNothing();
    void unknownEventsAreKept();
    void withoutRulesEveryEventCounts();
    void elapsed_data();
    void elapsed();
    void timeGoesOnOverRestarts_data();
    void timeGoesOnOverRestarts();
    void simulatorShowsTheModelsFigures();
    void differencesAreFound();
    void otherLabsAreNotUsed_data();
    void otherLabsAreNotUsed();
    void sentences_data();
    void sentences();
    void screensInWords();
    void settingsSayWhatChanged();
    void stories();
    void hostileContextIsNotUsed();
};

void ReplayTest::screens_data()
{
    QTest::addColumn<int>("events"); ///< of a whole lab, that have happened
    QTest::addColumn<QString>("screen");
    QTest::addColumn<QString>("act");
    QTest::addColumn<int>("lock");
    QTest::addColumn<int>("look");
    const auto add = [](const char* name, int events, const char* screen, const char* act, int lock, int look) {
        QTest::newRow(name) << events << QString::fromUtf8(screen) << QString::fromUtf8(act) << lock << look;
    };
    add("started", 1, "brief", "", -1, -1);
    add("context", 2, "brief", "", -1, -1);
    add("opened", 3, "message", "one", -1, -1);
    add("locked", 4, "locked", "one", 3, -1);
    add("first look", 5, "simulator", "one", 3, 4);
    add("mission", 6, "simulator", "one", 3, 4);
    add("reveal", 8, "reveal", "one", 3, 4);
    add("reflection", 9, "reflection", "one", 3, 4);
    add("equation", 10, "equation", "one", 3, 4);
    add("act done", 11, "equation", "one", 3, 4);
    add("next act", 12, "message", "two", -1, -1);
    add("next lock", 13, "locked", "two", 12, -1);
    add("finished", 21, "report", "", -1, -1);
    add("handed in", 22, "report", "", -1, -1);
}

void ReplayTest::screens()
{
    QFETCH(int, events);
    QFETCH(QString, screen);
    QFETCH(QString, act);
    QFETCH(int, lock);
    QFETCH(int, look);
    EventList list;
    list.add("", startOf("lab")).add("", ContextChosen{"cloud"});
    addWholeAct(list, "one");
    addWholeAct(list, "two");
    list.add("", LabFinished{}).add("", HandedIn{"a.foresight", 1});
    const SessionRules rules = twoActRules();
    const ReplayFold fold = replayMoments(list.events(), &rules);
    QVERIFY(!fold.refusal);
    QCOMPARE(fold.moments.size(), list.events().size());
    const ReplayMoment& moment = fold.moments.at(static_cast<std::size_t>(events) - 1);
    const auto place = [](const std::optional<std::size_t>& at) { return at ? static_cast<int>(*at) : -1; };
    QCOMPARE(QString::fromStdString(replayScreenName(moment.screen)), screen);
    QCOMPARE(QString::fromStdString(moment.act), act);
    QCOMPARE(place(moment.lock), lock);
    QCOMPARE(place(moment.look), look);
    QVERIFY(moment.follows);
}

void ReplayTest::whatDoesNotFollowChangesNothing()
{
    EventList list;
    list.add("", startOf("lab")).add("", ContextChosen{"cloud"}).add("one", ActOpened{});
    list.add("one", Explored{}); // the simulator opens after the lock
    list.add("one", PredictionLocked{"A", Confidence::Guess, ""});
    const SessionRules rules = twoActRules();
    const ReplayFold fold = replayMoments(list.events(), &rules);
    QCOMPARE(fold.refusal, std::optional(Refusal::PredictionMissing));
    QCOMPARE(fold.refusedSeq, std::int64_t{4});
    QVERIFY(fold.moments[2].follows);
    for (const std::size_t at : {3U, 4U}) { // nothing counts after the first that does not follow
        QVERIFY(!fold.moments[at].follows);
        QCOMPARE(fold.moments[at].screen, ReplayScreen::Message);
        QVERIFY(!fold.moments[at].look);
        QVERIFY(!fold.moments[at].lock);
    }
}

void ReplayTest::unknownEventsAreKept()
{
    EventList list;
    list.add("", startOf("lab")).add("", ContextChosen{"cloud"}).add("one", ActOpened{});
    list.add("one", UnknownEvent{"mood_told"}).add("one", PredictionLocked{"A", Confidence::Guess, ""});
    const SessionRules rules = twoActRules();
    const ReplayFold fold = replayMoments(list.events(), &rules);
    QVERIFY(!fold.refusal);
    QCOMPARE(fold.moments[3].screen, ReplayScreen::Message);
    QCOMPARE(fold.moments[4].screen, ReplayScreen::Locked);
    const Replay replay = replayOf(list, nullptr, "x");
    QCOMPARE(replay.events.size(), std::size_t{5});
    QCOMPARE(sentence(replay, 3), std::string("Something that this version does not know: mood_told"));
}

void ReplayTest::withoutRulesEveryEventCounts()
{
    EventList list;
    list.add("one", Explored{}).add("one", Revealed{});
    const ReplayFold fold = replayMoments(list.events(), nullptr);
    QVERIFY(!fold.refusal);
    QCOMPARE(fold.moments[0].screen, ReplayScreen::Simulator);
    QCOMPARE(fold.moments[1].screen, ReplayScreen::Reveal);
    QCOMPARE(fold.moments[1].look, std::optional<std::size_t>(0));
}

void ReplayTest::elapsed_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64{0} << QStringLiteral("0:00");
    QTest::newRow("cut, not rounded") << qint64{7'999} << QStringLiteral("0:07");
    QTest::newRow("minutes") << qint64{725'000} << QStringLiteral("12:05");
    QTest::newRow("an hour") << qint64{3'725'000} << QStringLiteral("1:02:05");
    QTest::newRow("days") << qint64{360'000'000} << QStringLiteral("100:00:00");
}

void ReplayTest::elapsed()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(elapsedText(ms)), text);
}

void ReplayTest::timeGoesOnOverRestarts_data()
{
    constexpr qint64 kLeast = std::numeric_limits<qint64>::min();
    constexpr qint64 kMost = std::numeric_limits<qint64>::max();
    QTest::addColumn<qint64>("utc");
    QTest::addColumn<qint64>("monotonic");
    QTest::addColumn<qint64>("since");
    QTest::newRow("same run") << qint64{999'000} << qint64{90'000} << qint64{40'000};
    QTest::newRow("restarted") << qint64{160'000} << qint64{5} << qint64{60'000};
    QTest::newRow("both clocks went back") << qint64{10} << qint64{5} << qint64{0};
    QTest::newRow("clocks of a liar") << kLeast << kLeast << qint64{0};
    QTest::newRow("clocks of another liar") << kMost << kLeast << kMost / 4 - 100'000;
}

void ReplayTest::timeGoesOnOverRestarts()
{
    QFETCH(qint64, utc);
    QFETCH(qint64, monotonic);
    QFETCH(qint64, since);
    std::vector<Event> events{{1, 1, "", 100'000, 50'000, startOf("lab")}, {2, 1, "", utc, monotonic, LabFinished{}}};
    const ReplayFold fold = replayMoments(events, nullptr);
    QCOMPARE(fold.moments[0].sinceStartMs, std::int64_t{0});
    QCOMPARE(qint64{fold.moments[1].sinceStartMs}, since);
}

void ReplayTest::simulatorShowsTheModelsFigures()
{
    const Replay replay = honest();
    QCOMPARE(replay.labState, ReplayLab::Same);
    QVERIFY(!replay.refusal);
    QVERIFY(replay.differences.empty());
    QCOMPARE(replay.scenario.context, std::string("cloud"));
    QCOMPARE(replay.scenario.profile, std::string("calibrated"));
    QVERIFY(!replay.look(3));
    QCOMPARE(replay.look(4)->settings.at("storage"), Setting(std::string("hdd")));
    QCOMPARE(replay.look(5)->settings.at("storage"), Setting(std::string("nvme")));
    QCOMPARE(replay.looks(5, 60).size(), std::size_t{2});
    QCOMPARE(replay.looks(5, 1).front(), replay.look(5)->settings);
    const auto text = replayText(replay, QLocale::c());
    QCOMPARE(modelFigures(*replay.look(5), *text, "pipeline"),
             look("pipeline", {{"storage", std::string("nvme")}}).outputs);
    QVERIFY(modelFigures(*replay.look(5), *text, "no such act").empty());
}

void ReplayTest::differencesAreFound()
{
    const std::string hash = gravityLab()->contentHash();
    EventList list = work(hash);
    Explored false_ = look("pipeline", {{"gpus", 4.0}});
    false_.outputs["gpu_utilization_pct"] = 99;
    list.add("pipeline", false_).add("pipeline", BookmarkSaved{"A", false_.settings});
    const Replay replay = replayOf(list, gravityLab(), hash);
    QVERIFY(replay.differencesAt(5).empty());
    QCOMPARE(replay.differencesAt(6).size(), std::size_t{1});
    QCOMPARE(replay.differencesAt(7).size(), std::size_t{1}); // the simulator still shows that look
    const auto text = replayText(replay, QLocale::c());
    const std::string words = QString::fromStdString(differenceWords(replay.differences[0], &*text, "pipeline"))
                                  .replace(QChar(0x00A0), QLatin1Char(' '))
                                  .toStdString();
    QVERIFY2(words.starts_with("GPU utilisation: recorded 99.0 %, the model gives "), words.c_str());
}

void ReplayTest::otherLabsAreNotUsed_data()
{
    QTest::addColumn<bool>("installed");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("says");
    QTest::newRow("missing") << false << QStringLiteral("missing") << QStringLiteral("The lab is not installed here");
    QTest::newRow("differs") << true << QStringLiteral("differs")
                             << QStringLiteral("Done with version 1.0.0 of the lab; the one installed here");
}

void ReplayTest::otherLabsAreNotUsed()
{
    QFETCH(bool, installed);
    QFETCH(QString, state);
    QFETCH(QString, says);
    const Replay replay = replayOf(work("other"), installed ? gravityLab() : nullptr, "other");
    QCOMPARE(QString::fromStdString(replayLabName(replay.labState)), state);
    QVERIFY(!replay.lab);
    QVERIFY(!replayText(replay, QLocale::c()));
    QVERIFY(QString::fromStdString(labStateWords(replay)).startsWith(says));
    QVERIFY(replay.differences.empty());
    QCOMPARE(sentence(replay, 5), std::string("Set storage to nvme"));
    const std::vector<NamedValue> figures = recordedFigures(*replay.look(5), nullptr, "pipeline");
    QCOMPARE(figures.size(), replay.look(5)->outputs.size());
    QCOMPARE(figures[0].name, replay.look(5)->outputs.begin()->first);
    QCOMPARE(figures[0].value, numberText(replay.look(5)->outputs.begin()->second));
    const std::vector<ActStory> told = actStories(replay, nullptr);
    QCOMPARE(told.size(), std::size_t{1});
    QCOMPARE(told[0].predicted, std::string("C"));
    QVERIFY(!told[0].right);
    const ScreenWords words = screenWords(replay, 3, nullptr);
    QCOMPARE(words.title, std::string("pipeline: Prediction locked"));
    QCOMPARE(words.simulator, std::string("The simulator was not open yet."));
    QVERIFY(words.options.empty());
}

void ReplayTest::sentences_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<QString>("says");
    const auto add = [](const char* name, int at, const char* says) {
        QTest::newRow(name) << at << QString::fromUtf8(says);
    };
    add("start", 0, "Started the lab, version 1.0.0");
    add("context", 1, "Chose the context Cloud, several regions");
    add("message", 2, "Opened the message");
    add("lock", 3, "Locked C, fairly sure");
    add("first look", 4, "Opened the simulator: GPU utilisation 22.6 %");
    add("change", 5, "Set Storage to NVMe drive: GPU utilisation 96.9 %");
    add("two changes", 6, "Set GPUs to 4, Storage to Hard disk: GPU utilisation 5.6 %");
    add("the same again", 7, "Looked at the same settings again: GPU utilisation 5.6 %");
    add("bookmark", 8, "Saved the settings as bookmark A");
    add("observation", 9, "Read off GPU utilisation: 22.6 %");
    add("note", 10, "Wrote “first second”");
}

void ReplayTest::sentences()
{
    QFETCH(int, at);
    QFETCH(QString, says);
    const std::string hash = gravityLab()->contentHash();
    EventList list = work(hash);
    const Explored four = look("pipeline", {{"gpus", 4.0}});
    list.add("pipeline", four).add("pipeline", four).add("pipeline", BookmarkSaved{"A", four.settings});
    list.add("pipeline", ObservationRecorded{"gpu_utilization_pct", 22.6});
    list.add("pipeline", Note{"gap", "first\n second"});
    const Replay replay = replayOf(list, gravityLab(), hash);
    QCOMPARE(QString::fromStdString(sentence(replay, static_cast<std::size_t>(at))), says);
}

void ReplayTest::screensInWords()
{
    const Replay replay = honest();
    auto text = replayText(replay, QLocale::c());
    const ScreenWords brief = screenWords(replay, 1, &*text);
    QCOMPARE(brief.title, std::string("Brief"));
    QCOMPARE(brief.simulator, std::string("No act was open yet."));
    QCOMPARE(brief.options.size(), std::size_t{2});
    QVERIFY(brief.options[0].chosen);
    QVERIFY(!brief.options[1].chosen);
    const ScreenWords message = screenWords(replay, 2, &*text);
    QCOMPARE(message.title, std::string("Act I: Message and prediction"));
    QCOMPARE(message.from, std::string("ML engineering lead"));
    QCOMPARE(message.prediction, std::string("The prediction was not locked yet."));
    QCOMPARE(message.simulator, std::string("The simulator was not open yet."));
    QCOMPARE(message.options.size(), std::size_t{4});
    QVERIFY(std::none_of(message.options.begin(), message.options.end(), [](const auto& each) { return each.chosen; }));
    const ScreenWords locked = screenWords(replay, 3, &*text);
    QCOMPARE(locked.prediction, std::string("Prediction locked: C, fairly sure"));
    QCOMPARE(locked.reason, std::string("small\nmodel"));
    QVERIFY(locked.options[2].chosen);
    const ScreenWords simulator = screenWords(replay, 5, &*text);
    QCOMPARE(simulator.title, std::string("Act I: Simulator"));
    QVERIFY(simulator.simulator.empty());
}

void ReplayTest::settingsSayWhatChanged()
{
    const Replay replay = honest();
    const auto text = replayText(replay, QLocale::c());
    const std::vector<NamedValue> settings = lookSettings(*replay.look(5), &*text, "pipeline");
    QCOMPARE(settings.front(), (NamedValue{"Storage", "NVMe drive", true}));
    QVERIFY(std::none_of(settings.begin() + 1, settings.end(), [](const auto& each) { return each.differs; }));
}

void ReplayTest::stories()
{
    const std::string hash = gravityLab()->contentHash();
    EventList list = work(hash);
    for (const Mission& mission : gravityLab()->definition().acts[0].explore.missions) {
        list.add("pipeline", MissionMet{mission.id});
    }
    list.add("pipeline", Revealed{})
        .add("pipeline", ReflectionAnswered{"A", 1})
        .add("pipeline", ReflectionAnswered{"C", 2});
    list.add("pipeline", Note{"gap", "I took the model for small"});
    const Replay replay = replayOf(list, gravityLab(), hash);
    auto text = replayText(replay, QLocale::c());
    const std::vector<ActStory> told = actStories(replay, &*text);
    QCOMPARE(told.size(), std::size_t{2});
    const ActStory& first = told[0];
    QVERIFY(first.title.starts_with("Act I: "));
    QVERIFY(first.predicted.starts_with("C · The model is too small"));
    QCOMPARE(first.confidence, std::optional(Confidence::FairlySure));
    QCOMPARE(first.right, std::optional(false));
    QCOMPARE(first.looks, std::size_t{2});
    QVERIFY(!first.model.empty());
    QCOMPARE(first.tries.size(), std::size_t{2});
    QCOMPARE(first.tries[0].right, std::optional(false));
    QCOMPARE(first.tries[1].right, std::optional(true));
    QCOMPARE(first.notes, std::vector<std::string>{"I took the model for small"});
    QVERIFY(told[1].predicted.empty());
    QVERIFY(told[1].model.empty()); // what the model says of an act comes after its lock
}

void ReplayTest::hostileContextIsNotUsed()
{
    const std::string hash = gravityLab()->contentHash();
    EventList list;
    LabStarted started = startOf("data-gravity-trap");
    started.profile = "nowhere";
    list.add("", started).add("", ContextChosen{"moon"}).add("crater", Explored{});
    const Replay replay = replayOf(list, gravityLab(), hash);
    QCOMPARE(replay.scenario.context, gravityLab()->definition().contexts.front().id);
    QVERIFY(replay.scenario.profile.empty());
    QCOMPARE(replay.refusal, std::optional(Refusal::UnknownContext));
    QVERIFY(!replay.moments[2].look);
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "replay_test.moc"
