// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/lab/lab.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace foresight::cli {

/// A lab by id on the lab path or by folder. Errors: those of findLab().
[[nodiscard]] Result<std::shared_ptr<const Lab>> labFor(const Terminal& terminal, const std::string& idOrFolder);

/// A model with its settings, as the command line names them.
struct ChosenModel
{
    std::shared_ptr<const Lab> lab;
    Scenario scenario; ///< with both ids filled in
    Model model;
    Settings settings; ///< complete
};

/// The words by which several commands choose a lab, an act, a scenario and settings.
class ModelQuery
{
public:
    void declare(CLI::App& command);
    /// Errors: those of findLab(), UnknownName, ValueNotANumber, ValueOutOfRange, UsageInvalid.
    [[nodiscard]] Result<ChosenModel> choose(const Terminal& terminal) const;
    [[nodiscard]] const std::string& act() const { return m_act; }

private:
    std::string m_lab;
    std::string m_act;
    std::string m_profile;
    std::string m_context;
    std::vector<std::string> m_set;
    std::vector<std::string> m_given;
    std::string m_seed;
};

[[nodiscard]] QJsonObject settingsJson(const Settings& settings);
/// Outputs in the units that their ids name.
[[nodiscard]] QJsonObject outputsJson(const Model& model, const Evaluation& evaluation);
[[nodiscard]] QJsonObject textsJson(const std::map<std::string, std::string>& texts);

} // namespace foresight::cli
