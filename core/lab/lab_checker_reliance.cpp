// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/lab.h"
#include "core/lab/lab_checker.h"
#include "core/model/input_scale.h"

#include <algorithm>
#include <cmath>
#include <set>

// What stays true whatever an attempt is given: each case has its figures, answers bound to the model keep apart and in
// order, the right one stays the nearest to what the model says, and conditions that an act relies on hold.
namespace foresight {
namespace {

/// Given values that are tried together, for one act in one context.
constexpr std::size_t kMostSamples = 4000;
/// Values of one number, when it is the only one.
constexpr std::size_t kMostValues = 401;
/// Two answers nearer to each other than this share would be read as one figure.
constexpr double kApart = 0.01;

/// Every value of a parameter, or as many as `most` from end to end; of a number that is read a grid.
std::vector<Setting> valuesOf(const GivenSpec& spec, std::size_t most)
{
    std::vector<Setting> values;
    if (spec.domain.isChoice()) {
        for (const auto& choice : spec.domain.choices) {
            values.emplace_back(choice.id);
        }
        return values;
    }
    const auto count = spec.isRead() ? most : std::min(most, drawCount(spec));
    for (std::size_t i = 0; i < count; ++i) {
        const double share = count < 2 ? 0 : static_cast<double>(i) / static_cast<double>(count - 1);
        if (spec.isRead()) {
            values.emplace_back(spec.domain.least + share * (spec.domain.greatest - spec.domain.least));
        } else {
            values.push_back(drawnAt(
                spec, static_cast<std::size_t>(std::llround(share * static_cast<double>(drawCount(spec) - 1)))));
        }
    }
    return values;
}

/// All combinations of values of the given specs, fewer of each number where there would be too many.
class Samples
{
public:
    explicit Samples(const std::vector<const GivenSpec*>& specs) : m_specs(specs)
    {
        std::size_t most = kMostValues;
        do {
            m_values.clear();
            for (const auto* spec : specs) {
                m_values.push_back(valuesOf(*spec, most));
            }
            most = std::max<std::size_t>(most * 2 / 3, 2);
        } while (count() > kMostSamples && most > 2);
    }

    [[nodiscard]] std::size_t count() const
    {
        std::size_t product = 1;
        for (const auto& values : m_values) {
            product *= values.size();
            if (product > kMostSamples) {
                return product;
            }
        }
        return product;
    }

    [[nodiscard]] Settings at(std::size_t index) const
    {
        Settings given;
        for (std::size_t i = 0; i < m_specs.size(); ++i) {
            given[m_specs[i]->id()] = m_values[i][index % m_values[i].size()];
            index /= m_values[i].size();
        }
        return given;
    }

private:
    const std::vector<const GivenSpec*>& m_specs;
    std::vector<std::vector<Setting>> m_values;
};

/// One act in one context.
class Proof
{
public:
    Proof(LabCheck& check, const Act& act, Model& model, const std::string& context)
        : m_check(check), m_act(act), m_model(model), m_path(actPath(act) + "."), m_context(context)
    {
        for (std::size_t i = 0; i < act.reliesOn.size(); ++i) {
            auto condition = model.condition(act.reliesOn[i].when);
            if (condition) { // one at fault was reported
                m_reliances.emplace_back(i, std::move(*condition));
            }
        }
        const auto unused = model.unusedNames();
        for (const auto& spec : check.lab.given) {
            const bool isUsed = std::find(unused.begin(), unused.end(), spec.id()) == unused.end();
            if (isUsed && !check.isFaulty(givenPath(spec))) {
                m_specs.push_back(&spec);
            }
        }
    }

    void run()
    {
        sample({});
        const Samples samples(m_specs);
        const auto count = m_specs.empty() ? 0 : std::min(samples.count(), kMostSamples);
        for (std::size_t i = 0; i < count; ++i) {
            sample(samples.at(i));
        }
    }

private:
    void sample(const Settings& given)
    {
        for (const auto* spec : m_specs) {
            const auto value = given.find(spec->id());
            m_model.setConstant(givenConstant(*spec, value == given.end() ? spec->defaultValue() : value->second));
        }
        m_where = "context " + inQuotes(m_context) + settingsText(given);
        m_cases.clear();
        for (const auto& each : m_act.cases) {
            auto evaluation = m_model.evaluate(each.settings);
            if (evaluation) {
                m_cases.emplace(each.id, std::move(*evaluation));
            } else if (!given.empty()) {
                // At the defaults checkFormulas() says so.
                report(m_path + "cases." + each.id, "given-value", "The model has no value here (" + m_where + ")",
                       "Guard the formula, or narrow the range.");
            }
        }
        reliances();
        answers(m_act.predict, "predict");
        answers(m_act.reflect, "reflect");
        rightAnswer();
    }

