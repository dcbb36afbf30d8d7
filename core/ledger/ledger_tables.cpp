// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ledger/ledger_tables.h"

#include <algorithm>
#include <utility>

namespace foresight::tables {

namespace {

/// The digest that hexadecimal text spells; zeros, which no chain contains, when it spells none.
Digest digestOf(std::string_view text)
{
    const auto capitals = std::count_if(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'F'; });
    return capitals == 0 ? digestFromHex(text).value_or(Digest{}) : Digest{}; // one spelling only
}

/// The same without a copy of the text.
Digest digestIn(SQLite::Statement& row, int column)
{
    const SQLite::Column value = row.getColumn(column);
    const char* text = value.getText(); // before its length is asked for: it may have to become text first
    return digestOf({text, static_cast<std::size_t>(value.getBytes())});
}

StoredEvent storedEvent(SQLite::Statement& row)
{
    return {row.getColumn(0).getInt64(),
            row.getColumn(1).getInt(),
            row.getColumn(2).getString(),
            row.getColumn(3).getString(),
            row.getColumn(4).getInt64(),
            row.getColumn(5).getInt64(),
            row.getColumn(6).getString(),
            digestIn(row, 7),
            digestIn(row, 8)};
}

std::function<Result<void>(StoredEvent&&)> into(std::vector<StoredEvent>& found)
{
    return [&found](StoredEvent&& event) -> Result<void> {
        found.push_back(std::move(event));
        return {};
    };
}

} // namespace

Result<LedgerIdentity> identity(const Database& database)
{
    return database.run([&](SQLite::Database& db) -> Result<LedgerIdentity> {
        SQLite::Statement row(db, "SELECT ledger_id, learner_id, learner_name, scripted FROM ledger");
        if (!row.executeStep())
            return fail({ErrorCode::DatabaseCorrupt, database.file().string(), {}, "the ledger names no learner"});
        return LedgerIdentity{row.getColumn(0).getString(),
                              {row.getColumn(1).getString(), row.getColumn(2).getString()},
                              row.getColumn(3).getInt() != 0};
    });
}

Result<void> insertIdentity(const Database& database, const LedgerIdentity& identity)
{
    return database.run([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement insert(db, "INSERT INTO ledger (id, ledger_id, learner_id, learner_name, scripted) "
                                     "VALUES (1, ?, ?, ?, ?)");
        SQLite::bind(insert, identity.ledgerId, identity.learner.id, identity.learner.name, identity.scripted ? 1 : 0);
        insert.exec();
        return {};
    });
}

Result<void> updateLearnerName(const Database& database, const std::string& name)
{
    return database.run([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement update(db, "UPDATE ledger SET learner_name = ?");
        SQLite::bind(update, name);
        update.exec();
        return {};
    });
}

Result<std::vector<AttemptInfo>> attempts(const Database& database)
{
    return database.run([&](SQLite::Database& db) -> Result<std::vector<AttemptInfo>> {
        SQLite::Statement row(db, "SELECT id, lab, attempt, genesis, coalesce(events, 0) FROM attempts "
                                  "LEFT JOIN heads ON attempt_id = id ORDER BY id");
        std::vector<AttemptInfo> found;
        while (row.executeStep()) {
            AttemptInfo info;
            info.rowId = row.getColumn(0).getInt64();
            info.lab = row.getColumn(1).getString();
            info.attempt = row.getColumn(2).getInt();
            info.genesisBytes = row.getColumn(3).getString();
            info.events = row.getColumn(4).getInt64();
            if (auto genesis = parseGenesis(info.genesisBytes)) // verification reports one that cannot be read
                info.genesis = std::move(*genesis);
            found.push_back(std::move(info));
        }
        return found;
    });
}

Result<std::int64_t> insertAttempt(const Database& database, const AttemptInfo& attempt)
{
    return database.run([&](SQLite::Database& db) -> Result<std::int64_t> {
        SQLite::Statement insert(db, "INSERT INTO attempts (lab, attempt, genesis) VALUES (?, ?, ?)");
        SQLite::bind(insert, attempt.lab, attempt.attempt, attempt.genesisBytes);
        insert.exec();
        const std::int64_t id = db.getLastInsertRowid();
        SQLite::Statement first(db, "INSERT INTO heads (attempt_id, events, hash) VALUES (?, 0, ?)");
        SQLite::bind(first, id, hex(genesisHash(attempt.genesisBytes)));
        first.exec();
        return id;
    });
}

