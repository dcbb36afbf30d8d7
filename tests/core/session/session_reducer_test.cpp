// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/reducer_fixture.h"

#include <QtTest>

using namespace foresight;
using foresight::test::addWholeAct;
using foresight::test::EventList;
using foresight::test::startOf;
using foresight::test::twoActRules;

namespace {

struct Place
{
    const char* name;
    EventList events;
};

/// Every place a session can stand at, seen from act "one".
std::vector<Place> places()
{
    std::vector<Place> all;
    EventList list;
    const auto mark = [&all, &list](const char* name) { all.push_back({name, list}); };
    mark("empty");
    list.add("", startOf("lab"));
    mark("started");
    list.add("", ContextChosen{"edge"});
    mark("briefed");
    list.add("one", ActOpened{});
    mark("drafting");
    list.add("one", PredictionLocked{"A", Confidence::Guess, "why"});
    mark("locked");
    list.add("one", Explored{}).add("one", MissionMet{"m1"});
    mark("exploring");
    list.add("one", MissionMet{"m2"});
    mark("exploring, missions met");
    list.add("one", Revealed{});
    mark("revealed");
    list.add("one", ReflectionAnswered{"A", 1});
    mark("reflecting");
    list.add("one", ReflectionAnswered{"B", 2});
    mark("reflection closed");
    list.add("one", EquationOpened{});
    mark("equation opened");
    list.add("one", ActFinished{});
    mark("done");
    addWholeAct(list, "two");
    mark("all done");
    list.add("", LabFinished{});
    mark("finished");
    list.add("", HandedIn{"a.foresight", 1});
    mark("handed in");
    return all;
}

std::vector<std::pair<std::string, EventBody>> oneOfEach(int tries)
{
    return {{"", startOf("lab")},
            {"", ContextChosen{"cloud"}},
            {"one", ActOpened{}},
            {"one", PredictionLocked{"B", Confidence::VerySure, ""}},
            {"one", Explored{}},
            {"one", MissionMet{"m2"}},
            {"one", BookmarkSaved{"A", {}}},
            {"one", ObservationRecorded{"x", 1}},
            {"one", Revealed{}},
            {"one", ReflectionAnswered{"C", tries + 1}},
            {"one", EquationOpened{}},
            {"one", ActFinished{}},
            {"", LabFinished{}},
            {"", HandedIn{"b.foresight", 2}},
            {"one", Note{"gap", "text"}},
            {"", Note{"lab", "text"}},
            {"one", UnknownEvent{"dreamt"}}};
}

/// Rows in the order of places(), columns in the order of oneOfEach().
const char* const kTable = R"(
ok not-started not-started not-started not-started not-started not-started not-started not-started not-started not-started not-started not-started not-started not-started not-started unknown-type
already-started ok context-missing act-not-open act-not-open act-not-open act-not-open act-not-open act-not-open act-not-open act-not-open act-not-open acts-open lab-not-finished act-not-open ok unknown-type
already-started context-chosen-already ok act-not-open act-not-open act-not-open act-not-open act-not-open act-not-open act-not-open act-not-open act-not-open acts-open lab-not-finished act-not-open ok unknown-type
already-started context-chosen-already act-open-already ok prediction-missing prediction-missing prediction-missing prediction-missing prediction-missing prediction-missing prediction-missing prediction-missing acts-open lab-not-finished prediction-missing ok unknown-type
already-started context-chosen-already act-open-already prediction-locked-already ok nothing-explored nothing-explored nothing-explored nothing-explored reveal-missing reveal-missing reveal-missing acts-open lab-not-finished ok ok unknown-type
already-started context-chosen-already act-open-already prediction-locked-already ok ok ok ok missions-open reveal-missing reveal-missing reveal-missing acts-open lab-not-finished ok ok unknown-type
already-started context-chosen-already act-open-already prediction-locked-already ok mission-met-already ok ok ok reveal-missing reveal-missing reveal-missing acts-open lab-not-finished ok ok unknown-type
already-started context-chosen-already act-open-already prediction-locked-already ok mission-met-already ok ok revealed-already ok reflection-open reflection-open acts-open lab-not-finished ok ok unknown-type
already-started context-chosen-already act-open-already prediction-locked-already ok mission-met-already ok ok revealed-already ok reflection-open reflection-open acts-open lab-not-finished ok ok unknown-type
already-started context-chosen-already act-open-already prediction-locked-already ok mission-met-already ok ok revealed-already reflection-closed ok equation-missing acts-open lab-not-finished ok ok unknown-type
already-started context-chosen-already act-open-already prediction-locked-already ok mission-met-already ok ok revealed-already reflection-closed equation-opened-already ok acts-open lab-not-finished ok ok unknown-type
already-started context-chosen-already act-done prediction-locked-already act-done act-done act-done act-done act-done act-done act-done act-done acts-open lab-not-finished act-done ok unknown-type
already-started context-chosen-already act-done prediction-locked-already act-done act-done act-done act-done act-done act-done act-done act-done ok lab-not-finished act-done ok unknown-type
already-started context-chosen-already act-done prediction-locked-already act-done act-done act-done act-done act-done act-done act-done act-done lab-finished-already ok act-done ok unknown-type
already-started context-chosen-already act-done prediction-locked-already act-done act-done act-done act-done act-done act-done act-done act-done lab-finished-already ok act-done ok unknown-type
)";

