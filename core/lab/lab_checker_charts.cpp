// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_checker.h"

#include <algorithm>

namespace foresight {
namespace {

/// What one chart refers to, checked against its act's model: names, kinds of quantities, how much it would show.
class ChartNames
{
public:
    ChartNames(LabCheck& check, const Act& act, const ChartSpec& chart)
        : m_check(check), m_act(act), m_chart(chart), m_path(actPath(act) + ".explore.charts." + chart.id)
    {
    }

    void run()
    {
        outputs();
        series();
        inputs();
        cases();
        levels();
        if (m_chart.kind == ChartKind::Roofline) {
            roofline();
        }
        amount();
    }

private:
    // An empty name was left out or is at fault already.
    void output(const std::string& path, const std::string& name)
    {
        if (!name.empty() && !m_act.model.output(name)) {
            m_check.at(path, "unknown-output", inQuotes(name) + " is not an output of this act's model",
                       "Use the id of an output.");
        }
    }

    enum class Input { Number, Choice, Any };

    void input(const char* key, const std::string& name, Input wanted)
    {
        const auto* found = m_act.model.input(name);
        const bool fits = found && (wanted == Input::Any || found->isChoice() == (wanted == Input::Choice));
        if (!name.empty() && !fits) {
            const char* kind = wanted == Input::Any      ? "an input"
                               : wanted == Input::Choice ? "a choice"
                                                         : "a number input";
            m_check.at(m_path + "." + key, "unknown-input", inQuotes(name) + " is not " + kind + " of this act's model",
                       "Use the id of an input.");
        }
    }

    [[nodiscard]] std::optional<Dimension> dimension(const std::string& name) const
    {
        if (const auto* constant = m_act.model.constant(name)) {
            return constant->value.dimension;
        }
        const auto series = m_act.model.series(name);
        return series ? std::optional(series->unit.dimension) : m_check.dimension(m_act, name);
    }

    [[nodiscard]] bool isQuantity(const std::string& name) const
    {
        const auto* in = m_act.model.input(name);
        return m_act.model.output(name) || (in && !in->isChoice());
    }

    void sameKind(const std::string& path, const std::optional<Dimension>& a, const std::optional<Dimension>& b)
    {
        if (a && b && *a != *b) {
            m_check.at(path, "formula-dimension",
                       "The chart measures " + dimensionText(*a) + ", this is in " + dimensionText(*b),
                       "Use quantities of one kind on one axis.");
        }
    }

    void list(const char* key, const std::vector<std::string>& names, const std::string& measure)
    {
        for (std::size_t i = 0; i < names.size(); ++i) {
            const auto path = m_path + "." + key + "." + std::to_string(i);
            output(path, names[i]);
            sameKind(path, dimension(measure), dimension(names[i]));
        }
    }

    void outputs()
    {
        list("segments", m_chart.segments, m_chart.total);
        if (m_chart.kind == ChartKind::Waterfall) {
            list("parts", m_chart.outputs, m_chart.total);
        } else if (!m_chart.outputs.empty()) {
            list("outputs", m_chart.outputs, m_chart.outputs.front());
        }
        output(m_path + ".total", m_chart.total);
        output(m_path + ".busy", m_chart.busy);
        output(m_path + ".value", m_chart.value);
        const bool isRoof = m_chart.kind == ChartKind::Roofline;
        output(m_path + (isRoof ? ".rate" : m_chart.kind == ChartKind::Scatter ? ".y" : ".output"), m_chart.output);
        output(m_path + (isRoof ? ".intensity" : ".x"), m_chart.xOutput);
    }

    void aSeries(const std::string& path, const std::string& name, std::string& simulation)
    {
        const auto found = m_act.model.series(name);
        if (!name.empty() && !found) {
            m_check.at(path, "unknown-series", inQuotes(name) + " is not a draw, value or state of a simulation",
                       "Use the id of one.");
        } else if (found && !simulation.empty() && found->simulation != simulation) {
            m_check.at(path, "unknown-series",
                       inQuotes(name) + " belongs to simulation " + inQuotes(found->simulation) + ", not to " +
                           inQuotes(simulation),
                       "Use series of one simulation in one chart.");
        } else if (found) {
            simulation = found->simulation;
        }
    }

    void series()
    {
        std::string simulation;
        const bool isList = m_chart.kind == ChartKind::Lines;
        for (std::size_t i = 0; i < m_chart.series.size(); ++i) {
            const auto path = m_path + ".series" + (isList ? "." + std::to_string(i) : "");
            aSeries(path, m_chart.series[i], simulation);
            sameKind(path, dimension(m_chart.series.front()), dimension(m_chart.series[i]));
        }
        aSeries(m_path + ".along", m_chart.along, simulation);
    }

