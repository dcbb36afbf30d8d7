// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab.h"
#include "core/lab/lab_checker.h"
#include "core/lab/lab_overrides.h"

#include <algorithm>

namespace foresight {
namespace {

/// A range is two number inputs of one unit that have their controls beside each other.
class Ranges
{
public:
    Ranges(LabCheck& check, const Act& act) : m_check(check), m_act(act) {}

    void run()
    {
        for (const auto& input : m_act.model.inputs) {
            if (!input.from.empty()) {
                range(input);
            }
        }
    }

private:
    void range(const InputSpec& upper)
    {
        const auto path = actPath(m_act) + ".model.inputs." + upper.id + ".from";
        const auto* lower = m_act.model.input(upper.from);
        if (!lower || lower->isChoice() || lower == &upper || !lower->from.empty()) {
            m_check.at(path, "unknown-input", inQuotes(upper.from) + " cannot be the lower end of a range",
                       "Use the id of another number input of this model that has no \"from\" itself.");
            return;
        }
        if (!(lower->unit == upper.unit)) {
            m_check.at(path, "formula-dimension",
                       inQuotes(lower->id) + " is in " + inQuotes(lower->unit.symbol) + ", this in " +
                           inQuotes(upper.unit.symbol),
                       "Give both ends one unit.");
        }
        const auto others = std::count_if(m_act.model.inputs.begin(), m_act.model.inputs.end(),
                                          [&](const InputSpec& input) { return input.from == upper.from; });
        if (others > 1) {
            m_check.at(path, "duplicate-id", inQuotes(lower->id) + " is the lower end of two ranges",
                       "Give each range its own.");
        }
        if (!areNeighbours(m_act.explore.first, *lower, upper) && !areNeighbours(m_act.explore.ideas, *lower, upper)) {
            m_check.at(path, "control-missing", "The two ends of a range share one control",
                       "Put " + inQuotes(upper.id) + " right behind " + inQuotes(lower->id) + " in explore.controls.");
        }
    }

    static bool areNeighbours(const std::vector<std::string>& controls, const InputSpec& lower, const InputSpec& upper)
    {
        const auto at = std::find(controls.begin(), controls.end(), lower.id);
        return at != controls.end() && std::next(at) != controls.end() && *std::next(at) == upper.id;
    }

    LabCheck& m_check;
    const Act& m_act;
};

void checkStages(LabCheck& check, const Act& act)
{
    for (const auto& stage : act.explore.stages) {
        const auto path = actPath(act) + ".explore.controls.stages." + stage.input;
        const auto* input = act.model.input(stage.input);
        if (!input) {
            check.atKey(path, "unknown-input", inQuotes(stage.input) + " is not an input of this act's model",
                        "Use the id of an input.");
        } else if (!input->from.empty()) {
            check.atKey(path, "wrong-value", "This is the upper end of a range, which comes with the lower one",
                        "Write the stage for " + inQuotes(input->from) + ".");
        }
        const auto& missions = act.explore.missions;
        const bool isMission = std::any_of(missions.begin(), missions.end(),
                                           [&](const Mission& mission) { return mission.id == stage.after; });
        if (!stage.after.empty() && !isMission) {
            check.at(path + ".after", "unknown-mission", inQuotes(stage.after) + " is not a mission of this act",
                     "Use the id of a mission.");
        }
    }
}

void checkRelianceNames(LabCheck& check, const Act& act)
{
    for (std::size_t i = 0; i < act.reliesOn.size(); ++i) {
        const auto& caseId = act.reliesOn[i].caseId;
        if (!caseId.empty() && !act.caseNamed(caseId)) {
            check.at(actPath(act) + ".relies_on." + std::to_string(i) + ".case", "unknown-case",
                     inQuotes(caseId) + " is not a case of this act", "Use the id of a case.");
        }
    }
}

/// What a context and a profile make of an act's inputs and cases.
class ScenarioInputs
{
public:
    ScenarioInputs(LabCheck& check, const Act& act, const ContextSpec& context, const ProfileSpec& profile)
        : m_check(check), m_act(act), m_context(context), m_profile(profile)
    {
    }

