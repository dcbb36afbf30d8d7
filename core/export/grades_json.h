// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"

namespace foresight {

/// Everything there is about the course's grades as one JSON document, for programs: the course and its items, and per
/// student and item the state, points, rubric lines, attempt, flags, override, comment and what was done in the attempt
/// that counts. The shape ("format": "foresight-grades", "version": 1) is held by a JSON Schema in the tests. What is
/// not known is null; identifiers that are empty are left out; times are UTC.
[[nodiscard]] Result<ExportedFile> exportGradesJson(const ExportRequest& request);

} // namespace foresight
