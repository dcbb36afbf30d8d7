// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/class_chart_svg.h"

#include "core/export/svg_canvas.h"
#include "core/units/quantity.h"

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <array>
#include <cmath>

namespace foresight {

namespace {

struct ClassChartWords
{
    Q_DECLARE_TR_FUNCTIONS(ClassChartWords)
};

constexpr double kWidth = 720;
constexpr double kPad = 8;
constexpr double kLine = SvgCanvas::kTextHeight;
constexpr const char* kText = "#0f172a";
constexpr const char* kSecondary = "#475569";
constexpr const char* kAxis = "#748296";
constexpr const char* kGrid = "#e2e8f0";
constexpr const char* kPaper = "#ffffff";
constexpr const char* kBlue = "#005a8d";

/// Parts of a bar: pale, hatched and full, so that print without colour tells them apart.
struct PartLook
{
    const char* fill;
    const char* text;
    bool hatched;
};
constexpr std::array<PartLook, 3> kParts{{{"#ffffff", kText, false}, {"#cfe3f1", kText, true}, {kBlue, kPaper, false}}};

const PartLook& lookOf(std::size_t part, std::size_t parts)
{
    return parts == 1 ? kParts[2] : kParts[std::min(part, kParts.size() - 1)];
}

void drawPart(SvgCanvas& svg, const QRectF& rect, const PartLook& look)
{
    svg.rect(rect, {look.fill, "none", 1, {}});
    if (look.hatched) {
        svg.hatch(rect, 7, {"none", "#5b9cc7", 1.2, {}});
    }
    svg.rect(rect, {"none", kBlue, 1.2, {}});
}

/// Text cut to a width, with an ellipsis where something is missing.
std::string fitted(const std::string& text, double width, bool bold = false)
{
    if (SvgCanvas::textWidth(text, bold) <= width) {
        return text;
    }
    QString left = QString::fromStdString(text);
    const QString dots = QStringLiteral("…");
    while (!left.isEmpty() && SvgCanvas::textWidth(QString(left + dots).toStdString(), bold) > width) {
        left.chop(left.back().isLowSurrogate() ? 2 : 1);
    }
    return QString(left.trimmed() + dots).toStdString();
}

double shareOf(const ChartAxis& axis, double value)
{
    return (value - axis.least) / (axis.greatest - axis.least);
}

void valueAxisBelow(SvgCanvas& svg, const QRectF& plot, const ChartAxis& axis)
{
    for (const ChartTick& tick : axis.ticks) {
        const double x = plot.left() + shareOf(axis, tick.value) * plot.width();
        svg.line({x, plot.top()}, {x, plot.bottom()}, {"none", kGrid, 1, {}});
        svg.text({x, plot.bottom() + 4 + kLine / 2}, tick.label, kSecondary, SvgAnchor::Middle);
    }
    svg.line(plot.bottomLeft(), plot.bottomRight(), {"none", kAxis, 1, {}});
    svg.text({plot.right(), plot.bottom() + 4 + 1.5 * kLine}, axis.title, kSecondary, SvgAnchor::End);
}

void valueAxisLeft(SvgCanvas& svg, const QRectF& plot, const ChartAxis& axis)
{
    for (const ChartTick& tick : axis.ticks) {
        const double y = plot.bottom() - shareOf(axis, tick.value) * plot.height();
        svg.line({plot.left(), y}, {plot.right(), y}, {"none", kGrid, 1, {}});
        svg.text({plot.left() - 6, y}, tick.label, kSecondary, SvgAnchor::End);
    }
    svg.text({2, kLine / 2}, axis.title, kSecondary, SvgAnchor::Start);
    svg.line(plot.bottomLeft(), plot.bottomRight(), {"none", kAxis, 1, {}});
}

void legend(SvgCanvas& svg, const std::vector<std::string>& names)
{
    double x = kPad;
    for (std::size_t i = 0; i < names.size(); ++i) {
        drawPart(svg, QRectF(x, 3, 22, 12), lookOf(i, names.size()));
        svg.text({x + 28, 9}, names[i], kText, SvgAnchor::Start);
        x += 28 + SvgCanvas::textWidth(names[i]) + 22;
    }
}

void answerBar(SvgCanvas& svg, const ClassBar& bar, const QRectF& row, const ChartAxis& axis)
{
    double from = 0;
    for (std::size_t i = 0; i < bar.parts.size(); ++i) {
        const double part = bar.parts[i];
        const double x = row.left() + shareOf(axis, from) * row.width();
        const QRectF rect(x, row.top(), shareOf(axis, part) * row.width(), row.height());
        from += part;
        if (part <= 0) {
            continue;
        }
        const PartLook& look = lookOf(i, bar.parts.size());
        drawPart(svg, rect, look);
        const std::string count = numberText(part);
        const double width = SvgCanvas::textWidth(count, true) + 6;
        if (width > rect.width()) {
            continue;
        }
        if (look.hatched) {
            svg.rect({rect.center() - QPointF(width / 2, 7), QSizeF(width, 14)}, {look.fill, "none", 1, {}}, 3);
        }
        svg.text(rect.center(), count, look.text, SvgAnchor::Middle, true);
    }
    const double end = row.left() + shareOf(axis, from) * row.width();
    if (bar.parts.size() > 1 || from <= 0) {
        svg.text({end + 6, row.center().y()}, numberText(from), kSecondary, SvgAnchor::Start);
    }
}

std::string answersSvg(const ClassChart& chart, const std::string& id)
{
    constexpr double kRow = kLine + 30;
    const double top = chart.partNames.empty() ? 2 : kLine + 10;
    const double height = static_cast<double>(chart.bars.size()) * kRow;
    const QRectF plot(kPad, top, kWidth - kPad - 36, height);
    SvgCanvas svg(kWidth, plot.bottom() + 2 * kLine + 8);
    svg.rect({0, 0, kWidth, plot.bottom() + 2 * kLine + 8}, {kPaper, "none", 1, {}});
    valueAxisBelow(svg, plot, chart.axis);
    legend(svg, chart.partNames);
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const ClassBar& bar = chart.bars[i];
        const double y = top + static_cast<double>(i) * kRow;
        const std::string mark = bar.right ? ClassChartWords::tr(" ✓ right").toStdString() : std::string();
        const std::string label = fitted(bar.label, plot.width() - SvgCanvas::textWidth(mark, true), bar.right) + mark;
        svg.rect({plot.left(), y, SvgCanvas::textWidth(label, bar.right), kLine}, {kPaper, "none", 1, {}});
        svg.text({plot.left(), y + kLine / 2}, label, kText, SvgAnchor::Start, bar.right);
        answerBar(svg, bar, QRectF(plot.left(), y + kLine + 1, plot.width(), 20), chart.axis);
    }
    return svg.document(id, chart.title, chart.summary);
}

std::string calibrationSvg(const ClassChart& chart, const std::string& id)
{
    const QRectF plot(44, kLine + 8, kWidth - 44 - kPad, 200);
    SvgCanvas svg(kWidth, plot.bottom() + kLine + 10);
    svg.rect({0, 0, kWidth, plot.bottom() + kLine + 10}, {kPaper, "none", 1, {}});
    valueAxisLeft(svg, plot, chart.axis);
    const double column = plot.width() / static_cast<double>(std::max<std::size_t>(1, chart.dots.size()));
    const auto y = [&](double value) { return plot.bottom() - shareOf(chart.axis, value) * plot.height(); };
    for (std::size_t i = 0; i < chart.dots.size(); ++i) {
        const ClassDot& dot = chart.dots[i];
        const double middle = plot.left() + (static_cast<double>(i) + 0.5) * column;
        const QRectF band(middle - column * 0.32, y(dot.bandGreatest), column * 0.64,
                          y(dot.bandLeast) - y(dot.bandGreatest));
        svg.rect(band, {"#eef3f8", kAxis, 1, "4 3"});
        svg.text({band.left() + 6, band.top() + 3 + kLine / 2}, ClassChartWords::tr("pays best here").toStdString(),
                 kSecondary, SvgAnchor::Start);
        svg.text({middle, plot.bottom() + 4 + kLine / 2}, dot.label, kText, SvgAnchor::Middle);
        if (dot.value) {
            svg.circle({middle, y(*dot.value)}, 6, {kBlue, kPaper, 1.5, {}});
            svg.text({middle + 11, y(*dot.value)}, dot.text, kText, SvgAnchor::Start, true);
        }
    }
    return svg.document(id, chart.title, chart.summary);
}

std::string distributionSvg(const ClassChart& chart, const std::string& id)
{
    const QRectF plot(44, kLine + 12, kWidth - 44 - kPad, 170);
    SvgCanvas svg(kWidth, plot.bottom() + kLine + 10);
    svg.rect({0, 0, kWidth, plot.bottom() + kLine + 10}, {kPaper, "none", 1, {}});
    valueAxisLeft(svg, plot, chart.axis);
    const double column = plot.width() / static_cast<double>(std::max<std::size_t>(1, chart.bars.size()));
    for (std::size_t i = 0; i < chart.bars.size(); ++i) {
        const ClassBar& bar = chart.bars[i];
        const double left = plot.left() + static_cast<double>(i) * column;
        const double height = shareOf(chart.axis, bar.parts.front()) * plot.height();
        svg.text({left + column / 2, plot.bottom() + 4 + kLine / 2}, fitted(bar.label, column), kSecondary,
                 SvgAnchor::Middle);
        if (bar.parts.front() <= 0) {
            continue;
        }
        svg.rect({left + 3, plot.bottom() - height, column - 6, height}, {kBlue, "none", 1, {}});
        svg.text({left + column / 2, plot.bottom() - height - kLine / 2}, numberText(bar.parts.front()), kText,
                 SvgAnchor::Middle, true);
    }
    return svg.document(id, chart.title, chart.summary);
}

void arrow(SvgCanvas& svg, const QPointF& from, const QPointF& to)
{
    constexpr double kHead = 9;
    svg.circle(from, 5, {kPaper, kBlue, 2, {}});
    const double way = to.x() - from.x();
    if (std::abs(way) < kHead + 5) {
        svg.circle(to, 2.5, {kBlue, "none", 1, {}});
        return;
    }
    const double sign = way > 0 ? 1 : -1;
    svg.line(from + QPointF(sign * 5, 0), to - QPointF(sign * kHead, 0), {"none", kBlue, 2.5, {}});
    svg.polygon({to, to - QPointF(sign * kHead, 5), to - QPointF(sign * kHead, -5)}, {kBlue, "none", 1, {}});
}

std::string gainSvg(const ClassChart& chart, const std::string& id)
{
    constexpr double kRow = kLine + 24;
    const QRectF plot(16, 2, kWidth - 32, static_cast<double>(chart.arrows.size()) * kRow);
    SvgCanvas svg(kWidth, plot.bottom() + 2 * kLine + 8);
    svg.rect({0, 0, kWidth, plot.bottom() + 2 * kLine + 8}, {kPaper, "none", 1, {}});
    valueAxisBelow(svg, plot, chart.axis);
    for (std::size_t i = 0; i < chart.arrows.size(); ++i) {
        const ClassArrow& each = chart.arrows[i];
        const double top = plot.top() + static_cast<double>(i) * kRow;
        const auto at = [&](double value) {
            return QPointF(plot.left() + shareOf(chart.axis, value) * plot.width(), top + kLine + 10);
        };
        const std::string text = "  " + each.text;
        const std::string label = fitted(each.label, plot.width() - SvgCanvas::textWidth(text, true) - 8);
        const double width = SvgCanvas::textWidth(label);
        svg.rect({plot.left(), top, width + SvgCanvas::textWidth(text, true) + 6, kLine}, {kPaper, "none", 1, {}});
        svg.text({plot.left(), top + kLine / 2}, label, kText, SvgAnchor::Start);
        svg.text({plot.left() + width + 6, top + kLine / 2}, each.text, kText, SvgAnchor::Start, true);
        arrow(svg, at(each.from), at(each.to));
    }
    return svg.document(id, chart.title, chart.summary);
}

} // namespace

std::string classChartSvg(const ClassChart& chart, const std::string& id)
{
    if (chart.hidden) {
        return {};
    }
    switch (chart.kind) {
    case ClassChartKind::Answers:
        return answersSvg(chart, id);
    case ClassChartKind::Calibration:
        return calibrationSvg(chart, id);
    case ClassChartKind::Distribution:
        return distributionSvg(chart, id);
    case ClassChartKind::Gain:
        break;
    }
    return gainSvg(chart, id);
}

} // namespace foresight
