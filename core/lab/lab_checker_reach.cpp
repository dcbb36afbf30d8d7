// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab.h"
#include "core/lab/lab_checker.h"
#include "core/lab/lab_checker_samples.h"
#include "core/lab/settings_search.h"

#include <algorithm>
#include <array>
#include <set>

namespace foresight {
namespace {

/// Other given values than the defaults are searched with this part of them each.
constexpr std::size_t kGivenShare = 4;

/// Seeds of attempts with which missions are looked for, each with such a part as well.
constexpr std::size_t kSeedsSearched = 4;

using RuleId = std::pair<std::string, std::string>; ///< verdict, rule

struct OpenMission
{
    const Mission* mission;
    Condition condition;
};

/// What nothing has led to yet, of one act in one context.
class Unreached final : public SearchGoal
{
public:
    Unreached(const Act& act, const Model& model, std::set<RuleId>& rules) : m_model(model), m_rules(rules)
    {
        for (const auto& mission : act.explore.missions) {
            auto condition =
                mission.when.empty() ? fail({ErrorCode::FormulaInvalid, {}, {}, {}}) : model.condition(mission.when);
            if (condition) { // a condition at fault was reported
                m_missions.push_back({&mission, std::move(*condition)});
            }
        }
    }

    bool look(const Evaluation& evaluation) override
    {
        for (const auto& verdict : evaluation.verdicts) {
            m_rules.erase(verdict);
        }
        m_missions.erase(
            std::remove_if(m_missions.begin(), m_missions.end(),
                           [&](const OpenMission& open) { return m_model.holds(open.condition, evaluation); }),
            m_missions.end());
        return !m_rules.empty() || !m_missions.empty();
    }

    [[nodiscard]] std::vector<std::string> open() const override
    {
        std::vector<std::string> conditions;
        for (const auto& open : m_missions) {
            conditions.push_back(open.mission->when);
        }
        for (const auto& [verdictId, ruleId] : m_rules) {
            for (const auto& rule : m_model.spec().verdict(verdictId)->rules) {
                if (rule.id == ruleId) {
                    conditions.push_back(rule.when);
                }
            }
        }
        return conditions;
    }

    [[nodiscard]] bool isMet(const std::string& mission) const override
    {
        return std::none_of(m_missions.begin(), m_missions.end(),
                            [&](const OpenMission& open) { return open.mission->id == mission; });
    }

    [[nodiscard]] const std::vector<OpenMission>& missions() const { return m_missions; }

private:
    const Model& m_model;
    std::set<RuleId>& m_rules;
    std::vector<OpenMission> m_missions;
};

std::set<RuleId> allRules(const ModelSpec& model)
{
    std::set<RuleId> rules;
    for (const auto& verdict : model.verdicts) {
        for (const auto& rule : verdict.rules) {
            rules.emplace(verdict.id, rule.id);
        }
    }
    return rules;
}

/// What attempts may be given where missions have to be met: at the corners, and with some seeds.
std::vector<GivenSample> placesOf(LabCheck& check, const Act& act)
{
    std::vector<GivenSample> places;
    for (auto& given : givenCorners(check.givenUsed(act))) {
        places.push_back({std::move(given), 0});
    }
    for (std::size_t seed = 1; act.model.isSeedOfAttempt && seed <= kSeedsSearched; ++seed) {
        places.push_back({{}, seed});
    }
    return places;
}

void checkAct(LabCheck& check, const Act& act)
{
    auto rules = allRules(act.model);
    std::map<std::string, std::string> unmet; ///< mission -> contexts
    const auto places = placesOf(check, act);
    for (const auto& context : check.lab.contexts) {
        for (const auto& place : places) {
            const auto model = check.models.at(act, {context.id, {}, place.given, {}, place.drawSeed()});
            if (!model) {
                return;
            }
            const auto budget = searchBudget(*model) / check.lab.contexts.size();
            Unreached unreached(act, *model, rules);
            SettingsSearch(act, *model, std::max<std::size_t>(place.isDefault() ? budget : budget / kGivenShare, 1),
                           unreached)
                .run();
            for (const auto& open : unreached.missions()) {
                auto& contexts = unmet[open.mission->id];
                if (contexts.find(inQuotes(context.id)) == std::string::npos) { // one example is enough
                    contexts += (contexts.empty() ? "" : ", ") + inQuotes(context.id) + sampleText(place);
                }
            }
        }
    }
    // Without its missions an act cannot go on, so every context needs a way to each of them.
    for (const auto& [mission, contexts] : unmet) {
        check.at(actPath(act) + ".explore.missions." + mission + ".when", "unreachable-mission",
                 "No settings meet this mission in context " + contexts, "Ease the condition, or widen a range.");
    }
    for (const auto& [verdict, rule] : rules) {
        check.at(below(below(actPath(act) + ".model.verdicts", verdict), rule), "unreachable-verdict",
                 "No settings lead to this rule in any context", "Correct its condition, or remove it.");
    }
}

} // namespace

void checkReach(LabCheck& check)
{
    for (const auto& act : check.lab.acts) {
        if (!check.isFaulty(actPath(act) + ".model") && !check.lab.contexts.empty() && !check.lab.profiles.empty()) {
            checkAct(check, act);
        }
    }
}

} // namespace foresight
