// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/rubric_file.h"
#include "gradebook_fixture.h"
#include "ui/gradebook/rubric_lines_model.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace foresight;
using namespace foresight::ui;

/// The rubric editor, by keyboard.
class GradebookRubricAreaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void otherPointsFollowAfterGrading();
    void newLineWaitsUntilApplied();
    void presetCountsAsAWhole();
    void wordsNameTheFault();
    void linesMoveAndGo();
    void fileGoesOutAndComesBack();
    void anothersSaveIsNotOverwritten();
    void changesOfBeforeAreAskedAbout();

private:
    static void open(GradebookFixture& fixture)
    {
        fixture.open();
        fixture.playAndHandIn("S1", "one.foresight", "ben");
        fixture.importNow({QStringLiteral("one.foresight")});
        fixture.window->showArea(QStringLiteral("rubric"));
    }
    static void press(const GradebookFixture& fixture, const char* button)
    {
        auto* found = fixture.find<QPushButton>(button);
        QVERIFY2(found->isEnabled(), button);
        QTest::keyClick(found, Qt::Key_Space);
    }
    static void choose(const GradebookFixture& fixture, int row, int column)
    {
        auto* table = fixture.find<QTableView>("rubricTableView");
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
    }
    /// Types points over those of a line.
    static void typePoints(const GradebookFixture& fixture, int row, const char* points)
    {
        choose(fixture, row, RubricLinesModel::Points);
        auto* table = fixture.find<QTableView>("rubricTableView");
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = table->findChild<QDoubleSpinBox*>(QStringLiteral("rubricCellDoubleSpinBox"));
        QVERIFY(editor != nullptr);
        editor->selectAll();
        QTest::keyClicks(editor, QString::fromLatin1(points));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table->findChild<QDoubleSpinBox*>(QStringLiteral("rubricCellDoubleSpinBox")));
    }
    /// Takes a value of a list in a cell by its number of steps down from the first.
    static void typeChoice(const GradebookFixture& fixture, int row, int column, int steps)
    {
        choose(fixture, row, column);
        auto* table = fixture.find<QTableView>("rubricTableView");
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = table->findChild<QComboBox*>(QStringLiteral("rubricCellComboBox"));
        QVERIFY(editor != nullptr);
        QTest::keyClick(editor, Qt::Key_Home);
        for (int i = 0; i < steps; ++i)
            QTest::keyClick(editor, Qt::Key_Down);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(!table->findChild<QComboBox*>(QStringLiteral("rubricCellComboBox")));
    }
    static QString said(const GradebookFixture& fixture, const char* label)
    {
        return bare(fixture.find<QLabel>(label)->text());
    }
    static QString grade(const GradebookFixture& fixture)
    {
        fixture.window->showArea(QStringLiteral("grades"));
        const QString text = fixture.cell("gradeTableView", 0, 3);
        fixture.window->showArea(QStringLiteral("rubric"));
        return text;
    }
    static int version(const GradebookFixture& fixture)
    {
        const GradebookSession& session = fixture.window->session();
        return session.gradebook().rubric("Lab 04", session.finder())->version;
    }
    static QStringList actions(const GradebookFixture& fixture)
    {
        QStringList names;
        for (const AuditRow& row : fixture.window->session().audit())
            names.append(QString::fromStdString(row.action));
        return names;
    }
};

void GradebookRubricAreaTest::otherPointsFollowAfterGrading()
{
    GradebookFixture fixture;
    open(fixture);
    const QAbstractItemModelTester tester(fixture.find<QTableView>("rubricTableView")->model());
    QCOMPARE(fixture.find<QTableView>("rubricTableView")->model()->rowCount(), 7);
    QVERIFY(!fixture.find<QPushButton>("rubricSavePushButton")->isEnabled());
    QVERIFY(said(fixture, "rubricTotalLabel").startsWith(QStringLiteral("Lines that count: 10 points")));
    // The right answer of a prediction is paid for in place of locking it; the learner was wrong in act I.
    typeChoice(fixture, 0, RubricLinesModel::Awarded, 1);
    typePoints(fixture, 0, "11");
    QCOMPARE(fixture.cell("rubricTableView", 0, RubricLinesModel::Points), QStringLiteral("11"));
    QVERIFY2(
        said(fixture, "rubricTotalLabel").startsWith(QStringLiteral("Lines that count: 20 points. The item has 10")),
        qPrintable(said(fixture, "rubricTotalLabel")));
    QVERIFY2(!fixture.find<QPushButton>("rubricSavePushButton")->isEnabled(), "what changes is shown first");
    press(fixture, "rubricPreviewPushButton");
    const QString preview = said(fixture, "rubricResultLabel");
    QVERIFY2(preview.contains(QStringLiteral("Lines with other points, award or act: 1.")), qPrintable(preview));
    QVERIFY2(preview.contains(QStringLiteral("0 rise and 1 fall")), qPrintable(preview));
    QCOMPARE(version(fixture), 0);
    press(fixture, "rubricSavePushButton");
    QCOMPARE(version(fixture), 1);
    QCOMPARE(grade(fixture), QStringLiteral("9 ⚑"));
    press(fixture, "rubricGradePushButton");
    QVERIFY(said(fixture, "rubricResultLabel").contains(QStringLiteral("1 changed")));
    QCOMPARE(grade(fixture), QStringLiteral("4 ⚑"));
    QCOMPARE(actions(fixture).mid(actions(fixture).size() - 2),
             QStringList({QStringLiteral("rubric"), QStringLiteral("grade")}));

    // What is set by hand survives the next change.
    fixture.window->session().change([](Gradebook& gradebook, const Author& author) {
        return gradebook.setOverride("S1", "Lab 04", 9.5, "oral", author);
    });
    typePoints(fixture, 0, "1");
    press(fixture, "rubricPreviewPushButton");
    QVERIFY(said(fixture, "rubricResultLabel").contains(QStringLiteral("Set by hand, and staying as they are: 1.")));
    press(fixture, "rubricSavePushButton");
    press(fixture, "rubricGradePushButton");
    QCOMPARE(grade(fixture), QStringLiteral("9.5 ✎"));
    QCOMPARE(fixture.said, QStringList());
}

