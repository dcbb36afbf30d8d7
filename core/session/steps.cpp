// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/steps.h"

#include <algorithm>

namespace foresight {

namespace {

StepBar barOfActBefore(const SessionState& state, const std::string& act)
{
    const ActState& before = state.act(act);
    if (before.phase == Phase::Done) {
        return StepBar::None;
    }
    return before.reflectionClosed ? StepBar::ReadEquation : StepBar::FinishActBefore;
}

StepBar barOfMessage(const LabDefinition& lab, const SessionState& state, const std::string& act)
{
    if (state.context.empty()) {
        return StepBar::ChooseContext;
    }
    StepBar bar = StepBar::None;
    for (const Act& each : lab.acts) {
        if (each.id == act || bar != StepBar::None) {
            break;
        }
        bar = barOfActBefore(state, each.id);
    }
    return bar;
}

bool missionsMet(const Act& act, const ActState& state)
{
    const std::vector<Mission>& missions = act.explore.missions;
    const auto met = [&state](const Mission& mission) { return state.missionsMet.contains(mission.id); };
    return state.phase >= Phase::Exploring && std::all_of(missions.begin(), missions.end(), met);
}

StepBar barInAct(const Act& act, const ActState& state, StepKind kind)
{
    if (kind >= StepKind::Predict && state.phase == Phase::Briefed) {
        return StepBar::OpenMessage;
    }
    if (kind >= StepKind::Explore && !state.prediction) {
        return StepBar::LockPrediction;
    }
    if (kind >= StepKind::Reveal && !missionsMet(act, state)) {
        return StepBar::MeetMissions;
    }
    if (kind >= StepKind::Reflect && state.phase < Phase::Revealed) {
        return StepBar::SeeReveal;
    }
    if (kind >= StepKind::Equation && !state.reflectionClosed) {
        return StepBar::AnswerReflection;
    }
    return StepBar::None;
}

bool isDone(const SessionState& state, const Step& step)
{
    const ActState& act = state.act(step.act);
    switch (step.kind) {
    case StepKind::Brief:
        return !state.context.empty();
    case StepKind::Message:
        return act.phase > Phase::Briefed;
    case StepKind::Predict:
        return act.prediction.has_value();
    case StepKind::Explore:
    case StepKind::Reveal:
        return act.phase >= Phase::Revealed;
    case StepKind::Reflect:
        return act.reflectionClosed;
    case StepKind::Equation:
        return act.phase == Phase::Done;
    case StepKind::Report:
        return state.handIns > 0;
    }
    return false;
}

} // namespace

std::vector<Step> stepsOf(const LabDefinition& lab)
{
    std::vector<Step> steps{{StepKind::Brief, {}}};
    for (const Act& act : lab.acts) {
        for (const StepKind kind : {StepKind::Message, StepKind::Predict, StepKind::Explore, StepKind::Reveal,
                                    StepKind::Reflect, StepKind::Equation}) {
            steps.push_back({kind, act.id});
        }
    }
    steps.push_back({StepKind::Report, {}});
    return steps;
}

StepBar barOf(const LabDefinition& lab, const SessionState& state, const Step& step)
{
    if (step.kind == StepKind::Brief) {
        return StepBar::None;
    }
    const StepBar before = barOfMessage(lab, state, step.act);
    const Act* act = lab.act(step.act);
    if (before != StepBar::None || !act) {
        return before;
    }
    return barInAct(*act, state.act(step.act), step.kind);
}

StepMark markOf(const LabDefinition& lab, const SessionState& state, const Step& step)
{
    if (step.kind == StepKind::Predict && state.act(step.act).prediction) {
        return StepMark::Locked;
    }
    if (isDone(state, step)) {
        return StepMark::Done;
    }
    return step == resumeStep(lab, state) ? StepMark::Current : StepMark::ToDo;
}

Step resumeStep(const LabDefinition& lab, const SessionState& state)
{
    Step furthest;
    for (const Step& step : stepsOf(lab)) {
        // Coming back is not asking for the reveal: whoever has met the missions goes on exploring until they ask.
        const bool unasked = step.kind == StepKind::Reveal && state.act(step.act).phase < Phase::Revealed;
        if (unasked || barOf(lab, state, step) != StepBar::None) {
            break;
        }
        furthest = step;
    }
    return furthest;
}

bool isReadOnly(const LabDefinition&, const SessionState& state, const Step& step)
{
    switch (step.kind) {
    case StepKind::Explore:
    case StepKind::Reveal:
        return state.act(step.act).phase == Phase::Done;
    case StepKind::Report:
        return false;
    default:
        return isDone(state, step);
    }
}

} // namespace foresight
