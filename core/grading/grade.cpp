// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/grade.h"

#include "core/grading/late_policy.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace foresight {

namespace {

double fourDigits(double points)
{
    constexpr double kScale = 10'000;
    return std::round(points * kScale) / kScale;
}

using Grades = std::vector<Grade>;

/// The last in time, otherwise the last.
const Grade& lastBeforeDeadline(const Grades& grades)
{
    const auto inTime = std::find_if(grades.rbegin(), grades.rend(), [](const Grade& grade) { return !grade.late; });
    return inTime == grades.rend() ? grades.back() : *inTime;
}

/// The first of those with most points.
const Grade& best(const Grades& grades)
{
    return *std::max_element(grades.begin(), grades.end(),
                             [](const Grade& a, const Grade& b) { return a.points < b.points; });
}

} // namespace

Grade gradeOf(const Course& course, const CourseLab& lab, const ScoredHandIn& handIn)
{
    Grade grade;
    grade.submission = handIn.submission;
    grade.raw = handIn.score.possible > 0 ? fourDigits(handIn.score.points / handIn.score.possible * lab.points) : 0;
    grade.penalty = fourDigits(latePenalty(course.late, lab.dueUtcMs, handIn.handedInUtcMs, grade.raw));
    grade.points = fourDigits(grade.raw - grade.penalty);
    grade.late = isLate(course.late, lab.dueUtcMs, handIn.handedInUtcMs);
    return grade;
}

std::optional<Grade> countingGrade(const Course& course, const CourseLab& lab, std::vector<ScoredHandIn> handIns)
{
    if (handIns.empty()) {
        return {};
    }
    std::sort(handIns.begin(), handIns.end(), [](const ScoredHandIn& a, const ScoredHandIn& b) {
        return std::tie(a.handedInUtcMs, a.submission) < std::tie(b.handedInUtcMs, b.submission);
    });
    Grades grades;
    for (const ScoredHandIn& handIn : handIns) {
        grades.push_back(gradeOf(course, lab, handIn));
    }
    switch (course.attempt) {
    case AttemptPolicy::First:
        return grades.front();
    case AttemptPolicy::Last:
        return grades.back();
    case AttemptPolicy::Best:
        return best(grades);
    case AttemptPolicy::LastBeforeDeadline:
    case AttemptPolicy::Chosen:
        break;
    }
    return lastBeforeDeadline(grades);
}

} // namespace foresight
