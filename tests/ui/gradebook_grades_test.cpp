// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gradebook_fixture.h"
#include "ui/gradebook/grade_table_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace foresight;
using namespace foresight::ui;

namespace {

/// Three students: nothing handed in; 7 points, late; excused.
std::shared_ptr<GradeTable> smallTable()
{
    auto table = std::make_shared<GradeTable>();
    const auto add = [&](const char* id, const char* family, const char* section, GradeCell cell) {
        Student student;
        student.studentId = id;
        student.familyName = family;
        student.section = section;
        table->rows.push_back({student, false, {cell}});
    };
    GradeCell late;
    late.state = CellState::Graded;
    late.points = 7;
    late.grade = Grade{"hash", 8, 1, 7, true};
    late.flags = {"late"};
    GradeCell excused;
    excused.state = CellState::Excused;
    excused.override = GradeOverride{{}, "ill", "kim", 0};
    add("9", "Able", "A", {});
    add("10", "Bunce", "B", late);
    add("8", "Ålund", "A", excused);
    return table;
}

Course smallCourse()
{
    Course course;
    CourseLab lab;
    lab.item = "Lab 04";
    lab.points = 10;
    course.labs.push_back(lab);
    return course;
}

} // namespace

/// The grades: what the table shows, and what can be changed beside it.
class GradebookGradesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelFilters_data();
    void modelFilters();
    void modelSortsByWhatIsThere();
    void filterByKeyboard();
    void pointsAreInSightOnASmallScreen();
    void cellSaysWhatItIsMadeOf();
    void commentIsKept();
    void extensionTakesLatenessAway();
    void attemptIsChosen();
    void typedTextOutlivesAChangeElsewhere();
    void secondGraderIsTold();

private:
    static void chooseCell(const GradebookFixture& fixture, int row, int column)
    {
        fixture.window->showArea(QStringLiteral("grades"));
        auto* table = fixture.find<QTableView>("gradeTableView");
        table->setCurrentIndex(table->model()->index(row, column));
    }
    static QString said(const GradebookFixture& fixture, const char* label)
    {
        return bare(fixture.find<QLabel>(label)->text());
    }
    static void unfold(const GradebookFixture& fixture, const char* name) { fixture.find<QPushButton>(name)->click(); }
};

void GradebookGradesTest::modelFilters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("standing");
    QTest::addColumn<QString>("section");
    QTest::addColumn<QStringList>("numbers");
    const auto add = [](const char* name, const char* text, Standing standing, const char* section,
                        const QStringList& numbers) {
        QTest::newRow(name) << QString::fromUtf8(text) << static_cast<int>(standing) << QString::fromUtf8(section)
                            << numbers;
    };
    const QString nine = QStringLiteral("9"), ten = QStringLiteral("10"), eight = QStringLiteral("8");
    add("all", "", Standing::Any, "", {nine, ten, eight});
    add("name in any case", "åLU", Standing::Any, "", {eight});
    add("number", "10", Standing::Any, "", {ten});
    add("nobody", "zzz", Standing::Any, "", {});
    add("section", "", Standing::Any, "A", {nine, eight});
    add("missing is not excused", "", Standing::Missing, "", {nine});
    add("with result", "", Standing::WithResult, "", {ten});
    add("excused", "", Standing::Excused, "", {eight});
    add("by hand", "", Standing::ByHand, "", {eight});
    add("late", "", Standing::Late, "", {ten});
    add("flagged and in another section", "", Standing::Flagged, "A", {});
}

void GradebookGradesTest::modelFilters()
{
    QFETCH(QString, text);
    QFETCH(int, standing);
    QFETCH(QString, section);
    QFETCH(QStringList, numbers);
    GradeTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTable(smallTable(), smallCourse(), QLocale::c());
    GradeFilter filter{text, {}, static_cast<Standing>(standing), -1};
    if (!section.isEmpty())
        filter.section = section.toStdString();
    model.setFilter(filter);
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row)
        shown.append(bare(model.index(row, 1).data().toString()));
    QCOMPARE(shown, numbers);
}

