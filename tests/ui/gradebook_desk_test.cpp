// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gradebook_fixture.h"
#include "ui/gradebook/gradebook_desk.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

using namespace foresight;
using namespace foresight::ui;

/// One window a gradebook, whoever opens it.
class GradebookDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStartShowsTheWelcome();
    void sameGradebookRaisesItsWindow();
    void anotherGradebookGetsItsOwnWindow();
    void handInsGoToTheGradebookNamed();
    void handInsAloneGoToTheWindowUsedLast();
    void menuOpensNoSecondWindow();
    void newCourseLeavesTheOpenOne();
    void closedWindowsAreForgotten();
    void everyWindowSpeaksTheChosenLanguage();

private:
    /// Two gradebooks and a hand-in in the fixture's folder.
    static void fill(GradebookFixture& fixture)
    {
        fixture.open();
        fixture.window.reset();
        fixture.playAndHandIn("S1", "one.foresight");
        QVERIFY(QFile::copy(fixture.path("course.fgb"), fixture.path("other.fgb")));
    }
    static std::unique_ptr<GradebookDesk> deskFor(const GradebookFixture& fixture)
    {
        return std::make_unique<GradebookDesk>(GradebookPlaces{{FORESIGHT_LABS}, {}, {}}, fixture.clock, QLocale::c(),
                                               [](QWidget& window) { window.show(); });
    }
    static std::string fileOf(const GradebookWindow* window)
    {
        return const_cast<GradebookWindow*>(window)->session().file().filename().string();
    }
};

void GradebookDeskTest::firstStartShowsTheWelcome()
{
    const GradebookFixture fixture;
    const auto desk = deskFor(fixture);
    desk->open({});
    QCOMPARE(desk->windows().size(), 1);
    QVERIFY(!desk->windows().first()->session().isOpen());
    desk->open({}); // another start: the same window
    QCOMPARE(desk->windows().size(), 1);
}

void GradebookDeskTest::everyWindowSpeaksTheChosenLanguage()
{
    GradebookFixture fixture;
    fill(fixture);
    std::filesystem::create_directory(fixture.path("words").toStdString());
    QVERIFY(QFile::copy(QStringLiteral(FORESIGHT_PSEUDO), fixture.path("words/foresight_eo.qm")));
    const GradebookPlaces places{{FORESIGHT_LABS}, {}, fixture.path("memory.ini"), fixture.path("words").toStdString()};
    const auto show = [](QWidget& window) { window.show(); };
    const auto marked = [](const GradebookWindow* window) {
        return window->findChild<QMenu*>(QStringLiteral("languageMenu"))->title().startsWith(QChar(0x2039));
    };
    {
        GradebookDesk desk(places, fixture.clock, QLocale(QStringLiteral("en_GB")), show);
        desk.open({fixture.path("course.fgb"), fixture.path("other.fgb")});
        QCOMPARE(desk.windows().size(), 2);
        QVERIFY(!marked(desk.windows().first()));
        const std::string inFront = fileOf(desk.windows().first());
        desk.windows().first()->findChild<QAction*>(QStringLiteral("eoLanguageAction"))->trigger();
        QTRY_VERIFY(marked(desk.windows().first()));
        QCOMPARE(desk.windows().size(), 2);
        QVERIFY(marked(desk.windows().last()));
        QCOMPARE(fileOf(desk.windows().first()), inFront);
        QVERIFY(desk.windows().last()->session().isOpen());
    }
    GradebookDesk next(places, fixture.clock, QLocale(QStringLiteral("en_GB")), show); // keeps the choice
    next.open({});
    QVERIFY(marked(next.windows().first()));
}

void GradebookDeskTest::sameGradebookRaisesItsWindow()
{
    GradebookFixture fixture;
    fill(fixture);
    const auto desk = deskFor(fixture);
    desk->open({fixture.path("course.fgb")});
    GradebookWindow* window = desk->windows().first();
    window->showArea(QStringLiteral("roster"));
    window->showMinimized();
    QVERIFY(QFile::link(fixture.path("course.fgb"), fixture.path("link.fgb")));
    desk->open({fixture.path("link.fgb")});
    QCOMPARE(desk->windows(), QList<GradebookWindow*>{window});
    QVERIFY(!window->isMinimized());
    // It was raised and not read anew: what was looked at is still there.
    QVERIFY(window->findChild<QTableView*>(QStringLiteral("rosterTableView"))->isVisible());
}

