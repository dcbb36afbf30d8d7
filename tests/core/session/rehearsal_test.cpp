// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/rehearsal.h"
#include "tests/core/session/copy_lab.h"

#include <QDir>
#include <QtTest>

using namespace foresight;
using foresight::test::copyLab;
using foresight::test::MemoryStore;

namespace {

std::string named(const Step& step)
{
    return step.act + " " + std::to_string(static_cast<int>(step.kind));
}

/// Every lab that ships, and the tests' own.
std::vector<std::shared_ptr<const Lab>> labs()
{
    std::vector<std::shared_ptr<const Lab>> labs{copyLab()};
    for (const QString& name : QDir(QStringLiteral(FORESIGHT_LABS)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        labs.push_back(*Lab::read(std::string(FORESIGHT_LABS "/") + name.toStdString()));
    }
    return labs;
}

} // namespace

class RehearsalTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesToEveryStep();
    void answersRightly();
    void takesTheContext();
    void missionThatNothingMeets();
};

void RehearsalTest::comesToEveryStep()
{
    for (const auto& lab : labs()) {
        for (const ContextSpec& context : lab->definition().contexts) {
            for (const Step& step : stepsOf(lab->definition())) {
                MemoryStore store;
                const ManualClock clock;
                Session session = *Session::resume(lab, store, clock);
                const auto script = rehearsal(*lab, context.id, step);
                QVERIFY2(script, named(step).c_str());
                const auto played = play(*script, session, "test 1");
                QVERIFY2(played, named(step).c_str());
                QVERIFY2(barOf(lab->definition(), session.state(), step) == StepBar::None, named(step).c_str());
                // Everything before it is done, and nothing of it.
                bool before = true;
                for (const Step& each : stepsOf(lab->definition())) {
                    before = before && !(each == step);
                    const StepMark mark = markOf(lab->definition(), session.state(), each);
                    const bool isDone = mark == StepMark::Done || mark == StepMark::Locked;
                    if (step.kind == StepKind::Reveal && each == Step{StepKind::Explore, step.act}) {
                        continue; // the simulator is done when the reveal was seen
                    }
                    QVERIFY2(isDone == before, (named(step) + ": " + named(each)).c_str());
                }
            }
        }
    }
}

void RehearsalTest::answersRightly()
{
    MemoryStore store;
    const ManualClock clock;
    Session session = *Session::resume(copyLab(), store, clock);
    QVERIFY(play(*rehearsal(*copyLab(), "office", {StepKind::Report, {}}), session, "test 1"));
    const SessionState& state = session.state();
    QCOMPARE(state.context, std::string("office"));
    QVERIFY(!state.finished);
    for (const char* act : {"first", "second"}) {
        QCOMPARE(state.act(act).prediction->answer, std::string("B"));
        QCOMPARE(state.act(act).reflections, std::vector<std::string>{"C"});
        QCOMPARE(state.act(act).missionsMet.size(), std::size_t(2));
    }
}

void RehearsalTest::takesTheContext()
{
    const Step step{StepKind::Message, "first"};
    QCOMPARE(rehearsal(*copyLab(), {}, step)->context, std::string("home"));
    QCOMPARE(rehearsal(*copyLab(), "office", step)->context, std::string("office"));
    QVERIFY(!rehearsal(*copyLab(), "moon", step));
}

void RehearsalTest::missionThatNothingMeets()
{
    LabDefinition lab = foresight::test::copyLabDefinition();
    lab.acts.front().explore.missions.front() = foresight::test::mission("never", "time_min < 0 s", "");
    const Lab impossible(lab, {}, std::string(64, '0'));
    const auto script = rehearsal(impossible, "home", {StepKind::Report, {}});
    QVERIFY(!script);
    QCOMPARE(script.error().code, ErrorCode::UnknownName);
    QCOMPARE(script.error().args, (std::vector<std::string>{"settings for mission", "never"}));
}

QTEST_APPLESS_MAIN(RehearsalTest)
#include "rehearsal_test.moc"
