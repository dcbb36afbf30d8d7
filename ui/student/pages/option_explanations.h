// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"

class QVBoxLayout;

namespace foresight::ui {

class StudentSession;

/// A folding row with the explanation of each answer of a question; the chosen one stands first and open, the one the
/// model gives is named.
void addExplanationRows(QVBoxLayout* layout, const StudentSession& session, const Act& act, const Question& question,
                        const std::string& chosen);

} // namespace foresight::ui
