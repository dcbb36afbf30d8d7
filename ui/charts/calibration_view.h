// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/data_view.h"

#include <QScatterSeries>

namespace foresight::ui {

/// A dot for each confidence over the share of right answers, in front of the band in which that confidence pays best.
class CalibrationView final : public ClassChartView
{
    Q_OBJECT

public:
    explicit CalibrationView(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void updateSeries() override;
    void restyle() override;
    [[nodiscard]] QMarginsF plotMargins() const override;
    void paintBehind(QPainter& painter) override;
    void paintInFront(QPainter& painter) override;

private:
    [[nodiscard]] qreal columnWidth() const;
    [[nodiscard]] QRectF bandRect(std::size_t column) const;
    QScatterSeries* m_dots;
};

} // namespace foresight::ui
