// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "page_fixture.h"

#include "ui/charts/chart_card.h"
#include "ui/dialogs.h"
#include "ui/student/pages/formula_view.h"
#include "ui/student/pages/limited_text_edit.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace foresight;
using namespace foresight::ui;
using namespace foresight::ui::test;

/// Reveal, reflect, equation and report.
class PagesAfterLockTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Dialogs::instance().reset(); }

    void revealShowsPredictionModelAndGap();
    void revealOpensTheChosenExplanationOnly();
    void noteIsRecordedOnceAndComesBack();
    void reflectionGivesASecondTry();
    void reflectionSpeaksOfTheTask();
    void closedReflectionIsForReading();
    void equationSaysItsFormulas();
    void workedExampleFollowsTheSimulator();
    void finishingTheLastActFinishesTheLab();
    void handInShowsTheReceiptAndNeverOverwrites();
    void cancelledHandInChangesNothing();
    void reportIsSavedAsWebPageAndPdf();
    void reportLeadsToWhatWasLeftOut();
    void reportShowsNoPoints();

private:
    [[nodiscard]] static QString allTexts(const QWidget& parent)
    {
        QStringList texts;
        for (const QLabel* label : parent.findChildren<QLabel*>()) {
            texts << plain(label->text());
        }
        for (const QAbstractButton* button : parent.findChildren<QAbstractButton*>()) {
            texts << plain(button->text());
        }
        return texts.join(QLatin1Char('\n'));
    }
    static void finishLab(PageFixture& fixture)
    {
        fixture.toDone("pipeline");
        fixture.toDone("gravity");
        fixture.session().finishLab();
    }
};

void PagesAfterLockTest::revealShowsPredictionModelAndGap()
{
    PageFixture fixture;
    fixture.toReveal("gravity");
    const auto page = fixture.page(StepKind::Reveal, "gravity");
    QVERIFY(find<QLabel>(*page, "lockedCaptionLabel")->text().startsWith(QStringLiteral("You said, very sure, at ")));
    QVERIFY(plain(find<QLabel>(*page, "lockedAnswerLabel")->text()).startsWith(QStringLiteral("C · About 11 h")));
    QCOMPARE(find<QLabel>(*page, "lockedReasonLabel")->text(), QStringLiteral("“It looks like that.”"));
    QVERIFY(plain(find<QLabel>(*page, "headlineLabel")->text()).startsWith(QStringLiteral("1 h 7 min")));
    QCOMPARE(find<QLabel>(*page, "gapLabel")->text(), QStringLiteral("9.9 times too long"));
    const auto* chart = find<ChartCard>(*page, "revealChartCard");
    QVERIFY(chart->data().prediction);
    QVERIFY(!find<QLabel>(*page, "decisionLabel")->text().isEmpty());
}

void PagesAfterLockTest::revealOpensTheChosenExplanationOnly()
{
    PageFixture fixture;
    fixture.toReveal("pipeline");
    const auto page = fixture.page(StepKind::Reveal, "pipeline");
    for (const char* id : {"A", "B", "C", "D"}) {
        const auto* row = find<QPushButton>(
            *page, qPrintable(QStringLiteral("explain%1DisclosurePushButton").arg(QString::fromLatin1(id))));
        QCOMPARE(row->isChecked(), id[0] == 'C');
        QCOMPARE(row->text().contains(QStringLiteral("the model's answer")), id[0] == 'B');
    }
    QVERIFY(page->findChild<QWidget*>(QStringLiteral("gapCard")) == nullptr); // these answers are no quantities
}

void PagesAfterLockTest::noteIsRecordedOnceAndComesBack()
{
    PageFixture fixture;
    fixture.toReveal("gravity");
    {
        const auto page = fixture.page(StepKind::Reveal, "gravity");
        find<LimitedTextEdit>(*page, "gapLimitedTextEdit")->setPlainText(QStringLiteral("I took bits for bytes."));
        QVERIFY(page->activatePrimary());
        const std::int64_t after = fixture.session().state().lastSeq;
        QVERIFY(page->activatePrimary());
        QCOMPARE(fixture.session().state().lastSeq, after);
    }
    fixture.reopen();
    const auto page = fixture.page(StepKind::Reveal, "gravity");
    QCOMPARE(find<LimitedTextEdit>(*page, "gapLimitedTextEdit")->toPlainText(),
             QStringLiteral("I took bits for bytes."));
    QCOMPARE(find<QLabel>(*page, "noteStateLabel")->text(), QStringLiteral("Kept with your work."));
}

