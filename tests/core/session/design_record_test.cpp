// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/design_record.h"
#include "core/session/session.h"
#include "tests/core/session/copy_lab.h"

#include <QtTest>

using namespace foresight;
using foresight::test::copyLab;
using foresight::test::MemoryStore;

class DesignRecordTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownAtFirst();
    void followsTheEvents();
    void keepsQuietUntilTheReveal();
};

void DesignRecordTest::nothingIsKnownAtFirst()
{
    const DesignRecord record = designRecord(copyLab()->definition(), {});
    QCOMPARE(record.chapter, 7);
    QCOMPARE(record.design.size(), std::size_t{6});
    for (const auto& [id, value] : record.design) {
        QVERIFY2(value == RecordValue{}, id.c_str());
    }
    QVERIFY(record.now.at("quick_ever") == RecordValue{});
}

void DesignRecordTest::followsTheEvents()
{
    ManualClock clock;
    MemoryStore store;
    Session session = *Session::resume(copyLab(), store, clock);
    QVERIFY(session.start({}, "test 1", false));
    QVERIFY(session.chooseContext("home"));
    QVERIFY(session.openAct("first"));
    QVERIFY(session.lockPrediction("first", "B", Confidence::Guess, ""));
    QVERIFY(session.openSimulator("first"));
    const auto record = [&] { return designRecord(copyLab()->definition(), store.kept); };
    QVERIFY(record().design.at("context") == RecordValue{std::string("home")});
    QVERIFY(record().design.at("time_at_start") == RecordValue{1.7});
    QVERIFY(record().design.at("disk_chosen") == RecordValue{std::string("slow")});
    QVERIFY(record().design.at("quick_ever") == RecordValue{false});

    QVERIFY(session.explore("first", {{"disk", std::string("fast")}}));
    QVERIFY(record().design.at("quick_ever") == RecordValue{true});
    QVERIFY(record().now.at("quick_ever") == RecordValue{true});
    // Pulled back: remembered, and no longer so now. The first look stays the first.
    QVERIFY(session.explore("first", {{"files", 100.0}}));
    QVERIFY(record().design.at("quick_ever") == RecordValue{true});
    QVERIFY(record().now.at("quick_ever") == RecordValue{false});
    QVERIFY(record().design.at("time_at_start") == RecordValue{1.7});
    QVERIFY(record().design.at("disk_chosen") == RecordValue{std::string("fast")});
}

void DesignRecordTest::keepsQuietUntilTheReveal()
{
    ManualClock clock;
    MemoryStore store;
    Session session = *Session::resume(copyLab(), store, clock);
    QVERIFY(session.start({}, "test 1", false));
    QVERIFY(session.chooseContext("home"));
    QVERIFY(session.openAct("first"));
    QVERIFY(session.lockPrediction("first", "A", Confidence::Guess, ""));
    QVERIFY(session.explore("first", {{"disk", std::string("fast")}}));
    const auto value = [&store](const char* id) {
        return designRecord(copyLab()->definition(), store.kept).design.at(id);
    };
    QVERIFY(value("right") == RecordValue{});
    QVERIFY(session.reveal("first"));
    QVERIFY(value("right") == RecordValue{false});
    QVERIFY(session.answerReflection("first", "A"));
    QVERIFY(value("reflection_right") == RecordValue{});
    QVERIFY(session.answerReflection("first", "C"));
    QVERIFY(value("reflection_right") == RecordValue{true});
}

QTEST_GUILESS_MAIN(DesignRecordTest)
#include "design_record_test.moc"
