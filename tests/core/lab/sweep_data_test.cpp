// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/sweep_data.h"

#include "small_chart_lab.h"

#include <QTest>

using namespace foresight;

class SweepDataTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversTheWholeRangeOfAnyInput();
    void isTheSameCurveAsTheModelsSweep();
    void axesSuitWhatIsShown_data();
    void axesSuitWhatIsShown();
    void drawsTheLimitOfThatOutput();
    void leavesEarlierLooksOut();
    void refusesWhatCannotBeSwept();
    void offersEveryNumberControlAndEveryOutput();

private:
    [[nodiscard]] const Act& act() const { return m_text.lab().definition().acts.front(); }
    TextRenderer m_text{test::smallChartLab(), {"plain", {}}, QLocale::c()};
};

void SweepDataTest::coversTheWholeRangeOfAnyInput()
{
    for (const InputSpec& input : act().model.inputs) {
        if (input.isChoice())
            continue;
        for (const OutputSpec& output : act().model.outputs) {
            const auto data = sweepData(m_text, act(), input.id, output.id, {});
            QVERIFY(data.has_value());
            QCOMPARE(data->x.least, input.least);
            QCOMPARE(data->x.greatest, input.greatest);
            QCOMPARE(data->series.size(), std::size_t(1));
            QCOMPARE(data->overInput, input.id);
            QVERIFY(data->perInput.empty());
            QCOMPARE(data->current->at.x, input.defaultNumber);
        }
    }
}

void SweepDataTest::isTheSameCurveAsTheModelsSweep()
{
    const Settings settings{{"link", std::string("slow")}};
    const auto data = sweepData(m_text, act(), "workers", "total_ms", settings);
    const auto sweep = m_text.model("copy").sweep(settings, "workers", "total_ms", 41);
    QVERIFY(data && sweep);
    QCOMPARE(data->title, std::string("Total over Workers"));
    QCOMPARE(data->series.front().points.size(), sweep->size());
    for (std::size_t i = 0; i < sweep->size(); ++i) {
        QCOMPARE(data->series.front().points[i].x, (*sweep)[i].input);
        QCOMPARE(data->series.front().points[i].y, *(*sweep)[i].output);
    }
}

void SweepDataTest::axesSuitWhatIsShown_data()
{
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("output");
    QTest::addColumn<bool>("xLogarithmic");
    QTest::addColumn<bool>("yLogarithmic");
    QTest::newRow("five decades of time") << "size_gb"
                                          << "copy_s" << true << true;
    QTest::newRow("no change at all") << "size_gb"
                                      << "total_ms" << true << false;
    QTest::newRow("linear input") << "workers"
                                  << "read_ms" << false << false;
}

void SweepDataTest::axesSuitWhatIsShown()
{
    QFETCH(QString, input);
    QFETCH(QString, output);
    const auto data = sweepData(m_text, act(), input.toStdString(), output.toStdString(), {});
    QVERIFY(data.has_value());
    QTEST(data->x.scale == Scale::Logarithmic, "xLogarithmic");
    QTEST(data->y.scale == Scale::Logarithmic, "yLogarithmic");
}

void SweepDataTest::drawsTheLimitOfThatOutput()
{
    const auto over = [&](const char* input, const char* output) {
        return sweepData(m_text, act(), input, output, {});
    };
    QVERIFY(over("size_gb", "copy_s")->limit);
    QCOMPARE(over("size_gb", "copy_s")->crossings.size(), std::size_t(1));
    QVERIFY(!over("size_gb", "total_ms")->limit);
    QVERIFY(!over("budget_h", "copy_s")->limit); // it would move with the point
}

void SweepDataTest::leavesEarlierLooksOut()
{
    ChartExtras extras;
    extras.path = {{{"workers", 1.0}}, {{"workers", 8.0}}};
    extras.ghost = Settings{{"workers", 2.0}};
    extras.ghostName = "A";
    const auto data = sweepData(m_text, act(), "workers", "total_ms", {}, extras);
    QVERIFY(data->path.empty());
    QCOMPARE(data->ghost->at.x, 2.0);
}

void SweepDataTest::refusesWhatCannotBeSwept()
{
    QVERIFY(!sweepData(m_text, act(), "link", "copy_s", {}));
    QVERIFY(!sweepData(m_text, act(), "nothing", "copy_s", {}));
    QVERIFY(!sweepData(m_text, act(), "workers", "nothing", {}));
}

void SweepDataTest::offersEveryNumberControlAndEveryOutput()
{
    const auto lab = Lab::read(FORESIGHT_LABS "/data-gravity-trap");
    QVERIFY(lab.has_value());
    const Act& gravity = *(*lab)->definition().act("gravity");
    QCOMPARE(sweepInputs(gravity), (std::vector<std::string>{"dataset_gb", "budget_h", "efficiency_pct",
                                                             "egress_usd_per_gb", "compute_usd_per_h"}));
    QCOMPARE(sweepOutputs(gravity).front(), std::string("transfer_s"));
    QCOMPARE(sweepOutputs(gravity).size(), gravity.model.outputs.size());
    QCOMPARE(firstSweepOutput(gravity, "dataset_gb"), std::string("egress_usd")); // the time has a chart of its own
    QCOMPARE(firstSweepOutput(gravity, "budget_h"), std::string("transfer_s"));
}

QTEST_GUILESS_MAIN(SweepDataTest)
#include "sweep_data_test.moc"
