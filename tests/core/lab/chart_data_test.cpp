// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "small_chart_lab.h"

#include "core/lab/chart_data.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <filesystem>

using namespace foresight;

class ChartDataTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timelineAddsUp();
    void timelineComparesWithAGhost();
    void linesMeetTheLimit();
    void linesNeverHoldWhatALogAxisCannotShow();
    void axisEndsAreLabelledAsTheyAre();
    void linesNameTheirLevels();
    void pathIsInOrderWithoutRepeats();
    void rulerSaysHowFarThePredictionLies_data();
    void rulerSaysHowFarThePredictionLies();
    void rulerAxisCoversEveryMark_data();
    void rulerAxisCoversEveryMark();
    void workersHaveRoundTicks();
    void sizesHaveTicksInTheirOwnUnits();
    void badSettingsAreErrors();
    void numbersFollowTheLocale();
    void labFourBreaksEvenWhereItShould();
    void labFourTellsItsStory();

private:
    [[nodiscard]] ChartData made(const ChartSpec& chart, const Settings& settings = {}, const ChartExtras& extras = {});
    TextRenderer m_text{test::smallChartLab(), {"plain", {}}, QLocale(QLocale::English, QLocale::UnitedStates)};
};

namespace {

std::string plain(const std::string& text)
{
    QString shown = QString::fromStdString(text);
    return shown.replace(QChar(QChar::Nbsp), QLatin1Char(' ')).toStdString();
}

std::vector<std::string> labels(const ChartAxis& axis)
{
    std::vector<std::string> result;
    for (const ChartTick& tick : axis.ticks)
        result.push_back(plain(tick.label));
    return result;
}

bool has(const std::string& text, const char* part)
{
    return plain(text).find(part) != std::string::npos;
}

} // namespace

ChartData ChartDataTest::made(const ChartSpec& chart, const Settings& settings, const ChartExtras& extras)
{
    auto data = chartData(m_text, "copy", chart, settings, extras);
    return data ? *data : ChartData{};
}

void ChartDataTest::timelineAddsUp()
{
    const ChartData data = made(test::timelineChart());
    QCOMPARE(data.title, std::string("One batch"));
    QCOMPARE(data.segments.size(), std::size_t(2));
    QCOMPARE(data.segments[0].label, std::string("Working"));
    QCOMPARE(plain(data.segments[1].text), std::string("100.0 ms"));
    QCOMPARE(data.total, 200.0);
    QCOMPARE(data.segments[0].value + data.segments[1].value, data.total);
    QCOMPARE(plain(data.endLabel), std::string("200 ms in all, busy 50.0 %"));
    QCOMPARE(data.x.least, 0.0);
    QCOMPARE(data.x.greatest, 200.0);
    QVERIFY(has(data.summary, "Working 100.0 ms, Reading 100.0 ms"));
    QCOMPARE(data.table.rows.size(), std::size_t(4));
    QCOMPARE(plain(data.table.rows[0][2]), std::string("50 %"));
}

void ChartDataTest::timelineComparesWithAGhost()
{
    ChartExtras extras;
    extras.ghost = Settings{{"workers", 1.0}};
    extras.ghostName = "A";
    const ChartData data = made(test::timelineChart(), {}, extras);
    QCOMPARE(data.ghostTotal, 500.0);
    QCOMPARE(plain(data.ghostLabel), std::string("A: 500 ms in all, busy 20.0 %"));
    QVERIFY(data.x.greatest >= 500);
    QCOMPARE(data.table.headers.back(), std::string("A"));
    for (const auto& row : data.table.rows)
        QCOMPARE(row.size(), data.table.headers.size());
}

void ChartDataTest::linesMeetTheLimit()
{
    const ChartData data = made(test::linesChart(), {{"link", std::string("fast")}});
    QCOMPARE(data.series.size(), std::size_t(2));
    QVERIFY(!data.series[0].current);
    QVERIFY(data.series[1].current);
    QVERIFY(data.limit);
    QCOMPARE(data.limit->value, 6 * 3600.0);
    QCOMPARE(plain(data.limit->label), std::string("budget, 6 h"));
    QCOMPARE(data.limit->beyondLabel, std::string("too late"));
    QCOMPARE(data.crossings.size(), std::size_t(2));
    QCOMPARE(plain(data.crossings[0].label), std::string("2.7 TB"));
    QCOMPARE(plain(data.crossings[1].label), std::string("270 TB"));
    QVERIFY(std::abs(data.crossings[1].at.x - 270000) < 1);
    QVERIFY(data.current);
    QCOMPARE(plain(data.current->label), std::string("now: 1 h 7 min"));
    QVERIFY(has(data.summary, "100 Gbps rises from 0.8 s to"));
    QVERIFY(has(data.summary, "is met at 2.7 TB (1 Gbps), 270 TB (100 Gbps)"));
    QVERIFY(has(data.summary, "Now 1 h 7 min at 50 TB."));
    QVERIFY(data.table.rows.size() >= 11);
    for (const auto& row : data.table.rows)
        QCOMPARE(row.size(), std::size_t(3));
}

