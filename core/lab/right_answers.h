// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab.h"

#include <string>

namespace foresight {

/// What a bound question's right answer is under a scenario, as canonical text: the model's value in the question's
/// unit; for an allocation the values of its options, scaled so that they add up to the budget. Errors: those of the
/// model, and UnknownName for a case, an output or an option's value that is not there.
[[nodiscard]] Result<std::string> modelAnswer(const LabDefinition& lab, const Act& act, const Question& question,
                                              const Scenario& scenario);

/// The same of a model that is there already, under its scenario.
[[nodiscard]] Result<std::string> modelAnswer(const Model& model, const Act& act, const Question& question);

/// Fills Question::rightBy of every bound question, for each context and profile. What the model cannot say is left
/// out; the checker reports it.
void resolveRightAnswers(LabDefinition& lab);

} // namespace foresight
