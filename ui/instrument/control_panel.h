// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_spec.h"
#include "core/model/settings.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace foresight::ui {

class ChoiceControl;
class NumberControl;
class Readout;

/// The controls of an act, made from the lab's inputs: the first few at once, those for the team's ideas under a
/// heading that folds.
class ControlPanel final : public QWidget
{
    Q_OBJECT

public:
    ControlPanel(const Readout& readout, const Settings& story, QWidget* parent = nullptr);

    /// Shows settings that came from elsewhere; tells nobody.
    void showSettings(const Settings& settings);
    /// Tells changes that wait for the keyboard to rest.
    void settleNow();

Q_SIGNALS:
    /// A control moves: one input with its new value.
    void moved(const foresight::Settings& change);
    void settled(const foresight::Settings& change);

private:
    void addControls(QVBoxLayout* layout, const std::vector<std::string>& inputs);
    QWidget* makeNumber(const InputSpec& input);
    QWidget* makeChoice(const InputSpec& input);

    const Readout& m_readout;
    Settings m_story;
    std::vector<NumberControl*> m_numbers;
    std::vector<ChoiceControl*> m_choices;
};

} // namespace foresight::ui
