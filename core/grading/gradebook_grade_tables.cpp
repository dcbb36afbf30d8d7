// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/gradebook_sql.h"
#include "core/grading/gradebook_tables.h"

#include <algorithm>

namespace foresight::gradebook_tables {

namespace {

using namespace gradebook_sql;

CellKey keyOf(SQLite::Statement& row)
{
    return {textAt(row, 0), textAt(row, 1)};
}

template <typename Value>
using Pair = std::pair<CellKey, Value>;

template <typename Value>
Result<std::map<CellKey, Value>> byCell(Result<std::vector<Pair<Value>>> pairs)
{
    if (!pairs) {
        return fail(pairs.error());
    }
    std::map<CellKey, Value> found;
    for (Pair<Value>& pair : *pairs) {
        found.emplace_hint(found.end(), std::move(pair)); // the primary key's order
    }
    return found;
}

GradeEntry readEntry(SQLite::Statement& row)
{
    GradeEntry entry;
    entry.grade.submission = textAt(row, 2);
    entry.grade.raw = row.getColumn(3).getDouble();
    entry.grade.penalty = row.getColumn(4).getDouble();
    entry.grade.points = row.getColumn(5).getDouble();
    entry.flags = textAt(row, 6);
    const std::vector<std::string> flags = parseFlags(entry.flags);
    entry.grade.late = std::find(flags.begin(), flags.end(), "late") != flags.end();
    entry.lines = textAt(row, 7);
    return entry;
}

Pair<GradeEntry> readGrade(SQLite::Statement& row)
{
    return {keyOf(row), readEntry(row)};
}

Pair<GradeOverride> readOverride(SQLite::Statement& row)
{
    GradeOverride override;
    if (!row.getColumn(2).isNull()) {
        override.points = row.getColumn(2).getDouble();
    }
    override.reason = textAt(row, 3);
    override.who = textAt(row, 4);
    override.utcMs = row.getColumn(5).getInt64();
    return {keyOf(row), std::move(override)};
}

Result<void> removeCell(const Database& database, const char* sql, const CellKey& key)
{
    return change(database, sql, key.first, key.second);
}

} // namespace

std::string flagsText(const std::vector<std::string>& flags)
{
    std::string text; // flags hold no comma
    for (const std::string& flag : flags) {
        text += (text.empty() ? "" : ",") + flag;
    }
    return text;
}

std::vector<std::string> parseFlags(const std::string& text)
{
    std::vector<std::string> flags;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        flags.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return flags;
}

Result<void> eachGrade(const Database& database, GradeParts parts,
                       const std::function<void(const CellView&, GradeEntry&&)>& take)
{
    return database.run([&](SQLite::Database& db) -> Result<void> {
        SQLite::Statement row(db, std::string("SELECT student_id, item, submission, raw, penalty, points, flags, ") +
                                      (parts == GradeParts::WithLines ? "lines" : "''") +
                                      " FROM grades ORDER BY student_id, item");
        while (row.executeStep()) {
            GradeEntry entry = readEntry(row);
            take({viewAt(row, 0), viewAt(row, 1)}, std::move(entry));
        }
        return {};
    });
}

Result<std::map<CellKey, GradeEntry>> gradesBetween(const Database& database, const std::string& from,
                                                    const std::string& to)
{
    if (to.empty()) {
        return byCell(rows(database,
                           "SELECT student_id, item, submission, raw, penalty, points, flags, lines FROM grades "
                           "WHERE student_id >= ? ORDER BY student_id, item",
                           readGrade, from));
    }
    return byCell(rows(database,
                       "SELECT student_id, item, submission, raw, penalty, points, flags, lines FROM grades "
                       "WHERE student_id >= ? AND student_id < ? ORDER BY student_id, item",
                       readGrade, from, to));
}

Result<void> removeGrade(const Database& database, const CellKey& key)
{
    return removeCell(database, "DELETE FROM grades WHERE student_id = ? AND item = ?", key);
}

struct GradeWriter::Statements
{
    SQLite::Statement grade;
    SQLite::Statement audit;

