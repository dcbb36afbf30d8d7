// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/observation_reading.h"

#include <QTest>

using namespace foresight;

namespace {

Event look(double shown)
{
    return {1, 1, "pipeline", 0, 0, Explored{{}, {{"busy", shown}}, {}}};
}

Event reading(double value, const char* act = "pipeline")
{
    return {2, 1, act, 0, 0, ObservationRecorded{"busy", value}};
}

} // namespace

class ObservationReadingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCloseWithinATenth_data()
    {
        QTest::addColumn<double>("shown");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("close");
        QTest::newRow("exact") << 22.6 << 22.6 << true;
        QTest::newRow("rounded") << 22.6 << 23.0 << true;
        QTest::newRow("a tenth above") << 20.0 << 22.0 << true;
        QTest::newRow("more than a tenth") << 20.0 << 22.1 << false;
        QTest::newRow("below") << 20.0 << 17.9 << false;
        QTest::newRow("nothing shown, nothing read") << 0.0 << 0.0 << true;
        QTest::newRow("nothing shown, something read") << 0.0 << 1.0 << false;
    }

    void isCloseWithinATenth()
    {
        QFETCH(double, shown);
        QFETCH(double, value);
        const auto last = lastReading({look(shown), reading(value)}, "pipeline");
        QVERIFY(last.has_value());
        QTEST(last->isClose(), "close");
    }

    void comparesWithTheLookBeforeIt()
    {
        const auto last = lastReading({look(10), look(50), reading(50), look(90)}, "pipeline");
        QCOMPARE(*last->shown, 50.0);
        QVERIFY(last->isClose());
    }

    void countsReadingsOfTheAct()
    {
        QVERIFY(!lastReading({look(10), reading(10, "gravity")}, "pipeline"));
        const auto last = lastReading({look(10), reading(1), reading(2, "gravity"), reading(3)}, "pipeline");
        QCOMPARE(last->times, 2);
        QCOMPARE(last->value, 3.0);
    }

    void withoutALookThereIsNothingToCompare() { QVERIFY(lastReading({reading(5)}, "pipeline")->isClose()); }
};

QTEST_APPLESS_MAIN(ObservationReadingTest)
#include "observation_reading_test.moc"
