// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/item_statistics.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace foresight;

namespace {

/// Three items, five students. Expected figures were computed apart, from the formulas' definitions.
MarksTable reference()
{
    return {{"q1", "q2", "q3"},
            {10, 10, 1},
            {"a", "b", "c", "d", "e"},
            {{4, 9, 1}, {6, 7, 0}, {8, 10, 1}, {3, 2, 0}, {9, 8, 1}}};
}

MarksTable random01(unsigned seed, std::size_t students, std::size_t items)
{
    std::mt19937 generator(seed);
    MarksTable table;
    for (std::size_t i = 0; i < items; ++i) {
        table.items.push_back("q" + std::to_string(i));
        table.maximum.push_back(1);
    }
    for (std::size_t s = 0; s < students; ++s) {
        table.students.push_back(std::to_string(s));
        auto& row = table.marks.emplace_back();
        for (std::size_t i = 0; i < items; ++i)
            row.push_back(static_cast<double>(generator() % 100 < 20 + 10 * (s % 7) ? 1 : 0));
    }
    return table;
}

void compare(const Statistic& statistic, double expected)
{
    QVERIFY2(statistic.value.has_value(), statistic.why.c_str());
    QVERIFY2(std::abs(*statistic.value - expected) <= 1e-12 * std::max(1.0, std::abs(expected)),
             qPrintable(QString::number(*statistic.value, 'g', 17)));
}

} // namespace

class ItemStatisticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheReference();
    void alphaIsKr20OnRightAndWrong();
    void rescalingAnItemKeepsItsDiscrimination();
    void orderOfStudentsChangesNothing();
    void saysWhyAFigureIsNotDefined();
    void blanksAreLeftOutOfTheItem();
};

void ItemStatisticsTest::equalsTheReference()
{
    const auto items = itemStatistics(reference());
    compare(items[0].facility, 0.6);
    compare(items[1].facility, 0.72);
    compare(items[0].standardDeviation, 2.5495097567963922);
    compare(items[0].discriminationIndex, 63.28624175057463);
    compare(items[1].discriminationIndex, 70.76993748528113);
    compare(items[2].discriminationIndex, 74.90451937567425);
    compare(items[0].discriminativeEfficiency, 69.6969696969697);
    compare(items[1].discriminativeEfficiency, 78.39506172839506);
    compare(items[0].effectiveWeight, 38.650806520199396);
    compare(items[1].effectiveWeight, 44.241315768918625);
    compare(items[2].effectiveWeight, 17.107877710881976);
    const TestStatistics test = testStatistics(reference());
    compare(test.mean, 13.8);
    compare(test.median, 14);
    compare(test.standardDeviation, 5.540758070878027);
    compare(test.skewness, -1.1446122467081379);
    compare(test.kurtosis, 1.3365659052085475);
    compare(test.cronbachAlpha, 0.6938110749185666);
    compare(test.standardError, 3.065941943351179);
}

void ItemStatisticsTest::alphaIsKr20OnRightAndWrong()
{
    for (unsigned seed = 1; seed <= 20; ++seed) {
        const MarksTable table = random01(seed, 40, 8);
        const double s = 40;
        double pq = 0;
        double sum = 0;
        double squares = 0;
        for (std::size_t i = 0; i < table.items.size(); ++i) {
            double right = 0;
            for (const auto& row : table.marks)
                right += *row[i];
            pq += right / s * (1 - right / s);
        }
        for (const auto& row : table.marks) {
            double total = 0;
            for (const auto& mark : row)
                total += *mark;
            sum += total;
            squares += total * total;
        }
        const double variance = squares / s - sum / s * (sum / s); // population variance, as KR-20 has it
        const double kr20 = 8.0 / 7 * (1 - pq / variance);
        QVERIFY(std::abs(*testStatistics(table).cronbachAlpha.value - kr20) < 1e-12);
    }
}

void ItemStatisticsTest::rescalingAnItemKeepsItsDiscrimination()
{
    const auto before = itemStatistics(reference());
    // Rescaling one item changes the totals and so the others' figures, not its own relation to the rest.
    MarksTable table = reference();
    for (auto& row : table.marks)
        row[1] = *row[1] * 3;
    table.maximum[1] *= 3;
    const auto after = itemStatistics(table);
    compare(after[1].discriminationIndex, *before[1].discriminationIndex.value);
    compare(after[1].discriminativeEfficiency, *before[1].discriminativeEfficiency.value);
    compare(after[1].facility, *before[1].facility.value);
}

