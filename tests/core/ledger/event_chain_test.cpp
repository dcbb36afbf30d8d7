// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/event_chain.h"

#include <QTest>

#include <functional>

using namespace foresight;

namespace {

Genesis genesis()
{
    return {std::string(32, '0'),
            "s123",
            "Ada",
            "data-gravity-trap",
            "1.0.0",
            std::string(64, 'b'),
            1,
            std::string(64, 'a'),
            "foresight 0.1.0",
            1'790'000'000'000,
            false};
}

std::vector<StoredEvent> chain(int count)
{
    std::vector<StoredEvent> events;
    Digest previous = genesisHash(genesisBytes(genesis()));
    for (int seq = 1; seq <= count; ++seq) {
        events.push_back(chained({seq, 1, "pipeline", 1'790'000'000'000 + seq, seq, MissionMet{"m"}}, previous));
        previous = events.back().hash;
    }
    return events;
}

/// Gives every event from `from` on the hashes it should have, as a forger would who knows the format.
void rehash(std::vector<StoredEvent>& events, std::size_t from)
{
    for (std::size_t i = from; i < events.size(); ++i) {
        events[i].previous = i == 0 ? genesisHash(genesisBytes(genesis())) : events[i - 1].hash;
        events[i].hash = eventHash(events[i]);
    }
}

} // namespace

using Change = std::function<void(std::vector<StoredEvent>&)>;
Q_DECLARE_METATYPE(Change)

class EventChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashedBytesAreAsSpecified()
    {
        const std::string genesisText = genesisBytes(genesis());
        const std::string expected =
            "{\"attempt\":1,\"lab\":\"data-gravity-trap\",\"lab_hash\":\"" + std::string(64, 'b') +
            "\",\"lab_version\":\"1.0.0\",\"learner_id\":\"s123\",\"learner_name\":\"Ada\"," + "\"ledger_id\":\"" +
            std::string(32, '0') + "\",\"program\":\"foresight 0.1.0\",\"public_key\":\"" + std::string(64, 'a') +
            "\",\"scripted\":false,\"utc_ms\":1790000000000}";
        QCOMPARE(genesisText, expected);
        QVERIFY(genesisHash(genesisText) == blake2b("foresight-genesis-1\n" + genesisText));

        const StoredEvent first = chain(1).front();
        const std::string bytes = "foresight-event-1\n" + hex(genesisHash(genesisText)) +
                                  "\n1\n1\npipeline\nmission_met\n1790000000001\n1\n{\"mission\":\"m\"}";
        QVERIFY(first.hash == blake2b(bytes));
        QVERIFY(first.previous == genesisHash(genesisText));
    }

    void genesisReadsBack()
    {
        Genesis odd = genesis();
        odd.learnerName = "Robert'); DROP TABLE ledger;-- \xd8\xb3 \xf0\x9f\x91\xa9";
        odd.utcMs = -1;
        odd.scripted = true;
        const auto back = parseGenesis(genesisBytes(odd));
        QVERIFY(back.has_value());
        QVERIFY(*back == odd);
    }

    void brokenGenesisIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("no json") << QByteArray("{") << QByteArray("");
        QTest::newRow("missing field") << QByteArray("\"program\"") << QByteArray("\"programme\"");
        QTest::newRow("text for a number") << QByteArray("1790000000000") << QByteArray("\"1790000000000\"");
        QTest::newRow("half a millisecond") << QByteArray("1790000000000") << QByteArray("1790000000000.5");
        QTest::newRow("attempt zero") << QByteArray("\"attempt\":1") << QByteArray("\"attempt\":0");
        QTest::newRow("flag as a number") << QByteArray("false") << QByteArray("0");
        QTest::newRow("broken utf-8") << QByteArray("Ada") << QByteArray("\xff");
    }

    void brokenGenesisIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray bytes = QByteArray::fromStdString(genesisBytes(genesis()));
        const int position = static_cast<int>(bytes.indexOf(from));
        QVERIFY(position >= 0);
        bytes.replace(position, static_cast<int>(from.size()), to);
        const auto parsed = parseGenesis(bytes.toStdString());
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().code, ErrorCode::FormatInvalid);
    }

    void wholeChainHasNoBreak()
    {
        QVERIFY(!checkChain(genesisBytes(genesis()), {}).has_value());
        QVERIFY(!checkChain(genesisBytes(genesis()), chain(1)).has_value());
        QVERIFY(!checkChain(genesisBytes(genesis()), chain(20)).has_value());
    }

    void breaksAreNamed_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<qint64>("seq");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, qint64 seq, const char* reason, const Change& change) {
            QTest::newRow(name) << change << seq << QByteArray(reason);
        };
        using Events = std::vector<StoredEvent>;
        row("payload", 4, "hash-mismatch", [](Events& e) { e[3].payload = R"({"mission":"n"})"; });
        row("payload of the last", 6, "hash-mismatch", [](Events& e) { e[5].payload = R"({"mission":"n"})"; });
        row("act", 2, "hash-mismatch", [](Events& e) { e[1].act = "gravity"; });
        row("type", 2, "hash-mismatch", [](Events& e) { e[1].type = "mission_mett"; });
        row("wall clock", 5, "hash-mismatch", [](Events& e) { --e[4].utcMs; });
        row("monotonic clock", 5, "hash-mismatch", [](Events& e) { ++e[4].monotonicMs; });
        row("attempt", 1, "hash-mismatch", [](Events& e) { e[0].attempt = 2; });
        row("hash", 3, "hash-mismatch", [](Events& e) { e[2].hash[31] ^= 1; });
        row("previous", 3, "hash-mismatch", [](Events& e) { e[2].previous[0] ^= 1; });
        row("deleted", 3, "gap", [](Events& e) { e.erase(e.begin() + 2); });
        row("first deleted", 1, "gap", [](Events& e) { e.erase(e.begin()); });
        row("deleted and renumbered", 3, "hash-mismatch", [](Events& e) {
            e.erase(e.begin() + 2);
            for (std::size_t i = 2; i < e.size(); ++i)
                --e[i].seq;
        });
        row("inserted", 4, "hash-mismatch", [](Events& e) {
            e.insert(e.begin() + 2, e[2]);
            for (std::size_t i = 3; i < e.size(); ++i)
                ++e[i].seq;
        });
        row("twice", 4, "gap", [](Events& e) { e.insert(e.begin() + 2, e[2]); });
        row("swapped", 2, "gap", [](Events& e) { std::swap(e[1], e[3]); });
        row("swapped and renumbered", 2, "hash-mismatch", [](Events& e) {
            std::swap(e[1], e[3]);
            std::swap(e[1].seq, e[3].seq);
        });
        row("one event with its hash made anew", 4, "hash-mismatch", [](Events& e) {
            e[2].payload = R"({"mission":"n"})";
            e[2].hash = eventHash(e[2]);
        });
        row("payload no json, chain made anew", 3, "payload-invalid", [](Events& e) {
            e[2].payload = "{";
            rehash(e, 2);
        });
        row("field missing, chain made anew", 3, "payload-invalid", [](Events& e) {
            e[2].payload = "{}";
            rehash(e, 2);
        });
        row("line feed in the act, chain made anew", 3, "payload-invalid", [](Events& e) {
            e[2].act = "pipe\nline";
            rehash(e, 2);
        });
        row("other attempt, chain made anew", 3, "attempt-mismatch", [](Events& e) {
            e[2].attempt = 2;
            rehash(e, 2);
        });
    }

    void breaksAreNamed()
    {
        QFETCH(Change, change);
        QFETCH(qint64, seq);
        QFETCH(QByteArray, reason);
        std::vector<StoredEvent> events = chain(6);
        change(events);
        const auto fault = checkChain(genesisBytes(genesis()), events);
        QVERIFY(fault.has_value());
        QCOMPARE(QByteArray::fromStdString(fault->reason), reason);
        QCOMPARE(fault->seq, seq);
    }

    /// Long chains are checked in parts, side by side; the first break is named all the same.
    void breaksOfALongChainAreNamed_data()
    {
        QTest::addColumn<QList<int>>("broken");
        for (const QList<int>& broken : {QList<int>{1},
                                         {2},
                                         {5'000, 12'345},
                                         {10'000},
                                         {10'001},
                                         {10'002},
                                         {20'001},
                                         {19'000, 3},
                                         {20'000, 20'001}})
            QTest::addRow("first of %d from %d", static_cast<int>(broken.size()), broken.front()) << broken;
    }

    void breaksOfALongChainAreNamed()
    {
        QFETCH(QList<int>, broken);
        std::vector<StoredEvent> events = chain(20'001);
        QVERIFY(!checkChain(genesisBytes(genesis()), events).has_value());
        for (const int seq : broken)
            ++events[static_cast<std::size_t>(seq) - 1].utcMs;
        const auto fault = checkChain(genesisBytes(genesis()), events);
        QVERIFY(fault.has_value());
        QCOMPARE(fault->seq, *std::min_element(broken.begin(), broken.end()));
        QCOMPARE(fault->reason, std::string("hash-mismatch"));
        events.erase(events.begin() + 10'000); // where a part may begin
        events.resize(static_cast<std::size_t>(std::max(fault->seq, std::int64_t{11'000})) - 1);
        const auto gap = checkChain(genesisBytes(genesis()), events);
        QVERIFY(gap.has_value());
        QCOMPARE(gap->seq, std::min(fault->seq, std::int64_t{10'001}));
    }

    void otherGenesisIsNamed()
    {
        Genesis other = genesis();
        other.learnerId = "s124";
        const auto fault = checkChain(genesisBytes(other), chain(3));
        QVERIFY(fault.has_value());
        QCOMPARE(fault->reason, std::string("genesis-mismatch"));
        QCOMPARE(fault->seq, 1);
    }

    void unknownTypesBelongToTheChain()
    {
        std::vector<StoredEvent> events = chain(3);
        events[1].type = "hint_asked";
        events[1].payload = R"({ "which" : 3.0 })"; // not as we would write it: the bytes count
        rehash(events, 1);
        QVERIFY(!checkChain(genesisBytes(genesis()), events).has_value());
        const auto event = parseStored(events[1]);
        QVERIFY(event.has_value());
        QVERIFY(event->body == EventBody(UnknownEvent{"hint_asked"}));
    }

    void wordsKeepTheHashedFieldsApart()
    {
        QVERIFY(isWord("pipeline"));
        QVERIFY(isWord(""));
        QVERIFY(isWord(std::string(kWordLimit, 'x')));
        for (const std::string& text :
             {std::string("a b"), std::string("a\n1"), std::string("a\tb"), std::string("a\0b", 3),
              std::string("\xc3\xa9"), std::string("\x7f"), std::string(kWordLimit + 1, 'x')})
            QVERIFY2(!isWord(text), text.c_str());
    }

    void faultyStoredEventNamesItsPlace()
    {
        StoredEvent event = chain(1).front();
        event.seq = 7;
        event.payload = "{\"mission\":\"" + std::string(kPayloadLimit, 'm') + "\"}"; // sound but for its length
        const auto parsed = parseStored(event);
        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error().code, ErrorCode::FormatInvalid);
        QCOMPARE(parsed.error().place, std::string("7"));
    }
};

QTEST_GUILESS_MAIN(EventChainTest)
#include "event_chain_test.moc"
