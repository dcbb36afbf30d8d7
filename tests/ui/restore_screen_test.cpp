// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"

#include "core/base/file.h"
#include "core/ledger/file_lock.h"
#include "core/ledger/restore.h"
#include "ui/student/area_stack.h"

#include <QPushButton>
#include <QTest>

using namespace foresight;
using namespace foresight::ui;
namespace fs = std::filesystem;

/// A learner whose ledger is damaged or gone is told what can be brought back, and brings it back.
class RestoreScreenTest : public ShellFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { freshFolder(); }
    void cleanup() { closeAll(); }

    void altersOneEvent();
    void damagedBeyondCounting();
    void missingLedgerIsNoNewLearner();
    void missingLedgerIsToldInTheRecord();
    void saysWhenThereIsNoCopy();
    void canBeAskedForAgain();

private:
    static constexpr std::int64_t kSnapshotMs = 1'790'000'000'000; // 21 September 2026, 14:13 UTC

    [[nodiscard]] fs::path ledger() const { return Ledger::fileFor(folder("data"), kAda.id); }
    [[nodiscard]] std::string bytes() const { return *readFile(ledger(), 10'000'000); }
    QString label(const char* name) { return named<QLabel>(name).text(); }
    [[nodiscard]] bool offers() const { return m_window->findChild<QPushButton*>(QStringLiteral("restorePushButton")); }

    /// Work with a snapshot, and two more events.
    void work(bool snapshot = true)
    {
        openKnown(kLab);
        QVERIFY(session().chooseContext("cloud"));
        if (snapshot) {
            QVERIFY(takeSnapshot(ledger(), kSnapshotMs));
            QVERIFY(session().openAct("pipeline"));
            QVERIFY(session().lockPrediction("pipeline", "B", Confidence::Guess, QStringLiteral("slow disk")));
        }
        m_events = session().state().lastSeq;
        m_window.reset();
        for (const Snapshot& later : snapshotsOf(ledger())) { // one was taken at the lock
            if (later.utcMs != kSnapshotMs)
                fs::remove(later.file);
        }
    }
    /// Changes the reason in the last event.
    void alter() const
    {
        std::string content = bytes();
        content.replace(content.rfind("slow disk"), 4, "fast");
        QVERIFY(writeFile(ledger(), content));
    }
    void restore()
    {
        QTRY_VERIFY(offers());
        QTest::mouseClick(&named<QPushButton>("restorePushButton"), Qt::LeftButton);
    }
    QString notice() { return m_window->findChild<AreaStack*>()->notice(); }
    [[nodiscard]] std::vector<fs::path> setAside() const
    {
        std::vector<fs::path> files;
        for (const auto& entry : fs::directory_iterator(ledger().parent_path())) {
            if (entry.path().string().find(".damaged-") != std::string::npos)
                files.push_back(entry.path());
        }
        return files;
    }

    std::int64_t m_events = 0;
};

void RestoreScreenTest::altersOneEvent()
{
    work();
    alter();
    const std::string damaged = bytes();
    open(kLab);
    QCOMPARE(shownArea(), QStringLiteral("errorPage"));
    QTRY_VERIFY(offers());
    QVERIFY2(label("restoreStateLabel").contains(QStringLiteral("21/09/2026")), qPrintable(label("restoreStateLabel")));
    QVERIFY(label("restoreStateLabel").contains(QStringLiteral(". %1 event").arg(m_events - 1)));
    QVERIFY2(label("restoreLostLabel").endsWith(QStringLiteral(", attempt 1: event %1").arg(m_events)),
             qPrintable(label("restoreLostLabel")));
    QVERIFY2(!label("restoreLostLabel").startsWith(kLab), "the lab's title, not its id");
    QVERIFY(label("restoreKeptLabel").contains(QStringLiteral("kept under another name")));
    const auto& button = named<QPushButton>("restorePushButton");
    QVERIFY(!button.hasFocus() && !button.isDefault());
    QCOMPARE(bytes(), damaged);
    restore();
    QTRY_COMPARE(shownArea(), QStringLiteral("labView"));
    QCOMPARE(session().state().lastSeq, m_events); // in place of what was lost, a note says so
    QCOMPARE(std::get<Note>(session().events().back().body).about, std::string("ledger-restored"));
    QVERIFY(!session().state().act("pipeline").prediction);
    QVERIFY2(notice().contains(QStringLiteral(".damaged-")), qPrintable(notice()));
    const auto aside = setAside();
    QVERIFY(!aside.empty());
    QCOMPARE(*readFile(aside.front().string().ends_with("-journal") ? aside.back() : aside.front(), 10'000'000),
             damaged);
    QVERIFY(session().lockPrediction("pipeline", "B", Confidence::Guess, QStringLiteral("slow disk")));
    named<QPushButton>("closeNoticePushButton").click();
    QVERIFY(notice().isEmpty());
    QVERIFY(!named<QWidget>("noticeFrame").isVisible());
}

