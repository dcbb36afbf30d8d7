// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model_spec.h"

#include <QString>

namespace foresight::ui {

/// "neutral", "good", "warn", "bad": the theme's name of a level.
[[nodiscard]] QString levelName(VerdictLevel level);
/// A mark that tells levels apart without colour, to stand before a verdict's label.
[[nodiscard]] QString levelMark(VerdictLevel level);

} // namespace foresight::ui