Event following(const SessionState& state, const std::string& act, EventBody body)
{
    return {state.lastSeq + 1, state.attempt, act, 99, 99, std::move(body)};
}

std::string outcome(const SessionRules& rules, const SessionState& state, const Event& event)
{
    const auto after = next(rules, state, event);
    return after ? "ok" : refusalName(after.error());
}

SessionState stateAt(const std::string& name, const SessionRules& rules = twoActRules())
{
    for (const Place& place : places()) {
        if (place.name == name) {
            return fold(rules, place.events.events()).state;
        }
    }
    return {};
}

} // namespace

class SessionReducerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEventInEveryPlace_data();
    void everyEventInEveryPlace();
    void refusesWhatTheLabDoesNotKnow_data();
    void refusesWhatTheLabDoesNotKnow();
    void theLastNoteOfEachSubjectStays();
    void orderIsStrict();
    void keepsWhatEventsSay();
    void secondTryEndsTheReflection();
    void asksForAReasonWhenTheCourseDoes();
    void foldStopsAtTheFirstRefusal();
    void foldGoesPastUnknownEvents();
};

void SessionReducerTest::everyEventInEveryPlace_data()
{
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("expected");
    const QStringList rows = QString::fromUtf8(kTable).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(rows.size(), static_cast<qsizetype>(places().size()));
    for (int row = 0; row < rows.size(); ++row) {
        const QStringList cells = rows[row].split(QLatin1Char(' '));
        const auto events = oneOfEach(0);
        QCOMPARE(cells.size(), static_cast<qsizetype>(events.size()));
        for (int column = 0; column < cells.size(); ++column) {
            const std::string type =
                "event " + std::to_string(column) + " at " + places()[static_cast<std::size_t>(row)].name;
            QTest::newRow(type.c_str()) << row << column << cells[column];
        }
    }
}

void SessionReducerTest::everyEventInEveryPlace()
{
    QFETCH(int, place);
    QFETCH(int, column);
    QFETCH(QString, expected);
    const SessionRules rules = twoActRules();
    const FoldResult here = fold(rules, places()[static_cast<std::size_t>(place)].events.events());
    QVERIFY(!here.refusal);
    const int tries = static_cast<int>(here.state.act("one").reflections.size());
    const auto [act, body] = oneOfEach(tries)[static_cast<std::size_t>(column)];
    QCOMPARE(QString::fromStdString(outcome(rules, here.state, following(here.state, act, body))), expected);
}

