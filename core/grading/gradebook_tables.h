// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "core/grading/hand_in_reading.h"
#include "core/ledger/database.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <utility>

namespace foresight::gradebook_tables {

/// Marks a file as a Foresight gradebook: "FSGB" as a big-endian number.
inline constexpr std::int64_t kGradebookApplicationId = 0x46534742;

/// Makes an empty gradebook file or opens one, with its schema up to date. Errors: see Gradebook.
[[nodiscard]] Result<Database> create(const std::filesystem::path& file);
[[nodiscard]] Result<Database> open(const std::filesystem::path& file);

struct CourseRow
{
    std::string file;
    std::string content;
};
[[nodiscard]] Result<CourseRow> course(const Database& database);
/// Puts the course file in, in place of the one that is there.
[[nodiscard]] Result<void> putCourse(const Database& database, const CourseRow& row);

struct RosterEntry
{
    Student student;
    std::optional<std::int64_t> droppedUtcMs;
};
/// By family name, given name, number.
[[nodiscard]] Result<std::vector<RosterEntry>> roster(const Database& database);
/// The same without saying who was dropped.
[[nodiscard]] Result<std::vector<Student>> students(const Database& database);
[[nodiscard]] Result<bool> hasStudent(const Database& database, const std::string& studentId);
/// Adds or changes a student, who is on the roster from then on.
[[nodiscard]] Result<void> putStudent(const Database& database, const Student& student);
[[nodiscard]] Result<void> dropStudent(const Database& database, const std::string& studentId, std::int64_t utcMs);

/// By time of signing, then content.
[[nodiscard]] Result<std::vector<KeptHandIn>> handIns(const Database& database);
/// The same as they came in, one at a time.
[[nodiscard]] Result<void> eachKeptHandIn(const Database& database, const std::function<void(KeptHandIn&&)>& take);
[[nodiscard]] Result<std::vector<HandInOrigin>> origins(const Database& database);

/// A hand-in's bytes as the gradebook stores them.
struct StoredBytes
{
    std::string bytes;     ///< deflated, when that makes them fewer
    std::int64_t size = 0; ///< inflated; 0 when they are as they came
};
[[nodiscard]] StoredBytes storedBytes(std::string bytes);
/// The bytes as they came. Errors: UnknownName; DatabaseCorrupt when they are not the ones of that hash any more.
[[nodiscard]] Result<std::string> handInBytes(const Database& database, const std::string& contentHash);

/// What grading reads of a hand-in; no reading yet when `reader` is 0.
struct ReadingRow
{
    std::string contentHash;
    std::string lab;
    std::string learnerId;
    std::int64_t signedUtcMs = 0;
    int reader = 0;
    std::string labHash;
    std::string marks;
    std::string flags;
    std::string doneWith;        ///< hash of the lab that the hand-in was done with; empty in old gradebooks
    std::string doneWithVersion; ///< and its version

    /// Whether it was read with its own version of the lab; an old reading of that kind still counts.
    [[nodiscard]] bool isOfOwnVersion() const { return reader > 0 && (doneWith.empty() || labHash == doneWith); }
};
/// Reads what grading reads, hand-in by hand-in, with a statement made once.
class ReadingLookup
{
public:
    explicit ReadingLookup(const Database& database);
    ~ReadingLookup();
    ReadingLookup(const ReadingLookup&) = delete;
    ReadingLookup& operator=(const ReadingLookup&) = delete;

