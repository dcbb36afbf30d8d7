// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/painted_labels.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/data_view.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QChart>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QXYSeries>
#include <QtTest>

using namespace foresight;
using namespace foresight::ui;

/// Charts of a class in the window: all four kinds, on the same card as a lab's charts.
class ClassChartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { Theme::current().apply({ThemeChoice::Light, 100, false}); }
    void wordsKeepOffEachOther_data();
    void wordsKeepOffEachOther();
    void seriesHoldTheNumbers();
    void cardSaysAndTabulatesTheChart_data();
    void cardSaysAndTabulatesTheChart();
    void partsOfABudgetAreAveraged();
    void ownWordsHaveNoChart();
    void hiddenChartShowsOnlyWhy();
    void everyThemeRepaints_data();
    void everyThemeRepaints();
    void longAnswersAskForHeight();
};

namespace {

QuestionStatistics question(std::size_t n)
{
    QuestionStatistics made;
    made.act = "pipeline";
    made.n = n;
    made.answers = {{"A", false, n - 5, {n - 6, 1, 0}}, {"B", true, 5, {0, 2, 3}}, {"C", false, 0, {}}};
    return made;
}

Names answers(const std::string& more = {})
{
    return {{"A", "A · The GPU has too few FLOPS for a model of this size" + more},
            {"B", "B · Data arrive more slowly than the GPU computes" + more},
            {"C", "C · The model is too small"}};
}

CertaintySummary certainty()
{
    std::vector<CertainAnswer> all;
    for (int i = 0; i < 60; ++i)
        all.push_back({kConfidenceOrder[static_cast<std::size_t>(i % 3)], i % 3 == 1 ? i % 4 == 1 : i % 5 < 3});
    return certaintySummary(all);
}

/// A chart of each kind, by its name.
ClassChart chart(const QString& kind)
{
    if (kind == QLatin1String("answers"))
        return answersChart(question(212), answers(), Audience::Instructor);
    if (kind == QLatin1String("reflection")) {
        QuestionStatistics reflection = question(30);
        reflection.role = QuestionRole::Reflection;
        return answersChart(reflection, answers(), Audience::Instructor);
    }
    if (kind == QLatin1String("parts")) {
        QuestionStatistics allocation = question(30);
        allocation.answers.clear();
        allocation.parts = {{"A", 100.0 / 3}, {"B", 200.0 / 3}, {"C", 0}};
        return answersChart(allocation, answers(), Audience::Instructor);
    }
    if (kind == QLatin1String("calibration"))
        return calibrationChart(certainty(), Audience::Instructor);
    if (kind == QLatin1String("points"))
        return pointsChart({0, 2.5, 3, 7, 7.5, 8, 8, 9, 10, 10, 10}, 10, Audience::Instructor);
    return gainChart(
        {{"pipeline", gainFigures({{0, 100}, {100, 100}, {0, 0}})}, {"gravity", gainFigures({{100, 100}, {100, 0}})}},
        {{"pipeline", "Act I: The pipeline"}, {"gravity", "Act II: Data gravity"}}, Audience::Instructor);
}

const QStringList& kinds()
{
    static const QStringList all{QStringLiteral("answers"), QStringLiteral("reflection"), QStringLiteral("calibration"),
                                 QStringLiteral("points"),  QStringLiteral("gain"),       QStringLiteral("parts")};
    return all;
}

ClassChartView* viewOf(const ChartCard& card)
{
    return static_cast<ClassChartView*>(card.findChild<ChartView*>(QStringLiteral("chartView")));
}

void addKinds()
{
    QTest::addColumn<QString>("kind");
    for (const QString& kind : kinds())
        QTest::newRow(qPrintable(kind)) << kind;
}

} // namespace

void ClassChartsTest::wordsKeepOffEachOther_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("large");
    for (const QString& kind : kinds()) {
        for (const auto& [size, percent, large] : {std::tuple(QSize(600, 300), 100, false),
                                                   {QSize(900, 360), 100, false},
                                                   {QSize(420, 260), 100, false},
                                                   {QSize(1000, 520), 200, false},
                                                   {QSize(760, 500), 200, false},
                                                   {QSize(1300, 560), 100, true}})
            QTest::addRow("%s %dx%d at %d %%%s", qPrintable(kind), size.width(), size.height(), percent,
                          large ? " large" : "")
                << kind << size << percent << large;
    }
}

void ClassChartsTest::wordsKeepOffEachOther()
{
    QFETCH(QString, kind);
    QFETCH(QSize, size);
    QFETCH(int, percent);
    QFETCH(bool, large);
    Theme::current().apply({ThemeChoice::Light, percent, false});
    const ClassChart data = chart(kind);
    ChartCard card(data.kind);
    card.setLarge(large);
    ClassChartView* view = viewOf(card);
    view->setParent(nullptr);
    view->resize(size);
    view->setData(data);
    view->resize(size.expandedTo(view->minimumSizeHint()));
    view->grab();
    QVERIFY(view->paintedLabels().size() >= 5);
    const QString fault = labelFault(*view);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
    view->setParent(&card);
}

