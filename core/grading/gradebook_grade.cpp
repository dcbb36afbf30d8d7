// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/gradebook_parts.h"
#include "core/grading/recomputation.h"
#include "core/session/session.h"
#include "core/session/session_reducer.h"
#include "core/submission/submission.h"

#include <algorithm>

namespace foresight {

namespace {

namespace tables = gradebook_tables;
using tables::CellKey;
using tables::GradeEntry;

/// A hand-in with its events told and scored.
struct Told
{
    KeptHandIn handIn;
    std::vector<Event> events;
    SessionState state;
    std::vector<std::string> flags;
};

/// The events as far as they can be read and follow the rules; what cannot counts as not done, and is flagged.
Told tell(const KeptHandIn& handIn, const std::string& bytes, const LabDefinition& lab)
{
    Told told;
    told.handIn = handIn;
    for (const StoredEvent& stored : readSubmission(bytes).submission.events) {
        Result<Event> event = parseStored(stored);
        if (!event) {
            told.flags.push_back("unreadable-event");
            break;
        }
        told.events.push_back(std::move(*event));
    }
    FoldResult folded = fold(sessionRules(lab), told.events);
    if (folded.refusal) {
        told.flags.push_back("rules-broken");
    }
    told.state = std::move(folded.state);
    return told;
}

std::string entryText(const GradeEntry& entry)
{
    constexpr std::size_t kShort = 12;
    std::string text = numberText(entry.grade.points) + " (raw " + numberText(entry.grade.raw) + ", penalty " +
                       numberText(entry.grade.penalty) + ", hand-in " + entry.grade.submission.substr(0, kShort);
    for (const std::string& flag : entry.flags) {
        text += ", " + flag;
    }
    return text + ")";
}

/// Grades one item of the course for everybody.
class ItemGrader
{
public:
    ItemGrader(const Database& database, const Course& course, const CourseLab& item, std::shared_ptr<const Lab> lab,
               const Rubric& rubric)
        : m_database(database), m_course(course), m_item(item), m_lab(std::move(lab)), m_rubric(rubric)
    {
    }

    /// The grade that counts among a student's hand-ins, with what a grader should look at.
    Result<std::optional<GradeEntry>> grade(const std::vector<KeptHandIn>& handIns) const
    {
        std::map<std::string, Told> told;
        std::vector<ScoredHandIn> scored;
        for (const KeptHandIn& handIn : handIns) {
            const Result<std::string> bytes = tables::handInBytes(m_database, handIn.contentHash);
            if (!bytes) {
                return fail(bytes.error());
            }
            Told each = tell(handIn, *bytes, m_lab->definition());
            scored.push_back(
                {handIn.contentHash, handIn.signedUtcMs, score(m_rubric, m_lab->definition(), each.state)});
            told.emplace(handIn.contentHash, std::move(each));
        }
        const std::optional<Grade> counting = countingGrade(m_course, m_item, std::move(scored));
        if (!counting) {
            return std::optional<GradeEntry>{};
        }
        return std::optional<GradeEntry>(GradeEntry{*counting, flagsOf(told.at(counting->submission), *counting)});
    }

private:
    [[nodiscard]] std::vector<std::string> flagsOf(const Told& told, const Grade& grade) const
    {
        std::vector<std::string> flags = told.flags;
        const auto add = [&flags](bool holds, const char* flag) {
            if (holds) {
                flags.emplace_back(flag);
            }
        };
        const bool sameLab = told.handIn.labHash == m_lab->contentHash();
        add(grade.late, "late");
        add(!told.state.finished, "not-finished");
        add(told.handIn.scripted, "scripted");
        add(!sameLab, "lab-version-differs");
        if (sameLab) {
            const auto disagreements = recompute(*m_lab, told.events);
            add(!disagreements || !disagreements->empty(), "recomputation");
        }
        std::sort(flags.begin(), flags.end());
        return flags;
    }

