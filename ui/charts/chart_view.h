// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/chart_data.h"
#include "ui/charts/chart_marks.h"

#include <QChartView>
#include <QHash>
#include <QValueAxis>

#include <optional>

namespace foresight::ui {

/// A Qt Charts view whose two axes live as long as it does and hold log10 of the value where an axis is logarithmic, so
/// that the chart's own words stand where the axis's would be. Words are painted over the chart and kept off each
/// other; nothing moves by itself. DataView adds the data.
class ChartView : public QChartView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    /// Words that can be read from the back of a room.
    void setLarge(bool large);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Value on the horizontal axis at a place in the view, also beyond the axis' ends.
    [[nodiscard]] double valueAt(const ChartAxis& axis, qreal x) const;
    /// The point that a person may move, where there is one.
    [[nodiscard]] virtual std::optional<QPointF> handlePoint() const { return std::nullopt; }
    /// Id of the line under a place in the view that is not the current one; empty where there is none.
    [[nodiscard]] virtual std::string otherSeriesAt(const QPointF&) const { return {}; }
    /// Id of the line next to the current one, above or below it; empty where there is none.
    [[nodiscard]] virtual std::string neighbourSeries(bool) const { return {}; }
    /// How the handle is drawn: Hot while the pointer is on it or moves it.
    enum class Handle { None, Idle, Hot };
    void setHandle(Handle handle);
    [[nodiscard]] Handle handle() const { return m_handle; }
    /// Where the words of the last painting stood; they overlap neither each other nor the edge.
    [[nodiscard]] const std::vector<QRectF>& paintedLabels() const { return m_labels; }

protected:
    /// Pens and brushes of the theme in force.
    virtual void restyle() = 0;
    /// Room around the plot for ticks and words, at the present width.
    [[nodiscard]] virtual QMarginsF plotMargins() const = 0;
    /// The plot has another size, or the data another shape.
    virtual void plotChanged() {}
    virtual void paintBehind(QPainter& painter) = 0;
    virtual void paintInFront(QPainter& painter) = 0;

    void resizeEvent(QResizeEvent* event) override;
    // Nothing of Qt Charts answers to the mouse here; what does is PointHandle, on the viewport.
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

    [[nodiscard]] QValueAxis& xAxis() const { return *m_x; }
    [[nodiscard]] QValueAxis& yAxis() const { return *m_y; }
    /// Value -> coordinate on an axis of the chart; finite for every value the data may hold.
    [[nodiscard]] static qreal coordinate(const ChartAxis& axis, double value);
    [[nodiscard]] static QList<QPointF> coordinates(const ChartAxis& x, const ChartAxis& y,
                                                    const std::vector<ChartPoint>& points);
    void setRanges(qreal x0, qreal x1, qreal y0, qreal y1);
    /// Where a point of the axes' coordinates stands in the view.
    [[nodiscard]] QPointF position(qreal x, qreal y) const;
    [[nodiscard]] QRectF plot() const { return m_plot; }
    void arrange();

    [[nodiscard]] bool isLarge() const { return m_large; }
    [[nodiscard]] QFont labelFont() const;
    /// Room for words in the label font.
    [[nodiscard]] QSizeF labelSize(const QString& text, bool bold = false) const;
    /// Writes into the rectangle (elided if it must be) and remembers it.
    void paintLabel(QPainter& painter, const QRectF& rect, const QString& text, const QColor& color,
                    bool onSurface = true, Qt::Alignment alignment = Qt::AlignCenter);
    /// A line along an axis: sharp, and much cheaper than a smoothed one when it is dashed.
    static void paintStraight(QPainter& painter, const QPen& pen, const QPointF& from, const QPointF& to);
    /// The mark that a person may move, with its handle while that is so. Answers the room it takes.
    QRectF paintMovable(QPainter& painter, MarkShape shape, const QPointF& at) const;
    /// A thin line to a label that had to stand apart from its point.
    void paintLeader(QPainter& painter, const QPointF& point, qreal radius, const QRectF& label) const;
    /// Tick labels of the horizontal axis, left out where they would touch; a stroke for each.
    void paintXTicks(QPainter& painter, const ChartAxis& axis);
    /// The same of the vertical axis, with a line across the plot for each.
    void paintYTicks(QPainter& painter, const ChartAxis& axis);
    /// Room for the words of the vertical axis.
    [[nodiscard]] qreal yTickWidth(const ChartAxis& axis) const;
    /// What an axis measures: under the ticks at the right, over the plot at the left.
    void paintXTitle(QPainter& painter, const QString& title);
    void paintYTitle(QPainter& painter, const QString& title);
    /// A thin line of the grid.
    [[nodiscard]] static QPen gridPen();
    [[nodiscard]] qreal lineHeight() const;

private:
    [[nodiscard]] qreal widthOf(const QString& text, bool bold) const;
    class Overlay;
    void paintOverlay(QPainter& painter, bool behind);
    QValueAxis* m_x;
    QValueAxis* m_y;
    QRectF m_plot;
    Handle m_handle = Handle::None;
    std::vector<QRectF> m_labels;
    bool m_large = false;
    /// Widths of words measured once: most stay the same from one setting to the next.
    mutable QHash<std::pair<QString, bool>, qreal> m_widths;
};

} // namespace foresight::ui
