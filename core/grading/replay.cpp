// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/replay.h"

#include "core/base/text.h"
#include "core/session/event_words.h"
#include "core/session/session.h"

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace foresight {

namespace {

/// What the rules look at in an event: a hostile hand-in could otherwise make each step copy megabytes.
Event bare(const Event& event)
{
    Event kept{event.seq, event.attempt, event.act, event.utcMs, event.monotonicMs, {}};
    if (std::holds_alternative<Explored>(event.body)) {
        kept.body = Explored{};
    } else if (std::holds_alternative<Note>(event.body)) {
        kept.body = Note{};
    } else if (const auto* locked = std::get_if<PredictionLocked>(&event.body)) {
        kept.body = PredictionLocked{locked->answer, locked->confidence, firstCodePoints(locked->reason, 1)};
    } else if (std::holds_alternative<BookmarkSaved>(event.body)) {
        kept.body = BookmarkSaved{};
    } else {
        kept.body = event.body;
    }
    return kept;
}

/// Asks the reducer about one event after the other; nothing follows after the first that does not.
class Follower
{
public:
    explicit Follower(const SessionRules* rules) : m_rules(rules) {}

    bool follows(const Event& event)
    {
        if (!m_rules || m_refusal) {
            return !m_refusal;
        }
        tl::expected<SessionState, Refusal> after = next(*m_rules, m_state, bare(event));
        if (after) {
            m_state = std::move(*after);
            if (const auto act = m_state.acts.find(event.act); act != m_state.acts.end()) {
                act->second.bookmarks.clear();
            }
        } else if (after.error() == Refusal::UnknownType) { // keeps its place in the order, as in fold()
            m_state.attempt = event.attempt;
            m_state.lastSeq = event.seq;
        } else {
            m_refusal = after.error();
        }
        return !m_refusal;
    }
    [[nodiscard]] std::optional<Refusal> refusal() const { return m_refusal; }

private:
    const SessionRules* m_rules;
    SessionState m_state;
    std::optional<Refusal> m_refusal;
};

/// The screen that an event is made on; nothing for those that may be made on any.
std::optional<ReplayScreen> screenOf(const EventBody& body)
{
    struct Screen
    {
        std::optional<ReplayScreen> operator()(const LabStarted&) const { return ReplayScreen::Brief; }
        std::optional<ReplayScreen> operator()(const ContextChosen&) const { return ReplayScreen::Brief; }
        std::optional<ReplayScreen> operator()(const ActOpened&) const { return ReplayScreen::Message; }
        std::optional<ReplayScreen> operator()(const PredictionLocked&) const { return ReplayScreen::Locked; }
        std::optional<ReplayScreen> operator()(const Explored&) const { return ReplayScreen::Simulator; }
        std::optional<ReplayScreen> operator()(const MissionMet&) const { return ReplayScreen::Simulator; }
        std::optional<ReplayScreen> operator()(const BookmarkSaved&) const { return ReplayScreen::Simulator; }
        std::optional<ReplayScreen> operator()(const ObservationRecorded&) const { return ReplayScreen::Simulator; }
        std::optional<ReplayScreen> operator()(const Revealed&) const { return ReplayScreen::Reveal; }
        std::optional<ReplayScreen> operator()(const ReflectionAnswered&) const { return ReplayScreen::Reflection; }
        std::optional<ReplayScreen> operator()(const EquationOpened&) const { return ReplayScreen::Equation; }
        std::optional<ReplayScreen> operator()(const ActFinished&) const { return ReplayScreen::Equation; }
        std::optional<ReplayScreen> operator()(const LabFinished&) const { return ReplayScreen::Report; }
        std::optional<ReplayScreen> operator()(const HandedIn&) const { return ReplayScreen::Report; }
        std::optional<ReplayScreen> operator()(const Note&) const { return {}; }
        std::optional<ReplayScreen> operator()(const UnknownEvent&) const { return {}; }
    };
    return std::visit(Screen{}, body);
}

constexpr std::int64_t kMostMs = std::numeric_limits<std::int64_t>::max() / 4;

/// A clock as it may be trusted to be added and taken off: a file may name any number.
std::int64_t clamped(std::int64_t ms)
{
    return std::clamp(ms, -kMostMs, kMostMs);
}

/// Milliseconds between two events that follow each other.
std::int64_t msBetween(const Event& from, const Event& to)
{
    const std::int64_t monotonic = clamped(to.monotonicMs) - clamped(from.monotonicMs);
    return monotonic >= 0 ? monotonic : std::max<std::int64_t>(0, clamped(to.utcMs) - clamped(from.utcMs));
}

} // namespace

std::string replayScreenName(ReplayScreen screen)
{
    switch (screen) {
    case ReplayScreen::Brief:
        return "brief";
    case ReplayScreen::Message:
        return "message";
    case ReplayScreen::Locked:
        return "locked";
    case ReplayScreen::Simulator:
        return "simulator";
    case ReplayScreen::Reveal:
        return "reveal";
    case ReplayScreen::Reflection:
        return "reflection";
    case ReplayScreen::Equation:
        return "equation";
    case ReplayScreen::Report:
        return "report";
    }
    return {};
}

std::string replayLabName(ReplayLab lab)
{
    switch (lab) {
    case ReplayLab::Same:
        return "same";
    case ReplayLab::Differs:
        return "differs";
    case ReplayLab::Missing:
        return "missing";
    }
    return {};
}

ReplayFold replayMoments(const std::vector<Event>& events, const SessionRules* rules)
{
    ReplayFold fold;
    Follower follower(rules);
    struct Seen
    {
        std::optional<std::size_t> lock;
        std::optional<std::size_t> look;
        std::optional<std::size_t> lookBefore;
    };
    std::map<std::string, Seen> acts;
    ReplayMoment now;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const Event& event = events[i];
        now.sinceStartMs = clamped(now.sinceStartMs + (i > 0 ? msBetween(events[i - 1], event) : 0));
        now.follows = follower.follows(event);
        if (!now.follows && fold.refusedSeq == 0) {
            fold.refusedSeq = event.seq;
        }
        if (const auto screen = screenOf(event.body); screen && now.follows) {
            Seen& seen = acts[event.act];
            if (std::holds_alternative<PredictionLocked>(event.body)) {
                seen.lock = i;
            } else if (std::holds_alternative<Explored>(event.body)) {
                seen.lookBefore = std::exchange(seen.look, i);
            }
            now.act = event.act;
            now.screen = *screen;
            now.lock = seen.lock;
            now.look = seen.look;
            now.lookBefore = seen.lookBefore;
        }
        fold.moments.push_back(now);
    }
    fold.refusal = follower.refusal();
    return fold;
}

