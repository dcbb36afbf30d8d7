// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/grading/gradebook_privacy.h"
#include "core/grading/gradebook_sql.h"

#include <sodium.h>

#include <array>

namespace foresight::gradebook_privacy {

namespace {

using namespace gradebook_sql;

/// The purge's lists, where statements can join them.
Result<void> listRemoval(const Database& database, const Removal& removal, const Coder& coder)
{
    return database.run([&](SQLite::Database& db) -> Result<void> {
        db.exec("CREATE TEMP TABLE gone_hand_ins (content_hash TEXT PRIMARY KEY) STRICT;"
                "CREATE TEMP TABLE gone_students (student_id TEXT PRIMARY KEY) STRICT;"
                "CREATE TEMP TABLE codes (student_id TEXT PRIMARY KEY, code TEXT NOT NULL) STRICT");
        SQLite::Statement handIn(db, "INSERT INTO temp.gone_hand_ins VALUES (?)");
        for (const auto& [hash, learner] : removal.handIns) {
            runOnce(handIn, hash);
        }
        SQLite::Statement student(db, "INSERT INTO temp.gone_students VALUES (?)");
        for (const std::string& number : removal.students) {
            runOnce(student, number);
        }
        std::vector<std::string> spokenOf;
        SQLite::Statement named(db, "SELECT DISTINCT student_id FROM audit WHERE student_id <> ''");
        while (named.executeStep()) {
            spokenOf.push_back(textAt(named, 0));
        }
        SQLite::Statement code(db, "INSERT INTO temp.codes VALUES (?, ?)");
        for (const std::string& name : spokenOf) {
            if (!removal.names.contains(name)) {
                runOnce(code, name, coder.code(name));
            }
        }
        return {};
    });
}

/// What hangs on others goes before them.
constexpr const char* kRemove =
    "DELETE FROM grades WHERE student_id IN (SELECT student_id FROM temp.gone_students);"
    "DELETE FROM overrides WHERE student_id IN (SELECT student_id FROM temp.gone_students);"
    "DELETE FROM comments WHERE student_id IN (SELECT student_id FROM temp.gone_students);"
    "DELETE FROM extensions WHERE student_id IN (SELECT student_id FROM temp.gone_students);"
    "DELETE FROM choices WHERE student_id IN (SELECT student_id FROM temp.gone_students);"
    "DELETE FROM assignments WHERE student_id IN (SELECT student_id FROM temp.gone_students)"
    "   OR submission IN (SELECT content_hash FROM temp.gone_hand_ins);"
    "DELETE FROM readings WHERE id IN (SELECT s.id FROM submissions AS s JOIN temp.gone_hand_ins USING (content_hash));"
    "DELETE FROM hand_in_files WHERE id IN"
    "   (SELECT s.id FROM submissions AS s JOIN temp.gone_hand_ins USING (content_hash));"
    "DELETE FROM submissions WHERE content_hash IN (SELECT content_hash FROM temp.gone_hand_ins);"
    "DELETE FROM students WHERE student_id IN (SELECT student_id FROM temp.gone_students);";

/// Points and hashes stay; what people wrote, and names, go.
constexpr const char* kRedact =
    "UPDATE audit SET"
    "   old_value = CASE WHEN action IN ('grade', 'override', 'override-cleared', 'extension', 'choice')"
    "       THEN old_value ELSE '' END,"
    "   new_value = CASE WHEN action IN ('grade', 'override', 'override-cleared', 'extension', 'choice', 'import')"
    "       THEN new_value ELSE '' END,"
    "   reason = CASE action WHEN 'grade' THEN reason"
    "       WHEN 'import' THEN substr(reason, 1, instr(reason || ':', ':') - 1) ELSE '' END,"
    "   student_id = (SELECT code FROM temp.codes WHERE codes.student_id = audit.student_id)"
    " WHERE student_id IN (SELECT student_id FROM temp.codes);";

} // namespace

Coder::Coder() : m_key(crypto_generichash_KEYBYTES, '\0')
{
    randombytes_buf(m_key.data(), m_key.size());
}

std::string Coder::code(const std::string& studentId) const
{
    constexpr std::size_t kBytes = 16;
    std::array<char, kBytes> digest{};
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), digest.size(),
                       reinterpret_cast<const unsigned char*>(studentId.data()), studentId.size(),
                       reinterpret_cast<const unsigned char*>(m_key.data()), m_key.size());
    return "p-" + hex(std::string_view(digest.data(), digest.size()));
}

std::string Coder::keyHex() const
{
    return hex(m_key);
}

Result<std::vector<Hold>> holds(const Database& database)
{
    return rows(database, "SELECT subject, reason, who, utc_ms FROM holds ORDER BY subject",
                [](SQLite::Statement& row) {
                    return Hold{textAt(row, 0), textAt(row, 1), textAt(row, 2), row.getColumn(3).getInt64()};
                });
}

Result<void> putHold(const Database& database, const Hold& hold)
{
    return change(database,
                  "INSERT INTO holds (subject, reason, who, utc_ms) VALUES (?, ?, ?, ?) ON CONFLICT (subject) DO "
                  "UPDATE SET reason = excluded.reason, who = excluded.who, utc_ms = excluded.utc_ms",
                  hold.subject, hold.reason, hold.who, hold.utcMs);
}

Result<void> removeHold(const Database& database, const std::string& subject)
{
    return change(database, "DELETE FROM holds WHERE subject = ?", subject);
}

Result<void> remove(const Database& database, const Removal& removal, const Coder& coder, std::int64_t purge)
{
    Result<void> done = listRemoval(database, removal, coder);
    if (done) {
        done = change(database,
                      "INSERT INTO purged_hand_ins (content_hash, purge) SELECT content_hash, ? FROM "
                      "temp.gone_hand_ins",
                      purge);
    }
    for (const char* sql : {"INSERT INTO purging (id) VALUES (1)", kRemove, kRedact, "DELETE FROM purging",
                            "DROP TABLE temp.gone_hand_ins; DROP TABLE temp.gone_students; DROP TABLE temp.codes"}) {
        if (done) {
            done = database.execute(sql);
        }
    }
    return done;
}

} // namespace foresight::gradebook_privacy
