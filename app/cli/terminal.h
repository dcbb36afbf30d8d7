// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/policy.h"
#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

#include <filesystem>
#include <ostream>
#include <string>

namespace foresight::cli {

/// What the shell is told. Stable.
enum ExitCode : int {
    kDone = 0,
    kNo = 1,    ///< the answer is "no"
    kUsage = 2, ///< the words or the files given are not what the command needs
    kWorld = 3, ///< the world failed: unreadable, full, locked
};

/// What a command sees of the outside.
struct Terminal
{
    std::ostream& out;
    std::ostream& err;
    std::filesystem::path programFolder;
    const Clock& clock;
    Policy policy = {}; ///< none, unless the program names one
};

/// The name the ledger keeps for this program.
[[nodiscard]] std::string programName();

[[nodiscard]] ExitCode exitCodeOf(const Error& error);
/// Says an error on the error stream; answers with its exit code.
ExitCode report(const Terminal& terminal, const Error& error);
/// UsageInvalid with what is off.
[[nodiscard]] Error usageError(std::string cause);

/// A name fit for a line of output: hidden and reordering characters are written visibly. A terminal line needs no
/// isolation.
[[nodiscard]] std::string visibleName(const std::string& name);

/// One JSON document and a line feed.
void printJson(const Terminal& terminal, const QJsonObject& document);
void printJson(const Terminal& terminal, const QJsonArray& document);

} // namespace foresight::cli
