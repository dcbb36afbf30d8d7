// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace foresight {

namespace {

class CsvReader
{
public:
    CsvReader(std::string_view text, const std::string& file, char separator)
        : m_text(text), m_file(file), m_separator(separator)
    {
    }

    Result<void> read(const std::function<Result<void>(CsvRow)>& take)
    {
        while (m_at < m_text.size()) {
            if (endLine()) {
                continue;
            }
            CsvRow row{m_line, {}};
            Result<void> done = readRow(row);
            if (done) {
                done = take(std::move(row));
            }
            if (!done) {
                return done;
            }
        }
        return {};
    }

private:
    Result<void> readRow(CsvRow& row)
    {
        for (;;) {
            Result<std::string> field = peek() == '"' ? quoted() : plain();
            if (!field) {
                return fail(field.error());
            }
            if (row.fields.size() == kCsvFieldLimit) {
                return fault("more than " + std::to_string(kCsvFieldLimit) + " fields");
            }
            row.fields.push_back(std::move(*field));
            if (peek() != m_separator || m_at >= m_text.size()) {
                break;
            }
            ++m_at;
        }
        if (m_at < m_text.size() && !endLine()) {
            return fault("a quoted field is followed by other text");
        }
        return {};
    }

    Result<std::string> plain()
    {
        const std::string ends{m_separator, '\r', '\n'};
        const std::size_t end = std::min(m_text.find_first_of(ends, m_at), m_text.size());
        std::string field(m_text.substr(m_at, end - m_at));
        m_at = end;
        return field;
    }

    Result<std::string> quoted()
    {
        const int opened = m_line;
        std::string field;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char character = m_text[m_at];
            if (character == '"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
                ++m_at;
            } else if (character == '"') {
                ++m_at;
                return field;
            } else if (character == '\n') {
                ++m_line;
            }
            field += character;
        }
        m_line = opened;
        return fail(fault("a quote is opened and never closed").error());
    }

    bool endLine()
    {
        const std::size_t before = m_at;
        if (peek() == '\r') {
            ++m_at;
        }
        if (peek() == '\n') {
            ++m_at;
        }
        m_line += m_at > before ? 1 : 0;
        return m_at > before;
    }

    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    [[nodiscard]] Result<void> fault(std::string cause) const
    {
        return fail({ErrorCode::FormatInvalid, m_file + ":" + std::to_string(m_line), {}, std::move(cause)});
    }

    std::string_view m_text;
    const std::string& m_file;
    char m_separator;
    std::size_t m_at = 0;
    int m_line = 1;
};

} // namespace

Result<std::vector<CsvRow>> parseCsv(std::string_view text, const std::string& file)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF";
    if (!isUtf8(text)) {
        return fail({ErrorCode::FormatInvalid, file, {}, "not UTF-8 text; save it as CSV UTF-8"});
    }
    if (text.starts_with(kMark)) {
        text.remove_prefix(kMark.size());
    }
    std::vector<CsvRow> rows;
    const Result<void> read = readCsv(text, file, csvSeparator(text, ",;"), [&rows](CsvRow row) -> Result<void> {
        rows.push_back(std::move(row));
        return {};
    });
    return read ? Result<std::vector<CsvRow>>(std::move(rows)) : fail(read.error());
}

char csvSeparator(std::string_view text, std::string_view candidates)
{
    std::vector<std::size_t> counts(candidates.size());
    bool quoted = false;
    for (const char character : text) {
        quoted = quoted != (character == '"');
        if (!quoted && (character == '\r' || character == '\n')) {
            break;
        }
        const std::size_t which = quoted ? std::string_view::npos : candidates.find(character);
        if (which != std::string_view::npos) {
            ++counts[which];
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return candidates[static_cast<std::size_t>(most - counts.begin())];
}

Result<void> readCsv(std::string_view text, const std::string& file, char separator,
                     const std::function<Result<void>(CsvRow row)>& take)
{
    return CsvReader(text, file, separator).read(take);
}

std::string csvLine(const std::vector<std::string>& fields, char separator)
{
    std::size_t size = 2 * fields.size() + 2;
    for (const std::string& field : fields) {
        size += field.size() + 1;
    }
    std::string line;
    line.reserve(size);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0) {
            line += separator;
        }
        const std::string& field = fields[i];
        const bool quoted =
            field.find_first_of(",;\"\r\n\t") != std::string::npos || field.starts_with(' ') || field.ends_with(' ');
        if (!quoted) {
            line += field;
            continue;
        }
        line += '"';
        for (const char character : field) {
            line.append(character == '"' ? 2 : 1, character);
        }
        line += '"';
    }
    line += "\r\n";
    return line;
}

std::string withoutFormula(const std::string& text)
{
    constexpr std::string_view kStarts = "=+-@\t\r\n";
    constexpr std::array<std::string_view, 4> kFullWidth = {"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
    const bool formula = !text.empty() && kStarts.find(text.front()) != std::string_view::npos;
    const bool wide = std::any_of(kFullWidth.begin(), kFullWidth.end(),
                                  [&](std::string_view start) { return std::string_view(text).starts_with(start); });
    return formula || wide ? "'" + text : text;
}

} // namespace foresight
