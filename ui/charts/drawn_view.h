// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/chart_drawing.h"
#include "ui/charts/data_view.h"

namespace foresight::ui {

/// A chart that core/export/chart_drawing.h draws, in the colours of the theme: bars, waterfall, scatter, heat map,
/// distributions, roofline. It asks for the height that its rows need.
class DrawnView final : public LabChartView
{
    Q_OBJECT

public:
    explicit DrawnView(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Parts that stand for settings, where they are now.
    [[nodiscard]] std::vector<ChartTarget> targets() const;

protected:
    void updateSeries() override {}
    void restyle() override {}
    [[nodiscard]] QMarginsF plotMargins() const override { return {}; }
    void plotChanged() override;
    void paintBehind(QPainter&) override {}
    void paintInFront(QPainter& painter) override;

private:
    class Canvas;
    DrawnHeight m_height;
};

} // namespace foresight::ui
