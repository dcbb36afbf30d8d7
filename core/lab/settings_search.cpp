// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/settings_search.h"

#include "core/model/expression.h"

#include <algorithm>

namespace foresight {

namespace {

/// Combinations of choices that are tried.
constexpr std::size_t kMostCombinations = 512;
/// Values of one number input in a sweep, and at most in the grid over all of them.
constexpr std::size_t kSweepValues = 200;
constexpr std::size_t kGridValues = 9;
/// Combinations of choices for which crossings are looked for.
constexpr std::size_t kCrossingCombinations = 16;
constexpr std::size_t kMostEvaluations = 20'000;
/// Expressions that those may compute in all: models with long simulations are tried at fewer settings.
constexpr std::size_t kSearchWork = 10'000'000;
/// Evaluations that finding a crossing takes, about.
constexpr std::size_t kCrossingEvaluations = 100;

} // namespace

std::size_t searchBudget(const Model& model)
{
    static_cast<void>(model.evaluate({})); // work() is that of the last one
    return std::min(kMostEvaluations, kSearchWork / model.work());
}

SettingsSearch::SettingsSearch(const Act& act, const Model& model, std::size_t budget, SearchGoal& goal)
    : m_act(act), m_model(model), m_budget(budget), m_goal(goal)
{
}

// Controls that come after a mission are left alone until it was met.
void SettingsSearch::run()
{
    hold();
    do {
        m_used = 0;
        pass();
    } while (release());
}

void SettingsSearch::hold()
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

// Whether a mission that was met brings a control.
bool SettingsSearch::release()
{
    return !m_done && std::erase_if(m_held, [&](const auto& held) { return m_goal.isMet(held.second); }) > 0;
}

bool SettingsSearch::movesHeld(const Settings& settings) const
{
    return std::any_of(settings.begin(), settings.end(), [&](const auto& setting) {
        return isHeld(setting.first) && setting.second != m_start.at(setting.first);
    });
}

void SettingsSearch::pass()
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

void SettingsSearch::visit(const Settings& settings)
{
    if (m_done || m_used >= m_budget) {
        return;
    }
    ++m_used;
    if (const auto evaluation = m_model.evaluate(settings)) {
        m_done = !m_goal.look(*evaluation);
    }
}

// Every combination of choices, or as many as `most`; the defaults come first.
std::vector<Settings> SettingsSearch::combinations(std::size_t most) const
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

// Each number input over its whole range, the others at their defaults.
void SettingsSearch::sweep(const Settings& combination)
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

// All number inputs together, in as many steps as the share of the budget allows.
void SettingsSearch::grid(const Settings& combination, std::size_t share)
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

// Where two quantities of a condition are equal: conditions that ask for closeness hold there.
void SettingsSearch::crossings()
{
    for (const auto& when : m_goal.open()) {
        const auto expression = translateExpression(when, m_model.spec(), {});
        for (std::size_t i = 0; expression && i < expression->names.size(); ++i) {
            for (std::size_t j = 0; j < expression->names.size(); ++j) {
                crossing(*std::next(expression->names.begin(), static_cast<std::ptrdiff_t>(i)),
                         *std::next(expression->names.begin(), static_cast<std::ptrdiff_t>(j)));
            }
        }
    }
}

void SettingsSearch::crossing(const std::string& output, const std::string& level)
{
    const auto* measured = m_model.spec().output(output);
    const auto unit = m_model.unitOf(level);
    if (!measured || output == level || !unit || unit->dimension != measured->unit.dimension) {
        return;
    }
    for (const auto& combination : combinations(kCrossingCombinations)) {
        for (const auto& input : m_model.spec().inputs) {
            if (input.isChoice() || isHeld(input.id) || m_done || m_crossingWork > kSearchWork) {
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

namespace {

class OpenMissions final : public SearchGoal
{
public:
    OpenMissions(const Act& act, const Model& model) : m_model(model)
    {
        for (const Mission& mission : act.explore.missions) {
            if (const CaseSpec* seen = act.caseNamed(mission.sees)) {
                if (auto settings = model.complete(seen->settings)) {
                    m_found.emplace(mission.id, std::move(*settings));
                }
            } else if (auto condition = model.condition(mission.when)) {
                m_open.emplace_back(&mission, std::move(*condition));
            }
        }
    }

    bool look(const Evaluation& evaluation) override
    {
        for (auto each = m_open.begin(); each != m_open.end();) {
            const bool holds = m_model.holds(each->second, evaluation);
            if (holds) {
                m_found.emplace(each->first->id, evaluation.inputs);
            }
            each = holds ? m_open.erase(each) : std::next(each);
        }
        return !m_open.empty();
    }
    [[nodiscard]] std::vector<std::string> open() const override
    {
        std::vector<std::string> conditions;
        for (const auto& [mission, condition] : m_open) {
            conditions.push_back(mission->when);
        }
        return conditions;
    }
    [[nodiscard]] bool isMet(const std::string& mission) const override { return m_found.count(mission) > 0; }
    [[nodiscard]] std::map<std::string, Settings> takeFound() { return std::move(m_found); }

private:
    const Model& m_model;
    std::map<std::string, Settings> m_found;
    std::vector<std::pair<const Mission*, Condition>> m_open;
};

} // namespace

std::map<std::string, Settings> settingsForMissions(const Act& act, const Model& model)
{
    OpenMissions goal(act, model);
    SettingsSearch(act, model, searchBudget(model), goal).run();
    return goal.takeFound();
}

} // namespace foresight
