// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/mirror.h"

#include "core/ledger/restore.h"
#include "core/ledger/snapshots.h"

#include "full_disk.h"
#include "mirrored_machine.h"

#include <QRandomGenerator>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace foresight;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kNow = 1'790'000'000'000;

} // namespace

/// Every event in a second place, as plain records: what a machine forgets comes back from there.
class MirrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void machineThatForgotHasEveryEventAgain_data()
    {
        QTest::addColumn<bool>("required");
        QTest::newRow("required") << true;
        QTest::newRow("not required") << false;
    }
    void machineThatForgotHasEveryEventAgain()
    {
        QFETCH(bool, required);
        const Machine machine;
        machine.work(20, required);
        const auto before = machine.events();
        machine.forget();
        machine.work(25, required);
        const auto after = machine.events();
        QCOMPARE(after.size(), std::size_t(25));
        QVERIFY(std::equal(before.begin(), before.end(), after.begin()));
        QVERIFY(verifyLedger(machine.file())->sound);
        QCOMPARE(segmentsIn(machine.segments()).size(), std::size_t(2));
        QCOMPARE(machine.mirrored(), std::size_t(25));
        machine.forget();
        QVERIFY(machine.openMirrored(required).has_value());
        QCOMPARE(machine.events().size(), std::size_t(25));
        QCOMPARE((*machine.openToRead())->learner(), (Learner{"s123", "Ada"}));
    }

    void olderCopyIsBroughtForward()
    {
        const Machine machine;
        machine.work(5);
        const std::string copy = LedgerFixture::bytes(machine.file());
        machine.work(12);
        LedgerFixture::write(machine.file(), copy);
        const auto ledger = machine.openMirrored();
        QVERIFY(ledger.has_value());
        QVERIFY2(!(*ledger)->isOlderCopy(), "the mirror made up for it");
        QCOMPARE(machine.events().size(), std::size_t(12));
    }

    void secondMachineGoesOn()
    {
        const Machine first;
        const LedgerFixture second;
        first.work(8);
        {
            const auto ledger = Ledger::open(second.folder(), {"s123", "Ada"}, false, first.plan(true));
            const auto store = (*ledger)->store(**(*ledger)->latestAttempt(kLab));
            QVERIFY(store->append(LedgerFixture::event(9)).has_value());
        }
        first.work(10);
        QCOMPARE(first.events().size(), std::size_t(10));
    }

    void restoreTakesSnapshotDamagedFileAndMirror()
    {
        const Machine machine;
        machine.work(10);
        QVERIFY(takeSnapshot(machine.file(), kNow).has_value());
        machine.work(30);
        std::string content = LedgerFixture::bytes(machine.file());
        content.replace(content.find("\"m22"), 2, "\"x");
        LedgerFixture::write(machine.file(), content);
        const auto without = planRestore(machine.file());
        QCOMPARE((*without)->events, 21);
        QCOMPARE((*without)->lost, (std::vector<LostEvents>{{kLab, 1, 22, 30}}));
        const auto outcome = restoreLedger(machine.file(), kNow, machine.mirror());
        QVERIFY(outcome && *outcome);
        QCOMPARE((*outcome)->plan.rescued, 11);
        QCOMPARE((*outcome)->plan.mirrored, 9);
        QVERIFY((*outcome)->plan.lost.empty());
        QCOMPARE(machine.events().size(), std::size_t(30));
    }

    void restoreWorksFromTheMirrorAlone()
    {
        const Machine machine;
        machine.work(14);
        machine.forget();
        QCOMPARE(codeOf(planRestore(machine.file())), ErrorCode::FileMissing);
        const auto plan = planRestore(machine.file(), machine.mirror());
        QVERIFY(plan && *plan);
        QVERIFY2(!fs::exists(machine.file().parent_path()), "looking changes nothing");
        QVERIFY((*plan)->snapshot.file.empty());
        QCOMPARE((*plan)->mirrored, 14);
        QVERIFY(*restoreLedger(machine.file(), kNow, machine.segments())); // its own folder will do as well
        QCOMPARE(machine.events().size(), std::size_t(14));
        QVERIFY(verifyLedger(machine.file())->sound);
    }

    void machineThatForgetsBeginsNothingWithoutItsMirror()
    {
        const Machine machine;
        machine.work(4, false);
        machine.forget();
        fs::rename(machine.mirror(), machine.folder() / "away");
        StoragePlan plan = machine.plan(false);
        plan.storage = StorageClass::Ephemeral;
        QCOMPARE(codeOf(Ledger::open(machine.folder(), {"s123", "Ada"}, false, plan)), ErrorCode::FileMissing);
        QVERIFY2(!fs::exists(machine.file()), "a second ledger of one learner would hide the first");
        fs::rename(machine.folder() / "away", machine.mirror());
        QVERIFY(Ledger::open(machine.folder(), {"s123", "Ada"}, false, plan).has_value());
        QCOMPARE(machine.events().size(), std::size_t(4));
    }

    void attemptWithoutEventsIsMirroredAsWell()
    {
        const Machine machine;
        {
            const auto ledger = machine.openMirrored();
            QVERIFY(LedgerFixture::begin(**ledger).has_value()); // and a crash
            const auto second = LedgerFixture::begin(**ledger);
            QVERIFY((*ledger)->store(*second)->append(LedgerFixture::event(1, MissionMet{"m"}, 2)).has_value());
        }
        machine.forget();
        const auto ledger = machine.openMirrored();
        QCOMPARE((*ledger)->attempts()->size(), std::size_t(2));
        QCOMPARE((*ledger)->storedEvents(**(*ledger)->latestAttempt(kLab))->size(), std::size_t(1));
    }

    void emptiedLedgerIsNoNewStudent()
    {
        for (const std::size_t size : {std::size_t(0), std::size_t(65'536)}) {
            const Machine machine;
            machine.work(14);
            LedgerFixture::write(machine.file(), std::string(size, '\0'));
            QCOMPARE(codeOf(machine.openMirrored()), ErrorCode::DatabaseCorrupt);
            const auto outcome = restoreLedger(machine.file(), kNow, machine.mirror());
            QVERIFY2(outcome && *outcome, outcome ? "" : outcome.error().cause.c_str());
            QVERIFY((*outcome)->plan.lost.empty());
            QVERIFY2(!(*outcome)->setAside.empty(), "the damaged file is kept");
            QCOMPARE(machine.events().size(), std::size_t(14));
            machine.work(15);
            QCOMPARE(machine.mirrored(), std::size_t(15));
        }
    }

    void shareThatIsAwayHoldsNobodyUp()
    {
        const Machine machine;
        machine.work(5, false);
        fs::rename(machine.mirror(), machine.folder() / "away");
        {
            const auto ledger = machine.openMirrored(false);
            QVERIFY(ledger.has_value());
            const auto store = (*ledger)->store(**(*ledger)->latestAttempt(kLab));
            QVERIFY(store->append(LedgerFixture::event(6)).has_value());
            (*ledger)->settleMirror();
            QVERIFY((*ledger)->mirrorState().behind.has_value());
            QCOMPARE((*ledger)->mirrorState().behind->code, ErrorCode::FileMissing);
            QVERIFY2(!fs::exists(machine.mirror()), "no folder is made where a disk is missing");
            int changes = 0;
            (*ledger)->onMirrorChange([&changes] { ++changes; });
            fs::rename(machine.folder() / "away", machine.mirror());
            (*ledger)->settleMirror();
            QVERIFY(!(*ledger)->mirrorState().behind);
            QCOMPARE(machine.mirrored(), std::size_t(6));
            (*ledger)->onMirrorChange({});
            QCOMPARE(changes, 1);
        }
        QVERIFY((*machine.openToRead())->mirrorState().behind == std::nullopt);
    }

    void whatASessionLeftTheNextOneWrites()
    {
        const Machine machine;
        machine.work(3, false);
        {
            const auto ledger = machine.open();
            const auto store = (*ledger)->store(**(*ledger)->attempt(kLab, 1));
            QVERIFY(store->append(LedgerFixture::event(4)).has_value());
        }
        QCOMPARE(machine.mirrored(), std::size_t(3));
        {
            const auto ledger = machine.openMirrored(false);
            (*ledger)->settleMirror();
        }
        QCOMPARE(machine.mirrored(), std::size_t(4));
    }

    void requiredMirrorComesBeforeSaved()
    {
        const Machine machine;
        machine.work(5);
        const auto ledger = machine.openMirrored();
        const auto store = (*ledger)->store(**(*ledger)->latestAttempt(kLab));
        for (std::int64_t seq = 6; seq <= 9; ++seq) {
            QVERIFY(store->append(LedgerFixture::event(seq)).has_value());
            QCOMPARE(machine.mirrored(), static_cast<std::size_t>(seq)); // without waiting
        }
        QCOMPARE(segmentsIn(machine.segments()).size(), std::size_t(2));
    }

    void requiredMirrorThatFailsRefusesTheEvent()
    {
        const Machine machine;
        machine.work(5);
        fs::rename(machine.mirror(), machine.folder() / "away");
        const auto ledger = machine.openMirrored();
        QVERIFY2(ledger.has_value(), "what is there can be read");
        const auto store = (*ledger)->store(**(*ledger)->latestAttempt(kLab));
        QCOMPARE(codeOf(store->append(LedgerFixture::event(6))), ErrorCode::FileMissing);
        QVERIFY((*ledger)->mirrorState().behind.has_value());
        QCOMPARE(store->events()->size(), std::size_t(5));
        fs::rename(machine.folder() / "away", machine.mirror());
        QVERIFY2(store->append(LedgerFixture::event(6)).has_value(), "and the same step works afterwards");
        QCOMPARE(machine.mirrored(), std::size_t(6));
    }

    void fullMirrorBeginsANewSegment()
    {
        const Machine machine;
        const auto ledger = machine.openMirrored();
        const auto attempt = LedgerFixture::begin(**ledger);
        const auto store = (*ledger)->store(*attempt);
        QVERIFY(store->append(LedgerFixture::event(1)).has_value());
        const auto size = fs::file_size(segmentsIn(machine.segments()).front());
        const std::string longText(3000, 'x');
        {
            const FullDisk full(size + 1000); // the database is larger already: its pages fail first, or the mirror
            QVERIFY(!store->append(LedgerFixture::event(2, Note{"gap", longText})).has_value());
        }
        QVERIFY(store->append(LedgerFixture::event(2, Note{"gap", longText})).has_value());
        QCOMPARE(machine.mirrored(), std::size_t(2));
    }

    void foldersAndFilesAreTheLearnersAlone()
    {
        const mode_t before = ::umask(0);
        const Machine machine;
        machine.work(2);
        ::umask(before);
        struct stat about
        {
        };
        QCOMPARE(::stat(machine.segments().c_str(), &about), 0);
        QCOMPARE(about.st_mode & 0777U, 0700U);
        QCOMPARE(::stat(segmentsIn(machine.segments()).front().c_str(), &about), 0);
        QCOMPARE(about.st_mode & 0777U, 0600U);
    }

    void cutAnywhereTheBeginningCounts()
    {
        const Machine machine;
        machine.work(6);
        const fs::path segment = segmentsIn(machine.segments()).front();
        const std::string whole = LedgerFixture::bytes(segment);
        std::size_t most = 0;
        for (std::size_t size = 0; size < whole.size(); ++size) {
            LedgerFixture::write(segment, whole.substr(0, size));
            const std::size_t now = machine.mirrored();
            QVERIFY2(now == most || now == most + 1, std::to_string(size).c_str());
            most = now;
        }
        QCOMPARE(most, std::size_t(5));
    }

    void flippedAnywhereTheRestIsLeftOut()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const Machine machine;
        machine.work(6);
        const auto events = machine.events();
        const fs::path segment = segmentsIn(machine.segments()).front();
        const std::string whole = LedgerFixture::bytes(segment);
        for (int flip = 0; flip < 300; ++flip) {
            std::string damaged = whole;
            const auto at = static_cast<std::size_t>(random.bounded(static_cast<quint32>(damaged.size())));
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << random.bounded(8)));
            LedgerFixture::write(segment, damaged);
            const auto contents = readMirror(machine.segments());
            if (!contents)
                continue;
            QVERIFY2(!contents->stops.empty(), qPrintable(QStringLiteral("seed %1, byte %2").arg(seed).arg(at)));
            for (const MirrorAttempt& attempt : contents->attempts)
                QVERIFY(std::equal(attempt.events.begin(), attempt.events.end(), events.begin()));
        }
    }

    void recordsOutOfPlaceAreLeftOut_data()
    {
        QTest::addColumn<int>("dropped");
        QTest::addColumn<int>("left");
        QTest::newRow("the session") << 1 << 0;
        QTest::newRow("the attempt") << 2 << 0;
        QTest::newRow("the first event") << 3 << 0;
        QTest::newRow("the third event") << 5 << 2;
    }
    void recordsOutOfPlaceAreLeftOut()
    {
        QFETCH(int, dropped);
        QFETCH(int, left);
        const Machine machine;
        machine.work(6);
        const fs::path segment = segmentsIn(machine.segments()).front();
        const std::string whole = LedgerFixture::bytes(segment);
        std::string cut;
        std::size_t from = 0;
        for (int line = 0; from < whole.size(); ++line) {
            const std::size_t end = whole.find('\n', from) + 1;
            cut += line == dropped ? std::string() : whole.substr(from, end - from);
            from = end;
        }
        LedgerFixture::write(segment, cut);
        QCOMPARE(machine.mirrored(), static_cast<std::size_t>(left));
    }

    void whatIsNoSegmentIsPassedOver()
    {
        const Machine machine;
        machine.work(6);
        LedgerFixture::write(machine.segments() / "000000-zero.segment", std::string(100'000, '\0'));
        LedgerFixture::write(machine.segments() / "999999-line.segment",
                             "foresight-mirror 1\n" + std::string(1000, 'a'));
        LedgerFixture::write(machine.segments() / "999998-later.segment", "foresight-mirror 2\nnews\n");
        LedgerFixture::write(machine.segments() / "notes.txt", "mine");
        fs::create_symlink("/dev/zero", machine.segments() / "000001-device.segment");
        QCOMPARE(::mkfifo((machine.segments() / "000002-pipe.segment").c_str(), 0600), 0);
        const auto contents = readMirror(machine.segments());
        QVERIFY(contents.has_value());
        QCOMPARE(contents->stops.size(), std::size_t(3));
        QCOMPARE(machine.mirrored(), std::size_t(6));
        machine.work(7);
        QCOMPARE(machine.mirrored(), std::size_t(7));
    }

    void mirrorOfAnotherLearnerIsNotTaken()
    {
        const Machine machine;
        machine.work(6);
        const LedgerFixture other;
        const fs::path theirs = machine.mirror() / Ledger::fileFor(other.folder(), "s999").parent_path().filename();
        fs::rename(machine.segments(), theirs);
        QCOMPARE(codeOf(Ledger::open(other.folder(), {"s999", ""}, false, machine.plan(true))),
                 ErrorCode::DatabaseForeign);
        QVERIFY(!fs::exists(Ledger::fileFor(other.folder(), "s999")));
    }

    void killedAtAnyMomentEveryAcknowledgedEventIsInTheMirror()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        for (int round = 0; round < 15; ++round) {
            const Machine machine;
            int pipe[2];
            QCOMPARE(::pipe(pipe), 0);
            const pid_t child = fork();
            if (child == 0) {
                const auto ledger = machine.openMirrored();
                const auto attempt = LedgerFixture::begin(**ledger);
                const auto store = (*ledger)->store(*attempt);
                for (std::int64_t seq = 1; store->append(LedgerFixture::event(seq)); ++seq)
                    (void)!::write(pipe[1], "+", 1);
                _exit(1);
            }
            ::close(pipe[1]);
            ::usleep(20'000 + random.bounded(20'000U));
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            std::size_t acknowledged = 0;
            for (char c = 0; ::read(pipe[0], &c, 1) == 1;)
                ++acknowledged;
            ::close(pipe[0]);
            const QByteArray where = QStringLiteral("seed %1, round %2").arg(seed).arg(round).toLatin1();
            const std::size_t mirrored = machine.mirrored();
            QVERIFY2(mirrored >= acknowledged && mirrored <= acknowledged + 1, where.constData());
            machine.forget();
            const auto again = machine.openMirrored();
            QVERIFY2(again.has_value(), where.constData());
            QVERIFY2(machine.events().size() == mirrored, where.constData());
        }
    }
};

QTEST_GUILESS_MAIN(MirrorTest)
#include "mirror_test.moc"
