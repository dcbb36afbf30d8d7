// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform.h"

#include <algorithm>
#include <charconv>

namespace foresight::test {

namespace {

/// Reads a quoted cell that begins at `at`; leaves `at` behind it.
bool readQuoted(std::string_view text, std::size_t& at, bool backslashEscapes, std::string& cell)
{
    for (++at; at < text.size(); ++at) {
        if (backslashEscapes && text[at] == '\\' && at + 1 < text.size()) {
            cell += text[at];
            cell += text[++at];
        } else if (text[at] != '"') {
            cell += text[at];
        } else if (at + 1 < text.size() && text[at + 1] == '"') {
            cell += text[++at];
        } else {
            ++at;
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<Table> readTable(std::string_view text, const ReaderHabits& habits)
{
    Table table;
    for (std::size_t at = 0; at < text.size();) {
        std::vector<std::string> row;
        for (bool more = true; more;) {
            std::string cell;
            if (at < text.size() && text[at] == '"') {
                if (!readQuoted(text, at, habits.backslashEscapes, cell)) {
                    return std::nullopt;
                }
                if (at < text.size() && text[at] != habits.separator && text[at] != '\r' && text[at] != '\n') {
                    return std::nullopt;
                }
            }
            while (at < text.size() && text[at] != habits.separator && text[at] != '\r' && text[at] != '\n') {
                if (text[at] == '"') {
                    return std::nullopt;
                }
                cell += text[at++];
            }
            row.push_back(cell);
            more = at < text.size() && text[at] == habits.separator;
            at += more ? 1 : 0;
        }
        at += at < text.size() && text[at] == '\r' ? 1 : 0;
        at += at < text.size() && text[at] == '\n' ? 1 : 0;
        table.push_back(row);
    }
    return table;
}

std::vector<std::string> physicalLines(std::string_view text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string line(text.substr(at, end - at));
        if (line.ends_with('\r')) {
            line.pop_back();
        }
        lines.push_back(line);
        at = end + 1;
    }
    return lines;
}

std::optional<double> plainNumber(const std::string& text, char sign)
{
    std::string plain = text;
    if (sign != '.' && has(plain, ".")) {
        return std::nullopt;
    }
    std::replace(plain.begin(), plain.end(), sign, '.');
    double value = 0;
    const auto [end, error] =
        std::from_chars(plain.data(), plain.data() + plain.size(), value, std::chars_format::fixed);
    return error == std::errc() && end == plain.data() + plain.size() ? std::optional(value) : std::nullopt;
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

std::string stripped(const std::string& text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    return begin == std::string::npos ? "" : text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

} // namespace foresight::test
