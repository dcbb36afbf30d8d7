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

Mark markOf(Award award, const Act& act, const ActState& state)
{
    switch (award) {
    case Award::Commit:
        return commitMark(state);
    case Award::Missions:
        return missionsMark(act, state);
    case Award::Reflect:
        return reflectMark(act, state);
    case Award::Correct:
        return correctMark(act, state);
    case Award::Certainty:
        return certaintyMark(act, state);
    case Award::Finish:
        break;
    }
    return {};
}

} // namespace

std::vector<AwardMark> awardMarks(const LabDefinition& lab, const SessionState& state)
{
    std::vector<AwardMark> marks;
    for (const Act& act : lab.acts) {
        const ActState& actState = state.act(act.id);
        for (const Award award : {Award::Commit, Award::Missions, Award::Reflect, Award::Correct, Award::Certainty}) {
            const Mark mark = markOf(award, act, actState);
            marks.push_back({act.id, award, mark.share, mark.why});
        }
    }
    marks.push_back({{}, Award::Finish, state.finished ? 1.0 : 0.0, state.finished ? "finished" : "not-finished"});
    return marks;
}

Score score(const Rubric& rubric, const std::vector<AwardMark>& marks)
{
    Score total;
    for (const RubricItem& item : rubric.items) {
        const auto mark = std::find_if(marks.begin(), marks.end(), [&item](const AwardMark& each) {
            return each.award == item.award && (item.award == Award::Finish || each.act == item.act);
        });
        const bool found = mark != marks.end();
        total.items.push_back({item.id, found ? mark->share * item.points : 0, item.points,
                               found ? mark->why : std::string("no-such-act")});
        total.points += total.items.back().points;
        total.possible += item.points;
    }
    return total;
}

Score score(const Rubric& rubric, const LabDefinition& lab, const SessionState& state)
{
    return score(rubric, awardMarks(lab, state));
}

} // namespace foresight
