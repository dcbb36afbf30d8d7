// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/chart_data.h"

#include <string>

namespace foresight {

/// A chart that chart_drawing.h draws, as chartSvg() answers it.
[[nodiscard]] std::string drawingSvg(const ChartData& data, const std::string& id);

} // namespace foresight
