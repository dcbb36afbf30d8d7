// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_reducer.h"

#include "core/lab/answer.h"

#include <algorithm>

namespace foresight {

namespace {

using Verdict = std::optional<Refusal>;

bool contains(const std::vector<std::string>& list, const std::string& id)
{
    return std::find(list.begin(), list.end(), id) != list.end();
}

Verdict refusedAnswer(const Question& question, const std::string& answer)
{
    const auto fault = answerFault(question, answer);
    if (!fault) {
        return {};
    }
    switch (*fault) {
    case AnswerFault::Empty:
        // Of a single choice nothing is no option; it was refused as that before there were other kinds.
        return question.kind == QuestionKind::SingleChoice ? Refusal::UnknownAnswer : Refusal::AnswerIncomplete;
    case AnswerFault::Incomplete:
        return Refusal::AnswerIncomplete;
    case AnswerFault::Unknown:
        break;
    case AnswerFault::NotANumber:
        return Refusal::AnswerNotANumber;
    case AnswerFault::OutOfRange:
        return Refusal::AnswerOutOfRange;
    case AnswerFault::OffBudget:
        return Refusal::AnswerOffBudget;
    case AnswerFault::TooLong:
        return Refusal::AnswerTooLong;
    }
    return Refusal::UnknownAnswer;
}

/// The earliest thing that is missing before an act may reach `phase`; nothing when it is there or past it.
Verdict missingBefore(const ActState& act, Phase phase)
{
    if (act.phase == Phase::Briefed) {
        return Refusal::ActNotOpen;
    }
    if (act.phase >= phase) {
        return {};
    }
    if (act.phase == Phase::Drafting) {
        return Refusal::PredictionMissing;
    }
    return phase >= Phase::Revealed ? Refusal::RevealMissing : Refusal::NothingExplored;
}

/// Applies one event to the state; each overload says why it may not follow before it changes anything but adding the
/// act's untouched state.
class Step
{
public:
    Step(const SessionRules& rules, SessionState& state, const Event& event)
        : m_rules(rules), m_state(state), m_event(event), m_act(rules.act(event.act))
    {
    }

    Verdict operator()(const LabStarted& started)
    {
        if (m_state.started) {
            return Refusal::AlreadyStarted;
        }
        if (started.lab != m_rules.lab) {
            return Refusal::WrongLab;
        }
        m_state.started = true;
        m_state.attempt = m_event.attempt;
        m_state.origin = started;
        return {};
    }

    Verdict operator()(const ContextChosen& chosen)
    {
        if (!m_state.context.empty()) {
            return Refusal::ContextChosenAlready;
        }
        if (!contains(m_rules.contexts, chosen.context)) {
            return Refusal::UnknownContext;
        }
        m_state.context = chosen.context;
        return {};
    }

    Verdict operator()(const ActOpened&)
    {
        ActState& act = actState();
        if (m_state.context.empty()) {
            return Refusal::ContextMissing;
        }
        if (act.phase != Phase::Briefed) {
            return act.phase == Phase::Done ? Refusal::ActDone : Refusal::ActOpenAlready;
        }
        for (const ActRules& before : m_rules.acts) {
            if (before.id == m_event.act) {
                break;
            }
            if (m_state.act(before.id).phase != Phase::Done) {
                return Refusal::ActNotOpen;
            }
        }
        act.phase = Phase::Drafting;
        return {};
    }

    Verdict operator()(const PredictionLocked& locked)
    {
        ActState& act = actState();
        if (act.phase == Phase::Briefed) {
            return Refusal::ActNotOpen;
        }
        if (act.prediction) {
            return Refusal::PredictionLockedAlready;
        }
        if (const Verdict refused = refusedAnswer(m_act->predict, locked.answer)) {
            return refused;
        }
        if (m_rules.reasonRequired && locked.reason.empty()) {
            return Refusal::ReasonMissing;
        }
        act.prediction = Prediction{locked.answer, locked.confidence, locked.reason, m_event.utcMs, locked.placed};
        act.phase = Phase::Locked;
        return {};
    }

