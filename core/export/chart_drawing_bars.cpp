// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/chart_drawing_parts.h"

#include <algorithm>
#include <cmath>

namespace foresight {

namespace {

constexpr double kPad = 6;
constexpr double kBarGap = 2;    ///< between bars of a group
constexpr double kGroupGap = 8;  ///< between groups
constexpr double kSample = 22;   ///< of a part, in the legend
constexpr double kLeastBar = 14; ///< px of a bar at the usual size of text
constexpr double kUsualBar = 18;
constexpr double kMostBar = 26;
constexpr double kNone = 1.5;   ///< px that stand for nothing
constexpr double kBeside = 0.3; ///< share of the width that words may take beside their bars

/// Whether one of the groups is marked as the present one.
bool marksNow(const ChartData& data)
{
    return data.groups.size() > 1 && data.kind == ChartKind::Bars;
}

/// Where everything stands: groups one under the other, each with its words beside its bars, or over them where the
/// words are long.
class BarsLayout
{
public:
    BarsLayout(const ChartCanvas& canvas, const ChartData& data, double width)
        : m_canvas(canvas), m_data(data), m_width(width)
    {
        for (const ChartGroup& group : data.groups)
            for (const ChartBar& bar : group.bars)
                m_end = std::max(m_end, canvas.wordsSize(data.stacked ? group.text : bar.text, true).width());
        double words = 0;
        for (const ChartGroup& group : data.groups)
            words = std::max(words, canvas.wordsSize(group.label, true).width());
        words += marksNow(data) ? 2 * nowRadius(canvas) + 4 : 0;
        if (words <= kBeside * width)
            m_beside = words;
        double x = 0;
        for (const std::string& name : data.partNames) {
            const double part = kSample + 4 + canvas.wordsSize(name).width() + 10;
            if (x > 0 && x + part > width) {
                x = 0;
                ++m_legendLines;
            }
            m_legend.emplace_back(x, m_legendLines);
            x += part;
        }
        if (!data.partNames.empty())
            ++m_legendLines;
        m_top = m_legendLines * (canvas.lineHeight() + 2) + (data.levels.empty() ? 0 : canvas.lineHeight() + 2) + 2;
    }

    /// Bars that stand under one another in a group.
    [[nodiscard]] std::size_t barsIn() const
    {
        return m_data.stacked ? 1 : std::max<std::size_t>(1, m_data.partNames.size());
    }
    [[nodiscard]] double groupHeight(double bar) const
    {
        const double bars = static_cast<double>(barsIn()) * (bar + kBarGap);
        if (m_beside > 0)
            return std::max(bars, m_canvas.lineHeight()) + kGroupGap;
        return m_canvas.lineHeight() + bars + kGroupGap;
    }
    [[nodiscard]] double heightFor(double bar) const
    {
        const double under = m_canvas.lineHeight() * (m_data.x.title.empty() ? 1 : 2) + 8;
        return m_top + static_cast<double>(m_data.groups.size()) * groupHeight(bar) + under;
    }
    void fit(double height)
    {
        const auto groups = static_cast<double>(m_data.groups.size());
        const double around =
            groups * (kGroupGap + kBarGap * static_cast<double>(barsIn()) + (m_beside > 0 ? 0 : m_canvas.lineHeight()));
        const double spare = height - (heightFor(0) - groups * groupHeight(0)) - around;
        const double bars = static_cast<double>(m_data.groups.size() * barsIn());
        m_bar = std::clamp(bars > 0 ? spare / bars : 0, m_canvas.scaled(kLeastBar), m_canvas.scaled(kMostBar));
    }

