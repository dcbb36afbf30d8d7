// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kinds_lab.h"

#include "core/lab/chart_data_parts.h"

#include <QtTest>

#include <cmath>
#include <numeric>

using namespace foresight;
using namespace foresight::test;

/// Data of the kinds that show several settings at once, against figures worked out by hand from the lab's formulas.
class ChartKindsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesHoldTheFigures_data();
    void tablesHoldTheFigures();
    void summariesSayWhatIsShown_data();
    void summariesSayWhatIsShown();
    void stackedBarsStandOnEachOther();
    void barsTakeThePresentStepIn();
    void aWaterfallEndsAtItsTotal();
    void theFrontIsWhatNothingBeats_data();
    void theFrontIsWhatNothingBeats();
    void dotsLeadToTheirSettings();
    void cellsLeadToTheirSettings();
    void binsHoldEveryValue_data();
    void binsHoldEveryValue();
    void percentilesLieBetweenValues_data();
    void percentilesLieBetweenValues();
    void theCurveOnlyRises();
    void drawnRowsAreCounted();
    void muchWorkMeansFewerSteps();
    void seriesRunAlongTheirTime();
    void theRoofMeetsAtTheRidge();
    void aRulerSaysNone();
    void comparisonsAndPredictionsAreTaken();
    void unknownNamesAreErrors_data();
    void unknownNamesAreErrors();

private:
    KindsLab m_lab;
};

void ChartKindsTest::tablesHoldTheFigures_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QString>("expected");
    QTest::newRow("grouped") << "grouped"
                             << "Disk | Reading | Preparing | Computing\n"
                                "Hard disk | 200 ms | 20 ms | 20 ms\n"
                                "SSD (now) | 60 ms | 20 ms | 20 ms\n"
                                "NVMe | 10 ms | 20 ms | 20 ms";
    QTest::newRow("cases") << "named"
                           << "What | Step\n"
                              "The story (now) | 80 ms\n"
                              "Everything fast | 30 ms";
    QTest::newRow("waterfall") << "waterfall"
                               << "Part | Now | Up to here | Share of total\n"
                                  "Reading | 60 ms | 60 ms | 75 %\n"
                                  "Preparing | 20 ms | 80 ms | 25 %\n"
                                  "Computing | 20 ms | 100 ms | 25 %\n"
                                  "Overlapped | -20 ms | 80 ms | -25 %\n"
                                  "Step | 80 ms | 80 ms | 100 %";
    QTest::newRow("roofline") << "roof"
                              << "What | Arithmetic intensity | Compute rate | Share of the roof\n"
                                 "memory, 200 GB/s | – | – | –\n"
                                 "FP16, 10 TFLOP/s | – | 10.0 TFLOP/s | –\n"
                                 "INT8, 20 TFLOP/s | – | 20.0 TFLOP/s | –\n"
                                 "Ridge | 50 FLOP/B | 10.0 TFLOP/s | 100 %\n"
                                 "Now | 20 FLOP/B | 3.2 TFLOP/s | 80 %\n"
                                 "A large batch | 920 FLOP/B | 8.0 TFLOP/s | 80 %";
}

void ChartKindsTest::tablesHoldTheFigures()
{
    QFETCH(QString, chart);
    QTEST(lines(m_lab.made(chart.toStdString()).table).join(QLatin1Char('\n')), "expected");
}

