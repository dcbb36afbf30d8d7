// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/roster_reader.h"

#include "core/base/archive_reader.h"
#include "core/base/csv.h"
#include "core/base/file.h"
#include "core/grading/roster_archive.h"
#include "core/grading/roster_lines.h"
#include "core/grading/roster_text.h"

#include <algorithm>
#include <cassert>
#include <optional>
#include <set>

namespace foresight {

namespace {

std::string withoutBlanks(const std::string& text)
{
    constexpr const char* kBlank = " \t\r\n";
    const std::size_t begin = text.find_first_not_of(kBlank);
    return begin == std::string::npos ? std::string{} : text.substr(begin, text.find_last_not_of(kBlank) - begin + 1);
}

/// Our own header: every column is a field's name, each once.
Result<RosterShape> ownShape(const std::vector<std::string>& headings, bool othersIgnored)
{
    RosterShape shape;
    for (std::size_t i = 0; i < headings.size(); ++i) {
        const std::optional<RosterField> field = rosterFieldFromName(headings[i]);
        if (!field && othersIgnored) {
            continue;
        }
        if (!field) {
            return fail({ErrorCode::FormatInvalid, {}, {}, "unknown column \"" + headings[i] + "\""});
        }
        if (columnOf(shape.mapping, *field)) {
            return fail({ErrorCode::FormatInvalid, {}, {}, "column \"" + headings[i] + "\" is there twice"});
        }
        setColumn(shape.mapping, {*field, i, headings[i]});
    }
    return shape;
}

std::string quotedList(const std::vector<std::string>& headings)
{
    constexpr std::size_t kMost = 12;
    std::string text;
    for (std::size_t i = 0; i < std::min(headings.size(), kMost); ++i) {
        text += (i == 0 ? "\"" : ", \"") + headings[i].substr(0, kMost * kMost) + "\"";
    }
    return headings.size() > kMost ? text + ", ..." : text;
}

/// Reads one CSV roster: its header says how, then every record gets its verdict.
class CsvRosterReader
{
public:
    CsvRosterReader(std::string_view text, const std::string& file, const RosterOptions& options)
        : m_text(text), m_file(file), m_options(options), m_separator(csvSeparator(text, ",;\t")),
          m_lines(options.match)
    {
    }

    Result<RosterRead> read()
    {
        Result<void> done = eachRecord([this](const CsvRow& row) { return readHeader(row); }, {});
        if (done && m_headings.empty()) {
            return fail(fault(1, "the roster is empty"));
        }
        if (done && !columnOf(m_shape.mapping, RosterField::StudentId)) {
            done = chooseNumber();
        }
        if (done) {
            done = checkMapping();
        }
        if (done) {
            done = eachRecord({}, [this](const CsvRow& row) { return readRecord(row); });
        }
        if (!done) {
            return fail(done.error());
        }
        RosterRead read = m_lines.take();
        read.platform = m_shape.platform;
        read.mapping = m_shape.mapping;
        return read;
    }

private:
    using Taker = std::function<Result<void>(const CsvRow&)>;

    /// Goes through the file: its header to one, all other records to the other.
    Result<void> eachRecord(const Taker& header, const Taker& record) const
    {
        bool isFirst = true;
        return readCsv(m_text, m_file, m_separator, [&](const CsvRow& row) -> Result<void> {
            const Taker& taker = isFirst ? header : record;
            isFirst = false;
            return taker ? taker(row) : Result<void>{};
        });
    }

    Result<void> readHeader(const CsvRow& row)
    {
        m_headerLine = row.line;
        for (const std::string& field : row.fields) {
            m_headings.push_back(withoutBlanks(field));
        }
        const bool isOwn = std::find(m_headings.begin(), m_headings.end(), "student_id") != m_headings.end();
        Result<RosterShape> shape = shapeOf(isOwn);
        if (!shape) {
            return fail(fault(row.line, shape.error().cause));
        }
        m_shape = std::move(*shape);
        const Result<void> mapped = applyEntries(m_shape.mapping, m_headings, m_options.map);
        return mapped ? mapped : fail(fault(row.line, mapped.error().cause));
    }

    [[nodiscard]] Result<RosterShape> shapeOf(bool isOwn) const
    {
        if (isOwn) {
            return ownShape(m_headings, !m_options.map.empty());
        }
        if (std::optional<RosterShape> known = recogniseRoster(m_headings)) {
            return *known;
        }
        if (m_options.map.empty()) {
            return fail({ErrorCode::FormatInvalid,
                         {},
                         {},
                         "neither student_id nor a known platform's columns; say which column holds what: " +
                             quotedList(m_headings)});
        }
        RosterShape shape;
        shape.platform = RosterPlatform::Mapped;
        return shape;
    }

