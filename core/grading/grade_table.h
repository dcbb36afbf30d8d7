// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/grade.h"
#include "core/grading/roster.h"
#include "core/grading/work_record.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// A hand-in as the gradebook keeps it.
struct KeptHandIn
{
    std::string contentHash;
    std::string file;
    std::string lab;
    std::string labVersion;
    std::string labHash;
    std::string learnerId;
    std::string learnerName;
    int attempt = 1;
    bool scripted = false;
    std::int64_t signedUtcMs = 0;
    std::string receipt;
};

/// What an instructor set in place of the computed grade; no points means excused.
struct GradeOverride
{
    std::optional<double> points;
    std::string reason;
    std::string who;
    std::int64_t utcMs = 0;
    bool operator==(const GradeOverride&) const = default;
};

enum class CellState { Missing, Graded, Excused };
/// "missing", "graded", "excused".
[[nodiscard]] std::string cellStateName(CellState state);

/// One student's standing in one item. Missing has no points: blank, never 0.
struct GradeCell
{
    CellState state = CellState::Missing;
    std::optional<double> points;             ///< what counts: the override's, otherwise the grade's
    std::optional<Grade> grade;               ///< as computed from the hand-in
    std::shared_ptr<const KeptHandIn> handIn; ///< null when there is none; shared, as tables are copied
    std::vector<ItemScore> lines;   ///< the rubric's lines of the hand-in that counts; their sum scaled is grade->raw
    std::vector<std::string> flags; ///< "late", "recomputation", "scripted", ...
    std::optional<GradeOverride> override;
    std::string comment;                    ///< the instructor's, for the student
    std::optional<std::int64_t> dueUtcMs;   ///< the deadline that holds for this student
    std::shared_ptr<const WorkRecord> work; ///< what was done in that hand-in; only when asked for
};

struct GradeRow
{
    Student student;
    bool dropped = false;         ///< no longer on the roster; kept, and left out of exports
    std::vector<GradeCell> cells; ///< in the order of the course's labs
};

struct GradeTable
{
    std::vector<GradeRow> rows;     ///< by family name, given name, number
    std::vector<KeptHandIn> parked; ///< of students who are not on the roster
    std::int64_t waiting = 0;       ///< hand-ins that were not read with the version of their lab; see WaitingHandIns
};

} // namespace foresight