void ChartKindsTest::summariesSayWhatIsShown_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QString>("expected");
    QTest::newRow("grouped") << "grouped"
                             << "Hard disk: Reading 200 ms, Preparing 20 ms, Computing 20 ms; SSD: Reading 60 ms, "
                                "Preparing 20 ms, Computing 20 ms; NVMe: Reading 10 ms, Preparing 20 ms, Computing "
                                "20 ms. Now SSD: Reading 60 ms, Preparing 20 ms, Computing 20 ms.";
    QTest::newRow("stacked") << "stacked"
                             << "In all: least 85 ms (16), greatest 160 ms (1). Now 4: Reading 60 ms, Preparing 20 ms, "
                                "Computing 20 ms, 100 ms in all.";
    QTest::newRow("cases") << "named"
                           << "Step. The story: 80 ms; Everything fast: 30 ms. Now The story: 80 ms.";
    QTest::newRow("waterfall") << "waterfall"
                               << "Step: 80 ms. It is made up of Reading 60 ms, Preparing 20 ms, Computing 20 ms, "
                                  "Overlapped -20 ms. The largest step is Reading, 75 % of the total.";
    QTest::newRow("roofline") << "roof"
                              << "Compute rate over Arithmetic intensity: up to the ridge at 50 FLOP/B the bandwidth "
                                 "(memory, 200 GB/s) sets the limit, beyond it the compute rate (FP16, 10 TFLOP/s). "
                                 "Now 3.2 TFLOP/s at 20 FLOP/B, memory bound, 80 % of what the roof allows there. A "
                                 "large batch: 8.0 TFLOP/s at 920 FLOP/B.";
    QTest::newRow("heat map") << "heat"
                              << "Step over Batch and Workers: least 65 ms (1, 16), greatest 2,060 ms (1,000, 1). Now "
                                 "80 ms (10, 4).";
}

void ChartKindsTest::summariesSayWhatIsShown()
{
    QFETCH(QString, chart);
    QFETCH(QString, expected);
    QCOMPARE(QString::fromStdString(spaced(m_lab.made(chart.toStdString()).summary)), expected);
}

void ChartKindsTest::stackedBarsStandOnEachOther()
{
    const ChartData data = m_lab.made("stacked");
    QVERIFY(data.stacked);
    QCOMPARE(data.partNames.size(), std::size_t(3));
    for (const ChartGroup& group : data.groups) {
        QCOMPARE(group.bars.front().from, 0.0);
        for (std::size_t i = 1; i < group.bars.size(); ++i)
            QCOMPARE(group.bars[i].from, group.bars[i - 1].to);
        QVERIFY(group.bars.back().to <= data.x.greatest);
    }
    ChartSpec below = m_lab.spec("stacked");
    below.outputs = {"read_ms", "saved_ms", "compute_ms"};
    const ChartData mixed = m_lab.made(below);
    const auto& bars = mixed.groups.front().bars;
    QCOMPARE(bars[1].from, 0.0); // what is below zero goes the other way
    QVERIFY(bars[1].to < 0 && mixed.x.least <= bars[1].to);
    QCOMPARE(bars[2].from, bars[0].to);
}

void ChartKindsTest::barsTakeThePresentStepIn()
{
    ChartSpec spec = m_lab.spec("stacked");
    spec.over = "batch";
    const ChartData data = m_lab.made(spec, {{"batch", 33.0}});
    QVERIFY(data.groups.size() <= kMostBarGroups);
    const auto now =
        std::find_if(data.groups.begin(), data.groups.end(), [](const auto& each) { return each.current; });
    QVERIFY(now != data.groups.end());
    QCOMPARE(now->label, std::string("33"));
    QCOMPARE(std::get<double>(now->choose.at("batch")), 33.0);
    QVERIFY(std::is_sorted(data.groups.begin(), data.groups.end(), [](const auto& a, const auto& b) {
        return std::get<double>(a.choose.at("batch")) < std::get<double>(b.choose.at("batch"));
    }));
}

void ChartKindsTest::aWaterfallEndsAtItsTotal()
{
    const ChartData data = m_lab.made("waterfall", {{"disk", std::string("hdd")}});
    for (std::size_t i = 1; i + 1 < data.groups.size(); ++i)
        QCOMPARE(data.groups[i].bars.front().from, data.groups[i - 1].bars.front().to);
    QVERIFY(std::abs(data.groups[3].bars.front().to - data.total) < 1e-9);
    QCOMPARE(data.groups.back().bars.front().from, 0.0);
    QCOMPARE(data.groups.back().bars.front().to, data.total);
}

void ChartKindsTest::theFrontIsWhatNothingBeats_data()
{
    QTest::addColumn<int>("x");
    QTest::addColumn<int>("y");
    QTest::newRow("cheap and quick") << int(Better::Less) << int(Better::Less);
    QTest::newRow("dear and quick") << int(Better::More) << int(Better::Less);
    QTest::newRow("dear and slow") << int(Better::More) << int(Better::More);
    QTest::newRow("not asked for") << int(Better::Undeclared) << int(Better::Undeclared);
}