void GradebookDeskTest::anotherGradebookGetsItsOwnWindow()
{
    GradebookFixture fixture;
    fill(fixture);
    const auto desk = deskFor(fixture);
    desk->open({fixture.path("course.fgb")});
    GradebookWindow* first = desk->windows().first();
    desk->open({fixture.path("other.fgb")});
    QCOMPARE(desk->windows().size(), 2);
    QCOMPARE(fileOf(first), std::string("course.fgb"));
    QCOMPARE(fileOf(desk->windows().first()), std::string("other.fgb"));
    QVERIFY(QFile::copy(fixture.path("other.fgb"), fixture.path("a.fgb")));
    QVERIFY(QFile::copy(fixture.path("other.fgb"), fixture.path("b.fgb")));
    desk->open({fixture.path("a.fgb"), fixture.path("b.fgb"), fixture.path("course.fgb")});
    QCOMPARE(desk->windows().size(), 4);
}

void GradebookDeskTest::handInsGoToTheGradebookNamed()
{
    GradebookFixture fixture;
    fill(fixture);
    const auto desk = deskFor(fixture);
    desk->open({fixture.path("course.fgb")});
    GradebookWindow* first = desk->windows().first();
    desk->open({fixture.path("other.fgb")});
    GradebookWindow* second = desk->windows().first();
    desk->open({fixture.path("one.foresight"), fixture.path("course.fgb")});
    QTRY_VERIFY(!first->session().importing());
    QCOMPARE(first->session().gradebook().handIns()->size(), std::size_t{1});
    QCOMPARE(second->session().gradebook().handIns()->size(), std::size_t{0});
    QCOMPARE(desk->windows().size(), 2);
}

void GradebookDeskTest::handInsAloneGoToTheWindowUsedLast()
{
    GradebookFixture fixture;
    fill(fixture);
    const auto desk = deskFor(fixture);
    desk->open({fixture.path("course.fgb")});
    GradebookWindow* first = desk->windows().first();
    desk->open({fixture.path("other.fgb")});
    first->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(first));
    QTRY_COMPARE(desk->windows().first(), first);
    desk->open({fixture.path("one.foresight")});
    QTRY_VERIFY(!first->session().importing());
    QCOMPARE(first->session().gradebook().handIns()->size(), std::size_t{1});
}

void GradebookDeskTest::menuOpensNoSecondWindow()
{
    GradebookFixture fixture;
    fill(fixture);
    const auto desk = deskFor(fixture);
    desk->open({fixture.path("course.fgb")});
    GradebookWindow* first = desk->windows().first();
    first->showArea(QStringLiteral("roster"));
    first->openFile(fixture.path("course.fgb"));
    QCOMPARE(desk->windows().size(), 1);
    QVERIFY(first->findChild<QTableView*>(QStringLiteral("rosterTableView"))->isVisible());
    first->openFile(fixture.path("other.fgb"));
    QCOMPARE(desk->windows().size(), 2);
    QCOMPARE(fileOf(first), std::string("course.fgb"));
    // An empty window takes the next gradebook.
    desk->windows().first()->close();
    QTRY_COMPARE(desk->windows().size(), 1);
}

void GradebookDeskTest::newCourseLeavesTheOpenOne()
{
    GradebookFixture fixture;
    fill(fixture);
    fixture.answer = {fixture.path("course.yaml")};
    Dialogs::instance().saveFile = [&fixture](QWidget*, const QString&, const QString&, const QString&) {
        return fixture.path("third.fgb");
    };
    const auto desk = deskFor(fixture);
    desk->open({fixture.path("course.fgb")});
    GradebookWindow* first = desk->windows().first();
    first->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(first));
    QTest::keyClick(first, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk->windows().size(), 2);
    QCOMPARE(fileOf(first), std::string("course.fgb"));
    QCOMPARE(fileOf(desk->windows().first()), std::string("third.fgb"));
}

void GradebookDeskTest::closedWindowsAreForgotten()
{
    GradebookFixture fixture;
    fill(fixture);
    const auto desk = deskFor(fixture);
    desk->open({fixture.path("course.fgb")});
    desk->windows().first()->close();
    QTRY_COMPARE(desk->windows().size(), 0);
    desk->open({fixture.path("course.fgb")});
    QCOMPARE(desk->windows().size(), 1);
    QVERIFY(desk->windows().first()->session().isOpen());
}

QTEST_MAIN(GradebookDeskTest)
#include "gradebook_desk_test.moc"
