// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gradebook_fixture.h"
#include "ui/gradebook/areas/gradebook_area.h"
#include "ui/gradebook/course_dialog.h"
#include "ui/gradebook/gradebook_desk.h"
#include "ui/instrument/disclosure_box.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace foresight;
using namespace foresight::ui;

/// What was typed into a form of the gradebook and not saved is there again after the program was ended.
class GradebookDraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<GradebookFixture>();
        m_fixture->open();
        m_fixture->window->remember(memory());
    }
    void cleanup() { m_fixture.reset(); }

    void commentAndPointsAreThereAgain();
    void whatIsSavedOrDiscardedIsNoDraft();
    void whatWasEmptiedIsNoDraft();
    void eachCellHasItsOwn();
    void refusedChangeIsStillADraft();
    void goesWithItsStudent();
    void rubricIsThereAgain();
    void rubricThatSomebodyElseSavedIsTold();
    void agreedToCloseIsAgreedToLose();
    void courseFormIsThereAgain();
    void newCourseIsThereAgain();
    void everyWindowKeepsItsOwn();

private:
    [[nodiscard]] QString memory() const { return m_fixture->path("gradebook.ini"); }
    [[nodiscard]] QByteArray kept() const { return m_fixture->read("gradebook.ini"); }
    template <typename T>
    [[nodiscard]] T& named(const char* name) const
    {
        T* found = m_fixture->find<T>(name);
        if (!found)
            qFatal("no widget named %s", name);
        return *found;
    }
    void choose(const char* student) const
    {
        m_fixture->window->showArea(QStringLiteral("grades"))->showFor(student, "Lab 04");
    }
    static void type(QPlainTextEdit& field, const QString& text) { field.insertPlainText(text); }
    static void type(QLineEdit& field, const QString& text)
    {
        field.clear();
        QTest::keyClicks(&field, text);
    }
    /// As EndOfSession does; a program that is told to end closes no window.
    void endAndStartAgain()
    {
        m_fixture->window->keepTyped();
        startAgain();
    }
    void startAgain()
    {
        const QByteArray before = kept();
        m_fixture->window =
            std::make_unique<GradebookWindow>(std::vector<std::filesystem::path>{FORESIGHT_LABS}, m_fixture->clock);
        QCOMPARE(kept(), before); // nothing was left to its last moment
        m_fixture->window->remember(memory());
        m_fixture->window->show();
        m_fixture->window->openFile(m_fixture->path("course.fgb"));
        QVERIFY(m_fixture->window->session().isOpen());
    }
    [[nodiscard]] QString notice(const char* form) const
    {
        const QByteArray name = QByteArray(form) + "DraftLabel";
        const auto& label = named<QLabel>(name.constData());
        return label.parentWidget()->isHidden() ? QString() : label.text();
    }
    [[nodiscard]] CourseDialog& courseDialog(const char* action) const
    {
        for (QAction* each : m_fixture->window->findChildren<QAction*>()) {
            if (each->objectName() == QLatin1String(action) || each->text() == QString::fromUtf8(action))
                each->trigger();
        }
        return *m_fixture->window->findChild<CourseDialog*>();
    }

    std::unique_ptr<GradebookFixture> m_fixture;
};

