// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/figure_tables.h"
#include "core/export/figure_text.h"
#include "gradebook_class.h"
#include "ui/gradebook/areas/gradebook_area.h"
#include "ui/gradebook/class_figures.h"
#include "ui/gradebook/given_answers_card.h"
#include "ui/qt_text.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace foresight;
using namespace foresight::ui;
using namespace foresight::ui::test;

/// The items' figures, answers and reasons, by keyboard.
class GradebookItemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreTheCoresOwn();
    void questionIsChosenByKeyboard();
    void namesAreHiddenUntilAskedFor();
    void reasonsAreSearchedAndShownInFull();
    void ownWordsAreRead();
    void studentIsAskedFor();
    void undefinedFiguresSayWhy();
    void tablesAreCopied();
    void studentsWhoLeftDoNotCount();
    void nothingHandedInSaysSo();
    void labThatIsNotInstalledIsSaid();

private:
    static QString text(const GradebookFixture& fixture, const char* label)
    {
        return bare(fixture.find<QLabel>(label)->text());
    }
    static ItemFigures figures(const GradebookFixture& fixture)
    {
        return {ClassFigures::of(fixture.window->session()), 0};
    }
};

void GradebookItemsTest::figuresAreTheCoresOwn()
{
    GradebookFixture fixture;
    openClass(fixture, 6);
    fixture.window->showArea(QStringLiteral("items"));
    const ItemFigures of = figures(fixture);
    const QuestionStatistics& prediction = of.work.questions[0];
    QCOMPARE(prediction.n, std::size_t{6});
    QCOMPARE(text(fixture, "facilityFigureLabel"), qtText(perCentText(prediction.facility)));
    QCOMPARE(text(fixture, "facilityNoteLabel"), QStringLiteral("low is expected here"));
    QCOMPARE(text(fixture, "sureAndWrongFigureLabel"), QString::number(prediction.sureAndWrong.size()));
    QVERIFY(prediction.sureAndWrong.size() == 2);
    QCOMPARE(text(fixture, "gainFigureLabel"), qtText(figureText(of.work.actGains[0].gain.classGain)));
    const auto items = itemStatistics(marksOfQuestions(of.works));
    QCOMPARE(text(fixture, "discriminationFigureLabel"), qtText(figureText(items[0].discriminationIndex)));
    QVERIFY(text(fixture, "timeNoteLabel").contains(QStringLiteral("quartiles")));

    auto* what = fixture.find<QComboBox>("figuresComboBox");
    QTest::keyClick(what, Qt::Key_End); // the questions
    const ChartTable expected = itemFigures(marksOfQuestions(of.works), [](const std::string& item) { return item; });
    for (int row = 0; row < 4; ++row)
        for (int column = 1; column < 7; ++column)
            QCOMPARE(fixture.cell("figuresTableView", row, column),
                     qtText(expected.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]));
    QCOMPARE(fixture.cell("countsTableView", 0, 4), QString::number(*of.work.looks.median.value));
    QCOMPARE(fixture.find<QTableView>("stepsTableView")->model()->rowCount(), 8);
    QVERIFY(text(fixture, "itemsNoticeLabel").contains(QStringLiteral("Only 6 students")));
}

void GradebookItemsTest::questionIsChosenByKeyboard()
{
    GradebookFixture fixture;
    openClass(fixture, 3);
    fixture.window->showArea(QStringLiteral("items"));
    auto* question = fixture.find<QComboBox>("itemsQuestionComboBox");
    QCOMPARE(question->count(), 4);
    QVERIFY(question->currentText().contains(QStringLiteral("prediction")));
    const QString stem = text(fixture, "questionStemLabel");
    QVERIFY(!stem.isEmpty());
    QTest::keyClick(question, Qt::Key_Down);
    QVERIFY(question->currentText().contains(QStringLiteral("reflection")));
    QVERIFY(text(fixture, "questionStemLabel") != stem);
    QVERIFY(fixture.find<QWidget>("calibrationChartCard")->isHidden()); // nobody was asked how sure
    QVERIFY(fixture.find<QWidget>("sureAndWrongCard")->isHidden());
    QVERIFY(text(fixture, "facilityNoteLabel").isEmpty());
    QTest::keyClick(question, Qt::Key_Up);
    QVERIFY(!fixture.find<QWidget>("calibrationChartCard")->isHidden());
    QTest::keyClick(question, Qt::Key_End);
    const QString last = question->currentText();
    QVERIFY(fixture.window->session().grade()); // the choice outlives a change
    QCOMPARE(question->currentText(), last);
}

