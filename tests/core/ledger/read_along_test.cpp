// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/chain_check.h"
#include "core/ledger/ledger_tables.h"
#include "core/ledger/migrations.h"
#include "core/session/history.h"
#include "core/session/session.h"

#include "ledger_fixture.h"
#include "tests/core/session/copy_lab.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QRandomGenerator>

#include <stop_token>

using namespace foresight;
using foresight::test::copyLab;
using foresight::test::MemoryStore;

namespace {

/// More than one part of a chain check, and more than the reading is ahead of the checking.
constexpr std::int64_t kLong = 14'000;

/// A sound attempt at the lab of the test: long runs of looks, with other events and other verdicts here and there.
class LongAttempt
{
public:
    LongAttempt(std::int64_t length, quint32 seed) : m_random(seed)
    {
        put({}, LabStarted{"copy", "1.0.0", std::string(64, '0'), "plain", "test 1"});
        put({}, ContextChosen{"home"});
        put("first", ActOpened{});
        put("first", PredictionLocked{"B", Confidence::Guess, "why not"});
        look("first");
        put("first", MissionMet{"story"});
        looks("first", length / 10, 300);
        looks("first", length / 2, 4000);
        put("first", MissionMet{"quick"});
        put("first", Revealed{});
        put("first", ReflectionAnswered{"C", 1});
        looks("first", 7, 3);
        put("first", EquationOpened{});
        put("first", ActFinished{});
        put("second", ActOpened{});
        put("second", PredictionLocked{"A", Confidence::VerySure, {}});
        looks("second", length - static_cast<std::int64_t>(m_events.size()), 4000);
    }

    [[nodiscard]] const std::vector<Event>& events() const { return m_events; }

private:
    void put(const std::string& act, EventBody body)
    {
        const auto seq = static_cast<std::int64_t>(m_events.size()) + 1;
        m_events.push_back({seq, 1, act, 1'790'000'000'000 + seq, 1'000 + seq, std::move(body)});
    }
    void look(const std::string& act)
    {
        const auto count = static_cast<double>(m_events.size());
        const bool rare = m_random.bounded(900) == 0;
        put(act, Explored{{{"disk", rare ? "fast" : "slow"}, {"files", count}},
                          {{"time_min", count / 7}},
                          {{"pace", rare ? "quick " + std::to_string(m_random.bounded(5)) : "slow"}}});
    }
    /// About each of `rarity` looks something else comes.
    void looks(const std::string& act, std::int64_t count, int rarity)
    {
        for (std::int64_t i = 0; i < count; ++i) {
            look(act);
            if (m_random.bounded(rarity) == 0)
                put(act, ObservationRecorded{"time_min", 1.0 + m_random.bounded(9)});
            if (m_random.bounded(2 * rarity) == 0)
                put(act, BookmarkSaved{"A", {{"files", 2.0}}});
            if (m_random.bounded(3 * rarity) == 0)
                put(act, UnknownEvent{"hint_asked"});
        }
    }

    QRandomGenerator m_random;
    std::vector<Event> m_events;
};

/// Keeps what it is shown.
class Reader final : public ReadAlong
{
public:
    std::optional<std::int64_t> wanted(const std::vector<AttemptInfo>& attempts) override
    {
        if (onWanted)
            onWanted();
        return attempts.empty() ? std::nullopt : std::optional(attempts.front().rowId);
    }
    void take(Event& event) override
    {
        ++shown;
        made += std::holds_alternative<Explored>(event.body) && !std::get<Explored>(event.body).settings.empty();
        fold.take(event);
        history.add(std::move(event));
    }

    std::function<void()> onWanted;
    std::int64_t shown = 0;
    std::int64_t made = 0; ///< looks that came whole
    SessionFold fold{sessionRules(copyLab()->definition())};
    History history;
};

} // namespace

/// A ledger is read once: who folds its events is shown them while its chain is checked.
class ReadAlongTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<LedgerFixture>(); }

