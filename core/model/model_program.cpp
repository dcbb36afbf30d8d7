// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_program.h"

#include <algorithm>
#include <cfenv>
#include <cmath>

namespace foresight {

namespace {

double notOperator(double value)
{
    return value == 0 ? 1 : 0;
}

Error formulaError(const std::string& what, const std::string& reason)
{
    return {ErrorCode::FormulaInvalid, {}, {what, reason}, {}};
}

/// Puts items in an order in which each comes after those it needs; what is left over is on a cycle.
template <typename Item, typename NameOf, typename NeedsOf>
std::vector<Item> sorted(std::vector<Item> items, NameOf nameOf, NeedsOf needsOf, std::vector<Item>* cyclic)
{
    std::vector<Item> order;
    std::set<std::string> waiting;
    for (const Item& item : items)
        waiting.insert(nameOf(item));
    bool moved = true;
    while (!items.empty() && moved) {
        moved = false;
        for (auto it = items.begin(); it != items.end();) {
            const auto& needs = needsOf(*it);
            const bool ready = std::none_of(needs.begin(), needs.end(),
                                            [&](const std::string& name) { return waiting.count(name) > 0; });
            if (!ready) {
                ++it;
                continue;
            }
            waiting.erase(nameOf(*it));
            order.push_back(std::move(*it));
            it = items.erase(it);
            moved = true;
        }
    }
    *cyclic = std::move(items);
    return order;
}

} // namespace

void Model::Program::declareVariables()
{
    for (const ConstantSpec& constant : spec.constants)
        variables[variableName(constant.id)] = {constant.value.base, constant.value.dimension};
    for (const InputSpec& input : spec.inputs) {
        variables[variableName(input.id)] = {0, input.isChoice() ? Dimension{} : input.unit.dimension};
        if (!input.isChoice())
            continue;
        for (const auto& [attribute, quantity] : input.choices.front().attributes)
            variables[variableName(input.id + "." + attribute)] = {quantity.base, quantity.dimension};
    }
    for (const OutputSpec& output : spec.outputs)
        variables[variableName(output.id)] = {1, output.unit.dimension};
    for (const VerdictSpec& verdict : spec.verdicts)
        variables[variableName(verdict.id)] = {0, {}};
    makeSlots();
}

/// Models are evaluated far more often than they are compiled: no name is looked up then.
void Model::Program::makeSlots()
{
    for (const InputSpec& input : spec.inputs) {
        Slot slot{&variable(input.id), {}};
        for (const ChoiceSpec& choice : input.choices) {
            slot.attributes.emplace_back();
            for (const auto& [attribute, quantity] : choice.attributes) {
                // What the first alternative does not have is no variable.
                const auto found = variables.find(variableName(input.id + "." + attribute));
                if (found != variables.end())
                    slot.attributes.back().emplace_back(&found->second, quantity.base);
            }
        }
        inputSlots.push_back(std::move(slot));
    }
    for (const OutputSpec& output : spec.outputs)
        outputSlots.push_back(&variable(output.id));
    for (const VerdictSpec& verdict : spec.verdicts)
        verdictSlots.push_back(&variable(verdict.id));
}

Result<CompiledExpression> Model::Program::compile(const std::string& source, const std::string& what)
{
    auto translated = translateExpression(source, spec, "l" + std::to_string(literalSets++) + "_");
    if (!translated)
        return fail(formulaError(what, translated.error()));
    for (const auto& literal : translated->literals)
        variables[literal.name] = {literal.value.base, literal.value.dimension};

    CompiledExpression compiled;
    compiled.names = std::move(translated->names);
    compiled.code = translated->code;
    try {
        compiled.parser.DefineInfixOprt("!", notOperator);
        for (const auto& literal : translated->literals)
            compiled.parser.DefineVar(literal.name, &variables[literal.name].value);
        for (const std::string& name : compiled.names)
            compiled.parser.DefineVar(variableName(name), &variable(name).value);
        compiled.parser.SetExpr(translated->code);
        compiled.parser.Eval(); // muParser reads the expression at its first evaluation
    } catch (const mu::Parser::exception_type& exception) {
        return fail(formulaError(what, exception.GetMsg()));
    }
    used.insert(compiled.names.begin(), compiled.names.end());
    return compiled;
}

Result<void> Model::Program::compileOutputs()
{
    std::vector<Formula> unsorted;
    for (std::size_t i = 0; i < spec.outputs.size(); ++i) {
        const OutputSpec& output = spec.outputs[i];
        auto expression = compile(output.formula, output.id);
        if (!expression)
            return fail(std::move(expression.error()));
        for (const std::string& name : expression->names) {
            if (spec.verdict(name))
                return fail(formulaError(output.id, "an output cannot depend on the verdict \"" + name + "\""));
        }
        unsorted.push_back({i, std::move(*expression)});
    }
    std::vector<Formula> cyclic;
    formulas = sorted(
        std::move(unsorted), [this](const Formula& f) { return spec.outputs[f.output].id; },
        [](const Formula& f) -> const std::set<std::string>& { return f.expression.names; }, &cyclic);
    if (!cyclic.empty())
        return fail(formulaError(spec.outputs[cyclic.front().output].id, "it depends on itself"));
    return {};
}

Result<void> Model::Program::compileVerdicts()
{
    struct Unsorted
    {
        Verdict verdict;
        std::set<std::string> needs;
    };
    std::vector<Unsorted> unsorted;
    for (std::size_t i = 0; i < spec.verdicts.size(); ++i) {
        Unsorted entry{{i, {}}, {}};
        for (const VerdictRule& rule : spec.verdicts[i].rules) {
            if (rule.when.empty()) {
                entry.verdict.rules.push_back({});
                continue;
            }
            auto expression = compile(rule.when, spec.verdicts[i].id + "." + rule.id);
            if (!expression)
                return fail(std::move(expression.error()));
            entry.needs.insert(expression->names.begin(), expression->names.end());
            entry.verdict.rules.push_back({std::move(*expression)});
        }
        unsorted.push_back(std::move(entry));
    }
    std::vector<Unsorted> cyclic;
    auto order = sorted(
        std::move(unsorted), [this](const Unsorted& u) { return spec.verdicts[u.verdict.verdict].id; },
        [](const Unsorted& u) -> const std::set<std::string>& { return u.needs; }, &cyclic);
    if (!cyclic.empty())
        return fail(formulaError(spec.verdicts[cyclic.front().verdict.verdict].id, "it depends on itself"));
    for (Unsorted& entry : order)
        verdicts.push_back(std::move(entry.verdict));
    return {};
}

void Model::Program::loadChoice(std::size_t input, const std::string& choiceId)
{
    const std::vector<ChoiceSpec>& choices = spec.inputs[input].choices;
    const Slot& slot = inputSlots[input];
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].id != choiceId)
            continue;
        slot.variable->value = static_cast<double>(i);
        for (const auto& [attribute, value] : slot.attributes[i])
            attribute->value = value;
    }
}

