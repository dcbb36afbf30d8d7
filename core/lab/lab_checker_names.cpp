// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_checker.h"
#include "core/lab/lab_overrides.h"
#include "core/lab/table_files.h"
#include "core/model/expression.h"

#include <algorithm>
#include <array>
#include <set>

namespace foresight {
namespace {

constexpr std::array<std::string_view, 11> kTakenNames{"and", "or",   "not",   "min", "max",  "abs",
                                                       "ln",  "sqrt", "log10", "exp", "round"};

void checkName(LabCheck& check, std::set<std::string>& seen, const std::string& group, const std::string& id)
{
    const auto path = group + "." + id;
    if (isFormulaWord(id)) {
        check.atKey(path, "bad-id", inQuotes(id) + " is a word of the formula language", "Choose another id.");
    }
    if (!seen.insert(id).second) {
        check.atKey(path, "duplicate-id", inQuotes(id) + " is the id of something else in this model",
                    "Formulas could not tell them apart: give each its own id.");
    }
}

} // namespace

bool isFormulaWord(std::string_view name)
{
    return std::find(kTakenNames.begin(), kTakenNames.end(), name) != kTakenNames.end();
}

void checkAttributes(LabCheck& check, const std::string& path, const std::vector<ChoiceSpec>& choices)
{
    for (const auto& choice : choices) {
        const auto choicePath = path + ".choices." + choice.id;
        const auto& first = choices.front().attributes;
        for (const auto& [name, quantity] : first) {
            // An attribute whose quantity could not be read is at fault already.
            if (choice.attributes.count(name) == 0 && !check.has(below(choicePath, name))) {
                check.atKey(choicePath, "attribute-mismatch", "This choice lacks " + inQuotes(name),
                            "Give every choice the same attributes.");
            }
        }
        for (const auto& [name, quantity] : choice.attributes) {
            const auto same = first.find(name);
            if (same == first.end() && !check.has(below(below(path + ".choices", choices.front().id), name))) {
                check.atKey(below(choicePath, name), "attribute-mismatch", "Not every choice has " + inQuotes(name),
                            "Give every choice the same attributes.");
            } else if (same != first.end() && same->second.dimension != quantity.dimension) {
                check.at(below(choicePath, name), "attribute-mismatch",
                         "Other choices give " + inQuotes(name) + " in " + dimensionText(same->second.dimension) +
                             ", this one in " + dimensionText(quantity.dimension),
                         "Use units of the same kind.");
            }
        }
    }
}

namespace {

void checkTableNames(LabCheck& check, std::set<std::string>& seen, const std::string& path, const ModelSpec& model)
{
    for (const auto& table : model.tables) {
        checkName(check, seen, path + "tables", table.id);
        if (isFunctionName(table.id) && !check.isFaulty(path + "tables." + table.id)) {
            check.atKey(path + "tables." + table.id, "bad-id",
                        inQuotes(table.id) + " is a function of the formula language", "Choose another id.");
        }
    }
}

/// Series are names like any other; in rows "step" is one as well.
void checkSimulationNames(LabCheck& check, std::set<std::string>& seen, const std::string& path, const ModelSpec& model)
{
    if (!model.simulations.empty()) {
        for (const auto& [group, has] : {std::pair("constants.step", model.constant("step") != nullptr),
                                         std::pair("inputs.step", model.input("step") != nullptr),
                                         std::pair("outputs.step", model.output("step") != nullptr)}) {
            if (has) {
                check.atKey(path + group, "bad-id", "\"step\" is the number of the row in a simulation",
                            "Choose another id.");
            }
        }
        seen.insert("step");
    }
    for (const auto& simulation : model.simulations) {
        const auto group = path + "simulations." + simulation.id;
        checkName(check, seen, path + "simulations", simulation.id);
        for (const auto& draw : simulation.draws) {
            checkName(check, seen, group + ".draws", draw.id);
        }
        for (const auto& value : simulation.values) {
            checkName(check, seen, group + ".values", value.id);
        }
        for (const auto& state : simulation.states) {
            checkName(check, seen, group + ".states", state.id);
        }
    }
}

/// `all`: of the same context or profile; what they say of bounds goes for its defaults.
void checkOverride(LabCheck& check, const std::string& path, const Override& change, const std::vector<Override>& all)
{
    const auto actId = overrideAct(change);
    const auto* act = check.lab.act(actId);
    if (!act) {
        check.atKey(path, "unknown-act", inQuotes(actId) + " is not an act of this lab",
                    "Begin with the id of an act, as in act.input.");
        return;
    }
    auto model = act->model;
    for (const auto& other : all) {
        if (!setsBounds(change) && setsBounds(other) && overrideAct(other) == actId) {
            static_cast<void>(applyOverride(model, other)); // what is at fault in it has a place of its own
        }
    }
    switch (applyOverride(model, change)) {
    case OverrideFault::None:
        break;
    case OverrideFault::UnknownName:
        if (check.isFaulty(actPath(*act) + ".model")) {
            break; // what it sets may be among what could not be read
        }
        check.atKey(path, "unknown-override", inQuotes(change.path) + " is nothing that can be set",
                    "Use act.input, act.constant, act.table, act.input.choice.attribute, or act.input with .least, "
                    ".greatest, .values (of a list) or .choices.");
        break;
    case OverrideFault::UnknownChoice:
        check.at(path, "unknown-choice", inQuotes(change.value) + " is not a choice of this input",
                 "Use the id of one of its choices.");
        break;
    case OverrideFault::NoTable:
        if (!check.isFaulty(path) && !isTableFile(change.value)) { // else what the file says is at fault
            check.at(path, "table-name", inQuotes(change.value) + " is not the name of a table's file",
                     "Put the file into the folder tables/ and write its name, such as rates.csv.");
        }
        break;
    case OverrideFault::NotAQuantity: {
        const auto [number, unit] = splitQuantity(change.value);
        check.at(path, number.empty() || parseUnit(unit) ? "not-a-quantity" : "unknown-unit",
                 inQuotes(change.value) + " is not a quantity", "Write a number and a unit, such as \"0.08 USD/GB\".");
        break;
    }
    case OverrideFault::WrongDimension:
        check.at(path, "override-dimension", inQuotes(change.value) + " is not of the kind that it replaces",
                 "Write it in a unit of the same kind.");
        break;
    case OverrideFault::OutOfRange:
        if (setsBounds(change)) {
            check.at(path, "bad-range", "A list has two values or more, each above the one before",
                     "Write it as [1, 2, 4].");
        } else {
            check.at(path, "default-outside", inQuotes(change.value) + " lies outside the input's range",
                     "Choose a value within it.");
        }
        break;
    }
}

} // namespace

void checkModelNames(LabCheck& check)
{
    for (const auto& act : check.lab.acts) {
        const auto path = actPath(act) + ".model.";
        std::set<std::string> seen;
        for (const auto& constant : act.model.constants) {
            if (check.lab.givenNamed(constant.id)) {
                continue; // checkGiven() knows its place
            }
            checkName(check, seen, path + "constants", constant.id);
        }
        for (const auto& input : act.model.inputs) {
            checkName(check, seen, path + "inputs", input.id);
            checkAttributes(check, path + "inputs." + input.id, input.choices);
        }
        for (const auto& output : act.model.outputs) {
            checkName(check, seen, path + "outputs", output.id);
        }
        for (const auto& verdict : act.model.verdicts) {
            checkName(check, seen, path + "verdicts", verdict.id);
        }
        checkTableNames(check, seen, path, act.model);
        checkSimulationNames(check, seen, path, act.model);
    }
}

void checkOverrides(LabCheck& check)
{
    for (const auto& context : check.lab.contexts) {
        for (const auto& change : context.set) {
            checkOverride(check, "contexts." + context.id + ".set." + change.path, change, context.set);
        }
    }
    int defaults = 0;
    for (const auto& profile : check.lab.profiles) {
        for (const auto& change : profile.set) {
            checkOverride(check, "profiles." + profile.id + ".set." + change.path, change, profile.set);
        }
        if (profile.isDefault && ++defaults > 1) {
            check.at("profiles." + profile.id + ".default", "wrong-value", "Another profile is the default already",
                     "Mark one profile with \"default: true\".");
        }
    }
    if (defaults == 0 && !check.lab.profiles.empty()) {
        check.atKey("profiles", "missing-field", "No profile is the default",
                    "Add \"default: true\" to the profile that is used when nobody chooses.");
    }
}

} // namespace foresight