void GradebookRubricAreaTest::newLineWaitsUntilApplied()
{
    GradebookFixture fixture;
    open(fixture);
    choose(fixture, 6, 0);
    press(fixture, "rubricAddPushButton");
    typeChoice(fixture, 7, RubricLinesModel::Awarded, 1);
    typeChoice(fixture, 7, RubricLinesModel::ForAct, 0);
    typePoints(fixture, 7, "10");
    QCOMPARE(fixture.cell("rubricTableView", 7, RubricLinesModel::State), QStringLiteral("new, waits"));
    QVERIFY(said(fixture, "rubricTotalLabel").startsWith(QStringLiteral("Lines that count: 10 points")));
    press(fixture, "rubricPreviewPushButton");
    QVERIFY(said(fixture, "rubricResultLabel").contains(QStringLiteral("waiting until you apply them: 1.")));
    press(fixture, "rubricSavePushButton");
    press(fixture, "rubricGradePushButton");
    QCOMPARE(grade(fixture), QStringLiteral("9 ⚑"));
    QCOMPARE(fixture.cell("rubricTableView", 7, RubricLinesModel::State), QStringLiteral("waits"));
    press(fixture, "rubricApplyPushButton");
    QCOMPARE(fixture.cell("rubricTableView", 7, RubricLinesModel::State), QStringLiteral("counts"));
    press(fixture, "rubricGradePushButton");
    QCOMPARE(grade(fixture), QStringLiteral("4.5 ⚑"));
    QVERIFY(!fixture.find<QPushButton>("rubricApplyPushButton")->isVisible());
}

void GradebookRubricAreaTest::presetCountsAsAWhole()
{
    GradebookFixture fixture;
    open(fixture);
    press(fixture, "rubricPresetPushButton");
    auto* presets = fixture.find<QMenu>("rubricPresetMenu");
    QVERIFY(presets->isVisible());
    QCOMPARE(presets->actions().size(), 3);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(presets, Qt::Key_Down);
    QTest::keyClick(presets, Qt::Key_Return);
    QVERIFY(!presets->isVisible());
    QVERIFY(fixture.find<QCheckBox>("rubricAtOnceCheckBox")->isChecked());
    QCOMPARE(fixture.cell("rubricTableView", 0, RubricLinesModel::State), QStringLiteral("new, counts"));
    fixture.find<QCheckBox>("rubricAtOnceCheckBox")->setChecked(false);
    QCOMPARE(fixture.cell("rubricTableView", 0, RubricLinesModel::State), QStringLiteral("new, waits"));
    press(fixture, "rubricUndoPushButton");
    QCOMPARE(fixture.cell("rubricTableView", 0, RubricLinesModel::State), QStringLiteral("counts"));
    QVERIFY(!fixture.find<QPushButton>("rubricUndoPushButton")->isEnabled());
}

void GradebookRubricAreaTest::wordsNameTheFault()
{
    GradebookFixture fixture;
    open(fixture);
    typePoints(fixture, 2, "0");
    QVERIFY2(said(fixture, "rubricFaultLabel").startsWith(QStringLiteral("Line 3. Points: more than 0")),
             qPrintable(said(fixture, "rubricFaultLabel")));
    QVERIFY(fixture.find<QLabel>("rubricFaultLabel")->isVisible());
    QCOMPARE(fixture.cell("rubricTableView", 2, RubricLinesModel::State), QStringLiteral("⚠ points"));
    QVERIFY(!fixture.find<QPushButton>("rubricPreviewPushButton")->isEnabled());
    typePoints(fixture, 2, "1.5");
    QVERIFY(!fixture.find<QLabel>("rubricFaultLabel")->isVisible());
    for (int i = 0; i < 7; ++i) {
        choose(fixture, 0, 0);
        press(fixture, "rubricRemovePushButton");
    }
    QVERIFY(fixture.find<QLabel>("rubricFaultLabel")->isVisible());
    QVERIFY(!fixture.find<QPushButton>("rubricPreviewPushButton")->isEnabled());
}