    void run()
    {
        if (!isDifferent()) {
            return; // nothing but what the act itself says, which was looked at
        }
        auto spec = scenarioSpec(m_check.lab, m_act, {m_context.id, m_profile.id});
        if (!spec) {
            return; // the override that is to blame was reported
        }
        bool isSound = true;
        for (const auto& input : spec->inputs) {
            const auto fault = input.isChoice() ? choiceFault(input) : numberFault(input);
            if (!fault.empty()) {
                isSound = false;
                report(input.id, fault);
            }
        }
        auto model = isSound ? Model::compile(std::move(*spec)) : fail(Error{});
        if (!model) {
            return;
        }
        for (const auto& each : m_act.cases) {
            const auto complete = model->complete(each.settings);
            if (!complete && !complete.error().args.empty()) {
                caseFault(each, complete.error());
            }
        }
    }

private:
    [[nodiscard]] bool isDifferent() const
    {
        const auto setsAny = [&](const std::vector<Override>& overrides) {
            return std::any_of(overrides.begin(), overrides.end(), [&](const Override& change) {
                return setsBounds(change) && overrideAct(change) == m_act.id;
            });
        };
        const auto& inputs = m_act.model.inputs;
        return setsAny(m_context.set) || setsAny(m_profile.set) ||
               std::any_of(inputs.begin(), inputs.end(), [](const InputSpec& input) { return !input.from.empty(); });
    }

    static std::string choiceFault(const InputSpec& input)
    {
        const auto* choice = input.choice(input.defaultChoice);
        return !choice || choice->isOffered ? "" : inQuotes(choice->id) + " is the default, and it is not offered";
    }

    static std::string numberFault(const InputSpec& input)
    {
        if (input.least >= input.greatest) {
            return "The least value is not below the greatest";
        }
        if (input.scale == Scale::Logarithmic && input.least <= 0) {
            return "A logarithmic range cannot start at zero or below";
        }
        const bool isInside =
            input.defaultNumber >= input.least && input.defaultNumber <= input.greatest &&
            (input.values.empty() || std::binary_search(input.values.begin(), input.values.end(), input.defaultNumber));
        return isInside ? "" : "The default, " + numberText(input.defaultNumber) + ", lies outside the range";
    }

    /// At the bound that brings it about; what the input says of itself was checked when it was read.
    void report(const std::string& input, const std::string& fault)
    {
        const auto start = m_act.id + "." + input + ".";
        const auto blame = [&](const std::string& owner, const std::vector<Override>& overrides) {
            for (const auto& change : overrides) {
                if (setsBounds(change) && change.path.starts_with(start)) {
                    m_check.at(owner + ".set." + change.path, "default-outside", fault + scenario(),
                               "Set bounds that hold the default, or set a default as well.");
                    return true;
                }
            }
            return false;
        };
        if (!blame("contexts." + m_context.id, m_context.set)) {
            blame("profiles." + m_profile.id, m_profile.set);
        }
    }

    void caseFault(const CaseSpec& each, const Error& error)
    {
        // "choice of gpus", "value of gpus", or the input itself
        const auto& name = error.args[0];
        const auto space = name.rfind(' ');
        const auto input = space == std::string::npos ? name : name.substr(space + 1);
        const auto path = actPath(m_act) + ".cases." + each.id;
        const auto place = each.settings.count(input) > 0 ? path + "." + input : path;
        if (!m_check.isFaulty(place) && !m_check.isFaulty(actPath(m_act) + ".model.inputs." + input)) {
            const auto value = error.args.size() > 1 ? inQuotes(error.args[1]) : inQuotes(input);
            m_check.at(place, "default-outside", value + " cannot be set for " + inQuotes(input) + scenario(),
                       "Choose a value that every context allows, or change the bounds.");
        }
    }

    [[nodiscard]] std::string scenario() const
    {
        return " (context " + inQuotes(m_context.id) + ", profile " + inQuotes(m_profile.id) + ")";
    }

    LabCheck& m_check;
    const Act& m_act;
    const ContextSpec& m_context;
    const ProfileSpec& m_profile;
};

} // namespace

void checkInputs(LabCheck& check)
{
    for (const auto& act : check.lab.acts) {
        Ranges(check, act).run();
        checkStages(check, act);
        checkRelianceNames(check, act);
        for (const auto& context : check.lab.contexts) {
            for (const auto& profile : check.lab.profiles) {
                if (!check.isFaulty(actPath(act) + ".model")) {
                    ScenarioInputs(check, act, context, profile).run();
                }
            }
        }
    }
}

} // namespace foresight
