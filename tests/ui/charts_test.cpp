// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/lab/small_chart_lab.h"
#include "tests/ui/painted_labels.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/data_view.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QChart>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <QXYSeries>
#include <QtTest>

#include <cmath>

using namespace foresight;
using namespace foresight::ui;

class ChartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wordsKeepOffEachOther_data();
    void wordsKeepOffEachOther();
    void pointsAreFiniteOnLogarithmicAxes();
    void dataAreReplacedInPlace();
    void cardSaysWhatTheChartShows();
    void wordsFollowWhileOnScreen();
    void tableHoldsTheSameNumbers();
    void shortcutOpensTheTableInReach();
    void everyThemeRepaints();
    void emptyDataPaintNothing();

private:
    [[nodiscard]] ChartData made(const ChartSpec& chart, const Settings& settings = {}, const ChartExtras& extras = {});
    TextRenderer m_text{test::smallChartLab(), {"plain", {}}, QLocale(QLocale::English, QLocale::UnitedStates)};
};

namespace {

LabChartView* viewOf(const ChartCard& card)
{
    return static_cast<LabChartView*>(card.findChild<ChartView*>(QStringLiteral("chartView")));
}

ChartExtras crowdedExtras()
{
    ChartExtras extras;
    extras.ghost = Settings{{"workers", 1.0}, {"size_gb", 40000.0}};
    extras.ghostName = "A";
    extras.path = {{{"workers", 1.0}}, {{"workers", 30.0}}, {{"size_gb", 1000.0}}};
    extras.prediction = parseQuantity("11 h");
    extras.predictionLabel = "you: about 11 h (very sure)";
    return extras;
}

} // namespace

ChartData ChartsTest::made(const ChartSpec& chart, const Settings& settings, const ChartExtras& extras)
{
    auto data = chartData(m_text, "copy", chart, settings, extras);
    return data ? *data : ChartData{};
}

void ChartsTest::initTestCase()
{
    Theme::current().apply({ThemeChoice::Light, 100, false});
}

void ChartsTest::wordsKeepOffEachOther_data()
{
    QTest::addColumn<int>("chart");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    const char* names[] = {"timeline", "lines", "levels", "ruler"};
    for (int chart = 0; chart < 4; ++chart)
        for (const auto& [size, percent] :
             {std::pair(QSize(600, 200), 100), {QSize(900, 260), 100}, {QSize(420, 150), 100}, {QSize(1000, 320), 200}})
            QTest::addRow("%s %dx%d at %d %%", names[chart], size.width(), size.height(), percent)
                << chart << size << percent;
}

void ChartsTest::wordsKeepOffEachOther()
{
    QFETCH(int, chart);
    QFETCH(QSize, size);
    QFETCH(int, percent);
    Theme::current().apply({ThemeChoice::Light, percent, false});
    const ChartSpec specs[] = {test::timelineChart(), test::linesChart(), test::levelsChart(), test::rulerChart()};
    ChartCard card(specs[chart].kind);
    LabChartView* view = viewOf(card);
    view->setParent(nullptr);
    view->setMinimumSize(0, 0);
    view->resize(size);
    view->setData(made(specs[chart], {{"workers", 16.0}}, crowdedExtras()));
    view->grab();
    QVERIFY(view->paintedLabels().size() >= 4);
    const QString fault = labelFault(*view);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    view->setParent(&card);
    Theme::current().apply({ThemeChoice::Light, 100, false});
}

void ChartsTest::pointsAreFiniteOnLogarithmicAxes()
{
    ChartCard card(ChartKind::Lines);
    card.setData(made(test::linesChart()));
    const auto series = viewOf(card)->chart()->series();
    QCOMPARE(series.size(), 2);
    for (QAbstractSeries* line : series) {
        const QList<QPointF> points = static_cast<QXYSeries*>(line)->points();
        QVERIFY(points.size() > 10);
        for (const QPointF& point : points)
            QVERIFY(std::isfinite(point.x()) && std::isfinite(point.y()));
    }
}

void ChartsTest::dataAreReplacedInPlace()
{
    ChartCard card(ChartKind::Lines);
    card.setData(made(test::levelsChart(), {{"workers", 4.0}}));
    QChart* chart = viewOf(card)->chart();
    const auto series = chart->series();
    const auto axes = chart->axes();
    QSignalSpy replaced(static_cast<QXYSeries*>(series.front()), &QXYSeries::pointsReplaced);
    QSignalSpy added(static_cast<QXYSeries*>(series.front()), &QXYSeries::pointAdded);
    card.setData(made(test::levelsChart(), {{"workers", 8.0}}));
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(added.count(), 0);
    QCOMPARE(chart->series(), series);
    QCOMPARE(chart->axes(), axes);
}

