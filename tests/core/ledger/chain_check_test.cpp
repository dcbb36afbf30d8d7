// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/chain_check.h"

#include "ledger_fixture.h"

using namespace foresight;

namespace {

constexpr std::int64_t kEvents = 20'000; ///< several parts

const std::string& genesis()
{
    static const std::string bytes =
        genesisBytes({"00112233445566778899aabbccddeeff", "s123", "Ada", "data-gravity-trap", "1.0.0",
                      std::string(64, 'b'), 1, kTestKey, "foresight 0.1.0", 1'790'000'000'000, false});
    return bytes;
}

const std::vector<StoredEvent>& chain()
{
    static const std::vector<StoredEvent> events = [] {
        std::vector<StoredEvent> made;
        Digest last = genesisHash(genesis());
        for (std::int64_t seq = 1; seq <= kEvents; ++seq) {
            made.push_back(chained(LedgerFixture::event(seq), last));
            last = made.back().hash;
        }
        return made;
    }();
    return events;
}

std::optional<ChainBreak> checked(const std::string& origin, const std::vector<StoredEvent>& events)
{
    ChainCheck check(origin);
    for (const StoredEvent& event : events)
        check.add(event);
    return check.finish();
}

} // namespace

/// Checking beside the reading finds what checking all at once finds, wherever in a long chain it is.
class ChainCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void soundChainsOfAllLengths_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 2, 4095, 4096, 4097, 8192, 20'000})
            QTest::addRow("%d", count) << count;
    }
    void soundChainsOfAllLengths()
    {
        QFETCH(int, count);
        ChainCheck check(genesis());
        for (int i = 0; i < count; ++i)
            check.add(chain()[static_cast<std::size_t>(i)]);
        QVERIFY(!check.finish().has_value());
        QCOMPARE(check.events(), count);
        QVERIFY(check.last() ==
                (count == 0 ? genesisHash(genesis()) : chain()[static_cast<std::size_t>(count) - 1].hash));
    }

    void namesTheFirstBreak_data()
    {
        QTest::addColumn<int>("at");
        for (const int at : {0, 1, 4094, 4095, 4096, 8191, 8192, 15'000, 19'999})
            QTest::addRow("%d", at) << at;
    }
    void namesTheFirstBreak()
    {
        QFETCH(int, at);
        const auto place = static_cast<std::size_t>(at);
        const auto agrees = [](const std::vector<StoredEvent>& events) {
            const auto beside = checked(genesis(), events);
            const auto atOnce = checkChain(genesis(), events);
            return beside && atOnce && beside->seq == atOnce->seq && beside->reason == atOnce->reason;
        };
        std::vector<StoredEvent> altered = chain();
        altered[place].payload += ' ';
        altered.back().payload += ' '; // a later one does not hide it
        QVERIFY(agrees(altered));
        QCOMPARE(checked(genesis(), altered)->seq, at + 1);
        std::vector<StoredEvent> shorter = chain();
        shorter.erase(shorter.begin() + at);
        if (place + 1 < chain().size())
            QVERIFY(agrees(shorter));
        std::vector<StoredEvent> again = chain(); // made anew from here on by somebody: fits itself, not what is before
        again[place].previous = Digest{};
        again[place].hash = eventHash(again[place]);
        QVERIFY(agrees(again));
    }

    void unreadableGenesisIsTheFirstBreak()
    {
        const auto found = checked("{}", chain());
        QVERIFY(found && found->seq == 1);
        QCOMPARE(found->reason, std::string("genesis-mismatch"));
    }
};

QTEST_GUILESS_MAIN(ChainCheckTest)
#include "chain_check_test.moc"
