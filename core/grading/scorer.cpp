// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/scorer.h"

#include "core/lab/answer.h"

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

/// What a right answer at the second try is worth.
constexpr double kSecondTry = 0.5;

/// The better of the first try and half of the second, so that nobody loses by trying again.
Mark reflectMark(const Act& act, const ActState& state, const Scenario& scenario)
{
    if (state.reflections.empty()) {
        return {0, "not-answered"};
    }
    if (!act.reflect.isScored()) {
        return {1, "answered"};
    }
    const auto scoreOf = [&](std::size_t at) {
        return at < state.reflections.size()
                   ? scoreAnswer(act.reflect, state.reflections[at], scenario).value_or(AnswerScore{})
                   : AnswerScore{};
    };
    const AnswerScore first = scoreOf(0);
    if (first.isRight()) {
        return {1, "first-try"};
    }
    const AnswerScore second = scoreOf(1);
    const bool secondCounts = kSecondTry * second.share > first.share;
    if (second.isRight() && secondCounts) {
        return {kSecondTry, "second-try"};
    }
    const double share = secondCounts ? kSecondTry * second.share : first.share;
    return share > 0 ? Mark{share, "partly"} : Mark{0, "missed"};
}

/// A prediction in words of one's own has no mark for being right; the checker refuses rubric lines that ask for one.
Mark correctMark(const Act& act, const ActState& state, const Scenario& scenario)
{
    if (!state.prediction) {
        return {0, "not-locked"};
    }
    const auto score = scoreAnswer(act.predict, state.prediction->answer, scenario);
    if (!score) {
        return {0, "not-scored"};
    }
    switch (score->judgement) {
    case Judgement::Right:
        return {1, "right"};
    case Judgement::Partly:
        return {score->share, "partly"};
    case Judgement::Wrong:
        break;
    }
    return {0, "wrong"};
}

/// Gardner-Medwin's scheme: right 1, 2, 3, wrong 0, -2, -6; three is the whole line. Partly right is not right: the
/// scheme asks how sure one is of an answer as a whole.
Mark certaintyMark(const Act& act, const ActState& state, const Scenario& scenario)
{
    constexpr double kMost = 3;
    if (!state.prediction) {
        return {0, "not-locked"};
    }
    if (!act.predict.isScored()) {
        return {0, "not-scored"};
    }
    const bool right = isRight(act.predict, state.prediction->answer, scenario);
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

Mark markOf(Award award, const Act& act, const ActState& state, const Scenario& scenario)
{
    switch (award) {
    case Award::Commit:
        return commitMark(state);
    case Award::Missions:
        return missionsMark(act, state);
    case Award::Reflect:
        return reflectMark(act, state, scenario);
    case Award::Correct:
        return correctMark(act, state, scenario);
    case Award::Certainty:
        return certaintyMark(act, state, scenario);
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
            const Mark mark = markOf(award, act, actState, state.scenario());
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
