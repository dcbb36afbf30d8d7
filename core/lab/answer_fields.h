// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/answer.h"
#include "core/model/model_spec.h"

/// How answers that are numbers are taken: the steps in which a slider moves, and a budget spread evenly.
namespace foresight {

/// A number question as an input with about a hundred steps that people say (1, 2 or 5 times a power of ten), or twenty
/// a decade. Any number between two steps can be typed.
[[nodiscard]] InputSpec answerField(const Question& question);
/// The same for one part of an allocation: from nothing to the whole budget.
[[nodiscard]] InputSpec partField(const Question& question);
/// The budget spread over the options as evenly as steps of partField() allow; the first ones get what is over.
[[nodiscard]] AnswerParts equalParts(const Question& question);
/// What is given to nothing, where something is given, is zero.
[[nodiscard]] AnswerParts withZeros(const Question& question, AnswerParts parts);

} // namespace foresight
