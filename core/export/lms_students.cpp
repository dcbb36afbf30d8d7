// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lms_students.h"

#include "core/export/lms_cells.h"
#include "core/export/lms_text.h"

#include <algorithm>
#include <unordered_map>

namespace foresight {

namespace {

/// The identifiers that there are, each behind its kind: a login may equal another student's number.
std::vector<std::string> usesOf(const std::vector<std::string>& identifiers)
{
    std::vector<std::string> uses;
    for (std::size_t kind = 0; kind < identifiers.size(); ++kind) {
        if (!identifiers[kind].empty()) {
            uses.push_back(static_cast<char>('0' + kind) + lowerCase(identifiers[kind]));
        }
    }
    return uses;
}

} // namespace

std::string schoolId(const Course& course, const Student& student)
{
    const bool isNumber = student.sisId.empty() && course.match == Identifier::StudentId;
    return oneLine(isNumber ? student.studentId : student.sisId);
}

std::string sortableName(const Student& student)
{
    return oneLine(student.givenName.empty() ? student.familyName : student.familyName + ", " + student.givenName);
}

Result<std::vector<const GradeRow*>> identifiedRows(const ExportRequest& request, const LmsIdentity& identity,
                                                    ExportedFile& file)
{
    std::unordered_map<std::string, int> uses;
    for (const GradeRow& row : request.table.rows) {
        for (const std::string& use : usesOf(identity.of(row.student))) {
            ++uses[use];
        }
    }
    std::vector<const GradeRow*> found;
    std::vector<std::string> without;
    for (const GradeRow& row : request.table.rows) {
        const std::vector<std::string> own = usesOf(identity.of(row.student));
        const auto shared =
            std::find_if(own.begin(), own.end(), [&uses](const std::string& use) { return uses.at(use) > 1; });
        if (!own.empty() && shared == own.end()) {
            found.push_back(&row);
            continue;
        }
        without.push_back(row.student.studentId + " " + sortableName(row.student) +
                          (own.empty() ? "" : " (another student has \"" + shared->substr(1) + "\" too)"));
        file.leftOut.push_back(row.student.studentId);
    }
    if (without.empty()) {
        return found;
    }
    if (!request.options.leaveOutUnidentified) {
        return fail({ErrorCode::IdentifierMissing, {}, {identity.needed, listed(without)}, {}});
    }
    file.notes.push_back("left out, because they have no " + identity.needed + " of their own: " + listed(without));
    return found;
}

} // namespace foresight
