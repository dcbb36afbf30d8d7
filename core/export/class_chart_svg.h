// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/class_chart.h"

#include <string>

namespace foresight {

/// A chart of a class as one standalone SVG element for reports, on white; empty for a hidden chart. `id` makes its
/// ids unique in a page.
[[nodiscard]] std::string classChartSvg(const ClassChart& chart, const std::string& id);

} // namespace foresight