void ItemStatisticsTest::orderOfStudentsChangesNothing()
{
    MarksTable table = random01(7, 25, 5);
    const auto before = itemStatistics(table);
    const auto testBefore = testStatistics(table);
    std::reverse(table.marks.begin(), table.marks.end());
    const auto after = itemStatistics(table);
    for (std::size_t i = 0; i < before.size(); ++i) {
        compare(after[i].discriminationIndex, *before[i].discriminationIndex.value);
        compare(after[i].effectiveWeight, *before[i].effectiveWeight.value);
    }
    compare(testStatistics(table).kurtosis, *testBefore.kurtosis.value);
}

void ItemStatisticsTest::saysWhyAFigureIsNotDefined()
{
    const auto why = [](const Statistic& statistic) {
        return statistic.value ? std::string("defined") : statistic.why;
    };
    const MarksTable one{{"q1", "q2"}, {1, 1}, {"a"}, {{1, 0}}};
    QCOMPARE(why(itemStatistics(one)[0].discriminationIndex), std::string("one-student"));
    QCOMPARE(why(itemStatistics(one)[0].facility), std::string("defined"));
    QCOMPARE(why(testStatistics(one).standardDeviation), std::string("one-student"));

    const MarksTable equal{{"q1", "q2"}, {1, 1}, {"a", "b", "c", "d"}, {{0.1, 1}, {0.1, 0}, {0.1, 1}, {0.1, 0}}};
    QCOMPARE(why(itemStatistics(equal)[0].discriminationIndex), std::string("equal-marks"));
    QCOMPARE(why(itemStatistics(equal)[0].discriminativeEfficiency), std::string("equal-marks"));

    const MarksTable sameTotals{{"q1", "q2"}, {1, 1}, {"a", "b", "c", "d"}, {{0, 1}, {1, 0}, {0, 1}, {1, 0}}};
    QCOMPARE(why(testStatistics(sameTotals).cronbachAlpha), std::string("equal-marks"));
    QCOMPARE(why(testStatistics(sameTotals).skewness), std::string("equal-marks"));
    QCOMPARE(why(itemStatistics(sameTotals)[0].effectiveWeight), std::string("equal-marks"));

    const MarksTable zero{{"q1", "q2"}, {0, 1}, {"a", "b", "c"}, {{0, 1}, {0, 0}, {0, 1}}};
    QCOMPARE(why(itemStatistics(zero)[0].facility), std::string("max-zero"));
    const MarksTable single{{"q1"}, {1}, {"a", "b", "c"}, {{1}, {0}, {1}}};
    QCOMPARE(why(testStatistics(single).cronbachAlpha), std::string("one-item"));
    QCOMPARE(why(testStatistics(single).kurtosis), std::string("few-students"));

    const MarksTable against{{"q1", "q2"}, {1, 10}, {"a", "b", "c"}, {{1, 1}, {0, 9}, {1, 2}}};
    QCOMPARE(why(itemStatistics(against)[0].effectiveWeight), std::string("negative-covariance"));
    compare(itemStatistics(against)[1].effectiveWeight, 100);
    QCOMPARE(why(testStatistics(MarksTable{}).mean), std::string("no-answers"));
}

void ItemStatisticsTest::blanksAreLeftOutOfTheItem()
{
    MarksTable table = reference();
    table.students.push_back("f");
    table.marks.push_back({5.0, std::nullopt, 1.0});
    const auto items = itemStatistics(table);
    QCOMPARE(items[0].n, std::size_t{6});
    QCOMPARE(items[1].n, std::size_t{5});
    compare(items[1].facility, 0.72);
    const MarksTable nobody{{"q1", "q2"}, {1, 1}, {"a", "b"}, {{std::nullopt, 1.0}, {std::nullopt, 0.0}}};
    QCOMPARE(itemStatistics(nobody)[0].facility.why, std::string("no-answers"));
}

QTEST_GUILESS_MAIN(ItemStatisticsTest)
#include "item_statistics_test.moc"
