// SPDX-FileCopyrightText: The Foresight authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gradebook/class_figures.h"

#include "ui/gradebook/gradebook_session.h"

#include <utility>

namespace foresight::ui {

std::shared_ptr<const ClassFigures> ClassFigures::of(GradebookSession& session)
{
    auto table = session.table(TableDetail::Work);
    return table ? std::make_shared<const ClassFigures>(session.course(), std::move(table), session.finder()) : nullptr;
}

ClassFigures::ClassFigures(const Course& course, std::shared_ptr<const GradeTable> table, LabFinder labs)
    : m_course(course), m_table(std::move(table)), m_labs(std::move(labs))
{
    // No item is named, so that there is nothing that could be unknown.
    if (auto prepared = preparedExport({m_course, *m_table, m_labs}); prepared && *prepared)
        m_prepared = std::move(*prepared);
}

ExportRequest ClassFigures::request() const
{
    return {course(), table(), m_labs};
}

ItemFigures::ItemFigures(std::shared_ptr<const ClassFigures> figures, std::size_t at)
    : whole(std::move(figures)), place(at), lab(whole->request(), item()), works(worksOf(whole->table(), place)),
      work(workStatistics(works, lab.lab()))
{
}

} // namespace foresight::ui
