// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/steps.h"

#include <optional>
#include <string>

namespace foresight::ui {

/// The step that shows what stands at a path of lab.yaml ("acts.pipeline.predict.stem"), or of a translation (the same
/// after "texts."): a model and its missions show in the simulator. Nothing for what no step shows, such as a rubric.
[[nodiscard]] std::optional<Step> stepOfPath(const LabDefinition& lab, const std::string& path);

} // namespace foresight::ui
