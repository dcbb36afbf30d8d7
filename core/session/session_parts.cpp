// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_parts.h"

#include <cassert>

namespace foresight {

namespace {

/// What the model said, as numbers in the units that the outputs are declared in.
Explored exploredFrom(const Model& model, const Evaluation& evaluation)
{
    Explored look;
    look.settings = evaluation.inputs;
    look.verdicts = evaluation.verdicts;
    for (const auto& [id, quantity] : evaluation.outputs) {
        const OutputSpec* output = model.spec().output(id);
        look.outputs[id] = output ? quantity.in(output->unit) : quantity.base;
    }
    return look;
}

} // namespace

std::string predictionDrafts(const std::string& act)
{
    return "predict/" + act + "/";
}

Error refused(Refusal refusal, std::string place)
{
    return {ErrorCode::Refused, std::move(place), {refusalName(refusal)}, {}};
}

Scenario Session::Parts::scenario() const
{
    const std::vector<ContextSpec>& contexts = lab->definition().contexts;
    const std::string first = contexts.empty() ? std::string{} : contexts.front().id;
    return attemptScenario(state.origin, state.context.empty() ? first : state.context);
}

Event Session::Parts::following(const std::string& act, EventBody body) const
{
    return {state.lastSeq + 1, attempt, act, clock->utcMs(), clock->monotonicMs(), std::move(body)};
}

Result<void> Session::Parts::allowed(const std::string& act, EventBody body) const
{
    const auto after = next(rules, state, following(act, std::move(body)));
    return after ? Result<void>{} : fail(refused(after.error()));
}

Result<void> Session::Parts::record(const std::string& act, EventBody body)
{
    const Event event = following(act, std::move(body));
    auto after = next(rules, state, event);
    if (!after) {
        return fail(refused(after.error()));
    }
    if (Result<void> kept = store->append(event); !kept) {
        return kept;
    }
    state = std::move(*after);
    return {};
}

const Model& Session::Parts::model(const std::string& act)
{
    const auto it = models.find(act);
    if (it != models.end()) {
        return it->second;
    }
    Result<Model> compiled = lab->model(act, scenario());
    assert(compiled && "a checked lab's models compile");
    return models.emplace(act, std::move(*compiled)).first->second;
}

Settings Session::Parts::story(const std::string& act)
{
    const Model& compiled = model(act);
    Result<Settings> settings = lab->caseSettings(act, "baseline", compiled);
    assert(settings && "a checked lab's story settings are complete");
    return *settings;
}

Result<Evaluation> Session::Parts::look(const std::string& act, const Settings& settings)
{
    const Model& compiled = model(act);
    Result<Evaluation> evaluation = compiled.evaluate(settings);
    if (!evaluation) {
        return evaluation;
    }
    if (Result<void> recorded = record(act, exploredFrom(compiled, *evaluation)); !recorded) {
        return fail(recorded.error());
    }
    return evaluation;
}

Result<bool> Session::Parts::isMet(const std::string& act, const Mission& mission, const Evaluation& evaluation)
{
    const Model& compiled = model(act);
    if (mission.sees.empty()) {
        const Result<Condition> condition = compiled.condition(mission.when);
        if (!condition) {
            return fail(condition.error());
        }
        return compiled.holds(*condition, evaluation);
    }
    const Result<Settings> wanted = lab->caseSettings(act, mission.sees, compiled);
    if (!wanted) {
        return fail(wanted.error());
    }
    return evaluation.inputs == *wanted || state.act(act).firstLook->settings == *wanted;
}

Result<void> Session::Parts::recordMissions(const std::string& act)
{
    if (state.act(act).looks < 2 || state.act(act).phase == Phase::Done) {
        return {};
    }
    const Result<Evaluation> evaluation = model(act).evaluate(state.act(act).lastLook->settings);
    if (!evaluation) {
        return fail(evaluation.error());
    }
    for (const Mission& mission : lab->definition().act(act)->explore.missions) {
        if (state.act(act).missionsMet.contains(mission.id)) {
            continue;
        }
        const Result<bool> met = isMet(act, mission, *evaluation);
        if (!met) {
            return fail(met.error());
        }
        if (!*met) {
            continue;
        }
        if (Result<void> recorded = record(act, MissionMet{mission.id}); !recorded) {
            return recorded;
        }
    }
    return {};
}

Result<void> Session::Parts::keepDraft(const std::string& key, const std::string& text)
{
    if (Result<void> kept = store->saveDraft(key, text); !kept) {
        return kept;
    }
    if (text.empty()) {
        drafts.erase(key);
    } else {
        drafts[key] = text;
    }
    return {};
}

void Session::Parts::dropDrafts(const std::string& act)
{
    const std::string prefix = predictionDrafts(act);
    std::vector<std::string> keys;
    for (const auto& [key, text] : drafts) {
        if (key.starts_with(prefix)) {
            keys.push_back(key);
        }
    }
    for (const std::string& key : keys) {
        static_cast<void>(keepDraft(key, {}));
        drafts.erase(key);
    }
}

} // namespace foresight
