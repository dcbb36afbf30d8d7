// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/storage_plan.h"

#include "core/ledger/snapshots.h"

#include "ledger_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <sys/wait.h>
#include <unistd.h>

using namespace foresight;
namespace fs = std::filesystem;

namespace {

const std::string kLab = "data-gravity-trap";

/// Lines as the kernel writes them, of a machine with homes on a server.
constexpr const char* kMounts = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
                                "23 22 0:21 / /home rw shared:2 - autofs systemd-1 rw\n"
                                "24 23 0:44 / /home rw shared:3 - nfs4 server:/home rw,vers=4.2\n"
                                "25 22 0:45 / /mnt/My\\040Share rw - cifs //server/share rw\n"
                                "26 22 0:46 / /home/ada/far rw - fuse.sshfs ada@far:/ rw\n"
                                "27 22 0:47 / /tmp rw - tmpfs tmpfs rw\n"
                                "not a line\n";

int exitOf(pid_t child)
{
    int status = -1;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

/// Where the work is kept: the file system's type says it, an administrator's policy wins, and a network home is never
/// written in WAL mode.
class StoragePlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mountTableNamesTheType_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("type");
        const auto row = [](const char* path, const char* type) { QTest::newRow(path) << path << type; };
        row("/var/lib", "ext4");
        row("/home", "nfs4"); // over the automounter
        row("/home/ada/.local/share", "nfs4");
        row("/home/ada/far/x", "fuse.sshfs");
        row("/home/ada/farther", "nfs4");
        row("/mnt/My Share/x", "cifs");
        row("/tmp", "tmpfs");
        row("/tmpfiles", "ext4");
    }
    void mountTableNamesTheType()
    {
        QFETCH(QString, path);
        QFETCH(QString, type);
        QCOMPARE(QString::fromStdString(fileSystemIn(kMounts, path.toStdString())), type);
    }

    void thisMachineHasATypeEverywhere()
    {
        QVERIFY(!fileSystemAt("/").empty());
        QCOMPARE(fileSystemAt("/proc/self/no/such/folder"), std::string("proc"));
        QCOMPARE(fileSystemIn("", "/home"), std::string());
    }