void ChartKindsTest::theFrontIsWhatNothingBeats()
{
    QFETCH(int, x);
    QFETCH(int, y);
    ChartSpec spec = m_lab.spec("choices");
    spec.xBetter = Better(x);
    spec.yBetter = Better(y);
    const ChartData data = m_lab.made(spec);
    QVERIFY(data.dots.size() >= 30 && data.dots.size() <= kMostDots);
    const double xWay = spec.xBetter == Better::More ? 1 : -1;
    const double yWay = spec.yBetter == Better::More ? 1 : -1;
    for (const ChartDot& dot : data.dots) {
        bool beaten = spec.xBetter == Better::Undeclared;
        for (const ChartDot& other : data.dots) {
            const double dx = xWay * (other.at.x - dot.at.x);
            const double dy = yWay * (other.at.y - dot.at.y);
            beaten = beaten || (dx >= 0 && dy > 0) || (dx > 0 && dy >= 0);
        }
        QCOMPARE(dot.best, !beaten);
    }
    for (std::size_t i = 1; i < data.front.size(); ++i)
        QVERIFY(data.front[i].x > data.front[i - 1].x);
}

void ChartKindsTest::dotsLeadToTheirSettings()
{
    const ChartData data = m_lab.made("choices");
    QCOMPARE(std::count_if(data.dots.begin(), data.dots.end(), [](const ChartDot& dot) { return dot.current; }),
             std::ptrdiff_t(1));
    const ChartDot& dot = data.dots.back();
    const ChartData there = m_lab.made("choices", dot.choose);
    QCOMPARE(there.current->at.x, dot.at.x);
    QCOMPARE(there.current->at.y, dot.at.y);
    QVERIFY(!there.dots.empty() && there.dots.back().current);
}

void ChartKindsTest::cellsLeadToTheirSettings()
{
    const ChartData data = m_lab.made("heat");
    QCOMPARE(data.cells.size(), data.columns.size() * data.rows.size());
    QCOMPARE(data.table.rows.size(), data.rows.size());
    QVERIFY(data.columns.size() <= kMostCells && data.rows.size() <= kMostCells);
    const ChartCell& cell = data.cells[data.columns.size() + 2];
    QCOMPARE(cell.column, std::size_t(2));
    QCOMPARE(cell.row, std::size_t(1));
    const ChartData there = m_lab.made("waterfall", cell.choose);
    QVERIFY(std::abs(there.total - *cell.value) < 1e-9);
}

void ChartKindsTest::binsHoldEveryValue_data()
{
    QTest::addColumn<bool>("log");
    QTest::addColumn<QString>("over");
    for (const bool log : {false, true})
        for (const char* over : {"batch", "workers"})
            QTest::addRow("%s %s", over, log ? "log" : "linear") << log << QString::fromLatin1(over);
}

void ChartKindsTest::binsHoldEveryValue()
{
    QFETCH(bool, log);
    QFETCH(QString, over);
    ChartSpec spec = m_lab.spec("spread");
    spec.over = over.toStdString();
    spec.xScale = log ? Scale::Logarithmic : Scale::Linear;
    const ChartData data = m_lab.made(spec);
    const std::size_t steps = m_lab.text().model("step").samples(spec.over, 400).size();
    const std::size_t held = std::accumulate(data.bins.begin(), data.bins.end(), std::size_t(0),
                                             [](std::size_t sum, const ChartBin& bin) { return sum + bin.count; });
    QCOMPARE(held, steps);
    QVERIFY(data.bins.size() >= 3 && data.bins.size() <= 40);
    QVERIFY(data.bins.front().count > 0 && data.bins.back().count > 0);
    for (std::size_t i = 1; i < data.bins.size(); ++i)
        QCOMPARE(data.bins[i].from, data.bins[i - 1].to);
    QCOMPARE(data.table.rows.size(), data.bins.size() + data.percentiles.size());
    QVERIFY(data.current);
}

void ChartKindsTest::percentilesLieBetweenValues_data()
{
    QTest::addColumn<double>("percent");
    QTest::addColumn<double>("expected");
    QTest::newRow("least") << 0.0 << 1.0;
    QTest::newRow("middle of twenty") << 50.0 << 10.5;
    QTest::newRow("between two") << 95.0 << 19.05;
    QTest::newRow("greatest") << 100.0 << 20.0;
}

