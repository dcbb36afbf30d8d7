// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/replay_words.h"

#include <QScrollArea>

#include <memory>
#include <optional>

class QLabel;
class QVBoxLayout;

namespace foresight::ui {

class ReplaySimulator;

/// What a student had on the screen at one moment of a hand-in.
class ReplayScreenView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ReplayScreenView(QWidget* parent = nullptr);
    ~ReplayScreenView() override;

    void setReplay(std::shared_ptr<const Replay> replay);
    void show(std::size_t at);

private:
    void showScreen(std::size_t at);
    void showOptions(const ScreenWords& words);
    void showFigures(std::size_t at);
    void showDifferences(std::size_t at);

    std::shared_ptr<const Replay> m_replay;
    std::optional<TextRenderer> m_text;
    QLabel* m_title;
    QLabel* m_labState;
    QVBoxLayout* m_words;
    QLabel* m_prediction;
    QLabel* m_reason;
    QLabel* m_closed;
    QFrame* m_differing;
    QLabel* m_differences;
    QLabel* m_recorded;
    QVBoxLayout* m_place; ///< of the simulator
    ReplaySimulator* m_simulator = nullptr;
};

} // namespace foresight::ui
