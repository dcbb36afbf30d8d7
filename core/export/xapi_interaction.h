// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/json_writer.h"
#include "core/lab/question.h"

#include <string>

namespace foresight {

/// Questions as interactions of xAPI 1.0.3 (Part Two, Appendix C), with the response patterns of each type:
///
/// | kind                     | interactionType | response                                            |
/// |--------------------------|-----------------|-----------------------------------------------------|
/// | single, several choices  | choice          | B, A[,]C                                            |
/// | number                   | numeric         | 12.5; right ones as a range, 11.4[:]12.6            |
/// | ranking                  | sequencing      | C[,]A[,]B                                           |
/// | matching                 | matching        | a[.]2[,]b[.]1                                       |
/// | sentence                 | fill-in         | the choices' ids in the order of the blanks, 2[,]1  |
/// | allocation               | performance     | A[.]30[,]B[.]70; right ones as ranges, A[.]28[:]32  |
/// | short text               | long-fill-in    | the text                                            |

/// Writes "interactionType", "correctResponsesPattern" and the components into an open object. Where the right answer
/// depends on context or profile, every one of them is a pattern: any of them can be right.
void addInteraction(JsonWriter& json, const Question& question);
/// An answer as the interaction's response; as it is where the question is not known or it is no answer to it.
[[nodiscard]] std::string interactionResponse(const Question* question, const std::string& answer);

} // namespace foresight
