// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/class_chart_views.h"

#include "ui/charts/answers_view.h"
#include "ui/charts/calibration_view.h"
#include "ui/charts/distribution_view.h"
#include "ui/charts/gain_view.h"

namespace foresight::ui {

ClassChartView* makeClassChartView(ClassChartKind kind, QWidget* parent)
{
    switch (kind) {
    case ClassChartKind::Answers:
        return new AnswersView(parent);
    case ClassChartKind::Calibration:
        return new CalibrationView(parent);
    case ClassChartKind::Distribution:
        return new DistributionView(parent);
    case ClassChartKind::Gain:
        break;
    }
    return new GainView(parent);
}

} // namespace foresight::ui