void ChartDataTest::linesNeverHoldWhatALogAxisCannotShow()
{
    const ChartData data = made(test::linesChart());
    for (const ChartSeries& series : data.series) {
        QVERIFY(!series.points.empty());
        for (const ChartPoint& point : series.points) {
            QVERIFY(point.x > 0 && point.y > 0);
            QVERIFY(point.y >= data.y.least && point.y <= data.y.greatest);
        }
    }
    for (const ChartTick& tick : data.y.ticks)
        QVERIFY(tick.value > 0);
}

void ChartDataTest::axisEndsAreLabelledAsTheyAre()
{
    // Steps of a half from a half on: the first is no 1.
    std::shared_ptr<const Lab> small = test::smallChartLab();
    LabDefinition halves = small->definition();
    InputSpec& workers = *std::find_if(halves.acts[0].model.inputs.begin(), halves.acts[0].model.inputs.end(),
                                       [](const InputSpec& input) { return input.id == "workers"; });
    workers.least = 0.5;
    workers.greatest = 6;
    workers.step = 0.5;
    workers.decimals = 1;
    const TextRenderer text(std::make_shared<const Lab>(halves, small->folder(), "hash"), {"plain", {}},
                            QLocale(QLocale::English));
    const auto data = chartData(text, "copy", test::levelsChart(), {}, {});
    QVERIFY(data);
    QCOMPARE(labels(data->x), (std::vector<std::string>{"0.5", "1", "2", "3", "4", "5", "6"}));
}

void ChartDataTest::linesNameTheirLevels()
{
    const ChartData data = made(test::levelsChart());
    QCOMPARE(data.series.size(), std::size_t(1));
    QCOMPARE(data.series[0].points.size(), std::size_t(32));
    QCOMPARE(data.levels.size(), std::size_t(1));
    QCOMPARE(data.levels[0].value, 50.0);
    QCOMPARE(plain(data.levels[0].label), std::string("half busy at 50 %"));
    QCOMPARE(data.y.least, 0.0);
    QCOMPARE(data.y.greatest, 100.0);
    QVERIFY(has(data.summary, "rises from 20.0 % to"));
    ChartExtras extras;
    extras.prediction = parseQuantity("23 %");
    extras.predictionLabel = "you: 23 %";
    QCOMPARE(made(test::levelsChart(), {}, extras).levels.back().label, std::string("you: 23 %"));
}

void ChartDataTest::pathIsInOrderWithoutRepeats()
{
    ChartExtras extras;
    extras.path = {{{"workers", 1.0}}, {{"workers", 1.0}}, {{"workers", 4.0}}};
    const ChartData data = made(test::levelsChart(), {{"workers", 8.0}}, extras);
    QCOMPARE(data.path.size(), std::size_t(2));
    QCOMPARE(data.path[0].x, 1.0);
    QCOMPARE(data.path[1].x, 4.0);
    QCOMPARE(data.current->at.x, 8.0);
}

void ChartDataTest::rulerSaysHowFarThePredictionLies_data()
{
    QTest::addColumn<QString>("prediction");
    QTest::addColumn<QString>("gap");
    QTest::newRow("too long") << QStringLiteral("11 h") << QStringLiteral("9.9 times too long");
    QTest::newRow("too short") << QStringLiteral("1 min") << QStringLiteral("67 times too short");
    QTest::newRow("on it") << QStringLiteral("67 min") << QStringLiteral("right on it");
}

void ChartDataTest::rulerSaysHowFarThePredictionLies()
{
    QFETCH(QString, prediction);
    QFETCH(QString, gap);
    ChartExtras extras;
    extras.prediction = parseQuantity(prediction.toStdString());
    extras.predictionLabel = "you: " + prediction.toStdString();
    const ChartData data = made(test::rulerChart(), {}, extras);
    QVERIFY(data.prediction);
    QCOMPARE(data.prediction->label, extras.predictionLabel);
    QCOMPARE(QString::fromStdString(data.gapLabel), gap);
    QCOMPARE(plain(data.current->label), std::string("model: 1 h 7 min"));
    QVERIFY(has(data.summary, "Copy time: 1 h 7 min, 19 % of the limit (budget, 6 h)."));
    QVERIFY(has(data.summary, qPrintable(gap)));
}

