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

protected:
    void updateSeries() override;
    void restyle() override;
    [[nodiscard]] QMarginsF plotMargins() const override;
    void paintBehind(QPainter& painter) override;
    void paintInFront(QPainter& painter) override;

private:
    [[nodiscard]] QPointF at(double value) const;
    void paintLimitLabels(QPainter& painter, LabelPlacer& placer);
    QLineSeries* m_limit;
    QLineSeries* m_gap;
};

} // namespace foresight::ui
