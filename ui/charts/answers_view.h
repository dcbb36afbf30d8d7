// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/rows_view.h"

#include <QHorizontalStackedBarSeries>

namespace foresight::ui {

/// A bar for each answer over the number of students, in parts by confidence: told apart by tint and hatching, with
/// their numbers on them and what they come to at the end. The right answer is set in bold with a mark.
class AnswersView final : public RowsView
{
    Q_OBJECT

public:
    explicit AnswersView(QWidget* parent = nullptr);

protected:
    void updateSeries() override;
    void restyle() override;
    void plotChanged() override;
    void paintInFront(QPainter& painter) override;
    [[nodiscard]] std::vector<Row> rows() const override;
    [[nodiscard]] std::pair<qreal, qreal> markHeights() const override;
    [[nodiscard]] qreal roomAbove() const override;
    [[nodiscard]] qreal roomRight() const override;

private:
    /// Where the names of the parts stand, in as many lines as they need.
    [[nodiscard]] std::vector<QRectF> keyPlaces() const;
    [[nodiscard]] qreal swatchWidth() const { return lineHeight() * 1.4; }
    void paintKey(QPainter& painter);
    void paintCounts(QPainter& painter, std::size_t row);
    QHorizontalStackedBarSeries* m_bars;
};

} // namespace foresight::ui