void GradebookGradesTest::modelSortsByWhatIsThere()
{
    GradeTableModel model;
    const QAbstractItemModelTester tester(&model);
    model.setTable(smallTable(), smallCourse(), QLocale::c());
    const QPersistentModelIndex late = model.index(1, 3);
    model.sort(3, Qt::AscendingOrder);
    QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("–"));
    QCOMPARE(model.index(1, 3).data().toString(), QStringLiteral("excused ✎"));
    QCOMPARE(model.index(2, 3).data().toString(), QStringLiteral("7 ⚑"));
    QCOMPARE(late.row(), 2); // what was chosen stays chosen
    model.sort(3, Qt::DescendingOrder);
    QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("7 ⚑"));
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(bare(model.index(0, 0).data().toString()), QStringLiteral("Able"));
}

void GradebookGradesTest::filterByKeyboard()
{
    GradebookFixture fixture;
    fixture.open();
    auto* filter = fixture.find<QLineEdit>("filterLineEdit");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("bunce"));
    QCOMPARE(fixture.find<QTableView>("gradeTableView")->model()->rowCount(), 1);
    QVERIFY(fixture.find<QLabel>("gradesShownLabel")->text().contains(QStringLiteral("1 of 3")));
    auto* section = fixture.find<QComboBox>("sectionComboBox");
    QTest::keyClick(section, Qt::Key_End);
    QCOMPARE(bare(section->currentText()), QStringLiteral("B"));
    QCOMPARE(fixture.find<QTableView>("gradeTableView")->model()->rowCount(), 0);
    filter->clear();
    QCOMPARE(fixture.cell("gradeTableView", 0, 1), QStringLiteral("S3"));
}

void GradebookGradesTest::pointsAreInSightOnASmallScreen()
{
    GradebookFixture fixture;
    fixture.furtherStudents = "S1004,Edsger,Fischer,,di,1004,S4,B\n";
    fixture.open();
    fixture.window->resize(1024, 600);
    fixture.window->showArea(QStringLiteral("grades"));
    const auto* table = fixture.find<QTableView>("gradeTableView");
    const auto shown = [table] { return table->visualRect(table->model()->index(0, 3)); };
    QTRY_VERIFY(!shown().isEmpty() && table->viewport()->rect().contains(shown()));
}

void GradebookGradesTest::cellSaysWhatItIsMadeOf()
{
    GradebookFixture fixture;
    fixture.playAndHandIn("S1", "one.foresight");
    fixture.open();
    fixture.importNow({QStringLiteral("one.foresight")});
    chooseCell(fixture, 0, 3);
    QCOMPARE(said(fixture, "cellHeadingLabel"), QStringLiteral("Able, Ada, Lab 04"));
    QCOMPARE(said(fixture, "cellPointsLabel"), QStringLiteral("10 of 10"));
    const QString facts = said(fixture, "cellFactsLabel");
    QVERIFY2(facts.contains(QStringLiteral("Attempt 1")), qPrintable(facts));
    QVERIFY2(facts.contains(QStringLiteral("by a script")), qPrintable(facts));
    bool line = false;
    for (const QLabel* label : fixture.window->findChildren<QLabel*>())
        line = line || label->text().contains(QStringLiteral("right at the first try"));
    QVERIFY(line);
    QVERIFY(said(fixture, "cellHistoryLabel").contains(QStringLiteral("points computed")));

    chooseCell(fixture, 1, 3);
    QCOMPARE(said(fixture, "cellPointsLabel"), QStringLiteral("missing"));
    QVERIFY(!said(fixture, "cellFactsLabel").contains(QStringLiteral("Attempt")));
}

void GradebookGradesTest::commentIsKept()
{
    GradebookFixture fixture;
    fixture.open();
    chooseCell(fixture, 0, 3);
    unfold(fixture, "commentDisclosurePushButton");
    QTest::keyClicks(fixture.find<QPlainTextEdit>("commentPlainTextEdit"), QStringLiteral("=see <b>act 2</b>"));
    QTest::keyClick(fixture.find<QPushButton>("commentSavePushButton"), Qt::Key_Space);
    QCOMPARE(fixture.window->session().table()->rows[0].cells[0].comment, std::string("=see <b>act 2</b>"));
    QVERIFY(said(fixture, "cellFactsLabel").contains(QStringLiteral("=see <b>act 2</b>")));
    chooseCell(fixture, 1, 3);
    QCOMPARE(fixture.find<QPlainTextEdit>("commentPlainTextEdit")->toPlainText(), QString());
}

