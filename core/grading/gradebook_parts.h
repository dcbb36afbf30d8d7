// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook.h"
#include "core/grading/gradebook_tables.h"

#include <map>

namespace foresight {

/// What a gradebook holds. Only gradebook*.cpp look inside.
struct Gradebook::Parts
{
    Database database;
    Course course;

    /// Does work and leaves its row in the audit trail, both or neither.
    [[nodiscard]] Result<void> audited(const Author& author, AuditRow row,
                                       const std::function<Result<void>()>& work) const;
};

/// Adds a row to the audit trail in the author's name.
[[nodiscard]] Result<void> noted(const Database& database, const Author& author, AuditRow row);

/// The rubric of an item: the gradebook's, the course file's or the lab's. Errors: UnknownName (rubric, act).
[[nodiscard]] Result<ItemRubric> rubricOfItem(const Database& database, const CourseLab& item,
                                              const LabDefinition& lab);

using GradesByCell = std::map<gradebook_tables::CellKey, gradebook_tables::GradeEntry>;

/// What grading an item by a rubric would change now. Reads hand-ins anew where their reading is of another version,
/// and keeps that: inside a transaction only.
[[nodiscard]] Result<GradePreview> previewOfItem(const Database& database, const Course& course, const CourseLab& item,
                                                 const std::shared_ptr<const Lab>& lab, const LabFinder& labs,
                                                 const Rubric& rubric);

/// Says whose a hand-in is: by hand where it was assigned, otherwise by the number it names.
class Owners
{
public:
    [[nodiscard]] static Result<Owners> read(const Database& database, Identifier match);
    /// The student's number, or null for a hand-in of nobody on the roster.
    [[nodiscard]] const std::string* of(const std::string& contentHash, const std::string& learnerId) const;

private:
    Identifier m_match = Identifier::StudentId;
    std::map<std::string, std::string> m_byIdentifier;
    std::map<std::string, std::string> m_assigned; ///< by content hash
};

} // namespace foresight
