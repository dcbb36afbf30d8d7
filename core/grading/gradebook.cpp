// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/gradebook.h"

#include "core/base/file.h"
#include "core/grading/course_file.h"
#include "core/grading/course_text.h"
#include "core/grading/gradebook_parts.h"
#include "core/lab/yaml_tree.h"

#include <algorithm>
#include <cassert>
#include <system_error>

namespace foresight {

namespace {

namespace tables = gradebook_tables;

AuditRow action(std::string name)
{
    AuditRow row;
    row.action = std::move(name);
    return row;
}

/// Changes with the course file and with every rubric set in the gradebook.
Result<std::string> policyVersion(const Database& database, const Course& course)
{
    const Result<tables::CourseRow> row = tables::course(database);
    if (!row) {
        return fail(row.error());
    }
    std::string policies = row->content;
    for (const CourseLab& lab : course.labs) {
        const Result<tables::RubricRow> rubric = tables::rubric(database, lab.item);
        if (!rubric) {
            return fail(rubric.error());
        }
        policies += '\n' + std::to_string(rubric->version) + ' ' + rubric->rubric + ' ' + rubric->pending;
    }
    constexpr std::size_t kShown = 12;
    return hex(sha256(policies)).substr(0, kShown);
}

} // namespace

std::string importVerdictName(ImportVerdict verdict)
{
    switch (verdict) {
    case ImportVerdict::Accepted:
        return "accepted";
    case ImportVerdict::Duplicate:
        return "duplicate";
    case ImportVerdict::Damaged:
        return "damaged";
    case ImportVerdict::Unreadable:
        return "unreadable";
    case ImportVerdict::WrongLab:
        return "wrong-lab";
    case ImportVerdict::LabVersionDiffers:
        return "lab-version-differs";
    case ImportVerdict::UnknownStudent:
        return "unknown-student";
    case ImportVerdict::NewerAttempt:
        return "newer-attempt";
    case ImportVerdict::OlderAttempt:
        return "older-attempt";
    case ImportVerdict::AnothersHandIn:
        return "anothers-hand-in";
    case ImportVerdict::TooNew:
        return "too-new";
    case ImportVerdict::Sealed:
        return "sealed";
    }
    assert(false);
    return {};
}

bool isKept(ImportVerdict verdict)
{
    return verdict != ImportVerdict::Damaged && verdict != ImportVerdict::Unreadable &&
           verdict != ImportVerdict::WrongLab && verdict != ImportVerdict::TooNew && verdict != ImportVerdict::Sealed;
}

std::string cellStateName(CellState state)
{
    switch (state) {
    case CellState::Missing:
        return "missing";
    case CellState::Graded:
        return "graded";
    case CellState::Excused:
        return "excused";
    }
    assert(false);
    return {};
}

Result<void> noted(const Database& database, const Author& author, AuditRow row)
{
    row.utcMs = author.utcMs;
    row.who = author.who;
    return tables::addAudit(database, row);
}

Result<void> Gradebook::Parts::audited(const Author& author, AuditRow row,
                                       const std::function<Result<void>()>& work) const
{
    return database.transaction([&]() -> Result<void> {
        Result<void> done = work();
        return done ? noted(database, author, std::move(row)) : done;
    });
}

Result<Owners> Owners::read(const Database& database, Identifier match)
{
    const Result<std::vector<Student>> students = tables::students(database);
    if (!students) {
        return fail(students.error());
    }
    Result<std::map<std::string, std::string>> assigned = tables::assignments(database);
    if (!assigned) {
        return fail(assigned.error());
    }
    Owners owners;
    owners.m_match = match;
    owners.m_assigned = std::move(*assigned);
    for (const Student& student : *students) {
        const std::string id = comparable(student.identifier(match), match);
        if (!id.empty()) {
            owners.m_byIdentifier.emplace(id, student.studentId);
        }
    }
    return owners;
}

const std::string* Owners::of(const std::string& contentHash, const std::string& learnerId) const
{
    if (const auto assigned = m_assigned.find(contentHash); assigned != m_assigned.end()) {
        return &assigned->second;
    }
    const auto named = m_byIdentifier.find(comparable(learnerId, m_match));
    return named == m_byIdentifier.end() ? nullptr : &named->second;
}

Gradebook::Gradebook(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Gradebook::Gradebook(Gradebook&&) noexcept = default;
Gradebook& Gradebook::operator=(Gradebook&&) noexcept = default;
Gradebook::~Gradebook() = default;

Result<Gradebook> Gradebook::create(const std::filesystem::path& file, const std::filesystem::path& courseFile,
                                    const Author& author)
{
    Result<std::string> content = readFile(courseFile, kYamlBytes);
    if (!content) {
        return fail(content.error());
    }
    Result<Course> course = parseCourse(*content, courseFile.string());
    if (!course) {
        return fail(course.error());
    }
    Result<Database> database = tables::create(file);
    if (!database) {
        return fail(database.error());
    }
    auto parts = std::make_unique<Parts>(Parts{std::move(*database), std::move(*course)});
    AuditRow row = action("create");
    row.newValue = parts->course.id;
    const tables::CourseRow kept{courseFile.filename().string(), std::move(*content)};
    const Result<void> made = parts->audited(
        author, std::move(row), [&]() -> Result<void> { return tables::putCourse(parts->database, kept); });
    if (!made) {
        parts.reset();
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
        return fail(made.error());
    }
    return Gradebook(std::move(parts));
}

Result<Gradebook> Gradebook::open(const std::filesystem::path& file)
{
    Result<Database> database = tables::open(file);
    if (!database) {
        return fail(database.error());
    }
    Result<tables::CourseRow> row = tables::course(*database);
    if (!row) {
        return fail(row.error());
    }
    Result<Course> course = parseCourse(std::move(row->content), row->file);
    if (!course) {
        return fail(course.error());
    }
    return Gradebook(std::make_unique<Parts>(Parts{std::move(*database), std::move(*course)}));
}

const Course& Gradebook::course() const
{
    return m_parts->course;
}

Result<void> Gradebook::setCourse(const std::filesystem::path& courseFile, const Author& author)
{
    Result<std::string> content = readFile(courseFile, kYamlBytes);
    return content ? putCourse(courseFile.string(), std::move(*content), author) : fail(content.error());
}

Result<void> Gradebook::setCourse(const Course& changed, const Author& author)
{
    const Result<tables::CourseRow> row = tables::course(m_parts->database);
    return row ? putCourse(row->file, courseText(changed), author) : fail(row.error());
}

Result<void> Gradebook::putCourse(const std::string& file, std::string content, const Author& author)
{
    Result<Course> changed = parseCourse(content, file);
    if (!changed) {
        return fail(changed.error());
    }
    if (changed->id != course().id) {
        return fail({ErrorCode::UsageInvalid, file, {}, "this is the file of course " + changed->id});
    }
    AuditRow row = action("course");
    const std::string name = std::filesystem::path(file).filename().string();
    const Result<void> done = m_parts->audited(author, std::move(row), [&]() -> Result<void> {
        return tables::putCourse(m_parts->database, {name, std::move(content)});
    });
    if (done) {
        m_parts->course = std::move(*changed);
    }
    return done;
}

Result<void> Gradebook::noteExport(const ExportNote& note, const Author& author)
{
    const Result<std::string> policy = policyVersion(m_parts->database, m_parts->course);
    if (!policy) {
        return fail(policy.error());
    }
    AuditRow row = action("export");
    row.item = note.items.size() == 1 ? note.items.front() : "";
    row.newValue = "sha256:" + note.sha256;
    row.reason = note.format + (note.merged ? ", merged" : "") + (note.pseudonymous ? ", pseudonymous" : "") + ", " +
                 std::to_string(note.students) + " students, policy " + *policy + ", items:";
    for (const std::string& item : note.items) {
        row.reason += (&item == &note.items.front() ? " " : "; ") + item;
    }
    return m_parts->audited(author, std::move(row), [] { return Result<void>{}; });
}

Result<std::vector<KeptHandIn>> Gradebook::handIns() const
{
    return tables::handIns(m_parts->database);
}

Result<std::vector<HandInOrigin>> Gradebook::origins() const
{
    return tables::origins(m_parts->database);
}

Result<std::string> Gradebook::handInBytes(const std::string& contentHash) const
{
    return tables::handInBytes(m_parts->database, contentHash);
}

Result<std::vector<AuditRow>> Gradebook::audit() const
{
    return tables::audit(m_parts->database);
}

} // namespace foresight
