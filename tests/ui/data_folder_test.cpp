// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"
#include "tests/bad_folder.h"

#include "core/base/error_text.h"
#include "core/base/file.h"
#include "ui/student/area_stack.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>

using namespace foresight;
using namespace foresight::ui;
using test::BadFolder;
using test::FolderFault;
using test::WithoutPrivileges;

/// The student program over data folders that are really at fault: a screen of its own for each, and a way on.
class DataFolderTest : public ShellFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // A thread has the privileges of the one that began it: none of before may do the work of later.
        QThreadPool::globalInstance()->setExpiryTimeout(0);
    }
    void init()
    {
        QThreadPool::globalInstance()->waitForDone();
        freshFolder();
        m_bad = std::make_unique<BadFolder>(folder("data"), kAda.id);
    }
    void cleanup()
    {
        closeAll();
        m_bad.reset();
    }

    void everyFaultIsAScreenWithAWayOn_data() { test::folderFaultRows(); }
    void everyFaultIsAScreenWithAWayOn();
    void firstStartOnAFullDisk();
    void fullDiskWhileWorkingKeepsTheAnswer();
    void fullDiskLeavesTheTextInTheEditor();
    void folderThatGoesAwayIsABanner_data();
    void folderThatGoesAwayIsABanner();
    void usedUpQuotaIsSaidAsSuch();
    void writeProtectedWorkCanBeRead();
    void settingsThatCannotBeReadAreTold();

private:
    QString label(const char* name) { return unbrokenText(name); }
    void press(const char* name) { QTest::mouseClick(&named<QPushButton>(name), Qt::LeftButton); }
    void work()
    {
        openKnown(kLab);
        QVERIFY(session().chooseContext("cloud"));
        QVERIFY(session().openAct("pipeline"));
        m_window.reset();
    }

    std::unique_ptr<BadFolder> m_bad;
};

void DataFolderTest::everyFaultIsAScreenWithAWayOn()
{
    QFETCH(int, fault);
    QFETCH(int, code);
    QFETCH(bool, used);
    if (!m_bad->prepare(static_cast<FolderFault>(fault)))
        QSKIP("the kernel lets this user mount nothing");
    // On a full disk what exists opens as ever; a lab that was never begun needs room.
    const bool begun = used && fault != static_cast<int>(FolderFault::Full);
    if (begun) {
        work();
    } else if (used) {
        openKnown();
        m_window.reset();
    }
    m_bad->spoil(static_cast<FolderFault>(fault));
    {
        const WithoutPrivileges everybody;
        open(used ? kLab : QString());
        QCOMPARE(shownArea(), QStringLiteral("errorPage")); // the lab is opened beside the window
    }
    const Error shown{static_cast<ErrorCode>(code), {}, {"99", "1"}, {}};
    const ErrorText text = errorText(shown);
    QCOMPARE(errorTitle(), qtText(text.title));
    QCOMPARE(label("errorSafeLabel"), qtText(text.safe));
    QCOMPARE(label("errorRemedyLabel"), qtText(text.remedy));
    QVERIFY(label("errorDetailLabel").contains(qtText(folder("data").string())));
    QVERIFY(label("errorCauseLabel").startsWith(qtText(errorName(shown.code))));
    const auto* lead = named<QWidget>("errorPage").findChild<QLabel*>(QStringLiteral("areaLeadLabel"));
    const bool noLedgerYet = !used || fault == static_cast<int>(FolderFault::Unreadable);
    QCOMPARE(lead->text().contains(QStringLiteral("--data-dir")), noLedgerYet);
    {
        const WithoutPrivileges everybody;
        press("retryPushButton");
        QCOMPARE(shownArea(), QStringLiteral("errorPage"));
    }
    m_bad->mend();
    press("retryPushButton");
    if (used) {
        QTRY_COMPARE(shownArea(), QStringLiteral("labView"));
        QCOMPARE(session().state().context, std::string(begun ? "cloud" : ""));
    } else {
        QCOMPARE(shownArea(), QStringLiteral("firstStartPage"));
    }
}

void DataFolderTest::firstStartOnAFullDisk()
{
    if (!m_bad->prepare(FolderFault::Full))
        QSKIP("the kernel lets this user mount nothing");
    m_bad->spoil(FolderFault::Full);
    open();
    QCOMPARE(shownArea(), QStringLiteral("firstStartPage"));
    named<QLineEdit>("numberLineEdit").setText(QStringLiteral("4711"));
    press("continuePushButton");
    QCOMPARE(shownArea(), QStringLiteral("firstStartPage"));
    const QString title = qtText(errorText({ErrorCode::DiskFull, {}, {}, {}}).title);
    QVERIFY2(label("failureLabel").contains(title), qPrintable(label("failureLabel")));
    m_bad->mend();
    press("continuePushButton");
    QCOMPARE(shownArea(), QStringLiteral("libraryPage"));
    QCOMPARE(AppSettings::open(folder("data"))->learner().id, std::string("4711"));
}

void DataFolderTest::fullDiskWhileWorkingKeepsTheAnswer()
{
    if (!m_bad->prepare(FolderFault::Full))
        QSKIP("the kernel lets this user mount nothing");
    work();
    openKnown(kLab);
    m_bad->spoil(FolderFault::Full);
    const QString reason = QStringLiteral("because the disk is slow ").repeated(150);
    QVERIFY(!session().lockPrediction("pipeline", "B", Confidence::Guess, reason));
    QVERIFY(!session().state().act("pipeline").prediction);
    QCOMPARE(label("savedLabel"), qtText(errorText({ErrorCode::DiskFull, {}, {}, {}}).title));
    m_bad->mend();
    QVERIFY(session().lockPrediction("pipeline", "B", Confidence::Guess, reason));
    QVERIFY(label("savedLabel").startsWith(QStringLiteral("Saved")));
    const auto report = verifyLedger(Ledger::fileFor(folder("data"), kAda.id));
    QVERIFY(report && report->sound);
}

