// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform.h"

#include <QString>
#include <QStringDecoder>

#include <algorithm>
#include <regex>

namespace foresight::test {

Imported importBlackboard(const std::string& file, const PlatformCourse& course)
{
    std::string text = file;
    if (file.starts_with("\xFF\xFE")) {
        QStringDecoder decoder(QStringDecoder::Utf16LE);
        const QString decoded = decoder(QByteArrayView(file.data() + 2, static_cast<qsizetype>(file.size() - 2)));
        text = decoded.toStdString();
    }
    const std::string first = text.substr(0, text.find('\n'));
    const std::optional<Table> table = readTable(text, {has(first, "\t") ? '\t' : ','});
    if (!table || table->empty()) {
        return Imported::refused("the file cannot be read");
    }
    const std::vector<std::string>& header = table->front();
    const auto key = std::find(header.begin(), header.end(), "Username");
    if (key == header.end()) {
        return Imported::refused("no Username");
    }
    static const std::regex kId(".*\\|(\\d+)");
    static const std::vector<std::string> kPeople{"Last Name",  "First Name",  "Username",
                                                  "Student ID", "Last Access", "Availability"};
    Imported done;
    for (std::size_t column = 0; column < header.size(); ++column) {
        std::smatch match;
        const std::string& heading = header[column];
        const bool known = std::find(kPeople.begin(), kPeople.end(), heading) != kPeople.end();
        if (known || has(heading, "Weighted Total") || heading.starts_with("Total [")) {
            continue;
        }
        std::string title = heading;
        if (std::regex_match(heading, match, kId)) {
            const auto item = std::find_if(course.items.begin(), course.items.end(),
                                           [&match](const PlatformItem& each) { return each.id == match[1].str(); });
            if (item == course.items.end()) {
                return Imported::refused("unknown column id in " + heading);
            }
            title = item->title;
        } else {
            done.newItems.push_back(heading);
        }
        for (std::size_t i = 1; i < table->size(); ++i) {
            const auto& row = (*table)[i];
            if (row.size() != header.size()) {
                return Imported::refused("a row has another number of columns");
            }
            const std::string& username = row[static_cast<std::size_t>(key - header.begin())];
            const auto user = std::find_if(course.users.begin(), course.users.end(),
                                           [&username](const PlatformUser& u) { return u.login == username; });
            if (user == course.users.end()) {
                done.unknownUsers.push_back(username);
                continue;
            }
            const std::optional<double> points = plainNumber(row[column]);
            const bool cleared = row[column].empty() && course.scores.contains({user->number, title});
            done.cells[{user->number, title}] = {points    ? Change::Points
                                                 : cleared ? Change::Cleared
                                                           : Change::None,
                                                 points.value_or(0),
                                                 {}};
        }
    }
    return done;
}

} // namespace foresight::test
