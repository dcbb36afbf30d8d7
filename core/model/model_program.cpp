// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_program.h"

#include "core/model/needs_order.h"

#include <cfenv>

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

} // namespace

void Model::Program::loadConstant(const ConstantSpec& constant)
{
    // Assigned in place: compiled expressions hold the address.
    if (!constant.isWord()) {
        variables[variableName(constant.id)] = {constant.value.base, constant.value.dimension};
        return;
    }
    const auto found = std::find_if(constant.choices.begin(), constant.choices.end(),
                                    [&](const ChoiceSpec& each) { return each.id == constant.choice; });
    const auto choice = found == constant.choices.end() ? constant.choices.begin() : found;
    variables[variableName(constant.id)] = {static_cast<double>(choice - constant.choices.begin()), {}};
    // Of a lab at fault the choice may lack what the first one has and formulas name.
    for (const auto& [attribute, quantity] : constant.choices.front().attributes) {
        const auto own = choice->attributes.find(attribute);
        const Quantity& held = own == choice->attributes.end() ? quantity : own->second;
        variables[variableName(constant.id + "." + attribute)] = {held.base, held.dimension};
    }
}

void Model::Program::declareVariables()
{
    for (const ConstantSpec& constant : spec.constants)
        loadConstant(constant);
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
    for (const SimulationSpec& simulation : spec.simulations) {
        for (const SeriesSpec& series : ModelSpec::seriesOf(simulation))
            variables[variableName(series.id)] = {1, series.unit.dimension};
        variables[kRowVariable] = {0, {}};
    }
    for (const TableSpec& table : spec.tables)
        tableCalls.push_back({&table, this});
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

Result<CompiledExpression> Model::Program::compile(const std::string& source, const std::string& what,
                                                   const ExpressionScope& scope)
{
    const auto translated = translateExpression(source, spec, "l" + std::to_string(literalSets++) + "_", scope);
    return translated ? assemble(*translated, what) : fail(formulaError(what, translated.error()));
}

Result<CompiledExpression> Model::Program::assemble(const Expression& expression, const std::string& what)
{
    CompiledExpression compiled;
    compiled.names = compiled.needs = expression.names;
    compiled.code = expression.code;
    try {
        compiled.parser->DefineInfixOprt("!", notOperator);
        for (const auto& literal : expression.literals) {
            variables[literal.name] = {literal.value.base, literal.value.dimension};
            compiled.parser->DefineVar(literal.name, &variables[literal.name].value);
        }
        for (const FoldCall& call : expression.folds) {
            auto fold = foldOf(call, what);
            if (!fold)
                return fail(std::move(fold.error()));
            compiled.needs.insert(fold->needs.begin(), fold->needs.end());
            compiled.parser->DefineVar(call.name, fold->result);
            compiled.folds.push_back(std::move(*fold));
        }
        for (const std::string& name : compiled.names)
            compiled.parser->DefineVar(variableName(name), &variable(name).value);
        if (!spec.simulations.empty())
            compiled.parser->DefineVar(kRowVariable, &variables[kRowVariable].value);
        for (TableCall& call : tableCalls) {
            if (expression.tables.count(call.table->id) > 0)
                call.define(*compiled.parser);
        }
        compiled.parser->SetExpr(compiled.code);
        std::feclearexcept(FE_DIVBYZERO | FE_INVALID);
        compiled.parser->Eval(); // muParser reads the expression at its first evaluation
        // What consists of figures alone is computed while it is read. A copy reads once more, at the first evaluation
        // that counts, so that a division by zero in it is noticed there.
        if (std::fetestexcept(FE_DIVBYZERO | FE_INVALID) != 0) {
            compiled.parser = std::make_unique<mu::Parser>(*compiled.parser);
        }
    } catch (const mu::Parser::exception_type& exception) {
        return fail(formulaError(what, exception.GetMsg()));
    }
    used.insert(compiled.needs.begin(), compiled.needs.end());
    used.insert(expression.tables.begin(), expression.tables.end());
    return compiled;
}

Result<CompiledFold> Model::Program::foldOf(const FoldCall& call, const std::string& what)
{
    CompiledFold fold;
    fold.fold = call.fold;
    fold.simulation = static_cast<std::size_t>(spec.simulation(call.simulation) - spec.simulations.data());
    auto argument = assemble(call.argument, what);
    if (!argument)
        return fail(std::move(argument.error()));
    fold.needs = argument->needs;
    const auto series = ModelSpec::seriesOf(spec.simulations[fold.simulation]);
    for (std::size_t column = 0; column < series.size(); ++column) {
        if (fold.needs.erase(series[column].id) > 0)
            fold.uses.push_back(column);
        if (argument->code == variableName(series[column].id))
            fold.series = column;
    }
    fold.needs.insert(call.simulation);
    fold.argument = std::move(*argument);
    if (call.share) {
        auto share = assemble(*call.share, what);
        if (!share)
            return fail(std::move(share.error()));
        fold.needs.insert(share->needs.begin(), share->needs.end());
        fold.share = std::move(*share);
    }
    fold.result = &(variables[call.name] = {1, {}}).value;
    return fold;
}

Result<void> Model::Program::compileOutputs()
{
    for (std::size_t i = 0; i < spec.outputs.size(); ++i) {
        const OutputSpec& output = spec.outputs[i];
        auto expression = compile(output.formula, output.id, {nullptr, true});
        if (!expression)
            return fail(std::move(expression.error()));
        if (auto sound = withoutVerdicts(*expression, output.id, "an output"); !sound)
            return sound;
        formulas.push_back({i, std::move(*expression)});
    }
    return {};
}

Result<void> Model::Program::withoutVerdicts(const CompiledExpression& expression, const std::string& what,
                                             const std::string& kind) const
{
    for (const std::string& name : expression.needs) {
        if (spec.verdict(name))
            return fail(formulaError(what, kind + " cannot depend on the verdict \"" + name + "\""));
    }
    return {};
}

const std::string& Model::Program::nameOf(const Item& item) const
{
    return item.isSimulation ? simulations[item.index].spec->id : spec.outputs[formulas[item.index].output].id;
}

const std::set<std::string>& Model::Program::needsOf(const Item& item) const
{
    return item.isSimulation ? simulations[item.index].needs : formulas[item.index].expression.needs;
}

Result<void> Model::Program::putInOrder()
{
    std::vector<Item> items;
    for (std::size_t i = 0; i < formulas.size(); ++i)
        items.push_back({false, i});
    for (std::size_t i = 0; i < simulations.size(); ++i)
        items.push_back({true, i});
    std::vector<Item> cyclic;
    order = sortedByNeeds(
        std::move(items), [this](const Item& item) { return nameOf(item); },
        [this](const Item& item) -> const std::set<std::string>& { return needsOf(item); }, &cyclic);
    if (!cyclic.empty()) // a simulation finds itself only through an output, and outputs come first
        return fail(formulaError(nameOf(cyclic.front()), "it depends on itself"));
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
            entry.needs.insert(expression->needs.begin(), expression->needs.end());
            entry.verdict.rules.push_back({std::move(*expression)});
        }
        unsorted.push_back(std::move(entry));
    }
    std::vector<Unsorted> cyclic;
    auto sorted = sortedByNeeds(
        std::move(unsorted), [this](const Unsorted& u) { return spec.verdicts[u.verdict.verdict].id; },
        [](const Unsorted& u) -> const std::set<std::string>& { return u.needs; }, &cyclic);
    if (!cyclic.empty())
        return fail(formulaError(spec.verdicts[cyclic.front().verdict.verdict].id, "it depends on itself"));
    for (Unsorted& entry : sorted)
        verdicts.push_back(std::move(entry.verdict));
    return {};
}

} // namespace foresight
