// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/submission/hand_in_desk.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <set>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace foresight;
namespace fs = std::filesystem;

namespace {

/// The call at which this process loses its power, if any.
enum class PowerCut { Never, AtSync, AtRename };
PowerCut powerCut = PowerCut::Never;

/// Whether the disk takes a hand-in's file and then nothing more.
bool failsAfterTheFile = false;
bool hasFile = false;

void cutPowerAt(PowerCut call)
{
    if (powerCut == call)
        ::kill(::getpid(), SIGKILL);
}

} // namespace

// The calls that core makes, in place of the C library's.
int rename(const char* from, const char* to) noexcept
{
    cutPowerAt(PowerCut::AtRename);
    return static_cast<int>(::syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
}

int fsync(int descriptor)
{
    std::error_code ignored;
    const fs::path file = fs::read_symlink("/proc/self/fd/" + std::to_string(descriptor), ignored);
    if (file.string().find(".foresight.") != std::string::npos)
        cutPowerAt(PowerCut::AtSync);
    hasFile = hasFile || file.string().find(".foresight.") != std::string::npos;
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}

int fdatasync(int descriptor)
{
    if (failsAfterTheFile && hasFile) {
        errno = EIO;
        return -1;
    }
    return static_cast<int>(::syscall(SYS_fdatasync, descriptor));
}

class HandInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileAndEventAreThereTogether()
    {
        Desk desk;
        const auto done = desk.handIn(desk.target());
        QVERIFY2(done.has_value(), codeName(done).c_str());
        QCOMPARE(done->file, desk.target());
        QCOMPARE(done->number, 1);
        QCOMPARE(desk.files(), std::set<std::string>{"Lab 04.foresight"});
        QCOMPARE(fs::status(done->file).permissions(), fs::perms::owner_read | fs::perms::owner_write);

        const auto read = readSubmissionFile(done->file);
        QVERIFY(read.has_value());
        QVERIFY2(read->verdict.sound(), read->verdict.detail.c_str());
        QVERIFY(read->submission.events == desk.stored());
        QCOMPARE(read->submission.receipt, done->receipt);
        QCOMPARE(read->submission.genesis.learnerId, std::string("s123"));
        QCOMPARE(read->submission.signedUtcMs, desk.clock.utcMs());
        const auto last = parseStored(desk.stored().back());
        QVERIFY(last.has_value());
        QVERIFY(last->body == EventBody(HandedIn{"Lab 04.foresight", 1}));
    }

    void laterHandInsAreNumberedAndEarlierFilesStay()
    {
        Desk desk;
        const auto first = desk.handIn(desk.target());
        QVERIFY(first.has_value());
        const std::string before = readSubmissionFile(first->file)->submission.contentHash;
        desk.close();
        desk.reopen();
        const auto second = desk.handIn(desk.target());
        const auto third = desk.handIn(desk.target());
        QVERIFY(second.has_value() && third.has_value());
        QCOMPARE(second->number, 2);
        QCOMPARE(third->number, 3);
        QCOMPARE(desk.files(), (std::set<std::string>{"Lab 04.foresight", "Lab 04 2.foresight", "Lab 04 3.foresight"}));
        QCOMPARE(readSubmissionFile(first->file)->submission.contentHash, before);
        const auto read = readSubmissionFile(third->file);
        QVERIFY(read->verdict.sound());
        QVERIFY(parseStored(read->submission.events.back())->body == EventBody(HandedIn{"Lab 04 3.foresight", 3}));
    }

    void foreignFileOfThatNameIsKept()
    {
        Desk desk;
        std::ofstream(desk.target()) << "notes";
        const auto done = desk.handIn(desk.target());
        QVERIFY(done.has_value());
        QCOMPARE(done->file.filename().string(), std::string("Lab 04 2.foresight"));
        QCOMPARE(fs::file_size(desk.target()), std::uintmax_t(5));
    }

    void unfinishedLabIsRefused_data()
    {
        QTest::addColumn<int>("events");
        for (const int events : {0, 1, 4, 9})
            QTest::addRow("%d events", events) << events;
    }

    void unfinishedLabIsRefused()
    {
        QFETCH(int, events);
        Desk desk(static_cast<std::size_t>(events));
        const auto done = desk.handIn(desk.target());
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().code, ErrorCode::Refused);
        QCOMPARE(done.error().args, std::vector<std::string>{"lab-not-finished"});
        QCOMPARE(desk.stored().size(), static_cast<std::size_t>(events));
        QVERIFY(desk.files().empty());
    }

    void nothingToHandIn()
    {
        Desk desk;
        const auto done = exportSubmission(desk.ledger(), "other", desk.key, desk.clock, desk.target());
        QCOMPARE(codeName(done), std::string("nothing-to-hand-in"));
        QCOMPARE(done.error().args, (std::vector<std::string>{"s123", "other"}));
    }

    void otherInstallationsKeyDoesNotSign()
    {
        Desk desk;
        const auto other = InstallationKey::openOrCreate(desk.folder() / "other");
        QVERIFY(other.has_value());
        const auto done = handIn(desk.ledger(), smallLab(), *other, desk.clock, desk.target());
        QCOMPARE(codeName(done), std::string("signature-invalid"));
        QCOMPARE(desk.stored().size(), wholeSession().size());
        QVERIFY(desk.files().empty());
    }

    void placesThatCannotBeWrittenLeaveNoEvent_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("code");
        QTest::newRow("no folder") << QStringLiteral("none/x.foresight") << QStringLiteral("file-missing");
        QTest::newRow("file for a folder")
            << QStringLiteral("installation.key/x.foresight") << QStringLiteral("not-a-folder");
        QTest::newRow("name too long") << QStringLiteral("out/") + QString(300, QLatin1Char('x'))
                                       << QStringLiteral("file-unwritable");
    }

    void placesThatCannotBeWrittenLeaveNoEvent()
    {
        QFETCH(QString, path);
        QFETCH(QString, code);
        Desk desk;
        QCOMPARE(codeName(desk.handIn(desk.folder() / path.toStdString())), code.toStdString());
        QCOMPARE(desk.stored().size(), wholeSession().size());
        QVERIFY(desk.files().empty());
        QVERIFY2(desk.handIn(desk.target()).has_value(), "and the next place is tried as if nothing had been");
    }

    void fullDiskLeavesNoEvent()
    {
        Desk desk;
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit little{512, before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &little);
        const auto done = desk.handIn(desk.target());
        setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(codeName(done), std::string("disk-full"));
        QCOMPARE(desk.stored().size(), wholeSession().size());
        QVERIFY(desk.files().empty());
        QVERIFY(desk.handIn(desk.target()).has_value());
    }

    void commitThatFailsLeavesNoFile()
    {
        Desk desk;
        hasFile = false;
        failsAfterTheFile = true;
        const auto done = desk.handIn(desk.target());
        failsAfterTheFile = false;
        QVERIFY2(hasFile, "the file was written and synced before");
        QCOMPARE(codeName(done), std::string("database-failed"));
        QVERIFY(desk.files().empty());
        QCOMPARE(desk.stored().size(), wholeSession().size());
        QVERIFY(desk.handIn(desk.target()).has_value());
    }

    void killedInTheMiddleLeavesWholeFilesOnly()
    {
        Desk desk;
        desk.close();
        for (int round = 0; round < 5; ++round) {
            int pipe[2];
            QCOMPARE(::pipe(pipe), 0);
            const pid_t child = fork();
            if (child == 0) {
                desk.reopen();
                for (char one = 1;; ++one) {
                    const bool done = desk.handIn(desk.target()).has_value();
                    if (!done || ::write(pipe[1], &one, 1) != 1)
                        _exit(1);
                }
            }
            char acknowledged = 0;
            while (acknowledged < 2 + round) // the kill comes at another point each time
                QCOMPARE(::read(pipe[0], &acknowledged, 1), ssize_t(1));
            ::kill(child, SIGKILL);
            ::waitpid(child, nullptr, 0);
            ::close(pipe[0]);
            ::close(pipe[1]);
        }
        desk.reopen();
        const std::vector<StoredEvent> events = desk.stored();
        const std::size_t handIns = events.size() - wholeSession().size();
        std::size_t files = 0;
        for (const auto& entry : fs::directory_iterator(desk.target().parent_path())) {
            if (entry.path().filename().string().starts_with('.'))
                continue; // not yet renamed when the kill came
            ++files;
            const auto read = readSubmissionFile(entry.path());
            QVERIFY(read.has_value());
            QVERIFY2(read->verdict.sound(), read->verdict.detail.c_str());
            const std::vector<StoredEvent>& in = read->submission.events;
            QVERIFY(in.size() <= events.size());
            QVERIFY(std::equal(in.begin(), in.end(), events.begin()));
        }
        QVERIFY(files >= 2 + 3 + 4 + 5 + 6);
        QVERIFY2(handIns - files <= 5, "at most the last event of each round has no file");
    }

    void powerCutWhileHandingIn_data()
    {
        QTest::addColumn<int>("cut");
        QTest::addColumn<bool>("recorded");
        QTest::addColumn<bool>("another"); // attempt begun since
        QTest::newRow("before the event is recorded") << static_cast<int>(PowerCut::AtSync) << false << false;
        QTest::newRow("before the file has its name") << static_cast<int>(PowerCut::AtRename) << true << false;
        QTest::newRow("of an earlier attempt, before the event") << static_cast<int>(PowerCut::AtSync) << false << true;
        QTest::newRow("of an earlier attempt, before the name") << static_cast<int>(PowerCut::AtRename) << true << true;
    }

    void powerCutWhileHandingIn()
    {
        QFETCH(int, cut);
        QFETCH(bool, recorded);
        QFETCH(bool, another);
        Desk desk;
        desk.close();
        const pid_t child = fork();
        if (child == 0) {
            desk.reopen();
            powerCut = static_cast<PowerCut>(cut);
            (void)desk.handIn(desk.target());
            _exit(1);
        }
        int status = 0;
        ::waitpid(child, &status, 0);
        QVERIFY2(WIFSIGNALED(status), "the power was cut");
        QCOMPARE(desk.files().size(), std::size_t(1));
        QVERIFY(desk.files().begin()->starts_with(".Lab 04.foresight."));

        desk.reopen();
        const std::vector<StoredEvent> stored = desk.stored();
        QCOMPARE(stored.size(), wholeSession().size() + (recorded ? 1U : 0U));
        if (another) {
            QVERIFY(desk.beginAnother());
        }
        const auto finished = finishHandIn(desk.ledger(), kLab);
        QVERIFY(finished.has_value());
        QCOMPARE(finished->has_value(), recorded);
        if (!recorded) {
            QVERIFY(desk.files().empty());
            return;
        }
        QCOMPARE(**finished, desk.target());
        QCOMPARE(desk.files(), std::set<std::string>{"Lab 04.foresight"});
        const auto read = readSubmissionFile(desk.target());
        QVERIFY(read->verdict.sound());
        QVERIFY(read->submission.events == stored);
        QVERIFY2(!finishHandIn(desk.ledger(), kLab)->has_value(), "once is enough");
    }

    void leftOverIsEndedByTheNextHandIn()
    {
        Desk desk;
        const fs::path left = desk.target().parent_path() / ".Lab 04.foresight.0a1b2c";
        std::ofstream(left) << "half a hand-in";
        const auto store = desk.ledger().store(**desk.ledger().latestAttempt(kLab));
        QVERIFY(store->saveDraft("hand-in", left.string()).has_value());
        QVERIFY(desk.handIn(desk.target()).has_value());
        QCOMPARE(desk.files(), std::set<std::string>{"Lab 04.foresight"});
        QVERIFY(store->drafts()->empty());
    }

    void leftOverOnADiskThatIsAwayWaits()
    {
        Desk desk;
        const fs::path disk = desk.folder() / "stick";
        const fs::path left = disk / ".Lab 04.foresight.0a1b2c";
        const auto store = desk.ledger().store(**desk.ledger().latestAttempt(kLab));
        QVERIFY(store->saveDraft("hand-in", left.string()).has_value());
        QVERIFY(finishHandIn(desk.ledger(), kLab).has_value());
        fs::create_directory(disk);
        std::ofstream(left) << "half a hand-in";
        QVERIFY(finishHandIn(desk.ledger(), kLab).has_value());
        QVERIFY(!fs::exists(left));
    }

    void noOtherFileIsTouched_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"notes.txt", ".profile", ".Lab 04.foresight.0a1b2", ".Lab 04.foresight.notours"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void noOtherFileIsTouched()
    {
        QFETCH(QString, name);
        Desk desk;
        const fs::path file = desk.folder() / name.toStdString();
        std::ofstream(file) << "work of years";
        const auto store = desk.ledger().store(**desk.ledger().latestAttempt(kLab));
        QVERIFY(store->saveDraft("hand-in", file.string()).has_value());
        QVERIFY(finishHandIn(desk.ledger(), kLab).has_value());
        QCOMPARE(fs::file_size(file), std::uintmax_t(13));
    }

    void exportAddsNothing()
    {
        Desk desk(4);
        const auto done = exportSubmission(desk.ledger(), kLab, desk.key, desk.clock, desk.target());
        QVERIFY(done.has_value());
        QCOMPARE(done->number, 1);
        QCOMPARE(desk.stored().size(), std::size_t(4));
        const auto read = readSubmissionFile(done->file);
        QVERIFY(read->verdict.sound());
        QVERIFY(read->submission.events == desk.stored());
        QCOMPARE(read->submission.receipt, done->receipt);
        const auto again = exportSubmission(desk.ledger(), kLab, desk.key, desk.clock, desk.target());
        QCOMPARE(again->file.filename().string(), std::string("Lab 04 2.foresight"));
    }
};

QTEST_GUILESS_MAIN(HandInTest)
#include "hand_in_test.moc"
