// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/roster_lines.h"

#include "core/base/text.h"

#include <array>

namespace foresight {

namespace {

constexpr std::array kKept{RosterField::StudentId, RosterField::GivenName, RosterField::FamilyName,
                           RosterField::Email,     RosterField::Login,     RosterField::LmsId,
                           RosterField::SisId,     RosterField::Section};

/// One line without blanks around it; what is not blank stays as it was written.
std::string oneLine(const std::string& field)
{
    std::string text;
    for (const char character : storable(field, field.size())) {
        const bool isBlank = character == ' ' || character == '\t' || character == '\n';
        if (!isBlank) {
            text += character;
        } else if (!text.empty() && text.back() != ' ') {
            text += ' ';
        }
    }
    if (text.ends_with(' ')) {
        text.pop_back();
    }
    return text;
}

} // namespace

void RosterLines::skip(const std::string& file, int line, std::string reason)
{
    m_read.lines.push_back({file, line, RosterLineVerdict::Skipped, {}, std::move(reason)});
}

void RosterLines::addFault(const std::string& file, int line, const std::string& studentId, std::string reason)
{
    m_read.lines.push_back({file, line, RosterLineVerdict::Fault, studentId, std::move(reason)});
}

void RosterLines::add(const std::string& file, int line, Student student)
{
    for (const RosterField field : kKept) {
        student.*rosterMember(field) = oneLine(student.*rosterMember(field));
    }
    std::string fault = faultOf(student, line);
    if (!fault.empty()) {
        addFault(file, line, firstCodePoints(student.studentId, kNameLimit), std::move(fault));
        return;
    }
    std::string remark;
    if (student.identifier(m_match).empty()) {
        remark = "no " + identifierName(m_match) + ": hand-ins cannot be joined to this student";
    }
    m_read.lines.push_back({file, line, RosterLineVerdict::Student, student.studentId, std::move(remark)});
    m_read.students.push_back(std::move(student));
}

std::string RosterLines::faultOf(const Student& student, int line)
{
    for (const RosterField field : kKept) {
        const std::size_t length = codePoints(student.*rosterMember(field));
        if (length > kNameLimit) {
            return rosterFieldName(field) + " has " + std::to_string(length) + " characters; the limit is " +
                   std::to_string(kNameLimit);
        }
    }
    if (student.studentId.empty()) {
        return "a student has no student_id";
    }
    for (const Identifier which : {Identifier::StudentId, m_match}) {
        const std::string id = comparable(student.identifier(which), which);
        const auto [before, isNew] = m_seen[which].try_emplace(id, line);
        if (!id.empty() && !isNew && before->second != line) {
            return identifierName(which) + " \"" + id + "\" is on line " + std::to_string(before->second) + " too";
        }
    }
    return {};
}

} // namespace foresight
