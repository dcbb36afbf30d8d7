// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/scorer.h"

#include <algorithm>

namespace foresight {

namespace {

/// What an award pays, as a share of the line's points.
struct Mark
{
    double share = 0;
    const char* why = "";
};

Mark commitMark(const ActState& state)
{
    return state.prediction ? Mark{1, "locked"} : Mark{0, "not-locked"};
}

Mark missionsMark(const Act& act, const ActState& state)
{
    const std::vector<Mission>& missions = act.explore.missions;
    const auto met = [&state](const Mission& mission) { return state.missionsMet.contains(mission.id); };
    const bool all = state.phase >= Phase::Exploring && std::all_of(missions.begin(), missions.end(), met);
    return all ? Mark{1, "met"} : Mark{0, "open"};
}

Mark reflectMark(const Act& act, const ActState& state)
{
    const auto right = std::find(state.reflections.begin(), state.reflections.end(), act.reflect.answer);
    if (right == state.reflections.begin() && right != state.reflections.end()) {
        return {1, "first-try"};
    }
    if (right != state.reflections.end() && right == state.reflections.begin() + 1) {
        return {0.5, "second-try"};
    }
    return state.reflections.empty() ? Mark{0, "not-answered"} : Mark{0, "missed"};
}

bool isRight(const Act& act, const Prediction& prediction)
{
    return prediction.answer == act.predict.answer;
}

Mark correctMark(const Act& act, const ActState& state)
{
    if (!state.prediction) {
        return {0, "not-locked"};
    }
    return isRight(act, *state.prediction) ? Mark{1, "right"} : Mark{0, "wrong"};
}

/// Gardner-Medwin's scheme: right 1, 2, 3, wrong 0, -2, -6; three is the whole line.
Mark certaintyMark(const Act& act, const ActState& state)
{
    constexpr double kMost = 3;
    if (!state.prediction) {
        return {0, "not-locked"};
    }
    const bool right = isRight(act, *state.prediction);
    const char* why = right ? "right" : "wrong";
    switch (state.prediction->confidence) {
    case Confidence::Guess:
        return {right ? 1 / kMost : 0, why};
    case Confidence::FairlySure:
        return {(right ? 2 : -2) / kMost, why};
    case Confidence::VerySure:
        return {(right ? 3 : -6) / kMost, why};
    }
    return {};
}

Mark markOf(const RubricItem& item, const LabDefinition& lab, const SessionState& state)
{
    if (item.award == Award::Finish) {
        return state.finished ? Mark{1, "finished"} : Mark{0, "not-finished"};
    }
    const Act* act = lab.act(item.act);
    if (!act) {
        return {0, "no-such-act"};
    }
    const ActState& actState = state.act(item.act);
    switch (item.award) {
    case Award::Commit:
        return commitMark(actState);
    case Award::Missions:
        return missionsMark(*act, actState);
    case Award::Reflect:
        return reflectMark(*act, actState);
    case Award::Correct:
        return correctMark(*act, actState);
    case Award::Certainty:
        return certaintyMark(*act, actState);
    case Award::Finish:
        break;
    }
    return {};
}

} // namespace

Score score(const Rubric& rubric, const LabDefinition& lab, const SessionState& state)
{
    Score total;
    for (const RubricItem& item : rubric.items) {
        const Mark mark = markOf(item, lab, state);
        total.items.push_back({item.id, mark.share * item.points, item.points, mark.why});
        total.points += total.items.back().points;
        total.possible += item.points;
    }
    return total;
}

} // namespace foresight
