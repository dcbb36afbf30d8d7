// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/class_chart.h"
#include "core/lab/chart_data.h"
#include "ui/charts/chart_view.h"

namespace foresight::ui {

/// A chart view of one kind of data, which it keeps.
template <typename Data>
class DataView : public ChartView
{
public:
    using ChartView::ChartView;

    void setData(const Data& data)
    {
        m_data = data;
        updateSeries();
        arrange();
    }
    [[nodiscard]] const Data& data() const { return m_data; }

protected:
    /// Gives the points to Qt Charts, each list in one call.
    virtual void updateSeries() = 0;

private:
    Data m_data;
};

using LabChartView = DataView<ChartData>;
using ClassChartView = DataView<ClassChart>;

} // namespace foresight::ui
