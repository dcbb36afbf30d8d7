// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/chart_data.h"

#include <string>

namespace foresight {

/// A chart as one standalone SVG element for reports, on white, from the same data that the window's chart shows: its
/// title and summary are the image's name and description. `id` makes its ids unique in a page.
[[nodiscard]] std::string chartSvg(const ChartData& data, const std::string& id);

} // namespace foresight
