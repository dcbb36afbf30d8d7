// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/course_grader.h"

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

Result<Material> readMaterial(const Database& database, Identifier match)
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

} // namespace

struct CourseGrader::Parts
{
    Parts(const Database& gradebook, const Course& graded)
        : database(gradebook), course(graded), readings(gradebook), renewal(gradebook, labs)
    {
    }

    Result<void> gradeGroup(const std::vector<std::string>& students, const GradingOrder::Group& group,
                            const Take& take)
    {
        GradesByCell grades;
        for (const GradedItem& item : items) {
            if (Result<void> graded = gradeItem(students, group, item, grades); !graded) {
                return graded;
            }
        }
        return take({group.from, group.to, grades});
    }

    Result<void> gradeItem(const std::vector<std::string>& students, const GradingOrder::Group& group,
                           const GradedItem& item, std::map<CellKey, GradeEntry>& grades)
    {
        const auto begin = std::partition_point(
            group.begin, group.end, [&item](const GradingOrder::Place& place) { return place.lab < item.lab; });
        const auto end = std::partition_point(
            begin, group.end, [&item](const GradingOrder::Place& place) { return place.lab == item.lab; });
        std::vector<ReadingRow> rows;
        rows.reserve(static_cast<std::size_t>(end - begin));
        for (auto place = begin; place != end; ++place) {
            Result<ReadingRow> row = readings.of(place->id);
            if (!row) {
                return fail(row.error());
            }
            rows.push_back(std::move(*row));
        }
        if (Result<void> current = renewal.renew(rows); !current) {
            return current;
        }
        std::map<std::uint32_t, std::vector<const ReadingRow*>> byStudent;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!rows[i].isOfOwnVersion()) {
                noteWaiting(rows[i]);
                continue;
            }
            byStudent[(begin + static_cast<std::ptrdiff_t>(i))->student].push_back(&rows[i]);
        }
        const ItemGrader grader(course, item, material);
        for (const auto& [student, handIns] : byStudent) {
            CellKey key{students[student], item.item.item};
            GradeEntry entry = grader.grade(key, handIns);
            grades.emplace(std::move(key), std::move(entry));
        }
        return {};
    }

    void noteWaiting(const ReadingRow& row)
    {
        WaitingHandIns& of = waiting[{row.lab, row.doneWith}];
        of = {row.lab, row.doneWithVersion, row.doneWith, of.count + 1};
    }

    const Database& database;
    const Course& course;
    Material material;
    std::map<std::pair<std::string, std::string>, WaitingHandIns> waiting; ///< by lab and hash
    std::vector<GradedItem> items;
    std::vector<std::string> labIds;
    LabShelf labs;
    std::map<std::string, int> rubrics; ///< versions, by item
    tables::ReadingLookup readings;
    ReadingRenewal renewal;
};

CourseGrader::CourseGrader(const Database& database, const Course& course)
    : m_parts(std::make_unique<Parts>(database, course))
{
}

CourseGrader::~CourseGrader() = default;

void CourseGrader::add(const CourseLab& item, const std::shared_ptr<const Lab>& lab, Rubric rubric)
{
    Parts& p = *m_parts;
    const auto known = std::find(p.labIds.begin(), p.labIds.end(), item.lab);
    p.items.push_back({item, static_cast<std::uint32_t>(known - p.labIds.begin()), std::move(rubric)});
    if (known == p.labIds.end()) {
        p.labIds.push_back(item.lab);
        p.labs.put(item.lab, lab);
    }
}

void CourseGrader::setFinder(const LabFinder& labs)
{
    m_parts->labs.setFinder(labs);
}

std::vector<WaitingHandIns> CourseGrader::waiting() const
{
    std::vector<WaitingHandIns> all;
    for (const auto& [of, handIns] : m_parts->waiting) {
        all.push_back(handIns);
    }
    return all;
}

Result<void> CourseGrader::addAll(const LabFinder& labs)
{
    setFinder(labs);
    for (const CourseLab& item : m_parts->course.labs) {
        const auto lab = labs(item.lab);
        if (!lab) {
            return fail(lab.error());
        }
        const Result<ItemRubric> rubric = rubricOfItem(m_parts->database, item, (*lab)->definition());
        if (!rubric) {
            return fail(rubric.error());
        }
        m_parts->rubrics[item.item] = rubric->version;
        add(item, *lab, rubric->applied());
    }
    return {};
}

const std::map<std::string, int>& CourseGrader::rubricVersions() const
{
    return m_parts->rubrics;
}

Result<void> CourseGrader::gradeAll(const Take& take)
{
    Parts& p = *m_parts;
    Result<Material> material = readMaterial(p.database, p.course.match);
    if (!material) {
        return fail(material.error());
    }
    p.material = std::move(*material);
    const Result<GradingOrder> order = GradingOrder::read(p.database, p.material.owners, p.labIds);
    if (!order) {
        return fail(order.error());
    }
    for (const GradingOrder::Group& group : order->groups()) {
        if (Result<void> graded = p.gradeGroup(order->students(), group, take); !graded) {
            return graded;
        }
    }
    return {};
}

} // namespace foresight
