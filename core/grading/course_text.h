// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/course.h"

#include <string>

namespace foresight {

/// A course as a course file that parseCourse() reads back as it was. Rubrics written out are named only, and
/// platforms' ids other than Canvas' are left out: a course that has them has a file already.
[[nodiscard]] std::string courseText(const Course& course);

} // namespace foresight
