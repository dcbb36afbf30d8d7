// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"
#include "core/export/report_page.h"

#include <string>

namespace foresight {

/// A student's own grades, for the student: the points of each rubric line and why, what lateness took, the
/// instructor's comment, what was predicted, observed and explained, and the receipt. Nothing about anybody else. The
/// table has to carry work records.
[[nodiscard]] Report studentReport(const ExportRequest& request, const GradeRow& row);

/// A file name for it that no student number can turn into another folder: "S1001.html".
[[nodiscard]] std::string studentReportFile(const std::string& studentId);

/// Why a rubric line earned its points, in plain words; the name itself where it is not known.
[[nodiscard]] std::string whyWords(const std::string& why);

} // namespace foresight
