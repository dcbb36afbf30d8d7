// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"
#include "pointer.h"

#include "ui/charts/chart_card.h"
#include "ui/charts/data_view.h"
#include "ui/instrument/mission_list.h"
#include "ui/student/pages/page_words.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUndoStack>

using namespace foresight;
using namespace foresight::ui;
using namespace foresight::ui::test;

/// Working on the simulator's charts themselves, the sweep, what limits, and the hints of the missions.
class ExploreChartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDragIsLiveAndOneChange_data();
    void aDragIsLiveAndOneChange();
    void escapePutsTheStartBack();
    void pressingWithoutMovingChangesNothing();
    void aTypedValueStaysUntilThePointerLeavesIt();
    void clickingALineChoosesIt();
    void aPressThatLeavesTheLineChoosesNothing();
    void keysMoveThePointAndChooseLines();
    void leavingTheChartSettles();
    void theDescriptionSaysWhichKeysWork();
    void tabReachesTheChartWhereItStands();
    void aFinishedActIsForLookingOnly();
    void sweepRecordsNothingUntilItIsMoved();
    void sweepIsWorkedByKeys();
    void theLimitFollowsTheSettings();
    void hintsComeAfterTwoMinutes();
    void hintsAreForTheAskingAndCanBePutAway();

private:
    [[nodiscard]] static double number(PageFixture& fixture, const std::string& act, const std::string& input)
    {
        return std::get<double>(fixture.act(act).lastLook->settings.at(input));
    }
    [[nodiscard]] static LabChartView& view(const QWidget& page, const char* card)
    {
        for (int i = 0; i < 5; ++i) { // places hold once the page is laid out
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        return static_cast<LabChartView&>(*find<ChartView>(*find<ChartCard>(page, card), "chartView"));
    }
    [[nodiscard]] static int explored(PageFixture& fixture)
    {
        int count = 0;
        for (const Event& event : fixture.session().events()) {
            count += std::holds_alternative<Explored>(event.body) ? 1 : 0;
        }
        return count;
    }
    static void sweepOver(const QWidget& page, const char* output, const char* input)
    {
        find<QPushButton>(page, "sweepDisclosurePushButton")->click();
        auto* outputs = find<QComboBox>(page, "sweepOutputComboBox");
        auto* inputs = find<QComboBox>(page, "sweepInputComboBox");
        outputs->setCurrentIndex(outputs->findData(QString::fromLatin1(output)));
        inputs->setCurrentIndex(inputs->findData(QString::fromLatin1(input)));
    }
};

void ExploreChartsTest::aDragIsLiveAndOneChange_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QByteArray>("card");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<double>("to");
    QTest::addColumn<QByteArray>("figure");
    QTest::newRow("break-even") << "gravity" << QByteArray("break_evenChartCard") << QByteArray("dataset_gb")
                                << 200'000.0 << QByteArray("transfer_sFigureLabel");
    QTest::newRow("utilisation") << "pipeline" << QByteArray("utilisationChartCard") << QByteArray("workers") << 8.0
                                 << QByteArray("gpu_utilization_pctFigureLabel");
}

void ExploreChartsTest::aDragIsLiveAndOneChange()
{
    QFETCH(QString, act);
    QFETCH(QByteArray, card);
    QFETCH(QByteArray, input);
    QFETCH(double, to);
    QFETCH(QByteArray, figure);
    const std::string id = act.toStdString();
    PageFixture fixture;
    fixture.toExplore(id);
    const auto page = fixture.page(StepKind::Explore, id);
    LabChartView& chart = view(*page, card.constData());
    const auto* shown = find<QLabel>(*page, figure.constData());
    const auto* field = find<QLineEdit>(*page, QByteArray(input + "LineEdit").constData());
    const QString before = shown->text();
    const QString fieldBefore = field->text();
    const int looks = explored(fixture);
    Pointer pointer(chart);
    const QPointF start = *chart.handlePoint();
    const QPointF end = pointer.placeOf(to);
    pointer.press(start);
    for (int i = 1; i <= 20; ++i) {
        pointer.move(start + (end - start) * i / 20.0);
    }
    QVERIFY(shown->text() != before);
    QVERIFY(field->text() != fieldBefore);
    QCOMPARE(chart.data().current->at.x, to);
    QVERIFY(std::abs(chart.handlePoint()->x() - end.x()) < 3); // under the pointer
    QCOMPARE(explored(fixture), looks);
    pointer.release();
    QCOMPARE(explored(fixture), looks + 1);
    QCOMPARE(page->undoStack()->count(), 1);
    QCOMPARE(number(fixture, id, input.toStdString()), to);
    page->undoStack()->undo();
    QCOMPARE(shown->text(), before);
    QCOMPARE(field->text(), fieldBefore);
}

