// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/chart_drawing_parts.h"

#include <algorithm>

namespace foresight {

namespace {

constexpr int kSwatches = 5; ///< of the legend
constexpr double kUsualCell = 26;
constexpr double kLeastCell = 15;

/// The grid of cells, and how their shades are told.
struct HeatLayout
{
    const ChartData& data;
    QRectF grid;

    [[nodiscard]] QRectF cell(std::size_t column, std::size_t row) const
    {
        const double width = grid.width() / static_cast<double>(data.columns.size());
        const double height = grid.height() / static_cast<double>(data.rows.size());
        return {grid.left() + static_cast<double>(column) * width,
                grid.bottom() - static_cast<double>(row + 1) * height, width, height};
    }
    [[nodiscard]] double shareOf(const ChartCell& cell) const
    {
        return cell.value ? std::clamp(axisShare(data.shade, *cell.value), 0.0, 1.0) : 0;
    }
};

HeatLayout layoutFor(const ChartCanvas& canvas, const ChartData& data, const QSizeF& size)
{
    double left = 0;
    for (const std::string& row : data.rows)
        left = std::max(left, canvas.wordsSize(row).width());
    const double line = canvas.lineHeight();
    left = std::min(left + 4, size.width() * 0.4);
    const double top = 2 * line + 8; // legend, then what the rows are
    return {data,
            QRectF(QPointF(left, top), QPointF(size.width() - 4, std::max(top + 1, size.height() - 2 * line - 8)))};
}

bool textFits(const ChartCanvas& canvas, const HeatLayout& layout)
{
    const QSizeF cell = layout.cell(0, 0).size();
    return cell.height() >= canvas.lineHeight() &&
           std::all_of(layout.data.cells.begin(), layout.data.cells.end(),
                       [&](const ChartCell& each) { return canvas.wordsSize(each.text).width() <= cell.width(); });
}

/// A square whose size tells the value, where words have no room.
void drawSquare(ChartCanvas& canvas, const QRectF& cell, double share)
{
    const double side = 2 + share * (std::min(cell.width(), cell.height()) - 6);
    QRectF square(0, 0, side, side);
    square.moveCenter(cell.center());
    canvas.rect(square, {ChartInk::Text, ChartInk::Paper, 1, {}});
}

void drawLegend(ChartCanvas& canvas, const ChartData& data, bool words, double width)
{
    if (data.shade.ticks.size() < 2)
        return;
    const double line = canvas.lineHeight();
    double x = 0;
    const auto put = [&](const std::string& text, ChartInk ink) {
        QRectF rect({x, 0}, canvas.wordsSize(text));
        rect.setRight(std::min(rect.right(), width));
        canvas.words(rect, text, ink, SvgAnchor::Start);
        x = rect.right() + 4;
    };
    put(data.shade.title, ChartInk::Text);
    put(data.shade.ticks.front().label, ChartInk::Secondary);
    for (int i = 0; i < kSwatches && x + line * 1.4 < width; ++i) {
        const double share = static_cast<double>(i) / (kSwatches - 1);
        const QRectF swatch(x, 2, line * 1.4, line - 4);
        canvas.shade(swatch, share, {});
        canvas.rect(swatch, {ChartInk::None, ChartInk::Axis, 1, {}});
        if (!words)
            drawSquare(canvas, swatch, share);
        x = swatch.right();
    }
    x += 4;
    put(data.shade.ticks.back().label, ChartInk::Secondary);
}

void drawNames(ChartCanvas& canvas, const HeatLayout& layout, double width)
{
    const ChartData& data = layout.data;
    const double line = canvas.lineHeight();
    double free = layout.grid.bottom() + line;
    for (std::size_t row = 0; row < data.rows.size(); ++row) {
        QRectF words(QPointF(), canvas.wordsSize(data.rows[row]));
        words.moveCenter({0, layout.cell(0, row).center().y()});
        words.moveRight(layout.grid.left() - 2);
        words.setLeft(std::max(words.left(), 0.0));
        if (words.bottom() > free)
            continue;
        canvas.words(words, data.rows[row], ChartInk::Secondary, SvgAnchor::End);
        free = words.top() + 1;
    }
    free = 0;
    for (std::size_t column = 0; column < data.columns.size(); ++column) {
        QRectF words(QPointF(), canvas.wordsSize(data.columns[column]));
        words.moveTop(layout.grid.bottom() + 3);
        words.moveLeft(std::clamp(layout.cell(column, 0).center().x() - words.width() / 2, 0.0,
                                  std::max(0.0, width - words.width())));
        if (words.left() < free)
            continue;
        canvas.words(words, data.columns[column], ChartInk::Secondary, SvgAnchor::Middle);
        free = words.right() + 2;
    }
    QRectF up({0, layout.grid.top() - line - 2}, canvas.wordsSize(data.y.title));
    up.setRight(std::min(up.right(), width));
    canvas.words(up, data.y.title, ChartInk::Secondary, SvgAnchor::Start);
    QRectF across(QPointF(), canvas.wordsSize(data.x.title));
    across.moveTopRight({layout.grid.right(), layout.grid.bottom() + line + 5});
    across.setLeft(std::max(across.left(), 0.0));
    canvas.words(across, data.x.title, ChartInk::Secondary, SvgAnchor::End);
}

} // namespace

DrawnHeight heatMapHeight(const ChartCanvas& canvas, const ChartData& data)
{
    const double around = 4 * canvas.lineHeight() + 16;
    const auto rows = static_cast<double>(std::max<std::size_t>(3, data.rows.size()));
    return {around + rows * canvas.scaled(kLeastCell), around + rows * canvas.scaled(kUsualCell)};
}

std::vector<ChartTarget> cellTargets(const ChartCanvas& canvas, const ChartData& data, const QSizeF& size)
{
    const HeatLayout layout = layoutFor(canvas, data, size);
    std::vector<ChartTarget> targets;
    for (const ChartCell& cell : data.cells)
        if (cell.value)
            targets.push_back({layout.cell(cell.column, cell.row), cell.choose, cell.current});
    return targets;
}

void drawHeatMap(ChartCanvas& canvas, const ChartData& data, const QSizeF& size)
{
    if (data.cells.empty())
        return;
    const HeatLayout layout = layoutFor(canvas, data, size);
    const bool words = textFits(canvas, layout);
    drawLegend(canvas, data, words, size.width());
    for (const ChartCell& cell : data.cells) {
        const QRectF rect = layout.cell(cell.column, cell.row);
        if (cell.value)
            canvas.shade(rect, layout.shareOf(cell), words ? cell.text : std::string());
        if (cell.value && !words)
            drawSquare(canvas, rect, layout.shareOf(cell));
        canvas.rect(rect, {ChartInk::None, ChartInk::Grid, 1, {}});
    }
    for (const ChartCell& cell : data.cells) {
        if (!cell.current)
            continue;
        const QRectF rect = layout.cell(cell.column, cell.row);
        canvas.rect(rect, {ChartInk::None, ChartInk::Text, 3, {}});
        canvas.rect(rect.adjusted(2, 2, -2, -2), {ChartInk::None, ChartInk::Paper, 1, {}});
    }
    drawNames(canvas, layout, size.width());
}

} // namespace foresight
