// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/chart_data.h"

#include <string>
#include <vector>

namespace foresight {

/// Chart data for one output over the whole range of one number input, everything else as in the settings: the curve
/// that Model::sweep() gives. A limit that the act draws for that output is drawn here too. Earlier looks are left out:
/// they differ in more than this input. Errors: those of Model.
[[nodiscard]] Result<ChartData> sweepData(const TextRenderer& text, const Act& act, const std::string& input,
                                          const std::string& output, const Settings& settings, ChartExtras extras = {});

/// What a sweep of an act can be over: its number inputs that have a control, in the order of the controls.
[[nodiscard]] std::vector<std::string> sweepInputs(const Act& act);
/// What it can show: the outputs on cards, then the others.
[[nodiscard]] std::vector<std::string> sweepOutputs(const Act& act);
/// What to show first over an input: the first output that no chart of the act draws over it already.
[[nodiscard]] std::string firstSweepOutput(const Act& act, const std::string& input);

} // namespace foresight
