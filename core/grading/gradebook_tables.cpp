// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/gradebook_tables.h"

#include <algorithm>

namespace foresight::gradebook_tables {

namespace {

/// Flags as one text: they hold no comma.
std::string joined(const std::vector<std::string>& flags)
{
    std::string text;
    for (const std::string& flag : flags) {
        text += (text.empty() ? "" : ",") + flag;
    }
    return text;
}

std::vector<std::string> parted(const std::string& text)
{
    std::vector<std::string> flags;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        flags.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return flags;
}

bool hasFlag(const std::vector<std::string>& flags, const char* flag)
{
    return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

/// Every row of a query, each made by `read`.
template <typename Row>
Result<std::vector<Row>> rows(const Database& database, const char* sql, Row (*read)(SQLite::Statement&))
{
    return database.run([&](SQLite::Database& db) -> Result<std::vector<Row>> {
        SQLite::Statement statement(db, sql);
        std::vector<Row> found;
        while (statement.executeStep()) {
            found.push_back(read(statement));
        }
        return found;
    });
}

/// Runs one statement with its values.
template <typename... Values>
Result<void> change(const Database& database, const char* sql, const Values&... values)
{
    return database.run([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement statement(db, sql);
        SQLite::bind(statement, values...);
        statement.exec();
        return {};
    });
}

Student readStudent(SQLite::Statement& row)
{
    return {row.getColumn(0).getString(), row.getColumn(1).getString(), row.getColumn(2).getString(),
            row.getColumn(3).getString(), row.getColumn(4).getString(), row.getColumn(5).getString(),
            row.getColumn(6).getString(), row.getColumn(7).getString()};
}

KeptHandIn readHandIn(SQLite::Statement& row)
{
    KeptHandIn handIn;
    handIn.contentHash = row.getColumn(0).getString();
    handIn.file = row.getColumn(1).getString();
    handIn.lab = row.getColumn(2).getString();
    handIn.labVersion = row.getColumn(3).getString();
    handIn.labHash = row.getColumn(4).getString();
    handIn.learnerId = row.getColumn(5).getString();
    handIn.learnerName = row.getColumn(6).getString();
    handIn.attempt = row.getColumn(7).getInt();
    handIn.scripted = row.getColumn(8).getInt() != 0;
    handIn.signedUtcMs = row.getColumn(9).getInt64();
    handIn.receipt = row.getColumn(10).getString();
    return handIn;
}

std::pair<CellKey, GradeEntry> readGrade(SQLite::Statement& row)
{
    GradeEntry entry;
    entry.grade.submission = row.getColumn(2).getString();
    entry.grade.raw = row.getColumn(3).getDouble();
    entry.grade.penalty = row.getColumn(4).getDouble();
    entry.grade.points = row.getColumn(5).getDouble();
    entry.flags = parted(row.getColumn(6).getString());
    entry.grade.late = hasFlag(entry.flags, "late");
    return {{row.getColumn(0).getString(), row.getColumn(1).getString()}, std::move(entry)};
}

std::pair<CellKey, GradeOverride> readOverride(SQLite::Statement& row)
{
    GradeOverride override;
    if (!row.getColumn(2).isNull()) {
        override.points = row.getColumn(2).getDouble();
    }
    override.reason = row.getColumn(3).getString();
    override.who = row.getColumn(4).getString();
    override.utcMs = row.getColumn(5).getInt64();
    return {{row.getColumn(0).getString(), row.getColumn(1).getString()}, std::move(override)};
}

AuditRow readAudit(SQLite::Statement& row)
{
    return {row.getColumn(0).getInt64(),  row.getColumn(1).getString(), row.getColumn(2).getString(),
            row.getColumn(3).getString(), row.getColumn(4).getString(), row.getColumn(5).getString(),
            row.getColumn(6).getString(), row.getColumn(7).getString()};
}

template <typename Value>
Result<std::map<CellKey, Value>> byCell(Result<std::vector<std::pair<CellKey, Value>>> pairs)
{
    if (!pairs) {
        return fail(pairs.error());
    }
    return std::map<CellKey, Value>(pairs->begin(), pairs->end());
}

} // namespace

Result<CourseRow> course(const Database& database)
{
    return database.run([&](SQLite::Database& db) -> Result<CourseRow> {
        SQLite::Statement row(db, "SELECT file, content FROM course");
        if (!row.executeStep()) {
            return fail({ErrorCode::DatabaseCorrupt, database.file().string(), {}, "the gradebook names no course"});
        }
        return CourseRow{row.getColumn(0).getString(), row.getColumn(1).getString()};
    });
}

Result<void> insertCourse(const Database& database, const CourseRow& row)
{
    return change(database, "INSERT INTO course (id, file, content) VALUES (1, ?, ?)", row.file, row.content);
}

Result<std::vector<Student>> students(const Database& database)
{
    return rows(database,
                "SELECT student_id, given_name, family_name, email, login, lms_id, sis_id, section FROM students "
                "ORDER BY family_name, given_name, student_id",
                readStudent);
}

Result<void> putStudent(const Database& database, const Student& student)
{
    return change(database,
                  "INSERT INTO students (student_id, given_name, family_name, email, login, lms_id, sis_id, section) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (student_id) DO UPDATE SET "
                  "given_name = excluded.given_name, family_name = excluded.family_name, email = excluded.email, "
                  "login = excluded.login, lms_id = excluded.lms_id, sis_id = excluded.sis_id, "
                  "section = excluded.section",
                  student.studentId, student.givenName, student.familyName, student.email, student.login, student.lmsId,
                  student.sisId, student.section);
}

Result<std::vector<KeptHandIn>> handIns(const Database& database)
{
    return rows(database,
                "SELECT content_hash, file, lab, lab_version, lab_hash, learner_id, learner_name, attempt, scripted, "
                "signed_utc_ms, receipt FROM submissions ORDER BY signed_utc_ms, content_hash",
                readHandIn);
}

Result<bool> hasHandIn(const Database& database, const std::string& contentHash)
{
    return database.run([&](SQLite::Database& db) -> Result<bool> {
        SQLite::Statement row(db, "SELECT 1 FROM submissions WHERE content_hash = ?");
        SQLite::bind(row, contentHash);
        return row.executeStep();
    });
}

Result<void> insertHandIn(const Database& database, const KeptHandIn& handIn, const std::string& bytes,
                          std::int64_t importedUtcMs)
{
    return database.run([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement insert(db, "INSERT INTO submissions (content_hash, file, bytes, lab, lab_version, lab_hash, "
                                     "learner_id, learner_name, attempt, scripted, signed_utc_ms, receipt, "
                                     "imported_utc_ms) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        SQLite::bind(insert, handIn.contentHash, handIn.file, "", handIn.lab, handIn.labVersion, handIn.labHash,
                     handIn.learnerId, handIn.learnerName, handIn.attempt, handIn.scripted ? 1 : 0, handIn.signedUtcMs,
                     handIn.receipt, importedUtcMs);
        insert.bindNoCopy(3, bytes.data(), static_cast<int>(bytes.size()));
        insert.exec();
        return {};
    });
}

Result<std::string> handInBytes(const Database& database, const std::string& contentHash)
{
    return database.run([&](SQLite::Database& db) -> Result<std::string> {
        SQLite::Statement row(db, "SELECT bytes FROM submissions WHERE content_hash = ?");
        SQLite::bind(row, contentHash);
        if (!row.executeStep()) {
            return fail({ErrorCode::DatabaseCorrupt, database.file().string(), {}, "no hand-in " + contentHash});
        }
        return row.getColumn(0).getString();
    });
}

Result<std::map<CellKey, GradeEntry>> grades(const Database& database)
{
    return byCell(
        rows(database, "SELECT student_id, item, submission, raw, penalty, points, flags FROM grades", readGrade));
}

Result<void> putGrade(const Database& database, const CellKey& key, const GradeEntry& entry)
{
    return change(database,
                  "INSERT INTO grades (student_id, item, submission, raw, penalty, points, flags) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (student_id, item) DO UPDATE SET "
                  "submission = excluded.submission, raw = excluded.raw, penalty = excluded.penalty, "
                  "points = excluded.points, flags = excluded.flags",
                  key.first, key.second, entry.grade.submission, entry.grade.raw, entry.grade.penalty,
                  entry.grade.points, joined(entry.flags));
}

Result<void> removeGrade(const Database& database, const CellKey& key)
{
    return change(database, "DELETE FROM grades WHERE student_id = ? AND item = ?", key.first, key.second);
}

Result<std::map<CellKey, GradeOverride>> overrides(const Database& database)
{
    return byCell(rows(database, "SELECT student_id, item, points, reason, who, utc_ms FROM overrides", readOverride));
}

Result<void> putOverride(const Database& database, const CellKey& key, const GradeOverride& override)
{
    return database.run([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement put(db, "INSERT INTO overrides (student_id, item, reason, who, utc_ms, points) "
                                  "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (student_id, item) DO UPDATE SET "
                                  "points = excluded.points, reason = excluded.reason, who = excluded.who, "
                                  "utc_ms = excluded.utc_ms");
        SQLite::bind(put, key.first, key.second, override.reason, override.who, override.utcMs);
        if (override.points) {
            put.bind(6, *override.points);
        } else {
            put.bind(6);
        }
        put.exec();
        return {};
    });
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
