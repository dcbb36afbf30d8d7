// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"
#include "painted_labels.h"
#include "pointer.h"
#include "tests/core/lab/kinds_lab.h"

#include "ui/charts/chart_card.h"
#include "ui/charts/drawn_view.h"
#include "ui/instrument/settle.h"
#include "ui/qt_text.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QUndoStack>

using namespace foresight;
using namespace foresight::ui;
using namespace foresight::ui::test;

/// Charts of bars, points, cells, distributions and roofs in a window, and choosing settings on them.
class DrawnChartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::current().apply({ThemeChoice::Light, 100, false}); }
    void wordsKeepOffEachOther_data();
    void wordsKeepOffEachOther();
    void everyThemePaintsAnew_data();
    void everyThemePaintsAnew();
    void rowsAskForTheirHeight();
    void arrowKeysChooseAPoint();
    void aClickChoosesAPoint();
    void cellsAreChosenAlongTheirRow();
    void barsAreChosenUpAndDown();
    void aChartForLookingTakesNoKeys();
    void aChosenPointIsASettledChange();
    void theReportedWordsFollow();

private:
    [[nodiscard]] DrawnView& prepared(ChartCard& card, const std::string& chart, const Settings& settings = {})
    {
        card.setData(m_lab.made(chart, settings));
        card.setSelectable(true);
        card.resize(700, 420);
        card.show();
        auto* view = card.findChild<DrawnView*>();
        view->setFocus();
        return *view;
    }
    foresight::test::KindsLab m_lab;
};

namespace {

constexpr const char* kDrawn[] = {"grouped", "stacked", "named", "waterfall",    "choices", "heat",
                                  "spread",  "shares",  "drawn", "drawn_shares", "roof"};

ChartExtras crowdedExtras()
{
    ChartExtras extras;
    extras.ghost = Settings{{"disk", std::string("hdd")}};
    extras.ghostName = "A";
    extras.prediction = parseQuantity("150 ms");
    extras.predictionLabel = "you: about 150 ms (very sure)";
    extras.path = {{{"batch", 1.0}}, {{"batch", 46.0}}};
    return extras;
}

QPointF middleOf(const std::vector<ChartTarget>& targets, bool current)
{
    for (const ChartTarget& target : targets)
        if (target.current == current)
            return target.area.center();
    return {};
}

} // namespace

void DrawnChartsTest::wordsKeepOffEachOther_data()
{
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("percent");
    for (const char* chart : kDrawn)
        for (const auto& [size, percent] :
             {std::pair(QSize(600, 240), 100), {QSize(900, 400), 100}, {QSize(420, 220), 100}, {QSize(900, 480), 200}})
            QTest::addRow("%s %dx%d at %d %%", chart, size.width(), size.height(), percent)
                << QString::fromLatin1(chart) << size << percent;
}

void DrawnChartsTest::wordsKeepOffEachOther()
{
    QFETCH(QString, chart);
    QFETCH(QSize, size);
    QFETCH(int, percent);
    Theme::current().apply({ThemeChoice::Light, percent, false});
    DrawnView view;
    view.resize(size);
    for (const Settings& settings : {Settings{}, Settings{{"batch", 215.0}, {"workers", 2.0}}}) {
        view.setData(m_lab.made(chart.toStdString(), settings, crowdedExtras()));
        view.resize(size.width(), std::max(size.height(), view.minimumSizeHint().height()));
        view.grab();
        QVERIFY(view.paintedLabels().size() >= 4);
        const QString fault = labelFault(view);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
    }
    Theme::current().apply({ThemeChoice::Light, 100, false});
}

void DrawnChartsTest::everyThemePaintsAnew_data()
{
    QTest::addColumn<QString>("chart");
    for (const char* chart : kDrawn)
        QTest::newRow(chart) << QString::fromLatin1(chart);
}