    /// Errors: DatabaseCorrupt when there is no hand-in of that id.
    [[nodiscard]] Result<ReadingRow> of(std::int64_t id);

private:
    struct Statements;
    const Database& m_database;
    std::unique_ptr<Statements> m_statements;
};

/// Which hand-in of whom.
struct HandInName
{
    std::int64_t id = 0;
    std::string lab;
    std::string contentHash;
    std::string learnerId;
};
/// Every hand-in, as they came in; keeps none of them.
[[nodiscard]] Result<void> eachHandIn(const Database& database, const std::function<void(const HandInName&)>& take);

/// A reading as it is stored.
struct ReadingTexts
{
    int reader = 0;
    std::string labHash;
    std::string marks;
    std::string flags;
    std::string work;
};
[[nodiscard]] ReadingTexts readingTexts(const HandInReading& reading);
[[nodiscard]] Result<void> putReading(const Database& database, const std::string& contentHash,
                                      const ReadingTexts& reading);

/// Student number and item.
using CellKey = std::pair<std::string, std::string>;
using CellView = std::pair<std::string_view, std::string_view>;
/// A grade as it is stored; flags and lines as their texts.
struct GradeEntry
{
    Grade grade;
    std::string flags;
    std::string lines;
    bool operator==(const GradeEntry&) const = default;
};
[[nodiscard]] std::string flagsText(const std::vector<std::string>& flags);
[[nodiscard]] std::vector<std::string> parseFlags(const std::string& text);
enum class GradeParts { WithLines, WithoutLines };
/// Every grade, student by student; keeps none of them. The view of the key holds during the call.
[[nodiscard]] Result<void> eachGrade(const Database& database, GradeParts parts,
                                     const std::function<void(const CellView&, GradeEntry&&)>& take);
/// The grades of students from one number to before another; of everybody from there on when `to` is empty.
[[nodiscard]] Result<std::map<CellKey, GradeEntry>> gradesBetween(const Database& database, const std::string& from,
                                                                  const std::string& to);
[[nodiscard]] Result<void> removeGrade(const Database& database, const CellKey& key);

/// Puts many grades and their audit rows, with statements made once.
class GradeWriter
{
public:
    explicit GradeWriter(const Database& database);
    ~GradeWriter();
    GradeWriter(const GradeWriter&) = delete;
    GradeWriter& operator=(const GradeWriter&) = delete;

    [[nodiscard]] Result<void> put(const CellKey& key, const GradeEntry& entry, int rubric);
    [[nodiscard]] Result<void> note(const AuditRow& row);

private:
    struct Statements;
    const Database& m_database;
    std::unique_ptr<Statements> m_statements;
};

[[nodiscard]] Result<std::map<CellKey, GradeOverride>> overrides(const Database& database);
[[nodiscard]] Result<void> putOverride(const Database& database, const CellKey& key, const GradeOverride& override);
[[nodiscard]] Result<void> removeOverride(const Database& database, const CellKey& key);

[[nodiscard]] Result<std::map<CellKey, std::string>> comments(const Database& database);
/// An empty text takes the comment away.
[[nodiscard]] Result<void> putComment(const Database& database, const CellKey& key, const std::string& text,
                                      const Author& author);

/// A deadline of one student's own.
struct Extension
{
    std::int64_t dueUtcMs = 0;
    std::string reason;
};
[[nodiscard]] Result<std::map<CellKey, Extension>> extensions(const Database& database);
/// Nothing takes the extension away.
[[nodiscard]] Result<void> putExtension(const Database& database, const CellKey& key,
                                        const std::optional<Extension>& extension, const Author& author);

/// A hand-in chosen by hand to count.
struct Choice
{
    std::string submission;
    std::string reason;
};
[[nodiscard]] Result<std::map<CellKey, Choice>> choices(const Database& database);
[[nodiscard]] Result<void> putChoice(const Database& database, const CellKey& key, const std::optional<Choice>& choice,
                                     const Author& author);

/// Content hash to student number, of hand-ins that were given to a student by hand.
[[nodiscard]] Result<std::map<std::string, std::string>> assignments(const Database& database);
[[nodiscard]] Result<void> putAssignment(const Database& database, const std::string& contentHash,
                                         const std::string& studentId, const std::string& reason, const Author& author);
[[nodiscard]] Result<void> removeAssignment(const Database& database, const std::string& contentHash);

struct RubricRow
{
    int version = 0;
    std::string rubric;  ///< rubricText()
    std::string pending; ///< ids, parted by commas
};
/// The last version of an item's rubric; version 0 when none was set here.
[[nodiscard]] Result<RubricRow> rubric(const Database& database, const std::string& item);
[[nodiscard]] Result<void> insertRubric(const Database& database, const std::string& item, const RubricRow& row,
                                        const Author& author);

[[nodiscard]] Result<std::vector<AuditRow>> audit(const Database& database);
[[nodiscard]] Result<void> addAudit(const Database& database, const AuditRow& row);

} // namespace foresight::gradebook_tables
