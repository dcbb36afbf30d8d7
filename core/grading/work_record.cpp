// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/work_record.h"

#include "core/lab/answer.h"
#include "core/session/beginning.h"

#include <algorithm>
#include <map>

namespace foresight {

namespace {

/// Time between two events. The monotonic clock starts again with the computer, and then says less than UTC does.
double secondsBetween(const Event& from, const Event& to)
{
    constexpr double kMsPerSecond = 1000;
    const std::int64_t monotonic = to.monotonicMs - from.monotonicMs;
    const std::int64_t ms = monotonic >= 0 ? monotonic : std::max<std::int64_t>(0, to.utcMs - from.utcMs);
    return static_cast<double>(ms) / kMsPerSecond;
}

/// The events of one act that open and close its steps.
struct ActEvents
{
    const Event* opened = nullptr;
    const Event* locked = nullptr;
    const Event* revealed = nullptr;
    std::vector<const Event*> reflected;
    const Event* equation = nullptr;
    const Event* finished = nullptr;
};

template <typename Body>
const Body* as(const Event* event)
{
    return event ? std::get_if<Body>(&event->body) : nullptr;
}

void setFirst(const Event*& slot, const Event& event)
{
    slot = slot ? slot : &event;
}

void take(ActEvents& act, const Event& event)
{
    if (as<ActOpened>(&event)) {
        setFirst(act.opened, event);
    } else if (as<PredictionLocked>(&event)) {
        setFirst(act.locked, event);
    } else if (as<Revealed>(&event)) {
        setFirst(act.revealed, event);
    } else if (as<ReflectionAnswered>(&event)) {
        act.reflected.push_back(&event);
    } else if (as<EquationOpened>(&event)) {
        setFirst(act.equation, event);
    } else if (as<ActFinished>(&event)) {
        setFirst(act.finished, event);
    }
}

/// What the first try is worth.
void judge(AnswerRecord& record, const Question& question, const Scenario& scenario)
{
    const auto score = scoreAnswer(question, record.answers.front(), scenario);
    record.correct = score && score->isRight();
    if (score && score->judgement == Judgement::Partly) {
        record.partly = score->share;
    }
    if (question.isBound()) {
        record.right = question.right(scenario);
    }
}

AnswerRecord predictionOf(const Act& act, const ActEvents& events, const Scenario& scenario)
{
    AnswerRecord record;
    record.act = act.id;
    record.role = QuestionRole::Prediction;
    record.scored = act.predict.isScored();
    if (const auto* locked = as<PredictionLocked>(events.locked)) {
        record.answers = {locked->answer};
        judge(record, act.predict, scenario);
        record.confidence = locked->confidence;
        record.reason = locked->reason;
        record.placed = locked->placed;
        record.answeredUtcMs = events.locked->utcMs;
        if (events.opened) {
            record.secondsToFirst = secondsBetween(*events.opened, *events.locked);
        }
    }
    return record;
}

AnswerRecord reflectionOf(const Act& act, const ActEvents& events, const Scenario& scenario)
{
    AnswerRecord record;
    record.act = act.id;
    record.role = QuestionRole::Reflection;
    record.scored = act.reflect.isScored();
    for (const Event* event : events.reflected) {
        record.answers.push_back(as<ReflectionAnswered>(event)->answer);
    }
    if (!events.reflected.empty()) {
        judge(record, act.reflect, scenario);
        record.answeredUtcMs = events.reflected.front()->utcMs;
        if (events.revealed) {
            record.secondsToFirst = secondsBetween(*events.revealed, *events.reflected.front());
        }
    }
    return record;
}

void addTimes(std::vector<StepTime>& times, const Act& act, const ActEvents& events)
{
    const Event* reflected = events.reflected.empty() ? nullptr : events.reflected.back();
    const auto add = [&](const char* step, const Event* from, const Event* to) {
        if (from && to) {
            times.push_back({act.id, step, secondsBetween(*from, *to)});
        }
    };
    add("predict", events.opened, events.locked);
    add("explore", events.locked, events.revealed);
    add("reflect", events.revealed, reflected);
    add("equation", events.equation, events.finished);
}

} // namespace

std::string questionRoleName(QuestionRole role)
{
    return role == QuestionRole::Prediction ? "prediction" : "reflection";
}

std::string AnswerRecord::id() const
{
    return act + "." + questionRoleName(role);
}

WorkRecord workRecord(const LabDefinition& lab, const std::vector<Event>& events)
{
    WorkRecord record;
    record.lab = lab.id;
    std::string profile;
    std::map<std::string, ActEvents> acts;
    for (const Event& event : events) {
        record.attempt = event.attempt;
        if (const auto* started = as<LabStarted>(&event)) {
            profile = started->profile;
            record.startedUtcMs = event.utcMs;
            record.given = fittingGiven(lab.given, givenValues(*started));
            record.attemptSeed = lab.hasAttemptSeed() ? recordedDrawSeed(started->seed) : std::nullopt;
        } else if (const auto* chosen = as<ContextChosen>(&event)) {
            record.context = chosen->context;
        } else if (as<LabFinished>(&event)) {
            record.finishedUtcMs = event.utcMs;
        } else if (as<Explored>(&event)) {
            ++record.looks;
        } else if (as<MissionMet>(&event)) {
            ++record.missions;
        } else {
            take(acts[event.act], event);
        }
    }
    const Scenario scenario{record.context, profile, record.given, {}, record.attemptSeed};
    for (const Act& act : lab.acts) {
        const ActEvents& told = acts[act.id];
        record.answers.push_back(predictionOf(act, told, scenario));
        record.answers.push_back(reflectionOf(act, told, scenario));
        addTimes(record.times, act, told);
    }
    return record;
}

} // namespace foresight