    void givesWhatAPlainReplayGives_data();
    void givesWhatAPlainReplayGives();
    void anAlteredLookIsFoundAllTheSame_data();
    void anAlteredLookIsFoundAllTheSame();
    void anUnreadableLookIsFoundAllTheSame();
    void onlyTheWantedAttemptIsShown();
    void whatComesLaterIsFoldedAfterIt();
    void endsWhenNobodyWaits();

private:
    /// Puts events into a ledger at once: one by one each would wait for the disk.
    void make(const std::vector<Event>& events) const
    {
        {
            const auto ledger = m_fixture->open();
            QVERIFY(ledger && LedgerFixture::begin(**ledger));
        }
        const auto database = Database::open(m_fixture->file(), Database::Mode::ReadWrite, kLedgerApplicationId);
        QVERIFY(database.has_value());
        const auto attempts = tables::attempts(*database);
        QVERIFY(attempts && attempts->size() == 1);
        const std::int64_t row = attempts->front().rowId;
        QVERIFY(database->transaction([&]() -> Result<void> {
            Digest last = genesisHash(attempts->front().genesisBytes);
            for (const Event& event : events) {
                const StoredEvent stored = chained(event, last);
                auto put = tables::insertEvent(*database, row, stored);
                if (put)
                    put = tables::moveHead(*database, row, {stored.seq, stored.hash});
                if (!put)
                    return put;
                last = stored.hash;
            }
            return {};
        }));
    }
    [[nodiscard]] Result<std::unique_ptr<Ledger>> open(Reader& reader, const std::stop_token& stop = {}) const
    {
        return Ledger::open(m_fixture->folder(), {"s123", "Ada"}, false, {}, {&reader, stop});
    }
    void edit(const std::string& sql) const
    {
        SQLite::Database db(m_fixture->file().string(), SQLite::OPEN_READWRITE);
        db.exec("DROP TRIGGER events_never_change; DROP TRIGGER heads_move_forward;" + sql);
    }

    std::unique_ptr<LedgerFixture> m_fixture;
};

void ReadAlongTest::givesWhatAPlainReplayGives_data()
{
    QTest::addColumn<int>("length");
    for (const int length : {40, 200, 4096, 4300, static_cast<int>(kLong)})
        QTest::addRow("%d", length) << length;
}

void ReadAlongTest::givesWhatAPlainReplayGives()
{
    QFETCH(int, length);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    const LongAttempt attempt(length, seed);
    make(attempt.events());
    Reader reader;
    const auto ledger = open(reader);
    QVERIFY(ledger.has_value());
    QCOMPARE(reader.shown, static_cast<std::int64_t>(attempt.events().size()));

    SessionFold plain(sessionRules(copyLab()->definition()));
    History history;
    const auto attempts = (*ledger)->attempts();
    QVERIFY(attempts && (*ledger)->store(attempts->front())->visit([&](Event& event) {
        plain.take(event);
        history.add(std::move(event));
    }));
    const auto state = reader.fold.state(1);
    QVERIFY(state && plain.state(1));
    QVERIFY(*state == *plain.state(1));
    QCOMPARE(state->lastSeq, reader.shown);
    QVERIFY(reader.history.events() == history.events());
    if (length == kLong)
        QVERIFY2(reader.made < kLong / 2, "most looks of a long run are only counted");
}

