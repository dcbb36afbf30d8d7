// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"

namespace foresight {

/// QTI Usage Data 3.0: the statistics of the course as ordinaryStatistic elements, each naming its variant. Targets:
/// the course ("test"), its items ("testpart"), their rubric lines ("outcome", the line as partIdentifier) and the
/// questions of a lab ("item": the share of right first tries, and how often each answer was given as a
/// categorizedStatistic). What is not defined is left out; with pseudonyms, so is what fewer than five students stand
/// behind.
[[nodiscard]] Result<ExportedFile> exportQtiUsageData(const ExportRequest& request);

} // namespace foresight
