// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file.h"
#include "core/submission/submission.h"
#include "ui/policy.h"

#include "shell_fixture.h"

#include <QTest>

using namespace foresight;
using namespace foresight::ui;
namespace fs = std::filesystem;

/// A computer that forgets, by an administrator's word: it says so, and nobody leaves work behind unknowingly.
class ForgetfulComputerTest : public ShellFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        freshFolder();
        m_questions = 0;
        m_way = -1;
        m_sure = false;
        m_file.clear();
        Dialogs::instance().choose = [this](QWidget*, const QString&, const QString&, const QStringList& ways) {
            Q_ASSERT(ways.size() == 2);
            ++m_questions;
            return std::exchange(m_way, -1); // who is asked again stays
        };
        Dialogs::instance().confirm = [this](QWidget*, const QString&, const QString&, const QString&) {
            return m_sure;
        };
        Dialogs::instance().saveFile = [this](QWidget*, const QString&, const QString& suggested, const QString&) {
            m_suggested = suggested;
            return m_file;
        };
        Dialogs::instance().inform = [this](QWidget*, const QString&, const QString& text) { m_told = text; };
    }
    void cleanup()
    {
        closeAll();
        putInForce({});
    }

    void saysThatItForgets();
    void advisesWhereItOnlyLooksSo();
    void saysNothingElsewhere();
    void closingAsksAndCanBeLeft();
    void closingWithAHandInSavesWorkAsItStands();
    void leavingWithoutNeedsASecondWord();
    void finishedWorkIsHandedIn();
    void asksNothingWithoutWork();
    void asksNothingWhileAMirrorHasAllOfIt();
    void otherAttemptAsksToo();
    void endFromOutsideWritesToThePolicysFolder();
    void endFromOutsideAsksNothing();

