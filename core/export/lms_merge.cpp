// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lms_merge.h"

#include "core/export/lms_students.h"
#include "core/export/lms_text.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace foresight {

namespace {

bool hasResult(const GradeRow& row, const std::vector<LmsColumn>& columns)
{
    return std::any_of(columns.begin(), columns.end(), [&row](const LmsColumn& column) {
        return row.cells.at(column.item).state != CellState::Missing;
    });
}

/// Finds the students of the file's records on the roster.
class Matching
{
public:
    Matching(const ExportRequest& request, const LmsFile& lms, const LmsLayout& layout)
        : m_request(request), m_lms(lms), m_layout(layout), m_found(lms.records())
    {
        for (const GradeRow& row : request.table.rows) {
            addRow(row);
        }
        m_shown = layout.columns.empty() ? 0 : layout.columns.front().points;
        for (const LmsColumn& column : layout.columns) {
            m_shown = std::min(m_shown, column.points);
        }
        constexpr std::size_t kMostShown = 5;
        m_shown = std::min(m_shown, kMostShown);
    }

    void run()
    {
        for (std::size_t record = 1; record < m_lms.records(); ++record) {
            if (!m_layout.isStudent || m_layout.isStudent(record)) {
                match(record);
            }
        }
        for (auto& [row, records] : m_records) {
            if (records.size() == 1) {
                m_found[records.front()] = row;
                m_matched.insert(row);
                continue;
            }
            for (const std::size_t record : records) {
                m_ambiguous.emplace_back(record, "student " + row->student.studentId + " has more than one row");
            }
        }
    }

    /// The student of a record, or null.
    [[nodiscard]] const GradeRow* student(std::size_t record) const { return m_found[record]; }

    [[nodiscard]] MergeReport report()
    {
        MergeReport report;
        std::sort(m_ambiguous.begin(), m_ambiguous.end());
        for (const auto& [record, why] : m_ambiguous) {
            report.ambiguous.push_back(shown(record) + ": " + why);
        }
        for (const auto& [record, why] : m_unmatched) {
            report.unmatched.push_back(shown(record) + ": " + why);
        }
        for (const GradeRow& row : m_request.table.rows) {
            if (m_matched.contains(&row)) {
                report.matched.push_back(row.student.studentId);
            } else if (hasResult(row, m_layout.columns)) {
                report.missing.push_back(row.student.studentId);
            }
        }
        return report;
    }

private:
    void addRow(const GradeRow& row)
    {
        std::set<Identifier> added;
        for (const LmsKey& key : m_layout.keys) {
            const std::string id = comparable(row.student.identifier(key.identifier), key.identifier);
            if (!id.empty() && added.insert(key.identifier).second) {
                m_index[static_cast<int>(key.identifier)][id].push_back(&row);
            }
        }
        m_names[sortableName(row.student)] = &row;
        m_names[oneLine(row.student.givenName + " " + row.student.familyName)] = &row;
    }

    void match(std::size_t record)
    {
        std::set<const GradeRow*> found;
        for (const LmsKey& key : m_layout.keys) {
            std::string text = m_lms.cell(record, key.column);
            if (!m_layout.idPrefix.empty() && text.starts_with(m_layout.idPrefix)) {
                text.erase(0, m_layout.idPrefix.size());
            }
            const auto& index = m_index[static_cast<int>(key.identifier)];
            const auto rows = index.find(comparable(text, key.identifier));
            if (rows != index.end()) {
                found.insert(rows->second.begin(), rows->second.end());
            }
        }
        if (found.size() == 1) {
            m_records[*found.begin()].push_back(record);
        } else if (found.empty()) {
            const bool omits = m_request.options.missing == MissingResult::OmitRow;
            m_unmatched.emplace_back(record, std::string("nobody on the roster ") + (omits ? "with a result " : "") +
                                                 "has its identifiers" + sameName(record));
        } else {
            std::vector<std::string> numbers;
            for (const GradeRow* row : found) {
                numbers.push_back(row->student.studentId);
            }
            std::sort(numbers.begin(), numbers.end());
            m_ambiguous.emplace_back(record, "its identifiers fit students " + listed(numbers));
        }
    }

