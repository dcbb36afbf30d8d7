// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/chart_data.h"
#include "core/model/input_scale.h"

#include <QFrame>

#include <memory>
#include <optional>

namespace foresight {
struct ClassChart;
enum class ClassChartKind;
} // namespace foresight

namespace foresight::ui {

class ChartView;

/// A chart on a card: title, the Qt Charts view for its kind, a focusable line that says in words what it shows, and a
/// data table of the same numbers that Ctrl+T or its button opens. Accessible name and description follow the data. A
/// card shows charts of one kind, of a lab's model or of a class.
class ChartCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ChartCard(ChartKind kind, QWidget* parent = nullptr);
    explicit ChartCard(ClassChartKind kind, QWidget* parent = nullptr);
    ~ChartCard() override;

    /// Shows new data; points are replaced in one call, nothing is animated. While the card is on screen its words
    /// follow at most ten times a second: a drag must neither lay the page out at every step nor be read out step by
    /// step.
    void setData(const ChartData& chart);
    /// Of a lab's chart.
    [[nodiscard]] const ChartData& data() const;
    /// Of a hidden chart only the words stand there, which say why.
    void setData(const ClassChart& chart);
    /// Words that can be read from the back of a room.
    void setLarge(bool large);
    [[nodiscard]] bool tableShown() const;
    void setTableShown(bool shown);
    /// A chart of lines: lets its current point be moved along the axis in these steps, and another line be chosen, by
    /// mouse and keys. Nothing: for looking at only, as every chart is at first.
    void setMovable(const std::optional<InputScale>& steps);
    /// A chart whose points, cells or bars stand for settings: lets one be chosen by mouse and keys. Off at first.
    void setSelectable(bool selectable);
    /// Tells a move that waits for the keyboard to rest; or drops it, when settings came from elsewhere.
    void settleNow();
    void forgetMoves();

Q_SIGNALS:
    /// See PointHandle and TargetPicker.
    void moved(const foresight::Settings& change);
    void settled(const foresight::Settings& change);
    void moveCancelled();

private:
    struct Words;
    struct Parts;
    void build(ChartView* view);
    void take(Words words);
    void describe();
    std::unique_ptr<Parts> m_parts;
};

} // namespace foresight::ui
