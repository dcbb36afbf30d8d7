// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/data_view.h"

namespace foresight::ui {

/// A chart of a class with a row for each thing that is compared: its words, which may go on in further lines, and
/// under them its mark along a linear axis from zero. The chart asks for the height that its rows need.
class RowsView : public ClassChartView
{
    Q_OBJECT

public:
    explicit RowsView(QWidget* parent);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    struct Row
    {
        QString label;
        bool strong = false;
    };
    [[nodiscard]] virtual std::vector<Row> rows() const = 0;
    /// px of the marks: the least that can be read, and the most that still looks well.
    [[nodiscard]] virtual std::pair<qreal, qreal> markHeights() const = 0;
    /// Room over the rows and at their right.
    [[nodiscard]] virtual qreal roomAbove() const { return 2; }
    [[nodiscard]] virtual qreal roomRight() const = 0;

    [[nodiscard]] QMarginsF plotMargins() const override;
    void plotChanged() override;
    void paintBehind(QPainter& painter) override;

    [[nodiscard]] qreal markHeight() const { return m_markHeight; }
    /// px of a row with its words.
    [[nodiscard]] qreal rowHeight() const;
    /// Place of a row on the vertical axis: rows go down, the axis goes up.
    [[nodiscard]] qreal rowCoordinate(std::size_t row) const;
    /// Where a row's mark stands between two values.
    [[nodiscard]] QRectF markRect(std::size_t row, double from, double to) const;
    void paintRowLabels(QPainter& painter);

private:
    /// A text broken into lines of a width.
    [[nodiscard]] QStringList lines(const Row& row, qreal width) const;
    [[nodiscard]] qreal heightFor(qreal markHeight) const;
    std::size_t m_rows = 0;
    int m_lines = 1; ///< of the row with the most
    qreal m_markHeight = 0;
};

} // namespace foresight::ui