void GradebookDraftsTest::commentAndPointsAreThereAgain()
{
    choose("S1");
    type(named<QPlainTextEdit>("commentPlainTextEdit"), QStringLiteral("Well reasoned,\n\"but\" late; 50 % – ß"));
    type(named<QLineEdit>("overridePointsLineEdit"), QStringLiteral("7.5"));
    type(named<QLineEdit>("overrideReasonLineEdit"), QStringLiteral("Oral exam"));
    QVERIFY2(notice("comment").isEmpty(), "who types knows it");
    QVERIFY(named<QLabel>("draftsLabel").parentWidget()->isHidden());
    endAndStartAgain();
    QVERIFY(!named<QLabel>("draftsLabel").parentWidget()->isHidden());
    QVERIFY2(bare(named<QLabel>("draftsLabel").text()).contains(QStringLiteral("Ada")),
             qPrintable(named<QLabel>("draftsLabel").text()));
    QCOMPARE(named<QLabel>("draftsLabel").text().count(QStringLiteral("Lab 04")), 1);
    named<QPushButton>("draftsShowPushButton").click();
    QCOMPARE(named<QPlainTextEdit>("commentPlainTextEdit").toPlainText(),
             QStringLiteral("Well reasoned,\n\"but\" late; 50 % – ß"));
    QCOMPARE(named<QLineEdit>("overridePointsLineEdit").text(), QStringLiteral("7.5"));
    QCOMPARE(named<QLineEdit>("overrideReasonLineEdit").text(), QStringLiteral("Oral exam"));
    for (const char* form : {"comment", "override"})
        QVERIFY2(notice(form).startsWith(QStringLiteral("You typed this on ")), qPrintable(notice(form)));
    QVERIFY2(named<QPlainTextEdit>("commentPlainTextEdit").isVisible(), "its box is opened");
    QVERIFY(notice("extension").isEmpty());
    QVERIFY(m_fixture->said.isEmpty());
}

void GradebookDraftsTest::whatIsSavedOrDiscardedIsNoDraft()
{
    choose("S1");
    type(named<QPlainTextEdit>("commentPlainTextEdit"), QStringLiteral("kept in the gradebook"));
    type(named<QLineEdit>("overridePointsLineEdit"), QStringLiteral("6"));
    endAndStartAgain();
    choose("S1");
    named<QPushButton>("commentSavePushButton").click();
    QVERIFY(notice("comment").isEmpty());
    QVERIFY(!notice("override").isEmpty());
    named<QPushButton>("overrideDiscardPushButton").click();
    QVERIFY(notice("override").isEmpty());
    QCOMPARE(named<QLineEdit>("overridePointsLineEdit").text(), QString());
    QVERIFY(named<QLabel>("draftsLabel").parentWidget()->isHidden());
    m_fixture->window->keepTyped();
    QVERIFY(!kept().contains("kept in the gradebook"));
    startAgain();
    choose("S1");
    QCOMPARE(named<QPlainTextEdit>("commentPlainTextEdit").toPlainText(), QStringLiteral("kept in the gradebook"));
    QVERIFY(notice("comment").isEmpty());
}

void GradebookDraftsTest::whatWasEmptiedIsNoDraft()
{
    choose("S1");
    auto& comment = named<QPlainTextEdit>("commentPlainTextEdit");
    type(comment, QStringLiteral("no, better not"));
    comment.clear();
    endAndStartAgain();
    QVERIFY(named<QLabel>("draftsLabel").parentWidget()->isHidden());
    QVERIFY(m_fixture->window->session().drafts().all().empty());
}

void GradebookDraftsTest::eachCellHasItsOwn()
{
    choose("S1");
    auto& comment = named<QPlainTextEdit>("commentPlainTextEdit");
    type(comment, QStringLiteral("for Ada"));
    choose("S2");
    QCOMPARE(comment.toPlainText(), QString());
    QVERIFY(notice("comment").isEmpty());
    type(comment, QStringLiteral("for Bo"));
    choose("S1");
    QCOMPARE(comment.toPlainText(), QStringLiteral("for Ada"));
    QVERIFY(!notice("comment").isEmpty());
    choose("S3");
    QCOMPARE(comment.toPlainText(), QString());
    endAndStartAgain();
    choose("S2");
    QCOMPARE(named<QPlainTextEdit>("commentPlainTextEdit").toPlainText(), QStringLiteral("for Bo"));
}

