// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "question_fixture.h"

#include "ui/charts/chart_card.h"
#include "ui/icon_mark.h"
#include "ui/qt_text.h"
#include "ui/student/pages/limited_text_edit.h"
#include "ui/student/status_strip.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace foresight;
using namespace foresight::ui;
using namespace foresight::ui::test;

namespace {

QStringList list(const char* joined)
{
    return QString::fromUtf8(joined).split(QLatin1Char('|'));
}

QStringList prefixed(QStringList texts, const char* prefix)
{
    for (QString& text : texts) {
        text.prepend(QLatin1String(prefix));
    }
    return texts;
}

} // namespace

/// What each kind of question shows once it is answered: at the reveal, in the reflection and in the report.
class QuestionPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void revealJudgesEachPart_data();
    void revealJudgesEachPart();
    void revealSaysHowFarANumberIsOff();
    void ownWordsAreNotJudged();
    void optionsSayWhatBelongs();
    void reflectionTellsWhatIsPartlyRight();
    void triedAnswerIsNotTakenAgain();
    void rangeIsExplainedAtATry();
    void reflectionDraftIsKept();
    void ownWordsCloseTheReflection();
    void reportShowsAnswersOfEveryKind();
    void stripSaysNoAnswerThatIsTooLong();

private:
    static QStringList texts(const QWidget& parent, const char* name)
    {
        QStringList found;
        for (const QLabel* label : parent.findChildren<QLabel*>(QString::fromLatin1(name))) {
            found << plain(label->text());
        }
        return found;
    }
    static void fill(const StepPage& page, const char* draft)
    {
        auto* form = page.findChild<AnswerForm*>();
        form->setDraft(QString::fromLatin1(draft));
        Q_EMIT form->changed();
    }
};

void QuestionPagesTest::revealJudgesEachPart_data()
{
    QTest::addColumn<QString>("act");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QStringList>("marks"); ///< of the whole, then of the parts
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("rights"); ///< of the parts that are not right
    QTest::newRow("several") << "several"
                             << "A,B" << list("Not right|Right|Not right|Not right|Right")
                             << list("chosen|chosen|not chosen|not chosen") << list("not chosen|chosen");
    QTest::newRow("ranking") << "ranking"
                             << "A,C,B,D" << list("Partly right (83 %)|Not right|Not right|Right|Right")
                             << list("Disk|Memory|Tape|Post") << list("Memory|Disk");
    QTest::newRow("matching") << "matching"
                              << "volume=byte,time=watt,rate=second"
                              << list("Partly right (33 %)|Right|Not right|Not right") << list("Bytes|Watts|Seconds")
                              << list("Seconds|Bytes a second");
    QTest::newRow("parts") << "parts"
                           << "copy=90,wait=10"
                           << list("Partly right (60 %)|Not right: 40 % too much|Not right: 40 % too little")
                           << list("90 %|10 %") << list("50 %|50 %");
    QTest::newRow("sentence") << "sentence"
                              << "speed=fast,time=longer" << list("Partly right (50 %)|Right|Not right")
                              << list("fast|longer") << list("less time");
    QTest::newRow("all right") << "matching"
                               << "volume=byte,time=second,rate=per_second" << list("Right|Right|Right|Right")
                               << list("Bytes|Seconds|Bytes a second") << QStringList{};
}

void QuestionPagesTest::revealJudgesEachPart()
{
    QFETCH(QString, act);
    QFETCH(QString, answer);
    QFETCH(QStringList, marks);
    QFETCH(QStringList, given);
    QFETCH(QStringList, rights);
    const std::string id = coreText(act);
    QuestionFixture fixture;
    fixture.toPredict(id);
    fixture.reveal(id, coreText(answer));
    const auto page = fixture.page(StepKind::Reveal, id);
    const auto* card = find<QFrame>(*page, "answerResultCard");
    QCOMPARE(texts(*card, "markLabel"), marks);
    QCOMPARE(texts(*card, "givenLabel"), prefixed(given, "Your answer: "));
    QCOMPARE(texts(*card, "rightLabel"), prefixed(rights, "Right: "));
    for (const IconMark* icon : card->findChildren<IconMark*>()) {
        QVERIFY(!icon->icon().isEmpty()); // never by colour alone
    }
    QVERIFY(page->findChild<QWidget*>(QStringLiteral("gapCard")) == nullptr); // this is no quantity
}

