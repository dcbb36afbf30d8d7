// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model.h"

#include "core/model/model_program.h"

#include <algorithm>

namespace foresight {

namespace {

Error unknown(const std::string& kind, const std::string& name)
{
    return {ErrorCode::UnknownName, {}, {kind, name}, {}};
}

Result<void> checked(const InputSpec& input, const Setting& value)
{
    if (input.isChoice()) {
        const auto* id = std::get_if<std::string>(&value);
        const ChoiceSpec* choice = id ? input.choice(*id) : nullptr;
        if (!choice || !choice->isOffered)
            return fail(unknown("choice of " + input.id, id ? *id : numberText(std::get<double>(value))));
        return {};
    }
    const auto* number = std::get_if<double>(&value);
    if (!number)
        return fail({ErrorCode::ValueNotANumber, {}, {input.id, std::get<std::string>(value)}, {}});
    if (!(*number >= input.least && *number <= input.greatest)) { // refuses NaN too
        return fail({ErrorCode::ValueOutOfRange,
                     {},
                     {input.id, numberText(*number), numberText(input.least), numberText(input.greatest)},
                     {}});
    }
    if (!input.values.empty() && !std::binary_search(input.values.begin(), input.values.end(), *number))
        return fail(unknown("value of " + input.id, numberText(*number)));
    return {};
}

std::optional<Quantity> attributeOf(const std::vector<ChoiceSpec>& choices, const std::string& id,
                                    const std::string& name)
{
    for (const ChoiceSpec& choice : choices) {
        const auto attribute = choice.attributes.find(name);
        if (choice.id == id && attribute != choice.attributes.end())
            return attribute->second;
    }
    return std::nullopt;
}

Setting defaultOf(const InputSpec& input)
{
    return input.isChoice() ? Setting(input.defaultChoice) : Setting(input.defaultNumber);
}

} // namespace

Model::Model(std::unique_ptr<Program> program) : m_program(std::move(program)) {}
Model::Model(Model&&) noexcept = default;
Model& Model::operator=(Model&&) noexcept = default;
Model::~Model() = default;

Condition::Condition(std::unique_ptr<Code> code) : m_code(std::move(code)) {}
Condition::Condition(Condition&&) noexcept = default;
Condition& Condition::operator=(Condition&&) noexcept = default;
Condition::~Condition() = default;

Result<Model> Model::compile(ModelSpec spec)
{
    auto program = std::make_unique<Program>();
    program->spec = std::move(spec);
    for (const TableSpec& table : program->spec.tables) {
        if (!table.data)
            return fail({ErrorCode::FormulaInvalid, {}, {table.id, "the file of the table was not read"}, {}});
    }
    program->declareVariables();
    // Formulas are tried once while they are compiled: with the defaults, so that no variable is an artificial zero.
    Model model(std::move(program));
    model.m_program->loadInputs(model.defaults());
    if (auto compiled = model.m_program->compileSimulations(); !compiled)
        return fail(std::move(compiled.error()));
    if (auto compiled = model.m_program->compileOutputs(); !compiled)
        return fail(std::move(compiled.error()));
    if (auto ordered = model.m_program->putInOrder(); !ordered)
        return fail(std::move(ordered.error()));
    if (auto compiled = model.m_program->compileVerdicts(); !compiled)
        return fail(std::move(compiled.error()));
    return model;
}

const ModelSpec& Model::spec() const
{
    return m_program->spec;
}

void Model::setConstant(const ConstantSpec& constant)
{
    for (ConstantSpec& each : m_program->spec.constants) {
        if (each.id == constant.id) {
            each = constant;
            m_program->loadConstant(each);
        }
    }
    m_program->forget();
}

void Model::setSeed(std::uint64_t seed)
{
    m_program->spec.seed = seed;
    m_program->forget();
}

Settings Model::defaults() const
{
    Settings settings;
    for (const InputSpec& input : spec().inputs)
        settings[input.id] = defaultOf(input);
    return settings;
}

Result<Settings> Model::complete(const Settings& changes) const
{
    for (const auto& [name, value] : changes) {
        const InputSpec* input = spec().input(name);
        if (!input)
            return fail(unknown("input", name));
        if (Result<void> sound = checked(*input, value); !sound)
            return fail(std::move(sound.error()));
    }
    Settings settings = changes;
    if (settings.size() < spec().inputs.size()) {
        for (const InputSpec& input : spec().inputs) {
            if (!settings.contains(input.id))
                settings.emplace(input.id, defaultOf(input));
        }
    }
    if (Result<void> ordered = m_program->inOrder(settings); !ordered)
        return fail(std::move(ordered.error()));
    return settings;
}

Result<void> Model::Program::inOrder(const Settings& settings) const
{
    for (const InputSpec& input : spec.inputs) {
        const auto lower = input.from.empty() ? settings.end() : settings.find(input.from);
        if (lower == settings.end())
            continue;
        const double upper = std::get<double>(settings.at(input.id));
        const double least = std::get<double>(lower->second);
        if (upper < least)
            return fail({ErrorCode::ValueOutOfRange,
                         {},
                         {input.id, numberText(upper), numberText(least), numberText(input.greatest)},
                         {}});
    }
    return {};
}

Result<Evaluation> Model::evaluate(const Settings& settings) const
{
    auto all = complete(settings);
    if (!all)
        return fail(all.error());
    if (m_program->simulations.empty() || m_program->rowLimit > 0)
        return m_program->run(std::move(*all));
    // Texts, cards and charts ask for the same settings one after the other, and rows are dear.
    constexpr std::size_t kKept = 32;
    auto& recent = m_program->recent;
    const auto known =
        std::find_if(recent.begin(), recent.end(), [&](const auto& entry) { return entry.first.inputs == *all; });
    if (known != recent.end()) {
        m_program->work = known->second;
        return known->first;
    }
    auto evaluation = m_program->run(std::move(*all));
    if (evaluation) {
        recent.emplace_front(*evaluation, m_program->work);
        recent.resize(std::min(recent.size(), kKept));
    }
    return evaluation;
}

Result<Evaluation> Model::tryOut(const Settings& settings, std::size_t mostRows) const
{
    m_program->rowLimit = mostRows;
    auto evaluation = evaluate(settings);
    m_program->rowLimit = 0;
    return evaluation;
}

std::size_t Model::work() const
{
    return std::max<std::size_t>(m_program->work, 1);
}

Result<std::vector<Model::Series>> Model::series(const Settings& settings, const std::vector<std::string>& names) const
{
    for (const std::string& name : names) {
        if (!spec().series(name))
            return fail(unknown("series", name));
    }
    auto all = complete(settings);
    if (!all)
        return fail(std::move(all.error()));
    if (m_program->columnsOf != *all) {
        if (const auto evaluation = m_program->run(*all); !evaluation)
            return fail(evaluation.error());
    }
    std::vector<Series> found;
    for (const std::string& name : names) {
        const SeriesSpec declared = *spec().series(name);
        const auto index = static_cast<std::size_t>(spec().simulation(declared.simulation) - spec().simulations.data());
        const Program::Simulation& simulation = m_program->simulations[index];
        Series series{name, declared.unit, simulation.columns[simulation.columnOf.at(name)].values};
        for (double& value : series.values)
            value /= declared.unit.factor;
        found.push_back(std::move(series));
    }
    return found;
}

std::optional<Quantity> Model::quantity(const Evaluation& evaluation, const std::string& name) const
{
    if (const auto it = evaluation.outputs.find(name); it != evaluation.outputs.end())
        return it->second;
    const std::size_t dot = name.find('.');
    if (const ConstantSpec* constant = spec().constant(name.substr(0, dot))) {
        if (!constant->isWord())
            return dot == std::string::npos ? std::optional(constant->value) : std::nullopt;
        return dot == std::string::npos ? std::nullopt
                                        : attributeOf(constant->choices, constant->choice, name.substr(dot + 1));
    }
    const InputSpec* input = spec().input(name.substr(0, dot));
    if (!input)
        return std::nullopt;
    const auto setting = evaluation.inputs.find(input->id);
    if (setting == evaluation.inputs.end())
        return std::nullopt;
    if (!input->isChoice())
        return dot == std::string::npos ? std::optional(Quantity::of(std::get<double>(setting->second), input->unit))
                                        : std::nullopt;
    return dot == std::string::npos
               ? std::nullopt
               : attributeOf(input->choices, std::get<std::string>(setting->second), name.substr(dot + 1));
}

std::optional<Unit> Model::unitOf(const std::string& name) const
{
    if (const OutputSpec* output = spec().output(name))
        return output->unit;
    if (const ConstantSpec* constant = spec().constant(name))
        return constant->isWord() ? std::nullopt : std::optional(constant->unit);
    if (const auto series = spec().series(name))
        return series->unit;
    const InputSpec* input = spec().input(name);
    return input && !input->isChoice() ? std::optional(input->unit) : std::nullopt;
}

Result<Condition> Model::condition(const std::string& expression) const
{
    auto compiled = m_program->compile(expression, expression);
    if (!compiled)
        return fail(std::move(compiled.error()));
    return Condition(std::make_unique<Condition::Code>(Condition::Code{std::move(*compiled)}));
}

bool Model::holds(const Condition& condition, const Evaluation& evaluation) const
{
    m_program->loadEvaluation(evaluation);
    const auto result = m_program->value(condition.m_code->expression, {});
    return result && *result != 0;
}

std::vector<std::string> Model::unusedNames() const
{
    std::vector<std::string> names;
    const auto add = [&](const std::string& name, const std::vector<ChoiceSpec>& choices) {
        bool used = m_program->used.count(name) > 0;
        for (const auto& [attribute, quantity] :
             choices.empty() ? std::map<std::string, Quantity>() : choices.front().attributes)
            used = used || m_program->used.count(name + "." + attribute) > 0;
        if (!used)
            names.push_back(name);
    };
    for (const ConstantSpec& constant : spec().constants)
        add(constant.id, constant.choices);
    for (const InputSpec& input : spec().inputs)
        add(input.id, input.choices);
    for (const TableSpec& table : spec().tables)
        add(table.id, {});
    return names;
}

} // namespace foresight
