// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
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
    double capPercent = 100;            ///< what lateness takes of the raw points at the most, up to the hard stop
    std::optional<double> hardStopDays; ///< after it nothing is left
    bool operator==(const LatePolicy&) const = default;
};

/// The course file's word for what a platform calls an item, and the platform's name in CourseLab::platformIds.
struct PlatformWord
{
    std::string_view word;
    std::string_view platform;
};
inline constexpr std::array<PlatformWord, 7> kPlatformWords{{
    {"canvas_id", "canvas"},
    {"moodle_idnumber", "moodle"},
    {"blackboard_id", "blackboard"},
    {"brightspace_name", "brightspace"},
    {"sakai_title", "sakai"},
    {"edx_block", "edx"},
    {"oneroster_line_item", "oneroster"},
}};

/// A lab of the course and the gradebook item that it fills.
struct CourseLab
{
    std::string lab;
    std::string item;
    double points = 0;
    std::string rubric; ///< one of the lab's, unless ownRubric
    std::optional<std::int64_t> dueUtcMs;
    std::string canvasId; ///< Canvas' number of the assignment; may be empty. The same as platformIds' "canvas"
    std::optional<Rubric> ownRubric = {}; ///< written out in the course file
    std::optional<LatePolicy> late = {};  ///< in place of the course's
    /// What a platform calls the item, where the course file says so. Keys: "canvas" (number of the assignment),
    /// "moodle" (idnumber of the grade item), "blackboard" (column id), "brightspace" (name of the grade item), "sakai"
    /// (title), "edx" (block id), "oneroster" (sourcedId of the line item).
    std::map<std::string, std::string> platformIds = {};

    /// The platform's own id or name; empty when the course file gives none.
    [[nodiscard]] std::string platformId(const std::string& platform) const;
};

/// What a hand-in of the course has to have; what lacks it is flagged, and counts all the same.
struct CourseDemands
{
    bool reason = false;     ///< a text to every locked prediction
    bool confidence = false; ///< always there: a prediction cannot be locked without
};

struct Course
{
    std::string id;
    std::string term;
    Identifier match = Identifier::StudentId;
    AttemptPolicy attempt = AttemptPolicy::LastBeforeDeadline;
    std::vector<CourseLab> labs;
    LatePolicy late;
    std::optional<std::int64_t> retentionUtcMs; ///< from this day on the course may be purged
    CourseDemands demands;

    /// The late policy that holds for an item.
    [[nodiscard]] const LatePolicy& lateFor(const CourseLab& lab) const { return lab.late ? *lab.late : late; }
    [[nodiscard]] const CourseLab* labOfItem(const std::string& item) const;
};

} // namespace foresight
