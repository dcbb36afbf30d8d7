// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foresight {

// The mathematical library of each platform rounds logarithms in its own way. What is drawn by chance or looked up in a
// table has to be the same to the last bit wherever it is computed again, so these use only what IEEE 754 fixes (+, -,
// *, /, square root, scaling by powers of two), in the order written. Errors stay below three units in the last place.

/// Natural logarithm. Below zero, or not a number: NaN; of zero minus infinity.
[[nodiscard]] double portableLog(double x);
/// Exponential function; infinity above 709.78, zero below -745.
[[nodiscard]] double portableExp(double x);
/// The value that a standard normal figure stays below with probability `share`, which lies between 0 and 1, both
/// excluded. Source: Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477-484.
[[nodiscard]] double normalQuantile(double share);

} // namespace foresight
