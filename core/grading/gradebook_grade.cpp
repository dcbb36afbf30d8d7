// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/gradebook_parts.h"
#include "core/grading/grading_order.h"
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

/// An item of the course and what it is graded by.
struct GradedItem
{
    const CourseLab& item;
    std::uint32_t lab = 0; ///< in the grading order
    Rubric rubric;         ///< the lines that count
};

/// Grades students in one item of the course.
class ItemGrader
{
public:
    ItemGrader(const Course& course, const GradedItem& item, const Material& material)
        : m_course(course), m_item(item), m_material(material)
    {
    }

    [[nodiscard]] GradeEntry grade(const CellKey& key, const std::vector<const ReadingRow*>& handIns) const
    {
        std::vector<ScoredHandIn> scored;
        scored.reserve(handIns.size());
        for (const ReadingRow* row : handIns) {
            scored.push_back({row->contentHash, row->signedUtcMs, score(m_item.rubric, parseMarksText(row->marks))});
        }
        const Grade counting = *countingGrade(m_course, m_item.item, scored, m_material.termsOf(key));
        const auto isCounting = [&counting](const auto& each) { return each.submission == counting.submission; };
        const auto index = std::find_if(scored.begin(), scored.end(), isCounting) - scored.begin();
        const auto at = static_cast<std::size_t>(index);
        return {counting, flagsOf(*handIns[at], counting), linesText(scored[at].score.items)};
    }

private:
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

    const Course& m_course;
    const GradedItem& m_item;
    const Material& m_material;
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

/// Grades a whole course, some students at a time.
class CourseGrader
{
public:
    CourseGrader(const Database& database, const Course& course, const Author& author)
        : m_database(database), m_course(course), m_readings(database), m_renewal(database, m_labs),
          m_store(database, author, m_rubrics)
    {
    }

    Result<void> prepare(const LabFinder& labs)
    {
        Result<Material> read = material(m_database, m_course.match);
        if (!read) {
            return fail(read.error());
        }
        m_material = std::move(*read);
        for (const CourseLab& item : m_course.labs) {
            auto lab = labs(item.lab);
            if (!lab) {
                return fail(lab.error());
            }
            const Result<ItemRubric> rubric = rubricOfItem(m_database, item, (*lab)->definition());
            if (!rubric) {
                return fail(rubric.error());
            }
            m_rubrics[item.item] = rubric->version;
            const auto known = std::find(m_labIds.begin(), m_labIds.end(), item.lab);
            m_items.push_back({item, static_cast<std::uint32_t>(known - m_labIds.begin()), rubric->applied()});
            if (known == m_labIds.end()) {
                m_labIds.push_back(item.lab);
                m_labs.emplace(item.lab, std::move(*lab));
            }
        }
        return {};
    }

    Result<void> gradeAll(GradeChange& change)
    {
        const Result<GradingOrder> order = GradingOrder::read(m_database, m_material.owners, m_labIds);
        if (!order) {
            return fail(order.error());
        }
        const std::vector<GradingOrder::Group> groups = order->groups();
        for (const GradingOrder::Group& group : groups) {
            if (Result<void> graded = gradeGroup(order->students(), group, change); !graded) {
                return graded;
            }
        }
        return {};
    }

private:
    Result<void> gradeGroup(const std::vector<std::string>& students, const GradingOrder::Group& group,
                            GradeChange& change)
    {
        std::map<CellKey, GradeEntry> grades;
        for (const GradedItem& item : m_items) {
            if (Result<void> graded = gradeItem(students, group, item, grades); !graded) {
                return graded;
            }
        }
        const auto before = tables::gradesBetween(m_database, group.from, group.to);
        if (!before) {
            return fail(before.error());
        }
        const auto counts = m_store.store(*before, grades);
        if (!counts) {
            return fail(counts.error());
        }
        change.graded += static_cast<int>(grades.size());
        change.changed += counts->put + counts->gone;
        change.unchanged += static_cast<int>(grades.size()) - counts->put;
        return {};
    }

    Result<void> gradeItem(const std::vector<std::string>& students, const GradingOrder::Group& group,
                           const GradedItem& item, std::map<CellKey, GradeEntry>& grades)
    {
        using Place = GradingOrder::Place;
        const auto begin =
            std::partition_point(group.begin, group.end, [&item](const Place& place) { return place.lab < item.lab; });
        const auto end =
            std::partition_point(begin, group.end, [&item](const Place& place) { return place.lab == item.lab; });
        std::vector<ReadingRow> rows;
        rows.reserve(static_cast<std::size_t>(end - begin));
        for (auto place = begin; place != end; ++place) {
            Result<ReadingRow> row = m_readings.of(place->id);
            if (!row) {
                return fail(row.error());
            }
            rows.push_back(std::move(*row));
        }
        if (Result<void> current = m_renewal.renew(rows); !current) {
            return current;
        }
        std::map<std::uint32_t, std::vector<const ReadingRow*>> byStudent;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            byStudent[(begin + static_cast<std::ptrdiff_t>(i))->student].push_back(&rows[i]);
        }
        const ItemGrader grader(m_course, item, m_material);
        for (const auto& [student, handIns] : byStudent) {
            CellKey key{students[student], item.item.item};
            GradeEntry entry = grader.grade(key, handIns);
            grades.emplace(std::move(key), std::move(entry));
        }
        return {};
    }

    const Database& m_database;
    const Course& m_course;
    Material m_material;
    std::vector<GradedItem> m_items;
    std::vector<std::string> m_labIds;
    LabShelf m_labs;
    std::map<std::string, int> m_rubrics; ///< versions, by item
    tables::ReadingLookup m_readings;
    ReadingRenewal m_renewal;
    GradeStore m_store;
};

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
        CourseGrader grader(database, course, author);
        Result<void> graded = grader.prepare(labs);
        if (graded) {
            graded = grader.gradeAll(change);
        }
        if (!graded) {
            return graded;
        }
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
