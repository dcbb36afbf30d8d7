// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"
#include "core/lab/scenario.h"
#include "core/model/model.h"

#include <map>
#include <memory>
#include <string>
#include <utility>

namespace foresight {

/// Models of a lab under scenarios, compiled once and kept for all checks together with what they have computed. None
/// may be changed by who takes one.
class CheckedModels
{
public:
    explicit CheckedModels(const LabDefinition& lab) : m_lab(lab) {}

    /// Null where an override or a formula is at fault, which others report.
    [[nodiscard]] std::shared_ptr<const Model> at(const Act& act, Scenario scenario);

private:
    const LabDefinition& m_lab;
    std::map<std::pair<std::string, Scenario>, std::shared_ptr<const Model>> m_models;
};

} // namespace foresight
