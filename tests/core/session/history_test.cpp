// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/history.h"

#include "core/session/observation_reading.h"

#include <QTest>

using namespace foresight;

namespace {

constexpr int kDay = 20'000;

Event look(int seq, const std::string& act, const std::string& verdict = "waits")
{
    return {seq, 1, act, 0, 0, Explored{{{"gpus", static_cast<double>(seq)}}, {{"busy", seq}}, {{"disk", verdict}}}};
}

std::vector<double> looksOf(const History& history, const std::string& act)
{
    std::vector<double> seqs;
    for (const Event& event : history.events()) {
        if (event.act == act && std::holds_alternative<Explored>(event.body))
            seqs.push_back(static_cast<double>(event.seq));
    }
    return seqs;
}

} // namespace

class HistoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingOfAnOrdinaryAttempt()
    {
        History history;
        std::vector<Event> all;
        for (int seq = 1; seq <= static_cast<int>(History::kLooks); ++seq) {
            all.push_back(seq % 9 == 0 ? Event{seq, 1, "first", 0, 0, Note{"gap", "why"}} : look(seq, "first"));
            history.add(all.back());
        }
        QVERIFY(history.events() == all);
    }

    void holdsNoMoreAfterADayOfLooks()
    {
        History history;
        for (int seq = 1; seq <= kDay; ++seq)
            history.add(look(seq, seq % 2 == 0 ? "first" : "second"));
        QVERIFY2(history.events().size() <= 4 * History::kLooks + 4,
                 qPrintable(QString::number(history.events().size())));
    }

    void keepsTheLastLooksOfEachAct()
    {
        History history;
        for (int seq = 1; seq <= 500; ++seq)
            history.add(look(seq, "first"));
        for (int seq = 501; seq <= kDay; ++seq)
            history.add(look(seq, "second"));
        const std::vector<double> first = looksOf(history, "first");
        const std::vector<double> second = looksOf(history, "second");
        QVERIFY(first.size() >= History::kLooks && second.size() >= History::kLooks);
        for (std::size_t i = 0; i < History::kLooks; ++i) {
            QCOMPARE(first[first.size() - 1 - i], 500.0 - static_cast<double>(i));
            QCOMPARE(second[second.size() - 1 - i], kDay - static_cast<double>(i));
        }
    }

    /// The design record asks whether a verdict was ever shown.
    void keepsTheFirstLookWithAVerdict()
    {
        History history;
        for (int seq = 1; seq <= kDay; ++seq)
            history.add(look(seq, "first", seq == 777 ? "trapped" : "waits"));
        const std::vector<double> kept = looksOf(history, "first");
        QCOMPARE(kept[0], 1.0);
        QCOMPARE(kept[1], 777.0);
    }

    /// The design record asks what the first look showed, also in a lab without verdicts.
    void keepsTheFirstLook()
    {
        History history;
        for (int seq = 1; seq <= kDay; ++seq)
            history.add(Event{seq, 1, "first", 0, 0, Explored{}});
        QCOMPARE(looksOf(history, "first").front(), 1.0);
    }

    /// A reading is compared with what the simulator showed then.
    void keepsTheLookBeforeAReading()
    {
        History history;
        std::vector<Event> all;
        for (int seq = 1; seq <= kDay; ++seq) {
            all.push_back(seq % 5'000 == 0 ? Event{seq, 1, "first", 0, 0, ObservationRecorded{"busy", 1}}
                                           : look(seq, seq % 3 == 0 ? "second" : "first"));
            history.add(all.back());
        }
        for (int seq = kDay + 1; seq <= 2 * kDay; ++seq) {
            all.push_back(look(seq, "first"));
            history.add(all.back());
        }
        const auto whole = lastReading(all, "first");
        const auto kept = lastReading(history.events(), "first");
        QVERIFY(whole && kept);
        QCOMPARE(kept->times, whole->times);
        QVERIFY(kept->shown && *kept->shown == *whole->shown);
    }
};

QTEST_APPLESS_MAIN(HistoryTest)
#include "history_test.moc"
