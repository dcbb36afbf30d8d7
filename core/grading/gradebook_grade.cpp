// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/course_grader.h"

namespace foresight {

namespace {

namespace tables = gradebook_tables;
using tables::CellKey;
using tables::GradeEntry;

std::string entryText(const GradeEntry& entry)
{
    constexpr std::size_t kShort = 12;
    std::string text = numberText(entry.grade.points) + " (raw " + numberText(entry.grade.raw) + ", penalty " +
                       numberText(entry.grade.penalty) + ", hand-in " + entry.grade.submission.substr(0, kShort);
    for (const std::string& flag : tables::parseFlags(entry.flags)) {
        text += ", " + flag;
    }
    return text + ")";
}

/// Writes what differs; each difference leaves a row in the audit trail.
class GradeStore
{
public:
    GradeStore(const Database& database, const Author& author, const std::map<std::string, int>& rubrics)
        : m_database(database), m_writer(database), m_author(author), m_rubrics(rubrics)
    {
    }

    /// What was put in or changed, and what went.
    struct Counts
    {
        int put = 0;
        int gone = 0;
    };

    Result<Counts> store(const std::map<CellKey, GradeEntry>& before, const std::map<CellKey, GradeEntry>& after)
    {
        Counts counts;
        for (const auto& [key, entry] : after) {
            const auto old = before.find(key);
            if (old != before.end() && old->second == entry) {
                continue;
            }
            ++counts.put;
            Result<void> put = m_writer.put(key, entry, rubricOf(key));
            if (put) {
                put = note(key, old == before.end() ? std::string{} : entryText(old->second), entryText(entry));
            }
            if (!put) {
                return fail(put.error());
            }
        }
        for (const auto& [key, entry] : before) {
            if (after.contains(key)) {
                continue;
            }
            ++counts.gone;
            Result<void> gone = tables::removeGrade(m_database, key);
            if (gone) {
                gone = note(key, entryText(entry), {});
            }
            if (!gone) {
                return fail(gone.error());
            }
        }
        return counts;
    }

private:
    [[nodiscard]] int rubricOf(const CellKey& key) const
    {
        const auto rubric = m_rubrics.find(key.second);
        return rubric == m_rubrics.end() ? 0 : rubric->second;
    }

    Result<void> note(const CellKey& key, std::string oldText, std::string newText)
    {
        const int rubric = rubricOf(key);
        return m_writer.note({m_author.utcMs, m_author.who, "grade", key.first, key.second, std::move(oldText),
                              std::move(newText), rubric > 0 ? "rubric " + std::to_string(rubric) : std::string{}});
    }

    const Database& m_database;
    tables::GradeWriter m_writer;
    const Author& m_author;
    const std::map<std::string, int>& m_rubrics;
};

/// Students of the roster x items without a grade.
Result<std::int64_t> missingGrades(const Database& database, const Course& course)
{
    const auto students = database.number("SELECT count(*) FROM students WHERE dropped_utc_ms IS NULL");
    const auto graded = database.number("SELECT count(*) FROM grades AS g JOIN students AS s ON "
                                        "s.student_id = g.student_id WHERE s.dropped_utc_ms IS NULL");
    if (!students || !graded) {
        return fail(students ? graded.error() : students.error());
    }
    return *students * static_cast<std::int64_t>(course.labs.size()) - *graded;
}

} // namespace

Result<GradeChange> Gradebook::grade(const LabFinder& labs, const Author& author)
{
    const Database& database = m_parts->database;
    const Course& course = m_parts->course;
    GradeChange change;
    const Result<void> done = database.transaction([&]() -> Result<void> {
        CourseGrader grader(database, course);
        if (Result<void> added = grader.addAll(labs); !added) {
            return added;
        }
        GradeStore store(database, author, grader.rubricVersions());
        const auto keep = [&](const CourseGrader::Group& group) -> Result<void> {
            const auto before = tables::gradesBetween(database, group.from, group.to);
            if (!before) {
                return fail(before.error());
            }
            const auto counts = store.store(*before, group.grades);
            if (!counts) {
                return fail(counts.error());
            }
            const auto graded = static_cast<int>(group.grades.size());
            change.graded += graded;
            change.changed += counts->put + counts->gone;
            change.unchanged += graded - counts->put;
            return {};
        };
        if (Result<void> graded = grader.gradeAll(keep); !graded) {
            return graded;
        }
        change.waiting = grader.waiting();
        const Result<std::int64_t> missing = missingGrades(database, course);
        if (!missing) {
            return fail(missing.error());
        }
        change.missing = static_cast<int>(*missing);
        return {};
    });
    return done ? Result<GradeChange>(change) : fail(done.error());
}

} // namespace foresight
