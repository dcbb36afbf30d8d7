// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/recomputation.h"
#include "core/session/session.h"
#include "tests/core/session/copy_lab.h"

#include <QtTest>

using namespace foresight;
using foresight::test::copyLab;
using foresight::test::MemoryStore;

namespace {

/// An honest session up to its missions, in a context and profile that change the figures.
std::vector<Event> honestEvents()
{
    ManualClock clock;
    MemoryStore store;
    Session session = *Session::resume(copyLab(), store, clock);
    const bool played = session.start("old", "test 1", false) && session.chooseContext("office") &&
                        session.openAct("first") && session.lockPrediction("first", "A", Confidence::Guess, "") &&
                        session.explore("first", {{"files", 33.0}}) &&
                        session.explore("first", {{"disk", std::string("fast")}, {"files", 7.0}});
    return played ? store.kept : std::vector<Event>{};
}

Explored& look(std::vector<Event>& events, std::size_t which)
{
    for (Event& event : events) {
        auto* explored = std::get_if<Explored>(&event.body);
        if (explored && which-- == 0) {
            return *explored;
        }
    }
    qFatal("no such look");
}

std::vector<Disagreement> found(const std::vector<Event>& events)
{
    return *recompute(*copyLab(), events);
}

} // namespace

class RecomputationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void honestEventsAgree();
    void changedOutputIsFound();
    void roundingIsNoDisagreement();
    void changedSettingsAreFound();
    void changedVerdictIsFound();
    void outputTheModelHasNotIsFound();
    void missionNeverMetIsFound();
    void drawsAreRecomputed();
};

void RecomputationTest::honestEventsAgree()
{
    QCOMPARE(honestEvents().size(), std::size_t{9});
    QVERIFY(found(honestEvents()).empty());
    QVERIFY(found({}).empty());
}

void RecomputationTest::changedOutputIsFound()
{
    std::vector<Event> events = honestEvents();
    const double before = look(events, 1).outputs["time_min"];
    look(events, 1).outputs["time_min"] = before + 1;
    const std::vector<Disagreement> all = found(events);
    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(all.front().output, std::string("time_min"));
    QCOMPARE(all.front().recorded, before + 1);
    QCOMPARE(*all.front().computed, before);
    QVERIFY(std::holds_alternative<Explored>(events[static_cast<std::size_t>(all.front().seq - 1)].body));
}

void RecomputationTest::roundingIsNoDisagreement()
{
    std::vector<Event> events = honestEvents();
    look(events, 1).outputs["time_min"] *= 1 + 1e-12;
    QVERIFY(found(events).empty());
    look(events, 1).outputs["time_min"] *= 1 + 1e-8;
    QCOMPARE(found(events).size(), std::size_t{1});
}

void RecomputationTest::changedSettingsAreFound()
{
    std::vector<Event> events = honestEvents();
    look(events, 1).settings["files"] = 34.0;
    QCOMPARE(found(events).size(), std::size_t{1});
    look(events, 1).settings["files"] = 3400.0;
    QVERIFY(!found(events).front().computed);
}

void RecomputationTest::changedVerdictIsFound()
{
    std::vector<Event> events = honestEvents();
    look(events, 0).verdicts["pace"] = "quick";
    QCOMPARE(found(events).size(), std::size_t{1});
    QCOMPARE(found(events).front().output, std::string("pace"));
}

void RecomputationTest::outputTheModelHasNotIsFound()
{
    std::vector<Event> events = honestEvents();
    look(events, 0).outputs["grade"] = 10;
    QCOMPARE(found(events).size(), std::size_t{1});
    QVERIFY(!found(events).front().computed);
}

void RecomputationTest::missionNeverMetIsFound()
{
    std::vector<Event> events = honestEvents();
    QVERIFY(std::holds_alternative<MissionMet>(events.back().body));
    // The look that met "quick" is taken away; the mission stays.
    const auto last = std::find_if(events.rbegin(), events.rend(),
                                   [](const Event& event) { return std::holds_alternative<Explored>(event.body); });
    events.erase(std::next(last).base());
    QCOMPARE(found(events).size(), std::size_t{1});
    QCOMPARE(found(events).front().output, std::string("mission quick"));
}

void RecomputationTest::drawsAreRecomputed()
{
    const auto lab = Lab::read(std::filesystem::path(FORESIGHT_TEST_DATA) / "labs" / "waiting");
    QVERIFY(lab);
    ManualClock clock;
    MemoryStore store;
    Session session = *Session::resume(*lab, store, clock);
    QVERIFY(session.start("measured", "test 1", false) && session.chooseContext("small") && session.openAct("line") &&
            session.lockPrediction("line", "A", Confidence::Guess, "") &&
            session.explore("line", {{"load_pct", 30.0}}) && session.explore("line", {{"batch", 12.0}}));
    std::vector<Event> events = store.kept;
    QVERIFY(recompute(**lab, events)->empty());
    // Another learner's draws are others, and the first one's can be computed again after them.
    Recomputer recomputer(**lab);
    const auto disagreementsWith = [&](std::uint64_t seed) {
        recomputer.begin();
        for (const Event& event : events) {
            if (!recomputer.take(event, {"small", "measured", {}, seed}))
                return std::size_t{999};
        }
        return recomputer.found().size();
    };
    QCOMPARE(disagreementsWith(11), std::size_t{0}); // the lab's own
    QVERIFY(disagreementsWith(12) > 0);
    QCOMPARE(disagreementsWith(11), std::size_t{0});
    look(events, 1).outputs.at("p99_ms") *= 1 + 1e-6;
    const auto disagreements = *recompute(**lab, events);
    QCOMPARE(disagreements.size(), std::size_t{1});
    QCOMPARE(disagreements[0].output, std::string("p99_ms"));
}

QTEST_GUILESS_MAIN(RecomputationTest)
#include "recomputation_test.moc"
