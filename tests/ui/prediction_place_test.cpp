// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"
#include "pointer.h"

#include "core/session/event_json.h"
#include "core/session/event_words.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/point_handle.h"
#include "ui/charts/ruler_view.h"
#include "ui/qt_text.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace foresight;
using namespace foresight::ui;
using namespace foresight::ui::test;

/// A prediction that is a quantity, placed on its axis: before the lock, in it, and at the reveal.
class PredictionPlaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyQuantitiesCanBePlaced();
    void clickPlacesAndDragMoves();
    void keysPlaceAndMove();
    void typedValues_data();
    void typedValues();
    void placeIsOptionalAndCanBeTakenOff();
    void draftComesBack();
    void lockKeepsThePlace();
    void revealMeasuresFromThePlace();

private:
    static void fill(const QWidget& page)
    {
        find<QRadioButton>(page, "optionCRadioButton")->click();
        find<QAbstractButton>(page, "confidenceGuessButton")->click();
    }
    [[nodiscard]] static LabChartView& ruler(const QWidget& page)
    {
        auto* button = find<QPushButton>(page, "placementDisclosurePushButton");
        if (!button->isChecked()) {
            button->click();
        }
        return *find<RulerView>(page, "placementRulerView");
    }
    [[nodiscard]] static std::optional<double> placedAt(const QWidget& page)
    {
        const auto& mark = find<RulerView>(page, "placementRulerView")->data().prediction;
        return mark ? std::optional(mark->at.x) : std::nullopt;
    }
};

void PredictionPlaceTest::onlyQuantitiesCanBePlaced()
{
    PageFixture fixture;
    fixture.toPredict("pipeline");
    const auto page = fixture.page(StepKind::Predict, "pipeline");
    QVERIFY(page->findChild<RulerView*>() == nullptr);
    QVERIFY(!fixture.session().lockPrediction("pipeline", "B", Confidence::Guess, {}, 3600.0));
    QVERIFY(!fixture.act("pipeline").prediction);
}

