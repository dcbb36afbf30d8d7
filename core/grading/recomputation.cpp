// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/recomputation.h"

#include "core/session/session.h"

#include <algorithm>
#include <cmath>

namespace foresight {

namespace {

constexpr double kRelative = 1e-9;

bool agree(double recorded, double computed)
{
    return std::abs(recorded - computed) <= kRelative * std::max(std::abs(recorded), std::abs(computed));
}

/// A mission as it can be judged, and whether a look has met it.
struct MissionReplay
{
    std::string id;
    std::optional<Settings> sees;
    std::optional<Condition> when;
    bool met = false;
};

MissionReplay missionReplay(const Lab& lab, const std::string& act, const Mission& mission, const Model& model)
{
    MissionReplay replay;
    replay.id = mission.id;
    if (!mission.sees.empty()) {
        if (Result<Settings> wanted = lab.caseSettings(act, mission.sees, model)) {
            replay.sees = std::move(*wanted);
        }
    } else if (Result<Condition> condition = model.condition(mission.when)) {
        replay.when = std::move(*condition);
    }
    return replay;
}

} // namespace

/// One act's model, and what its events have shown so far.
struct Recomputer::ActReplay
{
    Model model;
    Scenario scenario;
    std::vector<MissionReplay> missions;
    std::int64_t looks = 0;
};

Recomputer::Recomputer(const Lab& lab) : m_lab(lab) {}
Recomputer::~Recomputer() = default;

void Recomputer::begin()
{
    m_found.clear();
    for (auto& [key, replay] : m_replays) {
        replay->looks = 0;
        for (MissionReplay& mission : replay->missions) {
            mission.met = false;
        }
    }
}

Result<void> Recomputer::take(const Event& event, const Scenario& scenario)
{
    const auto* look = std::get_if<Explored>(&event.body);
    const auto* mission = std::get_if<MissionMet>(&event.body);
    if (!look && !mission) {
        return {};
    }
    const Result<ActReplay*> replay = replayOf(event.act, scenario);
    if (!replay) {
        return fail(replay.error());
    }
    if (look) {
        checkLook(**replay, event.seq, *look);
    } else {
        checkMission(**replay, event.seq, mission->mission);
    }
    return {};
}

Result<Recomputer::ActReplay*> Recomputer::replayOf(const std::string& act, const Scenario& scenario)
{
    const auto it = m_replays.find(ReplayView{act, scenario.context, scenario.profile});
    if (it != m_replays.end() && it->second->scenario == scenario) {
        return it->second.get();
    }
    Result<Model> model = m_lab.model(act, scenario);
    if (!model) {
        return fail(model.error());
    }
    auto replay = std::make_unique<ActReplay>(ActReplay{std::move(*model), scenario, {}, 0});
    for (const Mission& mission : m_lab.definition().act(act)->explore.missions) {
        replay->missions.push_back(missionReplay(m_lab, act, mission, replay->model));
    }
    // Hand-ins with values or seeds of their own take each other's place: there are as many as students.
    auto& kept = m_replays[ReplayKey{act, scenario.context, scenario.profile}];
    kept = std::move(replay);
    return kept.get();
}

void Recomputer::checkLook(ActReplay& replay, std::int64_t seq, const Explored& look)
{
    const Result<Evaluation> evaluation = replay.model.evaluate(look.settings);
    for (const auto& [output, recorded] : look.outputs) {
        const OutputSpec* spec = replay.model.spec().output(output);
        std::optional<double> computed;
        if (evaluation && spec) {
            computed = evaluation->outputs.at(output).in(spec->unit);
        }
        if (!computed || !agree(recorded, *computed)) {
            m_found.push_back({seq, output, recorded, computed});
        }
    }
    for (const auto& [verdict, recorded] : look.verdicts) {
        const bool same =
            evaluation && evaluation->verdicts.contains(verdict) && evaluation->verdicts.at(verdict) == recorded;
        if (!same) {
            m_found.push_back({seq, verdict, 0, {}});
        }
    }
    const bool isFirst = replay.looks++ == 0;
    for (MissionReplay& mission : replay.missions) {
        // What holds in the first look was met by opening the page, and does not count.
        const auto holds = [&] {
            return !isFirst && mission.when && evaluation && replay.model.holds(*mission.when, *evaluation);
        };
        mission.met = mission.met || (mission.sees && *mission.sees == look.settings) || holds();
    }
}

void Recomputer::checkMission(const ActReplay& replay, std::int64_t seq, const std::string& id)
{
    const auto it = std::find_if(replay.missions.begin(), replay.missions.end(),
                                 [&id](const MissionReplay& mission) { return mission.id == id; });
    if (it == replay.missions.end() || !it->met || replay.looks < 2) {
        m_found.push_back({seq, "mission " + id, 1, 0.0});
    }
}

Result<std::vector<Disagreement>> recompute(const Lab& lab, const std::vector<Event>& events)
{
    const SessionState state = fold(sessionRules(lab.definition()), events).state;
    const Scenario scenario = state.scenario();
    Recomputer recomputer(lab);
    for (const Event& event : events) {
        if (Result<void> taken = recomputer.take(event, scenario); !taken) {
            return fail(taken.error());
        }
    }
    return recomputer.found();
}

} // namespace foresight