    explicit Statements(SQLite::Database& db)
        : grade(db, "INSERT INTO grades (student_id, item, submission, raw, penalty, points, flags, lines, rubric) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (student_id, item) DO UPDATE SET "
                    "submission = excluded.submission, raw = excluded.raw, penalty = excluded.penalty, "
                    "points = excluded.points, flags = excluded.flags, lines = excluded.lines, "
                    "rubric = excluded.rubric"),
          audit(db, "INSERT INTO audit (utc_ms, who, action, student_id, item, old_value, new_value, reason) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    {
    }
};

GradeWriter::GradeWriter(const Database& database) : m_database(database) {}
GradeWriter::~GradeWriter() = default;

Result<void> GradeWriter::put(const CellKey& key, const GradeEntry& entry, int rubric)
{
    return m_database.run([&](SQLite::Database& db) -> Result<void> {
        if (!m_statements) {
            m_statements = std::make_unique<Statements>(db);
        }
        runOnce(m_statements->grade, key.first, key.second, entry.grade.submission, entry.grade.raw,
                entry.grade.penalty, entry.grade.points, entry.flags, entry.lines, rubric);
        return {};
    });
}

Result<void> GradeWriter::note(const AuditRow& row)
{
    return m_database.run([&](SQLite::Database& db) -> Result<void> {
        if (!m_statements) {
            m_statements = std::make_unique<Statements>(db);
        }
        runOnce(m_statements->audit, row.utcMs, row.who, row.action, row.studentId, row.item, row.oldValue,
                row.newValue, row.reason);
        return {};
    });
}

Result<std::map<CellKey, GradeOverride>> overrides(const Database& database)
{
    return byCell(rows(database,
                       "SELECT student_id, item, points, reason, who, utc_ms FROM overrides ORDER BY student_id, item",
                       readOverride));
}

Result<void> putOverride(const Database& database, const CellKey& key, const GradeOverride& override)
{
    return change(database,
                  "INSERT INTO overrides (student_id, item, points, reason, who, utc_ms) VALUES (?, ?, ?, ?, ?, ?) "
                  "ON CONFLICT (student_id, item) DO UPDATE SET points = excluded.points, reason = excluded.reason, "
                  "who = excluded.who, utc_ms = excluded.utc_ms",
                  key.first, key.second, override.points, override.reason, override.who, override.utcMs);
}

Result<void> removeOverride(const Database& database, const CellKey& key)
{
    return removeCell(database, "DELETE FROM overrides WHERE student_id = ? AND item = ?", key);
}

Result<std::map<CellKey, std::string>> comments(const Database& database)
{
    return byCell(rows(database, "SELECT student_id, item, text FROM comments ORDER BY student_id, item",
                       [](SQLite::Statement& row) {
                           return Pair<std::string>{keyOf(row), textAt(row, 2)};
                       }));
}

Result<void> putComment(const Database& database, const CellKey& key, const std::string& text, const Author& author)
{
    if (text.empty()) {
        return removeCell(database, "DELETE FROM comments WHERE student_id = ? AND item = ?", key);
    }
    return change(database,
                  "INSERT INTO comments (student_id, item, text, who, utc_ms) VALUES (?, ?, ?, ?, ?) "
                  "ON CONFLICT (student_id, item) DO UPDATE SET text = excluded.text, who = excluded.who, "
                  "utc_ms = excluded.utc_ms",
                  key.first, key.second, text, author.who, author.utcMs);
}

Result<std::map<CellKey, Extension>> extensions(const Database& database)
{
    return byCell(rows(database,
                       "SELECT student_id, item, due_utc_ms, reason FROM extensions ORDER BY student_id, item",
                       [](SQLite::Statement& row) {
                           return Pair<Extension>{keyOf(row), {row.getColumn(2).getInt64(), textAt(row, 3)}};
                       }));
}

Result<void> putExtension(const Database& database, const CellKey& key, const std::optional<Extension>& extension,
                          const Author& author)
{
    if (!extension) {
        return removeCell(database, "DELETE FROM extensions WHERE student_id = ? AND item = ?", key);
    }
    return change(database,
                  "INSERT INTO extensions (student_id, item, due_utc_ms, reason, who, utc_ms) "
                  "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (student_id, item) DO UPDATE SET "
                  "due_utc_ms = excluded.due_utc_ms, reason = excluded.reason, who = excluded.who, "
                  "utc_ms = excluded.utc_ms",
                  key.first, key.second, extension->dueUtcMs, extension->reason, author.who, author.utcMs);
}

Result<std::map<CellKey, Choice>> choices(const Database& database)
{
    return byCell(rows(database, "SELECT student_id, item, submission, reason FROM choices ORDER BY student_id, item",
                       [](SQLite::Statement& row) {
                           return Pair<Choice>{keyOf(row), {textAt(row, 2), textAt(row, 3)}};
                       }));
}

Result<void> putChoice(const Database& database, const CellKey& key, const std::optional<Choice>& choice,
                       const Author& author)
{
    if (!choice) {
        return removeCell(database, "DELETE FROM choices WHERE student_id = ? AND item = ?", key);
    }
    return change(database,
                  "INSERT INTO choices (student_id, item, submission, reason, who, utc_ms) VALUES (?, ?, ?, ?, ?, ?) "
                  "ON CONFLICT (student_id, item) DO UPDATE SET submission = excluded.submission, "
                  "reason = excluded.reason, who = excluded.who, utc_ms = excluded.utc_ms",
                  key.first, key.second, choice->submission, choice->reason, author.who, author.utcMs);
}

Result<std::map<std::string, std::string>> assignments(const Database& database)
{
    const auto pairs = rows(database, "SELECT submission, student_id FROM assignments", [](SQLite::Statement& row) {
        return std::pair<std::string, std::string>{textAt(row, 0), textAt(row, 1)};
    });
    if (!pairs) {
        return fail(pairs.error());
    }
    return std::map<std::string, std::string>(pairs->begin(), pairs->end());
}

Result<void> putAssignment(const Database& database, const std::string& contentHash, const std::string& studentId,
                           const std::string& reason, const Author& author)
{
    return change(database,
                  "INSERT INTO assignments (submission, student_id, reason, who, utc_ms) VALUES (?, ?, ?, ?, ?) "
                  "ON CONFLICT (submission) DO UPDATE SET student_id = excluded.student_id, "
                  "reason = excluded.reason, who = excluded.who, utc_ms = excluded.utc_ms",
                  contentHash, studentId, reason, author.who, author.utcMs);
}

Result<void> removeAssignment(const Database& database, const std::string& contentHash)
{
    return change(database, "DELETE FROM assignments WHERE submission = ?", contentHash);
}

Result<RubricRow> rubric(const Database& database, const std::string& item)
{
    const auto found = rows(
        database, "SELECT version, rubric, pending FROM rubrics WHERE item = ? ORDER BY version DESC LIMIT 1",
        [](SQLite::Statement& row) {
            return RubricRow{row.getColumn(0).getInt(), textAt(row, 1), textAt(row, 2)};
        },
        item);
    if (!found) {
        return fail(found.error());
    }
    return found->empty() ? RubricRow{} : found->front();
}

Result<void> insertRubric(const Database& database, const std::string& item, const RubricRow& row, const Author& author)
{
    return change(database,
                  "INSERT INTO rubrics (item, version, rubric, pending, who, utc_ms) VALUES (?, ?, ?, ?, ?, ?)", item,
                  row.version, row.rubric, row.pending, author.who, author.utcMs);
}

} // namespace foresight::gradebook_tables
