// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform.h"

#include <algorithm>
#include <regex>
#include <set>

namespace foresight::test {

namespace {

enum class Kind { Ignored, Points, Comment };

struct Column
{
    Kind kind = Kind::Ignored;
    std::string title;
};

/// The columns behind id and name; a text instead of them when a heading does not fit.
std::string readHeadings(const std::vector<std::string>& header, char decimal, std::vector<Column>& columns)
{
    static const std::regex kDot("([^\\[\\]]+) \\[([0-9]+(\\.[0-9]{1,2})?)\\]");
    static const std::regex kComma("([^\\[\\]]+) \\[([0-9]+(,[0-9]{1,2})?)\\]");
    static const std::regex kComment("\\* ([^\\[\\]]+)");
    static const std::regex kPlain("[^\\[\\]]+");
    std::set<std::string> seen;
    std::set<std::string> titles;
    for (std::size_t i = 2; i < header.size(); ++i) {
        const std::string& heading = header[i];
        std::smatch match;
        Column column;
        if (heading.starts_with('#')) {
            columns.push_back(column);
            continue;
        }
        if (stripped(heading).empty() || !seen.insert(heading).second) {
            return "blank or duplicate heading";
        }
        if (std::regex_match(heading, match, kComment)) {
            column = {Kind::Comment, match[1]};
        } else if (std::regex_match(heading, match, decimal == ',' ? kComma : kDot)) {
            column = {Kind::Points, match[1]};
        } else if (std::regex_match(heading, kPlain)) {
            column = {Kind::Points, heading};
        } else {
            return "heading \"" + heading + "\" does not fit";
        }
        if (column.kind == Kind::Points) {
            titles.insert(column.title);
        }
        columns.push_back(column);
    }
    for (const Column& column : columns) {
        if (column.kind == Kind::Comment && !titles.contains(column.title)) {
            return "comments without an item: " + column.title;
        }
    }
    return {};
}

std::string withoutBackslashes(std::string text)
{
    text.erase(std::remove(text.begin(), text.end(), '\\'), text.end());
    return text;
}

} // namespace

Imported importSakai(const std::string& file, const PlatformCourse& course, char decimal)
{
    const std::string text = file.starts_with("\xEF\xBB\xBF") ? file.substr(3) : file;
    const std::optional<Table> table = readTable(text, {decimal == ',' ? ';' : ','});
    if (!table || table->empty()) {
        return Imported::refused("the file cannot be read");
    }
    std::vector<Column> columns;
    const std::string fault = readHeadings(table->front(), decimal, columns);
    if (!fault.empty()) {
        return Imported::refused(fault);
    }
    Imported done;
    std::set<std::string> seen;
    for (std::size_t i = 1; i < table->size(); ++i) {
        const auto& row = (*table)[i];
        const std::string& id = row[0];
        if (id.empty()) {
            continue;
        }
        if (!seen.insert(id).second) {
            return Imported::refused("duplicate student " + id);
        }
        const auto user = std::find_if(course.users.begin(), course.users.end(),
                                       [&id](const PlatformUser& each) { return each.login == id; });
        if (user == course.users.end()) {
            done.unknownUsers.push_back(id);
            continue;
        }
        for (std::size_t c = 0; c < columns.size() && c + 2 < row.size(); ++c) {
            const std::string& cell = row[c + 2];
            ImportedCell& imported = done.cells[{user->number, columns[c].title}];
            if (columns[c].kind == Kind::Comment) {
                imported.feedback = withoutBackslashes(cell);
            } else if (columns[c].kind == Kind::Points && !cell.empty()) {
                const std::optional<double> points = plainNumber(cell, decimal);
                if (!points) {
                    return Imported::refused("\"" + cell + "\" is no number");
                }
                imported.change = Change::Points;
                imported.points = *points;
            }
        }
    }
    return done;
}

} // namespace foresight::test
