// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"

#include <optional>

namespace foresight {

/// What a format is given in place of the whole gradebook: without dropped students, with the chosen items only,
/// without students who have no result when those are to be left out, and with pseudonyms when they are asked for.
struct PreparedExport
{
    Course course;
    GradeTable table;
    std::int64_t madeUtcMs = 0;
};

/// Prepares the tables of an export; nothing when they can go out as they are. Errors: UnknownName for an item that the
/// course has not.
[[nodiscard]] Result<std::optional<PreparedExport>> preparedExport(const ExportRequest& request);

/// The points that a cell goes out with: nothing for missing and excused ones, 0 for missing ones when that was asked.
[[nodiscard]] std::optional<double> exportedPoints(const GradeCell& cell, MissingResult missing);

} // namespace foresight
