// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gradebook_fixture.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <QWheelEvent>

using namespace foresight;
using namespace foresight::ui;

/// What is set for a whole course in an open gradebook: its settings, what is kept of students, and help.
class GradebookCourseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsChangeGrades();
    void refusedSettingsStayInTheDialog();
    void whatIsNotShownIsKept();
    void wheelScrollsAndChangesNothing();
    void holdsComeAndGo();
    void personIsWrittenOut();
    void purgeRefusesTheWrongTerm();
    void purgeLeavesCopyAndReceipt();
    void purgeWithoutReceiptRemovesNothing();
    void helpOpensAtTheArea_data();
    void helpOpensAtTheArea();
    void helpOpensOverADialog();
    void aboutNamesTheVersion();

private:
    static bool showsHeading(const QTextBrowser& browser, const QString& heading)
    {
        // The heading is the last paragraph that says just this: before it stands the table of contents.
        QTextBlock found;
        for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
            if (block.text() == heading)
                found = block;
        }
        return found.isValid() && browser.viewport()->rect().intersects(browser.cursorRect(QTextCursor(found)));
    }
    static QDialog* show(const GradebookFixture& fixture, const char* action, const char* dialog)
    {
        fixture.find<QAction>(action)->trigger();
        return fixture.find<QDialog>(dialog);
    }
    template <typename T>
    static T* in(const QDialog* dialog, const char* name)
    {
        return dialog->findChild<T*>(QString::fromLatin1(name));
    }
    static void press(const QDialog* dialog, const char* button)
    {
        QTest::keyClick(in<QPushButton>(dialog, button), Qt::Key_Space);
    }
    static void type(const QDialog* dialog, const char* field, const QString& text)
    {
        auto* line = in<QLineEdit>(dialog, field);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static QString said(const QDialog* dialog, const char* label) { return bare(in<QLabel>(dialog, label)->text()); }
    static QString lastAction(const GradebookFixture& fixture)
    {
        return QString::fromStdString(fixture.window->session().audit().back().action);
    }
    /// One hand-in of S1, graded.
    static void openGraded(GradebookFixture& fixture, const QByteArray& due = "2031-05-01T12:00:00Z")
    {
        fixture.open("last", due);
        fixture.playAndHandIn("S1", "one.foresight");
        fixture.importNow({QStringLiteral("one.foresight")});
    }
    static void askToPurge(const QDialog* dialog, const QString& term)
    {
        in<QCheckBox>(dialog, "purgeEarlyCheckBox")->setChecked(true);
        type(dialog, "purgeReasonLineEdit", QStringLiteral("term is over"));
        type(dialog, "purgeTermLineEdit", term);
        press(dialog, "purgePushButton");
    }
};

void GradebookCourseTest::settingsChangeGrades()
{
    GradebookFixture fixture;
    openGraded(fixture, "2020-05-01T12:00:00Z");
    fixture.window->showArea(QStringLiteral("grades"));
    QCOMPARE(fixture.cell("gradeTableView", 0, 3), QStringLiteral("10 ⚑"));
    QStringList asked;
    Dialogs::instance().confirm = [&asked](QWidget*, const QString&, const QString& text, const QString&) {
        asked.append(bare(text));
        return true;
    };
    QDialog* dialog = show(fixture, "courseSettingsAction", "courseDialog");
    QVERIFY(in<QLineEdit>(dialog, "courseIdLineEdit")->isReadOnly());
    QVERIFY(in<QLineEdit>(dialog, "data-gravity-trapItemLineEdit")->isReadOnly());
    in<QDoubleSpinBox>(dialog, "perDayDoubleSpinBox")->setValue(12.5);
    in<QDoubleSpinBox>(dialog, "capDoubleSpinBox")->setValue(40);
    in<QComboBox>(dialog, "courseAttemptComboBox")->setCurrentIndex(3);
    in<QCheckBox>(dialog, "courseReasonsCheckBox")->setChecked(true);
    in<QCheckBox>(dialog, "courseRetentionCheckBox")->setChecked(true);
    in<QDateEdit>(dialog, "courseRetentionDateEdit")->setDate(QDate(2030, 12, 31));
    type(dialog, "data-gravity-trapmoodleLineEdit", QStringLiteral("lab-04"));
    press(dialog, "courseMakePushButton");
    QCOMPARE(asked.size(), 1);
    QVERIFY2(asked[0].contains(QStringLiteral("Late work: 0 min in time, 0 % a day")), qPrintable(asked[0]));
    QVERIFY2(asked[0].contains(QStringLiteral("0 rise and 1 fall")), qPrintable(asked[0]));
    const Course& course = fixture.window->session().course();
    QCOMPARE(course.attempt, AttemptPolicy::Best);
    QCOMPARE(course.late.percentPerDay, 12.5);
    QCOMPARE(*course.retentionUtcMs, std::int64_t{1'924'905'600'000});
    QVERIFY(course.demands.reason);
    QCOMPARE(course.labs[0].platformId("moodle"), std::string("lab-04"));
    QCOMPARE(course.labs[0].platformId("canvas"), std::string("5123"));
    QCOMPARE(fixture.cell("gradeTableView", 0, 3), QStringLiteral("6 ⚑"));
    const auto again = Gradebook::open(fixture.path("course.fgb").toStdString());
    QCOMPARE(again->course().late.capPercent, 40.0);
    QVERIFY(fixture.read("course.yaml").contains("attempt: last\n")); // as it was
}

