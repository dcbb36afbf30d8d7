// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab.h"
#include "core/lab/lab_checker.h"
#include "core/model/expression.h"

#include <algorithm>
#include <array>
#include <set>

namespace foresight {
namespace {

/// Evaluations of one act, shared by its contexts.
constexpr std::size_t kMostEvaluations = 20'000;
/// Expressions that those may compute in all: models with long simulations are tried at fewer settings.
constexpr std::size_t kSearchWork = 10'000'000;
/// Other given values than the defaults are searched with this part of them each.
constexpr std::size_t kGivenShare = 4;
/// Combinations of choices that are tried.
constexpr std::size_t kMostCombinations = 512;
/// Values of one number input in a sweep, and at most in the grid over all of them.
constexpr std::size_t kSweepValues = 200;
constexpr std::size_t kGridValues = 9;
/// Combinations of choices for which crossings are looked for.
constexpr std::size_t kCrossingCombinations = 16;

/// Evaluations that finding a crossing takes, about.
constexpr std::size_t kCrossingEvaluations = 100;

using RuleId = std::pair<std::string, std::string>; ///< verdict, rule

struct OpenMission
{
    const Mission* mission;
    Condition condition;
};

/// Tries settings of one act in one context, until everything was reached or the budget is used up.
class Search
{
public:
    Search(const Act& act, const Model& model, std::set<RuleId>& rules, std::size_t budget)
        : m_act(act), m_model(model), m_rules(rules), m_budget(budget)
    {
        for (const auto& mission : act.explore.missions) {
            auto condition =
                mission.when.empty() ? fail({ErrorCode::FormulaInvalid, {}, {}, {}}) : model.condition(mission.when);
            if (condition) { // a condition at fault was reported
                m_missions.push_back({&mission, std::move(*condition)});
            }
        }
    }

    /// Controls that come after a mission are left alone until it was met.
    void run()
    {
        hold();
        do {
            m_used = 0;
            pass();
        } while (release());
    }

    [[nodiscard]] const std::vector<OpenMission>& missions() const { return m_missions; }

private:
    void hold()
    {
        const auto* story = m_act.caseNamed("baseline");
        for (const auto& stage : m_act.explore.stages) {
            if (stage.after.empty()) {
                continue;
            }
            for (const auto& input : m_model.spec().inputs) {
                if (input.id == stage.input || input.from == stage.input) {
                    m_held[input.id] = stage.after;
                    const auto set = story ? story->settings.find(input.id) : Settings::const_iterator{};
                    m_start[input.id] = story && set != story->settings.end() ? set->second
                                        : input.isChoice()                    ? Setting(input.defaultChoice)
                                                                              : Setting(input.defaultNumber);
                }
            }
        }
    }

    /// Whether a mission that was met brings a control.
    bool release()
    {
        const auto isOpen = [&](const std::string& mission) {
            return std::any_of(m_missions.begin(), m_missions.end(),
                               [&](const OpenMission& open) { return open.mission->id == mission; });
        };
        return !isDone() && std::erase_if(m_held, [&](const auto& held) { return !isOpen(held.second); }) > 0;
    }

    [[nodiscard]] bool isHeld(const std::string& input) const { return m_held.count(input) > 0; }

    [[nodiscard]] bool movesHeld(const Settings& settings) const
    {
        return std::any_of(settings.begin(), settings.end(), [&](const auto& setting) {
            return isHeld(setting.first) && setting.second != m_start.at(setting.first);
        });
    }

    void pass()
    {
        for (const auto& spec : m_act.cases) {
            if (!movesHeld(spec.settings)) {
                visit(spec.settings);
            }
        }
        const auto combinations = this->combinations(kMostCombinations);
        for (const auto& combination : combinations) {
            sweep(combination);
        }
        for (const auto& combination : combinations) {
            grid(combination, m_budget / combinations.size());
        }
        crossings();
    }

    [[nodiscard]] bool isDone() const { return m_rules.empty() && m_missions.empty(); }

    void visit(const Settings& settings)
    {
        if (isDone() || m_used >= m_budget) {
            return;
        }
        ++m_used;
        const auto evaluation = m_model.evaluate(settings);
        if (!evaluation) {
            return;
        }
        for (const auto& verdict : evaluation->verdicts) {
            m_rules.erase(verdict);
        }
        m_missions.erase(
            std::remove_if(m_missions.begin(), m_missions.end(),
                           [&](const OpenMission& open) { return m_model.holds(open.condition, *evaluation); }),
            m_missions.end());
    }

    /// Every combination of choices, or as many as `most`; the defaults come first.
    [[nodiscard]] std::vector<Settings> combinations(std::size_t most) const
    {
        std::vector<Settings> combinations{m_start};
        for (const auto& input : m_model.spec().inputs) {
            const auto before = combinations.size();
            for (const auto& choice : input.choices) {
                const bool isNew = choice.id != input.defaultChoice && choice.isOffered && !isHeld(input.id);
                for (std::size_t i = 0; i < before && isNew; ++i) {
                    if (combinations.size() >= most) {
                        return combinations;
                    }
                    combinations.push_back(combinations[i]);
                    combinations.back()[input.id] = choice.id;
                }
            }
        }
        return combinations;
    }

