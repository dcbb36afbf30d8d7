// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/roster_recognition.h"

#include <algorithm>
#include <cassert>

namespace foresight {

namespace {

struct FieldHeading
{
    const char* heading;
    RosterField field;
};

/// What a platform's header looks like. Headings are compared as they are written: "First name" is Moodle's, "First
/// Name" is Blackboard's.
struct Header
{
    RosterPlatform platform;
    std::vector<std::vector<const char*>> needed; ///< of each group at least one
    std::vector<FieldHeading> fields;             ///< of two for one field, the first that is there
    std::vector<const char*> numbers;
};

const std::vector<Header>& headers()
{
    using enum RosterField;
    static const std::vector<Header> all{
        {RosterPlatform::Canvas,
         {{"Student"}, {"ID"}, {"Section"}},
         {{"Student", Name},
          {"ID", LmsId},
          {"SIS User ID", SisId},
          {"SIS Login ID", Login},
          {"Section", RosterField::Section}},
         {"SIS User ID", "SIS Login ID", "ID"}},
        {RosterPlatform::Canvas,
         {{"LastName"}, {"FirstName"}, {"ID"}, {"Section"}},
         {{"LastName", FamilyName},
          {"FirstName", GivenName},
          {"ID", LmsId},
          {"SIS User ID", SisId},
          {"SIS Login ID", Login},
          {"Section", RosterField::Section}},
         {"SIS User ID", "SIS Login ID", "ID"}},
        {RosterPlatform::Moodle,
         {{"First name"}, {"Last name", "Surname"}, {"ID number", "Email address"}},
         {{"First name", GivenName},
          {"Last name", FamilyName},
          {"Surname", FamilyName},
          {"ID number", SisId},
          {"Username", Login},
          {"Email address", Email},
          {"Groups", RosterField::Section},
          {"Group", RosterField::Section}},
         {"ID number", "Username", "Email address"}},
        {RosterPlatform::Brightspace,
         {{"OrgDefinedId", "Org Defined ID", "End-of-Line Indicator"}, {"OrgDefinedId", "Org Defined ID", "Username"}},
         {{"OrgDefinedId", SisId},
          {"Org Defined ID", SisId},
          {"Username", Login},
          {"Last Name", FamilyName},
          {"First Name", GivenName},
          {"Email", Email}},
         {"OrgDefinedId", "Org Defined ID", "Username"}},
        {RosterPlatform::Blackboard,
         {{"Last Name"}, {"First Name"}, {"Username"}},
         {{"Last Name", FamilyName},
          {"First Name", GivenName},
          {"Username", Login},
          {"Student ID", SisId},
          {"Email", Email},
          {"Child Course ID", RosterField::Section}},
         {"Student ID", "Username"}},
        {RosterPlatform::Sakai,
         {{"Student ID"}, {"Name", "Student Name"}},
         {{"Student ID", Login}, {"Name", Name}, {"Student Name", Name}},
         {"Student ID"}},
        {RosterPlatform::OpenEdx,
         {{"user_id"}, {"username"}, {"course_id"}},
         {{"user_id", LmsId}, {"username", Login}, {"student_key", SisId}, {"cohort", RosterField::Section}},
         {"student_key", "username"}},
    };
    return all;
}

bool contains(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

/// Canvas writes a line below the header that says which items are muted.
bool isPostingLine(const std::vector<std::string>& fields)
{
    const auto isNote = [](const std::string& field) {
        return field.empty() || field == "Muted" || field.starts_with("Manual Posting");
    };
    return std::all_of(fields.begin(), fields.end(), isNote);
}

std::string fieldAt(const std::vector<std::string>& fields, const RosterColumn* column)
{
    return column && column->index < fields.size() ? fields[column->index] : std::string{};
}

std::optional<std::string> notACanvasStudent(const RosterShape& shape, const std::vector<std::string>& fields)
{
    if (!fields.empty() && contains(fields.front(), "Points Possible")) {
        return "points possible";
    }
    if (isPostingLine(fields)) {
        return "posting policy";
    }
    const std::string name = fieldAt(fields, columnOf(shape.mapping, RosterField::Name));
    const bool hasNoNumber = fieldAt(fields, columnOf(shape.mapping, RosterField::SisId)).empty();
    if (hasNoNumber && (name == "Student, Test" || name == "Test Student")) {
        return "Canvas' test student";
    }
    return std::nullopt;
}

} // namespace

std::string rosterPlatformName(RosterPlatform platform)
{
    switch (platform) {
    case RosterPlatform::Foresight:
        return "foresight";
    case RosterPlatform::Mapped:
        return "mapped";
    case RosterPlatform::Canvas:
        return "canvas";
    case RosterPlatform::Moodle:
        return "moodle";
    case RosterPlatform::Blackboard:
        return "blackboard";
    case RosterPlatform::Brightspace:
        return "brightspace";
    case RosterPlatform::Sakai:
        return "sakai";
    case RosterPlatform::OpenEdx:
        return "edx";
    case RosterPlatform::OneRoster:
        return "oneroster";
    }
    assert(false);
    return {};
}

std::optional<RosterShape> recogniseRoster(const std::vector<std::string>& headings)
{
    const auto find = [&headings](const char* heading) { return std::find(headings.begin(), headings.end(), heading); };
    const auto isThere = [&](const char* heading) { return find(heading) != headings.end(); };
    const auto fits = [&](const Header& header) {
        return std::all_of(header.needed.begin(), header.needed.end(),
                           [&](const auto& group) { return std::any_of(group.begin(), group.end(), isThere); });
    };
    const auto header = std::find_if(headers().begin(), headers().end(), fits);
    if (header == headers().end()) {
        return std::nullopt;
    }
    const auto indexOf = [&](const char* heading) {
        return static_cast<std::size_t>(find(heading) - headings.begin());
    };
    RosterShape shape;
    shape.platform = header->platform;
    for (const auto& [heading, field] : header->fields) {
        if (isThere(heading) && !columnOf(shape.mapping, field)) {
            setColumn(shape.mapping, {field, indexOf(heading), heading});
        }
    }
    for (const char* heading : header->numbers) {
        if (isThere(heading)) {
            shape.numbers.push_back(indexOf(heading));
        }
    }
    return shape;
}

std::optional<std::string> notAStudent(const RosterShape& shape, const std::vector<std::string>& fields)
{
    const auto isBlank = [](const std::string& field) { return field.find_first_not_of(" \t") == std::string::npos; };
    if (std::all_of(fields.begin(), fields.end(), isBlank)) {
        return "blank line";
    }
    if (shape.platform == RosterPlatform::Canvas) {
        return notACanvasStudent(shape, fields);
    }
    const std::string login = fieldAt(fields, columnOf(shape.mapping, RosterField::Login));
    if (shape.platform == RosterPlatform::Blackboard &&
        comparable(login, Identifier::Login).ends_with("_previewuser")) {
        return "Blackboard's preview user";
    }
    return std::nullopt;
}

std::string bareField(RosterPlatform platform, const std::string& field)
{
    if (platform == RosterPlatform::Canvas && field.size() > 2 && field.starts_with("=\"") && field.ends_with('"')) {
        return field.substr(2, field.size() - 3);
    }
    if (platform == RosterPlatform::Brightspace && field.starts_with('#')) {
        return field.substr(1);
    }
    return field;
}

} // namespace foresight
