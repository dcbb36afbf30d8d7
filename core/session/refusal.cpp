// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session_reducer.h"

#include <cassert>

namespace foresight {

std::string refusalName(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotStarted:
        return "not-started";
    case Refusal::AlreadyStarted:
        return "already-started";
    case Refusal::WrongLab:
        return "wrong-lab";
    case Refusal::ContextMissing:
        return "context-missing";
    case Refusal::ContextChosenAlready:
        return "context-chosen-already";
    case Refusal::UnknownContext:
        return "unknown-context";
    case Refusal::UnknownAct:
        return "unknown-act";
    case Refusal::ActNotOpen:
        return "act-not-open";
    case Refusal::ActOpenAlready:
        return "act-open-already";
    case Refusal::PredictionMissing:
        return "prediction-missing";
    case Refusal::PredictionLockedAlready:
        return "prediction-locked-already";
    case Refusal::UnknownAnswer:
        return "unknown-answer";
    case Refusal::AnswerIncomplete:
        return "answer-incomplete";
    case Refusal::AnswerNotANumber:
        return "answer-not-a-number";
    case Refusal::AnswerOutOfRange:
        return "answer-out-of-range";
    case Refusal::AnswerOffBudget:
        return "answer-off-budget";
    case Refusal::AnswerTooLong:
        return "answer-too-long";
    case Refusal::ReasonMissing:
        return "reason-missing";
    case Refusal::MissionsOpen:
        return "missions-open";
    case Refusal::UnknownMission:
        return "unknown-mission";
    case Refusal::MissionMetAlready:
        return "mission-met-already";
    case Refusal::NothingExplored:
        return "nothing-explored";
    case Refusal::RevealMissing:
        return "reveal-missing";
    case Refusal::RevealedAlready:
        return "revealed-already";
    case Refusal::ReflectionOpen:
        return "reflection-open";
    case Refusal::ReflectionClosed:
        return "reflection-closed";
    case Refusal::EquationMissing:
        return "equation-missing";
    case Refusal::EquationOpenedAlready:
        return "equation-opened-already";
    case Refusal::ActDone:
        return "act-done";
    case Refusal::ActsOpen:
        return "acts-open";
    case Refusal::LabFinishedAlready:
        return "lab-finished-already";
    case Refusal::LabNotFinished:
        return "lab-not-finished";
    case Refusal::OutOfOrder:
        return "out-of-order";
    case Refusal::UnknownType:
        return "unknown-type";
    }
    assert(false);
    return {};
}

} // namespace foresight
