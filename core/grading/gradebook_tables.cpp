// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/gradebook_tables.h"

#include "core/base/compression.h"
#include "core/base/hash.h"
#include "core/grading/gradebook_sql.h"

namespace foresight::gradebook_tables {

namespace {

using namespace gradebook_sql;

RosterEntry readEntry(SQLite::Statement& row)
{
    RosterEntry entry{{textAt(row, 0), textAt(row, 1), textAt(row, 2), textAt(row, 3), textAt(row, 4), textAt(row, 5),
                       textAt(row, 6), textAt(row, 7)},
                      {}};
    if (!row.getColumn(8).isNull()) {
        entry.droppedUtcMs = row.getColumn(8).getInt64();
    }
    return entry;
}

KeptHandIn readHandInRow(SQLite::Statement& row)
{
    KeptHandIn handIn;
    handIn.contentHash = textAt(row, 0);
    handIn.file = textAt(row, 1);
    handIn.lab = textAt(row, 2);
    handIn.labVersion = textAt(row, 3);
    handIn.labHash = textAt(row, 4);
    handIn.learnerId = textAt(row, 5);
    handIn.learnerName = textAt(row, 6);
    handIn.attempt = row.getColumn(7).getInt();
    handIn.scripted = row.getColumn(8).getInt() != 0;
    handIn.signedUtcMs = row.getColumn(9).getInt64();
    handIn.receipt = textAt(row, 10);
    return handIn;
}

ReadingRow readReadingRow(SQLite::Statement& row)
{
    return {textAt(row, 0),
            textAt(row, 1),
            textAt(row, 2),
            row.getColumn(3).getInt64(),
            row.getColumn(4).getInt(),
            textAt(row, 5),
            textAt(row, 6),
            textAt(row, 7),
            textAt(row, 8),
            textAt(row, 9)};
}

AuditRow readAudit(SQLite::Statement& row)
{
    return {row.getColumn(0).getInt64(),
            textAt(row, 1),
            textAt(row, 2),
            textAt(row, 3),
            textAt(row, 4),
            textAt(row, 5),
            textAt(row, 6),
            textAt(row, 7)};
}

} // namespace

Result<CourseRow> course(const Database& database)
{
    const auto found = rows(database, "SELECT file, content FROM course", [](SQLite::Statement& row) {
        return CourseRow{textAt(row, 0), textAt(row, 1)};
    });
    if (!found) {
        return fail(found.error());
    }
    if (found->empty()) {
        return fail({ErrorCode::DatabaseCorrupt, database.file().string(), {}, "the gradebook names no course"});
    }
    return found->front();
}

Result<void> putCourse(const Database& database, const CourseRow& row)
{
    return change(database,
                  "INSERT INTO course (id, file, content) VALUES (1, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                  "file = excluded.file, content = excluded.content",
                  row.file, row.content);
}

Result<std::vector<RosterEntry>> roster(const Database& database)
{
    return rows(database,
                "SELECT student_id, given_name, family_name, email, login, lms_id, sis_id, section, dropped_utc_ms "
                "FROM students ORDER BY family_name, given_name, student_id",
                readEntry);
}

Result<std::vector<Student>> students(const Database& database)
{
    Result<std::vector<RosterEntry>> entries = roster(database);
    if (!entries) {
        return fail(entries.error());
    }
    std::vector<Student> all;
    all.reserve(entries->size());
    for (RosterEntry& entry : *entries) {
        all.push_back(std::move(entry.student));
    }
    return all;
}

Result<bool> hasStudent(const Database& database, const std::string& studentId)
{
    return hasRow(database, "SELECT 1 FROM students WHERE student_id = ?", studentId);
}

Result<void> putStudent(const Database& database, const Student& student)
{
    return change(database,
                  "INSERT INTO students (student_id, given_name, family_name, email, login, lms_id, sis_id, section) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (student_id) DO UPDATE SET "
                  "given_name = excluded.given_name, family_name = excluded.family_name, email = excluded.email, "
                  "login = excluded.login, lms_id = excluded.lms_id, sis_id = excluded.sis_id, "
                  "section = excluded.section, dropped_utc_ms = NULL",
                  student.studentId, student.givenName, student.familyName, student.email, student.login, student.lmsId,
                  student.sisId, student.section);
}

Result<void> dropStudent(const Database& database, const std::string& studentId, std::int64_t utcMs)
{
    return change(database, "UPDATE students SET dropped_utc_ms = ? WHERE student_id = ?", utcMs, studentId);
}

Result<std::vector<KeptHandIn>> handIns(const Database& database)
{
    return rows(database,
                "SELECT content_hash, file, lab, lab_version, lab_hash, learner_id, learner_name, attempt, scripted, "
                "signed_utc_ms, receipt FROM submissions ORDER BY signed_utc_ms, content_hash",
                readHandInRow);
}

Result<void> eachKeptHandIn(const Database& database, const std::function<void(KeptHandIn&&)>& take)
{
    return database.run([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement row(db, "SELECT content_hash, file, lab, lab_version, lab_hash, learner_id, learner_name, "
                                  "attempt, scripted, signed_utc_ms, receipt FROM submissions ORDER BY id");
        while (row.executeStep()) {
            take(readHandInRow(row));
        }
        return {};
    });
}

Result<std::vector<HandInOrigin>> origins(const Database& database)
{
    return rows(database,
                "SELECT content_hash, lab, learner_id, ledger_id, install_key, head_hash FROM submissions "
                "ORDER BY signed_utc_ms, content_hash",
                [](SQLite::Statement& row) {
                    return HandInOrigin{textAt(row, 0), textAt(row, 1), textAt(row, 2),
                                        textAt(row, 3), textAt(row, 4), textAt(row, 5)};
                });
}

StoredBytes storedBytes(std::string bytes)
{
    std::string packed = deflated(bytes);
    if (packed.size() >= bytes.size()) {
        return {std::move(bytes), 0};
    }
    return {std::move(packed), static_cast<std::int64_t>(bytes.size())};
}

Result<std::string> handInBytes(const Database& database, const std::string& contentHash)
{
    auto found = rows(
        database,
        "SELECT f.bytes, f.size FROM hand_in_files AS f JOIN submissions AS s ON s.id = f.id WHERE s.content_hash = ?",
        [](SQLite::Statement& row) {
            return StoredBytes{textAt(row, 0), row.getColumn(1).getInt64()};
        },
        contentHash);
    if (!found) {
        return fail(found.error());
    }
    if (found->empty()) {
        return fail({ErrorCode::UnknownName, {}, {"hand-in", contentHash}, {}});
    }
    StoredBytes& stored = found->front();
    std::optional<std::string> bytes = stored.size == 0 ? std::optional(std::move(stored.bytes))
                                                        : inflated(stored.bytes, static_cast<std::size_t>(stored.size));
    if (!bytes || hex(blake2b(*bytes)) != contentHash) {
        return fail({ErrorCode::DatabaseCorrupt, database.file().string(), {}, "hand-in " + contentHash});
    }
    return std::move(*bytes);
}

struct ReadingLookup::Statements
{
    SQLite::Statement reading;