    const Database& m_database;
    const Course& m_course;
    const CourseLab& m_item;
    std::shared_ptr<const Lab> m_lab;
    const Rubric& m_rubric;
};

/// Everything that grading reads, once.
struct Material
{
    std::map<std::string, Student> students; ///< by joining identifier
    std::vector<KeptHandIn> handIns;
    std::map<CellKey, GradeEntry> before;
};

Result<Material> material(const Database& database, Identifier match)
{
    const Result<std::vector<Student>> students = tables::students(database);
    if (!students) {
        return fail(students.error());
    }
    Result<std::vector<KeptHandIn>> handIns = tables::handIns(database);
    if (!handIns) {
        return fail(handIns.error());
    }
    Result<std::map<CellKey, GradeEntry>> before = tables::grades(database);
    if (!before) {
        return fail(before.error());
    }
    return Material{studentsByIdentifier(*students, match), std::move(*handIns), std::move(*before)};
}

Result<std::map<CellKey, GradeEntry>> gradeItem(const Database& database, const Course& course, const CourseLab& item,
                                                const Material& material, const LabFinder& labs)
{
    const auto lab = labs(item.lab);
    if (!lab) {
        return fail(lab.error());
    }
    const Rubric* rubric = (*lab)->definition().rubric(item.rubric);
    if (!rubric) {
        return fail({ErrorCode::UnknownName, {}, {"rubric", item.rubric}, {}});
    }
    std::map<std::string, std::vector<KeptHandIn>> byStudent;
    for (const KeptHandIn& handIn : material.handIns) {
        const auto student = material.students.find(comparable(handIn.learnerId, course.match));
        if (handIn.lab == item.lab && student != material.students.end()) {
            byStudent[student->second.studentId].push_back(handIn);
        }
    }
    const ItemGrader grader(database, course, item, *lab, *rubric);
    std::map<CellKey, GradeEntry> grades;
    for (const auto& [studentId, handIns] : byStudent) {
        Result<std::optional<GradeEntry>> entry = grader.grade(handIns);
        if (!entry) {
            return fail(entry.error());
        }
        grades.emplace(CellKey{studentId, item.item}, std::move(**entry));
    }
    return grades;
}

/// Writes what differs; each difference leaves a row in the audit trail.
Result<int> store(const Database& database, const std::map<CellKey, GradeEntry>& before,
                  const std::map<CellKey, GradeEntry>& after, const Author& author)
{
    int changed = 0;
    const auto note = [&](const CellKey& key, std::string oldText, std::string newText) {
        ++changed;
        return tables::addAudit(
            database,
            {author.utcMs, author.who, "grade", key.first, key.second, std::move(oldText), std::move(newText), {}});
    };
    for (const auto& [key, entry] : after) {
        const auto old = before.find(key);
        if (old != before.end() && old->second == entry) {
            continue;
        }
        Result<void> put = tables::putGrade(database, key, entry);
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
        Result<void> gone = tables::removeGrade(database, key);
        if (gone) {
            gone = note(key, entryText(entry), {});
        }
        if (!gone) {
            return fail(gone.error());
        }
    }
    return changed;
}

} // namespace

Result<GradeChange> Gradebook::grade(const LabFinder& labs, const Author& author)
{
    const Database& database = m_parts->database;
    const Course& course = m_parts->course;
    GradeChange change;
    const Result<void> done = database.transaction([&]() -> Result<void> {
        const Result<Material> read = material(database, course.match);
        if (!read) {
            return fail(read.error());
        }
        std::map<CellKey, GradeEntry> after;
        for (const CourseLab& item : course.labs) {
            Result<std::map<CellKey, GradeEntry>> grades = gradeItem(database, course, item, *read, labs);
            if (!grades) {
                return fail(grades.error());
            }
            after.merge(*grades);
        }
        const Result<int> changed = store(database, read->before, after, author);
        if (!changed) {
            return fail(changed.error());
        }
        const Result<std::int64_t> students = database.number("SELECT count(*) FROM students");
        if (!students) {
            return fail(students.error());
        }
        change.graded = static_cast<int>(after.size());
        change.changed = *changed;
        change.missing = static_cast<int>(*students) * static_cast<int>(course.labs.size()) - change.graded;
        return {};
    });
    return done ? Result<GradeChange>(change) : fail(done.error());
}

} // namespace foresight
