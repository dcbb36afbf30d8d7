// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab.h"
#include "core/lab/lab_checker.h"

#include <cmath>
#include <set>

namespace foresight {
namespace {

/// Sums that differ by less are the same.
constexpr double kSameSum = 1e-6;
constexpr std::size_t kSteps = 12; ///< of a number input

/// What one act's charts would show at the settings that its contexts begin with.
class ChartValues
{
public:
    ChartValues(LabCheck& check, const Act& act, const Model& model, std::string context, std::set<std::string>& told)
        : m_check(check), m_act(act), m_model(model), m_context(std::move(context)), m_told(told)
    {
    }

    void run()
    {
        for (const auto& chart : m_act.explore.charts) {
            const auto path = actPath(m_act) + ".explore.charts." + chart.id;
            if (m_check.isFaulty(path)) {
                continue;
            }
            if (chart.kind == ChartKind::Waterfall) {
                waterfall(chart, path);
            }
            const bool isDistribution = chart.kind == ChartKind::Histogram || chart.kind == ChartKind::Cumulative;
            if (chart.kind == ChartKind::Scatter || isDistribution) {
                const auto& name = !chart.series.empty() ? chart.series.front()
                                   : isDistribution      ? chart.output
                                                         : chart.xOutput;
                logAxis(chart, path + ".x_scale", chart.xScale, name);
            }
            if (chart.kind == ChartKind::Scatter) {
                logAxis(chart, path + ".y_scale", chart.yScale, chart.output);
            } else if (chart.kind == ChartKind::HeatMap) {
                logAxis(chart, path + ".scale", chart.yScale, chart.output);
            } else if (chart.kind == ChartKind::Roofline) {
                logAxis(chart, path + ".intensity", Scale::Logarithmic, chart.xOutput);
                logAxis(chart, path + ".rate", Scale::Logarithmic, chart.output);
            }
        }
    }

private:
    void once(const std::string& path, const char* code, const std::string& message, const std::string& remedy)
    {
        if (m_told.insert(path).second) { // one context is enough
            m_check.at(path, code, message + " (" + m_context + ")", remedy);
        }
    }

    void waterfall(const ChartSpec& chart, const std::string& path)
    {
        const auto evaluation = m_model.evaluate({});
        if (!evaluation) {
            return; // was reported with the formula
        }
        double sum = 0;
        for (const auto& name : chart.outputs) {
            sum += evaluation->outputs.at(name).base;
        }
        const double total = evaluation->outputs.at(chart.total).base;
        if (std::abs(sum - total) > kSameSum * std::max(std::abs(sum), std::abs(total))) {
            const auto& unit = m_act.model.output(chart.total)->unit;
            once(path + ".total", "parts-differ",
                 "The parts add up to " + numberText(sum / unit.factor) + " " + unit.symbol + ", the total is " +
                     numberText(total / unit.factor) + " " + unit.symbol,
                 "Name every part, or correct a formula.");
        }
    }

    /// Settings that the chart compares when the lab begins.
    [[nodiscard]] std::vector<Settings> places(const ChartSpec& chart) const
    {
        std::vector<Settings> places{{}};
        for (const auto& each : chart.cases) {
            places.push_back(m_act.caseNamed(each.caseId)->settings);
        }
        for (const auto& name : {chart.over, chart.per}) {
            const auto* input = m_model.spec().input(name);
            if (!input) {
                continue;
            }
            std::vector<Setting> steps;
            for (const auto& choice : input->choices) {
                steps.emplace_back(choice.id);
            }
            for (const double step : input->isChoice() ? std::vector<double>() : m_model.samples(name, kSteps)) {
                steps.emplace_back(step);
            }
            std::vector<Settings> all;
            for (const auto& place : places) {
                for (const auto& step : steps) {
                    all.push_back(place);
                    all.back()[name] = step;
                }
            }
            places = std::move(all);
        }
        return places;
    }

    void logAxis(const ChartSpec& chart, const std::string& path, Scale scale, const std::string& name)
    {
        if (scale != Scale::Logarithmic) {
            return;
        }
        if (!chart.series.empty()) {
            logSeries(path, name);
            return;
        }
        for (const auto& settings : places(chart)) {
            const auto evaluation = m_model.evaluate(settings);
            const auto value = evaluation ? m_model.quantity(*evaluation, name) : std::nullopt;
            if (value && value->base <= 0) {
                noPlace(path, name, value->base);
                return;
            }
        }
    }

    void logSeries(const std::string& path, const std::string& name)
    {
        const auto series = m_model.series({}, {name});
        for (const double value : series ? series->front().values : std::vector<double>()) {
            if (value <= 0) {
                noPlace(path, name, value);
                return;
            }
        }
    }

    void noPlace(const std::string& path, const std::string& name, double value)
    {
        once(path, "log-axis",
             inQuotes(name) + " can be " + numberText(value) + " here, which has no place on a logarithmic axis",
             "Use a linear axis, or settings where it is above zero.");
    }

    LabCheck& m_check;
    const Act& m_act;
    const Model& m_model;
    const std::string m_context;
    std::set<std::string>& m_told;
};

} // namespace

void checkChartValues(LabCheck& check)
{
    std::set<std::string> told;
    for (const auto& act : check.lab.acts) {
        if (check.isFaulty(actPath(act) + ".model") || check.isFaulty(actPath(act) + ".cases") ||
            check.lab.profiles.empty()) {
            continue;
        }
        for (const auto& context : check.lab.contexts) {
            if (const auto model = check.models.at(act, {context.id, {}})) {
                ChartValues(check, act, *model, context.id, told).run();
            }
        }
    }
}

} // namespace foresight
