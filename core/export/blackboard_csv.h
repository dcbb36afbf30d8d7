// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/grade_export.h"

namespace foresight {

/// Grades for Blackboard Learn: tabs between cells, every cell in quotes, students by username, columns by the id
/// behind the bar: "Lab 04 [Total Pts: 10 Score] |118854". From scratch it needs those ids in the course file to fill
/// columns that are there; without one Blackboard makes a new text column, which a note says. Merged: the file that
/// Blackboard's grade centre wrote, UTF-16 with tabs or CSV. Errors: IdentifierMissing for a student without login.
[[nodiscard]] Result<ExportedFile> exportBlackboard(const ExportRequest& request);

} // namespace foresight
