// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/self_test_command.h"

#include "app/self_test/self_test.h"

namespace foresight::cli {

namespace {

std::optional<int> version(const std::vector<std::string>& words, const Terminal& terminal)
{
    const std::vector<std::string> asked{"--version", "--json"};
    if (words != asked && words != std::vector<std::string>(asked.rbegin(), asked.rend()))
        return std::nullopt;
    terminal.out << app::versionJson("foresight-cli");
    return kDone;
}

} // namespace

std::optional<int> answeredWithoutCommand(const std::vector<std::string>& words, const Terminal& terminal)
{
    if (words.empty() || !words.front().starts_with("--"))
        return std::nullopt;
    if (!app::asksForSelfTest(words))
        return version(words, terminal);
    const auto request = app::selfTestRequest(words, terminal.policy);
    if (!request)
        return report(terminal, request.error());
    const std::filesystem::path& folder = request->dataDir;
    const std::string none = "not used: this program opens no window";
    const std::vector<app::SelfCheck> checks{app::checkProfile(folder),
                                             app::passed("fonts", none),
                                             app::passed("accessibility", none),
                                             app::checkClock(terminal.clock, folder),
                                             app::checkPolicy(terminal.policy),
                                             app::checkLedgers(folder),
                                             app::checkMirror(terminal.policy, folder)};
    const app::SelfTestAnswer answer = app::selfTestAnswer("foresight-cli", checks, request->json);
    terminal.out << answer.text;
    return answer.code;
}

} // namespace foresight::cli
