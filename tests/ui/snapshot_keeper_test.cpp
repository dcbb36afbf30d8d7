// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/snapshot_keeper.h"

#include "shell_fixture.h"

#include "core/base/file.h"

#include <QTest>

using namespace foresight;
using namespace foresight::ui;

/// A lab that is worked at gets its snapshots without being asked.
class SnapshotKeeperTest : public ShellFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { freshFolder(); }
    void cleanup() { closeAll(); }

    void afterOpeningAndAtEachLock();
    void afterTimeOfUse();
    void failureIsOneLineUntilTheNext();

private:
    [[nodiscard]] std::vector<Snapshot> snapshots() { return snapshotsOf(session().ledgerFile()); }
    [[nodiscard]] std::int64_t eventsInLatest()
    {
        const auto report = verifyLedger(snapshots().front().file);
        return report && report->sound ? report->attempts.front().events : -1;
    }
};

void SnapshotKeeperTest::afterOpeningAndAtEachLock()
{
    openKnown(kLab);
    QVERIFY2(snapshots().empty(), "the window comes first");
    QTRY_COMPARE(snapshots().size(), std::size_t(1));
    QVERIFY(session().chooseContext("cloud"));
    QVERIFY(session().openAct("pipeline"));
    m_clock.advance(1000);
    QVERIFY(session().lockPrediction("pipeline", "B", Confidence::Guess, {}));
    QTRY_COMPARE(snapshots().size(), std::size_t(2));
    QCOMPARE(eventsInLatest(), session().state().lastSeq);
}

void SnapshotKeeperTest::afterTimeOfUse()
{
    openKnown(kLab);
    QTRY_COMPARE(snapshots().size(), std::size_t(1));
    const SnapshotKeeper keeper(session(), std::chrono::milliseconds(50));
    m_clock.advance(1000);
    QVERIFY(session().chooseContext("cloud"));
    QTRY_COMPARE(snapshots().size(), std::size_t(2));
    QCOMPARE(eventsInLatest(), session().state().lastSeq);
}

void SnapshotKeeperTest::failureIsOneLineUntilTheNext()
{
    openKnown(kLab);
    QTRY_COMPARE(snapshots().size(), std::size_t(1));
    const auto& line = named<QLabel>("copyStatusLabel");
    QVERIFY(!line.isVisible());
    const std::filesystem::path kept = snapshotFolder(session().ledgerFile());
    std::filesystem::remove_all(kept);
    QVERIFY(writeFile(kept, "a file where the folder should be"));
    m_clock.advance(1000);
    QVERIFY(session().chooseContext("cloud"));
    QVERIFY(session().openAct("pipeline"));
    QVERIFY(session().lockPrediction("pipeline", "B", Confidence::Guess, {}));
    QTRY_VERIFY(line.isVisible());
    QVERIFY(!line.text().contains(QLatin1Char('\n')));
    QVERIFY2(line.accessibleDescription().contains(qtText(kept.string())), qPrintable(line.accessibleDescription()));
    QVERIFY2(named<QLabel>("savedLabel").text().startsWith(QStringLiteral("Saved")), "the work itself is saved");
    std::filesystem::remove(kept);
    m_clock.advance(1000);
    QVERIFY(session().openSimulator("pipeline") && session().explore("pipeline", {{"storage", std::string("nvme")}}));
    QVERIFY(session().explore("pipeline", {{"gpus", 4.0}}) && session().reveal("pipeline"));
    QVERIFY(session().answerReflection("pipeline", "C") && session().openEquation("pipeline"));
    QVERIFY(session().finishAct("pipeline") && session().openAct("gravity"));
    QVERIFY(session().lockPrediction("gravity", "C", Confidence::Guess, {}));
    QTRY_COMPARE(snapshots().size(), std::size_t(1));
    QTRY_VERIFY(!line.isVisible());
}

QTEST_MAIN(SnapshotKeeperTest)
#include "snapshot_keeper_test.moc"