void GradebookRubricAreaTest::linesMoveAndGo()
{
    GradebookFixture fixture;
    open(fixture);
    const QAbstractItemModelTester tester(fixture.find<QTableView>("rubricTableView")->model());
    const auto words = [&](int row) { return fixture.cell("rubricTableView", row, RubricLinesModel::Wording); };
    const QString first = words(0);
    const QString second = words(1);
    choose(fixture, 0, 0);
    QVERIFY(!fixture.find<QPushButton>("rubricUpPushButton")->isEnabled());
    press(fixture, "rubricDownPushButton");
    QCOMPARE(words(0), second);
    QCOMPARE(words(1), first);
    press(fixture, "rubricDownPushButton");
    QCOMPARE(words(2), first);
    press(fixture, "rubricRemovePushButton");
    QCOMPARE(fixture.find<QTableView>("rubricTableView")->model()->rowCount(), 6);
    press(fixture, "rubricPreviewPushButton");
    QVERIFY(said(fixture, "rubricResultLabel").contains(QStringLiteral("Removed: 1.")));
    press(fixture, "rubricSavePushButton");
    QCOMPARE(words(0), second);
}

void GradebookRubricAreaTest::fileGoesOutAndComesBack()
{
    GradebookFixture fixture;
    open(fixture);
    press(fixture, "rubricFilePushButton");
    const QByteArray text = fixture.read("rubric.yaml");
    QCOMPARE(parseRubric(text.toStdString(), "r")->items.size(), std::size_t{7});
    fixture.write("other.yaml",
                  "title: \"<b>Short</b>\"\nitems:\n- {id: finish, title: Done, award: finish, points: 4}\n");
    fixture.answer = {fixture.path("other.yaml")};
    press(fixture, "rubricLoadPushButton");
    QCOMPARE(fixture.find<QTableView>("rubricTableView")->model()->rowCount(), 1);
    QCOMPARE(fixture.find<QLineEdit>("rubricTitleLineEdit")->text(), QStringLiteral("<b>Short</b>"));
    fixture.write("bad.yaml", "items:\n- {id: a}\n");
    fixture.answer = {fixture.path("bad.yaml")};
    press(fixture, "rubricLoadPushButton");
    QCOMPARE(fixture.said.size(), 1);
    QCOMPARE(fixture.find<QTableView>("rubricTableView")->model()->rowCount(), 1);
}

void GradebookRubricAreaTest::anothersSaveIsNotOverwritten()
{
    GradebookFixture fixture;
    open(fixture);
    typePoints(fixture, 0, "3");
    press(fixture, "rubricPreviewPushButton");
    auto other = Gradebook::open(fixture.path("course.fgb").toStdString());
    const LabFinder labs = fixture.window->session().finder();
    Rubric theirs = other->rubric("Lab 04", labs)->rubric;
    theirs.items.front().points = 7;
    QVERIFY(other->setRubric("Lab 04", theirs, false, labs, fixture.author()).has_value());
    press(fixture, "rubricSavePushButton");
    QVERIFY(said(fixture, "rubricFaultLabel").startsWith(QStringLiteral("Somebody else")));
    QCOMPARE(version(fixture), 1);
    press(fixture, "rubricUndoPushButton");
    QCOMPARE(fixture.cell("rubricTableView", 0, RubricLinesModel::Points), QStringLiteral("7"));
}

void GradebookRubricAreaTest::changesOfBeforeAreAskedAbout()
{
    GradebookFixture fixture;
    open(fixture);
    typePoints(fixture, 0, "3");
    int asked = 0;
    Dialogs::instance().confirm = [&asked](QWidget*, const QString&, const QString&, const QString&) {
        ++asked;
        return false;
    };
    QVERIFY(!fixture.window->close());
    QCOMPARE(asked, 1);
    // A change elsewhere leaves what was typed.
    QVERIFY(fixture.window->session().grade());
    QCOMPARE(fixture.cell("rubricTableView", 0, RubricLinesModel::Points), QStringLiteral("3"));
    fixture.window->openFile(fixture.path("course.fgb"));
    fixture.window->showArea(QStringLiteral("rubric"));
    QCOMPARE(fixture.cell("rubricTableView", 0, RubricLinesModel::Points), QStringLiteral("3")); // a draft by now
    press(fixture, "rubricDiscardPushButton");
    QCOMPARE(fixture.cell("rubricTableView", 0, RubricLinesModel::Points), QStringLiteral("1"));
    QVERIFY(fixture.window->close());
    QCOMPARE(asked, 1);
}

QTEST_MAIN(GradebookRubricAreaTest)
#include "gradebook_rubric_area_test.moc"
