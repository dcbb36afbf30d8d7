// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/policy_file.h"

#include "core/base/file.h"
#include "core/base/text.h"

#include <cerrno>
#include <string_view>
#include <sys/stat.h>

namespace foresight {

namespace {

constexpr std::size_t kPolicyLimit = std::size_t{64} * 1024;

tl::unexpected<Error> invalid(const std::string& place, std::string cause)
{
    return fail({ErrorCode::FormatInvalid, place, {}, std::move(cause)});
}

/// Whoever may write the file, or put another in its place, decides the policy.
Result<void> checkWriters(const std::filesystem::path& path)
{
    struct stat about = {};
    if (::lstat(path.c_str(), &about) != 0)
        return fail(errorFromErrno(errno, path));
    if (S_ISLNK(about.st_mode))
        return fail({ErrorCode::NotAFile, path.string(), {}, "a link"});
    if (about.st_uid != 0)
        return invalid(path.string(), "not owned by root");
    if ((about.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return invalid(path.string(), "others than root may write it");
    return {};
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlank = " \t\r";
    const std::size_t begin = text.find_first_not_of(kBlank);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
}

Result<PolicyLines> parse(std::string_view text, const std::string& file)
{
    if (!isUtf8(text) || text.find('\0') != std::string_view::npos)
        return invalid(file, "not text");
    PolicyLines found{{}, {}, true};
    std::string section;
    int number = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const std::string place = file + ":" + std::to_string(++number);
        if (line.empty() || line.front() == '#' || line.front() == ';')
            continue;
        if (line.front() == '[') {
            section = line.back() == ']' ? trimmed(line.substr(1, line.size() - 2)) : std::string_view();
            if (section.empty())
                return invalid(place, "not a section");
            continue;
        }
        const std::size_t equals = line.find('=');
        const std::string_view key = trimmed(line.substr(0, equals));
        if (equals == std::string_view::npos || key.empty())
            return invalid(place, "neither a section nor key = value");
        const std::string name = section.empty() ? std::string(key) : section + "/" + std::string(key);
        if (!found.settings.emplace(name, trimmed(line.substr(equals + 1))).second)
            return invalid(place, "\"" + name + "\" twice");
        found.lines.emplace(name, number);
    }
    return found;
}

} // namespace

Result<PolicyLines> readPolicyLines(const std::filesystem::path& file)
{
    auto allowed = checkWriters(file);
    if (allowed)
        allowed = checkWriters(file.parent_path());
    if (!allowed && allowed.error().code == ErrorCode::FileMissing)
        return PolicyLines{};
    if (!allowed)
        return fail(std::move(allowed.error()));
    const auto text = readFile(file, kPolicyLimit);
    return text ? parse(*text, file.string()) : fail(text.error());
}

Result<PolicySettings> readPolicy(const std::filesystem::path& file)
{
    auto found = readPolicyLines(file);
    return found ? Result<PolicySettings>(std::move(found->settings)) : fail(std::move(found.error()));
}

} // namespace foresight