    Verdict operator()(const Explored& look)
    {
        ActState& act = actState();
        if (const Verdict refused = openAt(act, Phase::Locked)) {
            return refused;
        }
        if (act.phase == Phase::Locked) {
            act.phase = Phase::Exploring;
            act.firstLook = look;
        }
        act.lastLook = look;
        ++act.looks;
        return {};
    }

    Verdict operator()(const MissionMet& met)
    {
        ActState& act = actState();
        if (const Verdict refused = openAt(act, Phase::Exploring)) {
            return refused;
        }
        if (!contains(m_act->missions, met.mission)) {
            return Refusal::UnknownMission;
        }
        if (!act.missionsMet.insert(met.mission).second) {
            return Refusal::MissionMetAlready;
        }
        return {};
    }

    Verdict operator()(const BookmarkSaved& saved)
    {
        ActState& act = actState();
        if (const Verdict refused = openAt(act, Phase::Exploring)) {
            return refused;
        }
        act.bookmarks.push_back({saved.name, saved.settings});
        return {};
    }

    Verdict operator()(const ObservationRecorded& observed)
    {
        ActState& act = actState();
        if (const Verdict refused = openAt(act, Phase::Exploring)) {
            return refused;
        }
        act.observation = observed;
        return {};
    }

    Verdict operator()(const Revealed&)
    {
        ActState& act = actState();
        if (const Verdict refused = openAt(act, Phase::Exploring)) {
            return refused;
        }
        if (act.phase != Phase::Exploring) {
            return Refusal::RevealedAlready;
        }
        const auto met = [&act](const std::string& mission) { return act.missionsMet.contains(mission); };
        if (!std::all_of(m_act->missions.begin(), m_act->missions.end(), met)) {
            return Refusal::MissionsOpen;
        }
        act.phase = Phase::Revealed;
        return {};
    }

    Verdict operator()(const ReflectionAnswered& answered)
    {
        ActState& act = actState();
        if (const Verdict refused = openAt(act, Phase::Revealed)) {
            return refused;
        }
        if (act.reflectionClosed) {
            return Refusal::ReflectionClosed;
        }
        if (const Verdict refused = refusedAnswer(m_act->reflect, answered.answer)) {
            return refused;
        }
        if (answered.attempt != static_cast<int>(act.reflections.size()) + 1) {
            return Refusal::OutOfOrder;
        }
        act.reflections.push_back(answered.answer);
        const auto score = scoreAnswer(m_act->reflect, answered.answer, m_state.scenario());
        // What is not scored is answered once; there is nothing to try again.
        act.reflectionClosed = !score || score->isRight() || answered.attempt >= m_act->reflect.tries;
        act.phase = Phase::Reflecting;
        return {};
    }

    Verdict operator()(const EquationOpened&)
    {
        ActState& act = actState();
        if (const Verdict refused = reflectionClosed(act)) {
            return refused;
        }
        if (act.equationOpened) {
            return Refusal::EquationOpenedAlready;
        }
        act.equationOpened = true;
        return {};
    }

    Verdict operator()(const ActFinished&)
    {
        ActState& act = actState();
        if (const Verdict refused = reflectionClosed(act)) {
            return refused;
        }
        if (!act.equationOpened) {
            return Refusal::EquationMissing;
        }
        act.phase = Phase::Done;
        return {};
    }

    Verdict operator()(const LabFinished&)
    {
        if (m_state.finished) {
            return Refusal::LabFinishedAlready;
        }
        const auto done = [this](const ActRules& act) { return m_state.act(act.id).phase == Phase::Done; };
        if (!std::all_of(m_rules.acts.begin(), m_rules.acts.end(), done)) {
            return Refusal::ActsOpen;
        }
        m_state.finished = true;
        return {};
    }

    Verdict operator()(const HandedIn&)
    {
        if (!m_state.finished) {
            return Refusal::LabNotFinished;
        }
        ++m_state.handIns;
        return {};
    }

