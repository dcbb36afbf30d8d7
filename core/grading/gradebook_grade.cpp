// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/gradebook_parts.h"
#include "core/grading/reading_renewal.h"
#include "core/grading/rubric_file.h"

#include <algorithm>

namespace foresight {

namespace {

namespace tables = gradebook_tables;
using tables::CellKey;
using tables::GradeEntry;
using tables::ReadingRow;

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

/// Everything that grading reads, once.
struct Material
{
    Owners owners;
    std::map<CellKey, tables::Extension> extensions;
    std::map<CellKey, tables::Choice> choices;

    [[nodiscard]] StudentTerms termsOf(const CellKey& key) const
    {
        StudentTerms terms;
        if (const auto extension = extensions.find(key); extension != extensions.end()) {
            terms.dueUtcMs = extension->second.dueUtcMs;
        }
        if (const auto choice = choices.find(key); choice != choices.end()) {
            terms.chosen = choice->second.submission;
        }
        return terms;
    }
};

Result<Material> material(const Database& database, Identifier match)
{
    Result<Owners> owners = Owners::read(database, match);
    if (!owners) {
        return fail(owners.error());
    }
    auto extensions = tables::extensions(database);
    if (!extensions) {
        return fail(extensions.error());
    }
    auto choices = tables::choices(database);
    if (!choices) {
        return fail(choices.error());
    }
    return Material{std::move(*owners), std::move(*extensions), std::move(*choices)};
}

/// Grades one item of the course for everybody.
class ItemGrader
{
public:
    ItemGrader(const Database& database, const Course& course, const CourseLab& item, const Material& material,
               std::shared_ptr<const Lab> lab, const Rubric& rubric)
        : m_database(database), m_course(course), m_item(item), m_material(material), m_lab(std::move(lab)),
          m_rubric(rubric)
    {
    }

    Result<void> gradeAll(std::map<CellKey, GradeEntry>& grades)
    {
        Result<std::vector<ReadingRow>> rows = tables::readingsOfLab(m_database, m_item.lab);
        if (!rows) {
            return fail(rows.error());
        }
        const auto ownerOf = [this](const ReadingRow& row) {
            return m_material.owners.of(row.contentHash, row.learnerId);
        };
        std::erase_if(*rows, [&ownerOf](const ReadingRow& row) { return !ownerOf(row); });
        if (const Result<void> current = renewReadings(m_database, m_lab, *rows); !current) {
            return current;
        }
        std::map<std::string, std::vector<const ReadingRow*>> byStudent;
        for (const ReadingRow& row : *rows) {
            byStudent[*ownerOf(row)].push_back(&row);
        }
        for (const auto& [student, handIns] : byStudent) {
            CellKey key{student, m_item.item};
            GradeEntry entry = grade(key, handIns);
            grades.emplace(std::move(key), std::move(entry));
        }
        return {};
    }

private:
    [[nodiscard]] GradeEntry grade(const CellKey& key, const std::vector<const ReadingRow*>& handIns) const
    {
        std::vector<ScoredHandIn> scored;
        scored.reserve(handIns.size());
        for (const ReadingRow* row : handIns) {
            scored.push_back({row->contentHash, row->signedUtcMs, score(m_rubric, parseMarksText(row->marks))});
        }
        const Grade counting = *countingGrade(m_course, m_item, scored, m_material.termsOf(key));
        const auto isCounting = [&counting](const auto& each) { return each.submission == counting.submission; };
        const auto index = std::find_if(scored.begin(), scored.end(), isCounting) - scored.begin();
        const auto at = static_cast<std::size_t>(index);
        return {counting, flagsOf(*handIns[at], counting), linesText(scored[at].score.items)};
    }

    [[nodiscard]] std::string flagsOf(const ReadingRow& row, const Grade& grade) const
    {
        std::vector<std::string> flags = tables::parseFlags(row.flags);
        if (!m_course.demands.reason) {
            std::erase(flags, "reason-missing");
        }
        if (grade.late) {
            flags.emplace_back("late");
            std::sort(flags.begin(), flags.end());
        }
        return tables::flagsText(flags);
    }

