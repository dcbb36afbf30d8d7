// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/chart_canvas.h"
#include "core/lab/chart_data.h"

#include <vector>

/// Charts of bars, points, cells, distributions and roofs, drawn alike in a window and in a report. Nothing is told by
/// colour alone: parts differ by pattern too, points by shape, shades by words or by the size of a square.
namespace foresight {

/// Whether a kind is drawn here.
[[nodiscard]] bool isDrawn(ChartKind kind);

/// The least and the usual height of a chart of that width.
struct DrawnHeight
{
    double least = 0;
    double usual = 0;
};
[[nodiscard]] DrawnHeight drawnHeight(const ChartCanvas& canvas, const ChartData& data, double width);

/// Draws a chart over the whole of the size; nothing for data without values.
void drawChart(ChartCanvas& canvas, const ChartData& data, const QSizeF& size);

/// A part of a drawn chart that stands for settings.
struct ChartTarget
{
    QRectF area;
    Settings choose;
    bool current = false;
};
/// What can be chosen in a chart of that size: dots, cells, groups of bars. Empty where nothing can.
[[nodiscard]] std::vector<ChartTarget> chartTargets(const ChartCanvas& canvas, const ChartData& data,
                                                    const QSizeF& size);

} // namespace foresight