void GradebookDraftsTest::refusedChangeIsStillADraft()
{
    choose("S1");
    type(named<QPlainTextEdit>("commentPlainTextEdit"), QStringLiteral("mine"));
    auto other = Gradebook::open(m_fixture->path("course.fgb").toStdString());
    QVERIFY(other && other->setComment("S1", "Lab 04", "theirs", m_fixture->author()));
    named<QPushButton>("commentSavePushButton").click();
    QVERIFY2(!m_fixture->said.isEmpty(), "another has commented meanwhile");
    endAndStartAgain();
    choose("S1");
    QCOMPARE(named<QPlainTextEdit>("commentPlainTextEdit").toPlainText(), QStringLiteral("mine"));
}

void GradebookDraftsTest::goesWithItsStudent()
{
    auto& drafts = m_fixture->window->session().drafts();
    drafts.note({QStringLiteral("comment"), "S9", "Lab 04"}, {QStringLiteral("about nobody")});
    drafts.note({QStringLiteral("comment"), "S1", "Lab 99"}, {QStringLiteral("about nothing")});
    endAndStartAgain();
    QVERIFY(m_fixture->window->session().drafts().all().empty());
    m_fixture->window->keepTyped();
    QVERIFY(!kept().contains("about no"));
}

void GradebookDraftsTest::rubricIsThereAgain()
{
    m_fixture->window->showArea(QStringLiteral("rubric"));
    type(named<QLineEdit>("rubricTitleLineEdit"), QStringLiteral("Mine, harder"));
    const auto points = [this] {
        const QAbstractItemModel& lines = *named<QTableView>("rubricTableView").model();
        return lines.index(0, 2).data(Qt::EditRole).toDouble();
    };
    QAbstractItemModel& lines = *named<QTableView>("rubricTableView").model();
    QVERIFY(lines.setData(lines.index(0, 2), 3.25));
    QCOMPARE(points(), 3.25);
    named<QPushButton>("rubricAddPushButton").click();
    const int rows = lines.rowCount();
    endAndStartAgain();
    QVERIFY(named<QLabel>("draftsLabel").text().contains(QStringLiteral("Lab 04")));
    named<QPushButton>("draftsShowPushButton").click();
    QCOMPARE(named<QLineEdit>("rubricTitleLineEdit").text(), QStringLiteral("Mine, harder"));
    QCOMPARE(named<QTableView>("rubricTableView").model()->rowCount(), rows);
    QCOMPARE(points(), 3.25);
    QVERIFY(notice("rubric").startsWith(QStringLiteral("You typed this on ")));
    named<QPushButton>("rubricDiscardPushButton").click();
    QVERIFY(notice("rubric").isEmpty());
    QVERIFY(points() != 3.25);
    endAndStartAgain();
    m_fixture->window->showArea(QStringLiteral("rubric"));
    QVERIFY(points() != 3.25);
    QVERIFY(notice("rubric").isEmpty());
}

void GradebookDraftsTest::rubricThatSomebodyElseSavedIsTold()
{
    m_fixture->window->showArea(QStringLiteral("rubric"));
    type(named<QLineEdit>("rubricTitleLineEdit"), QStringLiteral("Mine"));
    m_fixture->window->keepTyped();
    auto other = Gradebook::open(m_fixture->path("course.fgb").toStdString());
    const LabFinder finder = m_fixture->window->session().finder();
    auto stored = other->rubric("Lab 04", finder);
    QVERIFY(stored.has_value());
    stored->rubric.items.front().points += 1;
    QVERIFY(other->setRubric("Lab 04", stored->rubric, true, finder, m_fixture->author()));
    startAgain();
    m_fixture->window->showArea(QStringLiteral("rubric"));
    QCOMPARE(named<QLineEdit>("rubricTitleLineEdit").text(), QStringLiteral("Mine"));
    QVERIFY2(notice("rubric").contains(QStringLiteral("meanwhile")), qPrintable(notice("rubric")));
}

