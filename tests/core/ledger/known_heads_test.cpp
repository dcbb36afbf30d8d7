// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/known_heads.h"

#include "core/ledger/restore.h"
#include "core/ledger/snapshots.h"
#include "core/ledger/surroundings.h"
#include "core/session/note_subjects.h"

#include "ledger_fixture.h"

#include <sys/stat.h>

using namespace foresight;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kNow = 1'790'000'000'000;
const std::string kLab = "data-gravity-trap";

std::vector<StoredEvent> eventsOf(const LedgerFixture& fixture, int attempt = 1)
{
    const auto ledger = fixture.openToRead();
    return *(*ledger)->storedEvents(**(*ledger)->attempt(kLab, attempt));
}

int notesIn(const std::vector<StoredEvent>& events)
{
    int notes = 0;
    for (const StoredEvent& event : events)
        notes += event.type == "note" && event.payload.find(kOlderCopyNote) != std::string::npos ? 1 : 0;
    return notes;
}

void goOn(const LedgerFixture& fixture, std::int64_t from, std::int64_t to)
{
    const auto ledger = fixture.open();
    QVERIFY(ledger.has_value());
    const auto store = (*ledger)->store(**(*ledger)->latestAttempt(kLab));
    for (std::int64_t seq = from; seq <= to; ++seq)
        QVERIFY(store->append(LedgerFixture::event(seq)).has_value());
}

/// Opens as the programs do.
void openAndNote(const LedgerFixture& fixture)
{
    const ManualClock clock;
    const auto ledger = fixture.open();
    QVERIFY(ledger.has_value());
    QVERIFY((*ledger)->noteOlderCopy(clock).has_value());
}

KnownHeadState stateOf(const LedgerFixture& fixture)
{
    return checkedHeads(fixture.file())->state;
}

} // namespace

