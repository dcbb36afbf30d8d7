// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace foresight::test {

/// A learner as a learning platform knows them. The importers beside this file stand for those of the platforms: they
/// are written from the published rules alone and share no code with the exporters.
struct PlatformUser
{
    std::string number;
    std::string schoolId;
    std::string login;
    std::string email;
    std::string name; ///< "Able, Anne"
};

struct PlatformItem
{
    std::string id; ///< number, idnumber, column id or block id
    std::string title;
    double maximum = 100;
};

/// What the platform has before an import.
struct PlatformCourse
{
    std::vector<PlatformUser> users;
    std::vector<PlatformItem> items;
    std::map<std::pair<std::string, std::string>, double> scores; ///< (user number, item title)
};

enum class Change { None, Cleared, Points, Excused };

struct ImportedCell
{
    Change change = Change::None;
    double points = 0;
    std::string feedback;
    bool operator==(const ImportedCell&) const = default;
};

/// What an import did.
struct Imported
{
    std::string refusal;                                               ///< the whole file was refused; why
    std::map<std::pair<std::string, std::string>, ImportedCell> cells; ///< (user number, item title)
    std::vector<std::string> newItems;
    std::vector<std::string> droppedColumns;
    std::vector<std::string> unknownUsers;

    [[nodiscard]] bool taken() const { return refusal.empty(); }
    [[nodiscard]] ImportedCell at(const std::string& user, const std::string& item) const
    {
        const auto it = cells.find({user, item});
        return it == cells.end() ? ImportedCell{} : it->second;
    }
    static Imported refused(std::string why) { return {std::move(why), {}, {}, {}, {}}; }
};

using Table = std::vector<std::vector<std::string>>;

/// How a platform's reader of delimited text differs from RFC 4180.
struct ReaderHabits
{
    char separator = ',';
    bool backslashEscapes = false; ///< PHP: a backslash protects the quote behind it
};

/// Delimited text as cells; nothing when the quotes do not pair.
[[nodiscard]] std::optional<Table> readTable(std::string_view text, const ReaderHabits& habits);

/// Lines split at every line end, quotes or not.
[[nodiscard]] std::vector<std::string> physicalLines(std::string_view text);

/// A plain number with '.' (or another sign) and nothing else in it.
[[nodiscard]] std::optional<double> plainNumber(const std::string& text, char sign = '.');

[[nodiscard]] std::string lowered(std::string text);
[[nodiscard]] std::string stripped(const std::string& text);
[[nodiscard]] bool has(const std::string& text, const std::string& part);

[[nodiscard]] Imported importCanvas(const std::string& file, const PlatformCourse& course);

/// Which column is what: the person who imports into Moodle says so.
struct MoodleMapping
{
    std::string idColumn;                       ///< "map from"
    std::string PlatformUser::*mapTo = nullptr; ///< "map to"
    std::map<std::string, std::string> items;   ///< column -> item title
    std::map<std::string, std::string> feedback;
    char separator = ',';
    char decimal = '.';
    std::int64_t nowSeconds = 0;
};
[[nodiscard]] Imported importMoodleCsv(const std::string& file, const PlatformCourse& course,
                                       const MoodleMapping& mapping);
[[nodiscard]] Imported importMoodleXml(const std::string& file, const PlatformCourse& course);
[[nodiscard]] Imported importBlackboard(const std::string& file, const PlatformCourse& course);
[[nodiscard]] Imported importBrightspace(const std::string& file, const PlatformCourse& course);
[[nodiscard]] Imported importSakai(const std::string& file, const PlatformCourse& course, char decimal = '.');
/// The grade file of a course ("course-v1:..."), in which items have the first eight characters of their block id.
[[nodiscard]] Imported importEdxGrades(const std::string& file, const PlatformCourse& course,
                                       const std::string& courseId);
[[nodiscard]] Imported importEdxPoints(const std::string& file, const PlatformCourse& course);

} // namespace foresight::test