    [[nodiscard]] QRectF plot() const
    {
        const double bottom = m_top + static_cast<double>(m_data.groups.size()) * groupHeight(m_bar);
        const double left = kPad + m_beside;
        return {QPointF(left, m_top), QPointF(std::max(left + 10, m_width - m_end - kPad), bottom)};
    }
    [[nodiscard]] double x(double value) const { return plot().left() + axisShare(m_data.x, value) * plot().width(); }
    [[nodiscard]] double groupTop(std::size_t group) const
    {
        return m_top + static_cast<double>(group) * groupHeight(m_bar);
    }
    [[nodiscard]] QRectF bar(std::size_t group, std::size_t row, const ChartBar& bar) const
    {
        const double words = m_beside > 0 ? 0 : m_canvas.lineHeight();
        const double top = groupTop(group) + words + static_cast<double>(row) * (m_bar + kBarGap);
        const double from = x(std::min(bar.from, bar.to));
        return {from, top, std::max(kNone, x(std::max(bar.from, bar.to)) - from), m_bar};
    }
    /// Of a group's words and the mark before them.
    [[nodiscard]] QRectF label(std::size_t group) const
    {
        if (m_beside <= 0)
            return {kPad, groupTop(group), m_width - kPad, m_canvas.lineHeight()};
        const double bars = static_cast<double>(barsIn()) * (m_bar + kBarGap) - kBarGap;
        return {2, groupTop(group) + (bars - m_canvas.lineHeight()) / 2, m_beside, m_canvas.lineHeight()};
    }
    [[nodiscard]] QRectF group(std::size_t index) const { return {0, groupTop(index), m_width, groupHeight(m_bar)}; }
    [[nodiscard]] QPointF legendAt(std::size_t part) const
    {
        return {kPad + m_legend[part].first, 1 + m_legend[part].second * (m_canvas.lineHeight() + 2)};
    }

private:
    const ChartCanvas& m_canvas;
    const ChartData& m_data;
    double m_width;
    double m_end = 0;    ///< room for values behind the bars
    double m_beside = 0; ///< room for words beside the bars; 0: they stand over them
    double m_top = 0;
    double m_bar = 0;
    int m_legendLines = 0;
    std::vector<std::pair<double, int>> m_legend; ///< of each part: x and line
};

BarsLayout layoutFor(const ChartCanvas& canvas, const ChartData& data, const QSizeF& size)
{
    BarsLayout layout(canvas, data, size.width());
    layout.fit(size.height());
    return layout;
}

void drawLegend(ChartCanvas& canvas, const ChartData& data, const BarsLayout& layout)
{
    for (std::size_t i = 0; i < data.partNames.size(); ++i) {
        const QPointF at = layout.legendAt(i);
        drawPart(canvas, QRectF(at + QPointF(0, 2), QSizeF(kSample, canvas.lineHeight() - 4)), i);
        canvas.words({at + QPointF(kSample + 4, 0), canvas.wordsSize(data.partNames[i])}, data.partNames[i],
                     ChartInk::Text, SvgAnchor::Start);
    }
}

void drawLevels(ChartCanvas& canvas, const ChartData& data, const BarsLayout& layout, double width)
{
    const QRectF plot = layout.plot();
    LabelPlacer placer(QRectF(0, plot.top() - canvas.lineHeight() - 2, width, canvas.lineHeight()));
    for (const ChartLimit& level : data.levels) {
        const double x = layout.x(level.value);
        canvas.line({x, plot.top() - 2}, {x, plot.bottom()}, {ChartInk::None, ChartInk::Text, 1.5, ChartDash::Dashed});
        const QSizeF size = canvas.wordsSize(level.label);
        const double top = plot.top() - canvas.lineHeight() - 2;
        const QRectF rect =
            placer.placeIfFree({{x - size.width() / 2, top}, {x + 4, top}, {x - size.width(), top}}, size);
        if (!rect.isEmpty())
            canvas.words(rect, level.label, ChartInk::Text, SvgAnchor::Middle);
    }
}

/// Which pattern a bar has: parts of a group in their order; of a waterfall what adds, what takes away and the total.
std::size_t patternOf(const ChartData& data, std::size_t group, std::size_t part)
{
    if (data.kind != ChartKind::Waterfall)
        return part;
    const ChartBar& bar = data.groups[group].bars.front();
    return group + 1 == data.groups.size() ? 2 : bar.to < bar.from ? 1 : 0;
}

void drawGroupLabel(ChartCanvas& canvas, const ChartData& data, const BarsLayout& layout, std::size_t index)
{
    const ChartGroup& group = data.groups[index];
    QRectF rect = layout.label(index);
    if (group.current && marksNow(data)) {
        drawNow(canvas, {rect.left() + nowRadius(canvas) + 1, rect.center().y()});
        rect.setLeft(rect.left() + 2 * nowRadius(canvas) + 4);
    }
    rect.setWidth(std::min(canvas.wordsSize(group.label, group.current).width(), rect.width()));
    canvas.words(rect, group.label, ChartInk::Text, SvgAnchor::Start, group.current, true);
}

void drawGroup(ChartCanvas& canvas, const ChartData& data, const BarsLayout& layout, std::size_t index)
{
    const ChartGroup& group = data.groups[index];
    double end = layout.plot().left();
    for (std::size_t i = 0; i < group.bars.size(); ++i) {
        const QRectF bar = layout.bar(index, data.stacked ? 0 : i, group.bars[i]);
        drawPart(canvas, bar, patternOf(data, index, i));
        end = std::max(end, bar.right());
        const std::string& text = group.bars[i].text;
        QRectF words(QPointF(), canvas.wordsSize(text, !data.stacked));
        words.moveCenter(bar.center());
        if (data.stacked) {
            if (words.width() + 4 <= bar.width() && words.height() <= bar.height() + 2)
                canvas.words(words, text, ChartInk::Text, SvgAnchor::Middle, false, true);
            continue;
        }
        words.moveLeft(bar.right() + 4);
        canvas.words(words, text, ChartInk::Text, SvgAnchor::Start, true, true);
    }
    if (data.stacked && !group.bars.empty()) {
        QRectF words(QPointF(), canvas.wordsSize(group.text, true));
        words.moveCenter(layout.bar(index, 0, group.bars.front()).center());
        words.moveLeft(end + 4);
        canvas.words(words, group.text, ChartInk::Text, SvgAnchor::Start, true, true);
    }
    drawGroupLabel(canvas, data, layout, index);
    if (data.kind != ChartKind::Waterfall || index + 1 >= data.groups.size())
        return;
    const double x = layout.x(group.bars.front().to); // where the next part begins
    canvas.line({x, layout.bar(index, 0, group.bars.front()).bottom()},
                {x, layout.bar(index + 1, 0, data.groups[index + 1].bars.front()).top()},
                {ChartInk::None, ChartInk::Axis, 1.2, ChartDash::Dotted});
}

} // namespace

DrawnHeight barsHeight(const ChartCanvas& canvas, const ChartData& data, double width)
{
    const BarsLayout layout(canvas, data, width);
    return {std::ceil(layout.heightFor(canvas.scaled(kLeastBar))),
            std::ceil(layout.heightFor(canvas.scaled(kUsualBar)))};
}

std::vector<ChartTarget> barTargets(const ChartCanvas& canvas, const ChartData& data, const QSizeF& size)
{
    const BarsLayout layout = layoutFor(canvas, data, size);
    std::vector<ChartTarget> targets;
    for (std::size_t i = 0; i < data.groups.size(); ++i)
        if (!data.groups[i].choose.empty())
            targets.push_back({layout.group(i), data.groups[i].choose, data.groups[i].current});
    return targets;
}

void drawBars(ChartCanvas& canvas, const ChartData& data, const QSizeF& size)
{
    if (data.groups.empty())
        return;
    const BarsLayout layout = layoutFor(canvas, data, size);
    drawXAxis(canvas, layout.plot(), data.x, size.width(), true);
    drawLegend(canvas, data, layout);
    drawLevels(canvas, data, layout, size.width());
    const double zero = layout.x(0);
    canvas.line({zero, layout.plot().top()}, {zero, layout.plot().bottom()}, {ChartInk::None, ChartInk::Axis, 1, {}});
    for (std::size_t i = 0; i < data.groups.size(); ++i)
        drawGroup(canvas, data, layout, i);
}

} // namespace foresight
