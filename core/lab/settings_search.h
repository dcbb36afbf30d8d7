// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"
#include "core/model/model.h"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace foresight {

/// Evaluations that a search through a model may take: fewer where each takes many steps.
[[nodiscard]] std::size_t searchBudget(const Model& model);

/// Looks for settings of an act's model at which something holds: the act's cases, every number input over its range
/// under every combination of choices, a grid of all of them, and where quantities of a condition cross. Bounded, and
/// the same settings in the same order each time.
class SettingsSearch
{
public:
    /// Sees each settings that were tried with what the model says of them; false ends the search.
    using Look = std::function<bool(const Settings& settings, const Evaluation& evaluation)>;
    /// The conditions that nothing was found for yet.
    using Open = std::function<std::vector<std::string>()>;

    /// `budget`: most evaluations; a few more where quantities cross.
    SettingsSearch(const Act& act, const Model& model, std::size_t budget, Look look, Open open);
    void run();

private:
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
    Look m_look;
    Open m_open;
    bool m_done = false;
};

/// For each mission of an act that can be met: complete settings that meet it, by id. A mission that asks to see a case
/// has the case's settings.
[[nodiscard]] std::map<std::string, Settings> settingsForMissions(const Act& act, const Model& model);

} // namespace foresight
