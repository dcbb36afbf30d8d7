// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "core/ledger/database.h"

#include <map>
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
[[nodiscard]] Result<void> insertCourse(const Database& database, const CourseRow& row);

[[nodiscard]] Result<std::vector<Student>> students(const Database& database);
[[nodiscard]] Result<void> putStudent(const Database& database, const Student& student);

[[nodiscard]] Result<std::vector<KeptHandIn>> handIns(const Database& database);
[[nodiscard]] Result<bool> hasHandIn(const Database& database, const std::string& contentHash);
[[nodiscard]] Result<void> insertHandIn(const Database& database, const KeptHandIn& handIn, const std::string& bytes,
                                        std::int64_t importedUtcMs);
[[nodiscard]] Result<std::string> handInBytes(const Database& database, const std::string& contentHash);

/// Student number and item.
using CellKey = std::pair<std::string, std::string>;
struct GradeEntry
{
    Grade grade;
    std::vector<std::string> flags;
    bool operator==(const GradeEntry&) const = default;
};
[[nodiscard]] Result<std::map<CellKey, GradeEntry>> grades(const Database& database);
[[nodiscard]] Result<void> putGrade(const Database& database, const CellKey& key, const GradeEntry& entry);
[[nodiscard]] Result<void> removeGrade(const Database& database, const CellKey& key);
[[nodiscard]] Result<std::map<CellKey, GradeOverride>> overrides(const Database& database);
[[nodiscard]] Result<void> putOverride(const Database& database, const CellKey& key, const GradeOverride& override);

[[nodiscard]] Result<std::vector<AuditRow>> audit(const Database& database);
[[nodiscard]] Result<void> addAudit(const Database& database, const AuditRow& row);

} // namespace foresight::gradebook_tables
