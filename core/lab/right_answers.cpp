// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/right_answers.h"

#include "core/lab/answer.h"

#include <algorithm>
#include <mutex>

namespace foresight {
namespace {

Error unknown(const std::string& kind, const std::string& name)
{
    return {ErrorCode::UnknownName, {}, {kind, name}, {}};
}

/// What the cases of an act's model say, each computed once.
class Scene
{
public:
    Scene(const Model& model, const Act& act) : m_model(model), m_act(act) {}

    Result<std::string> answer(const Question& question)
    {
        return question.kind == QuestionKind::Number ? number(question) : allocation(question);
    }

private:
    /// "full_rate.transfer_s"
    Result<Quantity> value(const std::string& valueOf)
    {
        const auto dot = valueOf.find('.');
        const auto* spec = m_act.caseNamed(valueOf.substr(0, dot));
        if (!spec || dot == std::string::npos) {
            return fail(unknown("case", valueOf.substr(0, dot)));
        }
        auto known = m_evaluations.find(spec->id);
        if (known == m_evaluations.end()) {
            known = m_evaluations.emplace(spec->id, m_model.evaluate(spec->settings)).first;
        }
        if (!known->second) {
            return fail(known->second.error());
        }
        const auto name = valueOf.substr(dot + 1);
        const auto quantity = m_model.quantity(*known->second, name);
        return quantity ? Result<Quantity>(*quantity) : fail(unknown("output", name));
    }

    Result<std::string> number(const Question& question)
    {
        const auto found = value(question.number.valueOf);
        if (!found) {
            return fail(found.error());
        }
        AnswerParts parts;
        parts.number = found->in(question.number.unit);
        return draftText(question, parts);
    }

    Result<std::string> allocation(const Question& question)
    {
        AnswerParts parts;
        double sum = 0;
        for (const Option& option : question.options) {
            const auto found = option.value ? Result<Quantity>(*option.value) : value(option.valueOf);
            if (!found) {
                return fail(found.error());
            }
            parts.amounts.emplace_back(option.id, found->base);
            sum += found->base;
        }
        if (!(sum > 0)) {
            return fail({ErrorCode::NotFinite, {}, {"budget"}, {}});
        }
        for (auto& [id, amount] : parts.amounts) {
            amount *= question.allocation.budget / sum;
        }
        return draftText(question, parts);
    }

    const Model& m_model;
    const Act& m_act;
    std::map<std::string, Result<Evaluation>> m_evaluations;
};

Result<Model> modelUnder(const LabDefinition& lab, const Act& act, const Scenario& scenario)
{
    auto spec = scenarioSpec(lab, act, scenario);
    return spec ? Model::compile(std::move(*spec)) : fail(std::move(spec.error()));
}

/// Right answers of one question in scenarios of attempts, computed when they are asked for. Safe to ask from several
/// threads: hand-ins are graded side by side.
class AnswersOfAttempts
{
public:
    AnswersOfAttempts(std::shared_ptr<const LabDefinition> lab, std::string act, bool isPrediction)
        : m_lab(std::move(lab)), m_act(std::move(act)), m_isPrediction(isPrediction)
    {
    }

    std::string at(const Scenario& scenario)
    {
        const std::lock_guard guard(m_mutex);
        auto known = m_known.find(scenario);
        if (known == m_known.end()) {
            if (m_known.size() >= kMostKept) {
                m_known.clear();
            }
            const Act& act = *m_lab->act(m_act);
            Scenario chosen = scenario;
            if (chosen.context.empty() && !m_lab->contexts.empty()) {
                chosen.context = m_lab->contexts.front().id; // as texts and models before a context is chosen
            }
            const auto answer = modelAnswer(*m_lab, act, m_isPrediction ? act.predict : act.reflect, chosen);
            known = m_known.emplace(scenario, answer.value_or(std::string())).first;
        }
        return known->second;
    }

private:
    static constexpr std::size_t kMostKept = 1000;

    std::shared_ptr<const LabDefinition> m_lab;
    std::string m_act;
    bool m_isPrediction;
    std::mutex m_mutex;
    std::map<Scenario, std::string> m_known;
};

/// What is right of the act's bound questions, as far as the model can say it.
std::map<const Question*, std::string> answersOf(const LabDefinition& lab, const Act& act, const Scenario& scenario)
{
    std::map<const Question*, std::string> answers;
    const auto model = modelUnder(lab, act, scenario);
    if (!model) {
        return answers;
    }
    Scene scene(*model, act);
    for (const Question* question : {&act.predict, &act.reflect}) {
        if (auto answer = question->isBound() ? scene.answer(*question) : fail(Error{})) {
            answers[question] = std::move(*answer);
        }
    }
    return answers;
}

std::vector<Scenario> scenariosOf(const LabDefinition& lab)
{
    std::vector<std::string> contexts{{}};
    for (const ContextSpec& context : lab.contexts) {
        contexts.push_back(context.id);
    }
    std::vector<std::string> profiles{{}};
    for (const ProfileSpec& profile : lab.profiles) {
        profiles.push_back(profile.id);
    }
    std::vector<Scenario> scenarios;
    for (const auto& context : contexts) {
        for (const auto& profile : profiles) {
            scenarios.push_back({context, profile, {}, {}});
        }
    }
    return scenarios;
}

} // namespace

Result<std::string> modelAnswer(const LabDefinition& lab, const Act& act, const Question& question,
                                const Scenario& scenario)
{
    const auto model = modelUnder(lab, act, scenario);
    return model ? modelAnswer(*model, act, question) : fail(model.error());
}

Result<std::string> modelAnswer(const Model& model, const Act& act, const Question& question)
{
    return Scene(model, act).answer(question);
}

void resolveRightAnswers(LabDefinition& lab)
{
    const std::string first = lab.contexts.empty() ? std::string() : lab.contexts.front().id;
    const bool hasBound = std::any_of(lab.acts.begin(), lab.acts.end(),
                                      [](const Act& act) { return act.predict.isBound() || act.reflect.isBound(); });
    if (!hasBound) {
        return;
    }
    const std::string usual = lab.profiles.empty() ? std::string() : lab.defaultProfile().id;
    const auto before = std::make_shared<const LabDefinition>(lab);
    for (Act& act : lab.acts) {
        if (!act.predict.isBound() && !act.reflect.isBound()) {
            continue;
        }
        for (Question* question : {&act.predict, &act.reflect}) {
            if (question->isBound()) {
                const auto attempts = std::make_shared<AnswersOfAttempts>(before, act.id, question == &act.predict);
                question->rightAt = [attempts](const Scenario& asked) { return attempts->at(asked); };
            }
        }
        std::map<Scenario, std::map<const Question*, std::string>> known;
        for (const Scenario& scenario : scenariosOf(lab)) {
            // Where no context is chosen, texts and models are those of the first one.
            const Scenario meant{scenario.context.empty() ? first : scenario.context,
                                 scenario.profile.empty() ? usual : scenario.profile};
            if (!known.contains(meant)) {
                known[meant] = answersOf(lab, act, meant);
            }
            for (Question* question : {&act.predict, &act.reflect}) {
                if (const auto answer = known[meant].find(question); answer != known[meant].end()) {
                    question->rightBy[scenario] = answer->second;
                }
            }
        }
    }
}

} // namespace foresight
