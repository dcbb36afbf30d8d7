// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/grading/gradebook_parts.h"
#include "core/grading/gradebook_sql.h"

namespace foresight {

namespace {

using gradebook_sql::textAt;

constexpr const char* kLines = "SELECT lines FROM grades WHERE student_id = ? AND item = ?";
constexpr const char* kHistory =
    "SELECT utc_ms, who, action, student_id, item, old_value, new_value, reason FROM audit "
    "WHERE student_id = ? AND item = ? ORDER BY id DESC";

} // namespace

Result<CellDetails> Gradebook::cellDetails(const std::string& studentId, const std::string& item) const
{
    const auto lines = gradebook_sql::rows(
        m_parts->database, kLines, [](SQLite::Statement& row) { return textAt(row, 0); }, studentId, item);
    if (!lines) {
        return fail(lines.error());
    }
    auto history = gradebook_sql::rows(
        m_parts->database, kHistory,
        [](SQLite::Statement& row) {
            return AuditRow{row.getColumn(0).getInt64(),
                            textAt(row, 1),
                            textAt(row, 2),
                            textAt(row, 3),
                            textAt(row, 4),
                            textAt(row, 5),
                            textAt(row, 6),
                            textAt(row, 7)};
        },
        studentId, item);
    if (!history) {
        return fail(history.error());
    }
    return CellDetails{lines->empty() ? std::vector<ItemScore>{} : parseLinesText(lines->front()), std::move(*history)};
}

} // namespace foresight
