// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_reader.h"

#include <array>

namespace foresight {
namespace {

/// Words that placeholders use where a case could stand.
constexpr std::array<std::string_view, 7> kTakenCases{"current", "constant",   "word",     "option",
                                                      "earlier", "prediction", "parameter"};

/// Reads the mapping under a key, if there is one, with `read`.
template <typename Read>
void under(Fields& fields, std::string_view key, Need need, Read read)
{
    if (const auto* node = fields.take(key, need)) {
        read(Fields(fields.reading(), *node, fields.pathOf(key)));
    }
}

CaseSpec readCase(Fields fields, const std::string& id, const ModelSpec& model)
{
    CaseSpec spec;
    spec.id = id;
    for (const auto& name : fields.rest()) {
        const auto* input = model.input(name);
        if (!input) {
            static_cast<void>(fields.take(name));
            fields.reading().faults.push_back(fields.reading().places.atKey(
                fields.pathOf(name), "unknown-input", "\"" + name + "\" is not an input of this act's model",
                "Use the id of an input."));
        } else if (input->isChoice()) {
            spec.settings[name] = fields.plain(name);
        } else if (const auto value = fields.number(name)) {
            spec.settings[name] = *value;
        }
    }
    return spec;
}

void readCases(Fields& fields, Act& act)
{
    fields.eachEntry("cases", Need::Required, IdKind::Name,
                     [&](const std::string& id, const YamlNode& node, const std::string& path) {
                         for (const auto taken : kTakenCases) {
                             if (id == taken) {
                                 fields.report(path, "bad-id", "A case cannot be called \"" + id + "\"",
                                               "Choose another id.");
                             }
                         }
                         act.cases.push_back(readCase(Fields(fields.reading(), node, path), id, act.model));
                     });
    if (fields.reading().places.has(fields.pathOf("cases")) && !act.caseNamed("baseline")) {
        fields.reading().faults.push_back(
            fields.reading().places.atKey(fields.pathOf("cases"), "missing-baseline", "There is no case \"baseline\"",
                                          "Add \"baseline:\" with the story's settings, or {} for the defaults."));
    }
}

void readReveal(Fields fields, Reveal& reveal)
{
    reveal.model.caseId = fields.id("case", IdKind::Name);
    reveal.model.output = fields.id("output", IdKind::Name, Need::Optional);
    reveal.headline = fields.text("headline");
    reveal.detail = fields.text("detail");
    reveal.chart = fields.id("chart", IdKind::Id);
    reveal.closing = fields.text("closing", Need::Optional);
    fields.finish();
}

void readEquation(Fields fields, Equation& equation)
{
    equation.intro = fields.text("intro");
    fields.eachItem("formulas", Need::Required, [&](Fields& item) {
        auto name = item.id("name", IdKind::Id);
        equation.formulas.push_back({std::move(name), {}, item.text("says")});
    });
    equation.symbols = fields.texts("symbols", Need::Optional);
    equation.workedTitle = fields.text("worked_title");
    equation.worked = fields.texts("worked");
    equation.notes = fields.texts("notes", Need::Optional);
    fields.finish();
}

Act readAct(Fields& fields)
{
    Act act;
    act.id = fields.id("id", IdKind::Id);
    act.title = fields.text("title");
    if (const auto minutes = fields.range("minutes", false)) {
        act.minutesLeast = static_cast<int>(minutes->first);
        act.minutesMost = static_cast<int>(minutes->second);
    }
    act.brief = fields.text("brief");
    under(fields, "message", Need::Required, [&](Fields message) {
        act.message.from = message.text("from");
        act.message.text = message.text("text");
        message.finish();
    });
    under(fields, "model", Need::Required, [&](Fields model) { act.model = readModel(std::move(model)); });
    readCases(fields, act);
    under(fields, "predict", Need::Required,
          [&](Fields predict) { act.predict = readQuestion(std::move(predict), false); });
    under(fields, "explore", Need::Required, [&](Fields explore) { act.explore = readExplore(std::move(explore)); });
    under(fields, "observe", Need::Optional, [&](Fields observe) {
        auto& observation = act.observe.emplace();
        observation.output = observe.id("output", IdKind::Name);
        observation.prompt = observe.text("prompt");
        observation.hint = observe.text("hint");
        observe.finish();
    });
    under(fields, "reveal", Need::Required, [&](Fields reveal) { readReveal(std::move(reveal), act.reveal); });
    under(fields, "reflect", Need::Required,
          [&](Fields reflect) { act.reflect = readQuestion(std::move(reflect), true); });
    under(fields, "equation", Need::Required,
          [&](Fields equation) { readEquation(std::move(equation), act.equation); });
    fields.eachItem("relies_on", Need::Optional, [&](Fields& item) {
        auto caseId = item.id("case", IdKind::Name);
        act.reliesOn.push_back({std::move(caseId), readFormula(item, "when", "condition-syntax", Need::Required)});
    });
    return act;
}

} // namespace

void readActs(Fields& lab, LabDefinition& definition)
{
    lab.eachItem("acts", Need::Required, [&](Fields& item) { definition.acts.push_back(readAct(item)); });
}

} // namespace foresight