void QuestionPagesTest::revealSaysHowFarANumberIsOff()
{
    QuestionFixture fixture;
    fixture.toPredict("number");
    fixture.reveal("number", "11880");
    const auto page = fixture.page(StepKind::Reveal, "number");
    const auto* card = find<QFrame>(*page, "answerResultCard");
    const QStringList marks = texts(*card, "markLabel");
    QCOMPARE(marks.size(), qsizetype{1});
    QVERIFY2(marks.front().startsWith(QStringLiteral("Partly right (")), qPrintable(marks.front()));
    QVERIFY2(marks.front().endsWith(QStringLiteral(": 9.9 times too long")), qPrintable(marks.front()));
    QCOMPARE(texts(*card, "rightLabel"), list("Right: 20 min"));
    QCOMPARE(plain(find<QLabel>(*page, "gapLabel")->text()), QStringLiteral("9.9 times too long"));
    QCOMPARE(plain(find<QLabel>(*page, "lockedAnswerLabel")->text()), QStringLiteral("11,880 s"));
    const ChartData& drawn = find<ChartCard>(*page, "revealChartCard")->data();
    QVERIFY(drawn.prediction);
    QCOMPARE(drawn.prediction->at.x, 11880.0);
    const QString why = texts(*find<QFrame>(*page, "explanationsCard"), "").join(QLatin1Char('\n'));
    QVERIFY2(why.contains(QStringLiteral("That is too long: it takes 20 min.")), qPrintable(why));
}

void QuestionPagesTest::ownWordsAreNotJudged()
{
    QuestionFixture fixture;
    fixture.toPredict("words");
    fixture.reveal("words", "The disk.\nOr the link.");
    const auto page = fixture.page(StepKind::Reveal, "words");
    QVERIFY(page->findChild<QFrame*>(QStringLiteral("answerResultCard")) == nullptr);
    QVERIFY(page->findChild<QLabel*>(QStringLiteral("markLabel")) == nullptr);
    QCOMPARE(texts(*page, "lockedAnswerLabel"), list("The disk.|Or the link."));
    const QString why = texts(*find<QFrame>(*page, "explanationsCard"), "").join(QLatin1Char('\n'));
    QVERIFY2(why.contains(QStringLiteral("A good answer says that the link decides")), qPrintable(why));
}

void QuestionPagesTest::optionsSayWhatBelongs()
{
    QuestionFixture fixture;
    fixture.toPredict("several");
    fixture.reveal("several", "A,B");
    const auto page = fixture.page(StepKind::Reveal, "several");
    const auto row = [&](const char* id) {
        return find<QPushButton>(*page,
                                 qPrintable(QStringLiteral("explain%1DisclosurePushButton").arg(QLatin1String(id))));
    };
    QCOMPARE(row("A")->text(), QStringLiteral("A · A faster link (right, you chose it)"));
    QCOMPARE(row("B")->text(), QStringLiteral("B · A longer cable (not right, you chose it)"));
    QCOMPARE(row("C")->text(), QStringLiteral("C · Less data (right, you did not choose it)"));
    QCOMPARE(row("D")->text(), QStringLiteral("D · A larger screen"));
    QVERIFY(row("A")->isChecked() && row("B")->isChecked());
    QVERIFY(!row("C")->isChecked() && !row("D")->isChecked());
}

void QuestionPagesTest::reflectionTellsWhatIsPartlyRight()
{
    QuestionFixture fixture;
    fixture.toPredict("sentence");
    fixture.reveal("sentence", "speed=fast,time=longer");
    const auto page = fixture.page(StepKind::Reflect, "sentence");
    QCOMPARE(plain(page->primaryReason()).section(QLatin1Char(' '), 0, 3), QStringLiteral("0 of 3 items"));
    fill(*page, "volume=byte,time=watt,rate=second");
    QVERIFY(!page->activatePrimary());
    QCOMPARE(plain(find<QLabel>(*page, "tryLabel")->text()),
             QStringLiteral("Partly right (33 %). One more try, for half the points."));
    QVERIFY(page->findChild<QFrame*>(QStringLiteral("answerResultCard")) == nullptr); // nothing is given away
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("tryNotice"));
    fill(*page, "volume=byte,time=second,rate=per_second");
    QVERIFY(!page->activatePrimary());
    QVERIFY(fixture.act("sentence").reflectionClosed);
    QVERIFY(page->findChild<AnswerForm*>()->isHidden());
    QCOMPARE(texts(*find<QFrame>(*page, "answerResultCard"), "markLabel"), list("Right|Right|Right|Right"));
    QCOMPARE(find<QLabel>(*page, "resultLabel")->text(), QStringLiteral("This is what the model shows."));
    QVERIFY(page->activatePrimary());
}

void QuestionPagesTest::triedAnswerIsNotTakenAgain()
{
    QuestionFixture fixture;
    fixture.toPredict("choice");
    fixture.reveal("choice", "A");
    {
        const auto page = fixture.page(StepKind::Reflect, "choice");
        find<QCheckBox>(*page, "optionBCheckBox")->click();
        QVERIFY(!page->activatePrimary());
        QVERIFY(find<QLabel>(*page, "tryLabel")->text().startsWith(QStringLiteral("The model points elsewhere.")));
        QVERIFY(!page->primaryEnabled());
        QCOMPARE(page->primaryReason(), QStringLiteral("This was tried. Change the answer."));
        page->leave();
    }
    fixture.reopen(); // and after a restart neither
    const auto page = fixture.page(StepKind::Reflect, "choice");
    find<QCheckBox>(*page, "optionBCheckBox")->setChecked(true);
    QVERIFY(!page->primaryEnabled());
    find<QCheckBox>(*page, "optionACheckBox")->click();
    QVERIFY(page->primaryEnabled());
    QVERIFY(!page->activatePrimary());
    QVERIFY(fixture.act("choice").reflectionClosed); // that was the last try; the right answer is shown
    QCOMPARE(texts(*find<QFrame>(*page, "answerResultCard"), "rightLabel"), list("Right: not chosen|Right: chosen"));
}

