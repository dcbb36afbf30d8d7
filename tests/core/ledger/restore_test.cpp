// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/restore.h"

#include "core/ledger/ledger.h"

#include "full_disk.h"
#include "ledger_fixture.h"

#include <QRandomGenerator>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace foresight;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kNow = 1'790'000'000'000;
const std::string kLab = "data-gravity-trap";

/// A ledger with a snapshot after 15 events and 15 more events.
class Worked : public LedgerFixture
{
public:
    Worked()
    {
        make(15);
        (void)takeSnapshot(file(), kNow);
        const auto ledger = open();
        const auto store = (*ledger)->store(**(*ledger)->latestAttempt(kLab));
        for (std::int64_t seq = 16; seq <= 30; ++seq)
            (void)store->append(event(seq, MissionMet{"m" + std::to_string(seq)}));
    }
    void damage(const std::string& content) const { write(file(), content); }
    [[nodiscard]] std::string whole() const { return bytes(file()); }
    /// Edits the payload of one event in the file.
    void alter(int seq) const
    {
        std::string content = whole();
        content.replace(content.find("\"m" + std::to_string(seq)), 2, "\"x");
        damage(content);
    }
    [[nodiscard]] std::int64_t events() const
    {
        const auto report = verifyLedger(file());
        return report && report->sound ? report->attempts.front().events : -1;
    }
};

} // namespace

