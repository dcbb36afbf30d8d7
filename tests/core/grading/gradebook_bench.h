// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/grading/course_bench.h"

#include <string>

namespace foresight::test {

inline constexpr std::int64_t kMinute = 60'000;
inline constexpr std::int64_t kDay = 24 * 60 * kMinute;
inline const Author kTeacher{"teacher", 1'791'000'000'000};
inline const Author kAssistant{"assistant", 1'791'000'060'000};

/// Stops the test when something needed for it failed.
inline void require(const Result<void>& done)
{
    if (!done) {
        qFatal("%s: %s", errorName(done.error().code).c_str(), done.error().cause.c_str());
    }
}

/// A course of one lab for students 1, 2 and 3, whose hand-ins name S1, S2 and S3.
struct GradebookBench : CourseBench
{
    explicit GradebookBench(const std::string& attempt = "last-before-deadline", const std::string& more = {})
        : gradebook(*Gradebook::create(path("gb.db"), write("course.yaml", courseText(attempt, more)), kTeacher))
    {
        gradebook.importRoster({student("1", "Able"), student("2", "Baker"), student("3", "Cole")}, kTeacher).value();
    }

    static std::string courseText(const std::string& attempt, const std::string& more)
    {
        return "id: MLSYS-101\nterm: 2026-fall\nmatch: sis_id\nattempt: " + attempt +
               "\nlabs:\n  - {lab: data-gravity-trap, item: \"Lab 04\", points: 10, due: 2026-10-01T23:59:00+02:00}\n"
               "late: {grace_minutes: 15, percent_per_day: 10, floor_percent: 50, hard_stop_days: 7}\n" +
               more;
    }

    static Student student(const std::string& number, const std::string& family)
    {
        return {number, "Ada", family, number + "@example.edu", "", "", "S" + number, "A"};
    }

    /// Imports the work of a learner and answers with its content hash.
    std::string hand(const std::string& learner, const std::string& name, std::int64_t signedUtcMs = kDue,
                     const PlayScript& script = wholeScript())
    {
        gradebook.importFile(handIn(learner, name, script, signedUtcMs), labs(), kTeacher).value();
        const std::vector<KeptHandIn> all = gradebook.handIns().value();
        for (const KeptHandIn& handIn : all) {
            if (handIn.file == name) {
                return handIn.contentHash;
            }
        }
        return {};
    }

    GradeChange grade() { return gradebook.grade(labs(), kTeacher).value(); }
    [[nodiscard]] GradeCell cell(std::size_t row = 0, TableDetail detail = TableDetail::Grades) const
    {
        return gradebook.table(detail)->rows.at(row).cells.at(0);
    }
    [[nodiscard]] AuditRow lastAudit() const { return gradebook.audit()->back(); }

    Gradebook gradebook;
};

} // namespace foresight::test
