// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <vector>

namespace foresight::cli {

/// One command: declares its words, then does its work with what was read into it.
class Command
{
public:
    Command() = default;
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;
    virtual ~Command() = default;

    /// Adds the command under its group; answers with the place where CLI11 notes that it was chosen.
    virtual CLI::App* declare(CLI::App& group) = 0;
    [[nodiscard]] virtual ExitCode run(const Terminal& terminal) = 0;
};

using CommandList = std::vector<std::unique_ptr<Command>>;

} // namespace foresight::cli
