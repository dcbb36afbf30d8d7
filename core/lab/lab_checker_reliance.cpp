// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/answer.h"
#include "core/lab/lab.h"
#include "core/lab/lab_checker_right_number.h"
#include "core/lab/lab_checker_samples.h"

#include <algorithm>
#include <cmath>
#include <set>

// What stays true whatever an attempt is given and draws: each case has its figures, answers bound to the model keep
// apart and in order, the right one stays the nearest to what the model says, a right number can be given, judged and
// explained, parts reach their budget, and conditions that an act relies on hold. FORMAT.md says how far it is tried.
namespace foresight {
namespace {

/// Expressions that trying one act may compute in all its contexts and profiles: with combinations of given values, and
/// with seeds. A model with long simulations is tried with fewer. Counted, so that a lab is sound everywhere or
/// nowhere.
constexpr std::size_t kProofWork = 16'000'000;
constexpr std::size_t kSeedWork = 64'000'000;
/// Two answers nearer to each other than this share would be read as one figure.
constexpr double kApart = 0.01;

/// Whether something that is not the same for every attempt moves an act's figures.
bool isVaried(const LabDefinition& lab, const Act& act)
{
    return !lab.given.empty() || act.model.isSeedOfAttempt;
}

using Reliances = std::vector<std::pair<std::size_t, Condition>>; ///< by index in Act::reliesOn

Reliances reliancesOf(const Act& act, const Model& model)
{
    Reliances reliances;
    for (std::size_t i = 0; i < act.reliesOn.size(); ++i) {
        auto condition = model.condition(act.reliesOn[i].when);
        if (condition) { // one at fault was reported
            reliances.emplace_back(i, std::move(*condition));
        }
    }
    return reliances;
}

/// One act in one context and profile.
class Proof
{
public:
    Proof(LabCheck& check, const Act& act, const Scenario& scenario, std::shared_ptr<const Model> model)
        : m_check(check), m_act(act), m_scenario(scenario), m_model(std::move(model)), m_path(actPath(act) + "."),
          m_isVaried(isVaried(check.lab, act))
    {
        for (const auto* spec : check.givenUsed(act)) {
            if (!check.isFaulty(givenPath(*spec))) {
                m_specs.push_back(spec);
            }
        }
    }

    void run()
    {
        sample({{}, 0, true});
        const auto scenarios = m_check.lab.contexts.size() * m_check.lab.profiles.size();
        const auto all = std::max<std::size_t>(m_work * scenarios, 1); // of one sample everywhere
        const auto seeds = m_act.model.isSeedOfAttempt ? std::clamp(kSeedWork / all, kFewestSeeds, kSeedsTried) : 0;
        const GivenSamples samples(m_specs, seeds, kProofWork / all);
        for (std::size_t i = 1; i < samples.count(); ++i) { // the first are the defaults
            sample(samples.at(i));
        }
    }

private:
    /// The model with a sample's values: shared with other checks where they look at the same, else one that is given
    /// value after value.
    void choose(const GivenSample& sample)
    {
        if (sample.isCorner) {
            m_model = m_check.models.at(m_act, {m_scenario.context, m_scenario.profile, sample.given});
            m_reliances = m_model ? reliancesOf(m_act, *m_model) : Reliances();
            return;
        }
        if (!m_own) {
            auto spec = scenarioSpec(m_check.lab, m_act, m_scenario);
            auto model = spec ? Model::compile(std::move(*spec)) : fail(std::move(spec.error()));
            m_own = model ? std::make_shared<Model>(std::move(*model)) : nullptr;
            m_ownReliances = m_own ? reliancesOf(m_act, *m_own) : Reliances();
        }
        for (const auto* spec : m_own ? m_specs : std::vector<const GivenSpec*>()) {
            const auto value = sample.given.find(spec->id());
            m_own->setConstant(
                givenConstant(*spec, value == sample.given.end() ? spec->defaultValue() : value->second));
        }
        if (m_own && m_act.model.isSeedOfAttempt) {
            m_own->setSeed(sample.drawSeed().value_or(kSeedWithoutAttempt));
        }
        m_model = m_own;
    }

    void sample(const GivenSample& sample)
    {
        choose(sample);
        if (!m_model) {
            return;
        }
        m_where = "context " + inQuotes(m_scenario.context) +
                  (m_check.lab.profiles.size() > 1 ? ", profile " + inQuotes(m_scenario.profile) : "") +
                  sampleText(sample);
        evaluate(!sample.isDefault());
        reliances(m_model == m_own ? m_ownReliances : m_reliances);
        for (const auto& [question, key] :
             {std::pair(&m_act.predict, "predict"), std::pair(&m_act.reflect, "reflect")}) {
            answers(*question, key);
            number(*question, m_path + key);
            parts(*question, m_path + key);
        }
        rightAnswer();
        rightNumber();
    }

    void evaluate(bool isGiven)
    {
        m_cases.clear();
        m_work = 0;
        for (const auto& each : m_act.cases) {
            auto evaluation = m_model->evaluate(each.settings);
            m_work += m_model->work();
            if (evaluation) {
                m_cases.emplace(each.id, std::move(*evaluation));
            } else if (isGiven) {
                // At the defaults checkFormulas() says so.
                report(m_path + "cases." + each.id, "given-value", "The model has no value here (" + m_where + ")",
                       "Guard the formula, or narrow the range.");
            }
        }
    }

    void report(const std::string& path, const std::string& code, const std::string& message, const std::string& remedy)
    {
        if (m_reported.insert(path + code).second) { // one example is enough
            m_check.at(path, code, message, remedy);
        }
    }

