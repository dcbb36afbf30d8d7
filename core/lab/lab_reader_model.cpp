// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_reader.h"

#include <algorithm>
#include <array>

namespace foresight {
namespace {

/// Most constants, inputs, choices, outputs, verdicts and rules of one model: far above any lab, and quick to evaluate.
constexpr std::size_t kMostParts = 300;
/// Most characters of a formula or condition.
constexpr std::size_t kFormulaLimit = 2000;
constexpr int kMostDecimals = 9;
constexpr std::array<std::string_view, 6> kSources{
    "datasheet:", "benchmark:", "paper:", "course:", "assumption:", "definition:"};

void checkSource(Fields& fields, const std::string& source)
{
    const bool isKnown = std::any_of(kSources.begin(), kSources.end(),
                                     [&](std::string_view prefix) { return source.starts_with(prefix); });
    if (!source.empty() && !isKnown) {
        fields.report(fields.pathOf("source"), "source-missing", "This does not say what kind of source it is",
                      "Begin with datasheet:, benchmark:, paper:, course:, assumption: or definition:.");
    }
}

void checkMonth(Fields& fields, const std::string& month)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const bool isMonth = month.size() == 7 && month[4] == '-' &&
                         std::all_of(month.begin(), month.begin() + 4, isDigit) && isDigit(month[5]) &&
                         isDigit(month[6]);
    if (!month.empty() && !isMonth) {
        fields.report(fields.pathOf("checked"), "wrong-value", "\"" + month + "\" is not a year and month",
                      "Write it as 2026-11.");
    }
}

ConstantSpec readConstant(Fields fields, const std::string& id)
{
    ConstantSpec constant;
    constant.id = id;
    if (const auto value = fields.quantity("value", &constant.unit)) {
        constant.value = *value;
    }
    readSource(fields, constant.meaning, constant.source, constant.checked);
    fields.finish();
    return constant;
}

OutputSpec readOutput(Fields fields, const std::string& id)
{
    OutputSpec output;
    output.id = id;
    output.label = fields.text("label");
    output.note = fields.text("note", Need::Optional);
    output.counted = fields.text("counted", Need::Optional);
    output.unit = fields.unit("unit").value_or(Unit{});
    output.formula = readFormula(fields, "formula", "formula-syntax", Need::Required);
    output.decimals = fields.integer("decimals", 0, kMostDecimals, Need::Optional);
    output.readable = fields.flag("readable");
    fields.finish();
    return output;
}

std::size_t parts(const ModelSpec& model)
{
    auto sum = model.constants.size() + model.inputs.size() + model.outputs.size() + model.verdicts.size();
    for (const auto& input : model.inputs) {
        sum += input.choices.size();
    }
    for (const auto& verdict : model.verdicts) {
        sum += verdict.rules.size();
    }
    for (const auto& simulation : model.simulations) {
        sum += 1 + ModelSpec::seriesOf(simulation).size();
    }
    return sum + model.tables.size();
}

VerdictRule readRule(Fields& fields)
{
    VerdictRule rule;
    rule.id = fields.id("id", IdKind::Id);
    rule.when = readFormula(fields, "when", "condition-syntax", Need::Optional);
    rule.level = fields.oneOf<VerdictLevel>("level",
                                            {{"neutral", VerdictLevel::Neutral},
                                             {"good", VerdictLevel::Good},
                                             {"warn", VerdictLevel::Warn},
                                             {"bad", VerdictLevel::Bad}},
                                            VerdictLevel::Neutral);
    rule.label = fields.text("label");
    rule.text = fields.text("text", Need::Optional);
    fields.eachItem("advice", Need::Optional, [&](Fields& item) {
        auto text = item.text("text");
        rule.advice.push_back({std::move(text), readFormula(item, "when", "condition-syntax", Need::Optional)});
    });
    return rule;
}

/// Each rule has a condition or is the last one and holds otherwise.
void checkOrder(Fields& fields, const std::vector<std::pair<std::string, bool>>& rules)
{
    const auto last = std::find_if(rules.begin(), rules.end(), [](const auto& rule) { return rule.second; });
    if (last == rules.end()) {
        fields.reading().faults.push_back(
            fields.reading().places.atKey(fields.path(), "no-otherwise", "No rule holds when none of the others does",
                                          "End the rules with one that has \"otherwise: true\"."));
        return;
    }
    for (auto rule = last + 1; rule != rules.end(); ++rule) {
        fields.report(rule->first, "rule-after-otherwise", "This rule comes after the one that always holds",
                      "Move the rule with \"otherwise: true\" to the end.");
    }
}

VerdictSpec readVerdict(Fields fields, const std::string& id)
{
    VerdictSpec verdict;
    verdict.id = id;
    verdict.label = fields.text("label");
    std::vector<std::pair<std::string, bool>> rules;
    const auto read = [&](Fields& item) {
        auto rule = readRule(item);
        if (rule.id == "label" || rule.id == "rules") {
            item.report(item.pathOf("id"), "bad-id", "A rule cannot be called \"" + rule.id + "\"",
                        "Choose another id.");
        }
        const bool isOtherwise = item.flag("otherwise");
        if (isOtherwise != rule.when.empty()) {
            item.report(item.path(), isOtherwise ? "wrong-value" : "missing-field",
                        isOtherwise ? "A rule with \"otherwise\" takes no condition" : "This rule has no condition",
                        "Write either \"when:\" or \"otherwise: true\".");
        }
        rules.emplace_back(item.path(), isOtherwise);
        verdict.rules.push_back(std::move(rule));
    };
    fields.eachItem("rules", Need::Required, read, fields.path());
    checkOrder(fields, rules);
    fields.finish();
    return verdict;
}

} // namespace

void readSource(Fields& fields, std::string& meaning, std::string& source, std::string& checked)
{
    meaning = fields.plain("meaning");
    source = fields.plain("source");
    checkSource(fields, source);
    checked = fields.plain("checked");
    checkMonth(fields, checked);
}

std::string readFormula(Fields& fields, std::string_view key, const std::string& code, Need need)
{
    auto formula = fields.plain(key, need);
    if (formula.size() > kFormulaLimit) {
        fields.report(fields.pathOf(key), code, "This expression is too long", "Split it into several outputs.");
        return {};
    }
    return formula;
}

ModelSpec readModel(Fields fields)
{
    ModelSpec model;
    auto& reading = fields.reading();
    const auto each = [&](std::string_view key, Need need, auto&& list, auto read) {
        fields.eachEntry(key, need, IdKind::Name,
                         [&](const std::string& id, const YamlNode& node, const std::string& path) {
                             list.push_back(read(Fields(reading, node, path), id));
                         });
    };
    each("constants", Need::Optional, model.constants, readConstant);
    each("inputs", Need::Required, model.inputs,
         [](Fields input, const std::string& id) { return readInputSpec(std::move(input), id, InputUse::Control); });
    each("outputs", Need::Required, model.outputs, readOutput);
    each("verdicts", Need::Optional, model.verdicts, readVerdict);
    each("tables", Need::Optional, model.tables, readTable);
    each("simulations", Need::Optional, model.simulations, readSimulation);
    readSeed(fields, model);
    fields.finish();
    if (parts(model) > kMostParts) {
        fields.report(fields.path(), "too-large", "This model has too many parts",
                      "Keep to " + std::to_string(kMostParts) +
                          " constants, inputs, choices, outputs, rules, tables and series.");
        model = {};
    }
    return model;
}

} // namespace foresight
