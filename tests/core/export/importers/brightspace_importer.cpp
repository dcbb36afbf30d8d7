// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform.h"

#include <algorithm>
#include <regex>

namespace foresight::test {

namespace {

std::string unmarked(const std::string& id)
{
    return id.starts_with('#') ? id.substr(1) : id;
}

const PlatformUser* userOf(const PlatformCourse& course, const std::string& schoolId, const std::string& login)
{
    for (const PlatformUser& user : course.users) {
        if ((!schoolId.empty() && user.schoolId == schoolId) || (schoolId.empty() && user.login == login)) {
            return &user;
        }
    }
    return nullptr;
}

} // namespace

Imported importBrightspace(const std::string& file, const PlatformCourse& course)
{
    const std::optional<Table> table = readTable(file, {','});
    if (!table || table->empty()) {
        return Imported::refused("the file cannot be read");
    }
    const std::vector<std::string>& header = table->front();
    const bool keyed = header[0] == "OrgDefinedId" || header[0] == "Username";
    if (!keyed || header.back() != "End-of-Line Indicator") {
        return Imported::refused("no key in front or no end-of-line indicator");
    }
    static const std::regex kPoints("(.*) Points Grade( <[^<>]*>)?");
    Imported done;
    for (std::size_t i = 1; i < table->size(); ++i) {
        const auto& row = (*table)[i];
        if (row.size() != header.size() || row.back() != "#") {
            return Imported::refused("a row does not end in the indicator");
        }
        const bool both = header[0] == "OrgDefinedId" && header[1] == "Username";
        const PlatformUser* user = header[0] == "Username"
                                       ? userOf(course, {}, unmarked(row[0]))
                                       : userOf(course, unmarked(row[0]), both ? unmarked(row[1]) : "");
        if (!user) {
            done.unknownUsers.push_back(row[0]);
            continue;
        }
        for (std::size_t column = both ? 2 : 1; column + 1 < header.size(); ++column) {
            std::smatch match;
            if (!std::regex_match(header[column], match, kPoints)) {
                done.droppedColumns.push_back(header[column]);
                continue;
            }
            const std::string title = match[1];
            const auto item = std::find_if(course.items.begin(), course.items.end(),
                                           [&title](const PlatformItem& each) { return each.title == title; });
            if (item == course.items.end()) {
                done.newItems.push_back(title);
            }
            const std::optional<double> points = plainNumber(row[column]);
            const double maximum = item == course.items.end() ? 100 : item->maximum;
            const bool cleared = row[column].empty() && course.scores.contains({user->number, title});
            done.cells[{user->number, title}] = points ? ImportedCell{Change::Points, std::min(*points, maximum), {}}
                                                       : ImportedCell{cleared ? Change::Cleared : Change::None, 0, {}};
        }
    }
    return done;
}

} // namespace foresight::test
