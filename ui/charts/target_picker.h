// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/settings.h"

#include <QObject>
#include <QPointF>

class QEvent;
class QKeyEvent;
class QMouseEvent;
class QTimer;

namespace foresight {
struct ChartTarget;
}

namespace foresight::ui {

class DrawnView;

/// Lets a person choose a part of a chart, a dot, a cell or a group of bars, and so the settings it stands for: by a
/// click, or with the arrow keys while the view has the focus (Home and End go to the ends). A click is settled at
/// once, keys when they have rested or the focus leaves.
class TargetPicker final : public QObject
{
    Q_OBJECT

public:
    explicit TargetPicker(DrawnView& view);

    /// Off at first: for looking at only.
    void setEnabled(bool enabled);
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    /// See PointHandle.
    void settlePending();
    void forgetPending();
    /// What can be done with the keys, for the description of the view; empty where nothing can.
    [[nodiscard]] QString keyWords() const;

Q_SIGNALS:
    void moved(const foresight::Settings& change);
    void settled(const foresight::Settings& change);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool keyPressed(const QKeyEvent& event);
    bool pressed(const QMouseEvent& event);
    bool released(const QMouseEvent& event);
    void showPointer(const QPointF& place);
    void choose(const ChartTarget& target);

    DrawnView& m_view;
    bool m_enabled = false;
    Settings m_pressed; ///< chosen when the button is let go on it
    Settings m_pending; ///< chosen with the keys, not settled yet
    QTimer* m_settleTimer;
};

} // namespace foresight::ui
