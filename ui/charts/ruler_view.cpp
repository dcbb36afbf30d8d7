// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/ruler_view.h"

#include "core/export/label_placer.h"
#include "ui/charts/chart_marks.h"
#include "ui/qt_text.h"
#include "ui/theme.h"

#include <QChart>
#include <QPainter>

#include <algorithm>

namespace foresight::ui {

namespace {

constexpr qreal kMarkRow = 0.4;  ///< share of the plot's height, from below
constexpr qreal kBracketArm = 5; ///< px
constexpr qreal kMostLines = 8;  ///< of text, that the plot has use for

} // namespace

RulerView::RulerView(QWidget* parent) : LabChartView(parent), m_limit(new QLineSeries)
{
    chart()->addSeries(m_limit);
    m_limit->attachAxis(&xAxis());
    m_limit->attachAxis(&yAxis());
    restyle();
}

void RulerView::updateSeries()
{
    setRanges(coordinate(data().x, data().x.least), coordinate(data().x, data().x.greatest), 0, 1);
    QList<QPointF> limit;
    if (data().limit) {
        const qreal x = coordinate(data().x, data().limit->value);
        limit = {{x, 0}, {x, 1}};
    }
    m_limit->replace(limit);
}

void RulerView::restyle()
{
    const ThemeColors& colors = Theme::current().colors();
    m_limit->setPen(QPen(colors.bad, 2));
}

QMarginsF RulerView::plotMargins() const
{
    const qreal side = Theme::current().scaled(12);
    const qreal ticks = lineHeight() + 8;
    const qreal spare = std::max(0.0, chart()->size().height() - ticks - kMostLines * lineHeight()) / 2;
    return {side, 2 + spare, side, ticks + spare};
}

QPointF RulerView::at(double value) const
{
    return position(coordinate(data().x, value), kMarkRow);
}

std::optional<QPointF> RulerView::handlePoint() const
{
    return data().prediction ? std::optional(at(data().prediction->at.x)) : std::nullopt;
}

void RulerView::paintBehind(QPainter& painter)
{
    if (data().x.ticks.empty())
        return;
    if (data().limit && !data().limit->beyondLabel.empty())
        drawBeyond(painter, QRectF(QPointF(at(data().limit->value).x(), plot().top()), plot().bottomRight()));
    paintXTicks(painter, data().x);
}

void RulerView::paintLimitLabels(QPainter& painter, LabelPlacer& placer)
{
    const ThemeColors& colors = Theme::current().colors();
    const qreal x = at(data().limit->value).x();
    const qreal row = plot().top() + 1;
    const qreal next = row + lineHeight() + 1;
    // The limit's name on the near side of its line, the far side's name beyond it, both at the top.
    const QString beyond = qtText(data().limit->beyondLabel);
    QSizeF size = labelSize(beyond);
    size.setWidth(std::min(size.width(), chart()->size().width() - x - 4));
    if (!beyond.isEmpty() && size.width() > 3 * lineHeight()) {
        const QRectF rect = placer.placeIfFree({{x + 4, row}, {x + 4, next}}, size);
        if (!rect.isEmpty())
            paintLabel(painter, rect, beyond, colors.bad, Theme::current().isHighContrast());
    }
    const QString limit = qtText(data().limit->label);
    size = labelSize(limit);
    const qreal near = x - size.width() - 4;
    const QRectF rect = placer.placeIfFree({{near, row}, {x + 4, next}, {near, next}}, size);
    if (!rect.isEmpty())
        paintLabel(painter, rect, limit, colors.bad);
}

void RulerView::paintInFront(QPainter& painter)
{
    if (data().x.ticks.empty())
        return;
    const ThemeColors& colors = Theme::current().colors();
    LabelPlacer placer(QRectF(0, plot().top(), chart()->size().width(), plot().height() - 2));
    struct Named
    {
        const std::optional<ChartMark>& mark;
        MarkShape shape;
        bool strong;
    };
    const Named all[] = {{data().ghost, MarkShape::Bookmark, false},
                         {data().prediction, MarkShape::Prediction, true},
                         {data().current, MarkShape::Now, true}};
    for (const Named& named : all) {
        if (!named.mark)
            continue;
        const QPointF point = at(named.mark->at.x);
        const qreal r = markRadius(named.shape) + 2;
        if (named.shape == MarkShape::Prediction) {
            placer.reserve(paintMovable(painter, named.shape, point));
            continue;
        }
        drawMark(painter, named.shape, point);
        placer.reserve(QRectF(point - QPointF(r, r), QSizeF(2 * r, 2 * r)));
    }
    if (data().limit) {
        const qreal x = at(data().limit->value).x();
        placer.avoid(QPolygonF({QPointF(x, plot().top()), QPointF(x, plot().bottom())}));
        paintLimitLabels(painter, placer);
    }
    const QFont usual = painter.font();
    if (!data().note.empty()) { // what has no place on the axis is said before it
        const QString note = qtText(data().note);
        const QSizeF size = labelSize(note);
        const qreal left = plot().left();
        const qreal middle = at(data().x.least).y();
        const QRectF rect = placer.place(
            {{left, middle - size.height() / 2}, {left, middle + 8}, {left, middle - size.height() - 8}}, size);
        paintLabel(painter, rect, note, colors.text);
    }
    if (const QRectF gap = bracket(); !gap.isNull())
        placer.reserve(gap);
    paintGap(painter, placer); // it stands under its bracket; the other words find room around it
    for (const Named& named : {all[2], all[1], all[0]}) {
        if (!named.mark)
            continue;
        QFont font = usual;
        font.setBold(named.strong);
        painter.setFont(font);
        const QString text = qtText(named.mark->label);
        const QSizeF size = labelSize(text, named.strong);
        const qreal distance = markRadius(named.shape) + 3;
        const QRectF rect = placer.place(LabelPlacer::around(at(named.mark->at.x), size, distance), size);
        paintLeader(painter, at(named.mark->at.x), distance - 3, rect);
        paintLabel(painter, rect, text, named.strong ? colors.text : colors.secondary);
    }
    painter.setFont(usual);
}

QRectF RulerView::bracket() const
{
    if (data().gapLabel.empty() || !data().current || !data().prediction)
        return {};
    const QPointF a = at(data().current->at.x);
    const QPointF b = at(data().prediction->at.x);
    const qreal below = std::max(markRadius(MarkShape::Prediction), markRadius(MarkShape::Now)) + 3;
    return QRectF(QPointF(std::min(a.x(), b.x()), a.y() + below), QSizeF(std::abs(a.x() - b.x()), kBracketArm));
}

void RulerView::paintGap(QPainter& painter, LabelPlacer& placer)
{
    const QRectF gap = bracket();
    if (gap.isNull())
        return;
    const ThemeColors& colors = Theme::current().colors();
    painter.setPen(QPen(colors.text, 1.6, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({gap.topLeft(), gap.bottomLeft(), gap.bottomRight(), gap.topRight()}));
    const QString text = qtText(data().gapLabel);
    QFont font = painter.font();
    font.setBold(true);
    painter.setFont(font);
    const QSizeF size = labelSize(text, true);
    const QPointF under(gap.center().x() - size.width() / 2, gap.bottom() + 2);
    const QRectF rect =
        placer.placeIfFree({under, {gap.right() + 4, gap.top()}, {gap.left() - size.width() - 4, gap.top()}}, size);
    if (!rect.isEmpty())
        paintLabel(painter, rect, text, colors.text);
}

} // namespace foresight::ui
