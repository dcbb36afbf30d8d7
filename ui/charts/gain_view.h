// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/rows_view.h"

#include <QLineSeries>

namespace foresight::ui {

/// An arrow for each act from before to after, with both figures in its words.
class GainView final : public RowsView
{
    Q_OBJECT

public:
    explicit GainView(QWidget* parent = nullptr);

protected:
    void updateSeries() override;
    void restyle() override;
    void plotChanged() override;
    void paintInFront(QPainter& painter) override;
    [[nodiscard]] std::vector<Row> rows() const override;
    [[nodiscard]] std::pair<qreal, qreal> markHeights() const override;
    [[nodiscard]] qreal roomRight() const override;

private:
    void paintArrow(QPainter& painter, std::size_t row) const;
    QList<QLineSeries*> m_lines; ///< one for each act that there ever was
};

} // namespace foresight::ui