void GradebookDraftsTest::agreedToCloseIsAgreedToLose()
{
    m_fixture->window->showArea(QStringLiteral("rubric"));
    type(named<QLineEdit>("rubricTitleLineEdit"), QStringLiteral("Mine"));
    choose("S1");
    type(named<QPlainTextEdit>("commentPlainTextEdit"), QStringLiteral("stays without a question"));
    QVERIFY(m_fixture->window->close());
    endAndStartAgain();
    m_fixture->window->showArea(QStringLiteral("rubric"));
    QVERIFY(named<QLineEdit>("rubricTitleLineEdit").text() != QStringLiteral("Mine"));
    choose("S1");
    QVERIFY(!notice("comment").isEmpty());
}

void GradebookDraftsTest::courseFormIsThereAgain()
{
    CourseDialog& dialog = courseDialog("courseSettingsAction");
    m_fixture->window->keepTyped();
    QVERIFY2(m_fixture->window->session().drafts().all().empty(), "nothing was typed");
    type(*dialog.findChild<QLineEdit*>(QStringLiteral("courseTermLineEdit")), QStringLiteral("2027-spring"));
    endAndStartAgain();
    QVERIFY(named<QLabel>("draftsLabel").text().contains(QStringLiteral("settings")));
    CourseDialog& again = courseDialog("courseSettingsAction");
    const auto* term = again.findChild<QLineEdit*>(QStringLiteral("courseTermLineEdit"));
    QCOMPARE(term->text(), QStringLiteral("2027-spring"));
    QVERIFY(!notice("course").isEmpty());
    QVERIFY2(again.findChild<QLineEdit*>(QStringLiteral("courseIdLineEdit"))->isReadOnly(), "it is the same course");
    named<QPushButton>("courseDiscardPushButton").click();
    QVERIFY(m_fixture->window->session().drafts().all().empty());
    QCOMPARE(m_fixture->window->session().course().term, std::string("2026-fall"));
}

void GradebookDraftsTest::newCourseIsThereAgain()
{
    m_fixture->window =
        std::make_unique<GradebookWindow>(std::vector<std::filesystem::path>{FORESIGHT_LABS}, m_fixture->clock);
    m_fixture->window->remember(memory());
    m_fixture->window->show();
    type(*courseDialog("&New course…").findChild<QLineEdit*>(QStringLiteral("courseIdLineEdit")),
         QStringLiteral("PHYS-2"));
    m_fixture->window->keepTyped();
    m_fixture->window =
        std::make_unique<GradebookWindow>(std::vector<std::filesystem::path>{FORESIGHT_LABS}, m_fixture->clock);
    m_fixture->window->remember(memory());
    m_fixture->window->show();
    CourseDialog& again = courseDialog("&New course…");
    QCOMPARE(again.findChild<QLineEdit*>(QStringLiteral("courseIdLineEdit"))->text(), QStringLiteral("PHYS-2"));
    QVERIFY(!notice("course").isEmpty());
    again.reject();
    QVERIFY(m_fixture->window->session().drafts().all().empty());
}

void GradebookDraftsTest::everyWindowKeepsItsOwn()
{
    m_fixture->window.reset();
    const QString second = m_fixture->path("second.fgb");
    QVERIFY(QFile::copy(m_fixture->path("course.fgb"), second));
    const GradebookPlaces places{{FORESIGHT_LABS}, {}, memory(), {}};
    GradebookDesk desk(places, m_fixture->clock, QLocale(QStringLiteral("en_GB")),
                       [](QWidget& shown) { shown.show(); });
    desk.open({m_fixture->path("course.fgb"), second});
    QCOMPARE(desk.windows().size(), 2);
    for (GradebookWindow* window : desk.windows()) {
        window->showArea(QStringLiteral("grades"))->showFor("S1", "Lab 04");
        window->findChild<QPlainTextEdit*>(QStringLiteral("commentPlainTextEdit"))
            ->setPlainText(QString::fromStdString(window->session().file().filename().string()));
    }
    desk.keepTyped();
    QVERIFY(kept().contains("second.fgb\\\""));
    QVERIFY(kept().contains("course.fgb\\\""));
}

QTEST_MAIN(GradebookDraftsTest)
#include "gradebook_drafts_test.moc"
