// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hand_in_generator.h"

#include <functional>
#include <string>
#include <vector>

namespace foresight::bench {

[[nodiscard]] double secondsOf(const std::function<void()>& work);
/// With two decimals.
[[nodiscard]] std::string number(double value);
/// What was measured, its goal and whether it is kept.
[[nodiscard]] std::string line(const std::string& what, double value, const char* unit, double goal);

/// Reading the grades in each detail, and every format that the command line writes, from a graded gradebook.
[[nodiscard]] std::vector<std::string> benchExports(const Gradebook& gradebook, const HandInGenerator& generator);

} // namespace foresight::bench
