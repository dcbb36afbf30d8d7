// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/design_record.h"

#include "core/lab/answer.h"
#include "core/session/session.h"

#include <algorithm>
#include <cmath>

namespace foresight {

namespace {

double rounded(double value, int decimals)
{
    if (decimals < 0) {
        return value;
    }
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

RecordValue firstOutput(const ActState& act, const RecordField& field)
{
    if (!act.firstLook || !act.firstLook->outputs.contains(field.name)) {
        return {};
    }
    return rounded(act.firstLook->outputs.at(field.name), field.decimals);
}

RecordValue lastInput(const ActState& act, const RecordField& field)
{
    if (!act.lastLook || !act.lastLook->settings.contains(field.name)) {
        return {};
    }
    return std::visit([](const auto& value) { return RecordValue{value}; }, act.lastLook->settings.at(field.name));
}

bool shows(const Explored& look, const RecordField& field)
{
    const auto it = look.verdicts.find(field.name);
    return it != look.verdicts.end() && it->second == field.value;
}

RecordValue everVerdict(const std::vector<Event>& events, const ActState& act, const RecordField& field)
{
    if (!act.firstLook) {
        return {};
    }
    return std::any_of(events.begin(), events.end(), [&field](const Event& event) {
        const auto* look = std::get_if<Explored>(&event.body);
        return look && event.act == field.act && shows(*look, field);
    });
}

/// Not before the reveal: the record must not tell what the lab still asks.
RecordValue predictionCorrect(const Act& act, const SessionState& session)
{
    const ActState& state = session.act(act.id);
    if (state.phase < Phase::Revealed || !act.predict.isScored()) {
        return {};
    }
    return isRight(act.predict, state.prediction->answer, session.scenario());
}

RecordValue reflectionCorrect(const Act& act, const SessionState& session)
{
    const ActState& state = session.act(act.id);
    if (!state.reflectionClosed || !act.reflect.isScored()) {
        return {};
    }
    return isRight(act.reflect, state.reflections.back(), session.scenario());
}

RecordValue valueOf(const LabDefinition& lab, const SessionState& state, const std::vector<Event>& events,
                    const RecordField& field)
{
    const Act* act = lab.act(field.act);
    const ActState& actState = state.act(field.act);
    switch (field.take) {
    case RecordTake::Context:
        return state.context.empty() ? RecordValue{} : RecordValue{state.context};
    case RecordTake::FirstOutput:
        return firstOutput(actState, field);
    case RecordTake::LastInput:
        return lastInput(actState, field);
    case RecordTake::EverVerdict:
        return everVerdict(events, actState, field);
    case RecordTake::PredictionCorrect:
        return act ? predictionCorrect(*act, state) : RecordValue{};
    case RecordTake::ReflectionCorrect:
        return act ? reflectionCorrect(*act, state) : RecordValue{};
    }
    return {};
}

} // namespace

DesignRecord designRecord(const LabDefinition& lab, const std::vector<Event>& events)
{
    return designRecord(lab, fold(sessionRules(lab), events).state, events);
}

DesignRecord designRecord(const LabDefinition& lab, const SessionState& state, const std::vector<Event>& events)
{
    DesignRecord record;
    record.chapter = lab.chapterNumber;
    for (const RecordField& field : lab.record) {
        record.design[field.id] = valueOf(lab, state, events, field);
        if (field.take == RecordTake::EverVerdict) {
            const ActState& act = state.act(field.act);
            record.now[field.id] = act.lastLook ? RecordValue{shows(*act.lastLook, field)} : RecordValue{};
        }
    }
    return record;
}

} // namespace foresight
