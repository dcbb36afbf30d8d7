// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "question_fixture.h"

#include "ui/qt_text.h"
#include "ui/student/answers/slot_box.h"
#include "ui/student/pages/limited_text_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

using namespace foresight;
using namespace foresight::ui;
using namespace foresight::ui::test;

namespace {

void key(QWidget* widget, Qt::Key key, int times = 1, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    widget->setFocus(Qt::TabFocusReason);
    for (int i = 0; i < times; ++i) {
        // What has the focus now: a line of a ranking that moves takes it along.
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
}

void type(QWidget* field, const char* text)
{
    field->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(field, QString::fromLatin1(text));
}

/// Answers as a hand on the keys does; the first `steps` steps of it.
void answerByKeys(const std::string& act, const QWidget& page, int steps)
{
    const auto list = [&](const char* name, int down) { key(find<SlotBox>(page, name), Qt::Key_Down, down); };
    for (int step = 0; step < steps; ++step) {
        const bool first = step == 0;
        if (act == "several") {
            key(find<QCheckBox>(page, "optionACheckBox"), first ? Qt::Key_Space : Qt::Key_C);
        } else if (act == "number") {
            first ? type(find<QLineEdit>(page, "answerLineEdit"), "2")
                  : type(find<QLineEdit>(page, "answerLineEdit"), "0 min");
        } else if (act == "ranking") {
            key(find<QWidget>(page, first ? "place3RankingRow" : "place2RankingRow"), Qt::Key_Up, 1, Qt::AltModifier);
        } else if (act == "matching") {
            first ? list("volumeSlotBox", 1) : (list("timeSlotBox", 2), list("rateSlotBox", 3));
        } else if (act == "parts") {
            first ? type(find<QLineEdit>(page, "partcopyLineEdit"), "30 %")
                  : type(find<QLineEdit>(page, "partwaitLineEdit"), "70");
        } else if (act == "sentence") {
            first ? list("speedSlotBox", 2) : list("timeSlotBox", 1);
        } else {
            type(find<LimitedTextEdit>(page, "answerLimitedTextEdit"), first ? " The" : " link");
        }
    }
}

} // namespace

/// The form of each kind of question, by keys and by mouse, up to the lock.
class QuestionFormsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answeredByKeys_data();
    void answeredByKeys();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void typedNumbers_data();
    void typedNumbers();
    void sliderTakesItsFirstValueToo();
    void unfinishedNumberIsKept();
    void orderShownIsNoAnswer();
    void linesAreDragged();
    void arrowsMoveLines();
    void severalByMouse();
    void budgetIsSaidAsItChanges();
    void wheelChangesNoList();
    void textKeepsToItsLimit();
    void nothingIsSqueezed_data() { answeredByKeys_data(); }
    void nothingIsSqueezed();
};

void QuestionFormsTest::answeredByKeys_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("confirmed");
    QTest::newRow("several") << "several"
                             << "A,C"
                             << "A · A faster link; C · Less data";
    QTest::newRow("number") << "number"
                            << "1200"
                            << "1,200 s";
    QTest::newRow("ranking") << "ranking"
                             << "C,A,B,D"
                             << "1. Memory; 2. Disk; 3. Tape; 4. Post";
    QTest::newRow("matching") << "matching"
                              << "volume=byte,time=second,rate=per_second"
                              << "A volume: Bytes; A time: Seconds; A rate: Bytes a second";
    QTest::newRow("parts") << "parts"
                           << "copy=30,wait=70"
                           << "Copying: 30 %; Waiting: 70 %";
    QTest::newRow("sentence") << "sentence"
                              << "speed=fast,time=longer"
                              << "When the link is fast, the copy takes longer.";
    QTest::newRow("words") << "words"
                           << "The link"
                           << "The link";
}

