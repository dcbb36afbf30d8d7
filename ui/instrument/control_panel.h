// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_spec.h"
#include "core/model/settings.h"
#include "ui/instrument/number_control.h"

#include <QWidget>

#include <functional>
#include <set>
#include <vector>

class QVBoxLayout;

namespace foresight::ui {

class Readout;

/// The controls of an act, made from the lab's inputs: the first few at once, those for the team's ideas under a
/// heading that folds. Some come later, when a mission was met or while a condition holds.
class ControlPanel final : public QWidget
{
    Q_OBJECT

public:
    ControlPanel(const Readout& readout, const Settings& story, QWidget* parent = nullptr);

    /// Shows settings that came from elsewhere; tells nobody.
    void showSettings(const Settings& settings);
    /// Shows the controls whose time has come: with these missions, at the readout's settings.
    void showStages(const std::set<std::string>& missionsMet);
    /// Tells changes that wait for the keyboard to rest.
    void settleNow();

Q_SIGNALS:
    /// A control moves: its inputs with their new values.
    void moved(const foresight::Settings& change);
    void settled(const foresight::Settings& change);

private:
    /// A control of any kind, as the panel deals with all of them.
    struct Control
    {
        std::string input;
        QWidget* widget = nullptr;
        std::function<void(const Settings&)> show;
        std::function<void()> settle;
    };
    void addControls(QVBoxLayout* layout, const std::vector<std::string>& inputs);
    [[nodiscard]] Control make(const InputSpec& input);
    [[nodiscard]] Control makeNumber(const InputSpec& input);
    [[nodiscard]] Control makeRange(const InputSpec& lower, const InputSpec& upper);
    [[nodiscard]] Control makeChoice(const InputSpec& input);
    [[nodiscard]] Control makeSwitch(const InputSpec& input);
    [[nodiscard]] double storyNumber(const InputSpec& input) const;
    [[nodiscard]] NumberControl::Words wordsOf(const InputSpec& input) const;
    /// The input that is the upper end of a range from this one; null when there is none.
    [[nodiscard]] const InputSpec* upperEnd(const InputSpec& lower) const;

    const Readout& m_readout;
    Settings m_story;
    std::vector<Control> m_controls;
    QWidget* m_ideas = nullptr; ///< card of the ideas; null when there are none
    QLabel* m_later;            ///< how many controls are still to come
};

} // namespace foresight::ui
