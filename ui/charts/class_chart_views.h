// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/data_view.h"

namespace foresight::ui {

/// The Qt Charts view for a kind of chart of a class.
[[nodiscard]] ClassChartView* makeClassChartView(ClassChartKind kind, QWidget* parent);

} // namespace foresight::ui
