// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace foresight {

/// A learning platform's own delimited file, of which single cells can be filled in. Every byte that is not filled in
/// stays: encoding (UTF-8, UTF-16 in either order), byte order mark, separator, quotes, line ends, empty lines.
class LmsFile
{
public:
    /// Comma, semicolon, tab or colon, as the heading has it. Errors: FormatInvalid (place: file:line) for text that is
    /// neither UTF-8 nor UTF-16, NUL, quotes that do not pair, and a file without any line.
    [[nodiscard]] static Result<LmsFile> read(std::string_view bytes, const std::string& file);

    [[nodiscard]] char separator() const { return m_separator; }
    [[nodiscard]] const std::string& file() const { return m_file; }
    [[nodiscard]] bool hasMark() const { return m_mark; }
    [[nodiscard]] std::size_t records() const { return m_records.size(); }
    /// The line of the file on which a record begins, from 1.
    [[nodiscard]] int line(std::size_t record) const { return m_records.at(record).line; }
    /// The cells of a record, without quotes, as read.
    [[nodiscard]] std::vector<std::string> cells(std::size_t record) const;
    /// One cell as read; empty where the record is shorter.
    [[nodiscard]] std::string cell(std::size_t record, std::size_t column) const;

    /// Fills a cell in. The quotes that it had stay; it gets some where it needs them. A record that is too short
    /// grows.
    void set(std::size_t record, std::size_t column, const std::string& text);
    /// Leaves a record out.
    void drop(std::size_t record) { m_dropped.insert(record); }
    /// Leaves the byte order mark out.
    void dropMark() { m_mark = false; }

    [[nodiscard]] std::string bytes() const;

private:
    enum class Encoding { Utf8, Utf16Le, Utf16Be };
    struct Cell
    {
        std::size_t begin = 0; ///< quotes included
        std::size_t end = 0;
    };
    struct Record
    {
        int line = 1;
        std::size_t begin = 0;
        std::size_t next = 0; ///< behind the line end
        std::vector<Cell> cells;
    };

    Result<void> decode(std::string_view bytes);
    Result<void> readRecords();
    Result<void> readCell(Record& record, std::size_t& at, int& line);
    [[nodiscard]] std::string quoted(const std::string& text, bool always) const;
    void write(std::size_t record, std::string& out) const;
    [[nodiscard]] tl::unexpected<Error> fault(int line, std::string cause) const;

    std::string m_file;
    std::string m_text; ///< UTF-8 without mark
    Encoding m_encoding = Encoding::Utf8;
    bool m_mark = false;
    char m_separator = ',';
    std::vector<Record> m_records;
    std::map<std::size_t, std::map<std::size_t, std::string>> m_filled; ///< record -> column -> text
    std::set<std::size_t> m_dropped;
};

} // namespace foresight