    /// Each number input over its whole range, the others at their defaults.
    void sweep(const Settings& combination)
    {
        visit(combination);
        for (const auto& input : m_model.spec().inputs) {
            if (isHeld(input.id)) {
                continue;
            }
            auto settings = combination;
            for (const auto value : m_model.samples(input.id, kSweepValues)) {
                settings[input.id] = value;
                visit(settings);
            }
        }
    }

    /// All number inputs together, in as many steps as the share of the budget allows.
    void grid(const Settings& combination, std::size_t share)
    {
        std::vector<const InputSpec*> numbers;
        for (const auto& input : m_model.spec().inputs) {
            if (!input.isChoice() && !isHeld(input.id)) {
                numbers.push_back(&input);
            }
        }
        std::size_t perInput = kGridValues;
        const auto points = [&] {
            std::size_t product = 1;
            for (std::size_t i = 0; i < numbers.size() && product <= share; ++i) {
                product *= perInput;
            }
            return product;
        };
        while (perInput > 2 && points() > share) {
            --perInput;
        }
        std::vector<std::vector<double>> values;
        values.reserve(numbers.size());
        for (const auto* input : numbers) {
            values.push_back(m_model.samples(input->id, perInput));
        }
        auto settings = combination;
        const auto count = std::min(points(), m_budget);
        for (std::size_t point = 0; point < count; ++point) {
            auto rest = point;
            for (std::size_t i = 0; i < numbers.size(); ++i) {
                settings[numbers[i]->id] = values[i][rest % values[i].size()];
                rest /= perInput;
            }
            visit(settings);
        }
    }

    /// Where two quantities of a condition are equal: conditions that ask for closeness hold there.
    void crossings()
    {
        std::vector<std::string> conditions;
        for (const auto& open : m_missions) {
            conditions.push_back(open.mission->when);
        }
        for (const auto& [verdictId, ruleId] : m_rules) {
            for (const auto& rule : m_model.spec().verdict(verdictId)->rules) {
                conditions.push_back(rule.id == ruleId ? rule.when : std::string());
            }
        }
        for (const auto& when : conditions) {
            const auto expression = translateExpression(when, m_model.spec(), {});
            for (std::size_t i = 0; expression && i < expression->names.size(); ++i) {
                for (std::size_t j = 0; j < expression->names.size(); ++j) {
                    crossing(*std::next(expression->names.begin(), static_cast<std::ptrdiff_t>(i)),
                             *std::next(expression->names.begin(), static_cast<std::ptrdiff_t>(j)));
                }
            }
        }
    }

    void crossing(const std::string& output, const std::string& level)
    {
        const auto* measured = m_model.spec().output(output);
        const auto unit = m_model.unitOf(level);
        if (!measured || output == level || !unit || unit->dimension != measured->unit.dimension) {
            return;
        }
        for (const auto& combination : combinations(kCrossingCombinations)) {
            for (const auto& input : m_model.spec().inputs) {
                if (input.isChoice() || isHeld(input.id) || isDone() || m_crossingWork > kSearchWork) {
                    continue;
                }
                const auto at = m_model.crossing(combination, input.id, output, level);
                m_crossingWork += kCrossingEvaluations * m_model.work();
                if (at && *at) {
                    auto settings = combination;
                    settings[input.id] = std::clamp(**at, input.least, input.greatest);
                    m_budget = m_used + 1; // beyond the budget, but few
                    visit(settings);
                }
            }
        }
    }

    const Act& m_act;
    const Model& m_model;
    std::set<RuleId>& m_rules;
    std::size_t m_budget;
    std::size_t m_used = 0;
    std::size_t m_crossingWork = 0;
    std::vector<OpenMission> m_missions;
    std::map<std::string, std::string> m_held; ///< input -> the mission that it waits for
    Settings m_start;                          ///< where inputs that wait for a mission stand meanwhile
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

void checkAct(LabCheck& check, const Act& act)
{
    auto rules = allRules(act.model);
    std::map<std::string, std::string> unmet; ///< mission -> contexts
    for (const auto& context : check.lab.contexts) {
        for (const auto& given : givenCorners(check.lab)) {
            const auto spec = scenarioSpec(check.lab, act, {context.id, {}, given});
            const auto model = spec ? Model::compile(*spec) : fail(spec.error());
            if (!model) {
                return;
            }
            static_cast<void>(model->evaluate({}));
            const auto budget = std::min(kMostEvaluations, kSearchWork / model->work()) / check.lab.contexts.size();
            Search search(act, *model, rules, std::max<std::size_t>(given.empty() ? budget : budget / kGivenShare, 1));
            search.run();
            for (const auto& open : search.missions()) {
                auto& contexts = unmet[open.mission->id];
                if (contexts.find(inQuotes(context.id)) == std::string::npos) { // one example is enough
                    contexts += (contexts.empty() ? "" : ", ") + inQuotes(context.id) + settingsText(given);
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