void GradebookItemsTest::namesAreHiddenUntilAskedFor()
{
    GradebookFixture fixture;
    openClass(fixture, 6);
    auto* area = fixture.window->showArea(QStringLiteral("items"));
    const QString hidden = allTexts(*area);
    for (const QString& name :
         {QStringLiteral("Able"), QStringLiteral("Ada"), QStringLiteral("S1"), QStringLiteral("S6")})
        QVERIFY2(!hidden.contains(name), qPrintable(name));
    QVERIFY(fixture.cell("sureAndWrongTableView", 0, 0).startsWith(QLatin1Char('#')));
    auto* names = fixture.find<QCheckBox>("showNamesCheckBox");
    QVERIFY(!names->isChecked());
    QTest::keyClick(names, Qt::Key_Space);
    QVERIFY(allTexts(*area).contains(QStringLiteral("Able")));
    QTest::keyClick(names, Qt::Key_Space);
    QCOMPARE(allTexts(*area), hidden);
}

void GradebookItemsTest::reasonsAreSearchedAndShownInFull()
{
    GradebookFixture fixture;
    openClass(fixture, 6);
    fixture.window->showArea(QStringLiteral("items"));
    auto* table = fixture.find<QTableView>("reasonsTableView");
    QCOMPARE(table->model()->rowCount(), 6);
    QTest::keyClicks(fixture.find<QLineEdit>("reasonsLineEdit"), QStringLiteral("<B>NUMBER 2"));
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(text(fixture, "reasonsCountLabel").contains(QStringLiteral("1 of 6")));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    const auto* full = fixture.find<QLabel>("reasonsReasonLabel");
    QVERIFY2(full->text().endsWith(QStringLiteral("because of\n<b>number 2</b>")), qPrintable(full->text()));
    QCOMPARE(full->textFormat(), Qt::PlainText);
}

void GradebookItemsTest::ownWordsAreRead()
{
    const QString words = QStringLiteral("It waits <b>for the link</b>");
    const GivenAnswer own{"S1", QStringLiteral("#1"), QStringLiteral("Ada"), words, words, {}, false, {}, false};
    const GivenAnswer choice{"S2", QStringLiteral("#2"), QStringLiteral("Ben"), QStringLiteral("B"), words, {}, false,
                             {}};
    GivenAnswersCard card(GivenAnswersModel::Which::WithReason);
    card.showAnswers({choice});
    auto* table = card.findChild<QTableView*>(QStringLiteral("reasonsTableView"));
    QCOMPARE(table->model()->rowCount(), 0); // it has no reason
    card.showAnswers({own}, true);
    QCOMPARE(card.accessibleName(), QStringLiteral("Answers in words of their own"));
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 1).data().toString(), words);
    table->setCurrentIndex(table->model()->index(0, 0));
    const auto* full = card.findChild<QLabel*>(QStringLiteral("reasonsReasonLabel"));
    QCOMPARE(full->text(), QStringLiteral("#1: ") + words);
    QCOMPARE(full->textFormat(), Qt::PlainText);
    QTest::keyClicks(card.findChild<QLineEdit*>(QStringLiteral("reasonsLineEdit")), QStringLiteral("another"));
    QCOMPARE(table->model()->rowCount(), 0);
}

void GradebookItemsTest::studentIsAskedFor()
{
    GradebookFixture fixture;
    openClass(fixture, 6);
    auto* area = fixture.window->showArea(QStringLiteral("items"));
    QStringList asked;
    connect(area, &GradebookArea::areaRequested, this,
            [&](const QString& name, const std::string& student, const std::string& item) {
                asked += {name, qtText(student), qtText(item)};
            });
    auto* table = fixture.find<QTableView>("sureAndWrongTableView");
    QCOMPARE(table->model()->rowCount(), 2);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    auto* open = fixture.find<QPushButton>("sureAndWrongStudentPushButton");
    QTest::keyClick(open, Qt::Key_Space);
    QCOMPARE(asked.value(0), QStringLiteral("students"));
    QVERIFY2(asked.value(1) == QLatin1String("S1") || asked.value(1) == QLatin1String("S4"),
             qPrintable(asked.value(1)));
    QCOMPARE(asked.value(2), QStringLiteral("Lab 04"));
    QTest::keyClick(fixture.find<QPushButton>("itemsExportPushButton"), Qt::Key_Space);
    QCOMPARE(asked.value(3), QStringLiteral("export"));
}

