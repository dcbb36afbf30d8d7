// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"

#include "core/base/file.h"

#include <QPushButton>
#include <QTest>

using namespace foresight;
using namespace foresight::ui;

/// A second attempt beside a finished first, and the receipts of hand-ins long after.
class AttemptsTest : public ShellFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        freshFolder();
        std::filesystem::create_directory(folder("out"));
        Dialogs::instance().saveFile = [this](QWidget*, const QString&, const QString&, const QString&) {
            return qtText(m_target.string());
        };
    }
    void cleanup() { closeAll(); }

    void reportStartsAnotherAttempt()
    {
        openKnown(kLab);
        finish();
        const std::int64_t events = session().state().lastSeq;
        showReport();
        click("attemptPushButton");
        QTRY_COMPARE(session().attempt().attempt, 2);
        QCOMPARE(wizard().shownStep().kind, StepKind::Brief);
        QVERIFY(session().state().context.empty());
        QVERIFY2(m_window->windowTitle().contains(QStringLiteral("attempt 2")), qPrintable(m_window->windowTitle()));
        QVERIFY(!session().state().act("pipeline").prediction.has_value());
        QCOMPARE((*session().ledger().attempt("data-gravity-trap", 1))->events, events);
    }

    void unfinishedAttemptGoesOnInsteadOfAnother()
    {
        openKnown(kLab);
        m_window->openLab(kLab, AttemptWish::another());
        QTRY_COMPARE(session().attempt().attempt, 1);
        QVERIFY(session().chooseContext("edge"));
        m_window->openLab(kLab, AttemptWish::another());
        QCOMPARE(session().attempt().attempt, 1);
        QCOMPARE(session().state().context, std::string("edge"));
        m_window->showLibrary();
        QTRY_VERIFY(m_window->findChild<QPushButton*>(QStringLiteral("data-gravity-trapOpenPushButton")));
        QVERIFY(!m_window->findChild<QPushButton*>(QStringLiteral("data-gravity-trapAnotherPushButton")));
    }

    void bothAttemptsCanBeHandedIn()
    {
        openKnown(kLab);
        finish();
        showLibraryWith("data-gravity-trapAnotherPushButton");
        click("data-gravity-trapAnotherPushButton");
        QTRY_COMPARE(session().attempt().attempt, 2);
        finish();
        QCOMPARE(handInAs("second.foresight"), 2);

        showLibraryWith("data-gravity-trapAttempt1PushButton");
        click("data-gravity-trapAttempt1PushButton");
        QTRY_COMPARE(session().attempt().attempt, 1);
        QCOMPARE(wizard().shownStep().kind, StepKind::Report);
        QCOMPARE(handInAs("first.foresight"), 1);
        QCOMPARE(session().latestAttempt(), 2);

        click("attemptPushButton"); // from an earlier attempt it leads to the latest
        QTRY_COMPARE(session().attempt().attempt, 2);
        QCOMPARE(session().state().handIns, 1);
    }

    void receiptsAreShownLongAfter()
    {
        openKnown(kLab);
        finish();
        QStringList receipts;
        for (const char* name : {"one.foresight", "two.foresight"}) {
            m_clock.advance(86'400'000);
            handInAs(name);
            receipts << qtText(readSubmissionFile(m_target)->submission.receipt);
        }
        m_window.reset();
        m_clock.advance(86'400'000);

        openKnown(kLab);
        showReport();
        QCOMPARE(named<QLabel>("receiptLabel").text(), QStringLiteral("Receipt ") + receipts[1]);
        for (int i = 0; i < 2; ++i) {
            const QString line = named<QLabel>(i == 0 ? "handIn1Label" : "handIn2Label").text();
            QVERIFY2(line.contains(receipts[i]), qPrintable(line));
            QVERIFY2(line.contains(i == 0 ? QStringLiteral("one.foresight") : QStringLiteral("two.foresight")),
                     qPrintable(line));
        }
        m_window->showRecord();
        QTRY_COMPARE(shownArea(), QStringLiteral("recordPage"));
        QString shown;
        for (const QLabel* label : named<QFrame>("handInsFrame").findChildren<QLabel*>()) {
            shown += label->text() + QLatin1Char('\n');
        }
        m_target = folder("out/record.txt");
        click("saveRecordPushButton");
        const QString saved = qtText(*readFile(m_target, 1'000'000));
        for (const QString& receipt : receipts) {
            QVERIFY2(shown.contains(receipt), qPrintable(shown));
            QVERIFY(saved.contains(receipt));
        }
        QVERIFY(saved.contains(QStringLiteral("GB/s"))); // and no joiner in what is saved
        QVERIFY(!saved.contains(QChar(0x2060)));
    }

    void lostKeyIsNoReceipt()
    {
        openKnown(kLab);
        finish();
        handInAs("one.foresight");
        m_window.reset();
        std::filesystem::remove(folder("data") / "installation.key");
        openKnown();
        m_window->showRecord();
        QTRY_COMPARE(shownArea(), QStringLiteral("recordPage"));
        QVERIFY(named<QFrame>("handInsFrame")
                    .findChildren<QLabel*>()
                    .constLast()
                    ->text()
                    .contains(QStringLiteral("one.foresight")));
        QVERIFY(!std::filesystem::exists(folder("data") / "installation.key")); // looking makes none
    }

private:
    void click(const char* name) { named<QPushButton>(name).click(); }
    void showReport() { QVERIFY(wizard().showStep({StepKind::Report, ""})); }

    /// The library is read beside the window.
    void showLibraryWith(const char* button)
    {
        m_window->showLibrary();
        QTRY_VERIFY(m_window->findChild<QPushButton*>(QLatin1String(button)));
    }

    /// Works through the rest of the lab without its pages.
    void finish()
    {
        StudentSession& lab = session();
        QVERIFY(lab.chooseContext("cloud"));
        for (const char* act : {"pipeline", "gravity"}) {
            const bool first = QByteArray(act) == "pipeline";
            QVERIFY(lab.openAct(act) && lab.lockPrediction(act, "B", Confidence::Guess, {}) && lab.openSimulator(act));
            QVERIFY(
                lab.explore(act, first ? Settings{{"storage", std::string("nvme")}} : Settings{{"dataset_gb", 1e6}}));
            QVERIFY(lab.explore(act, first ? Settings{{"gpus", 4.0}} : Settings{{"dataset_gb", 270'000.0}}));
            QVERIFY(lab.reveal(act) && lab.answerReflection(act, first ? "C" : "B"));
            QVERIFY(lab.openEquation(act) && lab.finishAct(act));
        }
        QVERIFY(lab.finishLab());
    }

    /// Hands in from the report; answers which attempt the file holds.
    int handInAs(const char* name)
    {
        m_target = folder("out") / name;
        [this] { showReport(); }();
        wizard().activatePrimary();
        const auto read = readSubmissionFile(m_target);
        return read && read->verdict.sound() ? read->submission.genesis.attempt : 0;
    }

    std::filesystem::path m_target; ///< what the file dialog answers
};

QTEST_MAIN(AttemptsTest)
#include "attempts_test.moc"