void QuestionFormsTest::answeredByKeys()
{
    QFETCH(QString, act);
    QFETCH(QString, answer);
    QFETCH(QString, confirmed);
    const std::string id = coreText(act);
    QuestionFixture fixture;
    fixture.toPredict(id);
    {
        const auto page = fixture.page(StepKind::Predict, id);
        answerByKeys(id, *page, 2);
        page->leave();
    }
    fixture.reopen(); // as after a kill: the draft is all there is
    const auto page = fixture.page(StepKind::Predict, id);
    QCOMPARE(qtText(page->findChild<AnswerForm*>()->answer()), answer);
    QVERIFY(!page->primaryEnabled());
    QCOMPARE(page->primaryReason(), QStringLiteral("Say how sure you are."));
    find<QAbstractButton>(*page, "confidenceGuessButton")->click();
    QVERIFY(page->primaryEnabled());
    QVERIFY(!page->activatePrimary());
    const QString asked = plain(find<QLabel>(*page, "confirmLabel")->text());
    QVERIFY2(asked.contains(confirmed) && asked.contains(QStringLiteral(", guess?")), qPrintable(asked));
    find<QPushButton>(*page, "lockPushButton")->click();
    QCOMPARE(qtText(fixture.act(id).prediction->answer), answer);
    QTRY_VERIFY(page->findChild<AnswerForm*>() == nullptr); // what is locked is for reading
    for (const QWidget* widget : find<QWidget>(*page, "predictionCard")->findChildren<QWidget*>()) {
        QVERIFY2(widget->focusPolicy() == Qt::NoFocus || !widget->isEnabled(), qPrintable(widget->objectName()));
    }
}

void QuestionFormsTest::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("nothing");
    QTest::addColumn<QString>("something");
    QTest::newRow("several") << "several"
                             << "Choose at least one answer."
                             << "";
    QTest::newRow("number") << "number"
                            << "Give a value first."
                            << "";
    QTest::newRow("ranking") << "ranking"
                             << "Put the list in order, or keep the order shown."
                             << "";
    QTest::newRow("matching") << "matching"
                              << "0 of 3 items have a match."
                              << "1 of 3 items has a match.";
    QTest::newRow("parts") << "parts"
                           << "100 % left to give away"
                           << "70 % left to give away";
    QTest::newRow("sentence") << "sentence"
                              << "0 of 2 blanks are filled."
                              << "1 of 2 blanks is filled.";
    QTest::newRow("words") << "words"
                           << "Write your answer first."
                           << "";
}

void QuestionFormsTest::saysWhatIsMissing()
{
    QFETCH(QString, act);
    QFETCH(QString, nothing);
    QFETCH(QString, something);
    const std::string id = coreText(act);
    QuestionFixture fixture;
    fixture.toPredict(id);
    const auto page = fixture.page(StepKind::Predict, id);
    find<QAbstractButton>(*page, "confidenceGuessButton")->click();
    QVERIFY(!page->primaryEnabled());
    QCOMPARE(plain(page->primaryReason()), nothing);
    answerByKeys(id, *page, 1);
    QCOMPARE(page->primaryEnabled(), something.isEmpty());
    // Without the translation that English has for its plurals.
    QCOMPARE(plain(page->primaryReason()).section(QLatin1Char(' '), 0, 3), something.section(QLatin1Char(' '), 0, 3));
}

void QuestionFormsTest::typedNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("seconds"); // 0: not taken
    QTest::addColumn<QString>("fault");
    QTest::newRow("own unit") << "90" << 90.0 << "";
    QTest::newRow("another unit") << "1.5 h" << 5400.0 << "";
    QTest::newRow("no number") << "long" << 0.0 << "This is not a number.";
    QTest::newRow("wrong unit") << "3 GB" << 0.0 << "This unit does not fit here.";
    QTest::newRow("too much") << "40 d" << 0.0 << "Out of range: from 1 s to ";
}

void QuestionFormsTest::typedNumbers()
{
    QFETCH(QString, typed);
    QFETCH(double, seconds);
    QFETCH(QString, fault);
    QuestionFixture fixture;
    fixture.toPredict("number");
    const auto page = fixture.page(StepKind::Predict, "number");
    auto* field = find<QLineEdit>(*page, "answerLineEdit");
    type(field, qPrintable(typed));
    const auto* form = page->findChild<AnswerForm*>();
    QCOMPARE(form->answer(), seconds > 0 ? numberText(seconds) : std::string());
    const auto* label = find<QLabel>(*page, "answerFaultLabel");
    QVERIFY(label->isHidden()); // not while it is being typed
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(label->isHidden(), fault.isEmpty());
    QVERIFY2(plain(label->text()).contains(fault), qPrintable(label->text()));
    if (!fault.isEmpty()) {
        QCOMPARE(field->text(), typed); // to be corrected, not taken away
        QCOMPARE(field->accessibleDescription(), label->text());
        QCOMPARE(form->missing(), QStringLiteral("Correct the value first."));
    }
}

