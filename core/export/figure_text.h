// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/grading/item_statistics.h"

#include <string>

namespace foresight {

// Figures as people read them, in reports and windows.

/// A figure in four digits, or that it is not defined and why.
[[nodiscard]] std::string figureText(const Statistic& statistic);
/// The same of a share, in per cent.
[[nodiscard]] std::string perCentText(const Statistic& share);
/// "not defined: only one student", for the reasons that a Statistic gives.
[[nodiscard]] std::string notDefinedText(const std::string& why);

} // namespace foresight