void ReadAlongTest::anAlteredLookIsFoundAllTheSame_data()
{
    QTest::addColumn<qint64>("seq");
    for (const qint64 seq : {5, 4096, 4097, 13'000})
        QTest::addRow("%lld", seq) << seq;
}

/// Most of these are looks that nobody makes.
void ReadAlongTest::anAlteredLookIsFoundAllTheSame()
{
    QFETCH(qint64, seq);
    make(LongAttempt(kLong, 7).events());
    edit("UPDATE events SET payload = replace(payload, 'e', 'o') WHERE seq = " + std::to_string(seq));
    Reader reader;
    const auto along = open(reader);
    const auto plain = m_fixture->open();
    QCOMPARE(codeOf(along), ErrorCode::ChainBroken);
    QCOMPARE(along.error().args, std::vector<std::string>{std::to_string(seq)});
    QCOMPARE(along.error().cause, plain.error().cause);
    QVERIFY(reader.shown < seq);
}

/// Somebody who makes the chain anew from an event on still cannot put in what is no look.
void ReadAlongTest::anUnreadableLookIsFoundAllTheSame()
{
    const std::vector<Event> events = LongAttempt(kLong, 11).events();
    make(events);
    constexpr std::int64_t kBad = 9000;
    std::string update;
    Digest last{};
    {
        const auto database = Database::open(m_fixture->file(), Database::Mode::ReadOnly, kLedgerApplicationId);
        QVERIFY(database.has_value());
        last = **tables::hashAt(*database, 1, kBad - 1);
    }
    for (std::int64_t seq = kBad; seq <= static_cast<std::int64_t>(events.size()); ++seq) {
        StoredEvent stored = chained(events[static_cast<std::size_t>(seq - 1)], last);
        if (seq == kBad) {
            stored.type = "explored";
            stored.payload = R"({"outputs":{"time_min":"long"},"settings":{},"verdicts":{}})";
        }
        stored.hash = eventHash(stored);
        last = stored.hash;
        update += "UPDATE events SET type = '" + stored.type + "', payload = '" + stored.payload + "', prev_hash = '" +
                  hex(stored.previous) + "', hash = '" + hex(stored.hash) + "' WHERE seq = " + std::to_string(seq) +
                  ";";
    }
    edit("BEGIN;" + update + "UPDATE heads SET hash = '" + hex(last) + "'; COMMIT;");
    Reader reader;
    const auto along = open(reader);
    QCOMPARE(codeOf(along), ErrorCode::ChainBroken);
    QCOMPARE(along.error().args, std::vector<std::string>{std::to_string(kBad)});
    QCOMPARE(QString::fromStdString(along.error().cause),
             QStringLiteral("data-gravity-trap, attempt 1: payload-invalid"));
}

void ReadAlongTest::onlyTheWantedAttemptIsShown()
{
    m_fixture->make(3);
    {
        const auto ledger = m_fixture->open();
        QVERIFY(ledger.has_value());
        const auto another = LedgerFixture::begin(**ledger, "another");
        QVERIFY(another && (*ledger)->store(*another)->append(LedgerFixture::event(1)));
    }
    Reader reader;
    QVERIFY(open(reader));
    QCOMPARE(reader.shown, 3);
    edit("UPDATE events SET utc_ms = 0 WHERE attempt_id = 2");
    Reader again;
    QCOMPARE(codeOf(open(again)), ErrorCode::ChainBroken); // what is not shown is checked
}

void ReadAlongTest::whatComesLaterIsFoldedAfterIt()
{
    const std::vector<Event> events = LongAttempt(300, 3).events();
    const ManualClock clock;
    MemoryStore store;
    store.kept = events;
    for (const std::size_t already : {std::size_t{0}, std::size_t{1}, events.size() / 2, events.size()}) {
        SessionFold fold(sessionRules(copyLab()->definition()));
        for (std::size_t i = 0; i < already; ++i)
            fold.take(events[i]);
        const auto plain = Session::resume(copyLab(), store, clock);
        const auto begun = Session::resume(copyLab(), store, clock, 1, std::move(fold));
        QVERIFY(plain && begun);
        QVERIFY(begun->state() == plain->state());
    }
    SessionFold ofAnother(sessionRules(copyLab()->definition()));
    ofAnother.take(events.front());
    ofAnother.take(events.front());
    const auto refused = Session::resume(copyLab(), store, clock, 1, std::move(ofAnother));
    QCOMPARE(codeOf(refused), ErrorCode::Refused);
}

void ReadAlongTest::endsWhenNobodyWaits()
{
    const LongAttempt attempt(kLong, 5);
    make(attempt.events());
    const auto all = static_cast<std::int64_t>(attempt.events().size());
    std::stop_source nobody;
    Reader reader;
    reader.onWanted = [&nobody] { nobody.request_stop(); };
    QVERIFY(!open(reader, nobody.get_token()));
    QVERIFY2(reader.shown < all, "the reading ended before the ledger did");
    Reader again;
    QVERIFY(open(again)); // nothing is left of it
    QCOMPARE(again.shown, all);
}

QTEST_GUILESS_MAIN(ReadAlongTest)
#include "read_along_test.moc"
