// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace foresight {

/// What a formula takes of the rows of a series or of a condition (1 where it holds, 0 elsewhere).
enum class Fold {
    Last,
    First, ///< the row in which a condition first holds; the number of rows when it never does
    Least,
    Greatest,
    Mean,
    Sum,       ///< from the first row on, one after the other
    Share,     ///< of the rows in which a condition holds
    Percentile ///< at a share of the way through the ordered values, straight between two of them
};

/// The fold of a function's name: last, first, min, max, mean, sum, share, percentile.
[[nodiscard]] std::optional<Fold> foldNamed(std::string_view name);

/// `values` must not be empty; Percentile takes a share from 0 to 1 (outside it gives NaN) and may reorder them.
[[nodiscard]] double folded(Fold fold, std::vector<double>& values, double share = 0);

} // namespace foresight