void PagesAfterLockTest::reflectionGivesASecondTry()
{
    PageFixture fixture;
    fixture.toReveal("pipeline");
    const auto page = fixture.page(StepKind::Reflect, "pipeline");
    QVERIFY(!page->primaryEnabled());
    find<QRadioButton>(*page, "optionARadioButton")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
    QVERIFY(!page->activatePrimary());
    QCOMPARE(fixture.act("pipeline").reflections, std::vector<std::string>{"A"});
    QVERIFY(find<QLabel>(*page, "tryLabel")->text().contains(QStringLiteral("half the points")));
    QVERIFY(!find<QRadioButton>(*page, "optionARadioButton")->isEnabled());
    QVERIFY(page->findChild<QWidget*>(QStringLiteral("explanationsCard")) == nullptr);
    QVERIFY(!page->primaryEnabled());
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("tryNotice")); // not lost to another pane
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B);
    QVERIFY(!page->activatePrimary());
    QVERIFY(fixture.act("pipeline").reflectionClosed);
    QVERIFY(find<QRadioButton>(*page, "optionCRadioButton")->isChecked()); // the answer is shown
    for (const char* id : {"A", "B", "C", "D"}) {
        QVERIFY(!find<QRadioButton>(*page, qPrintable(QStringLiteral("option%1RadioButton").arg(QLatin1String(id))))
                     ->isEnabled());
    }
    QVERIFY(page->findChild<QWidget*>(QStringLiteral("explanationsCard")) != nullptr);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("explanationsCard"));
    QVERIFY(page->activatePrimary());
}

void PagesAfterLockTest::reflectionSpeaksOfTheTask()
{
    PageFixture fixture;
    fixture.toReveal("pipeline");
    const auto page = fixture.page(StepKind::Reflect, "pipeline");
    find<QRadioButton>(*page, "optionDRadioButton")->click();
    page->activatePrimary();
    find<QRadioButton>(*page, "optionARadioButton")->click();
    page->activatePrimary();
    for (const char* word : {"wrong", "Wrong", "incorrect", "mistake", "failed", "Sorry", "Great", "Well done"}) {
        QVERIFY2(!allTexts(*page).contains(QLatin1String(word)), word);
    }
}

void PagesAfterLockTest::closedReflectionIsForReading()
{
    PageFixture fixture;
    fixture.toEquation("pipeline");
    const auto page = fixture.page(StepKind::Reflect, "pipeline");
    QVERIFY(find<QRadioButton>(*page, "optionCRadioButton")->isChecked());
    QTest::keyClick(page.get(), Qt::Key_A);
    QVERIFY(find<QRadioButton>(*page, "optionCRadioButton")->isChecked());
    QVERIFY(find<QLabel>(*page, "resultLabel")->text().contains(QStringLiteral("what the model shows")));
    QVERIFY(page->activatePrimary());
    QCOMPARE(fixture.act("pipeline").reflections.size(), std::size_t(1));
}

void PagesAfterLockTest::equationSaysItsFormulas()
{
    PageFixture fixture;
    fixture.toEquation("pipeline");
    const auto page = fixture.page(StepKind::Equation, "pipeline");
    QVERIFY(fixture.act("pipeline").equationOpened);
    const auto formulas = page->findChildren<FormulaView*>();
    QVERIFY(!formulas.isEmpty());
    for (const FormulaView* formula : formulas) {
        QVERIFY2(formula->isDrawable(), qPrintable(formula->objectName()));
        QVERIFY2(formula->accessibleName().contains(QStringLiteral("equals")), qPrintable(formula->accessibleName()));
    }
}

void PagesAfterLockTest::workedExampleFollowsTheSimulator()
{
    PageFixture fixture;
    fixture.toEquation("pipeline");
    const auto page = fixture.page(StepKind::Equation, "pipeline");
    const QString before = find<QLabel>(*page, "worked1Label")->text();
    page->leave();
    fixture.session().explore("pipeline", {{"storage", std::string("hdd")}});
    page->enter();
    QVERIFY(find<QLabel>(*page, "worked1Label")->text() != before);
}

void PagesAfterLockTest::finishingTheLastActFinishesTheLab()
{
    PageFixture fixture;
    fixture.toEquation("gravity");
    const auto page = fixture.page(StepKind::Equation, "gravity");
    QCOMPARE(page->primaryText(), QStringLiteral("Finish Act II"));
    QVERIFY(page->activatePrimary());
    QCOMPARE(fixture.act("gravity").phase, Phase::Done);
    QVERIFY(fixture.session().state().finished);
    QCOMPARE(page->primaryText(), QStringLiteral("To the report"));
    QVERIFY(page->activatePrimary());
}

