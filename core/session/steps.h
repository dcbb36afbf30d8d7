// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"
#include "core/session/session_state.h"

#include <string>
#include <vector>

namespace foresight {

enum class StepKind { Brief, Message, Predict, Explore, Reveal, Reflect, Equation, Report };

/// One row of the step rail. `act` is empty for Brief (readings and context) and Report.
struct Step
{
    StepKind kind = StepKind::Brief;
    std::string act;
    bool operator==(const Step&) const = default;
};

enum class StepMark { ToDo, Current, Locked, Done };

/// Why a step cannot be entered yet.
enum class StepBar {
    None,
    ChooseContext,
    OpenMessage,
    LockPrediction,
    MeetMissions,
    SeeReveal,
    AnswerReflection,
    ReadEquation,
    FinishActBefore
};

/// The steps of a lab in order.
[[nodiscard]] std::vector<Step> stepsOf(const LabDefinition& lab);
/// None when the step may be entered.
[[nodiscard]] StepBar barOf(const LabDefinition& lab, const SessionState& state, const Step& step);
/// How the rail shows a step.
[[nodiscard]] StepMark markOf(const LabDefinition& lab, const SessionState& state, const Step& step);
/// Where a learner who comes back continues: the furthest step that may be entered.
[[nodiscard]] Step resumeStep(const LabDefinition& lab, const SessionState& state);
/// Whether a visited step is for reading only now.
[[nodiscard]] bool isReadOnly(const LabDefinition& lab, const SessionState& state, const Step& step);

} // namespace foresight
