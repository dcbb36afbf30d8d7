// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform.h"

#include <algorithm>
#include <regex>

namespace foresight::test {

namespace {

/// The fields of each of the first three lines if they agree, 0 otherwise.
std::size_t steadyFields(const std::vector<std::string>& lines, char separator)
{
    std::size_t fields = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(lines.size(), 3); ++i) {
        const std::optional<Table> line = readTable(lines[i], {separator});
        const std::size_t here = line && line->size() == 1 ? line->front().size() : 0;
        if (i > 0 && here != fields) {
            return 0;
        }
        fields = here;
    }
    return fields;
}

/// The last '.' or ',' is the decimal sign, the others go, and so does '%'.
std::string normalised(const std::string& cell)
{
    static const std::regex kNumber("-?[0-9.,]+%?");
    if (!std::regex_match(cell, kNumber)) {
        return cell;
    }
    const std::size_t sign = cell.find_last_of(".,");
    std::string number;
    for (std::size_t i = 0; i < cell.size(); ++i) {
        if (i == sign) {
            number += '.';
        } else if (cell[i] != '.' && cell[i] != ',' && cell[i] != '%') {
            number += cell[i];
        }
    }
    return number;
}

bool isDropped(const std::string& heading)
{
    static const std::regex kDropped("(Current|Final) (Score|Points|Grade)|Override (Score|Grade|Status)");
    return std::regex_search(heading, kDropped);
}

/// Number of identifying columns; 0 for a header that Canvas does not know.
std::size_t identifyingColumns(const std::vector<std::string>& header)
{
    static const std::vector<std::vector<std::string>> kShapes{
        {"Section"},
        {"SIS Login ID", "Section"},
        {"SIS User ID", "SIS Login ID", "Section"},
        {"SIS User ID", "SIS Login ID", "Integration ID", "Section"},
        {"SIS User ID", "SIS Login ID", "Root Account", "Section"},
        {"SIS User ID", "SIS Login ID", "Integration ID", "Root Account", "Section"}};
    if (header.size() < 4 || !has(header[0], "Student") || !has(header[1], "ID")) {
        return 0;
    }
    for (const auto& shape : kShapes) {
        const bool fits =
            header.size() >= 2 + shape.size() && std::equal(shape.begin(), shape.end(), header.begin() + 2);
        if (fits) {
            return 2 + shape.size();
        }
    }
    return 0;
}

struct Column
{
    std::size_t index;
    std::string title;
};

class Import
{
public:
    Import(const PlatformCourse& course, const Table& table) : m_course(course), m_table(table) {}

    Imported run()
    {
        m_identifying = identifyingColumns(m_table.front());
        if (m_identifying == 0) {
            return Imported::refused("Invalid header row");
        }
        readColumns();
        for (std::size_t i = 1; i < m_table.size(); ++i) {
            if (m_table[i].size() > m_table.front().size()) {
                return Imported::refused("row longer than the header");
            }
            readRow(m_table[i]);
        }
        return m_done;
    }

private:
    void readColumns()
    {
        std::vector<std::string> seen;
        for (std::size_t i = m_identifying; i < m_table.front().size(); ++i) {
            const std::string& heading = m_table.front()[i];
            const bool readOnly = std::any_of(m_table.begin() + 1, m_table.end(), [i](const auto& row) {
                return has(row[0], "Points Possible") && row.size() > i && has(row[i], "read only");
            });
            if (isDropped(heading) || readOnly || std::count(seen.begin(), seen.end(), heading) > 0) {
                m_done.droppedColumns.push_back(heading);
                continue;
            }
            seen.push_back(heading);
            m_columns.push_back({i, titleOf(heading)});
        }
    }

    std::string titleOf(const std::string& heading)
    {
        static const std::regex kNumbered("(.*)\\s\\((\\d+)\\)");
        std::smatch match;
        const bool numbered = std::regex_match(heading, match, kNumbered);
        for (const PlatformItem& item : m_course.items) {
            if ((numbered && item.id == match[2].str()) || item.title == heading) {
                return item.title;
            }
        }
        m_done.newItems.push_back(numbered ? match[1].str() : heading);
        return m_done.newItems.back();
    }

    [[nodiscard]] const PlatformUser* userOf(const std::vector<std::string>& row) const
    {
        const auto& header = m_table.front();
        const auto valueOf = [&](const std::string& heading) {
            for (std::size_t i = 0; i < m_identifying && i < row.size(); ++i) {
                if (header[i] == heading) {
                    return normalised(row[i]);
                }
            }
            return std::string();
        };
        const std::vector<std::pair<std::string, std::string PlatformUser::*>> order{
            {valueOf("ID"), &PlatformUser::number},
            {valueOf("SIS User ID"), &PlatformUser::schoolId},
            {valueOf("SIS Login ID"), &PlatformUser::login},
            {row[0], &PlatformUser::name}};
        for (const auto& [value, field] : order) {
            for (const PlatformUser& user : m_course.users) {
                if (!value.empty() && user.*field == value) {
                    return &user;
                }
            }
        }
        return nullptr;
    }

    void readRow(const std::vector<std::string>& row)
    {
        const bool nobody = std::all_of(row.begin(), row.end(), [](const std::string& cell) {
            return stripped(cell).empty() || stripped(cell) == "Muted" || stripped(cell).starts_with("Manual Posting");
        });
        if (nobody || has(row[0], "Points Possible")) {
            return;
        }
        const PlatformUser* user = userOf(row);
        if (!user) {
            m_done.unknownUsers.push_back(row[0]);
            return;
        }
        for (const Column& column : m_columns) {
            m_done.cells[{user->number, column.title}] = cellOf(column.index < row.size() ? row[column.index] : "",
                                                                m_course.scores.contains({user->number, column.title}));
        }
    }

    static ImportedCell cellOf(const std::string& text, bool hasScore)
    {
        if (lowered(text) == "ex") {
            return {Change::Excused, 0, {}};
        }
        if (text.empty() || text == "-") {
            return {hasScore ? Change::Cleared : Change::None, 0, {}};
        }
        const std::optional<double> points = plainNumber(normalised(text));
        return points ? ImportedCell{Change::Points, *points, {}} : ImportedCell{};
    }

    const PlatformCourse& m_course;
    const Table& m_table;
    std::size_t m_identifying = 0;
    std::vector<Column> m_columns;
    Imported m_done;
};

} // namespace

Imported importCanvas(const std::string& file, const PlatformCourse& course)
{
    if (file.starts_with("\xEF\xBB\xBF\"")) {
        return Imported::refused("malformed: quotes behind a byte order mark");
    }
    const std::vector<std::string> lines = physicalLines(file);
    const char separator = steadyFields(lines, ';') > steadyFields(lines, ',') ? ';' : ',';
    const std::optional<Table> table = readTable(file, {separator});
    if (!table || table->empty()) {
        return Imported::refused("Gradebook import did not parse cleanly");
    }
    return Import(course, *table).run();
}

} // namespace foresight::test
