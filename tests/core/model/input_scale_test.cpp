// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/input_scale.h"

#include <QTest>

using namespace foresight;

namespace {

InputSpec linear(double least, double greatest, double step)
{
    InputSpec input;
    input.least = least;
    input.greatest = greatest;
    input.step = step;
    return input;
}

InputSpec logarithmic(double least, double greatest, int stepsPerDecade)
{
    InputSpec input;
    input.unit = {"GB", 1e9, {}};
    input.unit.dimension.exponents[Dimension::Data] = 1;
    input.least = least;
    input.greatest = greatest;
    input.scale = Scale::Logarithmic;
    input.stepsPerDecade = stepsPerDecade;
    return input;
}

} // namespace

class InputScaleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linearStepsCoverTheRange();
    void lastLinearStepIsTheGreatest();
    void logarithmicStepsAreSpokenFigures_data();
    void logarithmicStepsAreSpokenFigures();
    void everyStepIsFoundAgain_data();
    void everyStepIsFoundAgain();
    void stepsOutsideGiveTheEnds();
    void countsAreWholeNumbers();
    void measuresMayLieBetweenSteps();
};

void InputScaleTest::linearStepsCoverTheRange()
{
    const InputScale scale(linear(1, 32, 1));
    QCOMPARE(scale.steps(), 31);
    QCOMPARE(scale.valueAt(0), 1.0);
    QCOMPARE(scale.valueAt(3), 4.0);
    QCOMPARE(scale.valueAt(31), 32.0);
}

void InputScaleTest::lastLinearStepIsTheGreatest()
{
    const InputScale scale(linear(16, 512, 100));
    QCOMPARE(scale.steps(), 5);
    QCOMPARE(scale.valueAt(4), 416.0);
    QCOMPARE(scale.valueAt(5), 512.0);
}

void InputScaleTest::logarithmicStepsAreSpokenFigures_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<double>("value");
    QTest::newRow("least") << 0 << 10.0;
    QTest::newRow("first") << 1 << 11.0;
    QTest::newRow("a decade") << 20 << 100.0;
    QTest::newRow("story") << 74 << 50'000.0;
    QTest::newRow("one before the greatest") << 99 << 890'000.0;
    QTest::newRow("greatest") << 100 << 1'000'000.0;
}

void InputScaleTest::logarithmicStepsAreSpokenFigures()
{
    QFETCH(int, step);
    QFETCH(double, value);
    const InputScale scale(logarithmic(10, 1e6, 20));
    QCOMPARE(scale.steps(), 100);
    QCOMPARE(scale.valueAt(step), value);
}

void InputScaleTest::everyStepIsFoundAgain_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("greatest");
    QTest::addColumn<int>("stepsPerDecade");
    QTest::newRow("dataset") << 10.0 << 1e6 << 20;
    QTest::newRow("fine") << 1.0 << 1e3 << 50;
    QTest::newRow("below one") << 0.001 << 1.0 << 20;
    QTest::newRow("uneven end") << 2.0 << 700.0 << 10;
}

void InputScaleTest::everyStepIsFoundAgain()
{
    QFETCH(double, least);
    QFETCH(double, greatest);
    QFETCH(int, stepsPerDecade);
    const InputScale scale(logarithmic(least, greatest, stepsPerDecade));
    for (int step = 0; step <= scale.steps(); ++step) {
        QCOMPARE(scale.stepOf(scale.valueAt(step)), step);
        QVERIFY(scale.contains(scale.valueAt(step)));
        QVERIFY(step == 0 || scale.valueAt(step) > scale.valueAt(step - 1));
    }
}

void InputScaleTest::stepsOutsideGiveTheEnds()
{
    const InputScale scale(linear(1, 8, 1));
    QCOMPARE(scale.valueAt(-5), 1.0);
    QCOMPARE(scale.valueAt(99), 8.0);
    QCOMPARE(scale.stepOf(-5), 0);
    QCOMPARE(scale.stepOf(99), 7);
}

void InputScaleTest::countsAreWholeNumbers()
{
    const InputScale scale(linear(1, 8, 1));
    QVERIFY(scale.allows(4));
    QVERIFY(!scale.allows(4.5));
    QVERIFY(!scale.allows(9));
    QVERIFY(scale.contains(4.5));
    QVERIFY(InputScale(linear(16, 512, 16)).allows(65));
    QVERIFY(InputScale(linear(0, 1, 0.25)).allows(0.6));
}

void InputScaleTest::measuresMayLieBetweenSteps()
{
    const InputScale scale(logarithmic(10, 1e6, 20));
    QVERIFY(scale.allows(51'234));
    QVERIFY(!scale.allows(9.99));
}

QTEST_GUILESS_MAIN(InputScaleTest)
#include "input_scale_test.moc"
