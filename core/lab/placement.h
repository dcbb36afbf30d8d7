// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/chart_data.h"

#include <optional>
#include <string>

namespace foresight {

/// Whether a prediction of this act can be placed on an axis: its answers are quantities that the reveal compares.
/// The value is kept in the unit of that output.
[[nodiscard]] bool canPlace(const Act& act);

/// The axis as an input: logarithmic, wide enough for every answer and the same whatever the right one is. Only where
/// canPlace().
[[nodiscard]] InputSpec placementInput(const TextRenderer& text, const Act& act);
/// The ruler with the place as its prediction, and the chosen answer's own value as a mark to go by. Nothing of the
/// model is in it.
[[nodiscard]] ChartData placementRuler(const TextRenderer& text, const Act& act, const std::optional<double>& placed,
                                       const std::string& chosenOption);
/// A placed value as people read it: "1 h 7 min".
[[nodiscard]] std::string placedText(const TextRenderer& text, const Act& act, double placed);
[[nodiscard]] std::optional<Quantity> placedQuantity(const TextRenderer& text, const Act& act, double placed);

} // namespace foresight
