// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_checker.h"
#include "core/lab/lab_texts.h"
#include "core/lab/placeholder.h"
#include "core/model/model.h"

#include <algorithm>

namespace foresight {
namespace {

std::vector<Setting> ends(const GivenSpec& spec)
{
    if (!spec.domain.isChoice()) {
        return {spec.domain.least, spec.domain.greatest};
    }
    std::vector<Setting> words;
    for (const auto& choice : spec.domain.choices) {
        words.emplace_back(choice.id);
    }
    return words;
}

void checkName(LabCheck& check, const GivenSpec& spec)
{
    const auto path = givenPath(spec);
    if (isFormulaWord(spec.id())) {
        check.atKey(path, "bad-id", inQuotes(spec.id()) + " is a word of the formula language", "Choose another id.");
    }
    for (const auto& act : check.lab.acts) {
        const auto& model = act.model;
        // Its own constant is one; the model's own would be a second.
        const auto constants = std::count_if(model.constants.begin(), model.constants.end(),
                                             [&](const ConstantSpec& each) { return each.id == spec.id(); });
        if (constants > 1 || model.input(spec.id()) || model.output(spec.id()) || model.verdict(spec.id())) {
            check.atKey(path, "duplicate-id",
                        inQuotes(spec.id()) + " is the id of something else in act " + inQuotes(act.id),
                        "Formulas could not tell them apart: give each its own id.");
        }
    }
    for (const auto& other : check.lab.given) {
        if (&other != &spec && other.id() == spec.id() && !spec.isRead()) {
            check.atKey(path, "duplicate-id", inQuotes(spec.id()) + " is read of an earlier lab already",
                        "Give each its own id.");
        }
    }
}

/// A given value is the attempt's: a context or a profile cannot have another.
void checkNotSet(LabCheck& check, const std::string& owner, const std::vector<Override>& overrides)
{
    for (const auto& change : overrides) {
        const auto dot = change.path.find('.');
        const auto name = dot == std::string::npos ? std::string() : change.path.substr(dot + 1);
        if (check.lab.givenNamed(name)) {
            check.atKey(owner + ".set." + change.path, "unknown-override",
                        inQuotes(name) + " is given to each attempt and cannot be set here",
                        "Remove it, or set a constant of the act.");
        }
    }
}

/// Of a text's placeholders.
void addUsed(const std::string& words, std::set<std::string>& used)
{
    for (const auto& piece : parseText(words).pieces) {
        const auto& placeholder = piece.placeholder;
        const bool isGiven =
            placeholder.scope == "parameter" || placeholder.scope == "earlier" || placeholder.scope == "constant";
        if (piece.kind == PieceKind::Placeholder && isGiven) {
            used.insert(placeholder.name.substr(0, placeholder.name.find('.')));
        }
    }
}

} // namespace

std::string givenPath(const GivenSpec& spec)
{
    return (spec.isRead() ? "reads." : "parameters.") + spec.id();
}

std::string settingsText(const Settings& settings)
{
    std::string text;
    for (const auto& [name, value] : settings) {
        const auto* number = std::get_if<double>(&value);
        text += ", " + name + " = " + (number ? numberText(*number) : std::get<std::string>(value));
    }
    return text;
}

const std::vector<const GivenSpec*>& LabCheck::givenUsed(const Act& act)
{
    const auto [known, isNew] = m_used.try_emplace(act.id);
    if (!isNew || lab.given.empty()) {
        return known->second;
    }
    std::vector<std::string> unused;
    if (const auto model = Model::compile(act.model)) {
        for (const auto& [path, when] : actConditions(act)) {
            static_cast<void>(when.empty() || model->condition(when)); // compiling one is using its names
        }
        unused = model->unusedNames();
    }
    for (const auto& spec : lab.given) {
        if (std::find(unused.begin(), unused.end(), spec.id()) == unused.end()) {
            known->second.push_back(&spec);
        }
    }
    return known->second;
}

std::vector<Settings> givenCorners(const std::vector<const GivenSpec*>& specs)
{
    std::vector<Settings> corners{{}};
    Settings least;
    Settings greatest;
    for (const auto* spec : specs) {
        const auto values = ends(*spec);
        for (const auto& value : values) {
            if (value != spec->defaultValue()) {
                corners.push_back({{spec->id(), value}});
            }
        }
        if (!values.empty()) {
            least[spec->id()] = values.front();
            greatest[spec->id()] = values.back();
        }
    }
    if (specs.size() > 1) {
        corners.push_back(least);
        corners.push_back(greatest);
    }
    return corners;
}

void checkGivenIsUsed(LabCheck& check)
{
    if (check.lab.given.empty()) {
        return;
    }
    std::set<std::string> used;
    for (const auto& act : check.lab.acts) {
        if (check.isFaulty(actPath(act) + ".model")) {
            return; // nobody knows what it would have used
        }
        for (const auto* spec : check.givenUsed(act)) {
            used.insert(spec->id());
        }
    }
    forEachText(check.lab, [&](const TextSource& text, const TextUse&) {
        addUsed(text.text, used);
        for (const auto& [context, words] : text.byContext) {
            addUsed(words, used);
        }
    });
    for (const auto& spec : check.lab.given) {
        if (used.count(spec.id()) == 0 && !check.isFaulty(givenPath(spec))) {
            check.atKey(givenPath(spec), "unused-given",
                        inQuotes(spec.id()) + (spec.isRead() ? " is read" : " is drawn") +
                            ", but nothing depends on it",
                        "Use it in a formula, a condition or a text, or remove it.");
        }
    }
}

void checkGiven(LabCheck& check)
{
    for (const auto& spec : check.lab.given) {
        checkName(check, spec);
        checkAttributes(check, givenPath(spec), spec.domain.choices);
        if (spec.isRead() && spec.source->lab == check.lab.id && !check.lab.id.empty()) {
            check.at(givenPath(spec) + ".lab", "read-own-lab", "A lab cannot read its own record",
                     "Name an earlier lab.");
        }
    }
    for (const auto& context : check.lab.contexts) {
        checkNotSet(check, "contexts." + context.id, context.set);
    }
    for (const auto& profile : check.lab.profiles) {
        checkNotSet(check, "profiles." + profile.id, profile.set);
    }
}

} // namespace foresight