void PredictionPlaceTest::clickPlacesAndDragMoves()
{
    PageFixture fixture;
    fixture.toPredict("gravity");
    const auto page = fixture.page(StepKind::Predict, "gravity");
    LabChartView& chart = ruler(*page);
    QTRY_VERIFY(chart.isVisible());
    QVERIFY(!placedAt(*page));
    Pointer pointer(chart);
    pointer.click(pointer.placeOf(7'900));
    QCOMPARE(placedAt(*page), std::optional(7'900.0));
    QCOMPARE(plain(find<QLineEdit>(*page, "placementLineEdit")->text()), QStringLiteral("2 h 12 min"));
    pointer.press(*chart.handlePoint());
    pointer.move(pointer.placeOf(100));
    QCOMPARE(placedAt(*page), std::optional(100.0));
    QTest::keyClick(&chart, Qt::Key_Escape);
    pointer.release();
    QCOMPARE(placedAt(*page), std::optional(7'900.0));
    pointer.press(*chart.handlePoint());
    pointer.move(pointer.placeOf(100));
    pointer.release();
    QCOMPARE(placedAt(*page), std::optional(100.0));
}

void PredictionPlaceTest::keysPlaceAndMove()
{
    PageFixture fixture;
    fixture.toPredict("gravity");
    const auto page = fixture.page(StepKind::Predict, "gravity");
    LabChartView& chart = ruler(*page);
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(placedAt(*page));
    const double first = *placedAt(*page);
    QTest::keyClick(&chart, Qt::Key_PageUp);
    QVERIFY(*placedAt(*page) > 2 * first);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(placedAt(*page), std::optional(1.0));
    QVERIFY(chart.accessibleDescription().startsWith(QStringLiteral("Your prediction is placed at 1")));
}

void PredictionPlaceTest::typedValues_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("seconds"); // 0: not taken
    QTest::newRow("hours") << "2 h" << 7'200.0;
    QTest::newRow("hours and minutes") << "2 h 12 min" << 7'920.0;
    QTest::newRow("not two of a kind") << "2 h 12 GB" << 0.0;
    QTest::newRow("minutes") << "90 min" << 5'400.0;
    QTest::newRow("in the output's unit") << "4000" << 4'000.0;
    QTest::newRow("no number") << "long" << 0.0;
    QTest::newRow("another dimension") << "5 GB" << 0.0;
    QTest::newRow("beyond the axis") << "5000 d" << 0.0;
    QTest::newRow("zero") << "0 s" << 0.0;
}

void PredictionPlaceTest::typedValues()
{
    QFETCH(QString, typed);
    QFETCH(double, seconds);
    PageFixture fixture;
    fixture.toPredict("gravity");
    const auto page = fixture.page(StepKind::Predict, "gravity");
    static_cast<void>(ruler(*page));
    auto* field = find<QLineEdit>(*page, "placementLineEdit");
    field->setText(typed);
    QTest::keyClick(field, Qt::Key_Return);
    const auto* fault = find<QLabel>(*page, "placementFaultLabel");
    QCOMPARE(placedAt(*page), seconds > 0 ? std::optional(seconds) : std::nullopt);
    QCOMPARE(fault->isHidden(), seconds > 0);
    if (!(seconds > 0)) {
        QCOMPARE(field->text(), typed); // to be corrected, not taken away
        QVERIFY(plain(fault->text()).contains(QStringLiteral("from 1 s to 30 d")));
    }
}

void PredictionPlaceTest::placeIsOptionalAndCanBeTakenOff()
{
    PageFixture fixture;
    fixture.toPredict("gravity");
    const auto page = fixture.page(StepKind::Predict, "gravity");
    fill(*page);
    QVERIFY(page->primaryEnabled());
    Pointer pointer(ruler(*page));
    pointer.click(pointer.placeOf(7'900));
    find<QPushButton>(*page, "removePlacementPushButton")->click();
    QVERIFY(!placedAt(*page));
    page->activatePrimary();
    QVERIFY(!find<QLabel>(*page, "confirmLabel")->text().contains(QStringLiteral("placed")));
    find<QPushButton>(*page, "lockPushButton")->click();
    QVERIFY(!fixture.act("gravity").prediction->placed);
    const Event& event = fixture.session().events().back();
    QVERIFY(!QByteArray::fromStdString(eventPayload(event.body)).contains("placed"));
}

void PredictionPlaceTest::draftComesBack()
{
    PageFixture fixture;
    fixture.toPredict("gravity");
    {
        const auto page = fixture.page(StepKind::Predict, "gravity");
        Pointer pointer(ruler(*page));
        pointer.click(pointer.placeOf(7'900));
        page->leave();
    }
    const auto page = fixture.page(StepKind::Predict, "gravity");
    QCOMPARE(placedAt(*page), std::optional(7'900.0));
    QVERIFY(find<RulerView>(*page, "placementRulerView")->isVisible());
}

void PredictionPlaceTest::lockKeepsThePlace()
{
    PageFixture fixture;
    fixture.toPredict("gravity");
    const auto page = fixture.page(StepKind::Predict, "gravity");
    fill(*page);
    LabChartView& chart = ruler(*page);
    Pointer pointer(chart);
    pointer.click(pointer.placeOf(7'900));
    chart.setFocus();
    QTest::keyClick(&chart, Qt::Key_Right); // not rested yet when the row opens
    page->activatePrimary();
    QVERIFY(find<QWidget>(*page, "confirmFrame")->isVisible());
    QVERIFY(plain(find<QLabel>(*page, "confirmLabel")->text()).contains(QStringLiteral("placed at 2 h 28 min")));
    find<QPushButton>(*page, "lockPushButton")->click();
    QCOMPARE(fixture.act("gravity").prediction->placed, std::optional(8'900.0));
    QVERIFY(page->findChild<PointHandle*>() == nullptr || !page->findChild<RulerView*>()->isVisible());
    QCOMPARE(plain(find<QLabel>(*page, "lockedPlaceLabel")->text()), QStringLiteral("Placed at 2 h 28 min"));
    fixture.reopen(); // from the events alone
    QCOMPARE(fixture.act("gravity").prediction->placed, std::optional(8'900.0));
    const EventWords said = eventWords(fixture.session().events().back(), &fixture.session().text());
    const QString details = plain(qtText(said.details));
    QVERIFY2(details.contains(QStringLiteral("Placed at 2 h 28 min")), qPrintable(details));
}

void PredictionPlaceTest::revealMeasuresFromThePlace()
{
    PageFixture fixture;
    fixture.toPredict("gravity");
    // Answer C says 11 h, but the place is at 2 h: the model's 1 h 7 min are nearer to it.
    fixture.session().lockPrediction("gravity", "C", Confidence::VerySure, {}, 7'200.0);
    fixture.session().openSimulator("gravity");
    fixture.meetMissions("gravity");
    fixture.session().reveal("gravity");
    const auto page = fixture.page(StepKind::Reveal, "gravity");
    const ChartData& drawn = find<ChartCard>(*page, "revealChartCard")->data();
    QCOMPARE(drawn.prediction->at.x, 7'200.0);
    QCOMPARE(drawn.gapLabel, std::string("1.8 times too long"));
    QCOMPARE(plain(find<QLabel>(*page, "gapLabel")->text()), QStringLiteral("1.8 times too long"));
    QVERIFY(plain(QString::fromStdString(drawn.prediction->label)).startsWith(QStringLiteral("you: 2 h")));
}

QTEST_MAIN(PredictionPlaceTest)
#include "prediction_place_test.moc"
