// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/grade_export.h"
#include "core/export/prepared_export.h"
#include "core/export/report_lab.h"
#include "core/grading/work_statistics.h"

#include <memory>
#include <optional>
#include <vector>

namespace foresight::ui {

class GradebookSession;

/// A course as its figures are made of it, at one moment: without students who have left.
class ClassFigures
{
public:
    /// Null when the gradebook could not be read; the session has said why.
    [[nodiscard]] static std::shared_ptr<const ClassFigures> of(GradebookSession& session);
    ClassFigures(const Course& course, std::shared_ptr<const GradeTable> table, LabFinder labs);

    /// For the functions of the core that figures and reports share.
    [[nodiscard]] ExportRequest request() const;
    [[nodiscard]] const Course& course() const { return m_prepared ? m_prepared->course : m_course; }
    [[nodiscard]] const GradeTable& table() const { return m_prepared ? m_prepared->table : *m_table; }

private:
    Course m_course;
    std::shared_ptr<const GradeTable> m_table;
    LabFinder m_labs;
    std::optional<PreparedExport> m_prepared;
};

/// One item of the course: what was done in it, and its lab's words.
struct ItemFigures
{
    ItemFigures(std::shared_ptr<const ClassFigures> figures, std::size_t at);

    [[nodiscard]] const CourseLab& item() const { return whole->course().labs[place]; }

    std::shared_ptr<const ClassFigures> whole;
    std::size_t place;
    ReportLab lab;
    std::vector<StudentWork> works;
    WorkStatistics work;
};

} // namespace foresight::ui
