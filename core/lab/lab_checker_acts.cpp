// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab_checker.h"

#include <algorithm>
#include <set>

namespace foresight {
namespace {

/// What one act refers to, checked against its model.
class ActNames
{
public:
    ActNames(LabCheck& check, const Act& act) : m_check(check), m_act(act), m_path(actPath(act) + ".") {}

    void run()
    {
        cases();
        controls();
        cards();
        checkChartNames(m_check, m_act);
        for (const auto& mission : m_act.explore.missions) {
            caseId(m_path + "explore.missions." + mission.id + ".sees", mission.sees);
        }
        comparison();
        if (m_act.observe) {
            output(m_path + "observe.output", m_act.observe->output);
        }
        reveal();
        values(m_act.predict, m_path + "predict.options.");
        values(m_act.reflect, m_path + "reflect.options.");
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

    void verdict(const std::string& path, const std::string& name)
    {
        if (!name.empty() && !m_act.model.verdict(name)) {
            m_check.at(path, "unknown-verdict", inQuotes(name) + " is not a verdict of this act's model",
                       "Use the id of a verdict.");
        }
    }

    void caseId(const std::string& path, const std::string& name)
    {
        if (!name.empty() && !m_act.caseNamed(name)) {
            m_check.at(path, "unknown-case", inQuotes(name) + " is not a case of this act", "Use the id of a case.");
        }
    }

    void cases()
    {
        for (const auto& spec : m_act.cases) {
            for (const auto& [name, setting] : spec.settings) {
                const auto& in = *m_act.model.input(name);
                const auto path = m_path + "cases." + spec.id + "." + name;
                const auto* choice = std::get_if<std::string>(&setting);
                const auto* number = std::get_if<double>(&setting);
                if (choice && !choice->empty() && !in.choice(*choice)) {
                    m_check.at(path, "unknown-choice", inQuotes(*choice) + " is not a choice of " + inQuotes(name),
                               "Use the id of one of its choices.");
                }
                if (number && in.least < in.greatest && (*number < in.least || *number > in.greatest)) {
                    m_check.at(path, "default-outside", numberText(*number) + " lies outside the input's range",
                               "Choose from " + numberText(in.least) + " to " + numberText(in.greatest) + ".");
                } else if (number && !in.values.empty() &&
                           !std::binary_search(in.values.begin(), in.values.end(), *number)) {
                    m_check.at(path, "default-outside", numberText(*number) + " is not one of the input's values",
                               "Use a value of its list.");
                }
            }
        }
    }

    void controls()
    {
        std::set<std::string> shown;
        const auto list = [&](const std::string& key, const std::vector<std::string>& inputs) {
            for (std::size_t i = 0; i < inputs.size(); ++i) {
                const auto path = m_path + "explore.controls." + key + "." + std::to_string(i);
                if (!m_act.model.input(inputs[i])) {
                    m_check.at(path, "unknown-input", inQuotes(inputs[i]) + " is not an input of this act's model",
                               "Use the id of an input.");
                } else if (!shown.insert(inputs[i]).second) {
                    m_check.at(path, "duplicate-id", inQuotes(inputs[i]) + " has a control already", "Remove one.");
                }
            }
        };
        list("first", m_act.explore.first);
        list("ideas", m_act.explore.ideas);
        for (const auto& in : m_act.model.inputs) {
            if (shown.count(in.id) == 0) {
                m_check.atKey(m_path + "model.inputs." + in.id, "control-missing",
                              inQuotes(in.id) + " has no control, so nobody can set it",
                              "Add it to explore.controls, or make it a constant.");
            }
        }
    }

    void cards()
    {
        const auto& explore = m_act.explore;
        for (std::size_t i = 0; i < explore.cards.size(); ++i) {
            output(m_path + "explore.cards." + std::to_string(i), explore.cards[i]);
        }
        for (const auto& [card, verdictId] : explore.cardVerdicts) {
            const auto path = m_path + "explore.card_verdicts." + card;
            if (std::find(explore.cards.begin(), explore.cards.end(), card) == explore.cards.end()) {
                m_check.atKey(path, "unknown-output", inQuotes(card) + " is not one of the cards",
                              "Use an output that stands in \"cards\".");
            }
            verdict(path, verdictId);
        }
        if (!explore.limitedBy.empty()) {
            verdict(m_path + "explore.limited_by", explore.limitedBy);
        }
        for (std::size_t i = 0; i < explore.notices.size(); ++i) {
            verdict(m_path + "explore.notices." + std::to_string(i), explore.notices[i]);
        }
    }

    [[nodiscard]] std::optional<Dimension> dimension(const std::string& name) const
    {
        return m_check.dimension(m_act, name);
    }

    [[nodiscard]] bool isQuantity(const std::string& name) const
    {
        const auto* input = m_act.model.input(name);
        return m_act.model.output(name) || (input && !input->isChoice());
    }

    void comparison()
    {
        if (!m_act.explore.comparison) {
            return;
        }
        const auto& comparison = *m_act.explore.comparison;
        const auto path = m_path + "explore.comparison.";
        verdict(path + "verdict", comparison.verdict);
        verdict(path + "decided_by", comparison.decidedBy);
        const auto* decision = m_act.model.verdict(comparison.verdict);
        for (std::size_t i = 0; decision && i < comparison.sides.size(); ++i) {
            const auto& rule = comparison.sides[i].chosenWhen;
            const bool isRule = std::any_of(decision->rules.begin(), decision->rules.end(),
                                            [&](const VerdictRule& r) { return r.id == rule; });
            if (!rule.empty() && !isRule) {
                m_check.at(path + "sides." + std::to_string(i) + ".chosen_when", "unknown-verdict",
                           inQuotes(rule) + " is not a rule of " + inQuotes(comparison.verdict),
                           "Use the id of one of its rules.");
            }
        }
    }

    void reveal()
    {
        const auto& reveal = m_act.reveal;
        caseId(m_path + "reveal.case", reveal.model.caseId);
        output(m_path + "reveal.output", reveal.model.output);
        const auto& charts = m_act.explore.charts;
        const bool isChart =
            std::any_of(charts.begin(), charts.end(), [&](const ChartSpec& chart) { return chart.id == reveal.chart; });
        if (!reveal.chart.empty() && !isChart) {
            m_check.at(m_path + "reveal.chart", "unknown-chart", inQuotes(reveal.chart) + " is not one of the charts",
                       "Use the id of a chart in explore.charts.");
        }
        const auto* revealed = m_act.model.output(reveal.model.output);
        const bool isNumber = m_act.predict.kind == QuestionKind::Number && !m_check.isFaulty(m_path + "predict.unit");
        if (const auto measured = dimension(reveal.model.output);
            isNumber && measured && *measured != m_act.predict.number.unit.dimension) {
            m_check.at(m_path + "reveal.output", "formula-dimension",
                       "The reveal compares the prediction with this, which is of another kind",
                       "Name an output of the kind that was asked for.");
        }
        if (m_act.predict.kind != QuestionKind::SingleChoice) {
            return;
        }
        for (const auto& option : m_act.predict.options) {
            const auto path = m_path + "predict.options." + option.id;
            if (revealed && !option.value && option.valueOf.empty() && !m_check.isFaulty(path + ".value")) {
                m_check.atKey(path, "missing-field", "The reveal compares quantities, and this answer has none",
                              "Add \"value:\" or \"value_of:\", or take \"output\" out of the reveal.");
            }
            const auto measured = dimension(reveal.model.output);
            if (measured && option.value && option.value->dimension != *measured) {
                m_check.at(path + ".value", "formula-dimension",
                           "The reveal compares this with " + inQuotes(revealed->id) + ", which is of another kind",
                           "Write it in a unit such as " + revealed->unit.symbol + ".");
            }
        }
    }

    void values(const Question& question, const std::string& path)
    {
        for (const auto& option : question.options) {
            if (option.valueOf.empty()) {
                continue;
            }
            const auto dot = std::min(option.valueOf.find('.'), option.valueOf.size());
            const auto place = path + option.id + ".value_of";
            caseId(place, option.valueOf.substr(0, dot));
            const auto name = option.valueOf.substr(std::min(dot + 1, option.valueOf.size()));
            if (!isQuantity(name)) {
                m_check.at(place, "unknown-output", inQuotes(name) + " is neither an output nor a number input",
                           "Write the case and the output: baseline.total_s.");
            }
        }
    }

    LabCheck& m_check;
    const Act& m_act;
    const std::string m_path;
};

} // namespace

void checkActNames(LabCheck& check)
{
    for (const auto& act : check.lab.acts) {
        ActNames(check, act).run();
    }
}

} // namespace foresight
