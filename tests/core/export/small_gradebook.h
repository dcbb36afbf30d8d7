// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/iso_time.h"
#include "core/export/grade_export.h"

#include <memory>

namespace foresight::test {

/// A gradebook of four students and two items whose names and texts try to break every format. Its clocks read 10:11.
class SmallGradebook
{
public:
    SmallGradebook()
    {
        course = madeCourse();
        table.rows.push_back({{"S1001", "Anne", "=Able", "anne@example.edu", "aable", "1001", "SIS1001", "LAB-A"},
                              false,
                              {graded(8.5, 0.5), {}}});
        table.rows.push_back({{"S 1002", "Bo\"b, \xD7\x90\xD7\x91", "O'Neil <Jr> & Co", "", "", "", "SIS1002", "-B"},
                              false,
                              {excused(), graded(-1.25, 0)}});
        table.rows.push_back(
            {{"1003", "", "Solo", "", "solo", "", "SIS1003", ""}, false, {graded(0, 0), graded(2, 0)}});
        table.rows.push_back({{"S1004", "Gone", "Away", "", "gone", "", "SIS1004", ""}, true, {graded(1, 0), {}}});
        table.parked.push_back(handIn("parkedhash"));
    }

    Course course;
    GradeTable table;

    [[nodiscard]] Result<ExportedFile> exported(const std::string& format, const ExportOptions& options = {}) const
    {
        return exportGrades(format, {course, table, {}, madeAt(), options});
    }

    [[nodiscard]] static std::int64_t madeAt() { return *parseIsoTime("2026-10-05T10:11:12Z"); }

    /// What must not be found in an export with pseudonyms.
    [[nodiscard]] static std::vector<std::string> personal()
    {
        return {"S1001",    "S 1002",    "Able",      "Anne",   "aable",      "SIS100",     "O'Neil",
                "LAB-A",    "Solo",      "ada.fores", "secret", "parkedhash", "handinhash", "Professor",
                "receipt1", "well done", "Away",      "solo",   "moved",      "example.edu"};
    }

    [[nodiscard]] static KeptHandIn handIn(const std::string& hash)
    {
        KeptHandIn handIn;
        handIn.contentHash = hash;
        handIn.file = "/home/secret/ada.foresight";
        handIn.lab = "data-gravity-trap";
        handIn.labVersion = "1.0";
        handIn.learnerId = "S1001";
        handIn.learnerName = "Anne Able";
        handIn.attempt = 2;
        handIn.signedUtcMs = *parseIsoTime("2026-10-01T10:11:00Z");
        handIn.receipt = "receipt1";
        return handIn;
    }

    [[nodiscard]] static GradeCell graded(double points, double penalty)
    {
        GradeCell cell;
        cell.state = CellState::Graded;
        cell.points = points;
        cell.grade = Grade{"handinhash", points + penalty, penalty, points, penalty > 0};
        cell.handIn = std::make_shared<const KeptHandIn>(handIn("handinhash"));
        cell.lines = {{"pipeline_commit", 2, 2, "locked"}, {"pipeline_reflect", 1.5, 3, "second-try"}};
        cell.flags = penalty > 0 ? std::vector<std::string>{"late"} : std::vector<std::string>{};
        cell.comment = "=well done, \"really\"\nsee <act 2>";
        cell.dueUtcMs = *parseIsoTime("2026-10-01T10:11:00Z");
        cell.work = work();
        return cell;
    }

    [[nodiscard]] static GradeCell excused()
    {
        GradeCell cell;
        cell.state = CellState::Excused;
        cell.override = GradeOverride{{}, "moved house", "Professor", madeAt()};
        return cell;
    }

    [[nodiscard]] static std::shared_ptr<const WorkRecord> work()
    {
        const std::int64_t start = *parseIsoTime("2026-10-01T10:11:00Z");
        WorkRecord record;
        record.lab = "data-gravity-trap";
        record.attempt = 2;
        record.context = "cloud";
        record.startedUtcMs = start;
        record.finishedUtcMs = start + 30'000;
        record.answers = {{"pipeline",
                           QuestionRole::Prediction,
                           {"B"},
                           true,
                           Confidence::VerySure,
                           "a secret & <reason>",
                           start + 5'000,
                           5.25},
                          {"pipeline", QuestionRole::Reflection, {"A", "C"}, false, {}, {}, start + 9'000, 2.5},
                          {"gravity", QuestionRole::Prediction, {}, false, {}, {}, 0, {}}};
        record.times = {{"pipeline", "predict", 5.25}, {"pipeline", "explore", 61}};
        record.looks = 4;
        record.missions = 1;
        return std::make_shared<const WorkRecord>(record);
    }

private:
    [[nodiscard]] static Course madeCourse()
    {
        Course course;
        course.id = "MLSYS-101";
        course.term = "2026-fall";
        CourseLab first;
        first.lab = "data-gravity-trap";
        first.item = "Lab 04, \"gravity\"";
        first.points = 10;
        first.dueUtcMs = *parseIsoTime("2026-10-01T21:59:00Z");
        CourseLab second;
        second.lab = "data-gravity-trap";
        second.item = "=Lab [05] <b>";
        second.points = 2.5;
        course.labs = {first, second};
        return course;
    }
};

} // namespace foresight::test
