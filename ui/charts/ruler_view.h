// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/data_view.h"

#include <QLineSeries>

namespace foresight {
class LabelPlacer;
}

namespace foresight::ui {

/// One quantity on a logarithmic ruler (a bar would mislead where there is no zero): where it is now, the limit with
/// its far side shaded, the prediction and the gap between them.
class RulerView final : public LabChartView
{
    Q_OBJECT

public:
    explicit RulerView(QWidget* parent = nullptr);
    /// The prediction's mark, while it is being placed.
    [[nodiscard]] std::optional<QPointF> handlePoint() const override;

protected:
    void updateSeries() override;
    void restyle() override;
    [[nodiscard]] QMarginsF plotMargins() const override;
    void paintBehind(QPainter& painter) override;
    void paintInFront(QPainter& painter) override;

private:
    [[nodiscard]] QPointF at(double value) const;
    /// Under the marks, from the prediction to the model; null where there is no gap to name.
    [[nodiscard]] QRectF bracket() const;
    void paintGap(QPainter& painter, LabelPlacer& placer);
    void paintLimitLabels(QPainter& painter, LabelPlacer& placer);
    QLineSeries* m_limit;
};

} // namespace foresight::ui
