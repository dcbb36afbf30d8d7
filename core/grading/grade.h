// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/course.h"
#include "core/grading/scorer.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// One hand-in of a student for a lab, scored.
struct ScoredHandIn
{
    std::string submission; ///< content hash
    std::int64_t handedInUtcMs = 0;
    Score score;
};

/// What a hand-in is worth in an item of the course. Raw points and penalty are kept apart.
struct Grade
{
    std::string submission;
    double raw = 0;
    double penalty = 0;
    double points = 0;
    bool late = false;
    bool operator==(const Grade&) const = default;
};

/// What holds for one student in one item beside the course's rules.
struct StudentTerms
{
    std::optional<std::int64_t> dueUtcMs = {}; ///< an extension, in place of the item's deadline
    std::string chosen = {};                   ///< content hash of the hand-in chosen by hand; may be empty
};

/// The deadline that holds for a student.
[[nodiscard]] std::optional<std::int64_t> dueFor(const CourseLab& lab, const StudentTerms& terms);

/// The grade of one hand-in: the rubric's points on the item's scale, less the penalty; four digits after the
/// separator.
[[nodiscard]] Grade gradeOf(const Course& course, const CourseLab& lab, const ScoredHandIn& handIn,
                            const StudentTerms& terms = {});

/// The grade that counts under the course's attempt policy; nothing without a hand-in. The order given does not matter.
[[nodiscard]] std::optional<Grade> countingGrade(const Course& course, const CourseLab& lab,
                                                 std::vector<ScoredHandIn> handIns, const StudentTerms& terms = {});

} // namespace foresight