    Verdict operator()(const Note& event)
    {
        // A note about the whole lab may come at any time after the start.
        if (m_event.act.empty()) {
            return {};
        }
        ActState& act = actState();
        if (const Verdict refused = openAt(act, Phase::Locked)) {
            return refused;
        }
        act.notes[event.about] = event.text;
        return {};
    }

    Verdict operator()(const UnknownEvent&) { return Refusal::UnknownType; }

private:
    ActState& actState() { return m_state.acts[m_event.act]; }

    static Verdict openAt(const ActState& act, Phase phase)
    {
        return act.phase == Phase::Done ? Verdict{Refusal::ActDone} : missingBefore(act, phase);
    }

    static Verdict reflectionClosed(const ActState& act)
    {
        if (const Verdict refused = openAt(act, Phase::Revealed)) {
            return refused;
        }
        return act.reflectionClosed ? Verdict{} : Refusal::ReflectionOpen;
    }

    const SessionRules& m_rules;
    SessionState& m_state;
    const Event& m_event;
    const ActRules* m_act;
};

enum class Subject { Lab, Act, Either };

Subject subjectOf(const EventBody& body)
{
    if (std::holds_alternative<Note>(body)) {
        return Subject::Either;
    }
    const bool ofLab = std::holds_alternative<LabStarted>(body) || std::holds_alternative<ContextChosen>(body) ||
                       std::holds_alternative<LabFinished>(body) || std::holds_alternative<HandedIn>(body);
    return ofLab ? Subject::Lab : Subject::Act;
}

/// What holds for every event, whatever it says.
Verdict refusedBeforeReading(const SessionRules& rules, const SessionState& state, const Event& event)
{
    if (event.seq != state.lastSeq + 1 || event.attempt < 1 || (state.lastSeq > 0 && event.attempt != state.attempt)) {
        return Refusal::OutOfOrder;
    }
    if (std::holds_alternative<UnknownEvent>(event.body)) {
        return Refusal::UnknownType;
    }
    if (!state.started && !std::holds_alternative<LabStarted>(event.body)) {
        return Refusal::NotStarted;
    }
    const Subject subject = subjectOf(event.body);
    const bool named = !event.act.empty();
    if ((subject == Subject::Lab && named) || (subject == Subject::Act && !rules.act(event.act)) ||
        (subject == Subject::Either && named && !rules.act(event.act))) {
        return Refusal::UnknownAct;
    }
    return {};
}

void count(SessionState& state, const Event& event)
{
    state.attempt = event.attempt;
    state.lastSeq = event.seq;
    state.lastUtcMs = event.utcMs;
}

} // namespace

Verdict advance(const SessionRules& rules, SessionState& state, const Event& event)
{
    if (const Verdict refused = refusedBeforeReading(rules, state, event)) {
        return refused;
    }
    const bool known = state.acts.contains(event.act);
    if (const Verdict refused = std::visit(Step(rules, state, event), event.body)) {
        if (!known) {
            state.acts.erase(event.act);
        }
        return refused;
    }
    count(state, event);
    return {};
}

tl::expected<SessionState, Refusal> next(const SessionRules& rules, const SessionState& state, const Event& event)
{
    SessionState after = state;
    if (const Verdict refused = advance(rules, after, event)) {
        return tl::unexpected<Refusal>(*refused);
    }
    return after;
}

std::optional<Refusal> follow(const SessionRules& rules, SessionState& state, const Event& event)
{
    const Verdict refused = advance(rules, state, event);
    if (refused != Refusal::UnknownType) {
        return refused;
    }
    count(state, event);
    return {};
}

FoldResult fold(const SessionRules& rules, const std::vector<Event>& events)
{
    FoldResult result;
    for (const Event& event : events) {
        if (const Verdict refused = follow(rules, result.state, event)) {
            result.refusal = refused;
            result.refusedSeq = event.seq;
            break;
        }
    }
    return result;
}

} // namespace foresight
