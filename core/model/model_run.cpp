// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_program.h"
#include "core/model/table.h"

#include <algorithm>
#include <array>
#include <cfenv>
#include <cmath>

// A compiled model at work: settings in, outputs and verdicts out.
namespace foresight {

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

double Model::Program::TableCall::lookUpOne(void* call, double key)
{
    const auto* self = static_cast<const TableCall*>(call);
    return self->program->lookedUp(*self->table, key, 0);
}

double Model::Program::TableCall::lookUpTwo(void* call, double first, double second)
{
    const auto* self = static_cast<const TableCall*>(call);
    return self->program->lookedUp(*self->table, first, second);
}

/// Without leave to compute it once and for all: what a table says depends on the base units (see scaled()).
void Model::Program::TableCall::define(mu::Parser& parser)
{
    const std::string name = tableFunctionName(table->id);
    if (table->keys.size() > 1)
        parser.DefineFunUserData(name, lookUpTwo, this, false);
    else
        parser.DefineFunUserData(name, lookUpOne, this, false);
}

double Model::Program::lookedUp(const TableSpec& table, double first, double second)
{
    const std::array keys{first, second};
    std::array<double, 2> plain{};
    for (std::size_t i = 0; i < table.keys.size(); ++i) {
        const double factor = power == 0 ? 1 : scaleFactor(table.keys[i].unit.dimension, power);
        noteSides(keys[i], factor);
        plain[i] = keys[i] / factor;
        if (ignoresMisses)
            plain[i] = withinTable(table, i, plain[i]);
        else if (!miss && !covers(table, i, plain[i]))
            miss = {&table, i, plain[i]};
    }
    const auto found = lookUp(table, plain[0], plain[1]);
    return found.value_or(1) * (power == 0 ? 1 : scaleFactor(table.value.unit.dimension, power));
}

Result<double> Model::Program::value(const CompiledExpression& expression, const std::string& what)
{
    for (const CompiledFold& fold : expression.folds) {
        const auto result = foldValue(fold, what);
        if (!result)
            return result;
        *fold.result = *result;
    }
    double result = 0;
    constexpr int kFaults = FE_DIVBYZERO | FE_INVALID;
    if (std::fetestexcept(kFaults) != 0) // clearing is far dearer than asking
        std::feclearexcept(kFaults);
    miss.reset();
    try {
        result = expression.parser->Eval();
    } catch (const mu::Parser::exception_type& exception) {
        return fail({ErrorCode::FormulaInvalid, {}, {what, exception.GetMsg()}, {}});
    }
    ++work;
    if (miss)
        return fail(missError());
    // The flags also catch a division by zero whose result a min() or a comparison would have swallowed.
    const int raised = std::fetestexcept(kFaults);
    if ((raised & FE_DIVBYZERO) != 0)
        return fail({ErrorCode::DivisionByZero, {}, {what}, {}});
    if (!std::isfinite(result) || raised != 0)
        return fail({ErrorCode::NotFinite, {}, {what}, {}});
    return result;
}

Error Model::Program::missError() const
{
    const TableSpec& table = *miss->table;
    const Unit& unit = table.keys[miss->key].unit;
    const std::vector<double>& keys = table.data->keys[miss->key];
    const auto shown = [&](double value) {
        const bool isPlain = unit.symbol.empty() || unit.symbol == "1";
        return numberText(value / unit.factor) + (isPlain ? "" : " " + unit.symbol);
    };
    return {ErrorCode::OutsideTable,
            spec.place,
            {table.id, shown(miss->value), shown(keys.front()), shown(keys.back())},
            {}};
}

Result<void> Model::Program::compute(const Item& item)
{
    if (item.isSimulation)
        return simulate(simulations[item.index]);
    const Formula& formula = formulas[item.index];
    const auto result = value(formula.expression, spec.outputs[formula.output].id);
    if (!result)
        return fail(result.error());
    outputSlots[formula.output]->value = *result;
    return {};
}

Result<Evaluation> Model::Program::run(Settings complete)
{
    loadInputs(complete);
    work = 0;
    Evaluation evaluation;
    evaluation.inputs = std::move(complete);
    for (const Item& item : order) {
        if (auto computed = compute(item); !computed)
            return fail(std::move(computed.error()));
        if (item.isSimulation)
            continue;
        const std::size_t output = formulas[item.index].output;
        evaluation.outputs[spec.outputs[output].id] = {outputSlots[output]->value, spec.outputs[output].unit.dimension};
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
    if (rowLimit == 0)
        columnsOf = evaluation.inputs;
    return evaluation;
}

} // namespace foresight
