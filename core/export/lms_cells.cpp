// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/lms_cells.h"

#include "core/export/lms_text.h"
#include "core/export/prepared_export.h"

#include <algorithm>

namespace foresight {

namespace {

std::string counted(int count, const std::string& one, const std::string& many)
{
    return std::to_string(count) + " " + (count == 1 ? one : many);
}

} // namespace

std::string listed(const std::vector<std::string>& texts)
{
    constexpr std::size_t kShown = 50;
    std::string all;
    for (std::size_t i = 0; i < std::min(texts.size(), kShown); ++i) {
        all += (i == 0 ? "" : "; ") + texts[i];
    }
    return texts.size() <= kShown ? all : all + "; and " + std::to_string(texts.size() - kShown) + " more";
}

bool LmsCells::isRefused(double points, std::size_t item) const
{
    return (m_dialect.refusesNegative && points < 0) ||
           (m_dialect.refusesAboveMaximum && points > m_request.course.labs[item].points);
}

std::optional<std::string> LmsCells::points(const GradeRow& row, std::size_t item)
{
    const GradeCell& cell = row.cells.at(item);
    if (cell.state == CellState::Excused) {
        m_excused += m_dialect.excused ? 0 : 1;
        return m_dialect.excused;
    }
    const std::optional<double> points = exportedPoints(cell, m_request.options.missing);
    if (!points) {
        return std::nullopt;
    }
    if (isRefused(*points, item)) {
        m_refused.push_back(row.student.studentId + " in " + m_request.course.labs[item].item + " (" +
                            lmsNumber(*points) + ")");
        m_students.push_back(row.student.studentId);
        return std::nullopt;
    }
    m_aboveMaximum += *points > m_request.course.labs[item].points ? 1 : 0;
    m_noted += *points >= m_dialect.noteFrom ? 1 : 0;
    return lmsNumber(*points, m_dialect.decimalComma);
}

std::optional<std::string> LmsCells::comment(const GradeRow& row, std::size_t item, bool hasPlace)
{
    const GradeCell& cell = row.cells.at(item);
    if (cell.comment.empty()) {
        return std::nullopt;
    }
    if (!hasPlace || !m_dialect.comment || cell.state != CellState::Graded) {
        ++m_comments;
        return std::nullopt;
    }
    std::string text = m_dialect.comment(cell.comment);
    m_reworded += text != cell.comment ? 1 : 0;
    return text;
}

bool LmsCells::hasComments(std::size_t item) const
{
    const auto& rows = m_request.table.rows;
    return std::any_of(rows.begin(), rows.end(), [item](const GradeRow& row) {
        return row.cells.at(item).state == CellState::Graded && !row.cells.at(item).comment.empty();
    });
}

Result<void> LmsCells::finish(ExportedFile& file) const
{
    const std::string& platform = m_dialect.platform;
    if (!m_refused.empty()) {
        const std::string what = "points below 0 or above what the item gives: " + listed(m_refused);
        if (!m_request.options.leaveOutUnidentified) {
            return platformRefuses(platform, what);
        }
        file.notes.push_back("left out, because " + platform + " refuses " + what);
        for (const std::string& student : m_students) {
            if (std::find(file.leftOut.begin(), file.leftOut.end(), student) == file.leftOut.end()) {
                file.leftOut.push_back(student);
            }
        }
    }
    const auto note = [&file](bool holds, std::string text) {
        if (holds) {
            file.notes.push_back(std::move(text));
        }
    };
    note(m_excused > 0, counted(m_excused, "excused result has", "excused results have") + " no word in " + platform +
                            ": nothing is written for " + (m_excused == 1 ? "it" : "them"));
    note(m_aboveMaximum > 0 && !m_dialect.aboveMaximum.empty(),
         counted(m_aboveMaximum, "result is", "results are") + " above the item's points: " + m_dialect.aboveMaximum);
    note(m_noted > 0, m_dialect.noteText);
    note(m_comments > 0,
         counted(m_comments, "comment is", "comments are") + " not in the file: " +
             (m_dialect.comment ? "there is no column for them, or no points" : platform + " takes none from it"));
    note(m_reworded > 0, counted(m_reworded, "comment has", "comments have") + " characters changed that " + platform +
                             " would misread");
    return {};
}

} // namespace foresight