void ChartKindsTest::percentilesLieBetweenValues()
{
    QFETCH(double, percent);
    std::vector<double> values(20);
    std::iota(values.begin(), values.end(), 1.0);
    QTEST(percentileOf(values, percent), "expected");
    QCOMPARE(percentileOf({7.0}, percent), 7.0);
}

void ChartKindsTest::theCurveOnlyRises()
{
    const ChartData data = m_lab.made("shares");
    const auto& points = data.series.front().points;
    QVERIFY(points.size() > 10);
    QCOMPARE(points.front().y, 0.0);
    QCOMPARE(points.back().y, 100.0);
    for (std::size_t i = 1; i < points.size(); ++i)
        QVERIFY(points[i].x >= points[i - 1].x && points[i].y >= points[i - 1].y);
    QCOMPARE(data.percentiles.size(), std::size_t(2));
    QCOMPARE(data.percentiles[1].at.y, 90.0);
}

void ChartKindsTest::drawnRowsAreCounted()
{
    const ChartData data = m_lab.made("drawn", {{"rows", 500.0}});
    std::size_t held = 0;
    for (const ChartBin& bin : data.bins)
        held += bin.count;
    QCOMPARE(held, std::size_t(500));
    QVERIFY(!data.current); // rows are no settings
    QVERIFY(spaced(data.summary).starts_with("Step as drawn, 500 values from "));
    // The chart's percentile is the formula's.
    const Model& model = m_lab.text().model("step");
    const auto evaluation = model.evaluate({{"rows", 500.0}});
    QVERIFY(evaluation);
    const ChartData curve = m_lab.made("drawn_shares", {{"rows", 500.0}});
    QVERIFY(std::abs(curve.percentiles[1].at.x / model.quantity(*evaluation, "slow_ms")->in(*parseUnit("ms")) - 1) <
            1e-12);
    QCOMPARE(curve.bins.size(), data.bins.size());
}

void ChartKindsTest::muchWorkMeansFewerSteps()
{
    const Model& model = m_lab.text().model("step");
    QVERIFY(model.evaluate({{"rows", 50000.0}}));
    const std::size_t work = model.work();
    ChartSpec spec = m_lab.spec("heat");
    spec.over = "rows";
    const ChartData many = m_lab.made(spec, {{"rows", 50000.0}});
    QVERIFY(many.cells.size() <= (kMostCells + 1) * (kMostCells + 1));
    QVERIFY(many.cells.size() * work <= 4 * kSweepWork);
}

void ChartKindsTest::seriesRunAlongTheirTime()
{
    const ChartData data = m_lab.made("course");
    QCOMPARE(data.series.size(), std::size_t(1));
    QCOMPARE(data.series[0].points.size(), std::size_t(31));
    QCOMPARE(data.series[0].points[1].x, 1.0);
    QVERIFY(std::abs(data.series[0].points[1].y - 10) < 1e-9);
    QCOMPARE(data.levels.size(), std::size_t(1));
    QCOMPARE(spaced(data.summary), std::string("Over Time from 0 min to 30 min: Cache rises from 0 % to 95.8 %."));
    QCOMPARE(lines(data.table)[0], QStringLiteral("Time | Cache"));
    QCOMPARE(lines(data.table)[2], QStringLiteral("1 min | 10 %"));
    ChartSpec spec = m_lab.spec("course");
    spec.along.clear();
    spec.limit = "busy_pct"; // 25 %, passed between the second row and the third
    const ChartData rows = m_lab.made(spec);
    QCOMPARE(rows.x.title, std::string("Step"));
    QCOMPARE(rows.crossings.size(), std::size_t(1));
    QVERIFY(rows.crossings[0].at.x > 2 && rows.crossings[0].at.x < 3);
    spec.series = {"drawn_ms"};
    spec.limit.clear();
    const ChartData many = m_lab.made(spec);
    QVERIFY(many.series[0].points.size() <= 402);
    const auto& drawn = m_lab.text().model("step").series({}, {"drawn_ms"});
    const auto most = *std::max_element(drawn->front().values.begin(), drawn->front().values.end());
    QVERIFY(std::any_of(many.series[0].points.begin(), many.series[0].points.end(),
                        [most](const ChartPoint& point) { return point.y == most; })); // no peak gets lost
}

