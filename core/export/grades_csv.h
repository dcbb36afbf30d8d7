// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"

#include <string>

namespace foresight {

/// Grades for people and spreadsheets: a row per student; per item the points that count, raw points, penalty and
/// state. What is missing is blank. Free text cannot become a formula.
[[nodiscard]] Result<ExportedFile> exportGradesCsv(const ExportRequest& request);

} // namespace foresight
