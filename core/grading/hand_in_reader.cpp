// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/hand_in_reader.h"

#include "core/base/text.h"
#include "core/session/session.h"

#include <algorithm>

namespace foresight {

namespace {

/// Of a seed; one that the program draws has 64.
constexpr std::size_t kMostSeedBytes = 200;

/// What an attempt began with, of given values those that the lab has: a hostile hand-in may name any number.
LabStarted declared(const LabStarted& started, const LabDefinition& lab)
{
    LabStarted kept{started.lab, started.version, started.labHash, started.profile, started.program, started.scripted};
    for (const GivenSpec& spec : lab.given) {
        if (const auto given = started.given.find(spec.id()); given != started.given.end()) {
            kept.given.insert(*given);
        }
    }
    if (lab.hasAttemptSeed() && started.seed.size() <= kMostSeedBytes) {
        kept.seed = started.seed;
    }
    return kept;
}

/// An event without settings, figures and notes.
Event bare(const Event& event, const LabDefinition& lab)
{
    Event kept{event.seq, event.attempt, event.act, event.utcMs, event.monotonicMs, {}};
    if (std::holds_alternative<Explored>(event.body)) {
        kept.body = Explored{};
    } else if (std::holds_alternative<Note>(event.body)) {
        kept.body = Note{};
    } else if (const auto* started = std::get_if<LabStarted>(&event.body)) {
        kept.body = declared(*started, lab);
    } else if (const auto* saved = std::get_if<BookmarkSaved>(&event.body)) {
        kept.body = BookmarkSaved{saved->name, {}};
    } else {
        kept.body = event.body;
    }
    return kept;
}

/// Whether a prediction was locked without a word to it.
bool lacksReason(const WorkRecord& work)
{
    return std::any_of(work.answers.begin(), work.answers.end(), [](const AnswerRecord& answer) {
        return answer.role == QuestionRole::Prediction && !answer.answers.empty() && answer.reason.empty();
    });
}

} // namespace

HandInReader::HandInReader(const Lab& lab) : m_lab(lab), m_rules(sessionRules(lab.definition())), m_recomputer(lab) {}

void HandInReader::begin(const Genesis& genesis)
{
    m_recomputer.begin();
    m_labHash = genesis.labHash;
    m_scripted = genesis.scripted;
    m_brokenOff = false;
    m_hasUnknown = false;
    m_disagrees = false;
    m_fold = {};
    m_profile.clear();
    m_given.clear();
    m_attemptSeed.reset();
    m_genesis = genesis;
    m_events.clear();
}

void HandInReader::take(const Event& event)
{
    if (m_brokenOff) {
        return;
    }
    m_hasUnknown = m_hasUnknown || std::holds_alternative<UnknownEvent>(event.body);
    if (const auto* started = std::get_if<LabStarted>(&event.body); started && !m_fold.state.started) {
        m_given = givenValues(*started);
        m_attemptSeed = recordedDrawSeed(started->seed);
        const bool isSameLab = m_labHash == m_lab.contentHash();
        m_disagrees = m_disagrees || (isSameLab && !isDrawnRightly(m_lab.definition(), *started, m_genesis.learnerId,
                                                                   m_genesis.attempt));
    }
    m_events.push_back(bare(event, m_lab.definition()));
    if (!m_fold.refusal) {
        step(m_events.back());
    }
    if (m_labHash == m_lab.contentHash() && !m_disagrees) {
        const Result<void> taken =
            m_recomputer.take(event, {m_fold.state.context, m_profile, m_given, {}, m_attemptSeed});
        m_disagrees = !taken || !m_recomputer.found().empty();
    }
}

void HandInReader::breakOff()
{
    m_brokenOff = true;
}

/// What the rules do not look at again is not kept, so that a hostile hand-in stays small.
void HandInReader::step(const Event& event)
{
    const std::optional<Refusal> refused = advance(m_rules, m_fold.state, event);
    if (refused == Refusal::UnknownType) { // of a newer program: keeps its place in the order, as in fold()
        m_fold.state.attempt = event.attempt;
        m_fold.state.lastSeq = event.seq;
        return;
    }
    if (refused) {
        m_fold.refusal = refused;
        return;
    }
    if (const auto* started = std::get_if<LabStarted>(&event.body)) {
        m_profile = started->profile;
        m_fold.state.origin = {}; // but for what scores are made with
        m_fold.state.origin.profile = started->profile;
        m_fold.state.origin.given = started->given;
        m_fold.state.origin.seed = started->seed;
    }
    if (const auto act = m_fold.state.acts.find(event.act); act != m_fold.state.acts.end()) {
        act->second.bookmarks.clear();
        act->second.observation.reset();
    }
}

HandInReading HandInReader::reading() const
{
    HandInReading reading;
    reading.labHash = m_lab.contentHash();
    reading.marks = awardMarks(m_lab.definition(), m_fold.state);
    reading.work = workRecord(m_lab.definition(), m_events);
    reading.work.given = fittingGiven(m_lab.definition().given, m_given);
    const auto add = [&reading](bool holds, const char* flag) {
        if (holds) {
            reading.flags.emplace_back(flag);
        }
    };
    add(m_labHash != m_lab.contentHash(), "lab-version-differs");
    add(!m_fold.state.finished, "not-finished");
    add(lacksReason(reading.work), "reason-missing");
    add(m_disagrees, "recomputation");
    add(m_fold.refusal.has_value(), "rules-broken");
    add(m_scripted, "scripted");
    add(m_hasUnknown, "unknown-event");
    add(m_brokenOff, "unreadable-event");
    return reading; // the flags are in order
}

} // namespace foresight