    explicit Statements(SQLite::Database& db)
        : reading(db, "SELECT s.content_hash, s.lab, s.learner_id, s.signed_utc_ms, coalesce(r.reader, 0), "
                      "coalesce(r.lab_hash, ''), coalesce(r.marks, ''), coalesce(r.flags, ''), s.lab_hash, "
                      "s.lab_version FROM submissions AS s "
                      "LEFT JOIN readings AS r ON r.id = s.id WHERE s.id = ?")
    {
    }
};

ReadingLookup::ReadingLookup(const Database& database) : m_database(database) {}
ReadingLookup::~ReadingLookup() = default;

Result<ReadingRow> ReadingLookup::of(std::int64_t id)
{
    return m_database.run([&](SQLite::Database& db) -> Result<ReadingRow> {
        if (!m_statements) {
            m_statements = std::make_unique<Statements>(db);
        }
        SQLite::Statement& row = m_statements->reading;
        row.reset();
        bindAll(row, id);
        if (!row.executeStep()) {
            return fail({ErrorCode::DatabaseCorrupt, m_database.file().string(), {}, "a hand-in is gone"});
        }
        ReadingRow reading = readReadingRow(row);
        row.reset();
        return reading;
    });
}

Result<void> eachHandIn(const Database& database, const std::function<void(const HandInName&)>& take)
{
    return database.run([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement row(db, "SELECT id, lab, content_hash, learner_id FROM submissions ORDER BY id");
        while (row.executeStep()) {
            take({row.getColumn(0).getInt64(), textAt(row, 1), textAt(row, 2), textAt(row, 3)});
        }
        return {};
    });
}

ReadingTexts readingTexts(const HandInReading& reading)
{
    return {reading.reader, reading.labHash, marksText(reading.marks), flagsText(reading.flags),
            workText(reading.work)};
}

Result<void> putReading(const Database& database, const std::string& contentHash, const ReadingTexts& reading)
{
    return change(database,
                  "INSERT INTO readings (id, reader, lab_hash, marks, flags, work) VALUES "
                  "((SELECT id FROM submissions WHERE content_hash = ?), ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                  "reader = excluded.reader, lab_hash = excluded.lab_hash, marks = excluded.marks, "
                  "flags = excluded.flags, work = excluded.work",
                  contentHash, reading.reader, reading.labHash, reading.marks, reading.flags, reading.work);
}

Result<std::vector<AuditRow>> audit(const Database& database)
{
    return rows(database,
                "SELECT utc_ms, who, action, student_id, item, old_value, new_value, reason FROM audit ORDER BY id",
                readAudit);
}

Result<void> addAudit(const Database& database, const AuditRow& row)
{
    return change(database,
                  "INSERT INTO audit (utc_ms, who, action, student_id, item, old_value, new_value, reason) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                  row.utcMs, row.who, row.action, row.studentId, row.item, row.oldValue, row.newValue, row.reason);
}

} // namespace foresight::gradebook_tables