/// By the controls of the page: a lock that is refused leaves everything as it was, and works when there is room.
void DataFolderTest::fullDiskLeavesTheTextInTheEditor()
{
    if (!m_bad->prepare(FolderFault::Full))
        QSKIP("the kernel lets this user mount nothing");
    work();
    openKnown(kLab);
    QVERIFY(wizard().showStep({StepKind::Predict, "pipeline"}));
    named<QAbstractButton>("optionBRadioButton").click();
    named<QAbstractButton>("confidenceGuessButton").click();
    const QString reason = QStringLiteral("because the disk is slow ").repeated(150).trimmed();
    auto& editor = named<QPlainTextEdit>("reasonLimitedTextEdit");
    editor.setPlainText(reason);
    press("primaryPushButton");
    m_bad->spoil(FolderFault::Full);
    press("lockPushButton");
    const QString title = qtText(errorText({ErrorCode::DiskFull, {}, {}, {}}).title);
    QCOMPARE(label("primaryReasonLabel"), title);
    QCOMPARE(label("savedLabel"), title);
    QVERIFY(!session().state().act("pipeline").prediction);
    QVERIFY(editor.isVisible());
    QCOMPARE(editor.toPlainText(), reason);
    m_bad->mend();
    press("lockPushButton");
    QVERIFY(session().state().act("pipeline").prediction);
    QCOMPARE(session().state().act("pipeline").prediction->reason, coreText(reason));
    QVERIFY(label("primaryReasonLabel") != title);
}

void DataFolderTest::folderThatGoesAwayIsABanner_data()
{
    QTest::addColumn<bool>("copied");
    QTest::newRow("the same comes back") << false;
    QTest::newRow("mounted again: other files of the same names") << true;
}

void DataFolderTest::folderThatGoesAwayIsABanner()
{
    QFETCH(bool, copied);
    work();
    openKnown(kLab);
    const auto notice = [this] { return m_window->findChild<AreaStack*>()->notice(); };
    QVERIFY(session().saveDraft("predict/pipeline/reason", QStringLiteral("kept")));
    QVERIFY(notice().isEmpty());
    std::filesystem::rename(folder("data"), folder("elsewhere"));
    QVERIFY(!session().lockPrediction("pipeline", "B", Confidence::Guess, {}));
    QVERIFY(!session().saveDraft("predict/pipeline/reason", QStringLiteral("typed since")));
    QVERIFY2(notice().contains(QStringLiteral("leave it open")), qPrintable(notice()));
    QVERIFY(named<QWidget>("noticeFrame").isVisible());
    QCOMPARE(shownArea(), QStringLiteral("labView"));
    QVERIFY2(wizard().showStep({StepKind::Predict, "pipeline"}), "the window goes on");
    QVERIFY2(!std::filesystem::exists(folder("data")), "no folder is made in its place");
    if (copied)
        std::filesystem::copy(folder("elsewhere"), folder("data"), std::filesystem::copy_options::recursive);
    else
        std::filesystem::rename(folder("elsewhere"), folder("data"));
    QVERIFY(session().lockPrediction("pipeline", "B", Confidence::Guess, {}));
    QVERIFY2(notice().isEmpty(), qPrintable(notice()));
    const auto report = verifyLedger(Ledger::fileFor(folder("data"), kAda.id));
    QVERIFY(report && report->sound);
}

void DataFolderTest::usedUpQuotaIsSaidAsSuch()
{
    const QString quota = qtText(errorText(errorFromErrno(EDQUOT, "ledger")).title);
    const QString full = qtText(errorText(errorFromErrno(ENOSPC, "ledger")).title);
    QVERIFY(quota.startsWith(QStringLiteral("Not saved: ")) && quota.contains(QStringLiteral("quota")));
    QVERIFY(full.startsWith(QStringLiteral("Not saved: ")) && full != quota);
    work();
    openKnown(kLab);
    Q_EMIT session().failed(errorFromErrno(EDQUOT, "ledger"));
    QCOMPARE(label("savedLabel"), quota);
}

void DataFolderTest::writeProtectedWorkCanBeRead()
{
    if (!m_bad->prepare(FolderFault::WriteProtected))
        QSKIP("the kernel lets this user mount nothing");
    work();
    m_bad->spoil(FolderFault::WriteProtected);
    open(kLab);
    QCOMPARE(shownArea(), QStringLiteral("errorPage"));
    press("showLabsPushButton");
    QCOMPARE(shownArea(), QStringLiteral("libraryPage"));
    m_window->showRecord();
    QCOMPARE(shownArea(), QStringLiteral("recordPage"));
    m_bad->mend();
}

void DataFolderTest::settingsThatCannotBeReadAreTold()
{
    work();
    const auto settings = folder("data") / "settings.ini";
    std::filesystem::permissions(settings, std::filesystem::perms::none);
    {
        const WithoutPrivileges everybody;
        open();
    }
    QCOMPARE(shownArea(), QStringLiteral("errorPage"));
    QVERIFY(label("errorDetailLabel").contains(QStringLiteral("settings.ini")));
    std::filesystem::permissions(settings, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    press("retryPushButton");
    QCOMPARE(shownArea(), QStringLiteral("libraryPage"));
}

QTEST_MAIN(DataFolderTest)
#include "data_folder_test.moc"
