// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"

namespace foresight {

/// A workbook for people: a sheet with everyone's points, a sheet per item with the rubric's lines, and the statistics
/// with their variants named. Numbers and times are typed cells, headers are frozen, and no text is a formula.
[[nodiscard]] Result<ExportedFile> exportGradesXlsx(const ExportRequest& request);

/// The name of a sheet made from a title: without the characters that a workbook forbids, at most 31 long, and not
/// among the names taken, upper and lower case being the same.
[[nodiscard]] std::string sheetName(const std::string& title, const std::vector<std::string>& taken);

} // namespace foresight