private:
    void openWith(const PolicySettings& settings, bool dropFolder = false)
    {
        auto own = AppSettings::open(folder("data"));
        QVERIFY(own && own->setLearner(kAda));
        Policy policy;
        policy.settings = settings;
        if (dropFolder) {
            fs::create_directory(folder("drop"));
            policy.dropFolder = folder("drop");
        }
        putInForce(policy);
        open(kLab);
    }
    void openForgetful(bool dropFolder = false) { openWith({{"storage/class", "ephemeral"}}, dropFolder); }
    QString banner()
    {
        return named<QWidget>("storageBannerFrame").isVisible() ? unbrokenText("storageBannerLabel") : QString();
    }
    [[nodiscard]] std::vector<fs::path> dropped() const
    {
        std::vector<fs::path> files;
        for (const auto& entry : fs::directory_iterator(folder("drop"))) {
            files.push_back(entry.path());
        }
        return files;
    }
    void finish()
    {
        StudentSession& work = session();
        QVERIFY(work.chooseContext("cloud"));
        const std::pair<const char*, std::vector<Settings>> acts[] = {
            {"pipeline", {{{"storage", std::string("nvme")}}, {{"gpus", 4.0}}}},
            {"gravity", {{{"dataset_gb", 1e6}}, {{"dataset_gb", 270'000.0}}}}};
        for (const auto& [act, looks] : acts) {
            QVERIFY(work.openAct(act) && work.lockPrediction(act, "C", Confidence::Guess, {}) &&
                    work.openSimulator(act));
            for (const Settings& look : looks) {
                QVERIFY(work.explore(act, look));
            }
            QVERIFY(work.reveal(act));
            while (!work.state().act(act).reflectionClosed) {
                QVERIFY(work.answerReflection(act, "A"));
            }
            QVERIFY(work.openEquation(act) && work.finishAct(act));
        }
        QVERIFY(work.finishLab());
    }

    int m_questions = 0;
    int m_way = -1;
    bool m_sure = false;
    QString m_file;
    QString m_suggested;
    QString m_told;
};

void ForgetfulComputerTest::saysThatItForgets()
{
    openForgetful();
    QVERIFY2(banner().contains(QStringLiteral("forgets")) && banner().contains(QStringLiteral("Hand in")),
             qPrintable(banner()));
    m_window->showSettings();
    QVERIFY2(!banner().isEmpty(), "on every screen");
}

void ForgetfulComputerTest::advisesWhereItOnlyLooksSo()
{
    LeaveGuard guard;
    guard.useStorage(*storagePlan("tmpfs", {}));
    QVERIFY(guard.isAdvice());
    QVERIFY(guard.banner().contains(QStringLiteral("may be emptied")));
    openWith({});
    QVERIFY2(!guard.wouldLose(session()), "a guess asks nobody anything");
}

void ForgetfulComputerTest::saysNothingElsewhere()
{
    openWith({{"storage/class", "durable-local"}});
    QVERIFY(banner().isEmpty());
    QVERIFY(session().chooseContext("cloud"));
    QVERIFY(m_window->close());
    QCOMPARE(m_questions, 0);
}

void ForgetfulComputerTest::closingAsksAndCanBeLeft()
{
    openForgetful();
    QVERIFY(session().chooseContext("cloud"));
    QVERIFY2(!m_window->close(), "stays when nothing is chosen");
    QCOMPARE(m_questions, 1);
    QVERIFY(m_window->isVisible());
}

void ForgetfulComputerTest::closingWithAHandInSavesWorkAsItStands()
{
    openForgetful(true);
    QVERIFY(session().chooseContext("cloud"));
    const std::int64_t events = session().state().lastSeq;
    m_way = 0;
    QVERIFY2(!m_window->close(), "no file was chosen");
    QVERIFY2(m_suggested.startsWith(qtText(folder("drop").string())), "the policy's folder comes first");
    m_way = 0;
    m_file = qtText(folder("mine.foresight").string());
    QVERIFY(m_window->close());
    const auto read = readSubmissionFile(folder("mine.foresight"));
    QVERIFY(read && read->verdict.sound());
    QCOMPARE(static_cast<std::int64_t>(read->submission.events.size()), events);
    QVERIFY2(m_told.contains(qtText(read->submission.receipt)), qPrintable(m_told));
    m_window->show();
    QVERIFY2(m_window->close(), "asked once for the same work");
    m_window->show();
    QVERIFY(session().openAct("pipeline"));
    QVERIFY2(!m_window->close(), "and again for more");
}

void ForgetfulComputerTest::leavingWithoutNeedsASecondWord()
{
    openForgetful();
    QVERIFY(session().chooseContext("cloud"));
    m_way = 1;
    QVERIFY(!m_window->close());
    QCOMPARE(m_questions, 2); // asked again after the second word was not given
    m_way = 1;
    m_sure = true;
    QVERIFY(m_window->close());
}

void ForgetfulComputerTest::finishedWorkIsHandedIn()
{
    openForgetful();
    finish();
    m_way = 0;
    m_file = qtText(folder("mine.foresight").string());
    QVERIFY(m_window->close());
    QCOMPARE(session().state().handIns, 1);
    m_window->show();
    QVERIFY(m_window->close());
    QCOMPARE(m_questions, 1);
}

void ForgetfulComputerTest::asksNothingWithoutWork()
{
    openForgetful();
    QVERIFY(m_window->close());
    QCOMPARE(m_questions, 0);
}

void ForgetfulComputerTest::asksNothingWhileAMirrorHasAllOfIt()
{
    fs::create_directory(folder("mirror"));
    openWith({{"storage/class", "ephemeral"}, {"storage/mirror", folder("mirror").string()}});
    QVERIFY(banner().contains(QStringLiteral("another disk")));
    QVERIFY(session().chooseContext("cloud"));
    session().ledger().settleMirror();
    QVERIFY(m_window->close());
    QCOMPARE(m_questions, 0);
    m_window.reset();
    fs::rename(folder("mirror"), folder("away"));
    openWith({{"storage/mirror", folder("mirror").string()}}); // begun anew here it could not be without the mirror
    putInForce({});
    session().ledger().settleMirror();
    LeaveGuard guard;
    StoragePlan forgetful;
    forgetful.storage = StorageClass::Ephemeral;
    guard.useStorage(forgetful);
    QVERIFY2(guard.wouldLose(session()), "the mirror lacks what nobody can look up now");
    fs::rename(folder("away"), folder("mirror"));
    QVERIFY(session().openAct("pipeline"));
    session().ledger().settleMirror();
    QVERIFY2(!guard.wouldLose(session()), "and has it again");
}

void ForgetfulComputerTest::otherAttemptAsksToo()
{
    openForgetful();
    finish();
    m_window->openLab(kLab, AttemptWish::another());
    QCOMPARE(m_questions, 1);
    QCOMPARE(session().attempt().attempt, 1);
    m_way = 0;
    m_file = qtText(folder("mine.foresight").string());
    m_window->openLab(kLab, AttemptWish::another());
    QCOMPARE(session().attempt().attempt, 2);
}

void ForgetfulComputerTest::endFromOutsideWritesToThePolicysFolder()
{
    openForgetful(true);
    QVERIFY(session().chooseContext("cloud"));
    m_window->keepTyped();
    QCOMPARE(dropped().size(), std::size_t(1));
    const auto read = readSubmissionFile(dropped().front());
    QVERIFY(read && read->verdict.sound());
    QCOMPARE(static_cast<std::int64_t>(read->submission.events.size()), session().state().lastSeq);
    m_window->keepTyped();
    QCOMPARE(dropped().size(), std::size_t(1));
    QCOMPARE(m_questions, 0);
}

void ForgetfulComputerTest::endFromOutsideAsksNothing()
{
    openForgetful();
    QVERIFY(session().chooseContext("cloud"));
    m_window->keepTyped(); // a log-off is announced, then the windows are closed
    QVERIFY(m_window->close());
    QCOMPARE(m_questions, 0);
    m_window->show();
    QVERIFY(session().openAct("pipeline")); // somebody stopped the log-off and works on
    QVERIFY(!m_window->close());
    QCOMPARE(m_questions, 1);
}

QTEST_MAIN(ForgetfulComputerTest)
#include "forgetful_computer_test.moc"
