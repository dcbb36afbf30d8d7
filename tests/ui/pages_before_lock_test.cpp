// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/student/pages/limited_text_edit.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace foresight;
using namespace foresight::ui;
using namespace foresight::ui::test;

/// Brief, message and predict: what happens before and at the lock.
class PagesBeforeLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void briefNeedsAContext();
    void briefShowsTheChosenContextForReading();
    void messageOpensTheAct();
    void barredPagesHaveNoWidgets_data();
    void barredPagesHaveNoWidgets();
    void lockByKeyboardAlone();
    void confirmRowComesIntoView();
    void changeGoesBackToTheAnswers();
    void anotherChoiceClosesTheConfirmRow();
    void lockedPredictionIsForReading();
    void draftsComeBack();
    void lettersTypedInTheReasonChooseNothing();
    void aMegabyteInTheReasonIsCut();
    void typingStopsAtTheLimit();
    void tabLeavesTheReason();
    void confidenceIsARadioChoice();
};

void PagesBeforeLockTest::briefNeedsAContext()
{
    PageFixture fixture;
    const auto page = fixture.page(StepKind::Brief);
    QVERIFY(!page->primaryEnabled());
    QCOMPARE(page->primaryReason(), QStringLiteral("Choose a context first."));
    QVERIFY(!page->activatePrimary());
    find<QRadioButton>(*page, "optionedgeRadioButton")->click();
    QVERIFY(page->primaryEnabled());
    QVERIFY(page->activatePrimary());
    QCOMPARE(fixture.session().state().context, std::string("edge"));
}

void PagesBeforeLockTest::briefShowsTheChosenContextForReading()
{
    PageFixture fixture("edge");
    fixture.toPredict("pipeline");
    const auto page = fixture.page(StepKind::Brief);
    auto* edge = find<QRadioButton>(*page, "optionedgeRadioButton");
    QVERIFY(edge->isChecked());
    QVERIFY(!edge->isEnabled());
    QVERIFY(!find<QRadioButton>(*page, "optioncloudRadioButton")->isEnabled());
    QVERIFY(page->activatePrimary());
    QCOMPARE(fixture.session().state().context, std::string("edge"));
}

void PagesBeforeLockTest::messageOpensTheAct()
{
    PageFixture fixture;
    fixture.session().chooseContext("cloud");
    const auto page = fixture.page(StepKind::Message, "pipeline");
    QCOMPARE(fixture.act("pipeline").phase, Phase::Briefed);
    QVERIFY(page->activatePrimary());
    QCOMPARE(fixture.act("pipeline").phase, Phase::Drafting);
    QVERIFY(page->activatePrimary()); // again, from a later visit
}

void PagesBeforeLockTest::barredPagesHaveNoWidgets_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("explore") << static_cast<int>(StepKind::Explore);
    QTest::newRow("reveal") << static_cast<int>(StepKind::Reveal);
    QTest::newRow("reflect") << static_cast<int>(StepKind::Reflect);
    QTest::newRow("equation") << static_cast<int>(StepKind::Equation);
}

void PagesBeforeLockTest::barredPagesHaveNoWidgets()
{
    QFETCH(int, kind);
    PageFixture fixture;
    fixture.toPredict("pipeline");
    const std::int64_t before = fixture.session().state().lastSeq;
    const auto page = makePage({static_cast<StepKind>(kind), "pipeline"}, fixture.session());
    page->enter();
    QVERIFY(page->findChildren<QLabel*>().isEmpty());
    QVERIFY(page->findChildren<QAbstractButton*>().isEmpty());
    QCOMPARE(fixture.session().state().lastSeq, before);
}