void PagesAfterLockTest::handInShowsTheReceiptAndNeverOverwrites()
{
    PageFixture fixture;
    finishLab(fixture);
    const auto page = fixture.page(StepKind::Report);
    const QString target = fixture.folder() + QStringLiteral("/mine.foresight");
    QString suggested;
    Dialogs::instance().saveFile = [&](QWidget*, const QString&, const QString& name, const QString&) {
        suggested = name;
        return target;
    };
    QCOMPARE(page->primaryText(), QStringLiteral("Hand in"));
    QVERIFY(!page->activatePrimary());
    QVERIFY(suggested.endsWith(QStringLiteral("data-gravity-trap-s-1042.foresight")));
    QVERIFY(QFile::exists(target));
    const QString first = find<QLabel>(*page, "receiptLabel")->text();
    QVERIFY2(first.startsWith(QStringLiteral("Receipt ")), qPrintable(first));
    QFile file(target);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(page->primaryText(), QStringLiteral("Hand in again"));
    page->activatePrimary();
    QCOMPARE(fixture.session().state().handIns, 2);
    file.seek(0);
    QCOMPARE(file.readAll(), bytes);
    QVERIFY(allTexts(*page).contains(QStringLiteral("Hand-in 2: ")));
}

void PagesAfterLockTest::cancelledHandInChangesNothing()
{
    PageFixture fixture;
    finishLab(fixture);
    const auto page = fixture.page(StepKind::Report);
    Dialogs::instance().saveFile = [](QWidget*, const QString&, const QString&, const QString&) { return QString(); };
    page->activatePrimary();
    QCOMPARE(fixture.session().state().handIns, 0);
    QCOMPARE(find<QLabel>(*page, "handInStateLabel")->text(), QStringLiteral("Not handed in yet."));
}

void PagesAfterLockTest::reportIsSavedAsWebPageAndPdf()
{
    PageFixture fixture;
    finishLab(fixture);
    const auto page = fixture.page(StepKind::Report);
    const struct
    {
        const char* button;
        const char* file;
        const char* begin;
    } files[] = {{"exportHtmlPushButton", "report.html", "<!"}, {"exportPdfPushButton", "report.pdf", "%PDF-"}};
    for (const auto& each : files) {
        const QString target = fixture.folder() + QLatin1Char('/') + QLatin1String(each.file);
        Dialogs::instance().saveFile = [&](QWidget*, const QString&, const QString&, const QString&) { return target; };
        find<QPushButton>(*page, each.button)->click();
        QFile file(target);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(each.begin));
        QVERIFY(find<QLabel>(*page, "exportStateLabel")->text().contains(target));
    }
    bool told = false;
    Dialogs::instance().inform = [&](QWidget*, const QString&, const QString&) { told = true; };
    const QString nowhere = fixture.folder() + QStringLiteral("/no such folder/report.html");
    Dialogs::instance().saveFile = [&](QWidget*, const QString&, const QString&, const QString&) { return nowhere; };
    find<QPushButton>(*page, "exportHtmlPushButton")->click();
    QVERIFY(told);
    QCOMPARE(find<QLabel>(*page, "exportStateLabel")->text(), QStringLiteral("Not saved."));
}

void PagesAfterLockTest::reportLeadsToWhatWasLeftOut()
{
    PageFixture fixture;
    finishLab(fixture);
    const auto page = fixture.page(StepKind::Report);
    QSignalSpy asked(page.get(), &StepPage::stepRequested);
    const auto links = find<QWidget>(*page, "leftOutCard")->findChildren<QPushButton*>();
    QCOMPARE(links.size(), 2); // reasons were given, observations were not
    links.first()->click();
    QCOMPARE(asked.count(), 1);
    QVERIFY((asked.first().first().value<Step>() == Step{StepKind::Explore, "pipeline"}));
}

void PagesAfterLockTest::reportShowsNoPoints()
{
    PageFixture fixture;
    finishLab(fixture);
    const auto page = fixture.page(StepKind::Report);
    QVERIFY(!allTexts(*page).contains(QStringLiteral("points")));
}

QTEST_MAIN(PagesAfterLockTest)
#include "pages_after_lock_test.moc"