void Model::Program::loadInputs(const Settings& settings)
{
    for (std::size_t i = 0; i < spec.inputs.size(); ++i) {
        const InputSpec& input = spec.inputs[i];
        const Setting& setting = settings.at(input.id);
        if (input.isChoice())
            loadChoice(i, std::get<std::string>(setting));
        else
            inputSlots[i].variable->value = std::get<double>(setting) * input.unit.factor;
    }
}

void Model::Program::loadEvaluation(const Evaluation& evaluation)
{
    loadInputs(evaluation.inputs);
    for (std::size_t i = 0; i < spec.outputs.size(); ++i) {
        if (const auto output = evaluation.outputs.find(spec.outputs[i].id); output != evaluation.outputs.end())
            outputSlots[i]->value = output->second.base;
    }
    for (std::size_t i = 0; i < spec.verdicts.size(); ++i) {
        const auto verdict = evaluation.verdicts.find(spec.verdicts[i].id);
        if (verdict == evaluation.verdicts.end())
            continue;
        const std::vector<VerdictRule>& rules = spec.verdicts[i].rules;
        const auto rule = std::find_if(rules.begin(), rules.end(),
                                       [&verdict](const VerdictRule& each) { return each.id == verdict->second; });
        if (rule != rules.end())
            verdictSlots[i]->value = static_cast<double>(rule - rules.begin());
    }
}

Result<double> Model::Program::value(const CompiledExpression& expression, const std::string& what) const
{
    double result = 0;
    constexpr int kFaults = FE_DIVBYZERO | FE_INVALID;
    if (std::fetestexcept(kFaults) != 0) // clearing is far dearer than asking
        std::feclearexcept(kFaults);
    try {
        result = expression.parser.Eval();
    } catch (const mu::Parser::exception_type& exception) {
        return fail(formulaError(what, exception.GetMsg()));
    }
    // The flags also catch a division by zero whose result a min() or a comparison would have swallowed.
    if (std::fetestexcept(FE_DIVBYZERO) != 0)
        return fail({ErrorCode::DivisionByZero, {}, {what}, {}});
    if (!std::isfinite(result) || std::fetestexcept(FE_INVALID) != 0)
        return fail({ErrorCode::NotFinite, {}, {what}, {}});
    return result;
}

Result<Evaluation> Model::Program::run(Settings complete)
{
    loadInputs(complete);
    Evaluation evaluation;
    evaluation.inputs = std::move(complete);
    for (const Formula& formula : formulas) {
        const OutputSpec& output = spec.outputs[formula.output];
        const auto result = value(formula.expression, output.id);
        if (!result)
            return fail(result.error());
        outputSlots[formula.output]->value = *result;
        evaluation.outputs[output.id] = {*result, output.unit.dimension};
    }
    for (const Verdict& entry : verdicts) {
        const VerdictSpec& verdict = spec.verdicts[entry.verdict];
        for (std::size_t i = 0; i < entry.rules.size(); ++i) {
            double holds = 1;
            if (entry.rules[i].when) {
                const auto result = value(*entry.rules[i].when, verdict.id);
                if (!result)
                    return fail(result.error());
                holds = *result;
            }
            if (holds == 0)
                continue;
            verdictSlots[entry.verdict]->value = static_cast<double>(i);
            evaluation.verdicts[verdict.id] = verdict.rules[i].id;
            break;
        }
    }
    return evaluation;
}

} // namespace foresight