void RestoreScreenTest::damagedBeyondCounting()
{
    work();
    QVERIFY(writeFile(ledger(), std::string(65'536, '\0')));
    open();
    QTRY_COMPARE(shownArea(), QStringLiteral("errorPage"));
    QTRY_VERIFY(offers());
    QVERIFY(label("restoreLostLabel").contains(QStringLiteral("no longer says")));
    QVERIFY(!label("restoreLostLabel").contains(QStringLiteral("Nothing")));
    restore();
    QTRY_COMPARE(shownArea(), QStringLiteral("libraryPage"));
    QVERIFY(!damageOf(ledger())->has_value());
    m_window->openLab(kLab);
    QCOMPARE(session().state().context, std::string("cloud"));
}

void RestoreScreenTest::missingLedgerIsNoNewLearner()
{
    work();
    fs::remove(ledger());
    open();
    QTRY_COMPARE(shownArea(), QStringLiteral("errorPage"));
    QTRY_VERIFY(offers());
    QVERIFY(label("restoreKeptLabel").contains(QStringLiteral("put it back")));
    restore();
    QTRY_COMPARE(shownArea(), QStringLiteral("libraryPage"));
    QVERIFY2(!notice().contains(QStringLiteral("damaged")), "there was nothing to set aside");
    QVERIFY(!notice().isEmpty());
}

void RestoreScreenTest::missingLedgerIsToldInTheRecord()
{
    work();
    openKnown();
    QTRY_COMPARE(shownArea(), QStringLiteral("libraryPage"));
    fs::remove(ledger());
    m_window->showRecord();
    QCOMPARE(shownArea(), QStringLiteral("errorPage"));
    restore();
    QTRY_COMPARE(shownArea(), QStringLiteral("recordPage"));
}

void RestoreScreenTest::saysWhenThereIsNoCopy()
{
    work(false);
    const std::string damage(4096, 'x');
    QVERIFY(writeFile(ledger(), damage));
    open(kLab);
    QCOMPARE(shownArea(), QStringLiteral("errorPage"));
    QTRY_VERIFY2(label("restoreStateLabel").contains(QStringLiteral("no sound copy")),
                 qPrintable(label("restoreStateLabel")));
    QVERIFY(label("restoreStateLabel").contains(QStringLiteral("Hand-ins")));
    QVERIFY(!offers());
    QCOMPARE(bytes(), damage);
    QVERIFY(named<QPushButton>("retryPushButton").isEnabled());
}

void RestoreScreenTest::canBeAskedForAgain()
{
    work();
    alter();
    open(kLab);
    QTRY_VERIFY(offers());
    {
        const auto lock = FileLock::tryNow(ledger().string() + ".lock");
        QVERIFY(lock);
        restore();
        QTRY_VERIFY2(label("restoreStateLabel").startsWith(QStringLiteral("Not restored. ")),
                     qPrintable(label("restoreStateLabel")));
        QVERIFY(named<QPushButton>("retryPushButton").isEnabled());
    }
    restore();
    QTRY_COMPARE(shownArea(), QStringLiteral("labView"));
}

QTEST_MAIN(RestoreScreenTest)
#include "restore_screen_test.moc"