void GradebookItemsTest::undefinedFiguresSayWhy()
{
    GradebookFixture fixture;
    openClass(fixture, 1);
    fixture.window->showArea(QStringLiteral("items"));
    QCOMPARE(text(fixture, "discriminationFigureLabel"), QStringLiteral("–"));
    QCOMPARE(text(fixture, "discriminationNoteLabel"), QStringLiteral("not defined: only one student"));
    QCOMPARE(fixture.cell("figuresTableView", 0, 4), QStringLiteral("not defined: only one student"));
    QVERIFY(text(fixture, "figuresCautionLabel").contains(QStringLiteral("Only one student:")));
    const auto* headers = fixture.find<QTableView>("figuresTableView")->model();
    QCOMPARE(headers->headerData(4, Qt::Horizontal).toString(),
             QStringLiteral("Discrimination\n(item–rest r × 100, Moodle)"));
}

void GradebookItemsTest::tablesAreCopied()
{
    GradebookFixture fixture;
    openClass(fixture, 3);
    fixture.window->showArea(QStringLiteral("items"));
    QTest::keyClick(fixture.find<QPushButton>("copyFiguresPushButton"), Qt::Key_Space);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(lines[0].split(QLatin1Char('\t')).size(), 7);
    QCOMPARE(lines[1].split(QLatin1Char('\t')).value(1), QStringLiteral("3"));
    QVERIFY(fixture.find<QLabel>("statusLabel")->text().contains(QStringLiteral("Copied")));
}

void GradebookItemsTest::studentsWhoLeftDoNotCount()
{
    GradebookFixture fixture;
    openClass(fixture, 6);
    fixture.window->showArea(QStringLiteral("items"));
    QVERIFY(fixture.window->session().change([](Gradebook& gradebook, const Author& author) -> Result<void> {
        Student stays;
        stays.studentId = "S2";
        const auto changed = gradebook.importRoster({stays}, author, RosterDrops::Drop);
        return changed ? Result<void>() : fail(changed.error());
    }));
    QVERIFY2(text(fixture, "questionStudentsLabel").contains(QStringLiteral("1 of 1")),
             qPrintable(text(fixture, "questionStudentsLabel")));
    QCOMPARE(fixture.cell("figuresTableView", 0, 1), QStringLiteral("1"));
}

void GradebookItemsTest::nothingHandedInSaysSo()
{
    GradebookFixture fixture;
    fixture.open();
    fixture.window->showArea(QStringLiteral("items"));
    QVERIFY(text(fixture, "itemsEmptyLabel").contains(QStringLiteral("No hand-in counts for Lab 04")));
    QVERIFY(!fixture.find<QLabel>("questionStudentsLabel")->isVisible());
    QTest::keyClick(fixture.find<QPushButton>("itemsImportPushButton"), Qt::Key_Space);
    QCOMPARE(fixture.find<QListWidget>("areaListWidget")->currentItem()->text(), QStringLiteral("Import"));
}

void GradebookItemsTest::labThatIsNotInstalledIsSaid()
{
    GradebookFixture fixture;
    openClass(fixture, 3);
    GradebookWindow elsewhere({}, fixture.clock);
    elsewhere.show();
    elsewhere.openFile(fixture.path("course.fgb"));
    elsewhere.showArea(QStringLiteral("items"));
    QVERIFY(elsewhere.findChild<QLabel*>(QStringLiteral("itemsNoticeLabel"))
                ->text()
                .contains(QStringLiteral("not installed")));
    QCOMPARE(elsewhere.findChild<QLabel*>(QStringLiteral("facilityFigureLabel"))->text(),
             qtText(perCentText(figures(fixture).work.questions[0].facility)));
    QCOMPARE(elsewhere.findChild<QComboBox*>(QStringLiteral("itemsQuestionComboBox"))->currentText(),
             QStringLiteral("pipeline – prediction"));
}

QTEST_MAIN(GradebookItemsTest)
#include "gradebook_items_test.moc"
