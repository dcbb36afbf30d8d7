// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/gradebook_tables.h"

#include <memory>
#include <vector>

namespace foresight {

/// Reads those hand-ins again, side by side, that were read by another version of this program, with another lab or not
/// at all, and keeps what was read in the rows and in the gradebook. The rows are those of one lab.
[[nodiscard]] Result<void> renewReadings(const Database& database, const std::shared_ptr<const Lab>& lab,
                                         std::vector<gradebook_tables::ReadingRow>& rows);

} // namespace foresight
