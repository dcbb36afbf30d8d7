// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/lab/chart_data.h"

namespace foresight::ui {

class StudentSession;

/// The chart of an act's reveal: the model at the reveal's case, with the locked prediction drawn where it is a
/// quantity. Errors: UnknownName when the lab names no such chart; those of chartData().
[[nodiscard]] Result<ChartData> revealChart(const StudentSession& session, const Act& act);

} // namespace foresight::ui