void GradebookCourseTest::refusedSettingsStayInTheDialog()
{
    GradebookFixture fixture;
    openGraded(fixture);
    Dialogs::instance().confirm = [](QWidget*, const QString&, const QString&, const QString&) { return false; };
    QDialog* dialog = show(fixture, "courseSettingsAction", "courseDialog");
    type(dialog, "courseTermLineEdit", QStringLiteral("2027"));
    press(dialog, "courseMakePushButton");
    QVERIFY(dialog->isVisible());
    QCOMPARE(fixture.window->session().course().term, std::string("2026-fall"));
    in<QDoubleSpinBox>(dialog, "data-gravity-trapPointsDoubleSpinBox")->setValue(0);
    press(dialog, "courseMakePushButton");
    QVERIFY(in<QLabel>(dialog, "courseFaultLabel")->isVisible());
    QVERIFY2(said(dialog, "courseFaultLabel").contains(QStringLiteral("points")),
             qPrintable(said(dialog, "courseFaultLabel")));
}

void GradebookCourseTest::whatIsNotShownIsKept()
{
    GradebookFixture fixture;
    fixture.open("last", "2031-05-01T12:00:07Z");
    Course before = fixture.window->session().course();
    before.labs[0].late = LatePolicy{0, 0.125, 0, 100, {}};
    before.labs[0].ownRubric = Rubric{"own", {}, {{"f", {}, {}, Award::Finish, 3}}};
    before.labs[0].ownRubric->title.text = "Own";
    QVERIFY(fixture.window->session().change(
        [&before](Gradebook& gradebook, const Author& author) { return gradebook.setCourse(before, author); }));
    QDialog* dialog = show(fixture, "courseSettingsAction", "courseDialog");
    type(dialog, "courseTermLineEdit", QStringLiteral("2027"));
    press(dialog, "courseMakePushButton");
    const Course& after = fixture.window->session().course();
    QCOMPARE(after.term, std::string("2027"));
    QCOMPARE(after.labs[0].dueUtcMs, before.labs[0].dueUtcMs);
    QCOMPARE(after.labs[0].ownRubric->title.text, std::string("Own"));
    QCOMPARE(after.labs[0].late, before.labs[0].late);
    QVERIFY(fixture.window->windowTitle().contains(QStringLiteral("2027")));
}

