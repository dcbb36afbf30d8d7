// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// Which of several hand-ins of a lab counts.
enum class AttemptPolicy {
    First,
    Last,
    LastBeforeDeadline, ///< the last one when none was in time
    Best,               ///< most points after the penalty
    Chosen,             ///< by the instructor; until then as LastBeforeDeadline
};
[[nodiscard]] std::string attemptPolicyName(AttemptPolicy policy);

/// Which identifier joins hand-ins, roster and platform.
enum class Identifier { StudentId, SisId, Login, Email, LmsId };
/// "student_id", "sis_id", "login", "email", "lms_id".
[[nodiscard]] std::string identifierName(Identifier identifier);

/// What lateness costs. Without a deadline nothing is late.
struct LatePolicy
{
    double graceMinutes = 0;
    double percentPerDay = 0;           ///< of the raw points, for each day begun
    double floorPercent = 0;            ///< what is left of the raw points at the least, up to the hard stop
    std::optional<double> hardStopDays; ///< after it nothing is left
};

/// A lab of the course and the gradebook item that it fills.
struct CourseLab
{
    std::string lab;
    std::string item;
    double points = 0;
    std::string rubric;
    std::optional<std::int64_t> dueUtcMs;
    std::string canvasId; ///< Canvas' number of the assignment; may be empty
};

struct Course
{
    std::string id;
    std::string term;
    Identifier match = Identifier::StudentId;
    AttemptPolicy attempt = AttemptPolicy::LastBeforeDeadline;
    std::vector<CourseLab> labs;
    LatePolicy late;

    [[nodiscard]] const CourseLab* labOfItem(const std::string& item) const;
};

} // namespace foresight
