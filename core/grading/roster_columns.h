// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/grading/roster.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

/// What a column of a roster can hold.
enum class RosterField {
    StudentId,
    GivenName,
    FamilyName,
    Email,
    Login,
    LmsId,
    SisId,
    Section,
    Name, ///< "Last, First" in one; without a comma all of it is the family name
};
/// "student_id", "given_name", ..., "name".
[[nodiscard]] std::string rosterFieldName(RosterField field);
[[nodiscard]] std::optional<RosterField> rosterFieldFromName(std::string_view name);
/// Which field holds an identifier.
[[nodiscard]] RosterField rosterFieldOf(Identifier identifier);
/// Where a student keeps a field; not for Name.
[[nodiscard]] std::string Student::*rosterMember(RosterField field);

/// A column that is read: which one it is, and what it holds. A column may hold several fields, a field has one column.
struct RosterColumn
{
    RosterField field = RosterField::StudentId;
    std::size_t index = 0;
    std::string heading;
    bool operator==(const RosterColumn&) const = default;
};
using RosterMapping = std::vector<RosterColumn>;

[[nodiscard]] const RosterColumn* columnOf(const RosterMapping& mapping, RosterField field);
/// Puts a column in place of the one that held the field.
void setColumn(RosterMapping& mapping, RosterColumn column);

/// A mapping said in words: this field is in the column with this heading; an empty heading means in none.
struct RosterMapEntry
{
    RosterField field = RosterField::StudentId;
    std::string heading;
    bool operator==(const RosterMapEntry&) const = default;
};
/// Reads "student_id=Matr. Nr.". Errors: UsageInvalid, UnknownName (roster field).
[[nodiscard]] Result<RosterMapEntry> parseRosterMapEntry(std::string_view text);

/// Applies entries to a mapping. Errors: FormatInvalid (no place) for a heading that the file has not or has twice.
[[nodiscard]] Result<void> applyEntries(RosterMapping& mapping, const std::vector<std::string>& headings,
                                        const std::vector<RosterMapEntry>& entries);

} // namespace foresight
