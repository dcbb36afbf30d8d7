// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/ledger/mirror.h"
#include "core/session/note_subjects.h"
#include "ui/policy.h"

#include "shell_fixture.h"

#include <QPushButton>
#include <QTest>

using namespace foresight;
using namespace foresight::ui;
namespace fs = std::filesystem;

/// What a policy about storage does in the window: work goes on, and one line says what is not as it should be.
class StorageStatusTest : public ShellFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { freshFolder(); }
    void cleanup()
    {
        closeAll();
        putInForce({});
    }

    void mirrorThatIsAwayIsOneLine();
    void requiredMirrorThatIsAwayIsNotSaved();
    void networkHomeCanBeLookedAtBesideTheLab();
    void policyThatCannotBeReadIsNamed();
    void damagedLedgerComesBackFromTheMirror();
    void missingLedgerBesideItsMirrorIsNoNewLearner();
    void staleLockIsBrokenHereWhenAsked();
    void lockOfThisComputerIsNotOffered();

private:
    void openWith(const PolicySettings& policy)
    {
        auto settings = AppSettings::open(folder("data"));
        QVERIFY(settings && settings->setLearner(kAda));
        Policy inForce;
        inForce.settings = policy;
        putInForce(inForce);
        m_window = std::make_unique<MainWindow>(places(), m_clock, QLocale(QStringLiteral("en_GB")));
        m_window->start(kLab);
        m_window->show();
        awaitOpening();
    }
    [[nodiscard]] std::size_t mirrored() const
    {
        const auto contents = readMirror(mirrorFolder(folder("mirror"), Ledger::fileFor(folder("data"), kAda.id)));
        return contents ? contents->attempts.front().events.size() : 0;
    }
    QLabel& line() { return named<QLabel>("mirrorStatusLabel"); }
};

void StorageStatusTest::mirrorThatIsAwayIsOneLine()
{
    openWith({{"storage/mirror", folder("mirror").string()}});
    QTRY_VERIFY(line().isVisible());
    QVERIFY(line().text().startsWith(QStringLiteral("Saved here")));
    QVERIFY2(line().accessibleDescription().contains(QStringLiteral("mirror")), "says where");
    QVERIFY(session().chooseContext("cloud"));
    QVERIFY(named<QLabel>("savedLabel").text().startsWith(QStringLiteral("Saved")));
    fs::create_directory(folder("mirror"));
    QVERIFY(session().openAct("pipeline"));
    QTRY_VERIFY(!line().isVisible());
    QCOMPARE(mirrored(), static_cast<std::size_t>(session().state().lastSeq));
}

void StorageStatusTest::requiredMirrorThatIsAwayIsNotSaved()
{
    fs::create_directory(folder("mirror"));
    openWith({{"storage/mirror", folder("mirror").string()}, {"storage/mirror_required", "yes"}});
    QVERIFY(session().chooseContext("cloud"));
    const auto before = session().state().lastSeq;
    QCOMPARE(mirrored(), static_cast<std::size_t>(before));
    m_window.reset();
    fs::rename(folder("mirror"), folder("away"));
    openWith({{"storage/mirror", folder("mirror").string()}, {"storage/mirror_required", "yes"}});
    QVERIFY(!session().openAct("pipeline"));
    QCOMPARE(session().state().lastSeq, before);
    QCOMPARE(named<QLabel>("savedLabel").property("level").toString(), QStringLiteral("bad"));
    fs::rename(folder("away"), folder("mirror"));
    QVERIFY(session().openAct("pipeline"));
    QCOMPARE(mirrored(), static_cast<std::size_t>(before + 1));
}

void StorageStatusTest::networkHomeCanBeLookedAtBesideTheLab()
{
    openWith({{"storage/class", "durable-network"}});
    QVERIFY(session().chooseContext("cloud"));
    m_window->showRecord();
    QCOMPARE(shownArea(), QStringLiteral("recordPage"));
    m_window->showLibrary();
    QTRY_COMPARE(shownArea(), QStringLiteral("libraryPage"));
    m_window->showLab();
    QVERIFY(session().openAct("pipeline"));
}

void StorageStatusTest::policyThatCannotBeReadIsNamed()
{
    openWith({{"storage/class", "somewhere"}});
    QCOMPARE(shownArea(), QStringLiteral("errorPage"));
    QVERIFY(!fs::exists(Ledger::fileFor(folder("data"), kAda.id)));
}

