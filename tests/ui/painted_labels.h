// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_view.h"

#include <QString>

namespace foresight::ui {

/// Which words of a chart's last painting stand outside it or on each other; empty when none do.
[[nodiscard]] inline QString labelFault(const ChartView& view)
{
    const std::vector<QRectF>& labels = view.paintedLabels();
    const QRectF whole(QPointF(), view.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (!whole.adjusted(-1, -1, 1, 1).contains(labels[i]))
            return QStringLiteral("label %1 outside").arg(i);
        for (std::size_t k = 0; k < i; ++k) {
            const QRectF shared = labels[i].adjusted(1, 2, -1, -2).intersected(labels[k].adjusted(1, 2, -1, -2));
            if (!shared.isEmpty())
                return QStringLiteral("labels %1 and %2 overlap").arg(i).arg(k);
        }
    }
    return {};
}

} // namespace foresight::ui
