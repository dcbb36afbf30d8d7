// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/database.h"
#include "core/ledger/migrations.h"
#include "core/ledger/restore.h"

#include "ledger_fixture.h"

using namespace foresight;

namespace {

constexpr std::int64_t kNow = 1'790'000'000'000;

/// A ledger with a snapshot, and then what a later version might make of it.
class Newer : public LedgerFixture
{
public:
    explicit Newer(const std::string& sql)
    {
        make(5);
        (void)takeSnapshot(file(), kNow);
        const auto database = Database::open(file(), Database::Mode::ReadWrite, kLedgerApplicationId);
        m_made =
            database && database->execute(sql).has_value() && database->execute("PRAGMA user_version = 99").has_value();
    }
    [[nodiscard]] bool made() const { return m_made; }

private:
    bool m_made = false;
};

void otherTables()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* name, const char* sql) { QTest::newRow(name) << QString::fromLatin1(sql); };
    row("nothing we look at", "CREATE TABLE more (id INTEGER) STRICT");
    row("another column", "ALTER TABLE events RENAME COLUMN payload TO body");
    row("another table", "ALTER TABLE events RENAME TO happenings");
    row("another identity", "ALTER TABLE ledger RENAME COLUMN learner_id TO who");
    row("other rules of the chain", "DROP TRIGGER events_never_change; UPDATE events SET hash = prev_hash");
}

} // namespace

/// A ledger of a newer program is too new, whatever it looks like from here: never damaged, and never "restored".
class NewerLedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isNeverCalledDamaged_data() { otherTables(); }
    void isNeverCalledDamaged()
    {
        QFETCH(QString, sql);
        const Newer ledger(sql.toStdString());
        QVERIFY(ledger.made());
        QCOMPARE(codeOf(ledger.open()), ErrorCode::DatabaseTooNew);
        const auto read = ledger.openToRead();
        QVERIFY2(read || read.error().code == ErrorCode::DatabaseTooNew,
                 read ? "" : errorName(read.error().code).c_str());
        const auto attempts = read ? (*read)->attempts() : fail(read.error());
        const auto events = attempts ? (*read)->storedEvents(attempts->front()) : fail(attempts.error());
        QVERIFY(events || events.error().code == ErrorCode::DatabaseTooNew);
        const auto report = verifyLedger(ledger.file());
        QVERIFY(report ? report->sound : report.error().code == ErrorCode::DatabaseTooNew);
    }

    void isNeverRestored_data() { otherTables(); }
    void isNeverRestored()
    {
        QFETCH(QString, sql);
        const Newer ledger(sql.toStdString());
        const std::string before = LedgerFixture::bytes(ledger.file());
        QCOMPARE(codeOf(damageOf(ledger.file())), ErrorCode::DatabaseTooNew);
        QCOMPARE(codeOf(planRestore(ledger.file())), ErrorCode::DatabaseTooNew);
        const auto outcome = restoreLedger(ledger.file(), kNow);
        QCOMPARE(codeOf(outcome), ErrorCode::DatabaseTooNew);
        QCOMPARE(outcome.error().args, (std::vector<std::string>{"99", "1"}));
        QCOMPARE(LedgerFixture::bytes(ledger.file()), before);
    }

    /// The same tables without the version are damage, as before.
    void ownVersionIsStillDamaged()
    {
        const Newer ledger("ALTER TABLE events RENAME COLUMN payload TO body");
        {
            const auto database = Database::open(ledger.file(), Database::Mode::ReadWrite, kLedgerApplicationId);
            QVERIFY(database && database->execute("PRAGMA user_version = 1"));
        }
        QCOMPARE(codeOf(ledger.open()), ErrorCode::DatabaseCorrupt);
    }
};

QTEST_GUILESS_MAIN(NewerLedgerTest)
#include "newer_ledger_test.moc"
