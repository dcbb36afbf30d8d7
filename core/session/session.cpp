// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "core/base/text.h"
#include "core/lab/placement.h"
#include "core/session/session_parts.h"

#include <cmath>

namespace foresight {

namespace {

constexpr int kLetters = 26;

/// A, B, ... Z, AA, AB, ...
std::string bookmarkName(std::size_t index)
{
    std::string name;
    for (std::size_t rest = index + 1; rest > 0; rest = (rest - 1) / kLetters) {
        name.insert(name.begin(), static_cast<char>('A' + (rest - 1) % kLetters));
    }
    return name;
}

} // namespace

Session::Session(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;
Session::~Session() = default;

Result<Session> Session::resume(std::shared_ptr<const Lab> lab, EventStore& store, const Clock& clock, int attempt,
                                std::optional<SessionFold> begun)
{
    auto parts = std::make_unique<Parts>();
    parts->rules = sessionRules(lab->definition());
    SessionFold fold = begun ? std::move(*begun) : SessionFold(parts->rules);
    const Result<void> read = store.visit([&fold](const Event& event) { fold.take(event); }, fold.last());
    if (!read) {
        return fail(read.error());
    }
    Result<std::map<std::string, std::string>> drafts = store.drafts();
    if (!drafts) {
        return fail(drafts.error());
    }
    parts->lab = std::move(lab);
    parts->store = &store;
    parts->clock = &clock;
    parts->attempt = attempt;
    Result<SessionState> state = fold.state(attempt);
    if (!state) {
        return fail(state.error());
    }
    if (auto sound = givenSettings(parts->lab->definition(), state->origin); !sound) {
        return fail(std::move(sound.error()));
    }
    parts->state = std::move(*state);
    parts->drafts = std::move(*drafts);
    for (const ActRules& act : parts->rules.acts) {
        if (parts->state.act(act.id).prediction) {
            parts->dropDrafts(act.id);
        }
    }
    return Session(std::move(parts));
}

const SessionState& Session::state() const
{
    return m_parts->state;
}

const SessionRules& Session::rules() const
{
    return m_parts->rules;
}

const Lab& Session::lab() const
{
    return *m_parts->lab;
}

std::shared_ptr<const Lab> Session::sharedLab() const
{
    return m_parts->lab;
}

Scenario Session::scenario() const
{
    return m_parts->scenario();
}

Result<void> Session::start(const std::string& profile, const std::string& program, bool scripted,
                            const Beginning& beginning)
{
    const LabDefinition& definition = lab().definition();
    if (!profile.empty() && !definition.profile(profile)) {
        return fail({ErrorCode::UnknownName, {}, {"profile", profile}, {}});
    }
    Result<Beginning> complete = completed(definition, beginning);
    if (!complete) {
        return fail(std::move(complete.error()));
    }
    LabStarted started;
    started.given = std::move(complete->given);
    started.seed = std::move(complete->seed);
    started.course = std::move(complete->course);
    started.lab = definition.id;
    started.version = definition.version;
    started.labHash = lab().contentHash();
    started.profile = profile.empty() ? definition.defaultProfile().id : profile;
    started.program = program;
    started.scripted = scripted;
    Result<void> recorded = m_parts->record({}, std::move(started));
    m_parts->models.clear();
    return recorded;
}

Result<void> Session::chooseContext(const std::string& context)
{
    Result<void> recorded = m_parts->record({}, ContextChosen{context});
    m_parts->models.clear();
    return recorded;
}

Result<void> Session::openAct(const std::string& act)
{
    return m_parts->record(act, ActOpened{});
}

Result<void> Session::lockPrediction(const std::string& act, const std::string& answer, Confidence confidence,
                                     const std::string& reason, const std::optional<double>& placed)
{
    const Act* definition = lab().definition().act(act);
    if (placed && definition && !canPlace(*definition)) {
        return fail({ErrorCode::UnknownName, {}, {"placement", act}, {}});
    }
    if (placed && definition && !(std::isfinite(*placed) && *placed > 0)) {
        return fail({ErrorCode::ValueNotANumber, {}, {definition->reveal.model.output, numberText(*placed)}, {}});
    }
    Result<void> recorded =
        m_parts->record(act, PredictionLocked{answer, confidence, storable(reason, kReasonLimit), placed});
    if (recorded) {
        m_parts->dropDrafts(act);
    }
    return recorded;
}

Result<void> Session::openSimulator(const std::string& act)
{
    if (Result<void> open = m_parts->allowed(act, Explored{}); !open) {
        // A finished act can still be looked at.
        return state().act(act).firstLook ? Result<void>{} : open;
    }
    if (state().act(act).firstLook) {
        return m_parts->recordMissions(act);
    }
    const Result<Evaluation> first = m_parts->look(act, m_parts->story(act));
    return first ? Result<void>{} : fail(first.error());
}

Result<Evaluation> Session::explore(const std::string& act, const Settings& changes)
{
    if (Result<void> open = m_parts->allowed(act, Explored{}); !open) {
        return fail(open.error());
    }
    const Model& compiled = m_parts->model(act);
    Settings wanted = currentSettings(act);
    for (const auto& [input, value] : changes) {
        wanted[input] = value;
    }
    const Result<Settings> settings = compiled.complete(wanted);
    if (!settings) {
        return fail(settings.error());
    }
    if (Result<void> opened = openSimulator(act); !opened) {
        return fail(opened.error());
    }
    if (*settings == state().act(act).lastLook->settings) {
        return compiled.evaluate(*settings);
    }
    Result<Evaluation> evaluation = m_parts->look(act, *settings);
    if (!evaluation) {
        return evaluation;
    }
    if (Result<void> missions = m_parts->recordMissions(act); !missions) {
        return fail(missions.error());
    }
    return evaluation;
}

Result<void> Session::saveBookmark(const std::string& act)
{
    const ActState& actState = state().act(act);
    const Settings settings = actState.lastLook ? actState.lastLook->settings : Settings{};
    return m_parts->record(act, BookmarkSaved{bookmarkName(actState.bookmarks.size()), settings});
}

Result<void> Session::recordObservation(const std::string& act, const std::string& output, double value)
{
    const ObservationRecorded observed{output, value};
    if (Result<void> open = m_parts->allowed(act, observed); !open) {
        return open;
    }
    if (!m_parts->model(act).spec().output(output)) {
        return fail({ErrorCode::UnknownName, {}, {"output", output}, {}});
    }
    if (!std::isfinite(value)) {
        return fail({ErrorCode::ValueNotANumber, {}, {output, numberText(value)}, {}});
    }
    return m_parts->record(act, observed);
}

Result<void> Session::reveal(const std::string& act)
{
    return m_parts->record(act, Revealed{});
}

Result<void> Session::answerReflection(const std::string& act, const std::string& answer)
{
    const int attempt = static_cast<int>(state().act(act).reflections.size()) + 1;
    return m_parts->record(act, ReflectionAnswered{answer, attempt});
}

Result<void> Session::openEquation(const std::string& act)
{
    return m_parts->record(act, EquationOpened{});
}

Result<void> Session::finishAct(const std::string& act)
{
    return m_parts->record(act, ActFinished{});
}

Result<void> Session::finishLab()
{
    return m_parts->record({}, LabFinished{});
}

Result<void> Session::addNote(const std::string& act, const std::string& about, const std::string& text)
{
    return m_parts->record(act, Note{about, storable(text, kReasonLimit)});
}

Settings Session::currentSettings(const std::string& act) const
{
    const ActState& actState = state().act(act);
    return actState.lastLook ? actState.lastLook->settings : m_parts->story(act);
}

const Model& Session::model(const std::string& act) const
{
    return m_parts->model(act);
}

std::map<std::string, std::string> Session::drafts() const
{
    return m_parts->drafts;
}

Result<void> Session::saveDraft(const std::string& key, const std::string& text)
{
    for (const ActRules& act : rules().acts) {
        // A late draft of a locked prediction has nothing to say any more.
        if (key.starts_with(predictionDrafts(act.id)) && state().act(act.id).prediction) {
            return {};
        }
    }
    return m_parts->keepDraft(key, storable(text, kReasonLimit));
}

SessionRules sessionRules(const LabDefinition& lab)
{
    SessionRules rules;
    rules.lab = lab.id;
    for (const ContextSpec& context : lab.contexts) {
        rules.contexts.push_back(context.id);
    }
    for (const Act& act : lab.acts) {
        ActRules each;
        each.id = act.id;
        each.predict = act.predict;
        each.reflect = act.reflect;
        for (const Mission& mission : act.explore.missions) {
            each.missions.push_back(mission.id);
        }
        rules.acts.push_back(std::move(each));
    }
    return rules;
}

} // namespace foresight
