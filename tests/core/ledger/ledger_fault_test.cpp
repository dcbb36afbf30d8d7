// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/database.h"
#include "core/ledger/ledger.h"
#include "core/ledger/migrations.h"

#include "full_disk.h"
#include "ledger_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace foresight;
namespace fs = std::filesystem;

namespace {

/// A program that appends without end and reports each event it was told is kept.
class Appender
{
public:
    explicit Appender(const LedgerFixture& fixture)
    {
        if (::pipe(m_pipe) != 0)
            return;
        m_child = fork();
        if (m_child != 0)
            return;
        const auto ledger = fixture.open();
        const auto attempt = *(*ledger)->latestAttempt("data-gravity-trap");
        const auto store = (*ledger)->store(*attempt);
        for (std::int64_t seq = attempt->events + 1;; ++seq) {
            if (!store->append(fixture.event(seq)) || ::write(m_pipe[1], &seq, sizeof seq) != sizeof seq)
                _exit(1);
        }
    }
    Appender(const Appender&) = delete;
    Appender& operator=(const Appender&) = delete;
    ~Appender()
    {
        ::close(m_pipe[0]);
        ::close(m_pipe[1]);
    }

    /// Waits until it has reported `count` events, kills it, and answers with the last it reported.
    std::int64_t killAfter(int count)
    {
        std::int64_t last = 0;
        for (int i = 0; i < count; ++i) {
            if (::read(m_pipe[0], &last, sizeof last) != sizeof last)
                return -1;
        }
        ::kill(m_child, SIGKILL);
        ::waitpid(m_child, nullptr, 0);
        ::close(m_pipe[1]);
        m_pipe[1] = -1;
        while (::read(m_pipe[0], &last, sizeof last) == sizeof last) {
        }
        return last;
    }

private:
    int m_pipe[2] = {-1, -1};
    pid_t m_child = -1;
};

} // namespace

class LedgerFaultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWhileAppending()
    {
        const LedgerFixture fixture;
        fixture.make(0);
        std::int64_t stored = 0;
        for (int round = 0; round < 25; ++round) {
            Appender appender(fixture);
            const std::int64_t acknowledged = appender.killAfter(1 + round % 7);
            QVERIFY(acknowledged > stored);
            const auto report = verifyLedger(fixture.file());
            QVERIFY2(report.has_value(), report ? "" : report.error().cause.c_str());
            QVERIFY(report->sound);
            stored = report->attempts.front().events;
            QVERIFY2(acknowledged <= stored && stored <= acknowledged + 1,
                     qPrintable(QStringLiteral("%1 acknowledged, %2 stored").arg(acknowledged).arg(stored)));
            QVERIFY(fixture.open().has_value());
        }
    }

    void unfinishedWriteIsUndone_data()
    {
        QTest::addColumn<bool>("readFirst");
        QTest::newRow("by a reader") << true;
        QTest::newRow("by a writer") << false;
    }

    void unfinishedWriteIsUndone()
    {
        QFETCH(bool, readFirst);
        const LedgerFixture fixture;
        fixture.make(3);
        const pid_t child = fork();
        if (child == 0) { // dies with pages written and the journal full
            SQLite::Database db(fixture.file().string(), SQLite::OPEN_READWRITE);
            db.exec("PRAGMA journal_mode = TRUNCATE; PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE;"
                    "CREATE TABLE rubbish (x TEXT); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                    "WHERE i < 2000) INSERT INTO rubbish SELECT hex(randomblob(200)) FROM n");
            ::kill(::getpid(), SIGKILL);
        }
        ::waitpid(child, nullptr, 0);
        QVERIFY(fs::file_size(fixture.file().string() + "-journal") > 0);
        if (readFirst) {
            const auto report = verifyLedger(fixture.file());
            QVERIFY2(report.has_value(), report ? "" : report.error().cause.c_str());
            QVERIFY(report->sound);
        }
        const auto ledger = fixture.open();
        QVERIFY(ledger.has_value());
        QCOMPARE((*(*ledger)->latestAttempt("data-gravity-trap"))->events, 3);
    }

    void fullDiskRefusesTheEventAndNothingElse()
    {
        const LedgerFixture fixture;
        fixture.make(3);
        const auto ledger = fixture.open();
        const auto attempt = *(*ledger)->latestAttempt("data-gravity-trap");
        const auto store = (*ledger)->store(*attempt);
        const Event large = fixture.event(4, Note{"gap", std::string(30'000, 'x')});
        {
            const FullDisk full(fs::file_size(fixture.file()));
            QCOMPARE(codeOf(store->append(large)), ErrorCode::DiskFull);
            QCOMPARE(codeOf(store->saveDraft("gap", std::string(30'000, 'x'))), ErrorCode::DiskFull);
            QCOMPARE(store->events()->size(), std::size_t(3));
        }
        QVERIFY2(store->append(large).has_value(), "once there is room again the same event is kept");
        QCOMPARE(store->events()->size(), std::size_t(4));
        QVERIFY(verifyLedger(fixture.file())->sound);
    }

    void sqlitesOwnLimitIsAFullDisk()
    {
        const LedgerFixture fixture;
        const auto database = Database::create(fixture.folder() / "small.sqlite", kLedgerApplicationId);
        QVERIFY(migrate(*database, ledgerMigrations()).has_value());
        const auto pages = database->number("PRAGMA page_count");
        QVERIFY(database->number("PRAGMA max_page_count = " + std::to_string(*pages)).has_value());
        const auto done = database->transaction(
            [&] { return database->execute("CREATE TABLE x (y TEXT); INSERT INTO x VALUES (hex(zeroblob(50000)))"); });
        QCOMPARE(codeOf(done), ErrorCode::DiskFull);
        QCOMPARE(*database->number("SELECT count(*) FROM sqlite_schema WHERE name = 'x'"), 0);
    }

    void fullDiskAtTheFirstStartLeavesNothingHalfMade()
    {
        const LedgerFixture fixture;
        {
            const FullDisk full(8192);
            QCOMPARE(codeOf(fixture.open()), ErrorCode::DiskFull);
        }
        QVERIFY(!fs::exists(fixture.file()));
        fixture.make(1);
        QVERIFY(verifyLedger(fixture.file())->sound);
    }

    void leftoverOfAnInterruptedStartIsReplaced()
    {
        const LedgerFixture fixture;
        fs::create_directories(fixture.file().parent_path());
        LedgerFixture::write(fixture.file().string() + ".new", "half a database");
        LedgerFixture::write(fixture.file().string() + ".new-journal", "and its journal");
        fixture.make(2);
        QVERIFY(verifyLedger(fixture.file())->sound);
        QVERIFY(!fs::exists(fixture.file().string() + ".new"));
        QVERIFY(!fs::exists(fixture.file().string() + ".new-journal"));
    }

    void placesThatCannotHoldALedger()
    {
        const LedgerFixture fixture;
        LedgerFixture::write(fixture.folder() / "file", "x");
        fs::create_symlink(fixture.folder() / "nowhere" / "at all", fixture.folder() / "dangling");
        QCOMPARE(codeOf(Ledger::open(fixture.folder() / "file", {"s123", ""})), ErrorCode::NotAFolder);
        QCOMPARE(codeOf(Ledger::open(fixture.folder() / "dangling", {"s123", ""})), ErrorCode::FileMissing);
        QVERIFY2(!fs::exists(fixture.folder() / "nowhere"), "nothing is made where a disk may be missing");
        QVERIFY(!Ledger::open("/proc/none", {"s123", ""}).has_value());
        fs::create_directories(fixture.file());
        QCOMPARE(codeOf(fixture.open()), ErrorCode::NotAFile);
        QVERIFY(fs::is_directory(fixture.file()));
    }

    void folderThatGoesAwayIsMissed()
    {
        const LedgerFixture fixture;
        fixture.make(2);
        const auto ledger = fixture.open();
        const auto attempt = *(*ledger)->latestAttempt("data-gravity-trap");
        const auto store = (*ledger)->store(*attempt);
        const fs::path folder = fixture.file().parent_path();
        const fs::path away = fixture.folder() / "away";
        fs::rename(folder, away);
        QCOMPARE(codeOf(store->append(fixture.event(3))), ErrorCode::FileMissing);
        QVERIFY2(!fs::exists(folder), "nothing is made in its place");
        fs::rename(away, folder);
        QVERIFY(store->append(fixture.event(3)).has_value());
        QCOMPARE(verifyLedger(fixture.file())->attempts.front().events, 3);
    }

    void filesThatCannotBeOpened()
    {
        const LedgerFixture fixture;
        QCOMPARE(::mkfifo((fixture.folder() / "fifo").c_str(), 0600), 0);
        for (const LedgerMode mode : {LedgerMode::ReadWrite, LedgerMode::ReadOnly}) {
            QCOMPARE(codeOf(Ledger::openFile(fixture.folder() / "none.sqlite", mode)), ErrorCode::FileMissing);
            QCOMPARE(codeOf(Ledger::openFile(fixture.folder(), mode)), ErrorCode::NotAFile);
            QCOMPARE(codeOf(Ledger::openFile(fixture.folder() / "fifo", mode)), ErrorCode::NotAFile);
            QCOMPARE(codeOf(Ledger::openFile("/dev/zero", mode)), ErrorCode::NotAFile);
        }
        QVERIFY2(!fs::exists(fixture.folder() / "none.sqlite"), "opening makes no file");
        QVERIFY(!fs::exists(fixture.folder() / "none.sqlite.lock"));
    }

    void whatMayNotBeWrittenIsForReading_data()
    {
        QTest::addColumn<bool>("folder");
        QTest::newRow("folder") << true;
        QTest::newRow("file") << false;
    }

    void whatMayNotBeWrittenIsForReading()
    {
        QFETCH(bool, folder);
        const LedgerFixture fixture;
        fixture.make(2);
        if (folder)
            fs::remove(fixture.file().string() + ".lock");
        for (const auto& entry : fs::recursive_directory_iterator(fixture.folder()))
            fs::permissions(entry.path(), entry.is_directory() ? fs::perms(0755) : fs::perms(0666));
        fs::permissions(fixture.folder(), fs::perms(0755));
        fs::permissions(folder ? fixture.file().parent_path() : fixture.file(),
                        folder ? fs::perms(0555) : fs::perms(0444));
        const pid_t child = fork();
        if (child == 0) {
            if (::geteuid() == 0 && ::setuid(65534) != 0) // root may write everywhere
                _exit(2);
            const auto writer = Ledger::openFile(fixture.file(), LedgerMode::ReadWrite);
            const auto reader = fixture.openToRead();
            _exit(!writer && writer.error().code == ErrorCode::DatabaseReadOnly && reader ? 0 : 1);
        }
        int status = 1;
        ::waitpid(child, &status, 0);
        fs::permissions(fixture.file().parent_path(), fs::perms::owner_all);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void otherProgramsLockIsSaid()
    {
        const LedgerFixture fixture;
        fixture.make(2);
        const auto ledger = fixture.open();
        const auto attempt = *(*ledger)->latestAttempt("data-gravity-trap");
        {
            SQLite::Database other(fixture.file().string(), SQLite::OPEN_READWRITE);
            other.exec("BEGIN EXCLUSIVE");
            QCOMPARE(codeOf((*ledger)->store(*attempt)->append(fixture.event(3))), ErrorCode::DatabaseLocked);
            QCOMPARE(codeOf(fixture.openToRead()), ErrorCode::DatabaseLocked);
        }
        QVERIFY((*ledger)->store(*attempt)->append(fixture.event(3)).has_value());
    }

    void secondProgramIsRefused()
    {
        const LedgerFixture fixture;
        fixture.make(1);
        const auto ledger = fixture.open();
        const pid_t child = fork();
        if (child == 0) {
            const auto second = Ledger::openFile(fixture.file(), LedgerMode::ReadWrite);
            _exit(!second && second.error().code == ErrorCode::DatabaseLocked ? 0 : 1);
        }
        int status = 1;
        ::waitpid(child, &status, 0);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    void journalAndSyncAreWhatWasAskedFor()
    {
        const LedgerFixture fixture;
        fixture.make(1);
        const auto database = Database::open(fixture.file(), Database::Mode::ReadWrite, kLedgerApplicationId);
        QVERIFY(database.has_value());
        QCOMPARE(*database->text("PRAGMA journal_mode"), std::string("truncate"));
        QCOMPARE(*database->number("PRAGMA synchronous"), 2);
        QCOMPARE(*database->number("PRAGMA foreign_keys"), 1);
    }
};

QTEST_GUILESS_MAIN(LedgerFaultTest)
#include "ledger_fault_test.moc"
