// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/roster_columns.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace foresight {

namespace {

struct FieldName
{
    RosterField field;
    const char* name;
    std::string Student::*member;
};

constexpr std::array<FieldName, 9> kFields{{
    {RosterField::StudentId, "student_id", &Student::studentId},
    {RosterField::GivenName, "given_name", &Student::givenName},
    {RosterField::FamilyName, "family_name", &Student::familyName},
    {RosterField::Email, "email", &Student::email},
    {RosterField::Login, "login", &Student::login},
    {RosterField::LmsId, "lms_id", &Student::lmsId},
    {RosterField::SisId, "sis_id", &Student::sisId},
    {RosterField::Section, "section", &Student::section},
    {RosterField::Name, "name", nullptr},
}};

const FieldName& entryOf(RosterField field)
{
    const auto it =
        std::find_if(kFields.begin(), kFields.end(), [field](const FieldName& each) { return each.field == field; });
    assert(it != kFields.end());
    return *it;
}

std::string_view trimmedView(std::string_view text)
{
    constexpr std::string_view kBlank = " \t";
    const std::size_t begin = text.find_first_not_of(kBlank);
    return begin == std::string_view::npos ? std::string_view{}
                                           : text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
}

Error headingFault(const std::string& heading, const char* what)
{
    return {ErrorCode::FormatInvalid, {}, {}, "column \"" + heading + "\" " + what};
}

} // namespace

std::string rosterFieldName(RosterField field)
{
    return entryOf(field).name;
}

std::optional<RosterField> rosterFieldFromName(std::string_view name)
{
    const auto it =
        std::find_if(kFields.begin(), kFields.end(), [name](const FieldName& each) { return name == each.name; });
    return it == kFields.end() ? std::nullopt : std::optional(it->field);
}

RosterField rosterFieldOf(Identifier identifier)
{
    return *rosterFieldFromName(identifierName(identifier));
}

std::string Student::*rosterMember(RosterField field)
{
    assert(field != RosterField::Name);
    return entryOf(field).member;
}

const RosterColumn* columnOf(const RosterMapping& mapping, RosterField field)
{
    const auto it =
        std::find_if(mapping.begin(), mapping.end(), [field](const RosterColumn& each) { return each.field == field; });
    return it == mapping.end() ? nullptr : &*it;
}

void setColumn(RosterMapping& mapping, RosterColumn column)
{
    std::erase_if(mapping, [&column](const RosterColumn& each) { return each.field == column.field; });
    mapping.push_back(std::move(column));
    std::sort(mapping.begin(), mapping.end(), [](const auto& a, const auto& b) { return a.field < b.field; });
}

Result<RosterMapEntry> parseRosterMapEntry(std::string_view text)
{
    const std::size_t sign = text.find('=');
    if (sign == std::string_view::npos) {
        return fail({ErrorCode::UsageInvalid, {}, {}, "a mapping is written field=heading, not " + std::string(text)});
    }
    const std::string name(trimmedView(text.substr(0, sign)));
    const std::optional<RosterField> field = rosterFieldFromName(name);
    if (!field) {
        return fail({ErrorCode::UnknownName, {}, {"roster field", name}, {}});
    }
    return RosterMapEntry{*field, std::string(trimmedView(text.substr(sign + 1)))};
}

Result<void> applyEntries(RosterMapping& mapping, const std::vector<std::string>& headings,
                          const std::vector<RosterMapEntry>& entries)
{
    const auto drop = [&mapping](RosterField field) {
        std::erase_if(mapping, [field](const RosterColumn& each) { return each.field == field; });
    };
    for (const RosterMapEntry& entry : entries) {
        if (entry.heading.empty()) {
            drop(entry.field);
            continue;
        }
        const auto found = std::find(headings.begin(), headings.end(), entry.heading);
        if (found == headings.end()) {
            return fail(headingFault(entry.heading, "is not there"));
        }
        if (std::find(found + 1, headings.end(), entry.heading) != headings.end()) {
            return fail(headingFault(entry.heading, "is there twice"));
        }
        if (entry.field == RosterField::Name) {
            drop(RosterField::GivenName);
            drop(RosterField::FamilyName);
        } else if (entry.field == RosterField::GivenName || entry.field == RosterField::FamilyName) {
            drop(RosterField::Name);
        }
        setColumn(mapping, {entry.field, static_cast<std::size_t>(found - headings.begin()), entry.heading});
    }
    return {};
}

} // namespace foresight
