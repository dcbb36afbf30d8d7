// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/random.h"

#include "core/model/folds.h"
#include "core/model/portable_math.h"

#include <QTest>

#include <cmath>
#include <set>

using namespace foresight;

/// Numbers of a Python program written from the header alone, and those that the generator's authors published.
class RandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void philoxAnswersAsPublished();
    void placesHaveShares();
    void mathematicsIsNear();
    void mathematicsIsTheSameToTheBit();
    void quantiles_data();
    void quantiles();
    void refusesWhatIsNoDistribution();
    void sharesAreEvenlySpread();
    void folds();
};

void RandomTest::philoxAnswersAsPublished()
{
    // kat_vectors of Random123 1.14
    QCOMPARE(philox({0, 0, 0, 0}, {0, 0}), (PhiloxBlock{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
    QCOMPARE(philox({0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}, {0xffffffff, 0xffffffff}),
             (PhiloxBlock{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
    QCOMPARE(philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}),
             (PhiloxBlock{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

void RandomTest::placesHaveShares()
{
    QCOMPARE(streamOf("gap"), 0x481721cfU);
    QCOMPARE(streamOf("a"), 0xe40c292cU); // from the description of FNV-1a
    QVERIFY(shareAt(7, streamOf("gap"), 0, 0) == 0.46683231622470733);
    QVERIFY(shareAt(7, streamOf("gap"), 0, 1) == 0.5337100466838695);
    QVERIFY(shareAt(7, streamOf("gap"), 0, 2) == 0.4600716281655487);
    QVERIFY(shareAt(0x123456789abcdef0, streamOf("service"), 3, 99999) == 0.7703358056580717);
}

void RandomTest::mathematicsIsNear()
{
    const auto near = [](double a, double b) { return std::abs(a - b) <= 1e-15 * std::abs(b); };
    for (const double x : {1e-300, 1e-9, 0.3, 0.5, 0.999, 1.001, 2.0, 10.0, 12345.678, 1e300})
        QVERIFY2(near(portableLog(x), std::log(x)), qPrintable(QString::number(x)));
    for (const double x : {-700.0, -20.5, -0.1, 1e-9, 0.7, 1.5, 20.5, 709.0})
        QVERIFY2(near(portableExp(x), std::exp(x)), qPrintable(QString::number(x)));
    QCOMPARE(portableLog(1), 0.0);
    QCOMPARE(portableExp(0), 1.0);
    QVERIFY(std::isnan(portableLog(-1)) && std::isnan(portableLog(NAN)) && std::isnan(portableExp(NAN)));
    QVERIFY(std::isinf(portableLog(0)) && std::isinf(portableLog(HUGE_VAL)) && std::isinf(portableExp(710)));
    QCOMPARE(portableExp(-800), 0.0);
}

void RandomTest::mathematicsIsTheSameToTheBit()
{
    QVERIFY(portableLog(0.3) == -1.2039728043259361);
    QVERIFY(portableExp(1.5) == 4.4816890703380645);
    QVERIFY(portableLog(1 - shareAt(7, streamOf("gap"), 0, 0)) == -0.6289193005876715);
}

void RandomTest::quantiles_data()
{
    QTest::addColumn<int>("distribution");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("second");
    QTest::addColumn<double>("share");
    QTest::addColumn<double>("figure");
    const auto row = [](const char* name, Distribution distribution, double first, double second, double share,
                        double figure) {
        QTest::newRow(name) << int(distribution) << first << second << share << figure;
    };
    row("constant", Distribution::Constant, 5, 0, 0.3, 5);
    row("uniform", Distribution::Uniform, 2, 6, 0.25, 3);
    row("exponential", Distribution::Exponential, 2, 0, 0.5, 2 * std::log(2.0));
    row("normal, centre", Distribution::Normal, 10, 2, 0.5, 10);
    row("normal, near", Distribution::Normal, 0, 1, 0.3, -0.5244005127080407);
    row("normal, tail", Distribution::Normal, 0, 1, 0.999999, 4.753424308817089);
    row("normal, far tail", Distribution::Normal, 0, 1, 1e-300, -37.0470962993612);
    row("lognormal", Distribution::Lognormal, 3, 0.5, 0.9, 5.693858122004133);
    row("pareto", Distribution::Pareto, 2, 1.5, 0.9, 9.283177667225559);
}

void RandomTest::quantiles()
{
    QFETCH(int, distribution);
    QFETCH(double, first);
    QFETCH(double, second);
    QFETCH(double, share);
    QFETCH(double, figure);
    const double drawn = quantile(static_cast<Distribution>(distribution), share, first, second);
    QVERIFY2(std::abs(drawn - figure) <= 1e-14 * std::abs(figure), qPrintable(QString::number(drawn, 'g', 17)));
}

void RandomTest::refusesWhatIsNoDistribution()
{
    QVERIFY(std::isnan(quantile(Distribution::Uniform, 0.5, 2, 1)));
    QVERIFY(std::isnan(quantile(Distribution::Exponential, 0.5, -1)));
    QVERIFY(std::isnan(quantile(Distribution::Normal, 0.5, 0, -1)));
    QVERIFY(std::isnan(quantile(Distribution::Lognormal, 0.5, 0, 1)));
    QVERIFY(std::isnan(quantile(Distribution::Pareto, 0.5, 1, 0)));
}

void RandomTest::sharesAreEvenlySpread()
{
    constexpr int kFigures = 100'000;
    std::array<int, 16> found{};
    double sum = 0;
    for (std::uint32_t row = 0; row < kFigures; ++row) {
        const double share = shareAt(1, streamOf("any"), 0, row);
        QVERIFY(share > 0 && share < 1);
        ++found[static_cast<std::size_t>(share * 16)];
        sum += share;
    }
    // Five standard deviations: 1/sqrt(12 n), and sqrt(n p (1 - p)).
    QVERIFY(std::abs(sum / kFigures - 0.5) < 5 * 0.2887 / std::sqrt(kFigures));
    for (const int count : found)
        QVERIFY(std::abs(count - kFigures / 16.0) < 5 * std::sqrt(kFigures * 15 / 256.0));
}

void RandomTest::folds()
{
    std::vector<double> values{3, 0, 1, 4, 2};
    QCOMPARE(folded(Fold::Last, values), 2.0);
    QCOMPARE(folded(Fold::First, values), 0.0);
    QCOMPARE(folded(Fold::Least, values), 0.0);
    QCOMPARE(folded(Fold::Greatest, values), 4.0);
    QCOMPARE(folded(Fold::Sum, values), 10.0);
    QCOMPARE(folded(Fold::Mean, values), 2.0);
    QCOMPARE(folded(Fold::Share, values), 0.8);
    QCOMPARE(folded(Fold::Percentile, values, 0), 0.0);
    QCOMPARE(folded(Fold::Percentile, values, 0.5), 2.0);
    QCOMPARE(folded(Fold::Percentile, values, 0.9), 3.6);
    QCOMPARE(folded(Fold::Percentile, values, 1), 4.0);
    QVERIFY(std::isnan(folded(Fold::Percentile, values, 1.01)));
    std::vector<double> never{0, 0, 0};
    QCOMPARE(folded(Fold::First, never), 3.0);
    std::vector<double> one{7};
    QCOMPARE(folded(Fold::Percentile, one, 0.99), 7.0);
}

QTEST_GUILESS_MAIN(RandomTest)
#include "random_test.moc"
