// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"

#include "core/ledger/file_lock.h"
#include "ui/student/opening_job.h"

#include <QPushButton>
#include <QTest>
#include <QThread>

#include <atomic>
#include <future>
#include <stop_token>
#include <utility>

using namespace foresight;
using namespace foresight::ui;

namespace {

/// Opens when it is let, however long that takes.
class Gate
{
public:
    OpeningJob::Opener opener()
    {
        return [this](const OpeningRequest& request) {
            m_beside = m_beside && QThread::currentThread() != qApp->thread();
            ++m_asked;
            m_open.wait();
            return openSession(request);
        };
    }
    ~Gate() { let(); }
    void let()
    {
        if (!std::exchange(m_isOpen, true)) {
            m_let.set_value();
        }
    }
    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] bool beside() const { return m_beside; }

private:
    std::promise<void> m_let;
    std::shared_future<void> m_open = m_let.get_future().share();
    bool m_isOpen = false;
    std::atomic<int> m_asked = 0;
    std::atomic<bool> m_beside = true;
};

/// What an opening without end does.
void untilTold(const std::stop_token& stop)
{
    std::promise<void> told;
    const std::stop_callback tell(stop, [&told] { told.set_value(); });
    told.get_future().wait();
}

} // namespace

/// While a lab is being opened, however long that takes, the window is there for whoever sits before it.
class OpeningTest : public ShellFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        freshFolder();
        m_gate = std::make_unique<Gate>();
    }
    void cleanup()
    {
        m_gate->let(); // also when a test has failed
        closeAll();
    }

    void windowAnswersMeanwhile();
    void whoReadsSomethingElseGoesOnReading();
    void closesCleanlyMeanwhile();
    void closingNeverWaitsForAllOfIt();
    void whatComesNextDoesNotWaitForIt();
    void canBeGivenUp();
    void anotherOneBeginsWhenTheFirstHasEnded();
    void askedForTwiceOpensOnce();
    void errorIsAScreen();
    void whatWasOpenedWorksInTheWindowsThread();

private:
    void openGated()
    {
        auto settings = AppSettings::open(folder("data"));
        QVERIFY(settings && settings->setLearner(kAda));
        m_window = std::make_unique<MainWindow>(places(), m_clock, QLocale(QStringLiteral("en_GB")));
        m_window->setOpener(m_gate->opener());
        m_window->start(kLab);
        m_window->show();
    }
    /// Without waiting for the lab.
    QString area()
    {
        return m_window->findChild<QStackedWidget*>(QStringLiteral("areasStackedWidget"))
            ->currentWidget()
            ->objectName();
    }
    QString title()
    {
        return named<QWidget>("openingPage").findChild<QLabel*>(QStringLiteral("areaTitleLabel"))->text();
    }
    [[nodiscard]] std::filesystem::path ledger() const { return Ledger::fileFor(folder("data"), kAda.id); }
    [[nodiscard]] bool isLocked() const { return !FileLock::tryNow(ledger().string() + ".lock"); }

    std::unique_ptr<Gate> m_gate;
};

void OpeningTest::windowAnswersMeanwhile()
{
    openGated();
    QCOMPARE(area(), QStringLiteral("openingPage"));
    QVERIFY2(title().isEmpty(), "a word about waiting comes after a while");
    QTRY_COMPARE(title(), QStringLiteral("Opening your work…"));
    QVERIFY(m_window->windowTitle().startsWith(title()));
    QVERIFY(m_window->isOpening());
    QVERIFY(m_window->labView() == nullptr);
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_COMPARE(area(), QStringLiteral("handbookPage"));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTRY_COMPARE(area(), QStringLiteral("openingPage"));
    m_gate->let();
    QTRY_COMPARE(area(), QStringLiteral("labView"));
    QVERIFY(m_gate->beside());
}

void OpeningTest::whoReadsSomethingElseGoesOnReading()
{
    openGated();
    m_window->showSettings();
    m_gate->let();
    QTRY_VERIFY(m_window->labView() != nullptr);
    QCOMPARE(area(), QStringLiteral("settingsPage"));
    named<QPushButton>("leaveAreaPushButton").click();
    QCOMPARE(area(), QStringLiteral("labView"));
}

void OpeningTest::closesCleanlyMeanwhile()
{
    openGated();
    QTRY_COMPARE(m_gate->asked(), 1);
    QVERIFY(m_window->close());
    QVERIFY(!m_window->isVisible());
    m_gate->let();
    m_window.reset();
    QVERIFY2(!isLocked(), "what was opened for nobody is closed");
    openKnown(kLab);
    QCOMPARE(session().state().lastSeq, 1);
}

