// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/roster.h"

#include "core/grading/roster_reader.h"

#include <algorithm>

namespace foresight {

namespace {

Result<std::vector<Student>> allOrNone(Result<RosterRead> read)
{
    if (!read) {
        return fail(read.error());
    }
    const auto fault = std::find_if(read->lines.begin(), read->lines.end(),
                                    [](const RosterLine& line) { return line.verdict == RosterLineVerdict::Fault; });
    if (fault == read->lines.end()) {
        return std::move(read->students);
    }
    return fail({ErrorCode::FormatInvalid, fault->file + ":" + std::to_string(fault->line), {}, fault->reason});
}

} // namespace

const std::string& Student::identifier(Identifier which) const
{
    return this->*rosterMember(rosterFieldOf(which));
}

std::string comparable(const std::string& identifier, Identifier which)
{
    constexpr const char* kBlank = " \t\r\n";
    const std::size_t begin = identifier.find_first_not_of(kBlank);
    if (begin == std::string::npos) {
        return {};
    }
    std::string text = identifier.substr(begin, identifier.find_last_not_of(kBlank) - begin + 1);
    if (which == Identifier::Email || which == Identifier::Login) {
        std::transform(text.begin(), text.end(), text.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    }
    return text;
}

Result<std::vector<Student>> parseRoster(std::string_view text, const std::string& file, Identifier match)
{
    return allOrNone(readRosterText(text, file, {match, {}}));
}

Result<std::vector<Student>> readRoster(const std::filesystem::path& file, Identifier match)
{
    return allOrNone(readRosterFile(file, {match, {}}));
}

} // namespace foresight
