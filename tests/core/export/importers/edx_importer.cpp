// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform.h"

#include <algorithm>
#include <set>

namespace foresight::test {

namespace {

constexpr std::size_t kMiB = std::size_t{1} << 20;

std::optional<std::size_t> columnOf(const Table& table, const std::string& heading)
{
    const auto& header = table.front();
    const auto it = std::find(header.begin(), header.end(), heading);
    return it == header.end() ? std::nullopt : std::optional(static_cast<std::size_t>(it - header.begin()));
}

bool isUser(const PlatformCourse& course, const std::string& number)
{
    return std::any_of(course.users.begin(), course.users.end(),
                       [&number](const PlatformUser& user) { return user.number == number; });
}

} // namespace

Imported importEdxGrades(const std::string& file, const PlatformCourse& course, const std::string& courseId)
{
    const std::optional<Table> table = readTable(file, {','});
    if (file.size() > 2 * kMiB || !table || table->empty()) {
        return Imported::refused("too large or unreadable");
    }
    const auto user = columnOf(*table, "user_id");
    const auto ofCourse = columnOf(*table, "course_id");
    if (!user || !ofCourse) {
        return Imported::refused("user_id or course_id is missing");
    }
    Imported done;
    std::set<std::string> seen;
    for (std::size_t i = 1; i < table->size(); ++i) {
        const auto& row = (*table)[i];
        if (row.size() != table->front().size() || row[*ofCourse] != courseId || !seen.insert(row[*user]).second) {
            return Imported::refused("another course, a repeated user or a ragged row");
        }
        if (!isUser(course, row[*user])) {
            done.unknownUsers.push_back(row[*user]);
            continue;
        }
        for (const PlatformItem& item : course.items) {
            const auto column = columnOf(*table, "new_override-" + item.id.substr(0, 8));
            if (!column || row[*column].empty()) {
                continue;
            }
            const std::optional<double> points = plainNumber(row[*column]);
            if (!points || *points < 0) {
                return Imported::refused("override \"" + row[*column] + "\"");
            }
            done.cells[{row[*user], item.title}] = {Change::Points, *points, {}};
        }
    }
    return done;
}

Imported importEdxPoints(const std::string& file, const PlatformCourse& course)
{
    const std::optional<Table> table = readTable(file, {','});
    if (file.size() > 4 * kMiB || !table || table->empty()) {
        return Imported::refused("too large or unreadable");
    }
    const auto user = columnOf(*table, "user_id");
    const auto block = columnOf(*table, "block_id");
    const auto points = columnOf(*table, "New Points");
    if (!user || !block || !points || !columnOf(*table, "Previous Points")) {
        return Imported::refused("a column is missing");
    }
    Imported done;
    for (std::size_t i = 1; i < table->size(); ++i) {
        const auto& row = (*table)[i];
        const auto item = std::find_if(course.items.begin(), course.items.end(),
                                       [&](const PlatformItem& each) { return each.id == row[*block]; });
        if (item == course.items.end() || !isUser(course, row[*user])) {
            return Imported::refused("unknown block or user");
        }
        if (row[*points].empty()) {
            continue;
        }
        const std::optional<double> value = plainNumber(row[*points]);
        if (!value || *value < 0 || *value > item->maximum) {
            return Imported::refused("points \"" + row[*points] + "\"");
        }
        done.cells[{row[*user], item->title}] = {Change::Points, *value, {}};
    }
    return done;
}

} // namespace foresight::test
