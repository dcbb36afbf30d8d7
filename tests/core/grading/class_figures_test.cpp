// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/figures.h"

#include <QTest>

#include <cmath>

using namespace foresight;

class ClassFiguresTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void certaintyEqualsTheWorkedCheck();
    void calibrationComparesWithTheBand_data();
    void calibrationComparesWithTheBand();
    void allRightAndVerySureCostsNothing();
    void noAnswersAreNotDefined();
    void classGainIsNotTheMeanOfGains();
    void gainSaysWhyItIsNotDefined_data();
    void gainSaysWhyItIsNotDefined();
    void lossesAreMeasuredFromWhereTheyBegan();
    void quartilesAreInterpolated_data();
    void quartilesAreInterpolated();
};

namespace {

std::vector<CertainAnswer> answers(Confidence confidence, int right, int wrong)
{
    std::vector<CertainAnswer> all;
    for (int i = 0; i < right + wrong; ++i) {
        all.push_back({confidence, i < right});
    }
    return all;
}

bool isNear(const Statistic& statistic, double expected)
{
    return statistic.value && std::abs(*statistic.value - expected) < 1e-12;
}

} // namespace

void ClassFiguresTest::certaintyEqualsTheWorkedCheck()
{
    const CertaintySummary summary = certaintySummary(answers(Confidence::VerySure, 7, 3));
    QVERIFY(isNear(summary.accuracy, 0.7));
    QVERIFY(isNear(summary.average, 0.3));
    QVERIFY(isNear(summary.bonus, -0.05));
    QVERIFY(isNear(summary.accuracyPlusBonus, 0.65));
    QCOMPARE(summary.levels[2].n, std::size_t{10});
    QVERIFY(isNear(summary.levels[2].share, 0.7));
    QCOMPARE(calibrationName(summary.levels[2].calibration), std::string("slightly-overconfident"));
    QCOMPARE(summary.levels[0].calibration, Calibration::NotDefined);
    QCOMPARE(summary.levels[0].share.why, std::string("no-answers"));
}

void ClassFiguresTest::calibrationComparesWithTheBand_data()
{
    QTest::addColumn<int>("confidence");
    QTest::addColumn<int>("right");
    QTest::addColumn<int>("wrong");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, int confidence, int right, int wrong, const char* expected) {
        QTest::newRow(name) << confidence << right << wrong << QString::fromLatin1(expected);
    };
    row("guesses half right", 0, 5, 5, "calibrated");
    row("guesses at the edge", 0, 2, 1, "calibrated");
    row("guesses mostly right, few", 0, 4, 1, "slightly-underconfident");
    row("guesses mostly right, many", 0, 90, 10, "underconfident");
    row("fairly sure within", 1, 3, 1, "calibrated");
    row("fairly sure, too often wrong", 1, 10, 30, "overconfident");
    row("fairly sure, mostly right", 1, 9, 1, "slightly-underconfident");
    row("very sure at the edge", 2, 4, 1, "calibrated");
    row("very sure, many wrong", 2, 50, 50, "overconfident");
}

void ClassFiguresTest::calibrationComparesWithTheBand()
{
    QFETCH(int, confidence);
    QFETCH(int, right);
    QFETCH(int, wrong);
    QFETCH(QString, expected);
    const auto level = static_cast<std::size_t>(confidence);
    const CertaintySummary summary = certaintySummary(answers(kConfidenceOrder[level], right, wrong));
    QCOMPARE(QString::fromStdString(calibrationName(summary.levels[level].calibration)), expected);
}

void ClassFiguresTest::allRightAndVerySureCostsNothing()
{
    const CertaintySummary summary = certaintySummary(answers(Confidence::VerySure, 10, 0));
    QVERIFY(isNear(summary.average, 3));
    QVERIFY(isNear(summary.bonus, 0));
    QVERIFY(isNear(summary.accuracyPlusBonus, 1));
}

void ClassFiguresTest::noAnswersAreNotDefined()
{
    const CertaintySummary summary = certaintySummary({});
    for (const Statistic* figure : {&summary.accuracy, &summary.average, &summary.bonus, &summary.accuracyPlusBonus}) {
        QVERIFY(!figure->value);
        QCOMPARE(figure->why, std::string("no-answers"));
    }
    QCOMPARE(spread({}).median.why, std::string("no-answers"));
}

void ClassFiguresTest::classGainIsNotTheMeanOfGains()
{
    const GainFigures gain = gainFigures({{0, 50}, {50, 100}, {100, 100}});
    QVERIFY(isNear(gain.before, 50));
    QVERIFY(isNear(gain.after, 250.0 / 3));
    QVERIFY(isNear(gain.classGain, 2.0 / 3));
    QCOMPARE(gain.individuals, std::size_t{2});
    QVERIFY(isNear(gain.meanIndividualGain, 0.75));
    QCOMPARE(gain.changers, std::size_t{2});
    QVERIFY(isNear(gain.normalisedChange, 0.75));
}

void ClassFiguresTest::gainSaysWhyItIsNotDefined_data()
{
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::addColumn<QString>("classGain");
    QTest::addColumn<QString>("change");
    const QString all = QStringLiteral("all-right-before");
    const QString none = QStringLiteral("no-room-to-change");
    QTest::newRow("all right both times") << 100.0 << 100.0 << all << none;
    QTest::newRow("all right, then not") << 100.0 << 50.0 << all << QString();
    QTest::newRow("nothing right both times") << 0.0 << 0.0 << QString() << none;
    QTest::newRow("as before") << 50.0 << 50.0 << QString() << QString();
}

void ClassFiguresTest::gainSaysWhyItIsNotDefined()
{
    QFETCH(double, before);
    QFETCH(double, after);
    QFETCH(QString, classGain);
    QFETCH(QString, change);
    const GainFigures gain = gainFigures({{before, after}, {before, after}});
    QCOMPARE(QString::fromStdString(gain.classGain.why), classGain);
    QCOMPARE(QString::fromStdString(gain.meanIndividualGain.why), classGain);
    QCOMPARE(QString::fromStdString(gain.normalisedChange.why), change);
    QCOMPARE(gain.normalisedChange.value.has_value(), change.isEmpty());
    QCOMPARE(gainFigures({}).classGain.why, std::string("no-answers"));
}

void ClassFiguresTest::lossesAreMeasuredFromWhereTheyBegan()
{
    const GainFigures gain = gainFigures({{80, 60}});
    QVERIFY(isNear(gain.meanIndividualGain, -1));
    QVERIFY(isNear(gain.normalisedChange, -0.25));
}

void ClassFiguresTest::quartilesAreInterpolated_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("one") << QList<double>{7} << QList<double>{7, 7, 7, 7, 7};
    QTest::newRow("even, unordered") << QList<double>{4, 1, 3, 2} << QList<double>{1, 1.75, 2.5, 3.25, 4};
    QTest::newRow("odd") << QList<double>{1, 2, 3, 4, 5} << QList<double>{1, 2, 3, 4, 5};
}

void ClassFiguresTest::quartilesAreInterpolated()
{
    QFETCH(QList<double>, values);
    QFETCH(QList<double>, expected);
    const Spread result = spread({values.begin(), values.end()});
    QCOMPARE(result.n, static_cast<std::size_t>(values.size()));
    const QList<double> found{*result.least.value, *result.lowerQuartile.value, *result.median.value,
                              *result.upperQuartile.value, *result.greatest.value};
    QCOMPARE(found, expected);
}

QTEST_APPLESS_MAIN(ClassFiguresTest)
#include "class_figures_test.moc"
