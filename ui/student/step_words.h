// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/session/steps.h"

#include <QString>

namespace foresight::ui {

/// Words for steps; everything in the interface language.

/// "Brief", "Predict", ... "Report and hand in".
[[nodiscard]] QString stepName(StepKind kind);
/// The same with its act, where it has one: "Act I - Predict". Acts have steps of the same name.
[[nodiscard]] QString stepTitle(const LabDefinition& lab, const Step& step);
/// What has to happen before the step opens; empty for StepBar::None.
[[nodiscard]] QString barText(StepBar bar);
/// "to do", "current", "locked", "done"; "not open yet" for a barred step.
[[nodiscard]] QString markText(StepMark mark, StepBar bar);
/// Icon of the row: "circle", "dot", "lock", "check".
[[nodiscard]] QString markIcon(StepMark mark);
/// "Not saved: ..." for a change that could not be kept.
[[nodiscard]] QString notSavedText(const Error& error);

} // namespace foresight::ui
