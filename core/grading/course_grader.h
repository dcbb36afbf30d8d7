// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook_parts.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace foresight {

/// The grades that hand-ins make now, some students at a time: a course of any size takes the memory of those.
class CourseGrader
{
public:
    /// Grades of the students from one number to before another; everybody from there on when `to` is empty.
    struct Group
    {
        const std::string& from;
        const std::string& to;
        const GradesByCell& grades;
    };
    using Take = std::function<Result<void>(const Group& group)>;

    /// Both have to live as long.
    CourseGrader(const Database& database, const Course& course);
    ~CourseGrader();
    CourseGrader(const CourseGrader&) = delete;
    CourseGrader& operator=(const CourseGrader&) = delete;

    /// Where versions of labs are found that hand-ins were done with. addAll() sets it too.
    void setFinder(const LabFinder& labs);
    /// Grades an item by a rubric's lines. `item` has to live as long.
    void add(const CourseLab& item, const std::shared_ptr<const Lab>& lab, Rubric rubric);
    /// Grades every item of the course by the rubric that counts. Errors: those of the lab finder.
    [[nodiscard]] Result<void> addAll(const LabFinder& labs);
    /// What gradeAll() found that waits for a version of its lab.
    [[nodiscard]] std::vector<WaitingHandIns> waiting() const;
    /// Versions of the rubrics that addAll() found, by item.
    [[nodiscard]] const std::map<std::string, int>& rubricVersions() const;

    /// Hands out group after group, until there are no more or one is not taken.
    [[nodiscard]] Result<void> gradeAll(const Take& take);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace foresight