void ChartDataTest::rulerAxisCoversEveryMark_data()
{
    QTest::addColumn<double>("size");
    QTest::addColumn<QString>("link");
    QTest::newRow("under a second") << 10.0 << QStringLiteral("fast");
    QTest::newRow("an hour") << 50000.0 << QStringLiteral("fast");
    QTest::newRow("months") << 1e6 << QStringLiteral("slow");
}

void ChartDataTest::rulerAxisCoversEveryMark()
{
    QFETCH(double, size);
    QFETCH(QString, link);
    const ChartData data = made(test::rulerChart(), {{"size_gb", size}, {"link", link.toStdString()}});
    QCOMPARE(data.x.scale, Scale::Logarithmic);
    QVERIFY(data.current);
    QVERIFY(data.current->at.x >= data.x.least && data.current->at.x <= data.x.greatest);
    QVERIFY(data.limit->value <= data.x.greatest);
    const auto shown = labels(data.x);
    for (const char* tick : {"1 s", "1 min", "1 h", "6 h", "1 d", "1 wk", "30 d"})
        QVERIFY2(std::count(shown.begin(), shown.end(), tick) == 1, tick);
}

void ChartDataTest::workersHaveRoundTicks()
{
    QCOMPARE(labels(made(test::levelsChart()).x), (std::vector<std::string>{"1", "8", "16", "24", "32"}));
}

void ChartDataTest::sizesHaveTicksInTheirOwnUnits()
{
    QCOMPARE(labels(made(test::linesChart()).x),
             (std::vector<std::string>{"10 GB", "100 GB", "1 TB", "10 TB", "100 TB", "1 PB"}));
}

void ChartDataTest::badSettingsAreErrors()
{
    const auto outside = chartData(m_text, "copy", test::timelineChart(), {{"workers", 99.0}});
    QVERIFY(!outside);
    QCOMPARE(outside.error().code, ErrorCode::ValueOutOfRange);
    ChartExtras extras;
    extras.ghost = Settings{{"nothing", 1.0}};
    const auto unknown = chartData(m_text, "copy", test::rulerChart(), {}, extras);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::UnknownName);
}

void ChartDataTest::numbersFollowTheLocale()
{
    const TextRenderer german(test::smallChartLab(), {"plain", {}}, QLocale(QLocale::German, QLocale::Germany));
    const auto data = chartData(german, "copy", test::linesChart(), {});
    QVERIFY(data);
    QCOMPARE(plain(data->crossings[0].label), std::string("2,7 TB"));
}

namespace {

const ChartSpec& chartOf(const Lab& lab, const std::string& act, const char* id)
{
    const auto& charts = lab.definition().act(act)->explore.charts;
    return *std::find_if(charts.begin(), charts.end(), [id](const ChartSpec& chart) { return chart.id == id; });
}

} // namespace

void ChartDataTest::labFourBreaksEvenWhereItShould()
{
    const auto lab = Lab::read(std::filesystem::path(FORESIGHT_LABS) / "data-gravity-trap");
    QVERIFY(lab);
    const TextRenderer text(*lab, {"cloud", {}}, QLocale(QLocale::English, QLocale::UnitedStates));
    const auto data = chartData(text, "gravity", chartOf(**lab, "gravity", "break_even"), {});
    QVERIFY(data);
    QCOMPARE(data->crossings.size(), std::size_t(3));
    const double expected[] = {2700, 27000, 270000};
    const char* labels[] = {"2.7 TB", "27 TB", "270 TB"};
    for (std::size_t i = 0; i < 3; ++i) {
        QVERIFY(std::abs(data->crossings[i].at.x / expected[i] - 1) < 1e-9);
        QCOMPARE(plain(data->crossings[i].label), std::string(labels[i]));
    }
    QCOMPARE(data->limit->value, 6 * 3600.0);
}

void ChartDataTest::labFourTellsItsStory()
{
    const auto lab = Lab::read(std::filesystem::path(FORESIGHT_LABS) / "data-gravity-trap");
    QVERIFY(lab);
    const TextRenderer text(*lab, {"cloud", {}}, QLocale(QLocale::English, QLocale::UnitedStates));
    const auto batch = chartData(text, "pipeline", chartOf(**lab, "pipeline", "batch"), {});
    QVERIFY(batch);
    QVERIFY(std::abs(batch->total - 308.28) < 0.01);
    QVERIFY(has(batch->endLabel, "busy 22.6 %"));
    QVERIFY(has(batch->summary, "61 % of the total"));
    const auto lines = chartData(text, "pipeline", chartOf(**lab, "pipeline", "utilisation"), {});
    QVERIFY(lines);
    QCOMPARE(lines->series.size(), std::size_t(4));
    QCOMPARE(lines->levels.size(), std::size_t(2));
    QCOMPARE(plain(lines->current->label), std::string("now: 22.6 %"));
}

QTEST_APPLESS_MAIN(ChartDataTest)
#include "chart_data_test.moc"
