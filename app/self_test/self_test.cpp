// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/self_test/self_test.h"

#include "core/base/error_text.h"
#include "core/base/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <foresight_version.h>

#include <algorithm>

namespace foresight::app {

namespace {

constexpr const char* kAsked = "--self-test";

/// One line, whatever a path or a file's words hold.
std::string oneLine(const std::string& text)
{
    constexpr std::size_t kIsolate = 3; // bytes of the isolating character on either side
    const std::string shown = shownName(text);
    return shown.substr(kIsolate, shown.size() - 2 * kIsolate);
}

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

std::string compact(const QJsonObject& document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString() + '\n';
}

std::string asJson(const std::string& program, const std::vector<SelfCheck>& checks, bool ok)
{
    QJsonArray list;
    for (const SelfCheck& check : checks) {
        list.append(QJsonObject{{QStringLiteral("check"), text(check.name)},
                                {QStringLiteral("ok"), check.ok},
                                {QStringLiteral("says"), text(check.says)},
                                {QStringLiteral("remedy"), text(check.remedy)}});
    }
    return compact({{QStringLiteral("program"), text(program)},
                    {QStringLiteral("version"), QStringLiteral(FORESIGHT_VERSION)},
                    {QStringLiteral("ok"), ok},
                    {QStringLiteral("checks"), list}});
}

std::string asLines(const std::vector<SelfCheck>& checks)
{
    std::string lines;
    for (const SelfCheck& check : checks) {
        lines += check.name + (check.ok ? ": ok (" + check.says + ")" : ": problem: " + check.says);
        if (!check.ok)
            lines += " Remedy: " + check.remedy;
        lines += '\n';
    }
    return lines;
}

} // namespace

SelfCheck passed(std::string name, std::string says)
{
    return {std::move(name), true, oneLine(says), {}};
}

SelfCheck failed(std::string name, std::string says, std::string remedy)
{
    return {std::move(name), false, oneLine(says), std::move(remedy)};
}

SelfCheck failed(std::string name, const Error& error)
{
    const ErrorText words = errorText(error);
    std::string says = error.place.empty() ? words.title : error.place + ": " + words.title;
    if (!error.cause.empty())
        says += " (" + error.cause + ")";
    return failed(std::move(name), std::move(says), words.remedy);
}

SelfCheck checkPolicy(const Policy& policy)
{
    const std::string name = "policy";
    if (!policy.faults.empty()) {
        const Error& first = policy.faults.front();
        if (first.code != ErrorCode::FormatInvalid)
            return failed(name, first);
        const std::size_t more = policy.faults.size() - 1;
        return failed(
            name,
            first.place + ": The policy file cannot be used as it is (" + first.cause + ")" +
                (more > 0 ? " and " + std::to_string(more) + " more" : "") +
                ". Until then nothing can be exported or printed.",
            "Correct the file, or remove it; it and its folder belong to root, and nobody else may write them.");
    }
    if (policy.settings.empty())
        return passed(name, std::string("no settings in ") + kPolicyFile);
    return passed(name, policy.file.string() + ", " + std::to_string(policy.settings.size()) + " setting(s)");
}

bool asksForSelfTest(const std::vector<std::string>& words)
{
    return std::find(words.begin(), words.end(), kAsked) != words.end();
}

Result<SelfTestRequest> selfTestRequest(const std::vector<std::string>& words, const Policy& policy)
{
    const std::string folder = "--data-dir";
    SelfTestRequest request;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == "--json")
            request.json = true;
        else if (words[i] == folder && i + 1 < words.size())
            request.dataDir = words[++i];
        else if (words[i].starts_with(folder + "="))
            request.dataDir = words[i].substr(folder.size() + 1);
        else if (words[i] != kAsked)
            return fail({ErrorCode::UsageInvalid, {}, {}, "--self-test does not take " + words[i]});
    }
    if (auto agreed = agreesWith(policy, request.dataDir); !agreed)
        return fail(std::move(agreed.error()));
    request.dataDir = dataFolderUnder(policy, request.dataDir);
    return request;
}

SelfTestAnswer selfTestAnswer(const std::string& program, const std::vector<SelfCheck>& checks, bool json)
{
    const bool ok = std::all_of(checks.begin(), checks.end(), [](const SelfCheck& check) { return check.ok; });
    return {json ? asJson(program, checks, ok) : asLines(checks), ok ? 0 : 1};
}

std::string versionJson(const std::string& program)
{
    return "{\"program\":\"" + program + "\",\"version\":\"" FORESIGHT_VERSION "\"}\n";
}

} // namespace foresight::app