    /// A name alone never decides; it is shown.
    [[nodiscard]] std::string sameName(std::size_t record) const
    {
        std::vector<std::string> names = m_lms.cells(record);
        names.resize(std::min(names.size(), m_shown));
        if (names.size() > 1) {
            names.push_back(names[0] + ", " + names[1]);
            names.push_back(names[0] + " " + names[1]);
        }
        for (const std::string& name : names) {
            const auto row = m_names.find(oneLine(name));
            if (!name.empty() && row != m_names.end()) {
                return "; student " + row->second->student.studentId + " has the same name";
            }
        }
        return {};
    }

    [[nodiscard]] std::string shown(std::size_t record) const
    {
        std::string text = "line " + std::to_string(m_lms.line(record)) + " (";
        std::string_view between;
        for (std::size_t column = 0; column < std::max<std::size_t>(m_shown, 1); ++column) {
            const std::string cell = oneLine(m_lms.cell(record, column));
            if (!cell.empty()) {
                text.append(between).append(cell);
                between = " | ";
            }
        }
        return text + ")";
    }

    const ExportRequest& m_request;
    const LmsFile& m_lms;
    const LmsLayout& m_layout;
    std::size_t m_shown = 0; ///< leading columns that say who a record is
    std::unordered_map<int, std::unordered_map<std::string, std::vector<const GradeRow*>>> m_index; ///< by Identifier
    std::unordered_map<std::string, const GradeRow*> m_names;
    std::unordered_map<const GradeRow*, std::vector<std::size_t>> m_records;
    std::vector<const GradeRow*> m_found; ///< by record
    std::set<const GradeRow*> m_matched;
    std::vector<std::pair<std::size_t, std::string>> m_ambiguous;
    std::vector<std::pair<std::size_t, std::string>> m_unmatched;
};

/// Fills a student's cells in; answers whether any was.
bool fill(LmsFile& lms, std::size_t record, const GradeRow& row, const std::vector<LmsColumn>& columns, LmsCells& cells)
{
    bool any = false;
    for (const LmsColumn& column : columns) {
        const std::optional<std::string> points = cells.points(row, column.item);
        if (points) {
            lms.set(record, column.points, *points);
            any = true;
        }
        const std::optional<std::string> comment = cells.comment(row, column.item, column.comment.has_value());
        if (comment) {
            lms.set(record, *column.comment, *comment);
        }
    }
    return any;
}

} // namespace

Result<LmsFile> mergedFile(const ExportRequest& request)
{
    return LmsFile::read(*request.options.merge, request.options.mergeFile);
}

tl::unexpected<Error> notOfPlatform(const LmsFile& lms, const std::string& what)
{
    return fail({ErrorCode::FormatInvalid, lms.file() + ":" + std::to_string(lms.line(0)), {}, what});
}

Result<ExportedFile> mergeGrades(const ExportRequest& request, LmsFile lms, const LmsLayout& layout, LmsCells cells,
                                 ExportedFile file)
{
    Matching matching(request, lms, layout);
    matching.run();
    for (std::size_t record = 1; record < lms.records(); ++record) {
        const GradeRow* row = matching.student(record);
        const bool filled = row && fill(lms, record, *row, layout.columns, cells);
        file.students += filled ? 1 : 0;
        const bool isStudent = !layout.isStudent || layout.isStudent(record);
        if (!filled && isStudent && request.options.missing == MissingResult::OmitRow) {
            lms.drop(record);
        }
    }
    file.merge = matching.report();
    file.bytes = lms.bytes();
    if (Result<void> finished = cells.finish(file); !finished) {
        return fail(finished.error());
    }
    return file;
}

} // namespace foresight
