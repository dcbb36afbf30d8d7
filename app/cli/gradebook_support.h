// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/grading/gradebook.h"

namespace foresight::cli {

/// Who runs the program, by the name the system knows them by, and now.
[[nodiscard]] Author authorNow(const Terminal& terminal);

/// Finds labs on the lab path, each once.
[[nodiscard]] LabFinder labFinder(const Terminal& terminal);

} // namespace foresight::cli
