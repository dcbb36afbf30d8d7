// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/charts/chart_card.h"
#include "ui/charts/chart_marks.h"
#include "ui/student/first_start_page.h"

#include <QHelpEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSet>
#include <QSignalSpy>
#include <QSlider>
#include <QStyle>
#include <QToolButton>
#include <QToolTip>
#include <QWindow>

using namespace foresight;
using namespace foresight::ui;
using namespace foresight::ui::test;

namespace {

int windowsShown()
{
    int shown = 0;
    for (const QWidget* each : QApplication::topLevelWidgets())
        shown += each->isVisible() ? 1 : 0;
    return shown;
}

QImage marker(std::size_t index)
{
    QImage image(32, 32, QImage::Format_Mono); // no colours to tell them apart by
    image.fill(1);
    QPainter painter(&image);
    drawSeriesMarker(painter, index, {16, 16}, 10);
    return image;
}

} // namespace

/// What people do with hand, key and eye, one rule of WCAG 2.1 at a time.
class AccessInputTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
    }
    void tooltipStaysAndGoesOnEsc();
    void tooltipComesByKey();
    void tooltipIsPlainText();
    void escCallsADragOff();
    void aPressIsTakenBackOutsideTheButton();
    void choosingCommitsNothing();
    void disablingAButtonKeepsTheFocus();
    void faultsNameTheFieldAndTheRemedy();
    void desktopIsFollowed();
    void reducedMotionIsKept();
    void seriesDifferWithoutColour();
    void chartsHaveNoMoreSeriesThanStyles();

private:
    static void pointAt(QWidget& widget)
    {
        const QPoint at = widget.rect().center();
        QHelpEvent event(QEvent::ToolTip, at, widget.mapToGlobal(at));
        QApplication::sendEvent(&widget, &event);
    }
};

void AccessInputTest::tooltipStaysAndGoesOnEsc()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    auto* button = find<QPushButton>(*page, "dataTablePushButton");
    pointAt(*button);
    QVERIFY(QToolTip::isVisible());
    QTest::keyClick(page.get(), Qt::Key_Escape);
    QTRY_VERIFY(!QToolTip::isVisible());
    QVERIFY(page->isVisible()); // and nothing else
}

void AccessInputTest::tooltipComesByKey()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    auto* button = find<QPushButton>(*page, "dataTablePushButton");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_F1, Qt::ControlModifier);
    QVERIFY(QToolTip::isVisible());
    QVERIFY2(QToolTip::text().contains(button->toolTip()), qPrintable(QToolTip::text()));
}

void AccessInputTest::tooltipIsPlainText()
{
    Theme::of(*qApp).apply({});
    QPushButton button(QStringLiteral("Go"));
    button.setToolTip(QStringLiteral("<img src='x'> & more"));
    button.show();
    pointAt(button);
    QVERIFY(QToolTip::isVisible());
    QVERIFY2(QToolTip::text().contains(QStringLiteral("&lt;img src='x'&gt; &amp; more")), qPrintable(QToolTip::text()));
}

void AccessInputTest::escCallsADragOff()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    auto* slider = find<QSlider>(*page, "workersSlider");
    const int looks = fixture.act("pipeline").looks;
    const Settings settings = fixture.act("pipeline").lastLook->settings;
    const int before = slider->value();
    const int middle = slider->height() / 2;
    QTest::mousePress(slider, Qt::LeftButton, {}, {slider->width() - 12, middle});
    QTest::mouseMove(slider, {slider->width() - 40, middle});
    QVERIFY(slider->isSliderDown());
    QVERIFY(slider->value() != before);
    QTest::keyClick(slider, Qt::Key_Escape);
    QCOMPARE(slider->value(), before);
    QTest::mouseMove(slider, {slider->width() / 2, middle});
    QTest::mouseRelease(slider, Qt::LeftButton, {}, {slider->width() / 2, middle});
    QCOMPARE(slider->value(), before);
    QVERIFY(fixture.act("pipeline").lastLook->settings == settings);
    QCOMPARE(fixture.act("pipeline").looks, looks);
}

void AccessInputTest::aPressIsTakenBackOutsideTheButton()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    for (QAbstractButton* button : page->findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || !button->isEnabled())
            continue;
        QSignalSpy clicked(button, &QAbstractButton::clicked);
        QTest::mousePress(button, Qt::LeftButton);
        QVERIFY2(clicked.isEmpty(), qPrintable(button->objectName() + QStringLiteral(" acts on the press")));
        QTest::mouseMove(button, QPoint(-20, -20));
        QTest::mouseRelease(button, Qt::LeftButton, {}, QPoint(-20, -20));
        QVERIFY2(clicked.isEmpty(), qPrintable(button->objectName()));
    }
}