void PagesBeforeLockTest::lockByKeyboardAlone()
{
    PageFixture fixture;
    fixture.toPredict("pipeline");
    const auto page = fixture.page(StepKind::Predict, "pipeline");
    QSignalSpy advanced(page.get(), &StepPage::advanceRequested);
    QVERIFY(!page->primaryEnabled());
    find<QRadioButton>(*page, "optionARadioButton")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QVERIFY(find<QRadioButton>(*page, "optionBRadioButton")->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_D);
    QVERIFY(find<QRadioButton>(*page, "optionDRadioButton")->isChecked());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QVERIFY(find<QRadioButton>(*page, "optionCRadioButton")->isChecked());
    QCOMPARE(page->primaryReason(), QStringLiteral("Say how sure you are."));
    find<QToolButton>(*page, "confidenceFairlySureButton")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);

    QVERIFY(page->primaryEnabled());
    QVERIFY(!page->activatePrimary()); // asks first
    QVERIFY(!page->primaryEnabled());
    auto* change = find<QPushButton>(*page, "changePushButton");
    QCOMPARE(QApplication::focusWidget(), change);
    QCOMPARE(find<QLabel>(*page, "confirmLabel")->text(),
             QStringLiteral("Lock C, fairly sure? After this it stays as it is."));
    QVERIFY(!fixture.act("pipeline").prediction);
    QTest::keyClick(change, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("lockPushButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(fixture.act("pipeline").prediction);
    QCOMPARE(fixture.act("pipeline").prediction->answer, std::string("C"));
    QCOMPARE(fixture.act("pipeline").prediction->confidence, Confidence::FairlySure);
    QCOMPARE(advanced.count(), 1);
}

void PagesBeforeLockTest::confirmRowComesIntoView()
{
    PageFixture fixture;
    fixture.toPredict("pipeline");
    const auto page = fixture.page(StepKind::Predict, "pipeline", {700, 400});
    find<QRadioButton>(*page, "optionARadioButton")->click();
    find<QToolButton>(*page, "confidenceGuessButton")->click();
    page->activatePrimary();
    const auto* row = find<QWidget>(*page, "confirmFrame");
    QTRY_VERIFY(page->rect().contains(QRect(row->mapTo(page.get(), QPoint(0, 0)), row->size())));
}

void PagesBeforeLockTest::changeGoesBackToTheAnswers()
{
    PageFixture fixture;
    fixture.toPredict("pipeline");
    const auto page = fixture.page(StepKind::Predict, "pipeline");
    find<QRadioButton>(*page, "optionARadioButton")->click();
    find<QToolButton>(*page, "confidenceGuessButton")->click();
    page->activatePrimary();
    find<QPushButton>(*page, "changePushButton")->click();
    QVERIFY(!find<QWidget>(*page, "confirmFrame")->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("optionARadioButton"));
    QVERIFY(page->primaryEnabled());
    QVERIFY(!fixture.act("pipeline").prediction);
}

void PagesBeforeLockTest::anotherChoiceClosesTheConfirmRow()
{
    PageFixture fixture;
    fixture.toPredict("pipeline");
    const auto page = fixture.page(StepKind::Predict, "pipeline");
    find<QRadioButton>(*page, "optionARadioButton")->click();
    find<QToolButton>(*page, "confidenceGuessButton")->click();
    page->activatePrimary();
    find<QRadioButton>(*page, "optionBRadioButton")->click();
    QVERIFY(!find<QWidget>(*page, "confirmFrame")->isVisible());
}

void PagesBeforeLockTest::lockedPredictionIsForReading()
{
    PageFixture fixture;
    fixture.toExplore("pipeline");
    const auto page = fixture.page(StepKind::Predict, "pipeline");
    QVERIFY(page->findChild<QWidget*>(QStringLiteral("predictionForm")) == nullptr);
    QVERIFY(find<QRadioButton>(*page, "optionCRadioButton")->isChecked());
    for (const QRadioButton* option : page->findChildren<QRadioButton*>()) {
        QVERIFY(!option->isEnabled());
    }
    QTest::mouseClick(find<QRadioButton>(*page, "optionARadioButton")->parentWidget(), Qt::LeftButton);
    QTest::keyClick(page.get(), Qt::Key_A);
    QVERIFY(find<QRadioButton>(*page, "optionCRadioButton")->isChecked());
    QVERIFY(find<QLabel>(*page, "lockedCaptionLabel")->text().contains(QStringLiteral("very sure")));
    QCOMPARE(find<QLabel>(*page, "lockedReasonLabel")->text(), QStringLiteral("“It looks like that.”"));
    QVERIFY(page->activatePrimary());
    QCOMPARE(fixture.act("pipeline").prediction->answer, std::string("C"));
}

void PagesBeforeLockTest::draftsComeBack()
{
    PageFixture fixture;
    fixture.toPredict("pipeline");
    {
        const auto page = fixture.page(StepKind::Predict, "pipeline");
        find<QRadioButton>(*page, "optionDRadioButton")->click();
        find<QToolButton>(*page, "confidenceVerySureButton")->click();
        find<LimitedTextEdit>(*page, "reasonLimitedTextEdit")->setPlainText(QStringLiteral("half a thought"));
        page->leave();
    }
    fixture.reopen();
    const auto page = fixture.page(StepKind::Predict, "pipeline");
    QVERIFY(find<QRadioButton>(*page, "optionDRadioButton")->isChecked());
    QVERIFY(find<QToolButton>(*page, "confidenceVerySureButton")->isChecked());
    QCOMPARE(find<LimitedTextEdit>(*page, "reasonLimitedTextEdit")->toPlainText(), QStringLiteral("half a thought"));
    QVERIFY(!fixture.act("pipeline").prediction);
}

void PagesBeforeLockTest::lettersTypedInTheReasonChooseNothing()
{
    PageFixture fixture;
    fixture.toPredict("pipeline");
    const auto page = fixture.page(StepKind::Predict, "pipeline");
    auto* reason = find<LimitedTextEdit>(*page, "reasonLimitedTextEdit");
    reason->setFocus();
    QTest::keyClicks(reason, QStringLiteral("abcd 1234"));
    QCOMPARE(reason->toPlainText(), QStringLiteral("abcd 1234"));
    for (const QRadioButton* option : page->findChildren<QRadioButton*>()) {
        QVERIFY(!option->isChecked());
    }
}

void PagesBeforeLockTest::aMegabyteInTheReasonIsCut()
{
    PageFixture fixture;
    fixture.toPredict("pipeline");
    const auto page = fixture.page(StepKind::Predict, "pipeline");
    auto* reason = find<LimitedTextEdit>(*page, "reasonLimitedTextEdit");
    qsizetype longest = 0;
    connect(reason, &QPlainTextEdit::textChanged, page.get(),
            [&] { longest = qMax(longest, reason->toPlainText().size()); });
    QApplication::clipboard()->setText(QString(qsizetype{1024} * 1024, QLatin1Char('x')));
    reason->setFocus();
    reason->paste();
    QCOMPARE(reason->toPlainText().size(), 4000);
    QCOMPARE(longest, 4000);
    QCOMPARE(find<QLabel>(*page, "reasonNoticeLabel")->text(),
             QStringLiteral("Kept the first 4,000 of 1,048,576 characters."));
    QVERIFY(find<QLabel>(*page, "reasonNoticeLabel")->isVisible());
}

void PagesBeforeLockTest::typingStopsAtTheLimit()
{
    LimitedTextEdit edit(5);
    QSignalSpy cut(&edit, &LimitedTextEdit::lengthCut);
    edit.show();
    QTest::keyClicks(&edit, QStringLiteral("abcdefg"));
    QCOMPARE(edit.toPlainText(), QStringLiteral("abcde"));
    QCOMPARE(cut.count(), 2);
    edit.selectAll();
    QTest::keyClicks(&edit, QStringLiteral("z"));
    QCOMPARE(edit.toPlainText(), QStringLiteral("z"));
    QTest::keyClick(&edit, Qt::Key_Backspace);
    QCOMPARE(edit.toPlainText(), QString());
    QApplication::clipboard()->setText(QStringLiteral("🙂🙂🙂🙂🙂🙂🙂"));
    edit.paste();
    QCOMPARE(edit.toPlainText(), QStringLiteral("🙂🙂🙂🙂🙂")); // characters, not code units
}

void PagesBeforeLockTest::tabLeavesTheReason()
{
    PageFixture fixture;
    fixture.toPredict("pipeline");
    const auto page = fixture.page(StepKind::Predict, "pipeline");
    auto* reason = find<LimitedTextEdit>(*page, "reasonLimitedTextEdit");
    reason->setFocus();
    QTest::keyClick(reason, Qt::Key_Tab);
    QVERIFY(!reason->hasFocus());
    QCOMPARE(reason->toPlainText(), QString());
}

void PagesBeforeLockTest::confidenceIsARadioChoice()
{
    PageFixture fixture;
    fixture.toPredict("pipeline");
    const auto page = fixture.page(StepKind::Predict, "pipeline");
    auto* guess = find<QToolButton>(*page, "confidenceGuessButton");
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(guess);
    QVERIFY(accessible != nullptr);
    QCOMPARE(accessible->role(), QAccessible::RadioButton);
    guess->setFocus();
    guess->click();
    QVERIFY(accessible->state().checked);
    QTest::keyClick(guess, Qt::Key_Right);
    QVERIFY(find<QToolButton>(*page, "confidenceFairlySureButton")->isChecked());
    QVERIFY(!guess->isChecked());
}

QTEST_MAIN(PagesBeforeLockTest)
#include "pages_before_lock_test.moc"
