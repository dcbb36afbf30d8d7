// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/roster.h"

#include "core/base/csv.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <algorithm>
#include <map>

namespace foresight {

namespace {

using Field = std::string Student::*;

const std::map<std::string, Field>& columns()
{
    static const std::map<std::string, Field> all{
        {"student_id", &Student::studentId}, {"given_name", &Student::givenName}, {"family_name", &Student::familyName},
        {"email", &Student::email},          {"login", &Student::login},          {"lms_id", &Student::lmsId},
        {"sis_id", &Student::sisId},         {"section", &Student::section}};
    return all;
}

std::string trimmed(const std::string& text)
{
    constexpr const char* kBlank = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(kBlank);
    return begin == std::string::npos ? std::string{} : text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
}

class RosterReader
{
public:
    RosterReader(const std::string& file, Identifier match) : m_file(file), m_match(match) {}

    Result<std::vector<Student>> read(const std::vector<CsvRow>& rows)
    {
        if (rows.empty()) {
            return fail(fault(1, "the roster is empty"));
        }
        if (Result<void> header = readHeader(rows.front()); !header) {
            return fail(header.error());
        }
        std::vector<Student> students;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            Result<Student> student = readStudent(rows[i]);
            if (!student) {
                return fail(student.error());
            }
            students.push_back(std::move(*student));
        }
        return students;
    }

private:
    Result<void> readHeader(const CsvRow& row)
    {
        for (const std::string& heading : row.fields) {
            const auto it = columns().find(trimmed(heading));
            if (it == columns().end()) {
                return fail(fault(row.line, "unknown column \"" + heading + "\""));
            }
            if (std::find(m_fields.begin(), m_fields.end(), it->second) != m_fields.end()) {
                return fail(fault(row.line, "column \"" + heading + "\" is there twice"));
            }
            m_fields.push_back(it->second);
        }
        for (const std::string& needed : {std::string("student_id"), identifierName(m_match)}) {
            if (std::find(m_fields.begin(), m_fields.end(), columns().at(needed)) == m_fields.end()) {
                return fail(fault(row.line, "column \"" + needed + "\" is missing"));
            }
        }
        return {};
    }

    Result<Student> readStudent(const CsvRow& row)
    {
        if (row.fields.size() > m_fields.size()) {
            return fail(fault(row.line, "more fields than the header has"));
        }
        Student student;
        for (std::size_t i = 0; i < row.fields.size(); ++i) {
            student.*m_fields[i] = storable(trimmed(row.fields[i]), kNameLimit);
        }
        if (student.studentId.empty()) {
            return fail(fault(row.line, "a student has no student_id"));
        }
        for (const Identifier which : {Identifier::StudentId, m_match}) {
            const std::string id = comparable(student.identifier(which), which);
            const auto [before, isNew] = m_seen[which].try_emplace(id, row.line);
            if (!id.empty() && !isNew && before->second != row.line) {
                return fail(fault(row.line, identifierName(which) + " \"" + id + "\" is on line " +
                                                std::to_string(before->second) + " too"));
            }
        }
        return student;
    }

    [[nodiscard]] Error fault(int line, std::string cause) const
    {
        return {ErrorCode::FormatInvalid, m_file + ":" + std::to_string(line), {}, std::move(cause)};
    }

    const std::string& m_file;
    Identifier m_match;
    std::vector<Field> m_fields;
    std::map<Identifier, std::map<std::string, int>> m_seen; ///< identifier -> line
};

} // namespace

const std::string& Student::identifier(Identifier which) const
{
    return this->*columns().at(identifierName(which));
}

std::string comparable(const std::string& identifier, Identifier which)
{
    std::string text = trimmed(identifier);
    if (which == Identifier::Email || which == Identifier::Login) {
        std::transform(text.begin(), text.end(), text.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    }
    return text;
}

Result<std::vector<Student>> parseRoster(std::string_view text, const std::string& file, Identifier match)
{
    const Result<std::vector<CsvRow>> rows = parseCsv(text, file);
    return rows ? RosterReader(file, match).read(*rows) : fail(rows.error());
}

Result<std::vector<Student>> readRoster(const std::filesystem::path& file, Identifier match)
{
    const Result<std::string> text = readFile(file, kRosterLimit);
    return text ? parseRoster(*text, file.string(), match) : fail(text.error());
}

} // namespace foresight
