// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/snapshots.h"

#include "full_disk.h"
#include "ledger_fixture.h"

#include <QRandomGenerator>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace foresight;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kDay = 86'400'000;
constexpr std::int64_t kNow = 1'790'000'000'000;

std::int64_t eventsIn(const fs::path& file)
{
    const auto report = verifyLedger(file);
    return report && report->sound && !report->attempts.empty() ? report->attempts.front().events : -1;
}

/// Adds events to the fixture's ledger and closes it.
void append(const LedgerFixture& fixture, int count)
{
    const auto ledger = fixture.open();
    const auto attempt = *(*ledger)->latestAttempt("data-gravity-trap");
    const auto store = (*ledger)->store(*attempt);
    for (std::int64_t seq = attempt->events + 1; count > 0; ++seq, --count)
        QVERIFY(store->append(LedgerFixture::event(seq)).has_value());
}

int filesIn(const fs::path& folder)
{
    return static_cast<int>(std::distance(fs::directory_iterator(folder), fs::directory_iterator()));
}

} // namespace

/// Copies of a ledger: whole, verified, few, and made beside a writer.
class SnapshotsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copyIsTheLedgerOfItsTime()
    {
        const LedgerFixture fixture;
        fixture.make(3);
        const auto first = takeSnapshot(fixture.file(), kNow);
        QVERIFY2(first.has_value(), first ? "" : first.error().cause.c_str());
        append(fixture, 2);
        const auto second = takeSnapshot(fixture.file(), kNow + 1);
        QVERIFY(second.has_value());
        QCOMPARE(eventsIn(first->file), 3);
        QCOMPARE(eventsIn(second->file), 5);
        QCOMPARE(first->file.filename().string(), std::string("20260921T141320000Z.sqlite"));
        const std::vector<Snapshot> found = snapshotsOf(fixture.file());
        QCOMPARE(found.size(), std::size_t(2));
        QVERIFY2(found[0] == *second && found[1] == *first, "latest first");
    }

    void onlyItsOwnerReadsIt()
    {
        const LedgerFixture fixture;
        fixture.make(1);
        const mode_t before = ::umask(0);
        const auto taken = takeSnapshot(fixture.file(), kNow);
        ::umask(before);
        QVERIFY(taken.has_value());
        struct stat status
        {
        };
        QCOMPARE(::stat(taken->file.c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
        QCOMPARE(::stat(snapshotFolder(fixture.file()).c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0700U);
        QCOMPARE(filesIn(snapshotFolder(fixture.file())), 2); // the copy and the lock
    }

    void sameLedgerIsNotKeptTwice()
    {
        const LedgerFixture fixture;
        fixture.make(3);
        const auto first = takeSnapshot(fixture.file(), kNow);
        const auto second = takeSnapshot(fixture.file(), kNow + 5000);
        QVERIFY(first && second && *first == *second);
        QCOMPARE(snapshotsOf(fixture.file()).size(), std::size_t(1));
    }

    void takenTimeIsNeverOverwritten()
    {
        const LedgerFixture fixture;
        fixture.make(1);
        const auto first = takeSnapshot(fixture.file(), kNow);
        append(fixture, 1);
        const auto second = takeSnapshot(fixture.file(), kNow);
        QVERIFY(first && second && first->utcMs + 1 == second->utcMs);
        QCOMPARE(eventsIn(first->file), 1);
    }

    void clocksThatAreWrongGiveNamesAllTheSame()
    {
        const LedgerFixture fixture;
        fixture.make(1);
        for (const std::int64_t time : {std::int64_t(-5), std::int64_t(4'000'000'000'000'000)}) {
            const auto taken = takeSnapshot(fixture.file(), time);
            QVERIFY(taken.has_value());
            QCOMPARE(snapshotsOf(fixture.file()).front(), *taken);
            append(fixture, 1);
        }
    }

    void besideAWriter()
    {
        const LedgerFixture fixture;
        fixture.make(3);
        const auto ledger = fixture.open();
        const auto attempt = *(*ledger)->latestAttempt("data-gravity-trap");
        const auto store = (*ledger)->store(*attempt);
        for (std::int64_t seq = 4; seq < 10; ++seq) {
            QVERIFY(store->append(LedgerFixture::event(seq)).has_value());
            const auto taken = takeSnapshot(fixture.file(), kNow + seq);
            QVERIFY(taken.has_value());
            QCOMPARE(eventsIn(taken->file), seq);
        }
    }

    void damagedLedgerGetsNoSnapshotAndLosesNone()
    {
        const LedgerFixture fixture;
        fixture.make(30);
        const auto sound = takeSnapshot(fixture.file(), kNow);
        std::string bytes = LedgerFixture::bytes(fixture.file());
        const std::size_t at = bytes.find("m17");
        QVERIFY(at != std::string::npos);
        bytes[at + 1] = '9';
        LedgerFixture::write(fixture.file(), bytes);
        const auto taken = takeSnapshot(fixture.file(), kNow + 1);
        QCOMPARE(codeOf(taken), ErrorCode::ChainBroken);
        QCOMPARE(taken.error().args, std::vector<std::string>{"17"});
        LedgerFixture::write(fixture.file(), bytes.substr(0, bytes.size() / 2));
        QCOMPARE(codeOf(takeSnapshot(fixture.file(), kNow + 2)), ErrorCode::DatabaseCorrupt);
        QCOMPARE(snapshotsOf(fixture.file()), std::vector<Snapshot>{*sound});
        QCOMPARE(eventsIn(sound->file), 30);
        QCOMPARE(filesIn(snapshotFolder(fixture.file())), 2);
    }

    void missingFolderIsNotMade()
    {
        const LedgerFixture fixture;
        QCOMPARE(codeOf(takeSnapshot(fixture.file(), kNow)), ErrorCode::FileMissing);
        QVERIFY(!fs::exists(fixture.file().parent_path()));
        QVERIFY(snapshotsOf(fixture.file()).empty());
    }

    void fullDiskLeavesWhatWasThere()
    {
        const LedgerFixture fixture;
        fixture.make(3);
        const auto before = takeSnapshot(fixture.file(), kNow);
        append(fixture, 1);
        {
            const FullDisk full(8192);
            QCOMPARE(codeOf(takeSnapshot(fixture.file(), kNow + 1)), ErrorCode::DiskFull);
        }
        QCOMPARE(snapshotsOf(fixture.file()), std::vector<Snapshot>{*before});
        QCOMPARE(filesIn(snapshotFolder(fixture.file())), 2);
        QVERIFY(takeSnapshot(fixture.file(), kNow + 2).has_value());
    }

    void killedAtAnyMomentEveryNamedSnapshotIsSound()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const LedgerFixture fixture;
        fixture.make(3);
        for (unsigned round = 0; round < 25; ++round) {
            const pid_t child = fork();
            if (child == 0) {
                const auto ledger = fixture.open();
                const auto attempt = *(*ledger)->latestAttempt("data-gravity-trap");
                const auto store = (*ledger)->store(*attempt);
                for (std::int64_t seq = attempt->events + 1;; ++seq) {
                    if (!store->append(LedgerFixture::event(seq)) || !takeSnapshot(fixture.file(), kNow + seq))
                        _exit(1);
                }
            }
            ::usleep(random.bounded(20'000U, 60'000U) * (1 + round / 4U)); // ever longer: machines differ
            ::kill(child, SIGKILL);
            int status = 0;
            ::waitpid(child, &status, 0);
            QVERIFY2(WIFSIGNALED(status), qPrintable(QStringLiteral("seed %1").arg(seed)));
            for (const Snapshot& snapshot : snapshotsOf(fixture.file()))
                QVERIFY2(eventsIn(snapshot.file) >= 3, qPrintable(QStringLiteral("seed %1").arg(seed)));
            QVERIFY(eventsIn(fixture.file()) >= 3);
        }
        QVERIFY2(!snapshotsOf(fixture.file()).empty(), "some were finished");
        append(fixture, 1);
        QVERIFY(takeSnapshot(fixture.file(), kNow + 1'000'000).has_value());
        QVERIFY2(!fs::exists(snapshotFolder(fixture.file()) / "snapshot.new"), "the next one clears what was left");
    }

    void thinnedToTheLastOfEachDay()
    {
        std::vector<Snapshot> all;
        for (int day = 0; day < 60; ++day) {
            for (int hour = 1; hour <= 3; ++hour)
                all.push_back({"s", kNow / kDay * kDay - day * kDay + hour * 3'600'000});
        }
        const std::vector<Snapshot> surplus = surplusSnapshots(all, kNow);
        std::vector<Snapshot> kept;
        std::copy_if(all.begin(), all.end(), std::back_inserter(kept), [&](const Snapshot& one) {
            return std::find(surplus.begin(), surplus.end(), one) == surplus.end();
        });
        // Five latest (three of today, two of yesterday), then one for each of days 2 to 30.
        QCOMPARE(kept.size(), std::size_t(5 + 29));
        QVERIFY(surplusSnapshots(kept, kNow).empty());
        QVERIFY(surplusSnapshots({all.begin(), all.begin() + 5}, kNow + 400 * kDay).empty());
    }

    void takingThins()
    {
        const LedgerFixture fixture;
        fixture.make(1);
        for (int i = 0; i < 12; ++i) {
            QVERIFY(takeSnapshot(fixture.file(), kNow + i * 1000).has_value());
            append(fixture, 1);
        }
        const auto old = takeSnapshot(fixture.file(), kNow - 90 * kDay); // the clock was set back
        QVERIFY(old.has_value());
        QVERIFY2(fs::exists(old->file), "what was just taken is never thinned");
        QCOMPARE(snapshotsOf(fixture.file()).size(), std::size_t(6));
        QCOMPARE(eventsIn(snapshotsOf(fixture.file()).front().file), 12);
    }
};

QTEST_GUILESS_MAIN(SnapshotsTest)
#include "snapshots_test.moc"
