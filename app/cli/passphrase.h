// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "core/base/secret.h"

#include <string>

namespace foresight::cli {

/// A passphrase comes from a file or from the terminal, never from the command's words: those are for everybody on the
/// machine to see.
class PassphraseWords
{
public:
    /// `--passphrase-file FILE`; its first line counts. "-" is the standard input.
    void declare(CLI::App& command);
    /// The same under another name, for a command that asks for two passphrases. `called`: what the terminal asks for.
    void declare(CLI::App& command, const std::string& option, const std::string& called);
    [[nodiscard]] bool isGiven() const { return !m_file.empty(); }

    /// Without a file: asked for at the terminal, with nothing shown, or the first line of the standard input where
    /// that is no terminal. `twice`: has to be typed twice there. Errors: those of readFile(), UsageInvalid.
    [[nodiscard]] Result<Secret> read(const Terminal& terminal, bool twice = false) const;

private:
    std::string m_file;
    std::string m_called = "Passphrase";
};

} // namespace foresight::cli