    void inputs()
    {
        const bool isLines = m_chart.kind == ChartKind::Lines;
        const bool isSeries = isLines || m_chart.kind == ChartKind::Histogram || m_chart.kind == ChartKind::Cumulative;
        input("over", m_chart.over, isSeries ? Input::Number : Input::Any);
        input("per", m_chart.per, isLines ? Input::Choice : Input::Any);
        if (!m_chart.over.empty() && m_chart.over == m_chart.per && !m_check.isFaulty(m_path + ".over")) {
            m_check.at(m_path + ".per", "duplicate-id", inQuotes(m_chart.per) + " is \"over\" already",
                       "Use another input, or remove this.");
        }
        const auto* over = m_act.model.input(m_chart.over);
        const bool isKnown =
            over && !over->isChoice() && !m_check.isFaulty(actPath(m_act) + ".model.inputs." + over->id);
        if (isLines && m_chart.xScale == Scale::Logarithmic && isKnown && over->least <= 0) {
            m_check.at(m_path + ".x_scale", "log-axis",
                       inQuotes(over->id) + " begins at " + numberText(over->least) +
                           ", which has no place on a logarithmic axis",
                       "Let its range begin above zero, or use a linear axis.");
        }
    }

    void cases()
    {
        for (std::size_t i = 0; i < m_chart.cases.size(); ++i) {
            const auto& name = m_chart.cases[i].caseId;
            if (!name.empty() && !m_act.caseNamed(name)) {
                m_check.at(m_path + ".cases." + std::to_string(i) + ".case", "unknown-case",
                           inQuotes(name) + " is not a case of this act", "Use the id of a case.");
            }
        }
    }

    void levels()
    {
        const auto measured = dimension(m_chart.kind == ChartKind::Ruler ? m_chart.value
                                        : m_chart.series.empty()         ? m_chart.output
                                                                         : m_chart.series.front());
        for (std::size_t i = 0; i < m_chart.levels.size(); ++i) {
            const auto level = m_path + ".levels." + std::to_string(i) + ".at";
            if (!m_check.isFaulty(level)) {
                sameKind(level, measured, m_chart.levels[i].dimension);
            }
        }
        if (!m_chart.limit.empty() && !isQuantity(m_chart.limit)) {
            m_check.at(m_path + ".limit", "unknown-output",
                       inQuotes(m_chart.limit) + " is neither an output nor a number input", "Use the id of one.");
        }
        if (!m_chart.limit.empty()) {
            sameKind(m_path + ".limit", measured, m_check.dimension(m_act, m_chart.limit));
        }
    }

    void roofline()
    {
        const auto rate = dimension(m_chart.output);
        const auto intensity = dimension(m_chart.xOutput);
        const auto line = [&](const char* key, std::size_t i, const RoofLine& roof,
                              const std::optional<Dimension>& wanted) {
            const auto path = m_path + "." + key + "." + std::to_string(i) + ".at";
            if (!roof.name.empty() && !isQuantity(roof.name) && !m_act.model.constant(roof.name)) {
                m_check.at(path, "unknown-output",
                           inQuotes(roof.name) + " is neither an output, a number input nor a constant",
                           "Use the id of one.");
                return;
            }
            sameKind(path, wanted, dimension(roof.name));
        };
        for (std::size_t i = 0; i < m_chart.ceilings.size(); ++i) {
            line("ceilings", i, m_chart.ceilings[i], rate);
        }
        const auto slope = rate && intensity ? std::optional(*rate / *intensity) : std::nullopt;
        for (std::size_t i = 0; i < m_chart.slopes.size(); ++i) {
            line("slopes", i, m_chart.slopes[i], slope);
        }
    }

    /// Choices that a chart would show; steps of numbers are as few as it can take.
    [[nodiscard]] std::size_t shown(const std::string& name, std::size_t most) const
    {
        const auto* in = m_act.model.input(name);
        return !in ? 1 : in->isChoice() ? in->choices.size() : most;
    }

    void tooMany(const char* key, std::size_t count, std::size_t most)
    {
        if (count > most) {
            m_check.at(m_path + "." + key, "too-large",
                       "The chart would show " + std::to_string(count) + ", which cannot be told apart",
                       "Choose what gives at most " + std::to_string(most) + ".");
        }
    }

    void amount()
    {
        if (m_chart.kind == ChartKind::Bars) {
            tooMany("over", shown(m_chart.over, kMostBarGroups), kMostBarGroups);
        } else if (m_chart.kind == ChartKind::Scatter) {
            tooMany(m_chart.per.empty() ? "over" : "per",
                    shown(m_chart.over, kMostDotsAlong) * shown(m_chart.per, kMostDotsAlong), kMostDots);
        } else if (m_chart.kind == ChartKind::HeatMap) {
            tooMany("over", shown(m_chart.over, kMostCells), kMostCells);
            tooMany("per", shown(m_chart.per, kMostCells), kMostCells);
        }
    }

    LabCheck& m_check;
    const Act& m_act;
    const ChartSpec& m_chart;
    const std::string m_path;
};

} // namespace

void checkChartNames(LabCheck& check, const Act& act)
{
    for (const auto& chart : act.explore.charts) {
        ChartNames(check, act, chart).run();
    }
}

} // namespace foresight