void ChartKindsTest::theRoofMeetsAtTheRidge()
{
    const ChartData data = m_lab.made("roof");
    QCOMPARE(data.series.size(), std::size_t(3));
    QCOMPARE(data.series[0].id, std::string("slope"));
    QVERIFY(data.series[0].current && data.series[1].current && !data.series[2].current);
    const ChartPoint& ridge = data.crossings.front().at;
    QVERIFY(std::abs(ridge.x - 50) < 1e-9 && std::abs(ridge.y - 10) < 1e-9);
    QCOMPARE(data.series[0].points.back().x, ridge.x);
    QCOMPARE(data.series[1].points.front().x, ridge.x);
    QCOMPARE(data.limit->value, ridge.x);
    QVERIFY(std::abs(data.series[2].points.front().x - 100) < 1e-9); // 20 TFLOP/s over 200 GB/s
    for (const ChartSeries& series : data.series)
        for (const ChartPoint& point : series.points)
            QVERIFY(point.x >= data.x.least && point.x <= data.x.greatest && point.y >= data.y.least * (1 - 1e-9) &&
                    point.y <= data.y.greatest);
}

void ChartKindsTest::aRulerSaysNone()
{
    const ChartData some = m_lab.made("spare");
    QVERIFY(some.current && some.note.empty());
    QCOMPARE(spaced(some.summary), std::string("Spare time: 20 ms, 25 % of the limit (step, 80 ms)."));
    const ChartData none = m_lab.made("spare", {{"disk", std::string("hdd")}});
    QVERIFY(!none.current);
    QCOMPARE(none.note, std::string("now: none"));
    QCOMPARE(none.summary, std::string("Spare time: none."));
    QCOMPARE(lines(none.table)[1], QStringLiteral("Now | none | –"));
    ChartExtras extras;
    extras.prediction = parseQuantity("150 ms");
    extras.predictionLabel = "you: 150 ms";
    const ChartData predicted = m_lab.made("spare", {{"disk", std::string("hdd")}}, extras);
    QCOMPARE(predicted.note, std::string("model: none"));
    QCOMPARE(predicted.summary, std::string("Spare time: none. Prediction (you: 150 ms): not comparable."));
    ChartSpec silent = m_lab.spec("spare");
    silent.zeroLabel = {};
    QVERIFY(m_lab.made(silent, {{"disk", std::string("hdd")}}).note.empty());
}

void ChartKindsTest::comparisonsAndPredictionsAreTaken()
{
    ChartExtras extras;
    extras.ghost = Settings{{"disk", std::string("hdd")}};
    extras.ghostName = "A";
    extras.prediction = parseQuantity("150 ms");
    extras.predictionLabel = "you: 150 ms";
    const ChartData waterfall = m_lab.made("waterfall", {}, extras);
    QCOMPARE(waterfall.levels.size(), std::size_t(2));
    QCOMPARE(spaced(waterfall.levels[0].label), std::string("A: 220 ms"));
    QCOMPARE(waterfall.levels[1].value, 150.0);
    QVERIFY(waterfall.x.greatest >= 220);
    QCOMPARE(m_lab.made("named", {}, extras).levels.size(), std::size_t(1));
    QVERIFY(m_lab.made("choices", {}, extras).ghost);
    QVERIFY(m_lab.made("roof", {}, extras).ghost);
}

void ChartKindsTest::unknownNamesAreErrors_data()
{
    QTest::addColumn<QString>("chart");
    for (const char* chart : {"grouped", "choices", "heat", "spread", "shares", "roof"})
        QTest::newRow(chart) << QString::fromLatin1(chart);
}

void ChartKindsTest::unknownNamesAreErrors()
{
    QFETCH(QString, chart);
    ChartSpec spec = m_lab.spec(chart.toStdString());
    (spec.over.empty() ? spec.output : spec.over) = "nothing";
    const auto data = chartData(m_lab.text(), "step", spec, {});
    QVERIFY(!data);
    QCOMPARE(data.error().code, ErrorCode::UnknownName);
}

QTEST_APPLESS_MAIN(ChartKindsTest)
#include "chart_kinds_test.moc"
