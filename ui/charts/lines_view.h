// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_marks.h"
#include "ui/charts/data_view.h"

#include <QLineSeries>

namespace foresight {
class LabelPlacer;
}

namespace foresight::ui {

/// An output over an input, a line per choice: told apart by colour, dash and marker, named at their ends; thresholds
/// and the limit named on their lines, the far side shaded, crossings with their value, the current point and the way
/// that led there.
class LinesView final : public LabChartView
{
    Q_OBJECT

public:
    explicit LinesView(QWidget* parent = nullptr);
    /// Several lines and a point to take hold of: more than the other charts need.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] std::optional<QPointF> handlePoint() const override;
    [[nodiscard]] std::string otherSeriesAt(const QPointF& place) const override;
    [[nodiscard]] std::string neighbourSeries(bool above) const override;

protected:
    void updateSeries() override;
    void restyle() override;
    [[nodiscard]] QMarginsF plotMargins() const override;
    void paintBehind(QPainter& painter) override;
    void paintInFront(QPainter& painter) override;

private:
    struct EndLabel
    {
        qreal y = 0; ///< where its line ends
        qreal center = 0;
        QString text;
        std::size_t series = 0;
        bool current = false;
    };
    struct Named
    {
        const ChartMark* mark;
        MarkShape shape;
        QColor color;
    };
    [[nodiscard]] QPointF at(const ChartPoint& point) const;
    [[nodiscard]] qreal atY(double value) const { return at({data().x.least, value}).y(); }
    [[nodiscard]] std::vector<EndLabel> endLabels() const;
    [[nodiscard]] qreal endWidth() const;
    void paintEndLabels(QPainter& painter);
    void paintMarkers(QPainter& painter);
    void paintPath(QPainter& painter);
    void paintNamedPoints(QPainter& painter, LabelPlacer& placer);
    void paintPointLabel(QPainter& painter, LabelPlacer& placer, const Named& named);
    void paintNamedLines(QPainter& painter, LabelPlacer& placer);
    QList<QLineSeries*> m_lines;
};

} // namespace foresight::ui
