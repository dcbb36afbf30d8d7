// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/course_grader.h"

namespace foresight {

namespace {

namespace tables = gradebook_tables;
using tables::CellKey;
using tables::GradeEntry;

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

/// What grading now would change; of one item only when it is named. Nothing is kept.
Result<GradePreview> preview(const Database& database, CourseGrader& grader, const std::string& item)
{
    const auto overrides = tables::overrides(database);
    if (!overrides) {
        return fail(overrides.error());
    }
    GradePreview preview;
    const auto count = [&](const CourseGrader::Group& group) -> Result<void> {
        const auto before = tables::gradesBetween(database, group.from, group.to);
        if (!before) {
            return fail(before.error());
        }
        preview.graded += static_cast<int>(group.grades.size());
        for (const auto& [key, entry] : group.grades) {
            countMove(preview, entryOf(*before, key), &entry, overrides->contains(key));
        }
        for (const auto& [key, entry] : *before) {
            if (!group.grades.contains(key) && (item.empty() || key.second == item)) {
                countMove(preview, &entry, nullptr, overrides->contains(key));
            }
        }
        return {};
    };
    const Result<void> graded = grader.gradeAll(count);
    return graded ? Result<GradePreview>(preview) : fail(graded.error());
}

} // namespace

Result<GradePreview> previewOfItem(const Database& database, const Course& course, const CourseLab& item,
                                   const std::shared_ptr<const Lab>& lab, const LabFinder& labs, const Rubric& rubric)
{
    CourseGrader grader(database, course);
    grader.setFinder(labs);
    grader.add(item, lab, rubric);
    return preview(database, grader, item.item);
}

Result<GradePreview> Gradebook::previewCourse(const Course& changed, const LabFinder& labs) const
{
    const Database& database = m_parts->database;
    GradePreview counted;
    const Result<void> done = database.transaction([&]() -> Result<void> {
        CourseGrader grader(database, changed);
        if (Result<void> added = grader.addAll(labs); !added) {
            return added;
        }
        const Result<GradePreview> previewed = preview(database, grader, {});
        if (!previewed) {
            return fail(previewed.error());
        }
        counted = *previewed;
        return {};
    });
    return done ? Result<GradePreview>(counted) : fail(done.error());
}

} // namespace foresight
