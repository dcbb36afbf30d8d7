// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/roster_recognition.h"

#include "core/grading/moodle_words.h"

#include <algorithm>
#include <cassert>

namespace foresight {

namespace {

struct FieldHeading
{
    std::string heading;
    RosterField field;
};

/// What a platform's header looks like. Headings are compared as they are written: "First name" is Moodle's, "First
/// Name" is Blackboard's.
struct Header
{
    RosterPlatform platform;
    std::vector<std::vector<std::string>> needed; ///< of each group at least one
    std::vector<FieldHeading> fields;             ///< of two for one field, the first that is there
    std::vector<std::string> numbers;
};

std::vector<std::string> joined(std::vector<std::string> first, const std::vector<std::string>& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

/// Moodle's header in one language of its interface.
Header moodleHeader(const MoodleWords& words)
{
    Header header{RosterPlatform::Moodle,
                  {words.givenName, words.familyName, joined(words.idNumber, words.email)},
                  {},
                  joined(words.idNumber, joined(words.username, words.email))};
    const std::vector<std::pair<const std::vector<std::string>&, RosterField>> fields{
        {words.givenName, RosterField::GivenName}, {words.familyName, RosterField::FamilyName},
        {words.idNumber, RosterField::SisId},      {words.username, RosterField::Login},
        {words.email, RosterField::Email},         {words.group, RosterField::Section}};
    for (const auto& [headings, field] : fields) {
        for (const std::string& heading : headings) {
            header.fields.push_back({heading, field});
        }
    }
    return header;
}

/// Sakai's header; its own importer goes by the place of the columns only, so their words differ between languages.
Header sakaiHeader(const std::string& number, const std::vector<std::string>& names)
{
    Header header{RosterPlatform::Sakai, {{number}, names}, {{number, RosterField::Login}}, {number}};
    for (const std::string& name : names) {
        header.fields.push_back({name, RosterField::Name});
    }
    return header;
}

/// Those of platforms that write one language, or of which only English is known.
std::vector<Header> englishHeaders()
{
    using enum RosterField;
    return {
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
        {RosterPlatform::OpenEdx,
         {{"user_id"}, {"username"}, {"course_id"}},
         {{"user_id", LmsId}, {"username", Login}, {"student_key", SisId}, {"cohort", RosterField::Section}},
         {"student_key", "username"}},
    };
}

const std::vector<Header>& headers()
{
    static const std::vector<Header> all = [] {
        std::vector<Header> made = englishHeaders();
        for (const MoodleWords& words : moodleWords()) {
            made.push_back(moodleHeader(words));
        }
        made.push_back(sakaiHeader("Student ID", {"Name", "Student Name"}));
        made.push_back(sakaiHeader("ID estudiante", {"Nombre de estudiante"}));
        made.push_back(sakaiHeader("Identifiant de l'étudiant", {"Nom"}));
        return made;
    }();
    return all;
}

bool contains(const std::string& text, const char* part)
{
    return text.find(part) != std::string::npos;
}

/// Canvas writes a line below the header that says which items are muted, in the words of whoever exports: it stands
/// behind the columns that say who somebody is, and those are empty. A line with a score is somebody's.
bool isPostingLine(const RosterShape& shape, const std::vector<std::string>& fields)
{
    const auto isEmpty = [&fields](const RosterColumn& column) {
        return column.index >= fields.size() || fields[column.index].empty();
    };
    const auto isScore = [](const std::string& field) {
        return !field.empty() && std::string_view("0123456789.,-").find(field.front()) != std::string_view::npos;
    };
    return std::all_of(shape.mapping.begin(), shape.mapping.end(), isEmpty) &&
           std::none_of(fields.begin(), fields.end(), isScore);
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
    if (isPostingLine(shape, fields)) {
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
    const auto find = [&headings](const std::string& heading) {
        return std::find(headings.begin(), headings.end(), heading);
    };
    const auto isThere = [&](const std::string& heading) { return find(heading) != headings.end(); };
    const auto fits = [&](const Header& header) {
        return std::all_of(header.needed.begin(), header.needed.end(),
                           [&](const auto& group) { return std::any_of(group.begin(), group.end(), isThere); });
    };
    const auto header = std::find_if(headers().begin(), headers().end(), fits);
    if (header == headers().end()) {
        return std::nullopt;
    }
    const auto indexOf = [&](const std::string& heading) {
        return static_cast<std::size_t>(find(heading) - headings.begin());
    };
    RosterShape shape;
    shape.platform = header->platform;
    for (const auto& [heading, field] : header->fields) {
        if (isThere(heading) && !columnOf(shape.mapping, field)) {
            setColumn(shape.mapping, {field, indexOf(heading), heading});
        }
    }
    for (const std::string& heading : header->numbers) {
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