void QuestionPagesTest::rangeIsExplainedAtATry()
{
    QuestionFixture fixture;
    fixture.toPredict("ranking");
    fixture.reveal("ranking", "A,B,C,D");
    const auto page = fixture.page(StepKind::Reflect, "ranking");
    auto* field = find<QLineEdit>(*page, "answerLineEdit");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("50 %"));
    QVERIFY(!page->activatePrimary());
    const QString said = texts(*find<QFrame>(*page, "tryNotice"), "").join(QLatin1Char('\n'));
    QVERIFY2(said.contains(QStringLiteral("Divide 6 by 24.")), qPrintable(said));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("25.5"));
    QVERIFY(!page->activatePrimary());
    QVERIFY(fixture.act("ranking").reflectionClosed);
    QCOMPARE(texts(*find<QFrame>(*page, "answerResultCard"), "markLabel").front().section(QLatin1Char(':'), 0, 0),
             QStringLiteral("Right"));
}

void QuestionPagesTest::reflectionDraftIsKept()
{
    QuestionFixture fixture;
    fixture.toPredict("words");
    fixture.reveal("words", "The disk.");
    {
        const auto page = fixture.page(StepKind::Reflect, "words");
        QTest::keyClicks(find<LimitedTextEdit>(*page, "answerLimitedTextEdit"), QStringLiteral("half a thought"));
        page->leave();
    }
    fixture.reopen();
    const auto page = fixture.page(StepKind::Reflect, "words");
    QCOMPARE(find<LimitedTextEdit>(*page, "answerLimitedTextEdit")->toPlainText(), QStringLiteral("half a thought"));
    page->activatePrimary();
    QVERIFY(fixture.session().draft("reflect/words/answer").isEmpty());
}

void QuestionPagesTest::ownWordsCloseTheReflection()
{
    QuestionFixture fixture;
    fixture.toPredict("words");
    fixture.reveal("words", "The disk.");
    const auto page = fixture.page(StepKind::Reflect, "words");
    fill(*page, "It is the slowest part.");
    QVERIFY(!page->activatePrimary());
    QVERIFY(fixture.act("words").reflectionClosed);
    QCOMPARE(texts(*find<QFrame>(*page, "answerResultCard"), "markLabel"),
             list("Kept as you wrote it. Nothing here is scored."));
    QCOMPARE(find<QLabel>(*page, "resultLabel")->text(), QStringLiteral("Why"));
}

void QuestionPagesTest::reportShowsAnswersOfEveryKind()
{
    QuestionFixture fixture;
    fixture.toPredict("words");
    fixture.reveal("words", "The disk.");
    fixture.session().answerReflection("words", "The link.");
    fixture.session().openEquation("words");
    fixture.session().finishAct("words");
    fixture.session().finishLab();
    const auto page = fixture.page(StepKind::Report);
    const auto predicted = [&](const char* act) {
        const auto* section =
            find<QWidget>(*page, qPrintable(QStringLiteral("%1ReportSection").arg(QLatin1String(act))));
        return texts(*find<QFrame>(*section, "predictedCard"), "lockedAnswerLabel");
    };
    QCOMPARE(predicted("choice"), list("B · The link"));
    QCOMPARE(predicted("several"), list("A · A faster link|C · Less data"));
    QCOMPARE(predicted("number"), list("1,200 s"));
    QCOMPARE(predicted("ranking"), list("1. Memory|2. Disk|3. Tape|4. Post"));
    QCOMPARE(predicted("matching"), list("A volume: Bytes|A time: Seconds|A rate: Bytes a second"));
    QCOMPARE(predicted("parts"), list("Copying: 50 %|Waiting: 50 %"));
    QCOMPARE(predicted("sentence"), list("When the link is fast, the copy takes less time."));
    QCOMPARE(predicted("words"), list("The disk."));
}

void QuestionPagesTest::stripSaysNoAnswerThatIsTooLong()
{
    QuestionFixture fixture;
    fixture.toPredict("ranking");
    fixture.reveal("ranking", "A,B,C,D");
    StatusStrip strip(fixture.session());
    QString all;
    for (const QLabel* label : strip.findChildren<QLabel*>()) {
        all += plain(label->text()) + QLatin1Char('\n');
    }
    QVERIFY2(all.contains(QStringLiteral("B, fairly sure")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("1,200 s, fairly sure")), qPrintable(all));
    QVERIFY2(all.contains(QStringLiteral("locked, fairly sure")), qPrintable(all));
    QVERIFY2(!all.contains(QStringLiteral("A,B,C,D")), qPrintable(all));
}

QTEST_MAIN(QuestionPagesTest)
#include "question_pages_test.moc"
