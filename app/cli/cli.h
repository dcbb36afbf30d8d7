// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"

#include <string>
#include <vector>

namespace foresight::cli {

/// Runs one command line (without the program's own name) and answers with the exit code.
[[nodiscard]] int runCommandLine(const std::vector<std::string>& arguments, const Terminal& terminal);

} // namespace foresight::cli