void QuestionFormsTest::sliderTakesItsFirstValueToo()
{
    QuestionFixture fixture;
    fixture.toPredict("number");
    const auto page = fixture.page(StepKind::Predict, "number");
    auto* slider = find<QSlider>(*page, "answerSlider");
    const auto* form = page->findChild<AnswerForm*>();
    QCOMPARE(slider->accessibleDescription(), QStringLiteral("no answer yet"));
    key(slider, Qt::Key_Home);
    QCOMPARE(form->answer(), std::string("1"));
    key(slider, Qt::Key_Right);
    QVERIFY(form->answer() != "1");
    key(slider, Qt::Key_End);
    QCOMPARE(form->answer(), numberText(100'000));
    QVERIFY(slider->accessibleDescription() != QStringLiteral("no answer yet"));
    QVERIFY(slider->maximum() > 50); // steps that a hand can tell apart, and not thousands
    QVERIFY(slider->maximum() < 500);
}

void QuestionFormsTest::unfinishedNumberIsKept()
{
    QuestionFixture fixture;
    fixture.toPredict("number");
    {
        const auto page = fixture.page(StepKind::Predict, "number");
        type(find<QLineEdit>(*page, "answerLineEdit"), "20 mi");
        page->leave();
    }
    fixture.reopen();
    const auto page = fixture.page(StepKind::Predict, "number");
    QCOMPARE(find<QLineEdit>(*page, "answerLineEdit")->text(), QStringLiteral("20 mi"));
    QVERIFY(page->findChild<AnswerForm*>()->answer().empty());
}

void QuestionFormsTest::orderShownIsNoAnswer()
{
    QuestionFixture fixture;
    fixture.toPredict("ranking");
    const auto page = fixture.page(StepKind::Predict, "ranking");
    const auto* form = page->findChild<AnswerForm*>();
    QVERIFY(form->answer().empty());
    auto* keep = find<QPushButton>(*page, "keepOrderPushButton");
    QTest::keyClick(keep, Qt::Key_Space);
    QCOMPARE(form->answer(), std::string("A,B,C,D"));
    QVERIFY(keep->isHidden());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("place1RankingRow"));
}

void QuestionFormsTest::linesAreDragged()
{
    QuestionFixture fixture;
    fixture.toPredict("ranking");
    const auto page = fixture.page(StepKind::Predict, "ranking");
    auto* form = page->findChild<AnswerForm*>();
    QWidget* last = find<QWidget>(*page, "place4RankingRow");
    QWidget* first = find<QWidget>(*page, "place1RankingRow");
    QTRY_VERIFY(last->y() > first->y());
    const auto over = [&](QWidget* row) { return last->mapFromGlobal(row->mapToGlobal(row->rect().center())); };
    QTest::mousePress(last, Qt::LeftButton, {}, last->rect().center());
    QTest::mouseMove(last, over(first));
    QCOMPARE(form->answer(), std::string("D,A,B,C"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(form->answer().empty()); // as before the drag
    QTest::mouseRelease(last, Qt::LeftButton, {}, over(first));
    QTest::mousePress(last, Qt::LeftButton, {}, last->rect().center());
    QTest::mouseMove(last, over(find<QWidget>(*page, "place2RankingRow")));
    QTest::mouseRelease(last, Qt::LeftButton, {}, over(find<QWidget>(*page, "place2RankingRow")));
    QCOMPARE(form->answer(), std::string("A,D,B,C"));
}

void QuestionFormsTest::arrowsMoveLines()
{
    QuestionFixture fixture;
    fixture.toPredict("ranking");
    const auto page = fixture.page(StepKind::Predict, "ranking");
    const auto* form = page->findChild<AnswerForm*>();
    find<QToolButton>(*page, "down1ToolButton")->click();
    QCOMPARE(form->answer(), std::string("B,A,C,D"));
    QCOMPARE(find<QLabel>(*page, "rankingStateLabel")->text(), QStringLiteral("Disk is now number 2 of 4."));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("2. Disk"));
    QVERIFY(!find<QToolButton>(*page, "up1ToolButton")->isEnabled());
    QVERIFY(!find<QToolButton>(*page, "down4ToolButton")->isEnabled());
    key(find<QWidget>(*page, "place1RankingRow"), Qt::Key_Up, 1, Qt::AltModifier); // there is no place before
    QCOMPARE(form->answer(), std::string("B,A,C,D"));
    key(find<QWidget>(*page, "place1RankingRow"), Qt::Key_Down); // goes to the next line, moves none
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("place2RankingRow"));
    QCOMPARE(form->answer(), std::string("B,A,C,D"));
}

void QuestionFormsTest::severalByMouse()
{
    QuestionFixture fixture;
    fixture.toPredict("several");
    const auto page = fixture.page(StepKind::Predict, "several");
    const auto* form = page->findChild<AnswerForm*>();
    QWidget* row = find<QCheckBox>(*page, "optionBCheckBox")->parentWidget();
    QTest::mouseClick(row, Qt::LeftButton, {}, row->rect().center());
    QCOMPARE(form->answer(), std::string("B"));
    QTest::mouseClick(row, Qt::LeftButton, {}, row->rect().center());
    QVERIFY(form->answer().empty());
}

void QuestionFormsTest::budgetIsSaidAsItChanges()
{
    QuestionFixture fixture;
    fixture.toPredict("parts");
    const auto page = fixture.page(StepKind::Predict, "parts");
    const auto* form = page->findChild<AnswerForm*>();
    const auto left = [&] { return plain(find<QLabel>(*page, "budgetLabel")->text()); };
    type(find<QLineEdit>(*page, "partcopyLineEdit"), "80");
    QCOMPARE(left(), QStringLiteral("20 % left to give away"));
    type(find<QLineEdit>(*page, "partwaitLineEdit"), "50");
    QCOMPARE(left(), QStringLiteral("30 % too much"));
    QVERIFY(form->answer().empty());
    find<QPushButton>(*page, "splitPushButton")->click();
    QCOMPARE(left(), QStringLiteral("All of 100 % is given away"));
    QCOMPARE(form->answer(), std::string("copy=50,wait=50"));
    auto* copying = find<QLineEdit>(*page, "partcopyLineEdit");
    copying->selectAll();
    type(copying, "100");
    auto* waiting = find<QLineEdit>(*page, "partwaitLineEdit");
    waiting->selectAll();
    type(waiting, "none");
    QVERIFY(form->answer().empty()); // what cannot be read is not nothing
    waiting->selectAll();
    key(waiting, Qt::Key_Delete);
    QCOMPARE(form->answer(), std::string("copy=100,wait=0"));
}

void QuestionFormsTest::wheelChangesNoList()
{
    QuestionFixture fixture;
    fixture.toPredict("matching");
    const auto page = fixture.page(StepKind::Predict, "matching");
    auto* box = find<SlotBox>(*page, "volumeSlotBox");
    page->setFocus();
    const QPointF at = box->rect().center();
    QWheelEvent turned(at, box->mapToGlobal(at), {}, {0, -120}, {}, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(box, &turned);
    QVERIFY(box->chosen().empty());
}

void QuestionFormsTest::textKeepsToItsLimit()
{
    QuestionFixture fixture;
    fixture.toPredict("words");
    const auto page = fixture.page(StepKind::Predict, "words");
    auto* edit = find<LimitedTextEdit>(*page, "answerLimitedTextEdit");
    QTest::keyClicks(edit, QString(100, QLatin1Char('w')));
    QCOMPARE(edit->toPlainText().size(), qsizetype{80});
    QTRY_COMPARE(find<QLabel>(*page, "answerCountLabel")->text(),
                 QStringLiteral("Kept the first 80 of 81 characters."));
    QTest::keyClick(edit, Qt::Key_Backspace);
    QVERIFY(find<QLabel>(*page, "answerCountLabel")->text().startsWith(QStringLiteral("79 of 80")));
    QCOMPARE(page->findChild<AnswerForm*>()->answer().size(), std::size_t{79});
}

void QuestionFormsTest::nothingIsSqueezed()
{
    QFETCH(QString, act);
    const std::string id = coreText(act);
    QuestionFixture fixture;
    fixture.toPredict(id);
    Theme::current().apply({ThemeChoice::Light, 200, true});
    const auto page = fixture.page(StepKind::Predict, id, {480, 2000});
    const auto* form = page->findChild<AnswerForm*>();
    QTRY_VERIFY2(
        form->height() >= form->heightForWidth(form->width()),
        qPrintable(QStringLiteral("%1 px of %2").arg(form->height()).arg(form->heightForWidth(form->width()))));
    QVERIFY(form->y() < 8); // and no gap above it
}

QTEST_MAIN(QuestionFormsTest)
#include "question_forms_test.moc"