void ChartsTest::cardSaysWhatTheChartShows()
{
    ChartCard card(ChartKind::Timeline);
    card.setData(made(test::timelineChart(), {{"workers", 4.0}}));
    const QString first = card.accessibleDescription();
    card.setData(made(test::timelineChart(), {{"workers", 8.0}}));
    QCOMPARE(card.accessibleName(), QStringLiteral("One batch"));
    QVERIFY(first.contains(QStringLiteral("200")));
    QVERIFY(card.accessibleDescription() != first);
    QCOMPARE(viewOf(card)->accessibleDescription(), card.accessibleDescription());
    const auto* summary = card.findChild<QLabel*>(QStringLiteral("chartSummaryLabel"));
    QCOMPARE(summary->text(), card.accessibleDescription());
    QVERIFY(summary->focusPolicy() & Qt::TabFocus);
    QCOMPARE(summary->textFormat(), Qt::PlainText);
}

void ChartsTest::wordsFollowWhileOnScreen()
{
    ChartCard card(ChartKind::Timeline);
    card.show();
    card.setData(made(test::timelineChart(), {{"workers", 4.0}}));
    const auto* summary = card.findChild<QLabel*>(QStringLiteral("chartSummaryLabel"));
    QCOMPARE(summary->text(), qtText(viewOf(card)->data().summary));
    for (const double workers : {5.0, 6.0, 7.0})
        card.setData(made(test::timelineChart(), {{"workers", workers}}));
    QCOMPARE(viewOf(card)->data().total, made(test::timelineChart(), {{"workers", 7.0}}).total);
    QTRY_COMPARE(summary->text(), qtText(viewOf(card)->data().summary));
    QCOMPARE(card.accessibleDescription(), summary->text());
}

void ChartsTest::tableHoldsTheSameNumbers()
{
    ChartCard card(ChartKind::Timeline);
    card.setData(made(test::timelineChart()));
    QVERIFY(!card.tableShown());
    card.findChild<QPushButton*>(QStringLiteral("dataTablePushButton"))->click();
    QVERIFY(card.tableShown());
    const auto* table = card.findChild<QTableWidget*>(QStringLiteral("chartTableWidget"));
    QVERIFY(!table->accessibleName().isEmpty());
    const ChartTable& expected = viewOf(card)->data().table;
    QCOMPARE(table->rowCount(), static_cast<int>(expected.rows.size()));
    for (int row = 0; row < table->rowCount(); ++row)
        for (int column = 0; column < table->columnCount(); ++column)
            QCOMPARE(table->item(row, column)->text(), qtText(expected.rows[row][column]));
    card.setData(made(test::timelineChart(), {{"workers", 32.0}}));
    QCOMPARE(table->item(1, 1)->text(), qtText(viewOf(card)->data().segments[1].text));
}

void ChartsTest::shortcutOpensTheTableInReach()
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* first = new ChartCard(ChartKind::Timeline);
    auto* second = new ChartCard(ChartKind::Ruler);
    layout->addWidget(first);
    layout->addWidget(second);
    first->setData(made(test::timelineChart()));
    second->setData(made(test::rulerChart()));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    second->findChild<QLabel*>(QStringLiteral("chartSummaryLabel"))->setFocus();
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(second->tableShown());
    QVERIFY(!first->tableShown());
    first->findChild<QLabel*>(QStringLiteral("chartSummaryLabel"))->setFocus();
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(first->tableShown());
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(!first->tableShown());
    QVERIFY(second->tableShown());
}

void ChartsTest::everyThemeRepaints()
{
    ChartCard card(ChartKind::Ruler);
    card.resize(600, 260);
    card.setData(made(test::rulerChart()));
    QList<QImage> seen;
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        Theme::current().apply({choice, 100, false});
        const QImage image = card.grab().toImage();
        QVERIFY(!seen.contains(image));
        seen += image;
    }
    Theme::current().apply({ThemeChoice::Light, 100, false});
    QCOMPARE(card.grab().toImage(), seen.front());
}

void ChartsTest::emptyDataPaintNothing()
{
    for (const ChartKind kind : {ChartKind::Timeline, ChartKind::Lines, ChartKind::Ruler}) {
        ChartCard card(kind);
        card.resize(500, 240);
        card.setData(ChartData());
        card.grab();
        QVERIFY(viewOf(card)->paintedLabels().empty());
    }
}

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
