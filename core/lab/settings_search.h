// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"
#include "core/model/model.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace foresight {

/// Evaluations that a search through a model may take: fewer where each takes many steps.
[[nodiscard]] std::size_t searchBudget(const Model& model);

/// What settings are looked for.
class SearchGoal
{
public:
    SearchGoal() = default;
    SearchGoal(const SearchGoal&) = delete;
    SearchGoal& operator=(const SearchGoal&) = delete;
    virtual ~SearchGoal() = default;
    /// Sees what the model says of settings that were tried; false when there is nothing left to look for.
    virtual bool look(const Evaluation& evaluation) = 0;
    /// The conditions that nothing was found for yet.
    [[nodiscard]] virtual std::vector<std::string> open() const = 0;
    /// Whether a mission was met, so that the controls that wait for it can be moved.
    [[nodiscard]] virtual bool isMet(const std::string& mission) const = 0;
};

/// Looks for settings of an act's model at which something holds: the act's cases, every number input over its range
/// under every combination of choices, a grid of all of them, and where quantities of a condition cross. Controls that
/// come after a mission are left alone until it was met. Bounded, and the same settings in the same order each time.
class SettingsSearch
{
public:
    /// `budget`: most evaluations; a few more where quantities cross. `act`, `model` and `goal` live longer.
    SettingsSearch(const Act& act, const Model& model, std::size_t budget, SearchGoal& goal);
    void run();

private:
    void hold();
    bool release();
    [[nodiscard]] bool isHeld(const std::string& input) const { return m_held.count(input) > 0; }
    [[nodiscard]] bool movesHeld(const Settings& settings) const;
    void pass();
    void visit(const Settings& settings);
    [[nodiscard]] std::vector<Settings> combinations(std::size_t most) const;
    void sweep(const Settings& combination);
    void grid(const Settings& combination, std::size_t share);
    void crossings();
    void crossing(const std::string& output, const std::string& level);

    const Act& m_act;
    const Model& m_model;
    std::size_t m_budget;
    std::size_t m_used = 0;
    std::size_t m_crossingWork = 0;
    SearchGoal& m_goal;
    bool m_done = false;
    std::map<std::string, std::string> m_held; ///< input -> the mission that it waits for
    Settings m_start;                          ///< where inputs that wait for a mission stand meanwhile
};

/// For each mission of an act that can be met: complete settings that meet it, by id. A mission that asks to see a case
/// has the case's settings.
[[nodiscard]] std::map<std::string, Settings> settingsForMissions(const Act& act, const Model& model);

} // namespace foresight
