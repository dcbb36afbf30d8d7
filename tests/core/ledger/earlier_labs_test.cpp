// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/earlier_labs.h"

#include "core/lab/lab_folders.h"
#include "core/session/session.h"
#include "tests/core/ledger/ledger_fixture.h"

#include <QtTest>

using namespace foresight;

namespace {

std::shared_ptr<const Lab> labIn(const char* name)
{
    auto lab = Lab::read(std::filesystem::path(FORESIGHT_TEST_DATA) / "labs" / name);
    return lab ? *lab : nullptr;
}

/// A learner with a ledger of their own, and the two labs.
class Learning
{
public:
    Learning() : m_ledger(std::move(*m_fixture.open())) {}

    [[nodiscard]] Beginning beginning(const std::string& course = {}, bool installed = true)
    {
        const auto labs = [installed](const std::string& id) {
            return installed && id == "copy-time" ? labIn("small") : nullptr;
        };
        return *beginningFor(*m_ledger, labIn("queue")->definition(), 1, course, labs);
    }

    [[nodiscard]] std::string busy() { return told(beginning().given.at("earlier_busy")); }
    [[nodiscard]] std::string link() { return told(beginning().given.at("earlier_link")); }
    [[nodiscard]] std::string late() { return told(beginning().given.at("was_late")); }

    [[nodiscard]] static std::string told(const GivenRecord& record)
    {
        const auto* number = std::get_if<double>(&record.value);
        return (number ? numberText(*number) : std::get<std::string>(record.value)) + " " + record.from + " " +
               record.lab + " " + std::to_string(record.attempt) + (record.why.empty() ? "" : " " + record.why);
    }

    /// An attempt at the small lab, as far as `upTo`: "start", "look" or "end"; with the link that is left set.
    void work(const std::string& upTo, const std::string& link = "slow", double volume = 100)
    {
        const auto lab = labIn("small");
        const auto attempt =
            m_ledger->beginAttempt("copy-time", "1.0.0", lab->contentHash(), kTestKey, "test 1", m_clock.utcMs());
        const auto store = m_ledger->store(*attempt);
        Session session = *Session::resume(lab, *store, m_clock, attempt->attempt);
        QVERIFY(session.start({}, "test 1", false) && session.chooseContext("office") && session.openAct("copy"));
        if (upTo == "start")
            return;
        QVERIFY(session.lockPrediction("copy", "B", Confidence::Guess, ""));
        QVERIFY(session.openSimulator("copy") && session.explore("copy", {{"link", link}, {"volume_gb", volume}}));
        if (upTo == "look")
            return;
        // Late with much to copy; copy and wait meet at 90 % of 1 Gbps after 600 s.
        QVERIFY(session.explore("copy", {{"link", std::string("slow")}, {"volume_gb", 1000.0}}));
        QVERIFY(session.explore("copy", {{"volume_gb", 67.5}}));
        QVERIFY(session.explore("copy", {{"link", link}, {"volume_gb", volume}}));
        QVERIFY(session.reveal("copy") && session.answerReflection("copy", "A") && session.openEquation("copy"));
        QVERIFY(session.finishAct("copy") && session.finishLab());
    }

    [[nodiscard]] Ledger& ledger() { return *m_ledger; }

private:
    LedgerFixture m_fixture;
    ManualClock m_clock;
    std::unique_ptr<Ledger> m_ledger;
};

} // namespace

