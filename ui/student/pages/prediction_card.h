// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_definition.h"
#include "ui/student/answers/locked_answer.h"

#include <QFrame>

namespace foresight::ui {

class StudentSession;

/// A locked prediction as it was committed: answer, confidence, reason in the learner's own words, and when.
class PredictionCard final : public QFrame
{
    Q_OBJECT

public:
    /// The act's prediction must be locked.
    PredictionCard(const StudentSession& session, const Act& act, AnswerExtent extent, QWidget* parent = nullptr);
};

} // namespace foresight::ui