void DrawnChartsTest::everyThemePaintsAnew()
{
    QFETCH(QString, chart);
    const ChartSpec spec = m_lab.spec(chart.toStdString());
    ChartCard card(spec.kind);
    card.resize(600, 360);
    ChartData empty;
    empty.kind = spec.kind;
    card.setData(empty);
    card.grab();
    QVERIFY(card.findChild<DrawnView*>()->paintedLabels().empty());
    card.setData(m_lab.made(spec));
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

void DrawnChartsTest::rowsAskForTheirHeight()
{
    DrawnView view;
    view.resize(600, 200);
    view.setData(m_lab.made("named"));
    const int few = view.minimumSizeHint().height();
    view.setData(m_lab.made("stacked"));
    QVERIFY(view.minimumSizeHint().height() > few);
    QVERIFY(view.sizeHint().height() > view.minimumSizeHint().height());
}

void DrawnChartsTest::arrowKeysChooseAPoint()
{
    ChartCard card(ChartKind::Scatter);
    DrawnView& view = prepared(card, "choices", {{"workers", 5.0}}); // one of the steps
    QSignalSpy moved(&card, &ChartCard::moved);
    QSignalSpy settled(&card, &ChartCard::settled);
    const QPointF before = middleOf(view.targets(), true);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(moved.count(), 1);
    const auto right = moved.takeFirst().first().value<Settings>();
    QCOMPARE(right.size(), std::size_t(2));
    card.setData(m_lab.made("choices", right));
    QVERIFY(middleOf(view.targets(), true).x() >= before.x());
    QCOMPARE(settled.count(), 0); // more keys may follow
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(moved.count(), 1);
    card.setData(m_lab.made("choices", moved.takeFirst().first().value<Settings>()));
    QCOMPARE(middleOf(view.targets(), true), before);
    QTest::keyClick(&view, Qt::Key_End);
    card.setData(m_lab.made("choices", moved.takeFirst().first().value<Settings>()));
    for (const ChartTarget& target : view.targets())
        QVERIFY(target.area.center().x() <= middleOf(view.targets(), true).x());
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(moved.count(), 0); // there is nothing further
    card.settleNow();
    QCOMPARE(settled.count(), 1);
    card.settleNow();
    QCOMPARE(settled.count(), 1);
}

void DrawnChartsTest::aClickChoosesAPoint()
{
    ChartCard card(ChartKind::Scatter);
    DrawnView& view = prepared(card, "choices");
    QSignalSpy settled(&card, &ChartCard::settled);
    const auto targets = view.targets();
    const ChartTarget& wanted = targets.back();
    Pointer pointer(view);
    pointer.click(wanted.area.center());
    QCOMPARE(settled.count(), 1);
    QCOMPARE(settled.takeFirst().first().value<Settings>(), wanted.choose);
    pointer.click(middleOf(targets, true)); // where it is already
    pointer.press(wanted.area.center());
    pointer.move({2, 2});
    pointer.release(); // let go elsewhere
    pointer.click({2, 2});
    QCOMPARE(settled.count(), 0);
}

void DrawnChartsTest::cellsAreChosenAlongTheirRow()
{
    ChartCard card(ChartKind::HeatMap);
    DrawnView& view = prepared(card, "heat");
    QSignalSpy moved(&card, &ChartCard::moved);
    QTest::keyClick(&view, Qt::Key_Up);
    const auto up = moved.takeFirst().first().value<Settings>();
    QCOMPARE(std::get<double>(up.at("batch")), 10.0);
    QVERIFY(std::get<double>(up.at("workers")) > 4);
    QTest::keyClick(&view, Qt::Key_Home);
    const auto home = moved.takeFirst().first().value<Settings>();
    QCOMPARE(std::get<double>(home.at("batch")), 1.0);
    QCOMPARE(std::get<double>(home.at("workers")), 4.0);
}

void DrawnChartsTest::barsAreChosenUpAndDown()
{
    ChartCard card(ChartKind::Bars);
    DrawnView& view = prepared(card, "grouped");
    QSignalSpy moved(&card, &ChartCard::moved);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(moved.takeFirst().first().value<Settings>(), (Settings{{"disk", std::string("nvme")}}));
    QTest::keyClick(&view, Qt::Key_Up);
    QCOMPARE(moved.takeFirst().first().value<Settings>(), (Settings{{"disk", std::string("hdd")}}));
}

void DrawnChartsTest::aChartForLookingTakesNoKeys()
{
    ChartCard card(ChartKind::Scatter);
    DrawnView& view = prepared(card, "choices");
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("Left and Right")));
    card.setSelectable(false);
    QSignalSpy moved(&card, &ChartCard::moved);
    QSignalSpy settled(&card, &ChartCard::settled);
    QTest::keyClick(&view, Qt::Key_Right);
    Pointer(view).click(view.targets().back().area.center());
    QCOMPARE(moved.count() + settled.count(), 0);
    QVERIFY(!view.accessibleDescription().contains(QStringLiteral("Left and Right")));
    QCOMPARE(view.focusPolicy(), Qt::NoFocus);
}

void DrawnChartsTest::aChosenPointIsASettledChange()
{
    PageFixture fixture("cloud", FORESIGHT_TEST_DATA "/labs/charts");
    fixture.toExplore("step");
    const auto page = fixture.page(StepKind::Explore, "step");
    auto* view = find<ChartCard>(*page, "choicesChartCard")->findChild<DrawnView*>();
    QCOMPARE(view->focusPolicy(), Qt::StrongFocus);
    const auto targets = view->targets();
    const Settings wanted = targets.back().choose;
    Pointer(*view).click(targets.back().area.center());
    const Settings& now = fixture.act("step").lastLook->settings;
    QCOMPARE(now.at("disk"), wanted.at("disk"));
    QCOMPARE(now.at("workers"), wanted.at("workers"));
    QCOMPARE(page->undoStack()->count(), 1);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Left);
    QTRY_COMPARE(page->undoStack()->count(), 2); // once the keys have rested
    page->undoStack()->undo();
    QCOMPARE(fixture.act("step").lastLook->settings.at("disk"), wanted.at("disk"));
    // Cases of a roofline are complete settings.
    auto* roof = find<ChartCard>(*page, "roofChartCard")->findChild<DrawnView*>();
    Pointer(*roof).click(roof->targets().front().area.center());
    QCOMPARE(fixture.act("step").lastLook->settings.at("batch"), Setting(460.0));
}

void DrawnChartsTest::theReportedWordsFollow()
{
    ChartCard card(ChartKind::HeatMap);
    card.setData(m_lab.made("heat"));
    const QString before = card.accessibleDescription();
    card.setData(m_lab.made("heat", {{"workers", 16.0}}));
    QVERIFY(card.accessibleDescription() != before);
    QCOMPARE(card.accessibleDescription(), qtText(m_lab.made("heat", {{"workers", 16.0}}).summary));
    QVERIFY(!card.accessibleName().isEmpty());
    card.setTableShown(true);
    QVERIFY(card.tableShown());
}

QTEST_MAIN(DrawnChartsTest)
#include "drawn_charts_test.moc"
