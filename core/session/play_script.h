// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/settings.h"
#include "core/session/event.h"
#include "core/session/session.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace foresight {

/// Choices for one act, as a play script names them. Parts left out end the play there. Answers are kept as written, to
/// be made canonical (core/lab/answer.h) with the question: text or a number as it is, a list [A, C] as "A,C", a
/// mapping {a: 2} as "a=2".
struct PlayAct
{
    std::string act;
    std::string predict;
    Confidence confidence = Confidence::Guess;
    std::string reason;
    std::optional<double> place; ///< on the axis
    std::vector<Settings> explore;
    std::optional<double> observe;
    std::vector<std::string> reflect;
};

/// A scripted session.
struct PlayScript
{
    std::string context;
    std::string profile;
    std::vector<PlayAct> acts;
    std::string handIn;       ///< file to write; empty for none
    std::int64_t pauseMs = 0; ///< time between steps
};

/// Reads a play script. Errors: FileMissing, FileUnreadable, TooLarge, FormatInvalid (place: file:line:column).
[[nodiscard]] Result<PlayScript> readPlayScript(const std::filesystem::path& file);

/// Plays a script through a session, step by step with the rules a student has, and ends where the script or the rules
/// leave nothing more to do. `pause` is called with the script's pause between steps. Errors: the session's; place
/// names the step.
[[nodiscard]] Result<void> play(const PlayScript& script, Session& session, const std::string& program,
                                const std::function<void(std::int64_t ms)>& pause = {});

} // namespace foresight
