// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/grading/course.h"

#include <string>

namespace foresight {

/// Reads a course file (course.yaml) from its text; `file` is the name that errors carry. Errors: CourseInvalid (place:
/// file:line:column of the first fault).
[[nodiscard]] Result<Course> parseCourse(std::string content, std::string file);

} // namespace foresight