Result<void> eachEvent(const Database& database, std::int64_t attemptId, std::int64_t after,
                       const std::function<Result<void>(StoredEvent&&)>& take)
{
    return database.run([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement row(db, "SELECT seq, attempt, act, type, utc_ms, mono_ms, payload, prev_hash, hash "
                                  "FROM events WHERE attempt_id = ? AND seq > ? ORDER BY seq");
        SQLite::bind(row, attemptId, after);
        while (row.executeStep()) {
            if (auto taken = take(storedEvent(row)); !taken)
                return taken;
        }
        return {};
    });
}

Result<std::vector<StoredEvent>> events(const Database& database, std::int64_t attemptId, std::int64_t after)
{
    std::vector<StoredEvent> found;
    auto read = eachEvent(database, attemptId, after, into(found));
    return read ? Result<std::vector<StoredEvent>>(std::move(found)) : fail(std::move(read.error()));
}

std::vector<StoredEvent> readableEvents(const Database& database, std::int64_t attemptId)
{
    std::vector<StoredEvent> found;
    (void)eachEvent(database, attemptId, kBeforeTheFirst, into(found));
    return found;
}

Result<std::optional<Digest>> hashAt(const Database& database, std::int64_t attemptId, std::int64_t seq)
{
    return database.run([&](SQLite::Database& db) -> Result<std::optional<Digest>> {
        SQLite::Statement row(db, "SELECT hash FROM events WHERE attempt_id = ? AND seq = ?");
        SQLite::bind(row, attemptId, seq);
        return row.executeStep() ? std::optional(digestIn(row, 0)) : std::nullopt;
    });
}

Result<void> insertEvent(const Database& database, std::int64_t attemptId, const StoredEvent& event)
{
    return database.run([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement insert(db,
                                 "INSERT INTO events (attempt_id, seq, attempt, act, type, utc_ms, mono_ms, payload, "
                                 "prev_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        SQLite::bind(insert, attemptId, event.seq, event.attempt, event.act, event.type, event.utcMs, event.monotonicMs,
                     event.payload, hex(event.previous), hex(event.hash));
        insert.exec();
        return {};
    });
}

Result<std::optional<Head>> head(const Database& database, std::int64_t attemptId)
{
    return database.run([&](SQLite::Database& db) -> Result<std::optional<Head>> {
        SQLite::Statement row(db, "SELECT events, hash FROM heads WHERE attempt_id = ?");
        SQLite::bind(row, attemptId);
        if (!row.executeStep())
            return std::optional<Head>();
        return Head{row.getColumn(0).getInt64(), digestIn(row, 1)};
    });
}

Result<void> moveHead(const Database& database, std::int64_t attemptId, const Head& head)
{
    return database.run([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement update(db, "UPDATE heads SET events = ?, hash = ? WHERE attempt_id = ?");
        SQLite::bind(update, head.events, hex(head.hash), attemptId);
        update.exec();
        return {};
    });
}

Result<std::int64_t> orphans(const Database& database)
{
    return database.number("SELECT (SELECT count(*) FROM events WHERE attempt_id NOT IN (SELECT id FROM attempts)) + "
                           "(SELECT count(*) FROM heads WHERE attempt_id NOT IN (SELECT id FROM attempts))");
}

Result<std::map<std::string, std::string>> drafts(const Database& database, std::int64_t attemptId)
{
    return database.run([&](SQLite::Database& db) -> Result<std::map<std::string, std::string>> {
        SQLite::Statement row(db, "SELECT key, text FROM drafts WHERE attempt_id = ?");
        SQLite::bind(row, attemptId);
        std::map<std::string, std::string> found;
        while (row.executeStep())
            found[row.getColumn(0).getString()] = row.getColumn(1).getString();
        return found;
    });
}

Result<void> saveDraft(const Database& database, std::int64_t attemptId, const std::string& key,
                       const std::string& text)
{
    return database.run([&](SQLite::Database& db) -> Result<void> {
        if (text.empty()) {
            SQLite::Statement remove(db, "DELETE FROM drafts WHERE attempt_id = ? AND key = ?");
            SQLite::bind(remove, attemptId, key);
            remove.exec();
            return {};
        }
        SQLite::Statement save(db, "INSERT INTO drafts (attempt_id, key, text) VALUES (?, ?, ?) "
                                   "ON CONFLICT (attempt_id, key) DO UPDATE SET text = excluded.text");
        SQLite::bind(save, attemptId, key, text);
        save.exec();
        return {};
    });
}

} // namespace foresight::tables
