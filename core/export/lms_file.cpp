// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lms_file.h"

#include "core/base/text.h"
#include "core/base/utf16.h"
#include "core/export/lms_text.h"

#include <algorithm>
#include <array>

namespace foresight {

namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

char separatorOf(std::string_view text)
{
    constexpr std::array<char, 4> kSeparators{',', ';', '\t', ':'};
    std::array<int, kSeparators.size()> counts{};
    bool inQuotes = false;
    for (const char c : text) {
        inQuotes = inQuotes != (c == '"');
        if (!inQuotes && (c == '\r' || c == '\n')) {
            break;
        }
        for (std::size_t i = 0; i < counts.size(); ++i) {
            counts.at(i) += !inQuotes && c == kSeparators.at(i) ? 1 : 0;
        }
    }
    // A colon stands in many titles: it separates only where nothing else does.
    const auto* const most = std::max_element(counts.begin(), counts.end() - 1);
    const bool colon = *most == 0 && counts.back() > 0;
    return colon ? ':' : kSeparators.at(static_cast<std::size_t>(most - counts.begin()));
}

} // namespace

Result<LmsFile> LmsFile::read(std::string_view bytes, const std::string& file)
{
    LmsFile lms;
    lms.m_file = file;
    Result<void> done = lms.decode(bytes);
    if (done) {
        lms.m_separator = separatorOf(lms.m_text);
        done = lms.readRecords();
    }
    if (!done) {
        return fail(done.error());
    }
    return lms;
}

Result<void> LmsFile::decode(std::string_view bytes)
{
    if (const std::optional<ByteOrder> order = utf16Order(bytes)) {
        m_encoding = *order == ByteOrder::Little ? Encoding::Utf16Le : Encoding::Utf16Be;
        m_mark = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
        tl::expected<std::string, Utf16Fault> text = utf8FromUtf16(bytes.substr(m_mark ? 2 : 0), *order);
        if (!text) {
            return fault(1, "not the UTF-16 text that it begins as");
        }
        m_text = std::move(*text);
    } else {
        m_mark = bytes.starts_with(kUtf8Mark);
        m_text = bytes.substr(m_mark ? kUtf8Mark.size() : 0);
    }
    const std::size_t nul = m_text.find('\0');
    if (nul != std::string::npos || !isUtf8(m_text)) {
        return fault(1, nul != std::string::npos ? "it has NUL characters" : "neither UTF-8 nor UTF-16 text");
    }
    return {};
}

Result<void> LmsFile::readRecords()
{
    int line = 1;
    for (std::size_t at = 0; at < m_text.size();) {
        const bool empty = m_text[at] == '\n' || m_text[at] == '\r';
        Record record{line, at, 0, {}};
        while (!empty) {
            if (Result<void> read = readCell(record, at, line); !read) {
                return read;
            }
            if (at >= m_text.size() || m_text[at] != m_separator) {
                break;
            }
            ++at;
        }
        if (at < m_text.size()) {
            at += m_text[at] == '\r' && at + 1 < m_text.size() && m_text[at + 1] == '\n' ? 2 : 1;
            ++line;
        }
        record.next = at;
        if (!empty) {
            m_records.push_back(std::move(record));
        }
    }
    return m_records.empty() ? Result<void>(fault(1, "the file is empty")) : Result<void>{};
}

Result<void> LmsFile::readCell(Record& record, std::size_t& at, int& line)
{
    Cell cell{at, at};
    if (at < m_text.size() && m_text[at] == '"') {
        std::size_t end = at;
        do {
            end = m_text.find('"', end + 1);
            if (end == std::string::npos) {
                return fault(line, "a quote is opened and never closed");
            }
            ++end;
        } while (end < m_text.size() && m_text[end] == '"');
        line += static_cast<int>(std::count(m_text.begin() + static_cast<std::ptrdiff_t>(at),
                                            m_text.begin() + static_cast<std::ptrdiff_t>(end), '\n'));
        at = end;
        if (at < m_text.size() && m_text[at] != m_separator && m_text[at] != '\r' && m_text[at] != '\n') {
            return fault(line, "a quoted cell is followed by other text");
        }
    } else {
        at = std::min(m_text.find_first_of(std::string{m_separator, '\r', '\n'}, at), m_text.size());
    }
    cell.end = at;
    record.cells.push_back(cell);
    return {};
}

std::string LmsFile::cell(std::size_t record, std::size_t column) const
{
    const auto& cells = m_records.at(record).cells;
    if (column >= cells.size()) {
        return {};
    }
    const Cell span = cells[column];
    if (span.begin == span.end || m_text[span.begin] != '"') {
        return m_text.substr(span.begin, span.end - span.begin);
    }
    std::string text;
    for (std::size_t at = span.begin + 1; at + 1 < span.end; ++at) {
        text += m_text[at];
        at += m_text[at] == '"' ? 1 : 0;
    }
    return text;
}

std::vector<std::string> LmsFile::cells(std::size_t record) const
{
    std::vector<std::string> all;
    for (std::size_t column = 0; column < m_records.at(record).cells.size(); ++column) {
        all.push_back(cell(record, column));
    }
    return all;
}

void LmsFile::set(std::size_t record, std::size_t column, const std::string& text)
{
    if (column >= m_records.at(record).cells.size() || cell(record, column) != text) {
        m_filled[record][column] = text;
    }
}

std::string LmsFile::quoted(const std::string& text, bool always) const
{
    return always ? lmsQuoted(text) : lmsCell(text, m_separator);
}

void LmsFile::write(std::size_t number, std::string& out) const
{
    const Record& record = m_records[number];
    const auto filled = m_filled.find(number);
    std::size_t at = record.begin;
    std::size_t columns = record.cells.size();
    if (filled != m_filled.end()) {
        for (const auto& [column, text] : filled->second) {
            const bool grows = column >= record.cells.size();
            const Cell span = grows ? Cell{record.cells.back().end, record.cells.back().end} : record.cells[column];
            out.append(m_text, at, span.begin - at);
            for (; grows && columns <= column; ++columns) {
                out += m_separator;
            }
            out += quoted(text, span.begin != span.end && m_text[span.begin] == '"');
            at = span.end;
        }
    }
    out.append(m_text, at, record.next - at);
}

std::string LmsFile::bytes() const
{
    std::string out;
    out.reserve(m_text.size() + m_filled.size() * 8);
    std::size_t at = 0;
    for (std::size_t i = 0; i < m_records.size(); ++i) {
        out.append(m_text, at, m_records[i].begin - at);
        if (!m_dropped.contains(i)) {
            write(i, out);
        }
        at = m_records[i].next;
    }
    out.append(m_text, at);
    if (m_encoding == Encoding::Utf8) {
        return m_mark ? std::string(kUtf8Mark) + out : out;
    }
    const bool little = m_encoding == Encoding::Utf16Le;
    const std::string mark = !m_mark ? "" : little ? "\xFF\xFE" : "\xFE\xFF";
    return mark + utf16FromUtf8(out, little ? ByteOrder::Little : ByteOrder::Big);
}

tl::unexpected<Error> LmsFile::fault(int line, std::string cause) const
{
    return fail({ErrorCode::FormatInvalid, m_file + ":" + std::to_string(line), {}, std::move(cause)});
}

} // namespace foresight
