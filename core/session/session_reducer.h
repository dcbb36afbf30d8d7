// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/event.h"
#include "core/session/session_rules.h"
#include "core/session/session_state.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// Why an event may not follow. Stable names in refusalName().
enum class Refusal {
    NotStarted,
    AlreadyStarted,
    WrongLab,
    ContextMissing,
    ContextChosenAlready,
    UnknownContext,
    UnknownAct,
    ActNotOpen, ///< the act before is not done, or this one was not opened
    ActOpenAlready,
    PredictionMissing,
    PredictionLockedAlready, ///< a locked prediction never changes
    UnknownAnswer,    ///< names what the question does not have, or is not written as its kind is (core/lab/answer.h)
    AnswerIncomplete, ///< nothing, or not all, is answered
    AnswerNotANumber,
    AnswerOutOfRange,
    AnswerOffBudget,
    AnswerTooLong,
    ReasonMissing,
    MissionsOpen, ///< the reveal opens after the missions
    UnknownMission,
    MissionMetAlready,
    NothingExplored,
    RevealMissing,
    RevealedAlready,
    ReflectionOpen, ///< the equation comes after the reflection
    ReflectionClosed,
    EquationMissing,
    EquationOpenedAlready,
    ActDone,
    ActsOpen, ///< the lab ends after its last act
    LabFinishedAlready,
    LabNotFinished,
    OutOfOrder, ///< sequence number or attempt does not follow
    UnknownType,
};
[[nodiscard]] std::string refusalName(Refusal refusal);

/// The only rules of progress and of the lock: takes the state past an event, or says why it may not happen and leaves
/// the state as it is.
[[nodiscard]] std::optional<Refusal> advance(const SessionRules& rules, SessionState& state, const Event& event);

/// The same without touching the state: the one after the event. Pure.
[[nodiscard]] tl::expected<SessionState, Refusal> next(const SessionRules& rules, const SessionState& state,
                                                       const Event& event);

/// The same for an event that was recorded: one of a newer program means nothing to us, but keeps its place.
[[nodiscard]] std::optional<Refusal> follow(const SessionRules& rules, SessionState& state, const Event& event);

/// Folds events from the empty state; stops at the first that may not follow.
struct FoldResult
{
    SessionState state; ///< up to the refused event
    std::optional<Refusal> refusal;
    std::int64_t refusedSeq = 0;
};
[[nodiscard]] FoldResult fold(const SessionRules& rules, const std::vector<Event>& events);

} // namespace foresight
