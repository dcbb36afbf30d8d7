// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error_text.h"
#include "core/grading/course_file.h"
#include "target.h"

#include <cmath>

using namespace foresight;

/// A course file: a course that can be graded, or a fault with its place.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto course = parseCourse(std::string(fuzz::text(data, size)), "course.yaml");
    if (!course) {
        fuzz::demand(course.error().place.rfind("course.yaml", 0) == 0, "a fault has its place");
        fuzz::demand(!errorLine(course.error()).empty(), "a fault has words");
        return 0;
    }
    for (const CourseLab& lab : course->labs)
        fuzz::demand(std::isfinite(lab.points) && lab.points >= 0, "points are a number from 0");
    return 0;
}