/// The opening here has no end but the one that it is told.
void OpeningTest::closingNeverWaitsForAllOfIt()
{
    auto settings = AppSettings::open(folder("data"));
    QVERIFY(settings && settings->setLearner(kAda));
    m_window = std::make_unique<MainWindow>(places(), m_clock, QLocale(QStringLiteral("en_GB")));
    std::atomic<bool> begun = false;
    std::atomic<bool> told = false;
    m_window->setOpener([&](const OpeningRequest& request) -> OpeningResult {
        begun = true;
        untilTold(request.stop);
        told = true;
        return fail({ErrorCode::DatabaseFailed, {}, {}, {}});
    });
    m_window->start(kLab);
    m_window->show();
    QTRY_VERIFY(begun);
    QVERIFY(m_window->close());
    m_window.reset();
    QVERIFY(told);
}

void OpeningTest::whatComesNextDoesNotWaitForIt()
{
    openGated();
    m_gate->let();
    QTRY_COMPARE(area(), QStringLiteral("labView"));
    std::atomic<int> begun = 0;
    std::atomic<int> told = 0;
    m_window->setOpener([&](const OpeningRequest& request) -> OpeningResult {
        if (++begun > 1) {
            return openSession(request);
        }
        untilTold(request.stop);
        ++told;
        return fail({ErrorCode::DatabaseFailed, {}, {}, {}});
    });
    m_window->openLab(kLab, AttemptWish::numbered(7));
    QTRY_COMPARE(begun.load(), 1);
    m_window->openLab(kLab);
    QTRY_COMPARE(area(), QStringLiteral("labView"));
    QCOMPARE(told.load(), 1);
}

void OpeningTest::canBeGivenUp()
{
    openGated();
    QTRY_COMPARE(m_gate->asked(), 1);
    m_window->showLibrary();
    QVERIFY(!m_window->isOpening());
    m_gate->let();
    QTRY_VERIFY(m_window->findChild<QPushButton*>(QStringLiteral("data-gravity-trapOpenPushButton")));
    QTRY_VERIFY(std::filesystem::exists(ledger()) && !isLocked());
    QCOMPARE(area(), QStringLiteral("libraryPage"));
    QVERIFY(m_window->labView() == nullptr);
}

void OpeningTest::anotherOneBeginsWhenTheFirstHasEnded()
{
    openGated();
    QTRY_COMPARE(m_gate->asked(), 1);
    m_window->openLab(kLab, AttemptWish::another());
    QVERIFY(m_window->isOpening());
    QCOMPARE(m_gate->asked(), 1);
    m_gate->let();
    QTRY_COMPARE(area(), QStringLiteral("labView"));
    QCOMPARE(m_gate->asked(), 2);
}

void OpeningTest::askedForTwiceOpensOnce()
{
    openGated();
    m_window->openLab(kLab);
    m_window->raiseFor(kLab);
    m_gate->let();
    QTRY_COMPARE(area(), QStringLiteral("labView"));
    QCOMPARE(m_gate->asked(), 1);
}

void OpeningTest::errorIsAScreen()
{
    auto settings = AppSettings::open(folder("data"));
    QVERIFY(settings && settings->setLearner(kAda));
    m_window = std::make_unique<MainWindow>(places(), m_clock, QLocale(QStringLiteral("en_GB")));
    m_window->setOpener([this](const OpeningRequest&) {
        return fail({ErrorCode::DiskFull, ledger().string(), {}, {}});
    });
    m_window->start(kLab);
    m_window->show();
    QTRY_COMPARE(area(), QStringLiteral("errorPage"));
    m_window->setOpener(openSession);
    named<QPushButton>("retryPushButton").click();
    QTRY_COMPARE(area(), QStringLiteral("labView"));
}

void OpeningTest::whatWasOpenedWorksInTheWindowsThread()
{
    openGated();
    m_gate->let();
    QCOMPARE(session().thread(), qApp->thread());
    QVERIFY(session().chooseContext("cloud"));
    QVERIFY(session().saveDraft("predict/pipeline/reason", QStringLiteral("slow disk")));
    m_window.reset();
    openKnown(kLab);
    QCOMPARE(session().state().context, std::string("cloud"));
}

QTEST_MAIN(OpeningTest)
#include "opening_test.moc"