void AccessInputTest::choosingCommitsNothing()
{
    PageFixture fixture;
    fixture.toPredict("pipeline");
    const auto page = fixture.page(StepKind::Predict, "pipeline");
    const int windows = windowsShown();
    const std::int64_t events = fixture.session().state().lastSeq;
    QSignalSpy advance(page.get(), &StepPage::advanceRequested);
    for (QAbstractButton* button : page->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->isCheckable())
            button->click();
    }
    QCOMPARE(windowsShown(), windows);
    QVERIFY(advance.isEmpty());
    QCOMPARE(fixture.session().state().lastSeq, events);
    QVERIFY(!fixture.act("pipeline").prediction);
}

void AccessInputTest::disablingAButtonKeepsTheFocus()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    auto* slider = find<QSlider>(*page, "workersSlider");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Right);
    auto* reset = find<QToolButton>(*page, "workersResetToolButton");
    QVERIFY(reset->isEnabled());
    reset->setFocus();
    QTest::keyClick(reset, Qt::Key_Space);
    QVERIFY(!reset->isEnabled());
    const QWidget* focus = QApplication::focusWidget();
    QVERIFY(focus != nullptr && focus->isVisible() && focus->isEnabled());
}

void AccessInputTest::faultsNameTheFieldAndTheRemedy()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Explore, "pipeline");
    auto* field = find<QLineEdit>(*page, "gpusLineEdit");
    const QString label = find<QSlider>(*page, "gpusSlider")->accessibleName();
    field->setText(QStringLiteral("many"));
    QTest::keyClick(field, Qt::Key_Return);
    const QString said = find<QLabel>(*page, "gpusFaultLabel")->text();
    QVERIFY2(said.startsWith(label) && said.contains(QStringLiteral("from 1 to 8")), qPrintable(said));
    QCOMPARE(field->accessibleDescription(), said);

    FirstStartPage start;
    start.show();
    auto* number = find<QLineEdit>(start, "numberLineEdit");
    const QString hint = number->accessibleDescription();
    QVERIFY(!hint.isEmpty());
    QTest::keyClick(number, Qt::Key_Return);
    const QString missing = find<QLabel>(start, "numberFaultLabel")->text();
    QVERIFY2(missing.startsWith(number->accessibleName()), qPrintable(missing));
    QCOMPARE(number->accessibleDescription(), missing);
    QTest::keyClicks(number, QStringLiteral("4711"));
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(number->accessibleDescription(), hint);
}

void AccessInputTest::desktopIsFollowed()
{
    Theme& theme = Theme::of(*qApp);
    theme.apply({ThemeChoice::System, 150, false});
    QPushButton button(QStringLiteral("Go"));
    button.show();
    QVERIFY(QTest::qWaitForWindowExposed(&button));
    QSignalSpy changed(&theme, &Theme::changed);
    // What a window is told when colours, contrast or font of the desktop change.
    for (int i = 0; i < 3; ++i) {
        QEvent event(QEvent::ThemeChange);
        QApplication::sendEvent(button.windowHandle(), &event);
    }
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(theme.appearance().textPercent, 150);
    QCOMPARE(button.font().pixelSize(), QApplication::font().pixelSize());
}

void AccessInputTest::reducedMotionIsKept()
{
    Theme& theme = Theme::of(*qApp);
    theme.apply({ThemeChoice::Light, 100, false});
    const int flash = QApplication::cursorFlashTime();
    theme.apply({ThemeChoice::Light, 100, true});
    QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    QCOMPARE(QApplication::cursorFlashTime(), 0);
    QVERIFY(!QApplication::isEffectEnabled(Qt::UI_General));
    theme.apply({ThemeChoice::Light, 100, false});
    QCOMPARE(QApplication::cursorFlashTime(), flash);
}

void AccessInputTest::seriesDifferWithoutColour()
{
    Theme::of(*qApp).apply({ThemeChoice::Light, 100, true});
    QList<QList<qreal>> dashes;
    QList<QImage> markers;
    for (std::size_t i = 0; i < 4; ++i) {
        const QList<qreal> dash = seriesPen(i, false).dashPattern();
        QVERIFY2(!dashes.contains(dash), qPrintable(QString::number(i)));
        QVERIFY2(!markers.contains(marker(i)), qPrintable(QString::number(i)));
        dashes << dash;
        markers << marker(i);
    }
}

void AccessInputTest::chartsHaveNoMoreSeriesThanStyles()
{
    for (const char* act : {"pipeline", "gravity"}) {
        PageFixture fixture;
        fixture.toExplore(act);
        const auto page = fixture.page(StepKind::Explore, act);
        const auto cards = page->findChildren<ChartCard*>();
        QVERIFY(!cards.isEmpty());
        for (const ChartCard* card : cards)
            QVERIFY2(card->data().series.size() <= 4, card->data().title.c_str());
    }
}

QTEST_MAIN(AccessInputTest)
#include "access_input_test.moc"
