// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"

#include "ledger_fixture.h"

#include <limits>
#include <sys/stat.h>

using namespace foresight;
namespace fs = std::filesystem;

Q_DECLARE_METATYPE(Event)

class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEventsAcrossOpenings()
    {
        const LedgerFixture fixture;
        const Event first =
            fixture.event(1, PredictionLocked{"B", Confidence::VerySure, "disk\n\"slow\" \xf0\x9f\x91\xa9"});
        const Event second =
            fixture.event(2, Explored{{{"storage", "hdd"}}, {{"total_ms", 0.1 + 0.2}}, {{"health", "x"}}});
        {
            const auto ledger = fixture.open();
            QVERIFY(ledger.has_value());
            const auto attempt = fixture.begin(**ledger);
            QVERIFY(attempt.has_value());
            const auto store = (*ledger)->store(*attempt);
            QVERIFY(store->append(first).has_value());
            QVERIFY(store->append(second).has_value());
        }
        const auto ledger = fixture.open();
        QVERIFY(ledger.has_value());
        const auto attempt = (*ledger)->latestAttempt("data-gravity-trap");
        QVERIFY(attempt.has_value() && attempt->has_value());
        QCOMPARE((*attempt)->events, 2);
        const auto events = (*ledger)->store(**attempt)->events();
        QVERIFY(events.has_value());
        QVERIFY(*events == (std::vector<Event>{first, second}));
        const auto stored = (*ledger)->storedEvents(**attempt);
        QVERIFY(stored.has_value());
        QVERIFY(!checkChain((*attempt)->genesisBytes, *stored).has_value());
    }

    void knowsItsLearner()
    {
        const LedgerFixture fixture;
        std::string id;
        {
            const auto ledger = Ledger::open(fixture.folder(), {"s123", "Ada"});
            QVERIFY(ledger.has_value());
            id = (*ledger)->ledgerId();
            QCOMPARE(id.size(), std::size_t(32));
            QVERIFY((*ledger)->setLearnerName("Ada Lovelace").has_value());
            QVERIFY(!(*ledger)->setLearnerName("Ada\nLovelace").has_value());
        }
        const auto ledger = Ledger::open(fixture.folder(), {"s123", ""});
        QVERIFY(ledger.has_value());
        QCOMPARE((*ledger)->ledgerId(), id);
        QVERIFY((*ledger)->learner() == (Learner{"s123", "Ada Lovelace"}));
        QVERIFY(!(*ledger)->scripted());
        const auto other = Ledger::open(fixture.folder(), {"s124", ""});
        QVERIFY(other.has_value());
        QVERIFY((*other)->ledgerId() != id);
    }

    void anyStudentNumberIsKept_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("sql") << QByteArray("Robert'); DROP TABLE events;--");
        QTest::newRow("like") << QByteArray("%_%");
        QTest::newRow("path") << QByteArray("../../../etc/passwd");
        QTest::newRow("arabic and emoji")
            << QByteArray("\xd8\xb3\xd9\x84 \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x94\xac");
        QTest::newRow("longest") << QByteArray(200, 'x');
    }

    void anyStudentNumberIsKept()
    {
        QFETCH(QByteArray, id);
        const LedgerFixture fixture;
        const auto ledger = Ledger::open(fixture.folder(), {id.toStdString(), id.toStdString()});
        QVERIFY(ledger.has_value());
        QCOMPARE(QByteArray::fromStdString((*ledger)->learner().id), id);
        const auto attempt = fixture.begin(**ledger);
        QVERIFY(attempt.has_value());
        QCOMPARE(QByteArray::fromStdString(attempt->genesis.learnerId), id);
        QVERIFY((*ledger)->store(*attempt)->append(fixture.event(1)).has_value());
        QVERIFY((*ledger)->file().parent_path().parent_path() == fixture.folder() / "learners");
    }

    void namesThatCannotBeKeptAreRefused_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("nul") << QByteArray("a\0b", 3);
        QTest::newRow("line feed") << QByteArray("a\nb");
        QTest::newRow("tab") << QByteArray("a\tb");
        QTest::newRow("broken utf-8") << QByteArray("\xff");
        QTest::newRow("too long") << QByteArray(201, 'x');
    }

    void namesThatCannotBeKeptAreRefused()
    {
        QFETCH(QByteArray, id);
        const LedgerFixture fixture;
        QCOMPARE(codeOf(Ledger::open(fixture.folder(), {id.toStdString(), {}})), ErrorCode::TextInvalid);
        QVERIFY(!fs::exists(fixture.folder() / "learners"));
    }

    void isPrivateWhateverTheUmask()
    {
        const LedgerFixture fixture;
        const mode_t before = ::umask(0);
        fixture.make(2);
        ::umask(before);
        QCOMPARE(fs::status(fixture.folder() / "learners").permissions(), fs::perms::owner_all);
        QCOMPARE(fs::status(fixture.file().parent_path()).permissions(), fs::perms::owner_all);
        int files = 0;
        for (const auto& entry : fs::directory_iterator(fixture.file().parent_path())) {
            QCOMPARE(entry.status().permissions(), fs::perms::owner_read | fs::perms::owner_write);
            ++files;
        }
        QVERIFY(files >= 1);
    }

    void attemptsAreNumberedPerLab()
    {
        const LedgerFixture fixture;
        const auto ledger = fixture.open();
        QVERIFY(ledger.has_value());
        QVERIFY(fixture.begin(**ledger, "a").has_value());
        QVERIFY(fixture.begin(**ledger, "b").has_value());
        const auto again = fixture.begin(**ledger, "a");
        QVERIFY(again.has_value());
        QCOMPARE(again->attempt, 2);
        QCOMPARE(again->genesis.attempt, 2);
        QCOMPARE(again->genesis.ledgerId, (*ledger)->ledgerId());
        QVERIFY((*ledger)->store(*again)->append(fixture.event(1, ActOpened{}, 2)).has_value());
        const auto all = (*ledger)->attempts();
        QVERIFY(all.has_value());
        QCOMPARE(all->size(), std::size_t(3));
        QVERIFY((*all)[2].genesis == again->genesis);
        QCOMPARE((*all)[2].events, 1);
        QCOMPARE((*all)[0].events, 0);
        QCOMPARE((*(*ledger)->latestAttempt("a"))->attempt, 2);
        QVERIFY(!(*(*ledger)->latestAttempt("c")).has_value());
        const auto report = [&] { return verifyLedger(fixture.file()); }();
        QVERIFY(report.has_value());
        QVERIFY(report->sound);
        QCOMPARE(report->attempts.size(), std::size_t(3));
    }

    void scriptedSessionsAreMarked()
    {
        const LedgerFixture fixture;
        {
            const auto ledger = Ledger::open(fixture.folder(), {"robot", ""}, true);
            QVERIFY(ledger.has_value());
            QVERIFY((*ledger)->scripted());
        }
        const auto ledger = Ledger::open(fixture.folder(), {"robot", ""});
        QVERIFY(ledger.has_value());
        QVERIFY2((*ledger)->scripted(), "a ledger that a script began stays marked");
        const auto attempt = fixture.begin(**ledger);
        QVERIFY(attempt.has_value());
        QVERIFY(attempt->genesis.scripted);
    }

    void scriptDoesNotWriteIntoALearnersLedger()
    {
        const LedgerFixture fixture;
        fixture.make(1);
        QCOMPARE(codeOf(Ledger::open(fixture.folder(), {"s123", "Ada"}, true)), ErrorCode::DatabaseForeign);
    }

    void eventsThatDoNotFollowAreRefused_data()
    {
        QTest::addColumn<Event>("event");
        QTest::newRow("again") << LedgerFixture::event(2);
        QTest::newRow("gap") << LedgerFixture::event(4);
        QTest::newRow("zero") << LedgerFixture::event(0);
        QTest::newRow("other attempt") << LedgerFixture::event(3, ActOpened{}, 2);
    }

    void eventsThatDoNotFollowAreRefused()
    {
        QFETCH(Event, event);
        const LedgerFixture fixture;
        fixture.make(2);
        const auto ledger = fixture.open();
        const auto attempt = *(*ledger)->latestAttempt("data-gravity-trap");
        const auto done = (*ledger)->store(*attempt)->append(event);
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().code, ErrorCode::Refused);
        QCOMPARE(done.error().args, std::vector<std::string>{"out-of-order"});
        QCOMPARE((*ledger)->storedEvents(*attempt)->size(), std::size_t(2));
    }

    void eventsThatWouldNotReadBackAreRefused_data()
    {
        QTest::addColumn<Event>("event");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char* name, const Event& event, ErrorCode code) {
            QTest::newRow(name) << event << code;
        };
        const auto look = [](double value) { return LedgerFixture::event(1, Explored{{}, {{"total_ms", value}}, {}}); };
        row("nan", look(std::numeric_limits<double>::quiet_NaN()), ErrorCode::FormatInvalid);
        row("infinity", look(-std::numeric_limits<double>::infinity()), ErrorCode::FormatInvalid);
        row("nan setting",
            LedgerFixture::event(1, BookmarkSaved{"A", {{"gpus", std::numeric_limits<double>::quiet_NaN()}}}),
            ErrorCode::FormatInvalid);
        row("broken utf-8", LedgerFixture::event(1, Note{"gap", "\xff"}), ErrorCode::TextInvalid);
        row("lone surrogate", LedgerFixture::event(1, Note{"gap", "\xed\xa0\x80"}), ErrorCode::TextInvalid);
        row("too long", LedgerFixture::event(1, Note{"gap", std::string(kPayloadLimit, 'x')}),
            ErrorCode::FormatInvalid);
        row("type with a space", LedgerFixture::event(1, UnknownEvent{"hint asked"}), ErrorCode::FormatInvalid);
        Event act = LedgerFixture::event(1);
        act.act = "pipe\nline";
        row("act with a line feed", act, ErrorCode::FormatInvalid);
    }

    void eventsThatWouldNotReadBackAreRefused()
    {
        QFETCH(Event, event);
        QFETCH(ErrorCode, code);
        const LedgerFixture fixture;
        const auto ledger = fixture.open();
        const auto attempt = fixture.begin(**ledger);
        QCOMPARE(codeOf((*ledger)->store(*attempt)->append(event)), code);
        QCOMPARE((*ledger)->storedEvents(*attempt)->size(), std::size_t(0));
        QVERIFY((*ledger)->store(*attempt)->append(fixture.event(1)).has_value());
    }

    void extremeNumbersAndClocksAreKept()
    {
        const LedgerFixture fixture;
        const auto ledger = fixture.open();
        const auto attempt = fixture.begin(**ledger);
        const auto store = (*ledger)->store(*attempt);
        std::int64_t seq = 0;
        std::vector<Event> events;
        for (const double value : {1e308, -1e308, 5e-324, 0.0, 9007199254740993.0}) {
            events.push_back(fixture.event(++seq, ObservationRecorded{"total_ms", value}));
            events.back().utcMs = seq % 2 == 0 ? -86'400'000 : 32'503'680'000'000; // before 1970 and in the year 3000
            QVERIFY(store->append(events.back()).has_value());
        }
        QVERIFY(*store->events() == events);
        QVERIFY(verifyLedger(fixture.file())->sound);
    }

    void callbackIsPartOfTheTransaction()
    {
        const LedgerFixture fixture;
        fixture.make(1);
        const auto ledger = fixture.open();
        const auto attempt = *(*ledger)->latestAttempt("data-gravity-trap");
        std::size_t seen = 0;
        const auto refuse = [&](const std::vector<StoredEvent>& events) -> Result<void> {
            seen = events.size();
            return fail({ErrorCode::DiskFull, "elsewhere", {}, {}});
        };
        const auto refused = (*ledger)->appendWith(*attempt, fixture.event(2), refuse);
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error() == (Error{ErrorCode::DiskFull, "elsewhere", {}, {}}));
        QCOMPARE(seen, std::size_t(2));
        QCOMPARE((*ledger)->storedEvents(*attempt)->size(), std::size_t(1));
        const auto accept = [](const std::vector<StoredEvent>&) -> Result<void> { return {}; };
        QVERIFY((*ledger)->appendWith(*attempt, fixture.event(2), accept).has_value());
        QCOMPARE((*ledger)->storedEvents(*attempt)->size(), std::size_t(2));
    }

    void draftsStandBesideTheChain()
    {
        const LedgerFixture fixture;
        fixture.make(1);
        {
            const auto ledger = fixture.open();
            const auto store = (*ledger)->store(**(*ledger)->latestAttempt("data-gravity-trap"));
            QVERIFY(store->saveDraft("pipeline.reason", "slow").has_value());
            QVERIFY(store->saveDraft("pipeline.reason", "slow 'disk'\n").has_value());
            QVERIFY(store->saveDraft("gravity.reason", "far").has_value());
            QVERIFY(store->saveDraft("gravity.reason", "").has_value());
            QCOMPARE(codeOf(store->saveDraft("pipeline.reason", std::string(kPayloadLimit + 1, 'x'))),
                     ErrorCode::TooLarge);
        }
        const auto ledger = fixture.open();
        const auto store = (*ledger)->store(**(*ledger)->latestAttempt("data-gravity-trap"));
        const std::map<std::string, std::string> expected{{"pipeline.reason", "slow 'disk'\n"}};
        QVERIFY(*store->drafts() == expected);
        const auto second = fixture.begin(**ledger);
        QVERIFY((*ledger)->store(*second)->drafts()->empty());
    }

    void readersSeeWhatIsCommittedAndWriteNothing()
    {
        const LedgerFixture fixture;
        fixture.make(2);
        const auto writer = fixture.open();
        const auto attempt = *(*writer)->latestAttempt("data-gravity-trap");
        const auto reader = fixture.openToRead();
        QVERIFY(reader.has_value());
        QCOMPARE((*reader)->storedEvents(*attempt)->size(), std::size_t(2));
        QVERIFY((*writer)->store(*attempt)->append(fixture.event(3)).has_value());
        QCOMPARE((*reader)->storedEvents(*attempt)->size(), std::size_t(3));
        QVERIFY(verifyLedger(fixture.file())->sound);
        QCOMPARE(codeOf((*reader)->store(*attempt)->append(fixture.event(4))), ErrorCode::DatabaseReadOnly);
        QCOMPARE(codeOf((*reader)->setLearnerName("Eve")), ErrorCode::DatabaseReadOnly);
        QCOMPARE(codeOf((*reader)->store(*attempt)->saveDraft("a", "b")), ErrorCode::DatabaseReadOnly);
    }

    void secondWriterIsRefusedUntilTheFirstCloses()
    {
        const LedgerFixture fixture;
        fixture.make(1);
        {
            const auto first = fixture.open();
            QVERIFY(first.has_value());
            QCOMPARE(codeOf(fixture.open()), ErrorCode::DatabaseLocked);
            QCOMPARE(codeOf(Ledger::openFile(fixture.file(), LedgerMode::ReadWrite)), ErrorCode::DatabaseLocked);
        }
        QVERIFY(fixture.open().has_value());
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledger_test.moc"