    /// The student number is in the first of the possible columns in which any student has something.
    Result<void> chooseNumber()
    {
        std::set<std::size_t> used;
        const Result<void> seen = eachRecord({}, [&](const CsvRow& row) -> Result<void> {
            for (const std::size_t index : m_shape.numbers) {
                const bool isUsed = index < row.fields.size() && !withoutBlanks(row.fields[index]).empty();
                if (isUsed && !notAStudent(m_shape, row.fields)) {
                    used.insert(index);
                }
            }
            return {};
        });
        if (!seen) {
            return seen;
        }
        const auto isUsed = [&used](std::size_t index) { return used.contains(index); };
        const auto it = std::find_if(m_shape.numbers.begin(), m_shape.numbers.end(), isUsed);
        if (it != m_shape.numbers.end()) {
            setColumn(m_shape.mapping, {RosterField::StudentId, *it, m_headings[*it]});
        }
        return {};
    }

    [[nodiscard]] Result<void> checkMapping() const
    {
        for (const RosterField needed : {RosterField::StudentId, rosterFieldOf(m_options.match)}) {
            if (!columnOf(m_shape.mapping, needed)) {
                return fail(fault(m_headerLine, "column \"" + rosterFieldName(needed) + "\" is missing among " +
                                                    quotedList(m_headings)));
            }
        }
        return {};
    }

    Result<void> readRecord(const CsvRow& row)
    {
        if (m_lines.size() == kRosterRowLimit) {
            return fail({ErrorCode::FormatInvalid,
                         m_file + ":" + std::to_string(row.line),
                         {},
                         "more than " + std::to_string(kRosterRowLimit) + " lines"});
        }
        if (const std::optional<std::string> reason = notAStudent(m_shape, row.fields)) {
            m_lines.skip(m_file, row.line, *reason);
        } else if (row.fields.size() > m_headings.size()) {
            m_lines.addFault(m_file, row.line, {}, "more fields than the header has");
        } else {
            m_lines.add(m_file, row.line, studentOf(row));
        }
        return {};
    }

    [[nodiscard]] Student studentOf(const CsvRow& row) const
    {
        Student student;
        for (const RosterColumn& column : m_shape.mapping) {
            if (column.index >= row.fields.size()) {
                continue;
            }
            const std::string field = bareField(m_shape.platform, withoutBlanks(row.fields[column.index]));
            if (column.field != RosterField::Name) {
                student.*rosterMember(column.field) = field;
                continue;
            }
            const std::size_t comma = field.find(',');
            student.familyName = field.substr(0, comma);
            student.givenName = comma == std::string::npos ? std::string{} : field.substr(comma + 1);
        }
        return student;
    }

    [[nodiscard]] Error fault(int line, std::string cause) const
    {
        return {ErrorCode::FormatInvalid, m_file + ":" + std::to_string(line), {}, std::move(cause)};
    }

    std::string_view m_text;
    const std::string& m_file;
    const RosterOptions& m_options;
    char m_separator;
    std::vector<std::string> m_headings;
    int m_headerLine = 1;
    RosterShape m_shape;
    RosterLines m_lines;
};

} // namespace

std::string rosterLineVerdictName(RosterLineVerdict verdict)
{
    switch (verdict) {
    case RosterLineVerdict::Student:
        return "student";
    case RosterLineVerdict::Skipped:
        return "skipped";
    case RosterLineVerdict::Fault:
        return "fault";
    }
    assert(false);
    return {};
}

std::vector<RosterLine> RosterRead::faults() const
{
    std::vector<RosterLine> found;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(found),
                 [](const RosterLine& line) { return line.verdict == RosterLineVerdict::Fault; });
    return found;
}

Result<RosterRead> readRosterText(std::string_view bytes, const std::string& file, const RosterOptions& options)
{
    const Result<std::string> text = rosterText(bytes, file);
    return text ? CsvRosterReader(*text, file, options).read() : fail(text.error());
}

Result<RosterRead> readRosterFile(const std::filesystem::path& file, const RosterOptions& options)
{
    const Result<std::string> bytes = readFile(file, kRosterLimit);
    if (!bytes) {
        return fail(bytes.error());
    }
    if (!beginsAsZip(*bytes)) {
        return readRosterText(*bytes, file.string(), options);
    }
    const Result<OneRosterFiles> files = oneRosterFiles(*bytes, file.string());
    return files ? readOneRoster(*files, file.string(), options) : fail(files.error());
}

} // namespace foresight
