// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/reducer_fixture.h"

#include <QtTest>

#include <random>

using namespace foresight;
using foresight::test::startOf;
using foresight::test::twoActRules;

namespace {

const std::vector<std::string> kActs{"one", "two", "three", ""};
const std::vector<std::string> kAnswers{"A", "B", "C", "Z", ""};

/// Draws events: mostly ones that name something real, so that sequences get far, some that do not.
class EventSource
{
public:
    explicit EventSource(std::uint32_t seed) : m_random(seed) {}

    Event draw(const SessionState& state)
    {
        const std::int64_t seq = chance(20) ? state.lastSeq + pick(5) - 2 : state.lastSeq + 1;
        const int attempt = chance(40) ? 2 : state.attempt;
        EventBody body = drawBody();
        const bool ofLab = std::holds_alternative<LabStarted>(body) || std::holds_alternative<ContextChosen>(body) ||
                           std::holds_alternative<LabFinished>(body) || std::holds_alternative<HandedIn>(body);
        const std::string act =
            ofLab && !chance(30) ? "" : kActs[static_cast<std::size_t>(chance(10) ? pick(4) : pick(2))];
        return {seq, attempt, act, pick(1'000), pick(1'000), std::move(body)};
    }

    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }

private:
    bool chance(int oneIn) { return pick(oneIn) == 0; }

    EventBody drawBody()
    {
        const std::string answer = kAnswers[static_cast<std::size_t>(pick(5))];
        switch (pick(16)) {
        case 0:
            return startOf(chance(5) ? "other" : "lab");
        case 1:
            return ContextChosen{chance(5) ? "moon" : "cloud"};
        case 2:
            return ActOpened{};
        case 3:
            return PredictionLocked{answer, Confidence::Guess, "why"};
        case 4:
            return Explored{};
        case 5:
        case 6:
            return MissionMet{chance(2) ? "m1" : "m2"};
        case 7:
            return BookmarkSaved{"A", {}};
        case 8:
            return ObservationRecorded{"x", 1};
        case 9:
            return Revealed{};
        case 10:
            return ReflectionAnswered{answer, pick(2) + 1};
        case 11:
            return EquationOpened{};
        case 12:
            return ActFinished{};
        case 13:
            return LabFinished{};
        case 14:
            return HandedIn{"a", 1};
        default:
            return chance(2) ? EventBody{Note{"gap", "text"}} : EventBody{UnknownEvent{"dreamt"}};
        }
    }

    std::mt19937 m_random;
};

/// What must hold between a state and the one that follows it; empty when all is well.
std::string broken(const SessionState& before, const SessionState& after, const SessionRules& rules)
{
    if (after.lastSeq != before.lastSeq + 1 || after.attempt != before.attempt) {
        return "order";
    }
    if ((!before.context.empty() && after.context != before.context) || (before.finished && !after.finished)) {
        return "context or finish taken back";
    }
    for (const ActRules& act : rules.acts) {
        const ActState& was = before.act(act.id);
        const ActState& is = after.act(act.id);
        if (was.prediction && is.prediction != was.prediction) {
            return "a locked prediction changed";
        }
        if (is.phase < was.phase || static_cast<int>(is.phase) > static_cast<int>(was.phase) + 1) {
            return "phase not forward by one";
        }
        if (is.phase >= Phase::Locked && !is.prediction) {
            return "past the lock without a prediction";
        }
        if (is.phase >= Phase::Revealed && is.missionsMet.size() != act.missions.size()) {
            return "revealed without every mission";
        }
        if (is.phase == Phase::Done && !(is.reflectionClosed && is.equationOpened)) {
            return "done without reflection and equation";
        }
        if (was.firstLook && is.firstLook != was.firstLook) {
            return "first look changed";
        }
        if (was.phase == Phase::Done && is != was) {
            return "a finished act changed";
        }
    }
    if (after.finished && (after.act("one").phase != Phase::Done || after.act("two").phase != Phase::Done)) {
        return "finished with open acts";
    }
    return {};
}

} // namespace

class SessionPropertyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomSequencesKeepTheRules();
};

void SessionPropertyTest::randomSequencesKeepTheRules()
{
    const QByteArray given = qgetenv("FORESIGHT_TEST_SEED");
    const std::uint32_t seed = given.isEmpty() ? std::random_device{}() : given.toUInt();
    qInfo("seed %u (set FORESIGHT_TEST_SEED to repeat)", seed);
    const SessionRules rules = twoActRules();
    int finished = 0;
    for (std::uint32_t round = 0; round < 200; ++round) {
        EventSource source(seed + round);
        SessionState state;
        for (int i = 0; i < 6'000; ++i) {
            const Event event = source.draw(state);
            const auto after = next(rules, state, event);
            SessionState advanced = state;
            const std::optional<Refusal> refused = advance(rules, advanced, event);
            QVERIFY2(refused.has_value() != after.has_value(), "one allows what the other refuses");
            QVERIFY2(advanced == (after ? *after : state), "a refused event changes nothing");
            if (!after) {
                continue;
            }
            SessionState before = state;
            before.attempt = state.started ? state.attempt : after->attempt;
            const std::string fault = broken(before, *after, rules);
            QVERIFY2(fault.empty(), (fault + " in round " + std::to_string(round)).c_str());
            state = *after;
        }
        finished += state.finished ? 1 : 0;
    }
    // Sequences that never get anywhere would prove nothing.
    QVERIFY2(finished > 100, std::to_string(finished).c_str());
}

QTEST_APPLESS_MAIN(SessionPropertyTest)
#include "session_property_test.moc"
