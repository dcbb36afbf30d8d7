// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/data_view.h"

#include <QBarSet>
#include <QHorizontalStackedBarSeries>

namespace foresight {
class LabelPlacer;
}

namespace foresight::ui {

/// One stacked bar over linear time from zero: its parts named on them or above them, what they come to at the end, a
/// bookmark's bar as an outline above.
class TimelineView final : public LabChartView
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);
    /// One bar, and room for a bookmark's outline above it: less than the other charts need.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void updateSeries() override;
    void restyle() override;
    [[nodiscard]] QMarginsF plotMargins() const override;
    void plotChanged() override;
    void paintBehind(QPainter& painter) override;
    void paintInFront(QPainter& painter) override;

private:
    [[nodiscard]] bool hasGhost() const { return data().ghostTotal > 0; }
    [[nodiscard]] QRectF barRect(double from, double to) const;
    [[nodiscard]] QRectF ghostRect() const;
    void paintSegmentLabels(QPainter& painter);
    void paintAbove(QPainter& painter, LabelPlacer& placer, const QRectF& segment, const QString& text);
    void paintEndLabel(QPainter& painter, const QRectF& bar, const QString& text, const QColor& color);
    QHorizontalStackedBarSeries* m_bars;
    qreal m_barHeight = 0; ///< px
};

} // namespace foresight::ui
