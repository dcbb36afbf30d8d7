// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/marks_file.h"

#include "core/base/csv.h"
#include "core/units/quantity.h"

#include <set>

namespace foresight {

namespace {

tl::unexpected<Error> faultAt(const std::string& file, int line, std::string cause)
{
    return fail({ErrorCode::FormatInvalid, file + ":" + std::to_string(line), {}, std::move(cause)});
}

Result<void> readHeader(MarksTable& table, const std::vector<CsvRow>& rows, const std::string& file)
{
    if (rows.empty() || rows[0].fields.size() < 2 || rows[0].fields[0] != "student")
        return faultAt(file, 1, "the first row has to be: student,<item>,...");
    std::set<std::string> seen;
    for (std::size_t i = 1; i < rows[0].fields.size(); ++i) {
        const std::string& item = rows[0].fields[i];
        if (item.empty() || !seen.insert(item).second)
            return faultAt(file, rows[0].line, "item \"" + item + "\" has no name or stands twice");
        table.items.push_back(item);
    }
    if (rows.size() < 2 || rows[1].fields[0] != "max" || rows[1].fields.size() != rows[0].fields.size())
        return faultAt(file, rows.size() < 2 ? 2 : rows[1].line, "the second row has to be: max,<greatest mark>,...");
    for (std::size_t i = 1; i < rows[1].fields.size(); ++i) {
        const auto maximum = parseNumber(rows[1].fields[i]);
        if (!maximum || *maximum < 0)
            return faultAt(file, rows[1].line, "\"" + rows[1].fields[i] + "\" is not a greatest mark");
        table.maximum.push_back(*maximum);
    }
    return {};
}

Result<void> readStudent(MarksTable& table, const CsvRow& row, const std::string& file)
{
    if (row.fields.size() != table.items.size() + 1)
        return faultAt(file, row.line,
                       "the row has " + std::to_string(row.fields.size()) + " fields, the header " +
                           std::to_string(table.items.size() + 1));
    auto& marks = table.marks.emplace_back();
    for (std::size_t i = 1; i < row.fields.size(); ++i) {
        const auto mark = parseNumber(row.fields[i]);
        if (!mark && !row.fields[i].empty())
            return faultAt(file, row.line, "\"" + row.fields[i] + "\" is not a mark");
        marks.push_back(mark);
    }
    table.students.push_back(row.fields[0]);
    return {};
}

} // namespace

Result<MarksTable> parseMarks(std::string_view text, const std::string& file)
{
    const auto rows = parseCsv(text, file);
    if (!rows)
        return fail(rows.error());
    MarksTable table;
    if (auto header = readHeader(table, *rows, file); !header)
        return fail(std::move(header.error()));
    std::set<std::string> seen;
    for (std::size_t i = 2; i < rows->size(); ++i) {
        const CsvRow& row = (*rows)[i];
        if (!seen.insert(row.fields[0]).second)
            return faultAt(file, row.line, "student \"" + row.fields[0] + "\" stands twice");
        if (auto read = readStudent(table, row, file); !read)
            return fail(std::move(read.error()));
    }
    return table;
}

} // namespace foresight