void StorageStatusTest::damagedLedgerComesBackFromTheMirror()
{
    const PolicySettings policy{{"storage/mirror", folder("mirror").string()}};
    fs::create_directory(folder("mirror"));
    openWith(policy);
    QVERIFY(session().chooseContext("cloud"));
    QVERIFY(session().openAct("pipeline"));
    const auto before = session().state().lastSeq;
    m_window.reset();
    const fs::path ledger = Ledger::fileFor(folder("data"), kAda.id);
    fs::remove_all(ledger.parent_path() / "snapshots");
    QVERIFY(writeFile(ledger, std::string(4096, 'x')));
    openWith(policy);
    QCOMPARE(shownArea(), QStringLiteral("errorPage"));
    QTRY_VERIFY(m_window->findChild<QPushButton*>(QStringLiteral("restorePushButton")));
    QVERIFY2(named<QLabel>("restoreStateLabel").text().contains(QStringLiteral("on another disk")),
             qPrintable(named<QLabel>("restoreStateLabel").text()));
    QTest::mouseClick(&named<QPushButton>("restorePushButton"), Qt::LeftButton);
    QTRY_COMPARE(shownArea(), QStringLiteral("labView"));
    QCOMPARE(session().state().lastSeq, before);
    QCOMPARE(session().state().context, std::string("cloud"));
}

/// Before a lab is opened: the list of labs and the record offer what the mirror has.
void StorageStatusTest::missingLedgerBesideItsMirrorIsNoNewLearner()
{
    const PolicySettings policy{{"storage/mirror", folder("mirror").string()}};
    fs::create_directory(folder("mirror"));
    openWith(policy);
    QVERIFY(session().chooseContext("cloud"));
    const auto events = session().state().lastSeq;
    m_window.reset();
    fs::remove_all(Ledger::fileFor(folder("data"), kAda.id).parent_path());
    m_window = std::make_unique<MainWindow>(places(), m_clock, QLocale(QStringLiteral("en_GB")));
    m_window->start();
    m_window->show();
    QTRY_COMPARE(shownArea(), QStringLiteral("errorPage"));
    m_window->showRecord();
    QCOMPARE(shownArea(), QStringLiteral("errorPage"));
    named<QPushButton>("restorePushButton").click();
    QTRY_COMPARE(shownArea(), QStringLiteral("recordPage"));
    m_window->openLab(kLab);
    QCOMPARE(session().state().lastSeq, events);
    QCOMPARE(session().state().context, std::string("cloud"));
}

void StorageStatusTest::staleLockIsBrokenHereWhenAsked()
{
    const PolicySettings policy{{"storage/class", "durable-network"}};
    openWith(policy);
    QVERIFY(session().chooseContext("cloud"));
    m_window.reset();
    const fs::path lock = Ledger::fileFor(folder("data"), kAda.id).string() + ".lock";
    QVERIFY(writeFile(lock, "lab-pc-7\tada\t4242\t1790000000000\n"));
    openWith(policy);
    QCOMPARE(shownArea(), QStringLiteral("errorPage"));
    QVERIFY2(errorTitle().contains(QStringLiteral("lab-pc-7")), "says who has it");
    const auto* lead = named<QWidget>("errorPage").findChild<QLabel*>(QStringLiteral("areaLeadLabel"));
    QVERIFY2(lead->text().contains(QStringLiteral("lab-pc-7 (")), qPrintable(lead->text()));
    m_window->showRecord();
    QTRY_COMPARE(shownArea(), QStringLiteral("recordPage")); // it can be read meanwhile
    m_window->showLibrary();
    m_window->openLab(kLab);
    QTRY_COMPARE(shownArea(), QStringLiteral("errorPage"));
    const auto press = [this](const char* name) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what was shown before
        named<QPushButton>(name).click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    press("unlockPushButton");
    QVERIFY(unbrokenText("unlockStateLabel").contains(QStringLiteral("recorded")));
    press("unlockCancelPushButton");
    QCOMPARE(*readFile(lock, 1000), std::string("lab-pc-7\tada\t4242\t1790000000000\n"));
    press("unlockPushButton");
    press("unlockConfirmPushButton");
    QTRY_COMPARE(shownArea(), QStringLiteral("labView"));
    QCOMPARE(session().state().context, std::string("cloud"));
    QCOMPARE(std::get<Note>(session().events().back().body).about, std::string(kBrokenLockNote));
}

/// What can be closed here needs no breaking.
void StorageStatusTest::lockOfThisComputerIsNotOffered()
{
    openWith({});
    m_window.reset();
    const auto other = Ledger::open(folder("data"), kAda);
    QVERIFY(other);
    openWith({});
    QCOMPARE(shownArea(), QStringLiteral("errorPage"));
    QVERIFY(m_window->findChild<QPushButton*>(QStringLiteral("unlockPushButton")) == nullptr);
}

QTEST_MAIN(StorageStatusTest)
#include "storage_status_test.moc"
