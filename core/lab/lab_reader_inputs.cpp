// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_reader.h"

#include <algorithm>

namespace foresight {
namespace {

constexpr int kMostDecimals = 9;
constexpr int kMostStepsPerDecade = 1000;
/// Most values of a list: a slider steps through them.
constexpr std::size_t kMostValues = 100;
constexpr std::size_t kSwitchPositions = 2;

/// Whatever stands beside the label is an attribute.
ChoiceSpec readChoice(Fields fields, const std::string& id)
{
    ChoiceSpec choice;
    choice.id = id;
    choice.label = fields.text("label");
    for (const auto& name : fields.rest()) {
        if (!isId(name, IdKind::Name)) {
            static_cast<void>(fields.take(name));
            fields.report(fields.pathOf(name), "bad-id", "\"" + name + "\" cannot name an attribute",
                          "Use lower-case letters, digits and \"_\", a letter first.");
        } else if (const auto value = fields.quantity(name)) {
            choice.attributes[name] = *value;
        }
    }
    return choice;
}

/// A list of values; a logarithmic slider's marks lie as those of a linear one do, one step apart.
void readValues(Fields& fields, InputSpec& input)
{
    input.values = fields.numbers("values");
    const auto notRising = [](double a, double b) { return a >= b; };
    const bool rises = std::adjacent_find(input.values.begin(), input.values.end(), notRising) == input.values.end();
    if (input.values.size() < 2 || input.values.size() > kMostValues || !rises) {
        fields.report(fields.pathOf("values"), "bad-range", "A list has two values or more, each above the one before",
                      "Write it as [1, 2, 4, 8], with at most " + std::to_string(kMostValues) + " values.");
        input.values = {};
        return;
    }
    input.least = input.values.front();
    input.greatest = input.values.back();
}

void readRange(Fields& fields, InputSpec& input)
{
    const auto range = fields.range("range", true);
    input.least = range ? range->first : 0;
    input.greatest = range ? range->second : 0;
    if (input.scale == Scale::Logarithmic) {
        input.stepsPerDecade = fields.integer("steps_per_decade", 1, kMostStepsPerDecade).value_or(1);
        if (range && input.least <= 0) {
            fields.report(fields.pathOf("range"), "bad-range", "A logarithmic range cannot start at zero or below",
                          "Start it above zero, or leave out \"scale: log\".");
        }
    } else {
        input.step = fields.number("step").value_or(1);
        if (input.step <= 0) {
            fields.report(fields.pathOf("step"), "bad-range", "A step has to be greater than zero",
                          "Write the distance between two values.");
        }
    }
}

void readNumber(Fields& fields, InputSpec& input, InputUse use)
{
    input.unit = fields.unit("unit", Need::Optional).value_or(Unit{"1", 1, {}});
    input.scale = fields.oneOf<Scale>("scale", {{"linear", Scale::Linear}, {"log", Scale::Logarithmic}}, Scale::Linear,
                                      Need::Optional);
    if (fields.take("values", Need::Optional)) {
        readValues(fields, input);
        if (input.scale == Scale::Logarithmic && !input.values.empty() && input.least <= 0) {
            fields.report(fields.pathOf("values"), "bad-range", "A logarithmic axis cannot start at zero or below",
                          "Start the list above zero, or leave out \"scale: log\".");
        }
    } else {
        readRange(fields, input);
    }
    const auto value = fields.number("default");
    input.defaultNumber = value.value_or(input.least);
    const bool isKnown = value && input.least < input.greatest;
    if (isKnown && (*value < input.least || *value > input.greatest)) {
        fields.report(fields.pathOf("default"), "default-outside", numberText(*value) + " lies outside the range",
                      "Choose from " + numberText(input.least) + " to " + numberText(input.greatest) + ".");
    } else if (isKnown && !input.values.empty() &&
               !std::binary_search(input.values.begin(), input.values.end(), *value)) {
        fields.report(fields.pathOf("default"), "default-outside", numberText(*value) + " is not one of the values",
                      "Use a value of the list.");
    }
    input.decimals = fields.integer("decimals", 0, kMostDecimals, Need::Optional).value_or(0);
    if (use == InputUse::Control) {
        input.control =
            fields.oneOf<ControlKind>("control", {{"slider", ControlKind::Usual}, {"field", ControlKind::Field}},
                                      ControlKind::Usual, Need::Optional);
        input.from = fields.id("from", IdKind::Name, Need::Optional);
    }
}

void readChoiceInput(Fields& fields, InputSpec& input, InputUse use)
{
    input.choices = readChoices(fields);
    input.defaultChoice = fields.plain("default");
    if (!input.defaultChoice.empty() && !input.choice(input.defaultChoice)) {
        fields.report(fields.pathOf("default"), "unknown-default",
                      "\"" + input.defaultChoice + "\" is not one of the choices", "Use the id of a choice.");
    }
    if (use == InputUse::Parameter) {
        return;
    }
    input.control = fields.oneOf<ControlKind>(
        "control", {{"list", ControlKind::Usual}, {"switch", ControlKind::Switch}}, ControlKind::Usual, Need::Optional);
    if (input.control == ControlKind::Switch && input.choices.size() != kSwitchPositions) {
        fields.report(fields.pathOf("control"), "wrong-value", "A switch has two positions, off and on",
                      "Write two choices, the one for off first, or leave out \"control\".");
    }
}

} // namespace

std::vector<ChoiceSpec> readChoices(Fields& fields)
{
    std::vector<ChoiceSpec> choices;
    fields.eachEntry("choices", Need::Required, IdKind::Id,
                     [&](const std::string& choice, const YamlNode& node, const std::string& path) {
                         choices.push_back(readChoice(Fields(fields.reading(), node, path), choice));
                     });
    if (choices.empty()) {
        fields.report(fields.pathOf("choices"), "missing-field", "There is no choice here", "Write two or more.");
    }
    return choices;
}

InputSpec readInputSpec(Fields fields, const std::string& id, InputUse use)
{
    InputSpec input;
    input.id = id;
    input.label = fields.text("label");
    input.help = fields.text("help", Need::Optional);
    if (fields.take("choices", Need::Optional)) {
        readChoiceInput(fields, input, use);
    } else {
        readNumber(fields, input, use);
    }
    fields.finish();
    return input;
}

} // namespace foresight