/// A learner with and without an earlier lab, through a real ledger.
class EarlierLabsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutTheEarlierLabThereAreDefaults()
    {
        Learning learner;
        QCOMPARE(learner.busy(), std::string("50 default copy-time 0 not-done"));
        QCOMPARE(learner.link(), std::string("slow default copy-time 0 not-done"));
    }

    void whatIsNotKnownYetHasADefault()
    {
        Learning learner;
        learner.work("start");
        QCOMPARE(learner.busy(), std::string("50 default copy-time 0 not-known"));
        QCOMPARE(Learning::told(learner.beginning({}, false).given.at("earlier_busy")),
                 std::string("50 default copy-time 0 not-installed"));
    }

    void theRecordIsRead()
    {
        Learning learner;
        learner.work("end", "fast");
        // 100 GB over 900 Mbps take 888.9 s of 1488.9 s with the wait.
        QCOMPARE(learner.busy(), std::string("59.7 record copy-time 1"));
        QCOMPARE(learner.link(), std::string("fast record copy-time 1"));
        QCOMPARE(learner.late(), std::string("yes record copy-time 1"));
    }

    void theLastFinishedAttemptCounts()
    {
        Learning learner;
        learner.work("look", "fast");
        QCOMPARE(learner.link(), std::string("fast record copy-time 1"));
        learner.work("end", "slow");
        QCOMPARE(learner.link(), std::string("slow record copy-time 2"));
        learner.work("end", "fast");
        learner.work("look", "slow"); // not finished
        QCOMPARE(learner.link(), std::string("fast record copy-time 3"));
    }

    void theLastThatKnowsCountsAmongUnfinished()
    {
        Learning learner;
        learner.work("look", "slow");
        learner.work("look", "fast");
        learner.work("start");
        QCOMPARE(learner.link(), std::string("fast record copy-time 2"));
    }

    /// A newer version may record something else, or nothing, under the name.
    void anEarlierAttemptIsReadByItsOwnVersion()
    {
        Learning learner;
        learner.work("end", "fast");
        const std::string own = pinnedLab("copy-time", labIn("small")->contentHash());
        const auto beginning = [&learner](const InstalledLabs& labs) {
            return Learning::told(
                beginningFor(learner.ledger(), labIn("queue")->definition(), 1, {}, labs)->given.at("earlier_link"));
        };
        const auto newer = labIn("queue"); // it has no such field
        QCOMPARE(beginning([&](const std::string& name) { return name == own ? labIn("small") : newer; }),
                 std::string("fast record copy-time 1"));
        QCOMPARE(beginning([&](const std::string& name) { return name == own ? nullptr : newer; }),
                 std::string("slow default copy-time 0 not-known"));
    }

    void anAttemptKeepsWhatItWasGiven()
    {
        Learning learner;
        learner.work("end", "fast");
        const auto lab = labIn("queue");
        const auto attempt = learner.ledger().beginAttempt("copy-queue", "1.0.0", lab->contentHash(), kTestKey,
                                                           "test 1", 1'790'000'000'000);
        QVERIFY(attempt.has_value());
        const auto store = learner.ledger().store(*attempt);
        const ManualClock clock;
        const Beginning beginning = learner.beginning("MLSYS-101");
        {
            Session session = *Session::resume(lab, *store, clock, 1);
            QVERIFY(session.start({}, "test 1", false, beginning) && session.chooseContext("office"));
            QCOMPARE(std::get<std::string>(session.scenario().given.at("earlier_link")), std::string("fast"));
        }
        learner.work("end", "slow");
        Session session = *Session::resume(lab, *store, clock, 1);
        QVERIFY(session.state().origin.given == beginning.given);
        QCOMPARE(session.state().origin.course, std::string("MLSYS-101"));
        QCOMPARE(session.state().origin.seed, parameterSeed("MLSYS-101", "s123", "copy-queue", 1));
        QVERIFY(isDrawnRightly(lab->definition(), session.state().origin, "s123", 1));
        QVERIFY(!isDrawnRightly(lab->definition(), session.state().origin, "s124", 1));
        QVERIFY(!isDrawnRightly(lab->definition(), session.state().origin, "s123", 2));
        // The model speaks with the recorded link: ten times as fast as the other.
        const auto files = std::get<double>(beginning.given.at("files").value);
        const auto size = std::get<double>(beginning.given.at("size_gb").value);
        const auto minutes = session.model("queue").evaluate({})->outputs.at("copy_min").base / 60;
        QVERIFY(std::abs(minutes - files * size / (1.25 * 0.9) / 60) < 1e-9 * minutes);
    }

    void aValueThatCannotBeUsedIsNone()
    {
        const auto lab = labIn("queue");
        GivenSpec narrow = *lab->definition().givenNamed("earlier_busy");
        narrow.domain.greatest = 55;
        EarlierAttempt attempt{4, labIn("small"), true, {}};
        attempt.record.design["busy"] = 59.7;
        QCOMPARE(Learning::told(readEarlier(narrow, {attempt})), std::string("50 default copy-time 4 not-usable"));
        attempt.record.design["busy"] = std::string("59.7");
        QCOMPARE(readEarlier(narrow, {attempt}).why, std::string("not-usable"));
    }

    void numbersAreConverted()
    {
        GivenSpec spec = *labIn("queue")->definition().givenNamed("earlier_busy");
        spec.domain.unit = *parseUnit("1");
        QCOMPARE(std::get<double>(*readValue(spec, labIn("small")->definition(), RecordValue{50.0})), 0.5);
        spec.domain.unit = *parseUnit("s");
        QVERIFY(!readValue(spec, labIn("small")->definition(), RecordValue{50.0}));
    }

    void valuesThatTheLabHasNotAreRefused()
    {
        Beginning beginning;
        beginning.given["unheard_of"] = {1.0, kFromDraw};
        QVERIFY(!completed(labIn("queue")->definition(), beginning));
        QVERIFY(completed(labIn("small")->definition(), {})->given.empty());
    }
};

QTEST_GUILESS_MAIN(EarlierLabsTest)
#include "earlier_labs_test.moc"
