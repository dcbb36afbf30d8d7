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

/// A locked prediction as a quantity, for the reveal's chart: where it was placed, the number that was answered, or the
/// value of the chosen option.
struct PredictedMark
{
    Quantity quantity;
    std::string words; ///< "1 h 7 min", or the option's words
};
/// Nothing where the prediction is no quantity, or the reveal compares none.
[[nodiscard]] std::optional<PredictedMark>
predictedMark(const TextRenderer& text, const Act& act, const std::string& answer, const std::optional<double>& placed);

} // namespace foresight
