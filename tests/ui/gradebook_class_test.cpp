// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gradebook_class.h"
#include "ui/charts/chart_card.h"
#include "ui/gradebook/areas/gradebook_area.h"
#include "ui/gradebook/class_slides.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QPushButton>

using namespace foresight;
using namespace foresight::ui;
using namespace foresight::ui::test;

/// What a class may see of itself.
class GradebookClassTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesAreTurnedByKeys();
    void pagesAreTurnedOnASmallScreen();
    void rightAnswerIsKeptBack();
    void nobodyIsNamed();
    void fewerThanFiveAreHidden();
    void nothingHandedInSaysSo();
    void fullScreenIsLeftByEsc();

private:
    static QString text(const GradebookFixture& fixture, const char* label)
    {
        return bare(fixture.find<QLabel>(label)->text());
    }
    static ClassSlides* slides(const GradebookFixture& fixture) { return fixture.window->findChild<ClassSlides*>(); }
    static ChartCard* shownCard(const ClassSlides& slides)
    {
        for (ChartCard* card : slides.findChildren<ChartCard*>()) {
            if (!card->isHidden())
                return card;
        }
        return nullptr;
    }
};

void GradebookClassTest::pagesAreTurnedByKeys()
{
    GradebookFixture fixture;
    openClass(fixture, 6);
    fixture.window->showArea(QStringLiteral("class"));
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    auto* next = fixture.find<QPushButton>("nextSlidePushButton");
    next->setFocus();
    QCOMPARE(text(fixture, "slidePlaceLabel"), QStringLiteral("1 of 8"));
    QVERIFY(!fixture.find<QPushButton>("previousSlidePushButton")->isEnabled());
    QTest::keyClick(next, Qt::Key_PageDown);
    QCOMPARE(text(fixture, "slidePlaceLabel"), QStringLiteral("2 of 8"));
    QCOMPARE(shownCard(*slides(fixture))->objectName(), QStringLiteral("calibrationSlideChartCard"));
    QTest::keyClick(next, Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(next, Qt::Key_Space);
    QCOMPARE(text(fixture, "slidePlaceLabel"), QStringLiteral("4 of 8"));
    QCOMPARE(shownCard(*slides(fixture))->objectName(), QStringLiteral("answersSlideChartCard"));
    for (int page = 4; page < 7; ++page)
        QTest::keyClick(next, Qt::Key_PageDown);
    QCOMPARE(shownCard(*slides(fixture))->objectName(), QStringLiteral("gainSlideChartCard"));
    QTest::keyClick(next, Qt::Key_PageDown);
    QCOMPARE(shownCard(*slides(fixture))->objectName(), QStringLiteral("pointsSlideChartCard"));
    QVERIFY(!next->isEnabled());
    QTest::keyClick(fixture.find<QPushButton>("previousSlidePushButton"), Qt::Key_PageUp);
    QTest::keyClick(fixture.find<QPushButton>("previousSlidePushButton"), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(text(fixture, "slidePlaceLabel"), QStringLiteral("6 of 8"));
}

void GradebookClassTest::pagesAreTurnedOnASmallScreen()
{
    GradebookFixture fixture;
    openClass(fixture, 6);
    fixture.window->resize(1024, 600);
    fixture.window->showArea(QStringLiteral("class"));
    for (const char* name : {"nextSlidePushButton", "showAnswerPushButton", "fullScreenPushButton"}) {
        const auto* button = fixture.find<QPushButton>(name);
        QTRY_COMPARE(button->visibleRegion().boundingRect(), button->rect()); // without scrolling
    }
}

void GradebookClassTest::rightAnswerIsKeptBack()
{
    GradebookFixture fixture;
    openClass(fixture, 6);
    auto* area = fixture.window->showArea(QStringLiteral("class"));
    ChartCard* card = shownCard(*slides(fixture));
    card->setTableShown(true);
    QVERIFY(card->accessibleDescription().contains(QStringLiteral("6 students answered")));
    QVERIFY(!allTexts(*card).contains(QStringLiteral("right")));
    auto* show = fixture.find<QPushButton>("showAnswerPushButton");
    QTest::keyClick(show, Qt::Key_Space);
    QTRY_VERIFY(allTexts(*card).contains(QStringLiteral("(right)"))); // words follow a moment later
    QVERIFY(show->isHidden());
    slides(fixture)->goTo(1);
    slides(fixture)->goTo(0);
    QTRY_VERIFY(!allTexts(*card).contains(QStringLiteral("(right)"))); // another class has not talked yet
    QVERIFY(!show->isHidden());
    QTest::keyClick(area->findChild<QCheckBox*>(QStringLiteral("keepAnswerCheckBox")), Qt::Key_Space);
    QTRY_VERIFY(allTexts(*card).contains(QStringLiteral("(right)")));
    QVERIFY(show->isHidden());
}

void GradebookClassTest::nobodyIsNamed()
{
    GradebookFixture fixture;
    openClass(fixture, 6);
    auto* area = fixture.window->showArea(QStringLiteral("class"));
    for (std::size_t page = 0; page < 8; ++page) {
        slides(fixture)->goTo(page);
        QCOMPARE(slides(fixture)->page(), page);
        shownCard(*slides(fixture))->setTableShown(true);
        const QString all = allTexts(*area);
        for (const char* name : {"Able", "Ada", "Bunce", "Fox", "S1", "S2", "S6", "number 1"})
            QVERIFY2(!all.contains(QString::fromLatin1(name)), name);
    }
}

void GradebookClassTest::fewerThanFiveAreHidden()
{
    GradebookFixture fixture;
    openClass(fixture, 4);
    auto* area = fixture.window->showArea(QStringLiteral("class"));
    QVERIFY(fixture.find<QLabel>("classEmptyLabel")->isVisible());
    QVERIFY2(text(fixture, "classEmptyLabel").contains(QStringLiteral("fewer than 5 students")),
             qPrintable(text(fixture, "classEmptyLabel")));
    QVERIFY(!slides(fixture)->isVisible());
    QVERIFY(!allTexts(*area).contains(QStringLiteral("students answered")));
}

void GradebookClassTest::nothingHandedInSaysSo()
{
    GradebookFixture fixture;
    fixture.open();
    fixture.window->showArea(QStringLiteral("class"));
    QVERIFY(text(fixture, "classEmptyLabel").contains(QStringLiteral("No hand-in counts for Lab 04")));
    QVERIFY(!slides(fixture)->isVisible());
}

void GradebookClassTest::fullScreenIsLeftByEsc()
{
    GradebookFixture fixture;
    openClass(fixture, 6);
    auto* area = fixture.window->showArea(QStringLiteral("class"));
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    ClassSlides* pages = slides(fixture);
    pages->goTo(2);
    fixture.find<QPushButton>("nextSlidePushButton")->setFocus();
    QTest::keyClick(fixture.window.get(), Qt::Key_F11);
    auto* screen = fixture.find<QDialog>("classDialog");
    QVERIFY(screen);
    QVERIFY(screen->isFullScreen());
    QVERIFY(!screen->windowTitle().isEmpty());
    QCOMPARE(pages->window(), screen);
    QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(screen));
    QTest::keyClick(screen, Qt::Key_PageDown);
    QCOMPARE(pages->page(), std::size_t{3});
    QTest::keyClick(screen, Qt::Key_Escape);
    QCOMPARE(pages->window(), fixture.window.get());
    QVERIFY(pages->isVisible());
    QCOMPARE(pages->page(), std::size_t{3});
    QVERIFY(area->isAncestorOf(pages));
    QTRY_VERIFY(!fixture.find<QDialog>("classDialog"));
}

QTEST_MAIN(GradebookClassTest)
#include "gradebook_class_test.moc"
