// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/course.h"

#include <string>

namespace foresight {

/// A course as a course file: parseCourse() reads it back as it was.
[[nodiscard]] std::string courseText(const Course& course);

} // namespace foresight
