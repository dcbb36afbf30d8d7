// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/model_program.h"
#include "core/model/needs_order.h"
#include "core/model/random.h"

#include <algorithm>

// Compiling simulations: see model_rows.cpp for how they run.
namespace foresight {

/// Compiles the parts of one simulation into `result`; the first thing wrong ends it.
class Model::Program::SimulationCompiler
{
public:
    SimulationCompiler(Program& program, const SimulationSpec& declared) : m_program(program), m_spec(declared)
    {
        m_result.spec = &declared;
        for (const SeriesSpec& series : ModelSpec::seriesOf(declared)) {
            m_result.columnOf[series.id] = m_result.columns.size();
            m_result.columns.push_back({&program.variable(series.id), {}});
        }
    }

    Result<Simulation> run()
    {
        const bool isSound = row(m_spec.count, m_spec.id + ".count", kNumber, nullptr, m_result.count) && repeat() &&
                             draws() && values() && states();
        if (!isSound)
            return fail(std::move(m_error));
        for (const auto& [series, column] : m_result.columnOf)
            m_result.needs.erase(series);
        return std::move(m_result);
    }

private:
    bool refuse(const std::string& what, const std::string& reason)
    {
        m_error = {ErrorCode::FormulaInvalid, {}, {what, reason}, {}};
        return false;
    }

    bool row(const std::string& source, const std::string& what, const Dimension& dimension,
             const SimulationSpec* rowsOf, RowExpression& result)
    {
        auto compiled = m_program.compile(source, what, {rowsOf, false});
        if (compiled) {
            if (auto sound = m_program.withoutVerdicts(*compiled, what, "a simulation"); !sound)
                compiled = fail(std::move(sound.error()));
        }
        if (!compiled) {
            m_error = std::move(compiled.error());
            return false;
        }
        m_result.needs.insert(compiled->needs.begin(), compiled->needs.end());
        result = {what, dimension, std::move(*compiled)};
        return true;
    }

    bool repeat()
    {
        if (m_spec.repeat.empty())
            return true;
        m_result.repeat.emplace();
        return row(m_spec.repeat, m_spec.id + ".repeat", kNumber, nullptr, *m_result.repeat);
    }

    [[nodiscard]] bool isState(const std::string& name) const
    {
        return std::any_of(m_spec.states.begin(), m_spec.states.end(),
                           [&](const StateSpec& state) { return state.id == name; });
    }

    bool draws()
    {
        for (const DrawSpec& declared : m_spec.draws) {
            Draw draw{&declared, nullptr, streamOf(declared.id), {}, {}, m_result.columnOf.at(declared.id), {}};
            if (declared.distribution == Distribution::Empirical) {
                draw.table = m_program.spec.table(declared.table);
                m_program.used.insert(declared.table);
                if (!draw.table)
                    return refuse(declared.id, "there is no table \"" + declared.table + "\"");
                if (draw.table->keys.size() != 1 || !draw.table->keys[0].unit.dimension.isNumber() ||
                    draw.table->value.unit.dimension != declared.unit.dimension)
                    return refuse(declared.id,
                                  "the table \"" + declared.table + "\" does not go from a share to what is drawn");
            }
            const std::vector<std::string>& names = parameterNames(declared.distribution);
            if (declared.parameters.size() != names.size())
                return refuse(declared.id, "a parameter of its distribution is missing");
            for (std::size_t i = 0; i < names.size(); ++i) {
                if (!parameter(declared, names[i], declared.parameters[i], draw))
                    return false;
            }
            m_result.draws.push_back(std::move(draw));
        }
        return true;
    }

    bool parameter(const DrawSpec& declared, const std::string& name, const std::string& source, Draw& draw)
    {
        const std::string what = declared.id + "." + name;
        RowExpression compiled;
        if (!row(source, what, isNumberParameter(name) ? kNumber : declared.unit.dimension, &m_spec, compiled))
            return false;
        bool isFixed = compiled.expression.code.find(kRowVariable) == std::string::npos;
        for (const std::string& each : compiled.expression.names) {
            if (m_result.columnOf.count(each) == 0)
                continue;
            if (!isState(each))
                return refuse(what, "it is drawn before \"" + each + "\" is known: use states and \"step\" only");
            isFixed = false;
        }
        draw.parameters.push_back(std::move(compiled));
        draw.isFixed.push_back(isFixed);
        return true;
    }

    bool values()
    {
        std::vector<Value> unsorted;
        for (const RowValueSpec& declared : m_spec.values) {
            Value value{m_result.columnOf.at(declared.id), {}};
            if (!row(declared.formula, declared.id, declared.unit.dimension, &m_spec, value.formula))
                return false;
            unsorted.push_back(std::move(value));
        }
        std::vector<Value> cyclic;
        m_result.values = sortedByNeeds(
            std::move(unsorted), [](const Value& value) { return value.formula.what; },
            [](const Value& value) -> const std::set<std::string>& { return value.formula.expression.names; }, &cyclic);
        return cyclic.empty() || refuse(cyclic.front().formula.what, "it depends on itself");
    }

    bool states()
    {
        for (const StateSpec& declared : m_spec.states) {
            State state{m_result.columnOf.at(declared.id), {}, {}, 0};
            if (!row(declared.start, declared.id + ".start", declared.unit.dimension, nullptr, state.start) ||
                !row(declared.next, declared.id + ".next", declared.unit.dimension, &m_spec, state.next))
                return false;
            m_result.states.push_back(std::move(state));
        }
        return true;
    }

    Program& m_program;
    const SimulationSpec& m_spec;
    Simulation m_result;
    Error m_error;
};

Result<void> Model::Program::compileSimulations()
{
    for (const SimulationSpec& simulation : spec.simulations) {
        auto compiled = SimulationCompiler(*this, simulation).run();
        if (!compiled)
            return fail(std::move(compiled.error()));
        simulations.push_back(std::move(*compiled));
    }
    return {};
}

} // namespace foresight