void GradebookGradesTest::extensionTakesLatenessAway()
{
    GradebookFixture fixture;
    fixture.playAndHandIn("S1", "one.foresight");
    fixture.open("last", "2020-01-01T12:00:00Z");
    fixture.importNow({QStringLiteral("one.foresight")});
    chooseCell(fixture, 0, 3);
    QVERIFY(said(fixture, "cellFactsLabel").contains(QStringLiteral("handed in late")));
    unfold(fixture, "extensionDisclosurePushButton");
    fixture.find<QDateTimeEdit>("extensionDateTimeEdit")->setDateTime(QDateTime({2035, 1, 1}, {12, 0}));
    fixture.find<QPushButton>("extensionSetPushButton")->click();
    QVERIFY(said(fixture, "cellFactsLabel").contains(QStringLiteral("handed in late"))); // no reason
    QTest::keyClicks(fixture.find<QLineEdit>("extensionReasonLineEdit"), QStringLiteral("ill"));
    fixture.find<QPushButton>("extensionSetPushButton")->click();
    const QString facts = said(fixture, "cellFactsLabel");
    QVERIFY2(!facts.contains(QStringLiteral("handed in late")), qPrintable(facts));
    QVERIFY2(facts.contains(QStringLiteral("for this student")), qPrintable(facts));
    QCOMPARE(fixture.said, QStringList());
}

void GradebookGradesTest::attemptIsChosen()
{
    GradebookFixture fixture;
    fixture.playAndHandIn("S1", "one.foresight");
    fixture.playAndHandIn("S1", "two.foresight");
    fixture.open("chosen");
    fixture.importNow({QStringLiteral("one.foresight"), QStringLiteral("two.foresight")});
    chooseCell(fixture, 0, 3);
    QVERIFY(said(fixture, "cellFactsLabel").contains(QStringLiteral("Attempt 2")));
    unfold(fixture, "attemptDisclosurePushButton");
    auto* attempts = fixture.find<QComboBox>("attemptComboBox");
    QCOMPARE(attempts->count(), 3);
    attempts->setCurrentIndex(1);
    QTest::keyClicks(fixture.find<QLineEdit>("attemptReasonLineEdit"), QStringLiteral("asked for it"));
    fixture.find<QPushButton>("attemptChoosePushButton")->click();
    QVERIFY(said(fixture, "cellFactsLabel").contains(QStringLiteral("Attempt 1")));
    QCOMPARE(fixture.said, QStringList());
}

void GradebookGradesTest::typedTextOutlivesAChangeElsewhere()
{
    GradebookFixture fixture;
    fixture.open();
    chooseCell(fixture, 0, 3);
    auto* reason = fixture.find<QLineEdit>("overrideReasonLineEdit");
    QTest::keyClicks(reason, QStringLiteral("half a sen"));
    QVERIFY(fixture.window->session().grade()); // as at the end of an import
    QCOMPARE(reason->text(), QStringLiteral("half a sen"));
    chooseCell(fixture, 1, 3);
    QCOMPARE(reason->text(), QString());
}

void GradebookGradesTest::secondGraderIsTold()
{
    GradebookFixture fixture;
    fixture.open();
    chooseCell(fixture, 0, 3);
    auto other = Gradebook::open(fixture.path("course.fgb").toStdString());
    QVERIFY(other.has_value());
    QVERIFY(other->setOverride("S1", "Lab 04", 4, "oral", {"lee", 1}).has_value());
    QTest::keyClicks(fixture.find<QLineEdit>("overridePointsLineEdit"), QStringLiteral("9"));
    QTest::keyClicks(fixture.find<QLineEdit>("overrideReasonLineEdit"), QStringLiteral("written"));
    fixture.find<QPushButton>("overrideChangePushButton")->click();
    QCOMPARE(fixture.said.size(), 1);
    QCOMPARE(fixture.window->session().table()->rows[0].cells[0].points, std::optional<double>(4));
}

QTEST_MAIN(GradebookGradesTest)
#include "gradebook_grades_test.moc"
