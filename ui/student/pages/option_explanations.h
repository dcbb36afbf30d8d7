// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"

class QVBoxLayout;

namespace foresight::ui {

class StudentSession;

/// What a lab explains about an answer: of choices a folding row for each option, where the chosen ones stand first and
/// open and the right ones are named; of other kinds what is said about the whole or about the range that the answer
/// lies in, then a folding row for each part with how it was judged.
void addExplanationRows(QVBoxLayout* layout, const StudentSession& session, const Act& act, const Question& question,
                        const std::string& chosen);

} // namespace foresight::ui