void GradebookCourseTest::wheelScrollsAndChangesNothing()
{
    GradebookFixture fixture;
    fixture.open();
    const QDialog* dialog = show(fixture, "courseSettingsAction", "courseDialog");
    auto* match = in<QComboBox>(dialog, "courseMatchComboBox");
    auto* points = in<QDoubleSpinBox>(dialog, "data-gravity-trapPointsDoubleSpinBox");
    in<QLineEdit>(dialog, "courseTermLineEdit")->setFocus();
    const auto turn = [](QWidget* field) {
        const QPointF middle = field->rect().center();
        QWheelEvent event(middle, field->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(field, &event);
    };
    turn(match);
    turn(points);
    QCOMPARE(match->currentIndex(), 0);
    QCOMPARE(points->value(), 10.0);
    QVERIFY(!match->hasFocus() && !points->hasFocus());
    match->window()->activateWindow();
    match->setFocus();
    QTRY_VERIFY(match->hasFocus());
    turn(match);
    QCOMPARE(match->currentIndex(), 1); // chosen on purpose
}

void GradebookCourseTest::holdsComeAndGo()
{
    GradebookFixture fixture;
    openGraded(fixture);
    const QDialog* dialog = show(fixture, "coursePrivacyAction", "privacyDialog");
    type(dialog, "holdStudentLineEdit", QStringLiteral("S1"));
    press(dialog, "holdAddPushButton");
    QVERIFY(said(dialog, "holdFaultLabel").startsWith(QStringLiteral("Reason")));
    type(dialog, "holdReasonLineEdit", QStringLiteral("appeal"));
    press(dialog, "holdAddPushButton");
    auto* table = in<QTableView>(dialog, "holdTableView");
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(bare(table->model()->index(0, 0).data().toString()), QStringLiteral("S1"));
    type(dialog, "holdStudentLineEdit", QStringLiteral("nobody"));
    type(dialog, "holdReasonLineEdit", QStringLiteral("x"));
    press(dialog, "holdAddPushButton");
    QVERIFY(said(dialog, "holdFaultLabel").contains(QStringLiteral("No student")));
    QVERIFY(!in<QPushButton>(dialog, "holdEndPushButton")->isEnabled());
    table->setCurrentIndex(table->model()->index(0, 0));
    press(dialog, "holdEndPushButton");
    QCOMPARE(table->model()->rowCount(), 0);
    QCOMPARE(lastAction(fixture), QStringLiteral("hold-ended"));
}

void GradebookCourseTest::personIsWrittenOut()
{
    GradebookFixture fixture;
    openGraded(fixture);
    const QDialog* dialog = show(fixture, "coursePrivacyAction", "privacyDialog");
    type(dialog, "personLineEdit", QStringLiteral("S9"));
    press(dialog, "personPushButton");
    QVERIFY(said(dialog, "personFaultLabel").contains(QStringLiteral("No student")));
    type(dialog, "personLineEdit", QStringLiteral("S1"));
    press(dialog, "personPushButton");
    QVERIFY(!in<QLabel>(dialog, "personFaultLabel")->isVisible());
    QVERIFY(fixture.read("student.json").contains("ada@example.edu"));
}

void GradebookCourseTest::purgeRefusesTheWrongTerm()
{
    GradebookFixture fixture;
    openGraded(fixture);
    const QDialog* dialog = show(fixture, "coursePrivacyAction", "privacyDialog");
    askToPurge(dialog, QStringLiteral("2026-fal"));
    QVERIFY2(said(dialog, "purgeFaultLabel").startsWith(QStringLiteral("Term: type 2026-fall")),
             qPrintable(said(dialog, "purgeFaultLabel")));
    askToPurge(dialog, QString());
    QVERIFY(said(dialog, "purgeFaultLabel").startsWith(QStringLiteral("Term")));
    in<QCheckBox>(dialog, "purgeEarlyCheckBox")->setChecked(false);
    type(dialog, "purgeTermLineEdit", QStringLiteral("2026-fall"));
    press(dialog, "purgePushButton");
    QVERIFY(said(dialog, "purgeFaultLabel").contains(QStringLiteral("retention day")));
    QVERIFY(!QFile::exists(fixture.path("purge-receipt.json")));
    QVERIFY(!QFile::exists(fixture.path("before-purge.fgb")));
    QCOMPARE(fixture.window->session().gradebook().handIns()->size(), std::size_t{1});
    QVERIFY(lastAction(fixture) != QStringLiteral("purge"));
}

void GradebookCourseTest::purgeLeavesCopyAndReceipt()
{
    GradebookFixture fixture;
    openGraded(fixture);
    QDialog* dialog = show(fixture, "coursePrivacyAction", "privacyDialog");
    askToPurge(dialog, QStringLiteral("2026-fall"));
    QVERIFY2(said(dialog, "purgeDoneLabel").startsWith(QStringLiteral("Removed: 3 students and 1 hand-ins")),
             qPrintable(said(dialog, "purgeDoneLabel") + said(dialog, "purgeFaultLabel")));
    QVERIFY(fixture.read("purge-receipt.json").contains("purge_receipt"));
    QCOMPARE(fixture.window->session().gradebook().handIns()->size(), std::size_t{0});
    // The copy is the whole gradebook, and the window opens it.
    dialog->close();
    QTRY_VERIFY(!fixture.find<QDialog>("privacyDialog"));
    fixture.window->openFile(fixture.path("before-purge.fgb"));
    QCOMPARE(fixture.cell("gradeTableView", 0, 3), QStringLiteral("10 ⚑"));
    QCOMPARE(fixture.window->session().gradebook().handIns()->size(), std::size_t{1});
    // Once more over the same files: they are there, so nothing is removed.
    dialog = show(fixture, "coursePrivacyAction", "privacyDialog");
    askToPurge(dialog, QStringLiteral("2026-fall"));
    QVERIFY(in<QLabel>(dialog, "purgeFaultLabel")->isVisible());
    QCOMPARE(fixture.window->session().gradebook().handIns()->size(), std::size_t{1});
}

void GradebookCourseTest::purgeWithoutReceiptRemovesNothing()
{
    GradebookFixture fixture;
    openGraded(fixture);
    const QDialog* dialog = show(fixture, "coursePrivacyAction", "privacyDialog");
    in<QCheckBox>(dialog, "purgeCopyCheckBox")->setChecked(false);
    Dialogs::instance().saveFile = [](QWidget*, const QString&, const QString&, const QString&) { return QString(); };
    askToPurge(dialog, QStringLiteral("2026-fall"));
    Dialogs::instance().saveFile = [&fixture](QWidget*, const QString&, const QString&, const QString&) {
        return fixture.path("no/such/folder.json");
    };
    askToPurge(dialog, QStringLiteral("2026-fall"));
    QVERIFY(in<QLabel>(dialog, "purgeFaultLabel")->isVisible());
    QCOMPARE(fixture.window->session().gradebook().handIns()->size(), std::size_t{1});
}

void GradebookCourseTest::helpOpensAtTheArea_data()
{
    QTest::addColumn<QString>("heading");
    QTest::newRow("import") << QStringLiteral("Collect hand-ins");
    QTest::newRow("roster") << QStringLiteral("Roster");
    QTest::newRow("grades") << QStringLiteral("Grade");
    QTest::newRow("rubric") << QStringLiteral("Rubric");
    QTest::newRow("export") << QStringLiteral("Take grades to a platform");
    QTest::newRow("audit") << QStringLiteral("Audit trail, and several people at one gradebook");
}

void GradebookCourseTest::helpOpensAtTheArea()
{
    QFETCH(QString, heading);
    GradebookFixture fixture;
    fixture.open();
    fixture.window->setHandbook(FORESIGHT_HANDBOOK "/instructor.html");
    fixture.window->showArea(QString::fromLatin1(QTest::currentDataTag()));
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QTest::keyClick(fixture.window.get(), Qt::Key_F1);
    const auto* dialog = fixture.find<QDialog>("handbookDialog");
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(showsHeading(*in<QTextBrowser>(dialog, "handbookTextBrowser"), heading));
}

void GradebookCourseTest::helpOpensOverADialog()
{
    GradebookFixture fixture;
    fixture.open();
    fixture.window->setHandbook(FORESIGHT_HANDBOOK "/instructor.html");
    QDialog* dialog = show(fixture, "coursePrivacyAction", "privacyDialog");
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    QTest::keyClick(dialog, Qt::Key_F1);
    auto* help = in<QDialog>(dialog, "handbookDialog");
    QVERIFY(help && QTest::qWaitForWindowActive(help));
    QVERIFY(showsHeading(*in<QTextBrowser>(help, "handbookTextBrowser"), QStringLiteral("Privacy")));
    dialog->reject();
    QTRY_VERIFY(fixture.find<QDialog>("handbookDialog") == nullptr);
}

void GradebookCourseTest::aboutNamesTheVersion()
{
    GradebookFixture fixture;
    fixture.open();
    fixture.find<QAction>("aboutAction")->trigger();
    QCOMPARE(fixture.said.size(), 1);
    QVERIFY(fixture.said[0].contains(QRegularExpression(QStringLiteral("Foresight \\d+\\.\\d+"))));
}

QTEST_MAIN(GradebookCourseTest)
#include "gradebook_course_test.moc"