void SessionReducerTest::refusesWhatTheLabDoesNotKnow_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("expected");
    QTest::newRow("lab") << "empty" << 0 << "wrong-lab";
    QTest::newRow("start names an act") << "empty" << 1 << "unknown-act";
    QTest::newRow("context") << "started" << 2 << "unknown-context";
    QTest::newRow("act") << "briefed" << 3 << "unknown-act";
    QTest::newRow("no act") << "briefed" << 4 << "unknown-act";
    QTest::newRow("second act first") << "briefed" << 5 << "act-not-open";
    QTest::newRow("answer") << "drafting" << 6 << "unknown-answer";
    QTest::newRow("mission") << "exploring" << 7 << "unknown-mission";
    QTest::newRow("reflection answer") << "revealed" << 8 << "unknown-answer";
    QTest::newRow("reflection try skipped") << "revealed" << 9 << "out-of-order";
    QTest::newRow("reflection try repeated") << "reflecting" << 10 << "out-of-order";
    QTest::newRow("note about an unknown act") << "briefed" << 11 << "unknown-act";
}

void SessionReducerTest::refusesWhatTheLabDoesNotKnow()
{
    QFETCH(QString, place);
    QFETCH(int, which);
    QFETCH(QString, expected);
    const std::vector<std::pair<std::string, EventBody>> events{{"", startOf("other")},
                                                                {"one", startOf("lab")},
                                                                {"", ContextChosen{"moon"}},
                                                                {"three", ActOpened{}},
                                                                {"", ActOpened{}},
                                                                {"two", ActOpened{}},
                                                                {"one", PredictionLocked{"Z", Confidence::Guess, ""}},
                                                                {"one", MissionMet{"m9"}},
                                                                {"one", ReflectionAnswered{"Z", 1}},
                                                                {"one", ReflectionAnswered{"A", 2}},
                                                                {"one", ReflectionAnswered{"A", 1}},
                                                                {"three", Note{"gap", "text"}}};
    const SessionState state = stateAt(place.toStdString());
    const auto& [act, body] = events[static_cast<std::size_t>(which)];
    QCOMPARE(QString::fromStdString(outcome(twoActRules(), state, following(state, act, body))), expected);
}

void SessionReducerTest::theLastNoteOfEachSubjectStays()
{
    const SessionRules rules = twoActRules();
    SessionState state = stateAt("exploring");
    for (const Note& note : {Note{"gap", "first"}, Note{"other", "aside"}, Note{"gap", "second"}}) {
        state = *next(rules, state, following(state, "one", note));
    }
    QCOMPARE(state.act("one").notes, (std::map<std::string, std::string>{{"gap", "second"}, {"other", "aside"}}));
    QCOMPARE(next(rules, state, following(state, "", Note{"lab", "whole"}))->acts, state.acts);
}

void SessionReducerTest::orderIsStrict()
{
    const SessionRules rules = twoActRules();
    const SessionState state = stateAt("drafting");
    Event event = following(state, "one", PredictionLocked{"A", Confidence::Guess, ""});
    QCOMPARE(outcome(rules, state, event), std::string("ok"));
    for (const std::int64_t seq : {state.lastSeq, state.lastSeq + 2, std::int64_t{0}, std::int64_t{-1}}) {
        event.seq = seq;
        QCOMPARE(outcome(rules, state, event), std::string("out-of-order"));
    }
    event = following(state, "one", PredictionLocked{"A", Confidence::Guess, ""});
    event.attempt = 2;
    QCOMPARE(outcome(rules, state, event), std::string("out-of-order"));

    Event first{1, 3, "", 5, 5, startOf("lab")};
    QCOMPARE(next(rules, {}, first)->attempt, 3);
    first.attempt = 0;
    QCOMPARE(outcome(rules, {}, first), std::string("out-of-order"));
}

