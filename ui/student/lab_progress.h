// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lab/lab_catalogue.h"
#include "core/lab/lab_library.h"
#include "core/ledger/ledger.h"
#include "core/session/steps.h"

#include <filesystem>
#include <map>
#include <stop_token>
#include <string>
#include <vector>

namespace foresight::ui {

/// How far a learner is in a lab: in the latest attempt, and which there were before.
struct LabProgress
{
    int done = 0;
    int steps = 0;
    bool started = false;
    bool finished = false;
    int handIns = 0;
    int attempt = 1;
    bool known = false; ///< the ledger has an attempt
    Step next;          ///< where the lab goes on
    /// An attempt before the latest.
    struct Earlier
    {
        int attempt = 1;
        bool finished = false;
        int handIns = 0;
    };
    std::vector<Earlier> earlier;
};

/// Progress by id of each lab that was begun, read from the learner's ledger without changing it; without a ledger
/// nothing is started. Each attempt is read with the version of the lab that it was begun with, where that is on the
/// path. Errors: those of Ledger::openFile(); a ledger that is missing beside its snapshots or its mirror (the folder
/// that a policy names; empty for none) is one. Ends soon after `stop` is requested, with whatever error.
[[nodiscard]] Result<std::map<std::string, LabProgress>>
readProgress(const std::filesystem::path& dataDir, const Learner& learner,
             const std::vector<std::filesystem::path>& path, const std::string& language,
             const std::filesystem::path& mirror = {}, const std::stop_token& stop = {});

/// The lab that an attempt was begun with. Errors: those of findLab(); LabVersionDiffers names both versions.
[[nodiscard]] Result<std::shared_ptr<const Lab>>
labOfAttempt(const Genesis& attempt, const std::vector<std::filesystem::path>& path, const std::string& language);

} // namespace foresight::ui
