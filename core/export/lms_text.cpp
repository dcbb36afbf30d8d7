// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lms_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>

namespace foresight {

namespace {

/// "Final Score" becomes "Final-Score", in whatever case it stands.
void breakWord(std::string& title, const std::string& word)
{
    const std::string sought = lowerCase(word);
    const std::size_t blank = word.find(' ');
    for (std::size_t at = lowerCase(title).find(sought); at != std::string::npos; at = lowerCase(title).find(sought)) {
        title[at + blank] = '-';
    }
}

void replaceAll(std::string& text, const std::string& sought, const std::string& by)
{
    for (std::size_t at = text.find(sought); at != std::string::npos; at = text.find(sought, at + by.size())) {
        text.replace(at, sought.size(), by);
    }
}

} // namespace

std::string lmsNumber(double value, bool decimalComma)
{
    // Longest: the greatest double has 309 digits.
    std::array<char, 400> buffer{};
    const double plain = value == 0 ? 0.0 : value;
    const auto [end, error] =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), plain, std::chars_format::fixed);
    std::string text = error == std::errc() ? std::string(buffer.data(), end) : std::string();
    if (decimalComma) {
        std::replace(text.begin(), text.end(), '.', ',');
    }
    return text;
}

std::string lmsQuoted(std::string_view text)
{
    std::string quoted = "\"";
    for (const char c : text) {
        quoted += c;
        if (c == '"') {
            quoted += '"';
        }
    }
    return quoted + '"';
}

std::string lmsCell(const std::string& text, char separator)
{
    const bool needsQuotes = text.find_first_of(",;\t\"\r\n") != std::string::npos ||
                             text.find(separator) != std::string::npos || text.starts_with(' ') || text.ends_with(' ');
    return needsQuotes ? lmsQuoted(text) : text;
}

std::string lmsRecord(const std::vector<std::string>& cells, char separator, bool quoteAll)
{
    std::string record;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            record += separator;
        }
        record += quoteAll ? lmsQuoted(cells[i]) : lmsCell(cells[i], separator);
    }
    return record + "\r\n";
}

std::string oneLine(std::string_view text)
{
    std::string line;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (!blank) {
            line += c;
        } else if (c == ' ' || (!line.empty() && line.back() != ' ')) {
            line += ' ';
        }
    }
    const std::size_t begin = line.find_first_not_of(' ');
    return begin == std::string::npos ? "" : line.substr(begin, line.find_last_not_of(' ') - begin + 1);
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

tl::unexpected<Error> platformRefuses(const std::string& platform, const std::string& reason)
{
    return fail({ErrorCode::PlatformRefuses, {}, {platform, reason}, {}});
}

std::string lmsTitle(const std::string& title, const TitleRules& rules)
{
    std::string safe = oneLine(title);
    for (const auto& [sought, by] : rules.replaced) {
        replaceAll(safe, sought, by);
    }
    for (const std::string& word : rules.reserved) {
        breakWord(safe, word);
    }
    if (const NumberedTitle numbered = numberedTitle(safe); rules.numberAtEnd && !numbered.number.empty()) {
        safe = numbered.title + " [" + numbered.number + "]";
    }
    while (rules.marksAtFront && (safe.starts_with('#') || safe.starts_with("* ") || safe == "*")) {
        safe = oneLine(safe.substr(1));
    }
    return safe;
}

Result<std::vector<std::string>> lmsTitles(const std::string& platform, const std::vector<std::string>& titles,
                                           const TitleRules& rules, std::vector<std::string>& notes)
{
    std::vector<std::string> safe;
    std::set<std::string> seen;
    for (const std::string& title : titles) {
        safe.push_back(lmsTitle(title, rules));
        if (safe.back().empty()) {
            return platformRefuses(platform, "nothing of the item title \"" + oneLine(title) + "\" can be kept");
        }
        if (!seen.insert(safe.back()).second) {
            return platformRefuses(platform, "two items would be called \"" + safe.back() + "\"");
        }
        if (safe.back() != title) {
            notes.push_back("item \"" + oneLine(title) + "\" is called \"" + safe.back() + "\", because " + platform +
                            " would misread its title");
        }
    }
    return safe;
}

NumberedTitle numberedTitle(const std::string& heading)
{
    const std::size_t open = heading.rfind('(');
    if (!heading.ends_with(')') || open == std::string::npos || open < 1 || heading[open - 1] != ' ') {
        return {heading, {}};
    }
    const std::string number = heading.substr(open + 1, heading.size() - open - 2);
    const bool digits = !number.empty() && number.find_first_not_of("0123456789") == std::string::npos;
    return digits ? NumberedTitle{heading.substr(0, open - 1), number} : NumberedTitle{heading, {}};
}

} // namespace foresight
