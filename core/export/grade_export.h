// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/grading/gradebook.h"

#include <string>
#include <vector>

namespace foresight {

/// Names of the formats in which grades can leave the gradebook: "csv", "canvas".
[[nodiscard]] std::vector<std::string> exportFormats();

/// The bytes of an export. Errors: UsageInvalid for a format that is not there, and those of the format.
[[nodiscard]] Result<std::string> exportGrades(const std::string& format, const Course& course,
                                               const GradeTable& table);

} // namespace foresight