void SessionReducerTest::keepsWhatEventsSay()
{
    const SessionRules rules = twoActRules();
    EventList list;
    LabStarted scripted = startOf("lab");
    scripted.scripted = true;
    list.add("", scripted).add("", ContextChosen{"edge"});
    list.add("one", ActOpened{}).add("one", PredictionLocked{"A", Confidence::VerySure, "hot"});
    Explored first;
    first.outputs["x"] = 1;
    Explored second;
    second.outputs["x"] = 2;
    list.add("one", first).add("one", second).add("one", BookmarkSaved{"A", {{"n", 4.0}}});
    list.add("one", ObservationRecorded{"x", 2.5});
    const SessionState state = fold(rules, list.events()).state;
    QCOMPARE(state.context, std::string("edge"));
    QVERIFY(state.origin.scripted);
    QCOMPARE(state.lastSeq, std::int64_t{8});
    QCOMPARE(state.lastUtcMs, std::int64_t{1'008});
    const ActState& act = state.act("one");
    QVERIFY(act.prediction == (Prediction{"A", Confidence::VerySure, "hot", 1'004}));
    QVERIFY(*act.firstLook == first);
    QVERIFY(*act.lastLook == second);
    QCOMPARE(act.looks, 2);
    QVERIFY(act.bookmarks.front() == (Bookmark{"A", {{"n", 4.0}}}));
    QCOMPARE(act.observation->value, 2.5);
    QVERIFY(state.act("two") == ActState{});
}

void SessionReducerTest::secondTryEndsTheReflection()
{
    const SessionRules rules = twoActRules();
    SessionState state = stateAt("revealed");
    state = *next(rules, state, following(state, "one", ReflectionAnswered{"A", 1}));
    QVERIFY(!state.act("one").reflectionClosed);
    state = *next(rules, state, following(state, "one", ReflectionAnswered{"C", 2}));
    QVERIFY(state.act("one").reflectionClosed);
    QVERIFY(state.act("one").reflections == (std::vector<std::string>{"A", "C"}));

    state = stateAt("revealed");
    state = *next(rules, state, following(state, "one", ReflectionAnswered{"B", 1}));
    QVERIFY(state.act("one").reflectionClosed);
}

void SessionReducerTest::asksForAReasonWhenTheCourseDoes()
{
    SessionRules rules = twoActRules();
    rules.reasonRequired = true;
    const SessionState state = stateAt("drafting", rules);
    const auto lock = [&](const char* reason) {
        return outcome(rules, state, following(state, "one", PredictionLocked{"A", Confidence::Guess, reason}));
    };
    QCOMPARE(lock(""), std::string("reason-missing"));
    QCOMPARE(lock("because"), std::string("ok"));
}

void SessionReducerTest::foldStopsAtTheFirstRefusal()
{
    EventList list;
    list.add("", startOf("lab")).add("", ContextChosen{"edge"}).add("", ContextChosen{"cloud"});
    list.add("one", ActOpened{});
    const FoldResult result = fold(twoActRules(), list.events());
    QVERIFY(result.refusal == Refusal::ContextChosenAlready);
    QCOMPARE(result.refusedSeq, std::int64_t{3});
    QCOMPARE(result.state.lastSeq, std::int64_t{2});
    QCOMPARE(result.state.context, std::string("edge"));
}

void SessionReducerTest::foldGoesPastUnknownEvents()
{
    EventList list;
    list.add("", startOf("lab")).add("one", UnknownEvent{"dreamt"}).add("", ContextChosen{"edge"});
    const FoldResult result = fold(twoActRules(), list.events());
    QVERIFY(!result.refusal);
    QCOMPARE(result.state.lastSeq, std::int64_t{3});
    QCOMPARE(result.state.context, std::string("edge"));
    QVERIFY(result.state.acts.empty());

    std::vector<Event> gap = list.events();
    gap.erase(gap.begin() + 1);
    QVERIFY(fold(twoActRules(), gap).refusal == Refusal::OutOfOrder);
}

QTEST_APPLESS_MAIN(SessionReducerTest)
#include "session_reducer_test.moc"
