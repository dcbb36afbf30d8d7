// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"

#include <optional>
#include <string>
#include <vector>

namespace foresight::cli {

/// `--self-test` and `--version --json`, which stand where a command would; nothing when neither was asked.
[[nodiscard]] std::optional<int> answeredWithoutCommand(const std::vector<std::string>& words,
                                                        const Terminal& terminal);

} // namespace foresight::cli
