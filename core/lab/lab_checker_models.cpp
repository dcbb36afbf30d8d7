// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_checker_models.h"

#include "core/lab/lab.h"

namespace foresight {
namespace {

/// A lab with many given values has more scenarios than are worth their memory.
constexpr std::size_t kMostKept = 64;

} // namespace

std::shared_ptr<const Model> CheckedModels::at(const Act& act, Scenario scenario)
{
    if (scenario.profile.empty() && !m_lab.profiles.empty()) {
        scenario.profile = m_lab.defaultProfile().id;
    }
    const std::pair key(act.id, std::move(scenario));
    const auto known = m_models.find(key);
    if (known != m_models.end()) {
        return known->second;
    }
    auto spec = scenarioSpec(m_lab, act, key.second);
    auto model = spec ? Model::compile(std::move(*spec)) : fail(std::move(spec.error()));
    const auto made = model ? std::make_shared<const Model>(std::move(*model)) : nullptr;
    if (m_models.size() < kMostKept) {
        m_models.emplace(key, made);
    }
    return made;
}

} // namespace foresight