void ClassChartsTest::seriesHoldTheNumbers()
{
    ChartCard bars(ClassChartKind::Answers);
    bars.setData(chart(QStringLiteral("answers")));
    const auto* stacked = static_cast<QAbstractBarSeries*>(viewOf(bars)->chart()->series().front());
    QCOMPARE(stacked->count(), 3);
    QCOMPARE(stacked->barSets()[1]->at(2), 1.0); // fairly sure, the first answer: the highest row
    QCOMPARE(stacked->barSets()[2]->at(1), 3.0);

    ChartCard dots(ClassChartKind::Calibration);
    dots.setData(chart(QStringLiteral("calibration")));
    const auto* scatter = static_cast<QXYSeries*>(viewOf(dots)->chart()->series().front());
    QCOMPARE(scatter->count(), 3);
    QCOMPARE(scatter->at(0).y(), *chart(QStringLiteral("calibration")).dots[0].value);

    ChartCard columns(ClassChartKind::Distribution);
    columns.setData(chart(QStringLiteral("points")));
    const auto* counts = static_cast<QAbstractBarSeries*>(viewOf(columns)->chart()->series().front());
    QCOMPARE(counts->barSets()[0]->count(), 10);
    QCOMPARE(counts->barSets()[0]->sum(), 11.0);

    ChartCard arrows(ClassChartKind::Gain);
    arrows.setData(chart(QStringLiteral("gain")));
    QCOMPARE(viewOf(arrows)->chart()->series().size(), 2);
    const auto* second = static_cast<QXYSeries*>(viewOf(arrows)->chart()->series().back());
    QCOMPARE(second->at(0).x(), 100.0);
    QCOMPARE(second->at(1).x(), 50.0);
}

void ClassChartsTest::cardSaysAndTabulatesTheChart_data()
{
    addKinds();
}

void ClassChartsTest::cardSaysAndTabulatesTheChart()
{
    QFETCH(QString, kind);
    const ClassChart data = chart(kind);
    ChartCard card(data.kind);
    card.setData(data);
    QCOMPARE(card.accessibleName(), qtText(data.title));
    QCOMPARE(card.accessibleDescription(), qtText(data.summary));
    QCOMPARE(viewOf(card)->accessibleDescription(), qtText(data.summary));
    const auto* summary = card.findChild<QLabel*>(QStringLiteral("chartSummaryLabel"));
    QVERIFY(summary->focusPolicy() & Qt::TabFocus);
    card.findChild<QPushButton*>(QStringLiteral("dataTablePushButton"))->click();
    const auto* table = card.findChild<QTableWidget*>(QStringLiteral("chartTableWidget"));
    QCOMPARE(table->rowCount(), static_cast<int>(data.table.rows.size()));
    QVERIFY(table->rowCount() > 1);
    for (int row = 0; row < table->rowCount(); ++row)
        for (int column = 0; column < table->columnCount(); ++column)
            QCOMPARE(table->item(row, column)->text(),
                     qtText(data.table.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]));
}

void ClassChartsTest::partsOfABudgetAreAveraged()
{
    const ClassChart data = chart(QStringLiteral("parts"));
    QCOMPARE(data.bars.size(), std::size_t{3});
    QCOMPARE(data.bars[0].parts, std::vector<double>{33.3});
    QCOMPARE(data.bars[1].parts, std::vector<double>{66.7});
    QCOMPARE(data.table.rows[1], (std::vector<std::string>{answers().at("B"), "66.7"}));
    QVERIFY(data.axis.greatest >= 66.7);
}

/// There is nothing to draw, and nothing is kept back either.
void ClassChartsTest::ownWordsHaveNoChart()
{
    QuestionStatistics words = question(30);
    words.answers.clear();
    words.scored = false;
    const ClassChart data = answersChart(words, {}, Audience::Others);
    QVERIFY(!data.hidden && !data.isDrawn());
    QVERIFY(qtText(data.summary).startsWith(QStringLiteral("30 students")));
    ChartCard card(data.kind);
    card.setData(data);
    QVERIFY(card.findChild<ChartView*>(QStringLiteral("chartView"))->isHidden());
    words.n = kFewestShown - 1;
    QVERIFY(answersChart(words, {}, Audience::Others).hidden);
}

void ClassChartsTest::hiddenChartShowsOnlyWhy()
{
    ChartCard card(ClassChartKind::Answers);
    card.setData(chart(QStringLiteral("answers")));
    card.setTableShown(true);
    QuestionStatistics few = question(6);
    few.n = 4;
    card.setData(answersChart(few, answers(), Audience::Others));
    QVERIFY(!card.tableShown());
    QVERIFY(viewOf(card)->isHidden());
    QCOMPARE(card.findChild<QLabel*>(QStringLiteral("chartSummaryLabel"))->text(),
             QStringLiteral("Hidden: fewer than 5 students."));
    card.setTableShown(true);
    QVERIFY(!card.tableShown());
    card.setData(chart(QStringLiteral("answers")));
    QVERIFY(!viewOf(card)->isHidden());
}

void ClassChartsTest::everyThemeRepaints_data()
{
    addKinds();
}

void ClassChartsTest::everyThemeRepaints()
{
    QFETCH(QString, kind);
    const ClassChart data = chart(kind);
    ChartCard card(data.kind);
    card.resize(600, 400);
    card.setData(data);
    QList<QImage> seen;
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast}) {
        Theme::current().apply({choice, 100, false});
        const QImage image = card.grab().toImage();
        QVERIFY(!seen.contains(image));
        seen += image;
    }
}

void ClassChartsTest::longAnswersAskForHeight()
{
    ChartCard card(ClassChartKind::Answers);
    ClassChartView* view = viewOf(card);
    view->setParent(nullptr);
    view->resize(500, 300);
    view->grab(); // lays it out
    view->setData(chart(QStringLiteral("answers")));
    const int usual = view->sizeHint().height();
    view->setData(answersChart(question(212), answers(", as the team believes after the last long run on the cluster"),
                               Audience::Instructor));
    QVERIFY(view->sizeHint().height() > usual);
    view->setParent(&card);
}

QTEST_MAIN(ClassChartsTest)
#include "class_charts_test.moc"