/// A damaged ledger comes back from its newest sound snapshot; what is lost is said, and nothing is overwritten.
class RestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundLedgerIsLeftAlone()
    {
        const Worked ledger;
        const std::string before = ledger.whole();
        const auto outcome = restoreLedger(ledger.file(), kNow);
        QVERIFY(outcome.has_value() && !outcome->has_value());
        QCOMPARE(ledger.whole(), before);
    }

    void unreadableFileGoesBackToTheSnapshot()
    {
        const Worked ledger;
        const std::string zeros(65'536, '\0');
        ledger.damage(zeros);
        QCOMPARE(codeOf(ledger.open()), ErrorCode::DatabaseCorrupt);
        const auto outcome = restoreLedger(ledger.file(), kNow);
        QVERIFY2(outcome && *outcome, outcome ? "" : outcome.error().cause.c_str());
        const RestorePlan& plan = (*outcome)->plan;
        QCOMPARE(plan.events, 15);
        QVERIFY2(!plan.countable, "zeros do not say how many events there were");
        QCOMPARE(ledger.events(), 15);
        QCOMPARE((*outcome)->setAside.size(), std::size_t(2));
        QVERIFY2((*outcome)->setAside.front().string().ends_with("-journal"), "its journal goes with it");
        const fs::path aside = (*outcome)->setAside.back();
        QVERIFY(aside.filename().string().starts_with("ledger.sqlite.damaged-2026"));
        QCOMPARE(LedgerFixture::bytes(aside), zeros);
        QVERIFY2(ledger.open().has_value(), "and work goes on");
    }

    /// Also when the clock was set back and it looks older.
    void snapshotWithTheMostEventsIsTaken()
    {
        const Worked ledger;
        QVERIFY(takeSnapshot(ledger.file(), kNow - 60'000).has_value());
        ledger.damage(std::string(65'536, '\0'));
        const auto outcome = restoreLedger(ledger.file(), kNow);
        QVERIFY(outcome && *outcome);
        QCOMPARE((*outcome)->plan.events, 30);
        QCOMPARE(ledger.events(), 30);
    }

    void soundEventsOfTheDamagedFileAreRescued()
    {
        const Worked ledger;
        ledger.alter(22);
        QCOMPARE(codeOf(ledger.open()), ErrorCode::ChainBroken);
        const std::string damaged = ledger.whole();
        const auto plan = planRestore(ledger.file());
        QVERIFY(plan && *plan);
        QCOMPARE(ledger.whole(), damaged);
        const auto outcome = restoreLedger(ledger.file(), kNow);
        QVERIFY(outcome && *outcome);
        for (const RestorePlan& each : {**plan, (*outcome)->plan}) {
            QCOMPARE(each.damage.code, ErrorCode::ChainBroken);
            QCOMPARE(each.events, 21);
            QCOMPARE(each.rescued, 6);
            QVERIFY(each.countable);
            QCOMPARE(each.lost, (std::vector<LostEvents>{{kLab, 1, 22, 30}}));
        }
        QCOMPARE(ledger.events(), 21);
        QCOMPARE(LedgerFixture::bytes((*outcome)->setAside.back()), damaged);
    }

    void laterAttemptsAreRescued()
    {
        const Worked ledger;
        {
            const auto open = ledger.open();
            const auto begun = Worked::begin(**open);
            QVERIFY((*open)->store(*begun)->append(Worked::event(1, MissionMet{"z1"}, 2)).has_value());
            QVERIFY(Worked::begin(**open, "another-lab").has_value());
        }
        ledger.alter(22);
        const auto outcome = restoreLedger(ledger.file(), kNow);
        QVERIFY2(outcome && *outcome, outcome ? "" : outcome.error().cause.c_str());
        const auto report = verifyLedger(ledger.file());
        QVERIFY(report && report->sound);
        QCOMPARE(report->attempts.size(), std::size_t(3));
        QCOMPARE(report->attempts[1].events, 1);
    }

    void missingLedgerIsNoNewStudent()
    {
        const Worked ledger;
        fs::remove(ledger.file());
        QCOMPARE(codeOf(ledger.open()), ErrorCode::FileMissing);
        QVERIFY2(!fs::exists(ledger.file()), "no empty ledger takes its place");
        QVERIFY(*restoreLedger(ledger.file(), kNow));
        QCOMPARE(ledger.events(), 15);
    }

    void damagedSnapshotIsPassedOver()
    {
        const Worked ledger;
        const auto later = takeSnapshot(ledger.file(), kNow + 1);
        fs::resize_file(later->file, 5000);
        ledger.damage("");
        const auto outcome = restoreLedger(ledger.file(), kNow);
        QVERIFY(outcome && *outcome);
        QCOMPARE((*outcome)->plan.snapshot.utcMs, kNow);
        QCOMPARE(ledger.events(), 15);
    }

    void withoutASnapshotNothingIsTouched()
    {
        const LedgerFixture fixture;
        fixture.make(3);
        LedgerFixture::write(fixture.file(), "rubbish");
        QCOMPARE(codeOf(restoreLedger(fixture.file(), kNow)), ErrorCode::FileMissing);
        QCOMPARE(LedgerFixture::bytes(fixture.file()), std::string("rubbish"));
    }

    void openLedgerIsNotRestored()
    {
        const Worked ledger;
        const auto open = ledger.open();
        const pid_t child = fork();
        if (child == 0) {
            const auto outcome = restoreLedger(ledger.file(), kNow);
            _exit(!outcome && outcome.error().code == ErrorCode::DatabaseLocked ? 0 : 1);
        }
        int status = 1;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }

    void journalOfSomethingElseIsNotPlayedIn()
    {
        const Worked ledger;
        ledger.damage(std::string(8192, 'x'));
        const std::string journal = ledger.file().string() + "-journal";
        LedgerFixture::write(journal, "a journal of something else");
        const auto outcome = restoreLedger(ledger.file(), kNow);
        QVERIFY(outcome && *outcome);
        QVERIFY2(!fs::exists(journal), "none is left that could be played into the restored ledger");
    }

    void secondDamageGetsANameOfItsOwn()
    {
        const Worked ledger;
        ledger.damage("first");
        const auto first = restoreLedger(ledger.file(), kNow);
        ledger.damage("second");
        const auto second = restoreLedger(ledger.file(), kNow);
        QVERIFY(first && *first && second && *second);
        QCOMPARE(LedgerFixture::bytes((*first)->setAside.back()), std::string("first"));
        QCOMPARE(LedgerFixture::bytes((*second)->setAside.back()), std::string("second"));
    }

    void fullDiskChangesNothing()
    {
        const Worked ledger;
        ledger.damage("rubbish");
        {
            const FullDisk full(8192);
            QCOMPARE(codeOf(restoreLedger(ledger.file(), kNow)), ErrorCode::DiskFull);
        }
        QCOMPARE(ledger.whole(), std::string("rubbish"));
        QVERIFY(!fs::exists(ledger.file().string() + ".new"));
        QVERIFY(*restoreLedger(ledger.file(), kNow));
    }

    void killedAtAnyMomentItCanBeRestoredAgain()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        for (int round = 0; round < 15; ++round) {
            const Worked ledger;
            ledger.alter(22);
            const pid_t child = fork();
            if (child == 0)
                _exit(restoreLedger(ledger.file(), kNow) ? 0 : 1);
            ::usleep(random.bounded(25'000U));
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            const auto outcome = restoreLedger(ledger.file(), kNow + 1);
            QVERIFY2(outcome.has_value(), qPrintable(QStringLiteral("seed %1").arg(seed)));
            QVERIFY2(ledger.events() == 21, qPrintable(QStringLiteral("seed %1").arg(seed)));
        }
    }

    /// A bit that makes another column of one, or the file another version's.
    void alteredSchemaIsDamage_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("column") << QByteArray("mono_ms INTEGER") << QByteArray("mono_ks INTEGER");
        QTest::newRow("first column") << QByteArray("seq INTEGER") << QByteArray("sdq INTEGER");
        QTest::newRow("table") << QByteArray("tableevents") << QByteArray("tableevenus");
    }
    void alteredSchemaIsDamage()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        const Worked ledger;
        std::string damaged = ledger.whole();
        const std::size_t at = damaged.find(from.toStdString());
        QVERIFY(at != std::string::npos);
        damaged.replace(at, static_cast<std::size_t>(from.size()), to.toStdString());
        ledger.damage(damaged);
        const auto damage = damageOf(ledger.file());
        QVERIFY2(damage.has_value() && damage->has_value(), damage ? "" : damage.error().cause.c_str());
        const auto outcome = restoreLedger(ledger.file(), kNow);
        QVERIFY(outcome.has_value() && outcome->has_value());
        QVERIFY(ledger.events() >= 15);
    }

    void everyFlippedBitCanBeRestored()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const Worked ledger;
        const std::string whole = ledger.whole();
        for (int flip = 0; flip < 30; ++flip) {
            std::string damaged = whole;
            const auto at = static_cast<std::size_t>(random.bounded(static_cast<quint32>(damaged.size())));
            if (at >= 60 && at < 64) // user_version: whatever says to be of a newer program is left alone
                continue;
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << random.bounded(8)));
            ledger.damage(damaged);
            const auto damage = damageOf(ledger.file());
            const QString where = QStringLiteral("seed %1, byte %2").arg(seed).arg(at);
            QVERIFY2(damage.has_value(), qPrintable(where));
            const auto outcome = restoreLedger(ledger.file(), kNow);
            QVERIFY2(outcome.has_value(), qPrintable(where));
            QCOMPARE(outcome->has_value(), damage->has_value());
            QVERIFY2(ledger.events() >= 15, qPrintable(where));
        }
    }
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "restore_test.moc"
