// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/play_script.h"
#include "core/submission/submission.h"

#include <optional>

namespace foresight {

/// How a scripted attempt ended.
struct ScriptedAttempt
{
    int attempt = 1;
    std::int64_t events = 0;
    bool finished = false;
    std::optional<HandInResult> handIn;
};

/// Who plays, and where it is kept.
struct ScriptedPlace
{
    std::filesystem::path dataDir;
    Learner learner;
    StoragePlan storage;
    std::string program; ///< "foresight 0.1.0"
    /// What the attempt starts with; without it the lab's defaults.
    std::function<Result<Beginning>(Ledger& ledger, int attempt)> begin = {};
};

/// Plays a script into a new attempt of a learner's ledger, marked there as scripted, and hands it in where the script
/// says so. `pause` as in play(). Errors: those of Ledger, play() and handIn().
[[nodiscard]] Result<ScriptedAttempt> playAttempt(const PlayScript& script, const std::shared_ptr<const Lab>& lab,
                                                  const ScriptedPlace& place, const Clock& clock,
                                                  const std::function<void(std::int64_t ms)>& pause = {});

} // namespace foresight
