// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger.h"

#include "ledger_fixture.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <set>

using namespace foresight;

namespace {

const std::vector<std::string> kTriggers = {
    "ledger_keeps_identity", "ledger_keeps_row", "attempts_never_change", "attempts_never_go",
    "events_never_change",   "events_never_go",  "heads_move_forward",    "heads_never_go",
};

/// Runs SQL on a ledger as the sqlite3 shell would: with no help from Foresight and no triggers in the way.
void edit(const std::filesystem::path& file, const std::string& sql)
{
    SQLite::Database db(file.string(), SQLite::OPEN_READWRITE);
    for (const std::string& trigger : kTriggers)
        db.exec("DROP TRIGGER " + trigger);
    db.exec("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;" + sql);
}

QString describe(int attempt, qint64 seq, const QString& reason)
{
    return QStringLiteral("attempt %1, event %2: %3").arg(attempt).arg(seq).arg(reason);
}

} // namespace

/// What happens to ledgers that somebody changes with other tools.
class LedgerEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triggersStopAccidents_data()
    {
        QTest::addColumn<QString>("sql");
        const auto row = [](const char* sql) { QTest::newRow(sql) << QString::fromUtf8(sql); };
        row("UPDATE events SET payload = '{}' WHERE seq = 2");
        row("UPDATE events SET utc_ms = utc_ms - 1");
        row("DELETE FROM events WHERE seq = 3");
        row("REPLACE INTO events SELECT attempt_id, seq, attempt, act, type, 0, 0, payload, prev_hash, hash FROM "
            "events");
        row("INSERT INTO events SELECT * FROM events WHERE seq = 2");
        row("UPDATE attempts SET genesis = '{}'");
        row("DELETE FROM attempts");
        row("UPDATE heads SET events = 1");
        row("UPDATE heads SET events = events");
        row("DELETE FROM heads");
        row("UPDATE ledger SET learner_id = 's124'");
        row("UPDATE ledger SET scripted = 1");
        row("DELETE FROM ledger");
        row("INSERT INTO ledger SELECT 2, ledger_id, learner_id, learner_name, scripted FROM ledger");
        row("INSERT INTO drafts VALUES (99, 'key', 'text')");
        row("INSERT INTO drafts VALUES (1, 'key', 5.5e0 || zeroblob(70000))");
    }

    void triggersStopAccidents()
    {
        QFETCH(QString, sql);
        const LedgerFixture fixture;
        fixture.make(4);
        {
            SQLite::Database db(fixture.file().string(), SQLite::OPEN_READWRITE);
            db.exec("PRAGMA foreign_keys = ON; PRAGMA recursive_triggers = ON");
            QVERIFY_THROWS_EXCEPTION(SQLite::Exception, db.exec(sql.toStdString()));
        }
        QVERIFY(verifyLedger(fixture.file())->sound);
        QVERIFY(fixture.open().has_value());
    }

    void editsAreFoundAndNamed_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("attempt");
        QTest::addColumn<qint64>("firstBad");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, qint64 firstBad, const char* reason, const char* sql, int attempt = 1) {
            QTest::newRow(name) << QString::fromUtf8(sql) << attempt << firstBad << QString::fromUtf8(reason);
        };
        row("payload", 3, "hash-mismatch",
            "UPDATE events SET payload = '{\"mission\":\"x\"}' WHERE seq = 3 AND attempt_id = 1");
        row("payload of the last", 6, "hash-mismatch", "UPDATE events SET payload = '{}' WHERE seq = 6");
        row("payload as a blob", 3, "hash-mismatch",
            "CREATE TABLE e AS SELECT * FROM events; UPDATE e SET payload = zeroblob(5) WHERE seq = 3 AND attempt_id = "
            "1;"
            "DROP TABLE events; ALTER TABLE e RENAME TO events");
        row("time", 2, "hash-mismatch", "UPDATE events SET utc_ms = utc_ms + 1 WHERE seq = 2 AND attempt_id = 1");
        row("hash in capitals", 2, "hash-mismatch",
            "UPDATE events SET hash = upper(hash) WHERE seq = 2 AND attempt_id = 1");
        row("hash no hexadecimal", 4, "hash-mismatch", "UPDATE events SET hash = 'x' WHERE seq = 4 AND attempt_id = 1");
        row("deleted", 3, "gap", "DELETE FROM events WHERE seq = 3 AND attempt_id = 1");
        row("first deleted", 1, "gap", "DELETE FROM events WHERE seq = 1 AND attempt_id = 1");
        row("last deleted", 6, "gap", "DELETE FROM events WHERE seq = 6");
        row("all deleted", 1, "gap", "DELETE FROM events WHERE attempt_id = 1");
        row("deleted and renumbered", 3, "hash-mismatch",
            "DELETE FROM events WHERE seq = 3 AND attempt_id = 1; UPDATE events SET seq = 3 WHERE seq = 4 AND "
            "attempt_id = 1;"
            "UPDATE events SET seq = 4 WHERE seq = 5; UPDATE events SET seq = 5 WHERE seq = 6");
        row("swapped", 2, "hash-mismatch",
            "UPDATE events SET seq = 99 WHERE seq = 2 AND attempt_id = 1;"
            "UPDATE events SET seq = 2 WHERE seq = 5; UPDATE events SET seq = 5 WHERE seq = 99");
        row("inserted at the end", 7, "hash-mismatch",
            "INSERT INTO events SELECT attempt_id, 7, attempt, act, type, utc_ms, mono_ms, payload, prev_hash, hash "
            "FROM events WHERE seq = 6");
        row("moved to the other attempt", 3, "hash-mismatch", "UPDATE events SET attempt_id = 2, seq = 3 WHERE seq = 6",
            2);
        row("head put back", 6, "hash-mismatch",
            "UPDATE heads SET events = 5, hash = (SELECT hash FROM events WHERE seq = 5) WHERE attempt_id = 1");
        row("head changed", 6, "hash-mismatch",
            "UPDATE heads SET hash = replace(hash, 'a', 'b') || '' WHERE attempt_id = 1");
        row("head deleted", 7, "gap", "DELETE FROM heads WHERE attempt_id = 1");
        row("genesis changed", 1, "genesis-mismatch",
            "UPDATE attempts SET genesis = replace(genesis, 'Ada', 'Eve') WHERE id = 1");
        row("genesis no json", 1, "genesis-mismatch", "UPDATE attempts SET genesis = '{' WHERE id = 1");
        row("lab changed", 1, "genesis-mismatch", "UPDATE attempts SET lab = 'other' WHERE id = 1");
        row("learner changed", 1, "genesis-mismatch", "UPDATE ledger SET learner_id = 's124'");
        row("ledger id changed", 1, "genesis-mismatch", "UPDATE ledger SET ledger_id = lower(hex(randomblob(16)))");
        row("attempt deleted", 1, "gap", "DELETE FROM attempts WHERE id = 1");
        row("attempt deleted with its events", 1, "gap",
            "DELETE FROM events WHERE attempt_id = 1; DELETE FROM heads WHERE attempt_id = 1; DELETE FROM attempts "
            "WHERE id = 1");
        row("second attempt deleted", 1, "gap", "DELETE FROM attempts WHERE id = 2", 0);
        row("empty attempt's genesis changed", 1, "genesis-mismatch",
            "DELETE FROM events WHERE attempt_id = 2; UPDATE heads SET events = 0 WHERE attempt_id = 2", 2);
    }

    void editsAreFoundAndNamed()
    {
        QFETCH(QString, sql);
        QFETCH(int, attempt);
        QFETCH(qint64, firstBad);
        QFETCH(QString, reason);
        const LedgerFixture fixture;
        fixture.make(6);
        {
            const auto ledger = fixture.open();
            const auto second = fixture.begin(**ledger);
            QVERIFY((*ledger)->store(*second)->append(fixture.event(1, ActOpened{}, 2)).has_value());
            QVERIFY((*ledger)->store(*second)->append(fixture.event(2, Revealed{}, 2)).has_value());
        }
        QVERIFY(verifyLedger(fixture.file())->sound);
        edit(fixture.file(), sql.toStdString());
        const std::string before = fixture.bytes(fixture.file());

        const auto report = verifyLedger(fixture.file());
        QVERIFY2(report.has_value(), report ? "" : report.error().cause.c_str());
        QVERIFY(!report->sound);
        QStringList faults;
        for (const LedgerReport::Attempt& found : report->attempts) {
            if (found.firstBad)
                faults += describe(found.attempt, *found.firstBad, QString::fromStdString(found.reason));
        }
        const QString expected = describe(attempt, firstBad, reason);
        QVERIFY2(faults.contains(expected), qPrintable(expected + QStringLiteral(" not among ") + faults.join(u',')));

        const auto opened = fixture.open();
        QVERIFY(!opened.has_value());
        const std::set<ErrorCode> codes{ErrorCode::ChainBroken, ErrorCode::DatabaseForeign};
        QVERIFY2(codes.contains(opened.error().code), (errorName(opened.error().code) + opened.error().cause).c_str());
        QVERIFY2(fixture.bytes(fixture.file()) == before, "a file with a broken chain stays as it is");
        QVERIFY2(fixture.openToRead().has_value(), "and can be looked at");
    }

    void errorNamesEventAndAttempt()
    {
        const LedgerFixture fixture;
        fixture.make(6);
        edit(fixture.file(), "UPDATE events SET act = 'gravity' WHERE seq = 4");
        const auto opened = fixture.open();
        QVERIFY(!opened.has_value());
        QCOMPARE(opened.error().code, ErrorCode::ChainBroken);
        QCOMPARE(opened.error().args, std::vector<std::string>{"4"});
        QCOMPARE(opened.error().place, fixture.file().string());
        QCOMPARE(opened.error().cause, std::string("data-gravity-trap, attempt 1: hash-mismatch"));
    }

    void reportHoldsTheLastGoodHead()
    {
        const LedgerFixture fixture;
        fixture.make(6);
        const auto sound = verifyLedger(fixture.file());
        const auto stored = [&] {
            const auto reader = fixture.openToRead();
            return (*reader)->storedEvents(**(*reader)->latestAttempt("data-gravity-trap")).value();
        }();
        QCOMPARE(sound->attempts.front().head, hex(stored[5].hash));
        edit(fixture.file(), "UPDATE events SET act = 'gravity' WHERE seq = 4");
        const auto broken = verifyLedger(fixture.file());
        QCOMPARE(broken->attempts.front().head, hex(stored[2].hash));
        QCOMPARE(broken->attempts.front().events, 6);
        QCOMPARE(broken->ledgerId, sound->ledgerId);
    }

    void wholeChainMadeAnewIsNotFound()
    {
        // What FORMAT.md says the chain cannot show: whoever makes every hash anew leaves no trace in the file.
        const LedgerFixture fixture;
        fixture.make(3);
        std::string sql;
        {
            const auto reader = fixture.openToRead();
            const auto attempt = *(*reader)->latestAttempt("data-gravity-trap");
            Digest previous = genesisHash(attempt->genesisBytes);
            const auto stored = (*reader)->storedEvents(*attempt);
            for (StoredEvent event : *stored) {
                event.payload = "{\"mission\":\"forged\"}";
                event.previous = previous;
                previous = eventHash(event);
                sql += "UPDATE events SET payload = '" + event.payload + "', prev_hash = '" + hex(event.previous) +
                       "', hash = '" + hex(previous) + "' WHERE seq = " + std::to_string(event.seq) + ";";
            }
            sql += "UPDATE heads SET hash = '" + hex(previous) + "'";
        }
        edit(fixture.file(), sql);
        QVERIFY(verifyLedger(fixture.file())->sound);
    }
};

QTEST_GUILESS_MAIN(LedgerEditTest)
#include "ledger_edit_test.moc"
