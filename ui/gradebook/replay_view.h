// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/replay.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QSlider;
class QSplitter;
class QTableView;

namespace foresight::ui {

class ReplayScreenView;
class TimelineModel;

/// A hand-in event by event: its timeline, and beside it what the student saw. A slider, buttons and the rows of the
/// timeline all go through the events.
class ReplayView final : public QWidget
{
    Q_OBJECT

public:
    explicit ReplayView(QWidget* parent = nullptr);

    /// Goes to the first event; null shows nothing.
    void setReplay(std::shared_ptr<const Replay> replay);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeControls();
    void goTo(int at);
    void draw();
    void arrange();

    std::shared_ptr<const Replay> m_replay;
    int m_at = 0;
    bool m_stale = false; ///< not drawn since it changed: nobody was looking
    TimelineModel* m_model;
    QTableView* m_table = nullptr;
    QSlider* m_slider = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QLabel* m_position = nullptr;
    QSplitter* m_splitter = nullptr;
    ReplayScreenView* m_screen = nullptr;
};

} // namespace foresight::ui
