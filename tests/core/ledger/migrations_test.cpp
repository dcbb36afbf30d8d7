// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/migrations.h"

#include "ledger_fixture.h"

using namespace foresight;
namespace fs = std::filesystem;

namespace {

constexpr std::int64_t kId = 0x54455354;

/// Three versions of a schema that only this test knows.
const std::vector<Migration> kSteps = {{1, "CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1)"},
                                       {2, "ALTER TABLE a ADD COLUMN y TEXT; UPDATE a SET y = 'two'"},
                                       {3, "CREATE TABLE b (z INTEGER) STRICT; INSERT INTO b SELECT x + 41 FROM a"}};

std::vector<Migration> firstSteps(std::ptrdiff_t count)
{
    return {kSteps.begin(), kSteps.begin() + count};
}

} // namespace

class MigrationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void olderFileIsBroughtUp_data()
    {
        QTest::addColumn<int>("from");
        for (int from = 0; from <= 3; ++from)
            QTest::addRow("from version %d", from) << from;
    }

    void olderFileIsBroughtUp()
    {
        QFETCH(int, from);
        const LedgerFixture fixture;
        const fs::path file = fixture.folder() / "old.sqlite";
        {
            const auto database = Database::create(file, kId);
            QVERIFY(database.has_value());
            QVERIFY(migrate(*database, firstSteps(from)).has_value());
            QCOMPARE(*database->number("PRAGMA user_version"), from);
        }
        const auto database = Database::open(file, Database::Mode::ReadWrite, kId);
        QVERIFY(database.has_value());
        QVERIFY(migrate(*database, kSteps).has_value());
        QCOMPARE(*database->number("PRAGMA user_version"), 3);
        QCOMPARE(*database->text("SELECT y FROM a"), std::string("two"));
        QCOMPARE(*database->number("SELECT z FROM b"), 42);
        QVERIFY2(migrate(*database, kSteps).has_value(), "and a second time nothing happens");
        QCOMPARE(*database->number("SELECT count(*) FROM b"), 1);
    }

    void failedStepLeavesTheVersionBefore()
    {
        const LedgerFixture fixture;
        const fs::path file = fixture.folder() / "old.sqlite";
        {
            const auto database = Database::create(file, kId);
            QVERIFY(migrate(*database, firstSteps(1)).has_value());
        }
        const std::string before = fixture.bytes(file);
        {
            const auto database = Database::open(file, Database::Mode::ReadWrite, kId);
            std::vector<Migration> broken = kSteps;
            broken[1].sql += "; INSERT INTO a VALUES ('no number', 'x')";
            const auto done = migrate(*database, broken);
            QVERIFY(!done.has_value());
            QCOMPARE(done.error().code, ErrorCode::DatabaseFailed);
            QCOMPARE(*database->number("PRAGMA user_version"), 1);
        }
        QCOMPARE(fixture.bytes(file), before);
    }

    void ledgersOwnMigrationsAreNumberedFromOne()
    {
        int version = 0;
        for (const Migration& migration : ledgerMigrations()) {
            QCOMPARE(migration.version, ++version);
            QVERIFY(!migration.sql.empty());
        }
        QVERIFY(version >= 1);
    }

    void newerLedgerIsOnlyRead()
    {
        const LedgerFixture fixture;
        fixture.make(2);
        const int known = ledgerMigrations().back().version;
        {
            const auto database = Database::open(fixture.file(), Database::Mode::ReadWrite, kLedgerApplicationId);
            QVERIFY(database->execute("PRAGMA user_version = " + std::to_string(known + 6)).has_value());
        }
        const std::string before = fixture.bytes(fixture.file());
        const auto opened = fixture.open();
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, ErrorCode::DatabaseTooNew);
        QCOMPARE(opened.error().args, (std::vector<std::string>{std::to_string(known + 6), std::to_string(known)}));
        QCOMPARE(fixture.bytes(fixture.file()), before);
        const auto reader = fixture.openToRead();
        QVERIFY(reader.has_value());
        QCOMPARE((*reader)->attempts()->size(), std::size_t(1));
        QVERIFY(verifyLedger(fixture.file())->sound);
    }

    void otherDatabasesAreLeftAlone_data()
    {
        QTest::addColumn<qint64>("applicationId");
        QTest::newRow("none") << qint64(0);
        QTest::newRow("another program's") << qint64(252006673);
    }

    void otherDatabasesAreLeftAlone()
    {
        QFETCH(qint64, applicationId);
        const LedgerFixture fixture;
        const fs::path file = fixture.folder() / "other.sqlite";
        {
            const auto database = Database::create(file, applicationId);
            // With a version that a ledger may have: only whose file it is tells them apart.
            QVERIFY(database->execute("CREATE TABLE notes (text TEXT); PRAGMA user_version = 1").has_value());
        }
        const std::string before = fixture.bytes(file);
        for (const LedgerMode mode : {LedgerMode::ReadWrite, LedgerMode::ReadOnly})
            QCOMPARE(codeOf(Ledger::openFile(file, mode)), ErrorCode::DatabaseForeign);
        QCOMPARE(fixture.bytes(file), before);
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
