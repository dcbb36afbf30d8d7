// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace foresight::ui {

class RubricLinesModel;

/// What is edited in a rubric, with lines that nothing can be graded by as they are, and which saved version it began
/// from.
[[nodiscard]] QStringList rubricDraft(const RubricLinesModel& model);
/// Puts it in again; false when it cannot be read.
bool takeRubricDraft(RubricLinesModel& model, const QStringList& fields);
/// Whether the rubric was saved by somebody since.
[[nodiscard]] bool isOutdated(const QStringList& fields, const RubricLinesModel& model);

} // namespace foresight::ui