const Explored* Replay::look(std::size_t at) const
{
    const std::optional<std::size_t>& place = moments[at].look;
    return place ? std::get_if<Explored>(&events[*place].body) : nullptr;
}

const PredictionLocked* Replay::lock(std::size_t at) const
{
    const std::optional<std::size_t>& place = moments[at].lock;
    return place ? std::get_if<PredictionLocked>(&events[*place].body) : nullptr;
}

std::set<std::string> Replay::missionsMet(std::size_t at) const
{
    std::set<std::string> met;
    for (const std::size_t place : before<MissionMet>(at, moments[at].act)) {
        met.insert(std::get<MissionMet>(events[place].body).mission);
    }
    return met;
}

std::vector<Settings> Replay::looks(std::size_t at, std::size_t most) const
{
    const std::vector<std::size_t> places = before<Explored>(at, moments[at].act);
    std::vector<Settings> settings;
    for (std::size_t i = places.size() > most ? places.size() - most : 0; i < places.size(); ++i) {
        settings.push_back(std::get<Explored>(events[places[i]].body).settings);
    }
    return settings;
}

std::vector<Disagreement> Replay::differencesAt(std::size_t at) const
{
    std::vector<Disagreement> found;
    const std::optional<std::size_t>& place = moments[at].look;
    for (const Disagreement& each : differences) {
        if (each.seq == events[at].seq || (place && each.seq == events[*place].seq)) {
            found.push_back(each);
        }
    }
    return found;
}

Replay makeReplay(ReadSubmission read, const std::shared_ptr<const Lab>& installed)
{
    Replay replay;
    replay.verdict = std::move(read.verdict);
    replay.submission = std::move(read.submission);
    for (const StoredEvent& stored : replay.submission.events) {
        Result<Event> event = parseStored(stored);
        replay.events.push_back(event ? std::move(*event)
                                      : Event{stored.seq, stored.attempt, stored.act, stored.utcMs, stored.monotonicMs,
                                              UnknownEvent{stored.type}});
    }
    std::optional<SessionRules> rules;
    if (installed) {
        const bool same = installed->contentHash() == replay.submission.genesis.labHash;
        replay.labState = same ? ReplayLab::Same : ReplayLab::Differs;
        replay.installedVersion = installed->definition().version;
        if (same) {
            replay.lab = installed;
            replay.scenario = recordedScenario(installed->definition(), replay.events);
            rules = sessionRules(installed->definition());
            Recomputer recomputer(*installed);
            for (const Event& event : replay.events) {
                // An act that the lab has not cannot be recomputed; that it does not follow is said already.
                static_cast<void>(recomputer.take(event, replay.scenario));
            }
            replay.differences = recomputer.found();
        }
    }
    ReplayFold fold = replayMoments(replay.events, rules ? &*rules : nullptr);
    replay.moments = std::move(fold.moments);
    replay.refusal = fold.refusal;
    replay.refusedSeq = fold.refusedSeq;
    return replay;
}

} // namespace foresight