void ExploreChartsTest::escapePutsTheStartBack()
{
    PageFixture fixture;
    fixture.toExplore("gravity");
    const auto page = fixture.page(StepKind::Explore, "gravity");
    LabChartView& chart = view(*page, "break_evenChartCard");
    const auto* field = find<QLineEdit>(*page, "dataset_gbLineEdit");
    const QString before = field->text();
    const int looks = explored(fixture);
    Pointer pointer(chart);
    pointer.press(*chart.handlePoint());
    pointer.move(pointer.placeOf(1'000));
    QVERIFY(field->text() != before);
    QTest::keyClick(&chart, Qt::Key_Escape);
    QCOMPARE(field->text(), before);
    QCOMPARE(chart.data().current->at.x, 50'000.0);
    pointer.move(pointer.placeOf(500'000)); // the button is still down, but the drag is over
    pointer.release();
    QCOMPARE(field->text(), before);
    QCOMPARE(explored(fixture), looks);
    QCOMPARE(page->undoStack()->count(), 0);
    QVERIFY(page->isVisible());
}

void ExploreChartsTest::pressingWithoutMovingChangesNothing()
{
    PageFixture fixture;
    fixture.toExplore("gravity");
    const auto page = fixture.page(StepKind::Explore, "gravity");
    LabChartView& chart = view(*page, "break_evenChartCard");
    const int looks = explored(fixture);
    Pointer pointer(chart);
    const QPointF start = *chart.handlePoint();
    pointer.click(start + QPointF(11, -11)); // anywhere on a target of 24 by 24
    pointer.press(start);
    pointer.move(pointer.placeOf(200'000));
    pointer.move(start);
    pointer.release();
    QCOMPARE(explored(fixture), looks);
    QCOMPARE(page->undoStack()->count(), 0);
}

void ExploreChartsTest::aTypedValueStaysUntilThePointerLeavesIt()
{
    PageFixture fixture;
    fixture.toExplore("gravity");
    const auto page = fixture.page(StepKind::Explore, "gravity");
    auto* field = find<QLineEdit>(*page, "dataset_gbLineEdit");
    field->setText(QStringLiteral("51234 GB"));
    QTest::keyClick(field, Qt::Key_Return);
    LabChartView& chart = view(*page, "break_evenChartCard");
    Pointer pointer(chart);
    pointer.press(*chart.handlePoint());
    pointer.move(*chart.handlePoint() + QPointF(1, 0));
    pointer.release();
    QCOMPARE(number(fixture, "gravity", "dataset_gb"), 51'234.0);
}

void ExploreChartsTest::clickingALineChoosesIt()
{
    PageFixture fixture;
    fixture.toExplore("gravity");
    const auto page = fixture.page(StepKind::Explore, "gravity");
    LabChartView& chart = view(*page, "break_evenChartCard");
    const int looks = explored(fixture);
    Pointer pointer(chart);
    const QPointF now = pointer.placeOf(1'000);
    QPointF there;
    for (qreal y = 0; y < chart.viewport()->height() && there.isNull(); ++y) {
        if (chart.otherSeriesAt({now.x(), y}) == "1g") {
            there = {now.x(), y};
        }
    }
    QVERIFY(!there.isNull());
    pointer.move(there);
    QCOMPARE(chart.viewport()->cursor().shape(), Qt::PointingHandCursor);
    pointer.click(there);
    QCOMPARE(explored(fixture), looks + 1);
    QCOMPARE(page->undoStack()->count(), 1);
    QCOMPARE(std::get<std::string>(fixture.act("gravity").lastLook->settings.at("link")), std::string("1g"));
    QCOMPARE(find<QComboBox>(*page, "linkComboBox")->currentData().toString(), QStringLiteral("1g"));
    QVERIFY(chart.otherSeriesAt(there).empty()); // it is the current line now
    pointer.move(*chart.handlePoint());
    QCOMPARE(chart.viewport()->cursor().shape(), Qt::SizeHorCursor);
}

void ExploreChartsTest::aPressThatLeavesTheLineChoosesNothing()
{
    PageFixture fixture;
    fixture.toExplore("gravity");
    const auto page = fixture.page(StepKind::Explore, "gravity");
    LabChartView& chart = view(*page, "break_evenChartCard");
    const int looks = explored(fixture);
    Pointer pointer(chart);
    const qreal x = pointer.placeOf(1'000).x();
    qreal y = 0;
    while (y < chart.viewport()->height() && chart.otherSeriesAt({x, y}) != "1g") {
        ++y;
    }
    pointer.press({x, y});
    pointer.move({x, 1});
    pointer.release();
    QCOMPARE(explored(fixture), looks);
}

void ExploreChartsTest::keysMoveThePointAndChooseLines()
{
    PageFixture fixture;
    fixture.toExplore("gravity");
    const auto page = fixture.page(StepKind::Explore, "gravity");
    LabChartView& chart = view(*page, "break_evenChartCard");
    const int looks = explored(fixture);
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_PageUp);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Up);             // a slower link lies above
    QCOMPARE(chart.data().current->at.x, 200'000.0); // 12 steps of 20 a decade above 50 TB, as with the control
    QCOMPARE(find<QComboBox>(*page, "linkComboBox")->currentData().toString(), QStringLiteral("10g"));
    QCOMPARE(explored(fixture), looks);
    QTRY_COMPARE(explored(fixture), looks + 1);
    QCOMPARE(number(fixture, "gravity", "dataset_gb"), 200'000.0);
    QCOMPARE(std::get<std::string>(fixture.act("gravity").lastLook->settings.at("link")), std::string("10g"));
    QCOMPARE(page->undoStack()->count(), 1);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.data().current->at.x, 10.0);
    QTest::keyClick(&chart, Qt::Key_Left); // there is nothing below the least value
    QCOMPARE(chart.data().current->at.x, 10.0);
    QTest::keyClick(&chart, Qt::Key_End);
    QCOMPARE(chart.data().current->at.x, 1e6);
}

void ExploreChartsTest::leavingTheChartSettles()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    LabChartView& chart = view(*page, "utilisationChartCard");
    const int looks = explored(fixture);
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Tab);
    QVERIFY(!chart.hasFocus());
    QCOMPARE(explored(fixture), looks + 1);
    QCOMPARE(number(fixture, "pipeline", "workers"), 5.0);
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_Right);
    page->leave();
    QCOMPARE(number(fixture, "pipeline", "workers"), 6.0);
}

void ExploreChartsTest::theDescriptionSaysWhichKeysWork()
{
    PageFixture fixture;
    fixture.toExplore("gravity");
    const auto page = fixture.page(StepKind::Explore, "gravity");
    const LabChartView& chart = view(*page, "break_evenChartCard");
    QVERIFY(!chart.accessibleName().isEmpty());
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("Left and Right keys move the point")));
    QVERIFY((chart.focusPolicy() & Qt::TabFocus) != 0);
    const LabChartView& ruler = view(*page, "rulerChartCard"); // nothing to move on this one
    QCOMPARE(ruler.focusPolicy(), Qt::NoFocus);
    QVERIFY(!ruler.accessibleDescription().contains(QStringLiteral("keys")));
}

void ExploreChartsTest::tabReachesTheChartWhereItStands()
{
    PageFixture fixture;
    fixture.toExplore("gravity");
    const auto page = fixture.page(StepKind::Explore, "gravity");
    const auto table = [&](const char* card) {
        return find<QPushButton>(*find<ChartCard>(*page, card), "dataTablePushButton");
    };
    QWidget* first = find<QComboBox>(*page, "linkComboBox");
    QList<QWidget*> reached;
    for (QWidget* next = first->nextInFocusChain(); next != first; next = next->nextInFocusChain()) {
        reached << next;
    }
    const auto at = reached.indexOf(&view(*page, "break_evenChartCard"));
    QVERIFY(at > reached.indexOf(table("rulerChartCard")));
    QVERIFY(at < reached.indexOf(table("break_evenChartCard")));
}

void ExploreChartsTest::aFinishedActIsForLookingOnly()
{
    PageFixture fixture;
    fixture.toDone("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    LabChartView& chart = view(*page, "utilisationChartCard");
    const std::int64_t before = fixture.session().state().lastSeq;
    const double at = chart.data().current->at.x;
    QCOMPARE(chart.focusPolicy(), Qt::NoFocus);
    QCOMPARE(chart.handle(), ChartView::Handle::None);
    Pointer pointer(chart);
    pointer.press(*chart.handlePoint());
    pointer.move(pointer.placeOf(20));
    pointer.release();
    QTest::keyClick(&chart, Qt::Key_Right);
    for (qreal y = 0; y < chart.viewport()->height(); y += 6) {
        pointer.click({pointer.placeOf(20).x(), y});
    }
    QCOMPARE(chart.data().current->at.x, at);
    QCOMPARE(fixture.session().state().lastSeq, before);
    QVERIFY(find<QPushButton>(*page, "missionHintPushButton")->isHidden());
}

void ExploreChartsTest::sweepRecordsNothingUntilItIsMoved()
{
    PageFixture fixture;
    fixture.toExplore("gravity");
    const auto page = fixture.page(StepKind::Explore, "gravity");
    const std::int64_t before = fixture.session().state().lastSeq;
    sweepOver(*page, "egress_usd", "dataset_gb");
    const auto* card = find<ChartCard>(*page, "sweepChartCard");
    QCOMPARE(fixture.session().state().lastSeq, before);
    QCOMPARE(card->data().series.size(), std::size_t(1));
    QCOMPARE(card->data().series.front().points.front().x, 10.0);
    QCOMPARE(card->data().series.front().points.back().x, 1e6);
    QCOMPARE(card->data().current->at.x, 50'000.0);
    QVERIFY(!card->data().table.rows.empty());
    LabChartView& chart = view(*page, "sweepChartCard");
    Pointer pointer(chart);
    pointer.press(*chart.handlePoint());
    pointer.move(pointer.placeOf(200'000));
    pointer.release();
    QCOMPARE(number(fixture, "gravity", "dataset_gb"), 200'000.0);
    QCOMPARE(page->undoStack()->count(), 1);
    QCOMPARE(view(*page, "break_evenChartCard").data().current->at.x, 200'000.0);
}

void ExploreChartsTest::sweepIsWorkedByKeys()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    auto* button = find<QPushButton>(*page, "sweepDisclosurePushButton");
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    auto* inputs = find<QComboBox>(*page, "sweepInputComboBox");
    QTRY_VERIFY(inputs->isVisible());
    inputs->setFocus(Qt::TabFocusReason);
    const std::string first = view(*page, "sweepChartCard").data().overInput;
    QTest::keyClick(inputs, Qt::Key_Down);
    LabChartView& chart = view(*page, "sweepChartCard");
    QVERIFY(chart.data().overInput != first);
    chart.setFocus(Qt::TabFocusReason);
    const double before = chart.data().current->at.x;
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.data().current->at.x > before);
}

void ExploreChartsTest::theLimitFollowsTheSettings()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    const auto* limit = find<QLabel>(*page, "limitLabel");
    QVERIFY2(plain(limit->text())
                 .startsWith(QStringLiteral("What limits you now: reading the images. It takes 256.9 ms "
                                            "a batch, 187.3 ms longer")),
             qPrintable(limit->text()));
    auto* storage = find<QComboBox>(*page, "storageComboBox");
    storage->setCurrentIndex(storage->findData(QStringLiteral("nvme")));
    QVERIFY(plain(limit->text()).startsWith(QStringLiteral("What limits you now: compute.")));
    page->leave();
}

void ExploreChartsTest::hintsComeAfterTwoMinutes()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    auto* list = find<MissionList>(*page, "missionList");
    const auto* hint = find<QLabel>(*page, "missionHintLabel");
    fixture.clock().advance(119'000);
    list->tick();
    QVERIFY(!hint->isVisible());
    fixture.clock().advance(1'000);
    list->tick();
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(QStringLiteral("reset the controls")));
    const QString first = hint->text();
    auto* storage = find<QComboBox>(*page, "storageComboBox");
    storage->setCurrentIndex(storage->findData(QStringLiteral("nvme"))); // meets a mission
    QTRY_COMPARE(fixture.act("pipeline").missionsMet.size(), std::size_t(2));
    QVERIFY(!hint->isVisible());
    fixture.clock().advance(60'000);
    list->tick();
    QVERIFY(!hint->isVisible());
    fixture.clock().advance(60'000);
    list->tick();
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text() != first);
}

void ExploreChartsTest::hintsAreForTheAskingAndCanBePutAway()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    const std::int64_t before = fixture.session().state().lastSeq;
    auto* list = find<MissionList>(*page, "missionList");
    const auto* hint = find<QLabel>(*page, "missionHintLabel");
    auto* button = find<QPushButton>(*page, "missionHintPushButton");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(hint->isVisible());
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!hint->isVisible());
    QVERIFY(button->hasFocus());
    fixture.clock().advance(600'000);
    list->tick();
    QVERIFY(!hint->isVisible()); // put away is put away, until there is progress
    QCOMPARE(fixture.session().state().lastSeq, before);
}

QTEST_MAIN(ExploreChartsTest)
#include "explore_charts_test.moc"