    void reliances(const Reliances& all)
    {
        for (const auto& [index, condition] : all) {
            const auto evaluation = m_cases.find(m_act.reliesOn[index].caseId);
            if (evaluation != m_cases.end() && !m_model->holds(condition, evaluation->second)) {
                report(m_path + "relies_on." + std::to_string(index) + ".when", "reliance-broken",
                       "The act relies on this, and it does not hold (" + m_where + ")",
                       "Narrow a range, or say in the text what is always true.");
            }
        }
    }

    /// "baseline.total_s"
    [[nodiscard]] std::optional<Quantity> valueOf(const std::string& bound) const
    {
        const auto dot = bound.find('.');
        const auto evaluation = dot == std::string::npos ? m_cases.end() : m_cases.find(bound.substr(0, dot));
        return evaluation == m_cases.end() ? std::nullopt
                                           : m_model->quantity(evaluation->second, bound.substr(dot + 1));
    }

    [[nodiscard]] std::optional<double> valueOf(const Option& option) const
    {
        const auto value = option.value ? option.value : valueOf(option.valueOf);
        return value ? std::optional(value->base) : std::nullopt;
    }

    void number(const Question& question, const std::string& path)
    {
        const auto& rule = question.number;
        const auto right = question.kind != QuestionKind::Number ? std::nullopt
                           : rule.value                          ? rule.value
                                                                 : valueOf(rule.valueOf);
        if (!right || right->dimension != rule.unit.dimension) {
            return;
        }
        if (m_isVaried && !rule.value) { // the others were checked with the question
            checkRightNumber(m_check, question, path, right->in(rule.unit), m_where);
        }
        checkSomethingIsWrong(m_check, question, path, right->in(rule.unit), m_where);
    }

    void parts(const Question& question, const std::string& path)
    {
        std::vector<std::pair<std::string, double>> parts;
        for (const auto& option : question.options) {
            if (const auto value = question.kind == QuestionKind::Allocation ? valueOf(option) : std::nullopt) {
                parts.emplace_back(option.id, *value);
            }
        }
        if (!parts.empty() && parts.size() == question.options.size()) {
            checkRightParts(m_check, question, path, parts, m_where);
        }
    }

    /// Options with values: none like another, and from least to greatest as with the defaults. So what is ranked by
    /// them keeps its order. Parts of a budget may be alike.
    void answers(const Question& question, const std::string& key)
    {
        if (!m_isVaried || question.kind == QuestionKind::Allocation) {
            return;
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
        const auto actual = evaluation == m_cases.end() || output.empty()
                                ? std::nullopt
                                : m_model->quantity(evaluation->second, output);
        const auto value = right ? valueOf(*right) : std::nullopt;
        if (!actual || !value || !m_isVaried) {
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

    /// A number that is the same for everybody stays right beside what the reveal shows, where it is with the defaults.
    void rightNumber()
    {
        const auto& rule = m_act.predict.number;
        const auto actual = m_isVaried && m_act.predict.kind == QuestionKind::Number && rule.value
                                ? valueOf(m_act.reveal.model.caseId + "." + m_act.reveal.model.output)
                                : std::nullopt;
        if (!actual || actual->dimension != rule.unit.dimension) {
            return;
        }
        const auto score = scoreAgainst(m_act.predict, numberText(actual->in(rule.unit)), m_act.predict.answer);
        const bool isRight = score && score->isRight();
        m_isRightAtFirst = m_isRightAtFirst.value_or(isRight);
        if (*m_isRightAtFirst && !isRight) {
            report(m_path + "predict.answer", "answer-changes",
                   "What the model says does not count as right any more (" + m_where + ")",
                   "Bind the right answer to the model, or narrow a range.");
        }
    }

    /// By factor where both have a sign in common, as the reveal tells it.
    static double distance(double answer, double actual)
    {
        return answer > 0 && actual > 0 ? std::abs(std::log(answer / actual)) : std::abs(answer - actual);
    }

    LabCheck& m_check;
    const Act& m_act;
    const Scenario m_scenario;
    std::shared_ptr<const Model> m_model; ///< with the values of the sample
    std::shared_ptr<Model> m_own;         ///< the one that is changed
    Reliances m_reliances;
    Reliances m_ownReliances;
    const std::string m_path;
    const bool m_isVaried;
    std::size_t m_work = 0; ///< of the last sample
    std::optional<bool> m_isRightAtFirst;
    std::vector<const GivenSpec*> m_specs; ///< that the act's formulas use
    std::map<std::string, Evaluation> m_cases;
    std::map<std::string, std::string> m_orders; ///< question -> its options by value, as with the defaults
    std::set<std::string> m_reported;
    std::string m_where;
};

} // namespace

void checkReliance(LabCheck& check)
{
    for (const auto& act : check.lab.acts) {
        const auto isQuantity = [](const Question& question) {
            return question.kind == QuestionKind::Allocation || question.kind == QuestionKind::Number;
        };
        const bool isFixed =
            act.reliesOn.empty() && !isQuantity(act.predict) && !isQuantity(act.reflect) && !isVaried(check.lab, act);
        if (isFixed || check.isFaulty(actPath(act) + ".model")) {
            continue;
        }
        for (const auto& context : check.lab.contexts) {
            for (const auto& profile : check.lab.profiles) {
                const Scenario scenario{context.id, profile.id};
                if (auto model = check.models.at(act, scenario)) {
                    Proof(check, act, scenario, std::move(model)).run();
                }
            }
        }
    }
}

} // namespace foresight