    const Database& m_database;
    const Course& m_course;
    const CourseLab& m_item;
    const Material& m_material;
    std::shared_ptr<const Lab> m_lab;
    const Rubric& m_rubric;
};

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

/// The grades that every item's hand-ins make now, and the versions of the rubrics they were made by.
struct Graded
{
    std::map<CellKey, GradeEntry> grades;
    std::map<std::string, int> rubrics;
};

Result<Graded> gradeItems(const Database& database, const Course& course, const LabFinder& labs)
{
    const Result<Material> read = material(database, course.match);
    if (!read) {
        return fail(read.error());
    }
    Graded graded;
    for (const CourseLab& item : course.labs) {
        const auto lab = labs(item.lab);
        if (!lab) {
            return fail(lab.error());
        }
        const Result<ItemRubric> rubric = rubricOfItem(database, item, (*lab)->definition());
        if (!rubric) {
            return fail(rubric.error());
        }
        graded.rubrics[item.item] = rubric->version;
        const Rubric applied = rubric->applied();
        ItemGrader grader(database, course, item, *read, *lab, applied);
        if (const Result<void> done = grader.gradeAll(graded.grades); !done) {
            return fail(done.error());
        }
    }
    return graded;
}

/// Counts what becomes of one cell's points.
void countMove(GradePreview& preview, const GradeEntry* before, const GradeEntry* after, bool byHand)
{
    const bool same = before && after && before->grade.points == after->grade.points;
    if (same || (!before && !after)) {
        return;
    }
    if (byHand) {
        ++preview.byHand;
    } else if (!after || (before && after->grade.points < before->grade.points)) {
        ++preview.fallen;
    } else {
        ++preview.risen;
    }
}

const GradeEntry* entryOf(const GradesByCell& grades, const CellKey& key)
{
    const auto found = grades.find(key);
    return found == grades.end() ? nullptr : &found->second;
}

} // namespace

Result<GradesByCell> gradesOfItem(const Database& database, const Course& course, const CourseLab& item,
                                  const std::shared_ptr<const Lab>& lab, const Rubric& rubric)
{
    const Result<Material> read = material(database, course.match);
    if (!read) {
        return fail(read.error());
    }
    GradesByCell grades;
    const Result<void> done = ItemGrader(database, course, item, *read, lab, rubric).gradeAll(grades);
    return done ? Result<GradesByCell>(std::move(grades)) : fail(done.error());
}

Result<GradePreview> previewOf(const Database& database, const GradesByCell& after, const std::string& item)
{
    const auto before = tables::grades(database);
    const auto overrides = tables::overrides(database);
    if (!before || !overrides) {
        return fail(before ? overrides.error() : before.error());
    }
    GradePreview preview;
    preview.graded = static_cast<int>(after.size());
    for (const auto& [key, entry] : after) {
        countMove(preview, entryOf(*before, key), &entry, overrides->contains(key));
    }
    for (const auto& [key, entry] : *before) {
        if (!after.contains(key) && (item.empty() || key.second == item)) {
            countMove(preview, &entry, nullptr, overrides->contains(key));
        }
    }
    return preview;
}

Result<GradePreview> Gradebook::previewCourse(const Course& changed, const LabFinder& labs) const
{
    const Database& database = m_parts->database;
    GradePreview preview;
    const Result<void> done = database.transaction([&]() -> Result<void> {
        const Result<Graded> graded = gradeItems(database, changed, labs);
        if (!graded) {
            return fail(graded.error());
        }
        const Result<GradePreview> counted = previewOf(database, graded->grades, {});
        if (!counted) {
            return fail(counted.error());
        }
        preview = *counted;
        return {};
    });
    return done ? Result<GradePreview>(preview) : fail(done.error());
}

Result<GradeChange> Gradebook::grade(const LabFinder& labs, const Author& author)
{
    const Database& database = m_parts->database;
    const Course& course = m_parts->course;
    GradeChange change;
    const Result<void> done = database.transaction([&]() -> Result<void> {
        const Result<Graded> graded = gradeItems(database, course, labs);
        if (!graded) {
            return fail(graded.error());
        }
        const auto before = tables::grades(database);
        if (!before) {
            return fail(before.error());
        }
        const auto counts = GradeStore(database, author, graded->rubrics).store(*before, graded->grades);
        if (!counts) {
            return fail(counts.error());
        }
        const Result<std::int64_t> missing = missingGrades(database, course);
        if (!missing) {
            return fail(missing.error());
        }
        change.graded = static_cast<int>(graded->grades.size());
        change.changed = counts->put + counts->gone;
        change.unchanged = change.graded - counts->put;
        change.missing = static_cast<int>(*missing);
        return {};
    });
    return done ? Result<GradeChange>(change) : fail(done.error());
}

} // namespace foresight
