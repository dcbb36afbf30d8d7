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

/// The hand-in chosen by hand, or null.
const Grade* chosen(const Grades& grades, const std::string& submission)
{
    const auto found = std::find_if(grades.begin(), grades.end(),
                                    [&submission](const Grade& grade) { return grade.submission == submission; });
    return found == grades.end() ? nullptr : &*found;
}

/// The first of those with most points.
const Grade& best(const Grades& grades)
{
    return *std::max_element(grades.begin(), grades.end(),
                             [](const Grade& a, const Grade& b) { return a.points < b.points; });
}

} // namespace

std::optional<std::int64_t> dueFor(const CourseLab& lab, const StudentTerms& terms)
{
    return terms.dueUtcMs ? terms.dueUtcMs : lab.dueUtcMs;
}

Grade gradeOf(const Course& course, const CourseLab& lab, const ScoredHandIn& handIn, const StudentTerms& terms)
{
    const LatePolicy& late = course.lateFor(lab);
    const std::optional<std::int64_t> due = dueFor(lab, terms);
    Grade grade;
    grade.submission = handIn.submission;
    grade.raw = handIn.score.possible > 0 ? fourDigits(handIn.score.points / handIn.score.possible * lab.points) : 0;
    grade.penalty = fourDigits(latePenalty(late, due, handIn.handedInUtcMs, grade.raw));
    grade.points = fourDigits(grade.raw - grade.penalty);
    grade.late = isLate(late, due, handIn.handedInUtcMs);
    return grade;
}

std::optional<Grade> countingGrade(const Course& course, const CourseLab& lab, std::vector<ScoredHandIn> handIns,
                                   const StudentTerms& terms)
{
    if (handIns.empty()) {
        return {};
    }
    std::sort(handIns.begin(), handIns.end(), [](const ScoredHandIn& a, const ScoredHandIn& b) {
        return std::tie(a.handedInUtcMs, a.submission) < std::tie(b.handedInUtcMs, b.submission);
    });
    Grades grades;
    for (const ScoredHandIn& handIn : handIns) {
        grades.push_back(gradeOf(course, lab, handIn, terms));
    }
    switch (course.attempt) {
    case AttemptPolicy::First:
        return grades.front();
    case AttemptPolicy::Last:
        return grades.back();
    case AttemptPolicy::Best:
        return best(grades);
    case AttemptPolicy::LastBeforeDeadline:
        break;
    case AttemptPolicy::Chosen:
        if (const Grade* grade = chosen(grades, terms.chosen)) {
            return *grade;
        }
        break;
    }
    return lastBeforeDeadline(grades);
}

} // namespace foresight
