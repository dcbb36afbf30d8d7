// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/student/snapshot_keeper.h"

#include "shell_fixture.h"

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

QTEST_MAIN(SnapshotKeeperTest)
#include "snapshot_keeper_test.moc"