    void typesAreClassed_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("name");
        for (const char* type : {"nfs", "nfs4", "cifs", "smb2", "smb3", "fuse.sshfs", "9p"})
            QTest::newRow(type) << type << "durable-network";
        for (const char* type : {"ext4", "btrfs", "xfs", "overlay", "tmpfs", "ramfs", "fuse.something", ""})
            QTest::newRow(qPrintable(QStringLiteral("'%1'").arg(QLatin1String(type)))) << type << "durable-local";
    }
    void typesAreClassed()
    {
        QFETCH(QString, type);
        QFETCH(QString, name);
        const auto plan = storagePlan(type.toStdString(), {});
        QVERIFY(plan.has_value());
        QCOMPARE(QString::fromStdString(storageClassName(plan->storage)), name);
        QVERIFY(!plan->byPolicy && plan->mirror.empty() && !plan->mirrorRequired);
        QCOMPARE(plan->seemsEphemeral, type == QLatin1String("tmpfs") || type == QLatin1String("ramfs"));
    }

    void policyWins()
    {
        const auto plan = storagePlan(
            "ext4",
            {{"storage/class", "ephemeral"}, {"storage/mirror", "/srv/mirror"}, {"storage/mirror_required", "yes"}});
        QVERIFY(plan.has_value());
        QVERIFY(plan->storage == StorageClass::Ephemeral && plan->byPolicy);
        QCOMPARE(plan->mirror, fs::path("/srv/mirror"));
        QVERIFY(plan->mirrorRequired);
        QVERIFY(!storagePlan("nfs4", {{"storage/class", "durable-local"}})->isNetwork());
        QVERIFY(storagePlan("ext4", {{"storage/class", "durable-network"}})->isNetwork());
        QVERIFY(!storagePlan("tmpfs", {{"storage/class", "durable-local"}})->seemsEphemeral);
    }

    void wrongPolicyIsNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("class") << "storage/class"
                               << "durable";
        QTest::newRow("relative") << "storage/mirror"
                                  << "mirror";
        QTest::newRow("neither") << "storage/mirror_required"
                                 << "true";
        QTest::newRow("required without a folder") << "storage/mirror_required"
                                                   << "yes";
    }
    void wrongPolicyIsNamed()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const auto plan = storagePlan("ext4", {{key.toStdString(), value.toStdString()}});
        QCOMPARE(codeOf(plan), ErrorCode::FormatInvalid);
        QVERIFY(plan.error().place.find(key.toStdString()) != std::string::npos);
    }

    void networkHomeIsLockedAsAWhole()
    {
        const LedgerFixture fixture;
        const auto ledger = Ledger::open(fixture.folder(), {"s123", "Ada"}, false, network());
        QVERIFY(ledger.has_value());
        const auto attempt = LedgerFixture::begin(**ledger);
        QVERIFY((*ledger)->store(*attempt)->append(LedgerFixture::event(1)).has_value());
        QCOMPARE(codeOf(fixture.openToRead()), ErrorCode::DatabaseLocked);
        (*ledger)->letOthersRead();
        QVERIFY2(fixture.openToRead().has_value(), "who asks first may read");
        QVERIFY(takeSnapshot(fixture.file(), 1'790'000'000'000).has_value());
        QVERIFY((*ledger)->store(*attempt)->append(LedgerFixture::event(2)).has_value());
        QCOMPARE(codeOf(fixture.openToRead()), ErrorCode::DatabaseLocked);
    }

    void networkHomeIsNeverWrittenInWalMode()
    {
        const LedgerFixture fixture;
        fixture.make(3);
        {
            SQLite::Database other(fixture.file().string(), SQLite::OPEN_READWRITE);
            QCOMPARE(other.execAndGet("PRAGMA journal_mode = WAL").getString(), std::string("wal"));
        }
        const auto ledger = Ledger::open(fixture.folder(), {"s123", "Ada"}, false, network());
        QVERIFY(ledger.has_value());
        const auto attempt = (*ledger)->latestAttempt(kLab);
        QVERIFY((*ledger)->store(**attempt)->append(LedgerFixture::event(4)).has_value());
        constexpr std::size_t kReadVersion = 19; // of the file format: 1 for a rollback journal, 2 for WAL
        QCOMPARE(static_cast<int>(LedgerFixture::bytes(fixture.file()).at(kReadVersion)), 1);
        QVERIFY(!fs::exists(fixture.file().string() + "-wal"));
    }

    void lockOfAnotherComputerIsNamed()
    {
        const LedgerFixture fixture;
        fixture.make(3);
        LedgerFixture::write(fixture.file().string() + ".lock", "lab-17\tada\t4711\t1790000000000\n");
        const auto other = Ledger::open(fixture.folder(), {"s123", "Ada"}, false, network());
        QCOMPARE(codeOf(other), ErrorCode::DatabaseLocked);
        QCOMPARE(other.error().args, (std::vector<std::string>{"lab-17", "ada", "4711", "1790000000000"}));
        QVERIFY2(fixture.openToRead().has_value(), "it can be read all the same");
        QVERIFY2(fixture.open().has_value(), "on a local disk the kernel's lock is the truth");
        QVERIFY2(Ledger::open(fixture.folder(), {"s123", "Ada"}, false, network()).has_value(), "and leaves no name");
    }

    void killedProgramOfThisComputerKeepsNobodyOut()
    {
        const LedgerFixture fixture;
        fixture.make(3);
        const pid_t child = fork();
        if (child == 0) {
            const auto held = Ledger::open(fixture.folder(), {"s123", "Ada"}, false, network());
            _exit(held ? 0 : 1); // no destructor: as if it had been killed
        }
        QCOMPARE(exitOf(child), 0);
        QVERIFY(Ledger::open(fixture.folder(), {"s123", "Ada"}, false, network()).has_value());
    }

private:
    [[nodiscard]] static StoragePlan network() { return *storagePlan("nfs4", {}); }
};

QTEST_GUILESS_MAIN(StoragePlanTest)
#include "storage_plan_test.moc"
