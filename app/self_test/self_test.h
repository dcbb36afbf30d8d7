// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/policy.h"
#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

/// `--self-test`: what an administrator can find out about a machine without a learner, a window or a display.
namespace foresight::app {

/// What one check found. Plain English, as all of the command line.
struct SelfCheck
{
    std::string name;
    bool ok = true;
    std::string says;   ///< what is there, or what is wrong
    std::string remedy; ///< empty when it is ok
};

[[nodiscard]] SelfCheck passed(std::string name, std::string says);
[[nodiscard]] SelfCheck failed(std::string name, std::string says, std::string remedy);
[[nodiscard]] SelfCheck failed(std::string name, const Error& error);

/// A file can be written to the data folder and read back, and the key in it can be used. A folder that is not there
/// yet is made, and goes again.
[[nodiscard]] SelfCheck checkProfile(const std::filesystem::path& dataDir);
/// The clock goes, and is not behind what the ledgers of the data folder have recorded.
[[nodiscard]] SelfCheck checkClock(const Clock& clock, const std::filesystem::path& dataDir);
/// The policy file is sound, or there is none.
[[nodiscard]] SelfCheck checkPolicy(const Policy& policy);
/// Every ledger of the data folder.
[[nodiscard]] SelfCheck checkLedgers(const std::filesystem::path& dataDir);

/// The mirror that the policy asks for can be written to, and has every event of the ledgers of the data folder.
[[nodiscard]] SelfCheck checkMirror(const Policy& policy, const std::filesystem::path& dataDir);

/// What the words after --self-test ask for.
struct SelfTestRequest
{
    std::filesystem::path dataDir;
    bool json = false;
};
/// Reads `--self-test [--json] [--data-dir DIR]`. Errors: UsageInvalid, also for another folder than the policy's.
[[nodiscard]] Result<SelfTestRequest> selfTestRequest(const std::vector<std::string>& words, const Policy& policy);
/// Whether a program was asked for its self-test.
[[nodiscard]] bool asksForSelfTest(const std::vector<std::string>& words);

struct SelfTestAnswer
{
    std::string text; ///< a line a check, or one JSON document
    int code = 0;     ///< 0: all is well, 1: something is not
};
[[nodiscard]] SelfTestAnswer selfTestAnswer(const std::string& program, const std::vector<SelfCheck>& checks,
                                            bool json);

/// `--version --json`: one line.
[[nodiscard]] std::string versionJson(const std::string& program);

} // namespace foresight::app
