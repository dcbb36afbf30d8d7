// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/recomputation.h"
#include "core/session/session_reducer.h"
#include "core/submission/submission.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace foresight {

/// What a student had on the screen.
enum class ReplayScreen {
    Brief,     ///< of the lab; no act is open
    Message,   ///< of the act, and its prediction, which is not locked yet
    Locked,    ///< the prediction is locked, the simulator not opened yet
    Simulator, ///< also after the reveal, when they looked again
    Reveal,
    Reflection,
    Equation,
    Report, ///< the lab is finished
};
/// "brief", "message", ....
[[nodiscard]] std::string replayScreenName(ReplayScreen screen);

/// Where a student was after an event. Events are named by their place in Replay::events.
struct ReplayMoment
{
    std::string act; ///< whose screen it is; empty for Brief and Report
    ReplayScreen screen = ReplayScreen::Brief;
    std::int64_t sinceStartMs = 0;   ///< by the monotonic clock, over restarts of the computer by UTC; never negative
    bool follows = true;             ///< by the lab's rules; what does not follow changes nothing
    std::optional<std::size_t> lock; ///< the act's prediction, once it is locked
    std::optional<std::size_t> look; ///< the act's latest look: what the simulator shows
    std::optional<std::size_t> lookBefore; ///< the look before that
    bool operator==(const ReplayMoment&) const = default;
};

/// Whether the installed lab is the one that a hand-in was done with.
enum class ReplayLab { Same, Differs, Missing };
/// "same", "differs", "missing".
[[nodiscard]] std::string replayLabName(ReplayLab lab);

/// A hand-in to be gone through again, event by event.
struct Replay
{
    Submission submission;
    SubmissionVerdict verdict; ///< of its chain and signature
    ReplayLab labState = ReplayLab::Missing;
    std::string installedVersion;   ///< of the lab here; empty where it is missing
    std::shared_ptr<const Lab> lab; ///< null unless it is the very same: nothing is recomputed with another one
    Scenario scenario;
    std::vector<Event> events;             ///< those that cannot be read are unknown events
    std::vector<ReplayMoment> moments;     ///< one an event
    std::optional<Refusal> refusal;        ///< of the first event that does not follow
    std::int64_t refusedSeq = 0;           ///< its number
    std::vector<Disagreement> differences; ///< recorded figures that the model does not give

    /// Events of a moment's act up to it that followed and whose body is a `Body`, by their place.
    template <typename Body>
    [[nodiscard]] std::vector<std::size_t> before(std::size_t at, const std::string& act) const
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i <= at && i < events.size(); ++i) {
            if (events[i].act == act && moments[i].follows && std::holds_alternative<Body>(events[i].body)) {
                found.push_back(i);
            }
        }
        return found;
    }
    /// Settings that the simulator shows at a moment; nothing before it opened.
    [[nodiscard]] const Explored* look(std::size_t at) const;
    [[nodiscard]] const PredictionLocked* lock(std::size_t at) const;
    /// Missions of the moment's act that were met by then.
    [[nodiscard]] std::set<std::string> missionsMet(std::size_t at) const;
    /// Settings of the act's looks up to a moment, the latest last; at most `most`.
    [[nodiscard]] std::vector<Settings> looks(std::size_t at, std::size_t most) const;
    /// What differs in the look that a moment shows, and in the event itself.
    [[nodiscard]] std::vector<Disagreement> differencesAt(std::size_t at) const;
};

/// What was on the screen after each event. `rules`: null where the lab is not there; then every event counts.
struct ReplayFold
{
    std::vector<ReplayMoment> moments;
    std::optional<Refusal> refusal; ///< of the first event that does not follow
    std::int64_t refusedSeq = 0;    ///< its number
};
[[nodiscard]] ReplayFold replayMoments(const std::vector<Event>& events, const SessionRules* rules);

/// `installed`: the lab of that id here; null where there is none.
[[nodiscard]] Replay makeReplay(ReadSubmission read, const std::shared_ptr<const Lab>& installed);

} // namespace foresight
