// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/data_view.h"

#include <QBarSeries>

namespace foresight::ui {

/// A column for each range of points over the number of students, with its number on top.
class DistributionView final : public ClassChartView
{
    Q_OBJECT

public:
    explicit DistributionView(QWidget* parent = nullptr);

protected:
    void updateSeries() override;
    void restyle() override;
    [[nodiscard]] QMarginsF plotMargins() const override;
    void paintBehind(QPainter& painter) override;
    void paintInFront(QPainter& painter) override;

private:
    QBarSeries* m_columns;
    QBarSet* m_set;
};

} // namespace foresight::ui