    void report(const std::string& path, const std::string& code, const std::string& message, const std::string& remedy)
    {
        if (m_reported.insert(path + code).second) { // one example is enough
            m_check.at(path, code, message, remedy);
        }
    }

    void reliances()
    {
        for (const auto& [index, condition] : m_reliances) {
            const auto evaluation = m_cases.find(m_act.reliesOn[index].caseId);
            if (evaluation != m_cases.end() && !m_model.holds(condition, evaluation->second)) {
                report(m_path + "relies_on." + std::to_string(index) + ".when", "reliance-broken",
                       "The act relies on this, and it does not hold (" + m_where + ")",
                       "Narrow a range, or say in the text what is always true.");
            }
        }
    }

    [[nodiscard]] std::optional<double> valueOf(const Option& option) const
    {
        if (option.value) {
            return option.value->base;
        }
        const auto dot = option.valueOf.find('.');
        const auto evaluation = dot == std::string::npos ? m_cases.end() : m_cases.find(option.valueOf.substr(0, dot));
        const auto value = evaluation == m_cases.end()
                               ? std::nullopt
                               : m_model.quantity(evaluation->second, option.valueOf.substr(dot + 1));
        return value ? std::optional(value->base) : std::nullopt;
    }

    /// Options with values: none like another, and from least to greatest as with the defaults.
    void answers(const Question& question, const std::string& key)
    {
        if (m_check.lab.given.empty()) {
            return; // nothing moves them
        }
        std::vector<std::pair<double, std::string>> values;
        for (const auto& option : question.options) {
            if (const auto value = valueOf(option)) {
                values.emplace_back(*value, option.id);
            }
        }
        std::sort(values.begin(), values.end());
        std::string order;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto& [value, id] = values[i];
            order += (i == 0 ? "" : " < ") + id;
            if (i > 0 &&
                value - values[i - 1].first <= kApart * std::max(std::abs(value), std::abs(values[i - 1].first))) {
                report(m_path + key + ".options." + id, "answers-alike",
                       "This answer is as good as " + inQuotes(values[i - 1].second) + " (" + m_where + ")",
                       "Put the answers further apart, or narrow a range.");
            }
        }
        auto& known = m_orders.try_emplace(key, order).first->second;
        if (known != order) {
            report(m_path + key + ".options", "answer-order",
                   "The answers change their order, from " + known + " to " + order + " (" + m_where + ")",
                   "Put the answers further apart, or narrow a range.");
        }
    }

    /// The right answer of the prediction is the one nearest to what the reveal shows.
    void rightAnswer()
    {
        const auto& output = m_act.reveal.model.output;
        const auto evaluation = m_cases.find(m_act.reveal.model.caseId);
        const auto* right = m_act.predict.option(m_act.predict.answer);
        const auto actual =
            evaluation == m_cases.end() || output.empty() ? std::nullopt : m_model.quantity(evaluation->second, output);
        const auto value = right ? valueOf(*right) : std::nullopt;
        if (!actual || !value || m_check.lab.given.empty()) {
            return;
        }
        for (const auto& option : m_act.predict.options) {
            const auto other = valueOf(option);
            if (&option != right && other && distance(*other, actual->base) <= distance(*value, actual->base)) {
                report(m_path + "predict.answer", "answer-changes",
                       inQuotes(option.id) + " is nearer to what the model says than " + inQuotes(right->id) + " (" +
                           m_where + ")",
                       "Bind the right answer to the model, or narrow a range.");
            }
        }
    }

    /// By factor where both have a sign in common, as the reveal tells it.
    static double distance(double answer, double actual)
    {
        return answer > 0 && actual > 0 ? std::abs(std::log(answer / actual)) : std::abs(answer - actual);
    }

    LabCheck& m_check;
    const Act& m_act;
    Model& m_model;
    const std::string m_path;
    const std::string m_context;
    std::vector<const GivenSpec*> m_specs; ///< that the act's formulas use
    std::vector<std::pair<std::size_t, Condition>> m_reliances;
    std::map<std::string, Evaluation> m_cases;
    std::map<std::string, std::string> m_orders; ///< question -> its options by value, as with the defaults
    std::set<std::string> m_reported;
    std::string m_where;
};

} // namespace

void checkReliance(LabCheck& check)
{
    for (const auto& act : check.lab.acts) {
        const bool isFixed = act.reliesOn.empty() && check.lab.given.empty();
        if (isFixed || check.isFaulty(actPath(act) + ".model") || check.lab.profiles.empty()) {
            continue;
        }
        for (const auto& context : check.lab.contexts) {
            auto spec = scenarioSpec(check.lab, act, {context.id, {}});
            auto model = spec ? Model::compile(std::move(*spec)) : fail(std::move(spec.error()));
            if (model) {
                Proof(check, act, *model, context.id).run();
            }
        }
    }
}

} // namespace foresight