/// A second small file knows how far the ledger had come: an older copy in its place is recorded, once.
class KnownHeadsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headsAreKeptWhenTheLedgerIsClosed()
    {
        const LedgerFixture fixture;
        fixture.make(7);
        const auto known = readKnownHeads(fixture.file());
        QVERIFY(known.has_value());
        QCOMPARE(known->heads.size(), std::size_t(1));
        QCOMPARE(known->heads.front().events, 7);
        QVERIFY(known->heads.front().head == eventsOf(fixture).back().hash);
        struct stat about
        {
        };
        QCOMPARE(::stat(knownHeadsFile(fixture.file()).c_str(), &about), 0);
        QCOMPARE(about.st_mode & 0777U, 0600U);
        QVERIFY(stateOf(fixture) == KnownHeadState::Fits);
    }

    void headsAreKeptWithASnapshot()
    {
        const LedgerFixture fixture;
        fixture.make(3);
        const auto ledger = fixture.open();
        const auto store = (*ledger)->store(**(*ledger)->latestAttempt(kLab));
        QVERIFY(store->append(LedgerFixture::event(4)).has_value());
        QCOMPARE(readKnownHeads(fixture.file())->heads.front().events, 3);
        QVERIFY(takeSnapshot(fixture.file(), kNow).has_value());
        QCOMPARE(readKnownHeads(fixture.file())->heads.front().events, 4);
    }

    void openingAndClosingChangesNothing()
    {
        const LedgerFixture fixture;
        fixture.make(3);
        const auto before = fs::last_write_time(knownHeadsFile(fixture.file()));
        for (int i = 0; i < 3; ++i)
            openAndNote(fixture);
        QVERIFY(fs::last_write_time(knownHeadsFile(fixture.file())) == before);
        QCOMPARE(notesIn(eventsOf(fixture)), 0);
    }

    void olderCopyIsRecordedOnce()
    {
        const LedgerFixture fixture;
        fixture.make(5);
        const std::string copy = LedgerFixture::bytes(fixture.file());
        goOn(fixture, 6, 12);
        LedgerFixture::write(fixture.file(), copy);
        QVERIFY(stateOf(fixture) == KnownHeadState::Contradicts);
        openAndNote(fixture);
        openAndNote(fixture);
        const auto events = eventsOf(fixture);
        QCOMPARE(events.size(), std::size_t(6));
        QCOMPARE(notesIn(events), 1);
        QVERIFY2(events.back().payload.find("had 12 events, 5 were here") != std::string::npos,
                 events.back().payload.c_str());
        QVERIFY(events.back().act.empty());
        QVERIFY(verifyLedger(fixture.file())->sound);
        QVERIFY(stateOf(fixture) == KnownHeadState::Fits);
    }

    void copyThatWentOnIsRecorded()
    {
        const LedgerFixture fixture;
        fixture.make(5);
        const std::string copy = LedgerFixture::bytes(fixture.file());
        const std::string heads = LedgerFixture::bytes(knownHeadsFile(fixture.file()));
        goOn(fixture, 6, 8);
        const std::string later = LedgerFixture::bytes(knownHeadsFile(fixture.file()));
        LedgerFixture::write(fixture.file(), copy);
        LedgerFixture::write(knownHeadsFile(fixture.file()), heads); // the work of a second profile, and its heads gone
        {
            const auto ledger = fixture.open();
            const auto store = (*ledger)->store(**(*ledger)->latestAttempt(kLab));
            for (std::int64_t seq = 6; seq <= 10; ++seq)
                QVERIFY(store->append(LedgerFixture::event(seq, MissionMet{"other"})).has_value());
        }
        LedgerFixture::write(knownHeadsFile(fixture.file()), later);
        openAndNote(fixture);
        QCOMPARE(notesIn(eventsOf(fixture)), 1);
        QVERIFY(eventsOf(fixture).back().payload.find("event 8 of attempt 1 was another one") != std::string::npos);
    }

    void attemptThatIsGoneIsNotedOnTheOneInItsPlace()
    {
        const LedgerFixture fixture;
        fixture.make(5);
        const std::string copy = LedgerFixture::bytes(fixture.file());
        {
            const auto ledger = fixture.open();
            const auto second = LedgerFixture::begin(**ledger);
            QVERIFY((*ledger)->store(*second)->append(LedgerFixture::event(1, MissionMet{"z"}, 2)).has_value());
        }
        LedgerFixture::write(fixture.file(), copy);
        openAndNote(fixture);
        QCOMPARE(notesIn(eventsOf(fixture)), 0);
        QVERIFY(stateOf(fixture) == KnownHeadState::Contradicts);
        {
            const ManualClock clock;
            const auto ledger = fixture.open();
            const auto second = LedgerFixture::begin(**ledger);
            QVERIFY((*ledger)->store(*second)->append(LedgerFixture::event(1, MissionMet{"y"}, 2)).has_value());
            QVERIFY((*ledger)->noteOlderCopy(clock).has_value());
        }
        QCOMPARE(notesIn(eventsOf(fixture)), 0);
        QCOMPARE(notesIn(eventsOf(fixture, 2)), 1);
        const std::string payload = eventsOf(fixture, 2).back().payload;
        QVERIFY2(payload.find("attempt 2 had 1 events and is not here") != std::string::npos, payload.c_str());
        QVERIFY(stateOf(fixture) == KnownHeadState::Fits);
    }

    void conflictIsNotForgottenBeforeItIsRecorded()
    {
        const LedgerFixture fixture;
        fixture.make(5);
        const std::string copy = LedgerFixture::bytes(fixture.file());
        goOn(fixture, 6, 12);
        LedgerFixture::write(fixture.file(), copy);
        goOn(fixture, 6, 7); // by a program that notes nothing
        QVERIFY(takeSnapshot(fixture.file(), kNow).has_value());
        QVERIFY(stateOf(fixture) == KnownHeadState::Contradicts);
        openAndNote(fixture);
        QCOMPARE(notesIn(eventsOf(fixture)), 1);
    }

    /// Of a ledger that the program restored itself, nobody is told that somebody put an older copy in its place.
    void restoreIsNoOlderCopy()
    {
        const LedgerFixture fixture;
        fixture.make(5);
        QVERIFY(takeSnapshot(fixture.file(), kNow));
        goOn(fixture, 6, 9);
        LedgerFixture::write(fixture.file(), std::string(65'536, 'x'));
        const auto outcome = restoreLedger(fixture.file(), kNow);
        QVERIFY(outcome && *outcome);
        QCOMPARE((*outcome)->plan.lost, (std::vector<LostEvents>{{kLab, 1, 6, 9}}));
        openAndNote(fixture);
        const auto events = eventsOf(fixture);
        QCOMPARE(notesIn(events), 0);
        QCOMPARE(events.size(), std::size_t(6));
        QVERIFY2(events.back().payload.find(kRestoredNote) != std::string::npos, "what was lost is recorded as that");
        QVERIFY2(events.back().payload.find("had 9 events, 5 were here") != std::string::npos, "and how much");
        openAndNote(fixture);
        QCOMPARE(eventsOf(fixture).size(), std::size_t(6));
        const std::string copy = LedgerFixture::bytes(fixture.file());
        goOn(fixture, 7, 8);
        LedgerFixture::write(fixture.file(), copy);
        openAndNote(fixture);
        QCOMPARE(notesIn(eventsOf(fixture)), 1); // a copy put there later is one
    }

    /// Where nothing was lost, nothing is noted, and the mark does not stay either.
    void restoreWithoutLossLeavesNoMark()
    {
        const LedgerFixture fixture;
        fixture.make(5);
        QVERIFY(takeSnapshot(fixture.file(), kNow));
        LedgerFixture::write(fixture.file(), std::string(65'536, 'x'));
        QVERIFY(restoreLedger(fixture.file(), kNow));
        QVERIFY(!readKnownHeads(fixture.file())->restored);
        openAndNote(fixture);
        QCOMPARE(eventsOf(fixture).size(), std::size_t(5));
    }

    void damagedHeadsSayNothing()
    {
        const LedgerFixture fixture;
        fixture.make(5);
        const std::string whole = LedgerFixture::bytes(knownHeadsFile(fixture.file()));
        for (std::size_t at = 0; at < whole.size(); ++at) {
            std::string damaged = whole;
            damaged[at] = static_cast<char>(damaged[at] ^ 4);
            LedgerFixture::write(knownHeadsFile(fixture.file()), damaged);
            QVERIFY2(stateOf(fixture) == KnownHeadState::Damaged, std::to_string(at).c_str());
            LedgerFixture::write(knownHeadsFile(fixture.file()), whole.substr(0, at));
            QVERIFY2(stateOf(fixture) == KnownHeadState::Damaged, std::to_string(at).c_str());
        }
        openAndNote(fixture);
        QCOMPARE(notesIn(eventsOf(fixture)), 0);
        goOn(fixture, 6, 6);
        QVERIFY2(stateOf(fixture) == KnownHeadState::Fits, "the next close writes them anew");
    }
};

QTEST_GUILESS_MAIN(KnownHeadsTest)
#include "known_heads_test.moc"
