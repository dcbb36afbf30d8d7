// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/policy.h"

#include <optional>

namespace foresight::app {

/// `--export pdf GB -o FILE` is done without a window, a display or a desktop; the exit code when that was asked.
[[nodiscard]] std::optional<int> exportedWithoutWindow(int argc, char** argv, const Policy& policy);

} // namespace foresight::app
