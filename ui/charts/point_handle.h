// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/input_scale.h"
#include "core/model/settings.h"
#include "ui/charts/data_view.h"

#include <QObject>
#include <QPointF>

#include <optional>

class QEvent;
class QKeyEvent;
class QMouseEvent;
class QTimer;

namespace foresight::ui {

/// Lets a person work on a chart itself: the point that the view offers is dragged along the horizontal axis in the
/// steps of its input, and another line is chosen by clicking it. The same with the keys while the view has the focus:
/// Left and Right a step, Page Up and Page Down ten, Home and End to the ends; Up and Down choose the next line.
/// A drag is settled when it is let go, keys when they have rested or the focus leaves; Esc ends a drag where it began.
class PointHandle final : public QObject
{
    Q_OBJECT

public:
    /// What a press beside the point does.
    enum class Press { OnPointOnly, Anywhere };
    explicit PointHandle(LabChartView& view, Press press = Press::OnPointOnly);

    /// The steps along the axis; without them nothing can be moved or chosen, and what was in the hand goes back.
    void setScale(const std::optional<InputScale>& scale);
    [[nodiscard]] bool isMovable() const { return m_scale.has_value(); }
    /// Tells what waits for the keys to rest.
    void settlePending();
    /// Drops it: the point has come from elsewhere since.
    void forgetPending();
    /// What can be done with the keys, for the description of the view.
    [[nodiscard]] QString keyWords() const;

Q_SIGNALS:
    /// Each new place while it moves; what is settled in the end; or that a drag was given up.
    void moved(const foresight::Settings& change);
    void settled(const foresight::Settings& change);
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Drag
    {
        double start = 0;  ///< value of the point when it was taken
        double last = 0;   ///< value told last
        bool fresh = true; ///< the point was not there before, or not here
        qreal offset = 0;  ///< px from the pointer to the point
    };
    [[nodiscard]] bool isOnPoint(const QPointF& place) const;
    [[nodiscard]] std::optional<double> value() const;
    bool pressed(const QMouseEvent& event);
    bool dragged(const QMouseEvent& event);
    bool released(const QMouseEvent& event);
    bool keyPressed(const QKeyEvent& event);
    void moveTo(qreal x);
    void cancelDrag();
    void stepTo(int step);
    void choose(const std::string& series);
    void showPointer(const QPointF& place);

    LabChartView& m_view;
    Press m_press;
    std::optional<InputScale> m_scale;
    std::optional<Drag> m_drag;
    std::string m_pressedSeries; ///< chosen when the button is let go on it
    Settings m_pending;          ///< set with the keys, not settled yet
    QTimer* m_settleTimer;
};

} // namespace foresight::ui
