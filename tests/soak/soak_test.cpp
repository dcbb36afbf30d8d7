// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell_fixture.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPixmapCache>
#include <QPushButton>
#include <QSlider>
#include <QThreadPool>

#include <malloc.h>

using namespace foresight;
using namespace foresight::ui;

namespace {

constexpr int kShortChanges = 2'000;
constexpr int kFirstChanges = 1'000; ///< what the program needs for good, it has after these
constexpr int kChangesAPage = 100;   ///< then the page is turned
constexpr int kChangesASettled = 10; ///< the others are passed on the way, as with a drag
constexpr int kChangesAnEvent = 100; ///< at most: much of what is settled is what was set before
constexpr int kMsAChange = 144;      ///< 200,000 of them in eight hours
constexpr qint64 kMostGrowth = 1 << 20;

struct Held
{
    qint64 bytes = 0; ///< of the heap, in use
    qint64 handles = 0;
};

Held held()
{
    QPixmapCache::clear(); // has a limit of its own, and what is in it depends on what was painted last
    const struct mallinfo2 heap = ::mallinfo2();
    return {static_cast<qint64>(heap.uordblks + heap.hblkhd),
            QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size()};
}

qint64 residentKib()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).simplified().split(' ').front().toLongLong();
        }
    }
    return 0;
}

} // namespace

/// The student's window works on, change after change and page after page, and holds no more at the end than soon after
/// the start.
class SoakTest : public ShellFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { freshFolder(); }
    void cleanup() { closeAll(); }

    void holdsNoMoreAfterALongDay()
    {
        openKnown(kLab);
        m_window->resize(1366, 768);
        toSimulator();
        const int wanted = qEnvironmentVariableIntValue("FORESIGHT_SOAK"); // 200,000 are eight hours
        const int changes = wanted > 0 ? wanted : kShortChanges;
        turnEveryPage();
        work(kFirstChanges);
        const Held first = settled();
        const qint64 residentFirst = residentKib();
        const std::int64_t eventsFirst = session().state().lastSeq;
        work(changes);
        const Held last = settled();
        qInfo("%d changes, %lld events, %d page turns: %lld bytes more of %lld, resident %lld KiB more of %lld, "
              "%lld handles then, %lld now",
              changes, static_cast<long long>(session().state().lastSeq - eventsFirst), m_turns,
              last.bytes - first.bytes, first.bytes, residentKib() - residentFirst, residentFirst, first.handles,
              last.handles);
        QVERIFY2(session().state().lastSeq - eventsFirst > changes / kChangesAnEvent, "the changes were not made");
        QCOMPARE(last.handles, first.handles);
        QVERIFY2(last.bytes - first.bytes < kMostGrowth, qPrintable(QString::number(last.bytes - first.bytes)));
    }

private:
    void toSimulator()
    {
        StudentSession& work = session();
        QVERIFY(work.chooseContext("cloud"));
        for (const char* act : {"pipeline", "gravity"}) {
            QVERIFY(work.openAct(act));
            QVERIFY(work.lockPrediction(act, "C", Confidence::Guess, {}));
            QVERIFY(work.openSimulator(act));
            if (qstrcmp(act, "pipeline") == 0) {
                QVERIFY(work.explore(act, {{"storage", std::string("nvme")}}));
                QVERIFY(work.explore(act, {{"gpus", 4.0}}));
                QVERIFY(work.reveal(act));
                QVERIFY(work.answerReflection(act, work.lab().act(act)->reflect.answer));
                QVERIFY(work.openEquation(act));
                QVERIFY(work.finishAct(act));
            }
        }
        QVERIFY(wizard().showStep(kSimulator));
    }

    /// There and back again: every open step was shown once.
    void turnEveryPage()
    {
        for (const Step& step : stepsOf(session().lab())) {
            wizard().showStep(step);
            QCoreApplication::processEvents();
        }
        QVERIFY(wizard().showStep(kSimulator));
    }

    void turnPage()
    {
        const std::vector<Step> steps = stepsOf(session().lab());
        for (std::size_t tried = 0; tried < steps.size(); ++tried) {
            const Step& step = steps[m_next++ % steps.size()];
            if (!(step == kSimulator) && wizard().showStep(step)) {
                break;
            }
        }
        QCoreApplication::processEvents();
        QVERIFY(wizard().showStep(kSimulator));
        QCoreApplication::processEvents();
        m_turns += 2;
    }

    void work(int changes)
    {
        for (int change = 0; change < changes; ++change) {
            if (change % (2 * kChangesAPage) == kChangesAPage) {
                turnPage();
            }
            m_clock.advance(kMsAChange);
            changeSomething(change);
            QCoreApplication::processEvents();
        }
    }

    void changeSomething(int change)
    {
        StepPage& page = wizard().shownPage();
        const QList<QSlider*> sliders = page.findChildren<QSlider*>();
        QVERIFY(!sliders.isEmpty());
        QSlider* slider = sliders[change / kChangesASettled % sliders.size()];
        const bool up = change % 2 == 0;
        QTest::keyClick(slider, up ? Qt::Key_Right : Qt::Key_Left);
        if (change % kChangesASettled == 0) {
            QFocusEvent out(QEvent::FocusOut); // settles what was set
            QCoreApplication::sendEvent(slider, &out);
        }
    }

    /// In the same state each time: the simulator with the story's settings.
    Held settled()
    {
        turnEveryPage();
        QTest::mouseClick(wizard().shownPage().findChild<QPushButton*>(QStringLiteral("storyPushButton")),
                          Qt::LeftButton);
        QThreadPool::globalInstance()->waitForDone(); // a snapshot has files open
        QTest::qWait(0);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        return held();
    }

    const Step kSimulator{StepKind::Explore, "gravity"};
    std::size_t m_next = 0;
    int m_turns = 0;
};

QTEST_MAIN(SoakTest)
#include "soak_test.moc"
